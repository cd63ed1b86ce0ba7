#include "pages/reports/paperissues.h"

#include "pages/reports/papermemory.h"
#include "portfolio/portfoliosnapshot.h"
#include "reports/reportperiod.h"
#include "reports/wording.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto MonthFormat = u"yyyy-MM"_s;

std::vector<PaperOption> typedOptions(const PaperEntry& paper)
{
    std::vector<PaperOption> options = wordingOptions(paper);
    for (const PaperOption& option : paper.options) {
        if (option.type == OptionType::Day)
            options.push_back(option);
    }
    return options;
}

} // namespace

PaperChoices typedIn(const PaperChoices& choices, const PaperEntry& paper)
{
    return choices.knownTo(typedOptions(paper));
}

PaperChoices chosenIn(const PaperChoices& choices, const PaperEntry& paper)
{
    PaperChoices chosen = choices;
    for (const PaperOption& option : typedOptions(paper))
        chosen.clear(QString::fromLatin1(option.key));
    return chosen;
}

PaperIssues::PaperIssues(const Portfolio& portfolio, std::function<int()> year,
                         const PaperMemory& memory)
    : m_portfolio(portfolio)
    , m_year(std::move(year))
    , m_memory(memory)
{
}

const Snapshot& PaperIssues::snapshot() const
{
    if (!m_snapshot || m_snapshot->year() != m_year())
        m_snapshot = snapshotOf(m_portfolio, m_year());
    return *m_snapshot;
}

QString PaperIssues::issueOf(const PaperEntry& paper, const PaperChoices& choices) const
{
    QString months;
    if (paper.option(u"month"_s) && !(paper.isOfToday && !choices.has("month"))) {
        const ReportPeriod period = periodFrom(snapshot(), choices.completed(paper.options));
        months = period.first.toString(MonthFormat) % u'/' % period.last.toString(MonthFormat);
    } else if (paper.isMonthly) {
        months = snapshot().today().toString(u"'today' yyyy-MM"_s);
    }
    return QFileInfo(m_portfolio.path()).absoluteFilePath() % u'|' % QString::number(m_year())
        % u'|' % months;
}

PaperChoices PaperIssues::typedFor(const PaperEntry& paper, const QString& issue) const
{
    const QString name = QString::fromLatin1(paper.name);
    if (const auto typed = m_memory.wording(name, issue))
        return *typed;
    const PaperTemplate* row =
        m_portfolio.records().find(PaperTemplateId{m_memory.templateOf(name)});
    return row ? typedIn(choicesFrom(*row, paper), paper) : PaperChoices();
}

PaperChoices PaperIssues::monthsOf(const PaperChoices& choices) const
{
    PaperChoices months;
    months.set(u"month"_s, periodFrom(snapshot(), choices).last.toString(MonthFormat));
    if (choices.has("period"))
        months.set(u"period"_s, choices.text("period"));
    return months;
}

} // namespace touyan

#include "reports/papercatalogue.h"

#include "reports/chinesewords.h"
#include "reports/columnselection.h"
#include "reports/liststhen.h"
#include "reports/reportperiod.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// One line per paper, by group: each is made in a file of its own.
#define TOUYAN_PAPERS(X)                                                                           \
    X(annualListEntry)                                                                             \
    X(listComparisonEntry)                                                                         \
    X(meetingPackEntry)                                                                            \
    X(correctionsEntry)                                                                            \
    X(decisionsEntry)                                                                              \
    X(nextStepsEntry)                                                                              \
    X(overviewEntry)                                                                               \
    X(dispatchEntry)                                                                               \
    X(projectCardsEntry)                                                                           \
    X(districtsEntry)                                                                              \
    X(timelineChartEntry)                                                                          \
    X(targetsEntry)                                                                                \
    X(supplementLettersEntry)                                                                      \
    X(expertDrawEntry)                                                                             \
    X(reviewSummaryEntry)

namespace touyan {

using namespace Qt::StringLiterals;

#define TOUYAN_DECLARE(entry) PaperEntry entry();
TOUYAN_PAPERS(TOUYAN_DECLARE)
#undef TOUYAN_DECLARE

namespace {

/// The papers, with those that can be parts as the choices of what takes parts.
std::vector<PaperEntry> madePapers()
{
#define TOUYAN_MAKE(entry) entry(),
    std::vector<PaperEntry> papers = {TOUYAN_PAPERS(TOUYAN_MAKE)};
#undef TOUYAN_MAKE
    std::vector<OptionChoice> parts;
    for (const PaperEntry& paper : papers) {
        if (paper.isPart)
            parts.push_back({paper.name, paper.title, "Paper"});
    }
    for (PaperEntry& paper : papers) {
        for (PaperOption& option : paper.options) {
            if (QLatin1StringView(option.key) == "parts"_L1)
                option.choices = parts;
        }
    }
    return papers;
}

} // namespace

QString titleOf(PaperGroup group)
{
    static constexpr std::array Titles = {
        QT_TRANSLATE_NOOP("Paper", "Lists"), QT_TRANSLATE_NOOP("Paper", "Meetings"),
        QT_TRANSLATE_NOOP("Paper", "Tracking"), QT_TRANSLATE_NOOP("Paper", "Plan"),
        QT_TRANSLATE_NOOP("Paper", "Review")};
    return QCoreApplication::translate("Paper", Titles.at(static_cast<size_t>(group)));
}

QString PaperEntry::translatedTitle() const
{
    return QCoreApplication::translate("Paper", title);
}

QString PaperEntry::translatedSummary() const
{
    return QCoreApplication::translate("Paper", summary);
}

const PaperOption* PaperEntry::option(const QString& key) const
{
    const auto at = std::find_if(options.cbegin(), options.cend(), [&key](const PaperOption& each) {
        return key == QLatin1StringView(each.key);
    });
    return at == options.cend() ? nullptr : &*at;
}

std::span<const PaperEntry> allPapers()
{
    static const std::vector<PaperEntry> Papers = madePapers();
    return Papers;
}

const PaperEntry* findPaper(const QString& name)
{
    for (const PaperEntry& paper : allPapers()) {
        if (name == QLatin1StringView(paper.name))
            return &paper;
    }
    return nullptr;
}

QStringList missingListRemarks(const PaperEntry& paper, const Snapshot& snapshot,
                               const PaperChoices& choices)
{
    if (!paper.option(u"scope"_s) || choices.text("scope") != u"list" || snapshot.view().list())
        return {};
    return {QCoreApplication::translate(
                "Paper",
                "There is no list of %1 yet: the paper takes the projects whose planned dates fall "
                "into that year. Choose all projects, or a year that has a list, for others.")
                .arg(snapshot.year())};
}

Result<Document> composeComplete(const PaperEntry& paper, const Snapshot& snapshot,
                                 const PaperChoices& choices)
{
    auto document = paper.compose(snapshot, choices);
    if (!document)
        return document;
    if (const PaperOption* columns = paper.option(u"columns"_s))
        chooseColumns(*document, *columns, choices.texts(columns->key));
    document->remarks = missingListRemarks(paper, snapshot, choices) + document->remarks;
    return document;
}

int yearOf(const PaperEntry& paper, const Snapshot& snapshot, const PaperChoices& choices)
{
    const PaperChoices all = choices.knownTo(paper.options).completed(paper.options);
    const QDate month = all.day("month");
    return month.isValid() ? month.year() : all.number("year").value_or(snapshot.year());
}

Result<Document> composePaper(const PaperEntry& paper, const Snapshot& snapshot,
                              const PaperChoices& choices)
{
    const PaperChoices all = choices.knownTo(paper.options).completed(paper.options);
    const Snapshot listed = listedAsStated(snapshot, all);
    auto document = composeAsListed(paper, listed, choices);
    if (document && (paper.option(u"scope"_s) || paper.option(u"parts"_s)))
        document->remarks += listDayRemarks(snapshot, listed, all);
    return document;
}

Result<Document> composeAsListed(const PaperEntry& paper, const Snapshot& snapshot,
                                 const PaperChoices& choices)
{
    if (const auto fault = paper.fault(choices))
        return Error{ErrorCode::Validation, *fault, {}};
    const PaperChoices all = choices.knownTo(paper.options).completed(paper.options);
    const QDate month = all.day("month");
    const Snapshot state = snapshot.inYear(yearOf(paper, snapshot, choices));
    if (paper.option(u"period"_s) || month.isValid()) {
        if (const auto checked = checkPeriod(state, all); !checked)
            return checked.error();
    }
    auto document = composeComplete(paper, state, all);
    if (!document)
        return document;
    const bool isOfPeriod = paper.option(u"period"_s) || month.isValid();
    if (isOfPeriod)
        document->remarks = periodRemarks(state, periodFrom(state, all)) + document->remarks;
    document->period = isOfPeriod || (paper.option(u"month"_s) && !paper.isOfToday)
        ? periodFrom(state, all).words()
        : dateWords(state.today());
    return document;
}

} // namespace touyan

#include "pages/reports/packmemory.h"

#include "base/sentences.h"
#include "pages/reports/filterchoices.h"
#include "pages/reports/paperissues.h"
#include "pages/reports/papermemory.h"
#include "portfolio/portfolio.h"
#include "reports/packparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// All papers that can be parts, whether they are chosen or not.
std::vector<const PaperEntry*> allParts()
{
    std::vector<const PaperEntry*> parts;
    for (const PaperEntry& paper : allPapers()) {
        if (paper.isPart)
            parts.push_back(&paper);
    }
    return parts;
}

QStringList partNames(const PaperChoices& pack)
{
    return pack.completed({partsOption()}).texts("parts");
}

} // namespace

PackMemory::PackMemory(const Portfolio& portfolio, PaperMemory& memory, const PaperIssues& issues)
    : m_portfolio(portfolio)
    , m_memory(memory)
    , m_issues(issues)
{
}

QStringList PackMemory::settings(const PaperChoices& pack, Taken taken) const
{
    const PaperChoices months = m_issues.monthsOf(pack);
    QStringList values;
    for (const QString& name : partNames(pack)) {
        const PaperEntry* part = findPaper(name);
        if (!part)
            continue;
        const PaperChoices kept = m_memory.choices(name);
        PartSettings settings;
        if (taken == Taken::All)
            settings.choices = chosenIn(kept, *part);
        for (const PaperOption& option : part->options) {
            if (takesFilter(*part) && isFilterOption(option)) // that of the window, now
                settings.choices.clear(QString::fromLatin1(option.key));
        }
        settings.choices.add(m_issues.typedFor(*part, m_issues.issueOf(*part, months)));
        settings.columns =
            templateColumns(kept.text("column-looks")).value_or(QList<TemplateColumn>());
        for (const QString& value : toTexts(*part, settings)) {
            if (!faultOfPartSetting(value)) // of an earlier version of the program
                values.append(value);
        }
    }
    return values;
}

QString PackMemory::words(const PaperChoices& pack) const
{
    const QStringList values = settings(pack, Taken::All);
    QStringList parts;
    for (const QString& name : partNames(pack)) {
        const QString lead = name % u':';
        if (values.filter(lead).isEmpty())
            continue;
        const PaperTemplate* row =
            m_portfolio.records().find(PaperTemplateId{m_memory.templateOf(name)});
        const QString title = findPaper(name)->translatedTitle();
        parts.append(row ? QCoreApplication::translate("PackMemory", "%1 (template “%2”)")
                               .arg(title, row->name)
                         : title);
    }
    if (parts.isEmpty())
        return {};
    return QCoreApplication::translate("PackMemory",
                                       "Made with the options and wording that they have as "
                                       "papers of their own: %1.")
        .arg(joinedNames(parts));
}

QHash<QString, QString> PackMemory::texts(const PaperChoices& pack) const
{
    const PaperChoices months = m_issues.monthsOf(pack);
    QHash<QString, QString> all;
    for (const PaperEntry* part : allParts()) {
        const QString name = QString::fromLatin1(part->name);
        const auto texts = m_memory.texts(name, m_issues.issueOf(*part, months));
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            all.insert(name % u'/' % text.key(), text.value());
    }
    return all;
}

QHash<QString, QString> PackMemory::setTexts(const PaperChoices& pack,
                                             const QHash<QString, QString>& edits,
                                             const std::function<bool(const QString& id)>& isShown)
{
    const PaperChoices months = m_issues.monthsOf(pack);
    QHash<QString, QString> others = edits;
    for (const PaperEntry* part : allParts()) {
        const QString name = QString::fromLatin1(part->name);
        const QString lead = name % u'/';
        const QString issue = m_issues.issueOf(*part, months);
        const QHash<QString, QString> before = m_memory.texts(name, issue);
        QHash<QString, QString> texts = before;
        texts.removeIf([&](const std::pair<const QString&, QString&>& text) {
            return isShown(lead % text.first);
        });
        for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
            if (!edit.key().startsWith(lead))
                continue;
            texts.insert(edit.key().mid(lead.size()), edit.value());
            others.remove(edit.key());
        }
        if (texts != before)
            m_memory.setTexts(name, issue, texts);
    }
    return others;
}

} // namespace touyan

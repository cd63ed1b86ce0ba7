#include "pages/reports/windowwords.h"

#include "portfolio/portfolio.h"
#include "reports/editedtexts.h"
#include "reports/proofreading.h"
#include "reports/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool hasParts(const PaperEntry& paper)
{
    return paper.option(u"with"_s);
}

/// What @p texts state that neither @p generated nor the records do.
QStringList unmatchedRemarks(const Document& generated, const QHash<QString, QString>& texts,
                             const BorneOut& known)
{
    QStringList remarks;
    const QList<EditableText> all = generated.editableTexts();
    for (const EditableText& text : all) {
        const auto edited = texts.constFind(text.id);
        if (edited == texts.cend())
            continue;
        for (const Quantity& quantity : unmatchedNumbers(*edited, text.text, known.value(text.id)))
            remarks.append(
                QCoreApplication::translate("WindowWords",
                                            "A paragraph that was changed in the window says “%1”, "
                                            "which the records do not bear out.")
                    .arg(quantity.text));
    }
    return remarks;
}

} // namespace

WindowWords::WindowWords(const Portfolio& portfolio, const Snapshot& snapshot)
    : m_portfolio(portfolio)
    , m_snapshot(snapshot)
    , m_issues(
          portfolio, [year = snapshot.year()] { return year; }, m_memory)
    , m_pack(portfolio, m_memory, m_issues)
{
}

bool WindowWords::areThere(const PaperEntry& paper, const PaperChoices& choices) const
{
    const auto typed =
        m_memory.wording(QString::fromLatin1(paper.name), m_issues.issueOf(paper, choices));
    const bool isWorded = typed && *typed != PaperChoices();
    return isWorded || !texts(paper, choices).isEmpty();
}

QHash<QString, QString> WindowWords::texts(const PaperEntry& paper,
                                           const PaperChoices& choices) const
{
    QHash<QString, QString> texts =
        m_memory.texts(QString::fromLatin1(paper.name), m_issues.issueOf(paper, choices));
    if (hasParts(paper))
        texts.insert(m_pack.texts(choices));
    return texts;
}

Result<Document> WindowWords::composeGenerated(const PaperEntry& paper, const PaperChoices& choices,
                                               const std::optional<QString>& templateName) const
{
    const QString name = QString::fromLatin1(paper.name);
    const QString issue = m_issues.issueOf(paper, choices);
    PaperChoices all = templateName ? m_memory.wording(name, issue).value_or(PaperChoices())
                                    : m_issues.typedFor(paper, issue);
    all.add(choices);
    if (hasParts(paper))
        all.set(u"with"_s,
                m_pack.settings(choices, PackMemory::Taken::Wording) + choices.texts("with"));
    if (templateName)
        return composeAfterTemplate(paper, m_snapshot, all, *templateName);
    return composeWorded(paper, m_snapshot, all,
                         templateColumns(m_memory.choices(name).text("column-looks"))
                             .value_or(QList<TemplateColumn>()));
}

Result<Document> WindowWords::compose(const PaperEntry& paper, const PaperChoices& choices,
                                      const std::optional<QString>& templateName) const
{
    const auto generated = composeGenerated(paper, choices, templateName);
    if (!generated)
        return generated;
    const QHash<QString, QString> changed = texts(paper, choices);
    BorneOut known;
    if (unmatchedCount(*generated, changed) > 0 && !areNarrowed(m_snapshot.records(), choices))
        known = borneOut(*generated, changed, ProofGrounds(m_snapshot, choices));
    Document document = withTexts(*generated, changed, UnmatchedNumbers::Plain);
    document.remarks += unmatchedRemarks(*generated, changed, known);
    return document;
}

} // namespace touyan

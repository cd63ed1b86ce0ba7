#include "reports/letterhead.h"
#include "reports/statedlines.h"
#include "reports/wording.h"

#include <algorithm>
#include <utility>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QList<Block> paragraphsOf(ParagraphRole role, const QStringList& lines)
{
    QList<Block> blocks;
    for (const QString& line : lines)
        blocks.append(Paragraph::of(role, line));
    return blocks;
}

bool hasRole(const Block& block, ParagraphRole role)
{
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->role == role;
}

/// Puts the wording into the sections of a document: of those that are made when they are asked
/// for, into the first and the last only.
class WordingEdit
{
public:
    explicit WordingEdit(QList<Section>& sections)
        : m_sections(sections)
    {
        if (m_sections.isEmpty())
            return;
        m_sections.first() = m_sections.first().made();
        m_sections.last() = m_sections.last().made();
    }

    /// The first paragraph of @p role says @p text; false when there is none.
    bool replace(ParagraphRole role, const QString& text);
    /// The paragraphs of @p role give way to @p lines, where the first of them stood.
    bool replaceAll(ParagraphRole role, const QStringList& lines);
    void insertAtTop(const QList<Block>& blocks);
    void insertBelowTitle(const QList<Block>& blocks);
    void insertAtEnd(const QList<Block>& blocks);

private:
    QList<Section>& m_sections;
};

bool WordingEdit::replace(ParagraphRole role, const QString& text)
{
    for (Section& section : m_sections) {
        for (Block& block : section.blocks) {
            if (hasRole(block, role)) {
                std::get<Paragraph>(block).runs = {TextRun{text}};
                return true;
            }
        }
    }
    return false;
}

bool WordingEdit::replaceAll(ParagraphRole role, const QStringList& lines)
{
    for (Section& section : m_sections) {
        const auto first =
            std::find_if(section.blocks.cbegin(), section.blocks.cend(),
                         [role](const Block& block) { return hasRole(block, role); });
        if (first == section.blocks.cend())
            continue;
        // A date below the names is no signatory.
        qsizetype at = first - section.blocks.cbegin();
        while (at < section.blocks.size() && hasRole(section.blocks.at(at), role)
               && !std::get<Paragraph>(section.blocks.at(at)).text().endsWith(u'日'))
            section.blocks.removeAt(at);
        for (const Block& block : paragraphsOf(role, lines))
            section.blocks.insert(at++, block);
        return true;
    }
    return false;
}

void WordingEdit::insertAtTop(const QList<Block>& blocks)
{
    if (!m_sections.isEmpty())
        m_sections.first().blocks = blocks + m_sections.first().blocks;
}

void WordingEdit::insertBelowTitle(const QList<Block>& blocks)
{
    for (Section& section : m_sections) {
        qsizetype at = 0;
        for (qsizetype i = 0; i < section.blocks.size(); ++i) {
            if (hasRole(section.blocks.at(i), ParagraphRole::Title)
                || hasRole(section.blocks.at(i), ParagraphRole::SubTitle))
                at = i + 1;
            else if (at > 0)
                break;
        }
        if (at == 0)
            continue;
        for (const Block& block : blocks)
            section.blocks.insert(at++, block);
        return;
    }
    insertAtTop(blocks);
}

void WordingEdit::insertAtEnd(const QList<Block>& blocks)
{
    if (m_sections.isEmpty())
        return;
    QList<Block>& all = m_sections.last().blocks;
    qsizetype at = all.size();
    while (at > 0 && hasRole(all.at(at - 1), ParagraphRole::Signature))
        --at;
    for (const Block& block : blocks)
        all.insert(at++, block);
}

} // namespace

void applyWording(Document& document, const PaperEntry& paper, const PaperChoices& choices)
{
    const auto words = [&](const char* key) {
        return paper.option(QString::fromLatin1(key)) ? QString() : choices.text(key).trimmed();
    };
    WordingEdit edit(document.sections);
    const QString title = words("title");
    if (!title.isEmpty()) {
        if (!edit.replace(ParagraphRole::Title, title))
            edit.insertBelowTitle(paragraphsOf(ParagraphRole::Title, {title}));
        document.title = title;
    }
    QStringList below;
    const QString issuer = words("issuer");
    QString number = words("number");
    const bool isLetter = paper.option(u"addressee"_s);
    if (!issuer.isEmpty() && isLetter)
        edit.insertAtTop(
            letterHeadBlocks({.issuer = issuer, .documentNumber = std::exchange(number, {})}));
    else if (!issuer.isEmpty() && !edit.replace(ParagraphRole::IssuerMark, issuer))
        below.append(issuer);
    if (!number.isEmpty() && !edit.replace(ParagraphRole::DocumentNumber, number))
        below.append(number);
    edit.insertBelowTitle(paragraphsOf(ParagraphRole::SubTitle, below)
                          + paragraphsOf(ParagraphRole::Body, statedLines(words("opening"))));
    edit.insertAtEnd(paragraphsOf(ParagraphRole::Body, statedLines(words("closing"))));
    const QStringList signatories = statedLines(words("signatory"));
    if (!signatories.isEmpty() && !edit.replaceAll(ParagraphRole::Signature, signatories))
        edit.insertAtEnd(paragraphsOf(ParagraphRole::Signature, signatories));
}

} // namespace touyan

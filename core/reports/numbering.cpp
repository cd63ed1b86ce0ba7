#include "reports/numbering.h"

#include "reports/signature.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QStringList annexTitles(const Document& document)
{
    QStringList titles;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* heading = std::get_if<AnnexHeading>(&block))
                titles.append(heading->title);
        }
    }
    return titles;
}

constexpr QStringView PartMark = u"材料";

/// Takes the headings out of the paragraphs of a document.
class HeadingReader
{
public:
    void read(const Section& section)
    {
        if (!section.sourceTitle.isEmpty()) {
            read(Paragraph::of(ParagraphRole::Title, section.sourceTitle));
            return;
        }
        const QList<Block> blocks = section.made().blocks;
        for (const Block& block : blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                read(*paragraph);
        }
    }

    const QList<PaperHeading>& headings() const { return m_headings; }

private:
    void read(const Paragraph& paragraph)
    {
        if (paragraph.role == ParagraphRole::AnnexMark)
            readMark(paragraph.text());
        else if (const int level = outlineLevelOf(paragraph); level > 0)
            add(headingText(paragraph), level);
    }

    void readMark(const QString& mark)
    {
        if (mark.isEmpty())
            return;
        m_mark = mark;
        if (mark.startsWith(PartMark)) {
            m_isPack = true;
            m_isBelowPart = false;
        }
    }

    /// Of a part the first title is its own; those after it are of what belongs to it.
    void add(const QString& text, int level)
    {
        const bool isTitle = level == 1;
        if (isTitle && m_isPack)
            m_isBelowPart = !m_mark.startsWith(PartMark);
        const QString mark = isTitle ? std::exchange(m_mark, {}) : QString();
        m_headings.append({mark.isEmpty() ? text : QString(mark % u'　' % text),
                           level + (m_isBelowPart ? 1 : 0), isTitle, mark});
    }

    QList<PaperHeading> m_headings;
    QString m_mark; ///< that stands above the next title
    bool m_isPack = false;
    bool m_isBelowPart = false;
};

bool isBlankMark(const Block& block)
{
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->role == ParagraphRole::AnnexMark && paragraph->text().isEmpty();
}

/// Goes through a document and puts the numbers in.
class Numberer
{
public:
    explicit Numberer(const QStringList& annexes)
        : m_annexes(annexes)
    {
    }

    Section section(const Section& section)
    {
        Section result = section;
        result.blocks.clear();
        for (const Block& block : section.blocks) {
            result.blocks += std::visit([this](const auto& it) { return blocks(it); }, block);
            const qsizetype count = result.blocks.size();
            if (count > 1 && isBlankMark(result.blocks.at(count - 1))
                && isBlankMark(result.blocks.at(count - 2)))
                result.blocks.removeLast(); // this document was numbered already
        }
        return result;
    }

private:
    template <typename Plain>
    QList<Block> blocks(const Plain& block)
    {
        return {block};
    }

    QList<Block> blocks(const Figure& figure)
    {
        Figure result = figure;
        if (!figure.caption.isEmpty())
            result.number = ++m_figures;
        return {result};
    }

    QList<Block> blocks(const PaperTable& table)
    {
        if (table.caption.isEmpty())
            return {table};
        PaperTable result = table;
        result.caption.clear();
        const QString text = u"表%1　"_s.arg(++m_tables) % table.caption;
        return {Paragraph::of(ParagraphRole::TableCaption, text), result};
    }

    QList<Block> blocks(const AnnexHeading& heading)
    {
        const QString number = m_annexes.size() > 1 ? QString::number(++m_annexCount) : QString();
        return blocks(Paragraph::of(ParagraphRole::AnnexMark, u"附件"_s % number))
            + QList<Block>{Paragraph::of(ParagraphRole::Title, heading.title)};
    }

    QList<Block> blocks(const Paragraph& paragraph)
    {
        if (paragraph.role != ParagraphRole::AnnexMark || paragraph.text().isEmpty())
            return {paragraph};
        // GB/T 9704-2012, 7.3.8: the mark on the first line, the title on the third.
        return {paragraph, Paragraph::of(ParagraphRole::AnnexMark, QString())};
    }

    QList<Block> blocks(const AnnexList& /*list*/)
    {
        QList<Block> lines;
        // GB/T 9704-2012, 7.3.4: one line below the text.
        if (!m_annexes.isEmpty())
            lines.append(Paragraph::of(ParagraphRole::AnnexList, QString()));
        for (int i = 0; i < m_annexes.size(); ++i) {
            const QString lead = i == 0 ? u"附件："_s : u"　　　"_s;
            const QString number = m_annexes.size() > 1 ? u"%1."_s.arg(i + 1) : QString();
            lines.append(Paragraph::of(ParagraphRole::AnnexList, lead % number % m_annexes.at(i)));
        }
        return lines;
    }

    const QStringList& m_annexes;
    int m_annexCount = 0;
    int m_figures = 0;
    int m_tables = 0;
};

} // namespace

Document numbered(const Document& document)
{
    const QStringList annexes = annexTitles(document);
    Numberer numberer(annexes);
    Document result = document;
    for (Section& section : result.sections) {
        section = numberer.section(section);
        placeSignatures(section);
    }
    return result;
}

const ContentsList* contentsOf(const Document& document)
{
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* list = std::get_if<ContentsList>(&block))
                return list;
        }
    }
    return nullptr;
}

QString captionLine(const Figure& figure)
{
    return figure.caption.isEmpty() ? QString()
                                    : QString(u"图%1　"_s.arg(figure.number) % figure.caption);
}

QString footnoteMark(int number)
{
    constexpr int Circled = 20;
    return number >= 1 && number <= Circled
        ? QString(QChar(static_cast<char16_t>(u'①' + number - 1)))
        : u"(%1)"_s.arg(number);
}

int outlineLevelOf(const Paragraph& paragraph)
{
    const int level = paragraphStyle(paragraph.role).outlineLevel;
    return level > 0 && !paragraph.text().trimmed().isEmpty() ? level : 0;
}

QString headingText(const Paragraph& paragraph)
{
    return paragraph.text().remove(u'\n');
}

QList<PaperHeading> headingsOf(const Document& document)
{
    HeadingReader reader;
    for (const Section& section : document.sections)
        reader.read(section);
    return reader.headings();
}

bool isListed(const PaperHeading& heading, const ContentsList& list)
{
    return heading.level <= list.levels && (heading.isTitle || !list.hasTitlesOnly);
}

QString partMark(int number)
{
    return PartMark % QString::number(number);
}

} // namespace touyan

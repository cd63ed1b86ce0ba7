#include "reports/printedparts.h"

#include "layout/scene.h"

#include <QRegularExpression>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(QString text)
{
    return text.remove(u'\n').trimmed();
}

/// 合计 of 合计（共37项）, 智能制造工程 of 一、智能制造工程（20项）: what stays when projects come
/// and go.
QString withoutCount(const QString& title)
{
    static const QRegularExpression Count(u"^[一二三四五六七八九十]+、|（[^（）]*）$"_s);
    return QString(title).remove(Count);
}

/// The words right above each column of @p table.
QStringList columnTitles(const PaperTable& table)
{
    QStringList titles(table.columns.size());
    std::vector<int> covered(static_cast<size_t>(table.columns.size()), 0); // rows still reached
    QStringList above(table.columns.size()); // what spans several columns
    for (const TableRow& row : table.head) {
        qsizetype column = 0;
        for (const TableCell& cell : row.cells) {
            while (column < titles.size() && covered[static_cast<size_t>(column)] > 0)
                ++column;
            for (int i = 0; i < cell.columnSpan && column < titles.size(); ++i, ++column) {
                QString& spanning = above[column];
                titles[column] = spanning % oneLine(cell.text());
                if (cell.columnSpan > 1)
                    spanning += oneLine(cell.text());
                covered[static_cast<size_t>(column)] = cell.rowSpan;
            }
        }
        for (int& rows : covered)
            rows = std::max(0, rows - 1);
    }
    return titles;
}

/// Takes a table apart into cells that are found again by their words.
class TableReader
{
public:
    TableReader(const PaperTable& table, const NewNames& renamed)
        : m_table(table)
        , m_renamed(renamed)
        , m_titles(columnTitles(table))
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (qstrcmp(table.columns.at(i).key, "name") == 0)
                m_nameColumn = i;
        }
        for (int i = 0; i < table.rows.count(); ++i) {
            if (table.head.isEmpty())
                readPairs(table.rows.at(i));
            else
                read(table.rows.at(i));
        }
    }

    const QList<PrintedCell>& cells() const { return m_cells; }

private:
    bool isNumber(qsizetype column) const
    {
        return qstrcmp(m_table.columns.at(column).key, "number") == 0
            || m_titles.at(column) == u"序号";
    }

    /// What row @p texts, by column, is about.
    QString nameOf(const TableRow& row, const QStringList& texts) const
    {
        if (row.kind != RowKind::Body)
            return withoutCount(
                oneLine(row.cells.isEmpty() ? QString() : row.cells.first().text()));
        if (m_nameColumn && !texts.at(*m_nameColumn).isEmpty())
            return texts.at(*m_nameColumn);
        for (qsizetype column = 0; column < texts.size(); ++column) {
            if (!texts.at(column).isEmpty() && !isNumber(column))
                return texts.at(column);
        }
        return {};
    }

    /// A table without headings has its words at the left of its values.
    void readPairs(const TableRow& row)
    {
        for (qsizetype i = 0; i + 1 < row.cells.size(); i += 2)
            m_cells.append({counted(oneLine(row.cells.at(i).text())), u"内容"_s,
                            oneLine(row.cells.at(i + 1).text())});
    }

    /// @p name; with how manieth row of it that is, from the second on.
    QString counted(const QString& name)
    {
        const int time = ++m_times[name];
        return time == 1 ? name : u"%1（第%2处）"_s.arg(name).arg(time);
    }

    void read(const TableRow& row)
    {
        QStringList texts(m_table.columns.size());
        qsizetype column = 0;
        for (const TableCell& cell : row.cells) {
            if (column < texts.size())
                texts[column] = oneLine(cell.text());
            column += cell.columnSpan;
        }
        const QString printed = nameOf(row, texts);
        const QString title = counted(m_renamed.value(printed, printed));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (!isNumber(i) || row.kind != RowKind::Body)
                m_cells.append({title, m_titles.at(i), texts.at(i)});
        }
    }

    const PaperTable& m_table;
    const NewNames& m_renamed;
    QStringList m_titles;
    std::optional<qsizetype> m_nameColumn;
    QHash<QString, int> m_times;
    QList<PrintedCell> m_cells;
};

/// Walks through a paper.
class PartReader
{
public:
    PartReader(const Document& document, const NewNames& renamed)
        : m_renamed(renamed)
    {
        for (const Section& section : document.sections) {
            const QList<Block> blocks = section.made().blocks;
            for (const Block& block : blocks)
                std::visit([this](const auto& part) { read(part); }, block);
        }
    }

    const QList<PrintedPart>& parts() const { return m_parts; }

private:
    using Kind = PrintedPart::Kind;

    static bool isHeading(ParagraphRole role)
    {
        return role == ParagraphRole::Heading1 || role == ParagraphRole::Heading2
            || role == ParagraphRole::Heading3 || role == ParagraphRole::Title;
    }

    QString named(const QString& text) const { return m_renamed.value(text, text); }

    PrintedPart& add(Kind kind, const QString& key, const QString& place)
    {
        const QString counted = key % u'#' % QString::number(++m_times[key]);
        m_parts.append({.kind = kind, .key = counted, .place = place});
        return m_parts.last();
    }

    void read(const Paragraph& paragraph)
    {
        QString text = paragraph.text();
        for (const TextRun& run : paragraph.runs)
            text += run.footnote;
        const bool goesOn = !paragraph.id.isEmpty() && paragraph.id == m_id;
        m_id = paragraph.id;
        if (goesOn) {
            m_parts.last().text += u'\n' % text;
            return;
        }
        if (isHeading(paragraph.role))
            m_heading = named(withoutCount(oneLine(text)));
        const QString key = paragraph.id.isEmpty()
            ? QString(m_heading % u'/' % QString::number(static_cast<int>(paragraph.role)))
            : paragraph.id;
        const bool isTitle = paragraph.role == ParagraphRole::Title;
        add(Kind::Text, key, isTitle ? u"标题"_s : m_heading).text = text;
    }

    void read(const AnnexHeading& heading)
    {
        m_id.clear();
        m_heading = named(oneLine(heading.title));
    }

    void read(const PaperTable& table)
    {
        static const QRegularExpression Unit(u"（单位：[^（）]*）$"_s);
        m_id.clear();
        const QString place =
            table.caption.isEmpty() ? m_heading : oneLine(table.caption).remove(Unit);
        add(Kind::Table, u"table/"_s % place, place).cells = TableReader(table, m_renamed).cells();
    }

    void read(const Figure& figure)
    {
        m_id.clear();
        const QString place = figure.caption.isEmpty() ? m_heading : figure.caption;
        const FigureText text = figure.scene ? figureText(*figure.scene) : FigureText();
        const bool goesOn = !text.lines.isEmpty() && !m_parts.isEmpty()
            && m_parts.last().place == place && !m_parts.last().lines.isEmpty();
        PrintedPart& part =
            goesOn ? m_parts.last() : add(Kind::Figure, u"figure/"_s % place, place);
        if (!goesOn) // further sheets have the same around their rows
            part.words = text.others;
        part.lines += text.lines;
        if (figure.scene)
            part.drawing += figure.scene->toText();
    }

    void read(const Imprint& imprint)
    {
        add(Kind::Text, u"imprint"_s, u"版记"_s).text = imprintLines(imprint).join(u'\n');
    }

    void read(const RuleLine& /*rule*/) { }
    void read(const BlockGap& /*gap*/) { }
    void read(const PageBreak& /*pageBreak*/) { }
    void read(const ContentsList& /*list*/) { }
    void read(const AnnexList& /*list*/) { }

    const NewNames& m_renamed;
    QList<PrintedPart> m_parts;
    QHash<QString, int> m_times;
    QString m_heading;
    QString m_id; ///< of the paragraph before
};

} // namespace

QList<PrintedPart> printedParts(const Document& document, const NewNames& renamed)
{
    return PartReader(document, renamed).parts();
}

} // namespace touyan

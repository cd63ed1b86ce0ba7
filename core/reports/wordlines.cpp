#include "reports/wordlines.h"

#include "reports/listtable.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

// A line more than the text needs costs as much as a break within a term.
constexpr double CostOfLine = 12;
constexpr double CostOfHourglass = 6; // lines that grow again below a shorter one

/// The best way from the start of a text to a place in it in a number of lines.
struct WayToPlace
{
    double cost = std::numeric_limits<double>::infinity();
    qsizetype before = 0; ///< where the last of these lines begins
};

/// Breaks one text into lines.
class LineBalance
{
public:
    LineBalance(const QString& text, double width, LatinWidth latin)
        : m_width(width)
        , m_places(breakPlaces(text))
    {
        m_reached.reserve(static_cast<size_t>(text.size()) + 1);
        m_reached.push_back(0);
        for (const QChar character : text)
            m_reached.push_back(m_reached.back() + setWidth(character, latin));
    }

    QList<qsizetype> breaks() const
    {
        const double all = m_reached.back();
        if (all <= m_width)
            return {};
        const int fewest = static_cast<int>(std::ceil(all / m_width));
        double best = std::numeric_limits<double>::infinity();
        QList<qsizetype> result;
        for (int lines = fewest; lines <= fewest + 1; ++lines) {
            const auto [cost, breaks] = inLines(lines);
            const double whole = cost + CostOfLine * (lines - fewest);
            if (whole < best) {
                best = whole;
                result = breaks;
            }
        }
        return result;
    }

private:
    struct Broken
    {
        double cost = std::numeric_limits<double>::infinity();
        QList<qsizetype> breaks;
    };

    double reached(qsizetype place) const { return m_reached[static_cast<size_t>(place)]; }
    qsizetype size() const { return static_cast<qsizetype>(m_reached.size()) - 1; }

    Broken inLines(int lines) const
    {
        const double ideal = reached(size()) / lines;
        const auto places = static_cast<size_t>(size()) + 1;
        std::vector<std::vector<WayToPlace>> ways(static_cast<size_t>(lines) + 1,
                                                  std::vector<WayToPlace>(places));
        ways[0][0].cost = 0;
        for (size_t line = 1; line < ways.size(); ++line) {
            for (qsizetype end = 1; end <= size(); ++end) {
                if ((line + 1 == ways.size()) == (end == size()))
                    ways[line][static_cast<size_t>(end)] = bestLine(ways[line - 1], end, ideal);
            }
        }
        Broken broken{.cost = ways.back().back().cost, .breaks = {}};
        if (!std::isfinite(broken.cost))
            return broken;
        qsizetype end = size();
        for (auto line = static_cast<size_t>(lines); line > 1; --line) {
            end = ways[line][static_cast<size_t>(end)].before;
            broken.breaks.prepend(end);
        }
        broken.cost += shapeCost(broken.breaks);
        return broken;
    }

    /// The best line that ends at @p end, after those of @p before.
    WayToPlace bestLine(const std::vector<WayToPlace>& before, qsizetype end, double ideal) const
    {
        WayToPlace best;
        const double endCost = end == size() ? 0 : m_places[static_cast<size_t>(end)];
        for (qsizetype start = end - 1; start >= 0; --start) {
            const double length = reached(end) - reached(start);
            if (length > m_width)
                break;
            const double deviation = length - ideal;
            const double cost = before[static_cast<size_t>(start)].cost + endCost
                + deviation * deviation / std::max(1.0, ideal / 2);
            if (cost < best.cost)
                best = {cost, start};
        }
        return best;
    }

    double shapeCost(const QList<qsizetype>& breaks) const
    {
        QList<double> lengths;
        qsizetype start = 0;
        for (const qsizetype place : breaks + QList<qsizetype>{size()}) {
            lengths.append(reached(place) - reached(start));
            start = place;
        }
        double cost = 0;
        for (qsizetype i = 1; i + 1 < lengths.size(); ++i) {
            if (lengths.at(i) < lengths.at(i - 1) && lengths.at(i) < lengths.at(i + 1))
                cost += CostOfHourglass;
        }
        return cost;
    }

    double m_width;
    std::vector<double> m_places;
    std::vector<double> m_reached; ///< width of what stands before each place
};

bool fits(const QString& text, double width, LatinWidth latin)
{
    const QStringList lines = text.split(u'\n');
    return std::all_of(lines.cbegin(), lines.cend(), [width, latin](const QString& line) {
        return setWidth(line, latin) <= width;
    });
}

LatinWidth latinOf(PaperFont font)
{
    const bool isHeading = font == PaperFont::XiaoBiaoSong || font == PaperFont::HeiTi;
    return isHeading ? LatinWidth::Wide : LatinWidth::Narrow;
}

/// Puts line feeds into @p runs before the characters at @p breaks of their text.
void breakRuns(QList<TextRun>& runs, const QList<qsizetype>& breaks)
{
    qsizetype start = 0;
    for (TextRun& run : runs) {
        const qsizetype end = start + run.text.size();
        for (qsizetype i = breaks.size() - 1; i >= 0; --i) {
            const bool isHere = breaks.at(i) >= start && breaks.at(i) < end;
            if (isHere && breaks.at(i) > 0)
                run.text.insert(breaks.at(i) - start, u'\n');
        }
        start = end;
    }
}

/// The text of @p runs in lines of @p width characters, each of what were lines by itself.
void balance(QList<TextRun>& runs, double width, LatinWidth latin)
{
    const QString text = plainText(runs);
    if (fits(text, width, latin) || text.contains(u'\t'))
        return;
    QList<qsizetype> breaks;
    qsizetype start = 0;
    for (const QString& line : text.split(u'\n')) {
        for (const qsizetype place : balancedBreaks(line, width, latin))
            breaks.append(start + place);
        start += line.size() + 1;
    }
    breakRuns(runs, breaks);
}

/// The head of a column: how it was broken for a wider one is forgotten.
void balanceHead(TableCell& cell, double width, LatinWidth latin)
{
    if (fits(cell.text(), width, latin))
        return;
    if (cell.runs.size() == 1)
        cell.runs.first().text = joinedLines(cell.runs.first().text);
    balance(cell.runs, width, latin);
}

bool isCentred(ParagraphRole role)
{
    return role != ParagraphRole::IssuerMark && role != ParagraphRole::DocumentNumber
        && paragraphStyle(role).align == ParagraphAlign::Centre;
}

/// The widths of columns in points where the text area has @p room of them.
QList<double> columnWidths(const PaperTable& table, double room)
{
    const double natural = table.width() * PointsPerMillimetre;
    const double scale = natural > room ? room / natural : 1;
    QList<double> widths;
    for (const TableColumn& column : table.columns)
        widths.append(column.width * PointsPerMillimetre * scale);
    return widths;
}

void breakHeads(PaperTable& table, double room)
{
    const QList<double> widths = columnWidths(table, room);
    QList<int> covered(widths.size(), 0); // rows that a cell above still reaches down
    for (TableRow& row : table.head) {
        qsizetype column = 0;
        for (TableCell& cell : row.cells) {
            while (column < covered.size() && covered.at(column) > 0)
                ++column;
            double width = -2 * table.style.padding;
            for (int i = 0; i < cell.columnSpan && column < widths.size(); ++i, ++column) {
                width += widths.at(column);
                covered[column] = cell.rowSpan;
            }
            balanceHead(cell, width / table.style.size, latinOf(table.style.headFont));
        }
        for (int& rows : covered)
            rows = std::max(0, rows - 1);
    }
}

void breakBlocks(QList<Block>& blocks, double room)
{
    for (Block& block : blocks) {
        auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && isCentred(paragraph->role)) {
            const ParagraphStyle style = paragraphStyle(paragraph->role);
            const PaperFont font = paragraph->runs.value(0).font.value_or(style.font);
            balance(paragraph->runs, room / style.size, latinOf(font));
        } else if (auto* table = std::get_if<PaperTable>(&block)) {
            breakHeads(*table, room);
        }
    }
}

} // namespace

QList<qsizetype> balancedBreaks(const QString& text, double width, LatinWidth latin)
{
    return width < 1 ? QList<qsizetype>() : LineBalance(text, width, latin).breaks();
}

Document brokenAtWords(const Document& document)
{
    Document result = document;
    for (Section& section : result.sections) {
        const double room = textWidth(section) * PointsPerMillimetre;
        breakBlocks(section.blocks, room);
        if (section.source)
            section.source = [make = std::move(section.source), room] {
                QList<Block> blocks = make();
                breakBlocks(blocks, room);
                return blocks;
            };
    }
    return result;
}

} // namespace touyan

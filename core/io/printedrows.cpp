#include "io/printedrows.h"

#include "io/workbookwriter.h"

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

bool isWide(QChar c)
{
    return widthInDigits(c) > 1;
}

bool isClosing(QChar c)
{
    return u"，。、；：？！）》”’〕】…,.;:?!)%"_s.contains(c);
}

/// The end of what stands on one line from @p from on: a word or a Chinese character with the marks
/// that close it.
qsizetype endOfUnit(const QString& text, qsizetype from)
{
    qsizetype end = from + 1;
    if (!isWide(text.at(from))) {
        while (end < text.size() && !isWide(text.at(end)) && !text.at(end - 1).isSpace())
            ++end;
    }
    while (end < text.size() && isClosing(text.at(end)))
        ++end;
    return end;
}

/// Spreads @p more points over those of the rows from @p first up to @p lead that lead nothing.
void heighten(std::vector<PrintedRow>& rows, size_t first, size_t lead, double more)
{
    std::vector<PrintedRow*> details;
    for (size_t row = first; row < lead; ++row) {
        if (!rows[row].isLead)
            details.push_back(&rows[row]);
    }
    for (PrintedRow* row : details)
        row->height =
            std::min(TallestRow, row->height + more / static_cast<double>(details.size()));
}

/// The rows from @p first on that fit into @p room: where the next page begins. One always does.
size_t endOfPage(const std::vector<PrintedRow>& rows, size_t first, double room)
{
    size_t row = first + 1;
    for (double used = rows[first].height; row < rows.size(); ++row) {
        used += rows[row].height;
        if (used > room)
            break;
    }
    return row;
}

} // namespace

std::vector<size_t> pageStarts(const std::vector<PrintedRow>& rows, const PrintedRoom& room)
{
    std::vector<size_t> starts;
    size_t first = 0;
    while (first < rows.size()) {
        first = endOfPage(rows, first, first == 0 ? room.first : room.later);
        if (first < rows.size())
            starts.push_back(first);
    }
    return starts;
}

void keepLeadsFromFoot(std::vector<PrintedRow>& rows, const PrintedRoom& room)
{
    size_t first = 0;
    while (first < rows.size()) {
        const double high = first == 0 ? room.first : room.later;
        size_t end = endOfPage(rows, first, high);
        if (end < rows.size() && end - first > 1 && rows[end - 1].isLead) {
            --end;
            double used = 0;
            for (size_t row = first; row < end; ++row)
                used += rows[row].height;
            // Half of the lead's height is left over: programs measure widths a little differently.
            heighten(rows, first, end, high - used - rows[end].height / 2);
        }
        first = end;
    }
}

int wrappedLines(const QString& text, double room)
{
    int lines = 1;
    double used = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) == u'\n') {
            ++lines;
            used = 0;
            ++at;
            continue;
        }
        const qsizetype end = endOfUnit(text, at);
        const double width = widthInDigits(text.mid(at, end - at));
        if (used > 0 && used + width > room) {
            ++lines;
            used = 0;
        }
        used += width;
        if (used > room) { // a word longer than a line
            lines += static_cast<int>(std::ceil(used / room)) - 1;
            used = std::fmod(used, room);
        }
        at = end;
    }
    return lines;
}

} // namespace touyan

#include "io/cellrange.h"

#include <charconv>

namespace touyan {
namespace {

constexpr int Letters = 26;

struct Place
{
    int row;
    int column;
};

/// The cell that @p name names, with or without $ signs.
std::optional<Place> placeNamed(std::string_view name)
{
    size_t at = 0;
    int column = 0;
    for (; at < name.size(); ++at) {
        const char letter = static_cast<char>(name[at] & ~0x20);
        if (name[at] == '$' && at == 0)
            continue;
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * Letters + (letter - 'A' + 1);
        if (column > SheetColumns)
            return {};
    }
    if (at < name.size() && name[at] == '$')
        ++at;
    int row = 0;
    const char* end = name.data() + name.size();
    const auto [stop, failure] = std::from_chars(name.data() + at, end, row);
    const bool isFine = failure == std::errc() && stop == end && column > 0 && row > 0;
    if (!isFine || row > SheetRows)
        return {};
    return Place{row - 1, column - 1};
}

} // namespace

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        letters.prepend(QChar(u'A' + (rest - 1) % Letters));
    return letters + QString::number(row + 1);
}

std::optional<CellRange> rangeNamed(std::string_view name)
{
    const size_t colon = name.find(':');
    const auto first = placeNamed(name.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : placeNamed(name.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return {};
    return CellRange{first->row, first->column, last->row, last->column};
}

} // namespace touyan

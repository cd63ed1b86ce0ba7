#include "printing/fewcolours.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace touyan {
namespace {

constexpr int Bits = 5; // of red, green and blue that are told apart: the eye tells no more
constexpr int Levels = 1 << Bits;
constexpr size_t Cells = size_t(Levels) * Levels * Levels;
constexpr size_t MostColours = 256;

size_t cellOf(QRgb colour)
{
    const auto coarse = [](int value) { return static_cast<size_t>(value >> (8 - Bits)); };
    return (coarse(qRed(colour)) * Levels + coarse(qGreen(colour))) * Levels
        + coarse(qBlue(colour));
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

const QRgb* line(const QImage& image, int y)
{
    return reinterpret_cast<const QRgb*>(image.constScanLine(y)); // NOLINT: what QImage offers
}

std::unordered_map<QRgb, int> countedColours(const QImage& image)
{
    std::unordered_map<QRgb, int> counts;
    struct Known
    {
        QRgb colour = 0;
        int* count = nullptr;
    };
    std::array<Known, 256> known; // the shades of a picture are few: looking one up takes longest
    const auto countOf = [&](QRgb colour) -> int& {
        Known& it = known.at((colour ^ (colour >> 8) ^ (colour >> 16)) & 0xff);
        if (!it.count || it.colour != colour)
            it = {colour, &counts[colour]};
        return *it.count;
    };
    const int width = image.width();
    for (int y = 0; y < image.height(); ++y) {
        const QRgb* from = line(image, y);
        for (int x = 0; x < width;) {
            const int first = x;
            while (x < width && from[x] == from[first])
                ++x;
            countOf(from[first]) += x - first;
        }
    }
    return counts;
}

/// Colours that the eye does not tell apart, as one.
struct Cell
{
    size_t place = 0;
    int count = 0; ///< of its pixels
    QRgb colour = 0; ///< the most frequent one in it: flat grounds stay exactly what they are
    int ofColour = 0; ///< how many pixels have it
};

/// The cells of @p image that occur, the most frequent first.
std::vector<Cell> cellsIn(const QImage& image)
{
    std::unordered_map<size_t, Cell> byPlace;
    for (const auto& [colour, count] : countedColours(image)) {
        const size_t place = cellOf(colour);
        Cell& cell = byPlace[place];
        cell.place = place;
        cell.count += count;
        // Of equally frequent ones always the same: a map has no order.
        if (std::pair(count, colour) > std::pair(cell.ofColour, cell.colour)) {
            cell.colour = colour;
            cell.ofColour = count;
        }
    }
    std::vector<Cell> cells;
    cells.reserve(byPlace.size());
    for (const auto& [place, cell] : byPlace)
        cells.push_back(cell);
    std::sort(cells.begin(), cells.end(), [](const Cell& a, const Cell& b) {
        return a.count != b.count ? a.count > b.count : a.place < b.place;
    });
    return cells;
}

uchar nearest(const QList<QRgb>& colours, QRgb wanted)
{
    qsizetype best = 0;
    int least = std::numeric_limits<int>::max();
    for (qsizetype i = 0; i < colours.size(); ++i) {
        if (const int apart = distance(colours.at(i), wanted); apart < least) {
            least = apart;
            best = i;
        }
    }
    return static_cast<uchar>(best);
}

} // namespace

QImage withFewColours(const QImage& image)
{
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    const std::vector<Cell> cells = cellsIn(source);
    QList<QRgb> colours;
    for (size_t i = 0; i < std::min(cells.size(), MostColours); ++i)
        colours.append(cells[i].colour);
    std::vector<uchar> places(Cells);
    for (const Cell& cell : cells)
        places[cell.place] = nearest(colours, cell.colour);
    QImage reduced(source.size(), QImage::Format_Indexed8);
    reduced.setColorTable(colours);
    const int width = source.width();
    for (int y = 0; y < source.height(); ++y) {
        const QRgb* from = line(source, y);
        uchar* to = reduced.scanLine(y);
        for (int x = 0; x < width;) { // pictures are mostly flat grounds
            const QRgb colour = from[x];
            const uchar place = places[cellOf(colour)];
            for (; x < width && from[x] == colour; ++x)
                to[x] = place;
        }
    }
    return reduced;
}

} // namespace touyan

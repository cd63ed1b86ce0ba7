#include "printing/fewcolours.h"

#include <algorithm>
#include <limits>
#include <numeric>
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

/// The colour in whose cell pure white and black stay what they are.
QRgb colourOf(size_t cell)
{
    const auto fine = [](size_t level) { return static_cast<int>(level) * 255 / (Levels - 1); };
    return qRgb(fine(cell / Levels / Levels), fine(cell / Levels % Levels), fine(cell % Levels));
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

std::vector<int> countedCells(const QImage& image)
{
    std::vector<int> counts(Cells);
    for (int y = 0; y < image.height(); ++y) {
        const QRgb* from = line(image, y);
        for (int x = 0; x < image.width(); ++x)
            ++counts[cellOf(from[x])];
    }
    return counts;
}

/// The cells of @p counts that occur, the most frequent first.
std::vector<size_t> cellsInUse(const std::vector<int>& counts)
{
    std::vector<size_t> cells(Cells);
    std::iota(cells.begin(), cells.end(), size_t(0));
    std::erase_if(cells, [&counts](size_t cell) { return counts[cell] == 0; });
    std::stable_sort(cells.begin(), cells.end(),
                     [&counts](size_t a, size_t b) { return counts[a] > counts[b]; });
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
    const std::vector<size_t> cells = cellsInUse(countedCells(source));
    QList<QRgb> colours;
    for (size_t i = 0; i < std::min(cells.size(), MostColours); ++i)
        colours.append(colourOf(cells[i]));
    std::vector<uchar> places(Cells);
    for (const size_t cell : cells)
        places[cell] = nearest(colours, colourOf(cell));
    QImage reduced(source.size(), QImage::Format_Indexed8);
    reduced.setColorTable(colours);
    for (int y = 0; y < source.height(); ++y) {
        const QRgb* from = line(source, y);
        uchar* to = reduced.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            to[x] = places[cellOf(from[x])];
    }
    return reduced;
}

} // namespace touyan

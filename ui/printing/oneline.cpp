#include "printing/oneline.h"

namespace touyan {
namespace {

/// Letters of the heading faces and bold ones are wider than those of the digits' font.
double latinScale(const TextRun& run, PaperFont font)
{
    constexpr double Wider = 1.3;
    const bool isHeading = font == PaperFont::HeiTi || font == PaperFont::XiaoBiaoSong;
    return isHeading || run.isBold ? Wider : 1.0;
}

} // namespace

bool isSurelyOneLine(const QList<TextRun>& runs, const TextLook& look, double width,
                     const PaperFonts& fonts)
{
    const std::array<double, 128>& latin = fonts.latinWidths();
    double room = width / (look.size * TwipsPerPoint) - look.indent - look.left - look.right;
    for (const TextRun& run : runs) {
        const double scale = latinScale(run, run.font.value_or(look.font));
        for (const QChar c : run.text) {
            if (c == u'\n' || c == u'\t')
                return false;
            room -= c.unicode() < latin.size() ? latin.at(c.unicode()) * scale
                                               : 1.0; // a Chinese character is as wide as its size
            if (room < 0)
                return false;
        }
    }
    return true;
}

} // namespace touyan

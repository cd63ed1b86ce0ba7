#include "printing/docxexport.h"

#include "io/docx.h"
#include "layout/scene.h"
#include "printing/pagelayout.h"
#include "printing/sceneexport.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touyan {
namespace {

constexpr double MillimetresPerInch = 25.4;
// Dots per inch: as fine as the document's pictures may be together, within these.
constexpr double FinestResolution = 300;
constexpr double CoarsestResolution = 120;
constexpr double MostPixels = 150e6; // of all pictures: many wall charts would take minutes

/// Sheets of the document's figures in square inches, as far as that is more than @p most.
double figureArea(const Document& document, double most)
{
    double area = 0;
    for (const Section& section : document.sections) {
        const QList<Block> blocks = section.made().blocks;
        for (const Block& block : blocks) {
            if (const auto* figure = std::get_if<Figure>(&block))
                area += figure->width * figure->height / (MillimetresPerInch * MillimetresPerInch);
        }
        if (area > most)
            break;
    }
    return area;
}

double resolutionFor(const Document& document)
{
    const double area =
        figureArea(document, MostPixels / (CoarsestResolution * CoarsestResolution));
    return area <= 0
        ? FinestResolution
        : std::clamp(std::sqrt(MostPixels / area), CoarsestResolution, FinestResolution);
}

QByteArray figurePicture(const Figure& figure, const QSizeF& millimetres, double resolution,
                         PictureOptions options)
{
    options.title = figure.caption;
    const QSizeF pixels = millimetres * (resolution / MillimetresPerInch);
    options.scale = pixels.width() / figure.scene->size().width();
    const Result<QByteArray> png = toPng(*figure.scene, options);
    return png ? *png : QByteArray();
}

/// Beyond 22 inches (31,680 twips) Word refuses the file.
bool hasSheetTooLarge(const Document& document)
{
    constexpr double Largest = 22 * MillimetresPerInch;
    return std::any_of(document.sections.cbegin(), document.sections.cend(),
                       [](const Section& section) {
                           const QSizeF sheet = section.paper.millimetres();
                           return std::max(sheet.width(), sheet.height()) > Largest;
                       });
}

/// The printed page number of each heading.
QList<int> headingPages(const Document& document)
{
    const PageLayout layout(document, PaperFonts());
    QList<int> pages;
    const QList<OutlineEntry> outline = layout.outline();
    for (const OutlineEntry& entry : outline)
        pages.append(layout.pageNumber(entry.page));
    return pages;
}

} // namespace

Result<void> exportDocx(const Document& document, const QString& path, Progress& progress)
{
    if (hasSheetTooLarge(document))
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("DocxExport",
                                                 "Word files cannot have sheets larger than 22 "
                                                 "inches: choose A3, or make a PDF."),
                     {}};
    const double resolution = resolutionFor(document);
    const PictureOptions options{.colours = PictureColours::Few};
    DocxSource source{.picture =
                          [&options, resolution](const Figure& figure, const QSizeF& millimetres) {
                              return figurePicture(figure, millimetres, resolution, options);
                          },
                      .headingPages = {}};
    if (hasContents(document))
        source.headingPages = headingPages(document);
    return writeDocx(document, source, path, progress);
}

} // namespace touyan

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

/// Of @p blocks' figures, in square inches.
double figureArea(const QList<Block>& blocks)
{
    double area = 0;
    for (const Block& block : blocks) {
        if (const auto* figure = std::get_if<Figure>(&block))
            area += figure->width * figure->height / (MillimetresPerInch * MillimetresPerInch);
    }
    return area;
}

/// Of the document's figures: of sections that are made on demand, as many as there may be
/// thousands, it is reckoned from a few.
double figureArea(const Document& document)
{
    constexpr int Few = 16;
    double area = 0;
    QList<const Section*> onDemand;
    for (const Section& section : document.sections) {
        area += figureArea(section.blocks);
        if (section.source)
            onDemand.append(&section);
    }
    const qsizetype step = std::max<qsizetype>(1, onDemand.size() / Few);
    double made = 0;
    double count = 0;
    for (qsizetype i = 0; i < onDemand.size(); i += step, ++count)
        made += figureArea(onDemand.at(i)->source());
    return count > 0 ? area + made / count * static_cast<double>(onDemand.size()) : area;
}

double resolutionFor(const Document& document)
{
    const double area = figureArea(document);
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

QByteArray figureDrawing(const Figure& figure, PictureOptions options)
{
    options.title = figure.caption;
    const Result<QByteArray> svg = toSvg(*figure.scene, options);
    return svg ? *svg : QByteArray();
}

/// As the page layout has them, but for a little that what was made lower to fit its page leaves:
/// lines of word processors are not to the hair as high.
QList<FigurePlace> figurePlaces(const Section& section, const PaperFonts& fonts)
{
    constexpr double Slack = 1.5; // millimetres
    QList<FigurePlace> places = PageLayout::figurePlaces(section, fonts);
    for (FigurePlace& place : places) {
        const auto& figure = std::get<Figure>(section.blocks.at(place.block));
        if (place.millimetres.height() < figure.height)
            place.millimetres.rheight() -= Slack;
    }
    return places;
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
QList<int> headingPages(const Document& document, Progress& progress)
{
    const PageLayout layout(document, PaperFonts(), &progress,
                            [](const PageLayout&, int, int) {}); // no words of it are wanted
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
    const PaperFonts fonts;
    DocxSource source;
    source.picture = [&options, resolution](const Figure& figure, const QSizeF& millimetres) {
        return figurePicture(figure, millimetres, resolution, options);
    };
    source.drawing = [&options](const Figure& figure) { return figureDrawing(figure, options); };
    source.figurePlaces = [&fonts](const Section& section) { return figurePlaces(section, fonts); };
    if (hasContents(document))
        source.headingPages = headingPages(document, progress);
    return writeDocx(document, source, path, progress);
}

} // namespace touyan

#include "printing/docxexport.h"

#include "io/docx.h"
#include "layout/scene.h"
#include "printing/pagelayout.h"
#include "printing/sceneexport.h"

#include <algorithm>
#include <cmath>

namespace touyan {
namespace {

constexpr double MillimetresPerInch = 25.4;
constexpr double PrintResolution = 300; // dots per inch
constexpr double MostPixels = 40e6; // a wall chart in full resolution would take half a gigabyte

QByteArray figurePicture(const Figure& figure, const QSizeF& millimetres)
{
    const QSizeF full = millimetres * (PrintResolution / MillimetresPerInch);
    const double fewer = std::min(1.0, std::sqrt(MostPixels / (full.width() * full.height())));
    PictureOptions options;
    options.title = figure.caption;
    options.scale = full.width() * fewer / figure.scene->size().width();
    const Result<QByteArray> png = toPng(*figure.scene, options);
    return png ? *png : QByteArray();
}

bool hasContents(const Document& document)
{
    return std::any_of(
        document.sections.cbegin(), document.sections.cend(), [](const Section& section) {
            return std::any_of(
                section.blocks.cbegin(), section.blocks.cend(),
                [](const Block& block) { return std::holds_alternative<ContentsList>(block); });
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
    DocxSource source{.picture = figurePicture, .headingPages = {}};
    if (hasContents(document))
        source.headingPages = headingPages(document);
    return writeDocx(document, source, path, progress);
}

} // namespace touyan

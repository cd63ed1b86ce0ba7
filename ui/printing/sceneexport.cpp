#include "printing/sceneexport.h"

#include "io/pdfrepair.h"
#include "io/wholefile.h"
#include "layout/scene.h"
#include "printing/fewcolours.h"
#include "printing/units.h"
#include "views/scenepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double UnitsPerInch = 96;
constexpr int PdfResolution = 1200; // dots per inch: the grain of positions, not of pictures
constexpr double MaxImageSide = 30'000;
// As Qt's quality: flat grounds pack nearly as small in a third of the time.
constexpr int QuickPng = 78;

QString programName()
{
    return u"Touyan "_s % QCoreApplication::applicationVersion();
}

Error cannotDraw(const QString& detail)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("SceneExport", "The picture could not be drawn."), detail};
}

/// The sheet for @p picture in points.
QSizeF sheetSize(const Picture& picture, const PictureOptions& options)
{
    if (!options.paper)
        return picture.size * (PointsPerInch / UnitsPerInch);
    const QSizeF sheet = QPageSize::size(*options.paper, QPageSize::Point);
    const bool isWide = picture.size.width() >= picture.size.height();
    return isWide ? sheet.transposed() : sheet;
}

void setSheet(QPdfWriter& writer, const QSizeF& points)
{
    writer.setPageLayout(
        QPageLayout(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch),
                    QPageLayout::Portrait, QMarginsF()));
}

/// Paints @p picture as large as it fits into the middle of a sheet.
void paintPage(QPainter& painter, const Picture& picture, const QSizeF& points)
{
    const QSizeF dots = points * (PdfResolution / PointsPerInch);
    const double scale =
        std::min(dots.width() / picture.size.width(), dots.height() / picture.size.height());
    const QSizeF rest = dots - picture.size * scale;
    painter.resetTransform();
    painter.translate(rest.width() / 2, rest.height() / 2);
    painter.scale(scale, scale);
    painter.setClipRect(QRectF({0, 0}, picture.size));
    picture.paint(painter);
}

/// @p svg with Chinese fonts of other computers behind those of this one.
QByteArray withOtherFonts(QByteArray svg)
{
    const QByteArray family = "font-family=\"";
    for (qsizetype at = svg.indexOf(family); at >= 0; at = svg.indexOf(family, at)) {
        at = svg.indexOf('"', at + family.size());
        svg.insert(at, ", Microsoft YaHei, PingFang SC, sans-serif");
    }
    return svg;
}

std::vector<Picture> picturesOf(const std::vector<Scene>& scenes, const PictureOptions& options)
{
    std::vector<Picture> pictures;
    for (const Scene& scene : scenes)
        pictures.push_back(pictureOf(scene, options));
    return pictures;
}

} // namespace

QSizeF landscapePage(QPageSize::PageSizeId paper)
{
    const QSizeF points = QPageSize::size(paper, QPageSize::Point);
    return points.transposed() * (UnitsPerInch / PointsPerInch);
}

Result<QByteArray> toSvg(const Picture& picture, const PictureOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF({0, 0}, picture.size));
    generator.setResolution(static_cast<int>(UnitsPerInch));
    generator.setTitle(options.title);
    generator.setDescription(programName());
    QPainter painter;
    if (!painter.begin(&generator))
        return cannotDraw(u"QSvgGenerator"_s);
    picture.paint(painter);
    painter.end();
    return withOtherFonts(buffer.data());
}

Result<QByteArray> toPng(const Picture& picture, const PictureOptions& options)
{
    const QSizeF size = picture.size * options.scale;
    if (size.width() > MaxImageSide || size.height() > MaxImageSide) {
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("SceneExport",
                                                 "The picture would be too large for PNG; "
                                                 "SVG and PDF have no such limit."),
                     {}};
    }
    QImage image(static_cast<int>(std::ceil(size.width())),
                 static_cast<int>(std::ceil(size.height())), QImage::Format_RGB32);
    image.fill(picture.ground);
    QPainter painter;
    if (!painter.begin(&image))
        return cannotDraw(u"QImage"_s);
    painter.scale(options.scale, options.scale);
    picture.paint(painter);
    painter.end();
    if (options.colours == PictureColours::Few)
        image = withFewColours(image);
    image.setText(u"Title"_s, options.title);
    image.setText(u"Software"_s, programName());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool isFew = options.colours == PictureColours::Few;
    if (!image.save(&buffer, "PNG", isFew ? QuickPng : -1))
        return cannotDraw(u"PNG"_s);
    return buffer.data();
}

Result<QByteArray> toPdf(const std::vector<Picture>& pages, const PictureOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(PdfResolution);
        writer.setTitle(options.title);
        writer.setCreator(programName());
        QPainter painter;
        for (size_t i = 0; i < pages.size(); ++i) {
            const QSizeF sheet = sheetSize(pages[i], options);
            setSheet(writer, sheet);
            if (i > 0 ? !writer.newPage() : !painter.begin(&writer))
                return cannotDraw(u"QPdfWriter"_s);
            paintPage(painter, pages[i], sheet);
        }
    }
    const QString language = QLocale().bcp47Name();
    return repairedPdf(buffer.data(),
                       {.language = language, .author = {}, .subject = {}, .outline = {}});
}

Picture pictureOf(const Scene& scene, const PictureOptions& options)
{
    return {scene.size(),
            [&scene, palette = options.palette](QPainter& painter) {
                paintScene(painter, scene, palette);
            },
            options.palette.style(StyleRole::Canvas).fill.color()};
}

Result<QByteArray> toSvg(const Scene& scene, const PictureOptions& options)
{
    return toSvg(pictureOf(scene, options), options);
}

Result<QByteArray> toPng(const Scene& scene, const PictureOptions& options)
{
    return toPng(pictureOf(scene, options), options);
}

Result<QByteArray> toPdf(const std::vector<Scene>& pages, const PictureOptions& options)
{
    return toPdf(picturesOf(pages, options), options);
}

Result<void> exportPictures(const std::vector<Picture>& pages, const QString& path,
                            const PictureOptions& options)
{
    Q_ASSERT(!pages.empty());
    const QString suffix = QFileInfo(path).suffix().toLower();
    Result<QByteArray> bytes =
        Error{ErrorCode::Validation,
              QCoreApplication::translate(
                  "SceneExport", "A picture can be written as .svg, .pdf or .png, not as %1.")
                  .arg(path),
              {}};
    if (suffix == u"svg"_s)
        bytes = toSvg(pages.front(), options);
    else if (suffix == u"png"_s)
        bytes = toPng(pages.front(), options);
    else if (suffix == u"pdf"_s)
        bytes = toPdf(pages, options);
    if (!bytes)
        return bytes.error();
    return saveWhole(path, *bytes);
}

Result<void> exportScene(const std::vector<Scene>& pages, const QString& path,
                         const PictureOptions& options)
{
    return exportPictures(picturesOf(pages, options), path, options);
}

} // namespace touyan

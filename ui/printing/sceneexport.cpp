#include "printing/sceneexport.h"

#include "io/pdfrepair.h"
#include "io/wholefile.h"
#include "layout/scene.h"
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
constexpr double PointsPerInch = 72;
constexpr int PdfResolution = 1200; // dots per inch: the grain of positions, not of pictures
constexpr double MaxImageSide = 30'000;

QString programName()
{
    return u"Touyan "_s % QCoreApplication::applicationVersion();
}

Error cannotDraw(const QString& detail)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("SceneExport", "The picture could not be drawn."), detail};
}

/// The sheet for @p scene in points.
QSizeF sheetSize(const Scene& scene, const PictureOptions& options)
{
    if (!options.paper)
        return scene.size() * (PointsPerInch / UnitsPerInch);
    const QSizeF sheet = QPageSize::size(*options.paper, QPageSize::Point);
    const bool isWide = scene.size().width() >= scene.size().height();
    return isWide ? sheet.transposed() : sheet;
}

void setSheet(QPdfWriter& writer, const QSizeF& points)
{
    writer.setPageLayout(
        QPageLayout(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch),
                    QPageLayout::Portrait, QMarginsF()));
}

/// Paints @p scene as large as it fits into the middle of a sheet.
void paintPage(QPainter& painter, const Scene& scene, const QSizeF& points,
               const ScenePalette& palette)
{
    const QSizeF dots = points * (PdfResolution / PointsPerInch);
    const double scale =
        std::min(dots.width() / scene.size().width(), dots.height() / scene.size().height());
    const QSizeF rest = dots - scene.size() * scale;
    painter.resetTransform();
    painter.translate(rest.width() / 2, rest.height() / 2);
    painter.scale(scale, scale);
    painter.setClipRect(QRectF({0, 0}, scene.size()));
    paintScene(painter, scene, palette);
}

} // namespace

QSizeF landscapePage(QPageSize::PageSizeId paper)
{
    const QSizeF points = QPageSize::size(paper, QPageSize::Point);
    return points.transposed() * (UnitsPerInch / PointsPerInch);
}

Result<QByteArray> toSvg(const Scene& scene, const PictureOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(scene.size().toSize());
    generator.setViewBox(QRectF({0, 0}, scene.size()));
    generator.setResolution(static_cast<int>(UnitsPerInch));
    generator.setTitle(options.title);
    generator.setDescription(programName());
    QPainter painter;
    if (!painter.begin(&generator))
        return cannotDraw(u"QSvgGenerator"_s);
    paintScene(painter, scene, options.palette);
    painter.end();
    return buffer.data();
}

Result<QByteArray> toPng(const Scene& scene, const PictureOptions& options)
{
    const QSizeF size = scene.size() * options.scale;
    if (size.width() > MaxImageSide || size.height() > MaxImageSide) {
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("SceneExport",
                                                 "The picture would be too large for PNG; "
                                                 "SVG and PDF have no such limit."),
                     {}};
    }
    QImage image(static_cast<int>(std::ceil(size.width())),
                 static_cast<int>(std::ceil(size.height())), QImage::Format_RGB32);
    image.fill(options.palette.style(StyleRole::Canvas).fill.color());
    image.setText(u"Title"_s, options.title);
    image.setText(u"Software"_s, programName());
    QPainter painter;
    if (!painter.begin(&image))
        return cannotDraw(u"QImage"_s);
    painter.scale(options.scale, options.scale);
    paintScene(painter, scene, options.palette);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return cannotDraw(u"PNG"_s);
    return buffer.data();
}

Result<QByteArray> toPdf(const std::vector<Scene>& pages, const PictureOptions& options)
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
            paintPage(painter, pages[i], sheet, options.palette);
        }
    }
    const QString language = QLocale().bcp47Name();
    return repairedPdf(buffer.data(),
                       {.language = language, .author = {}, .subject = {}, .outline = {}});
}

Result<void> exportScene(const std::vector<Scene>& pages, const QString& path,
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

} // namespace touyan

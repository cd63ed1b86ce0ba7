#pragma once

#include "base/result.h"
#include "views/scenepalette.h"

#include <QColor>
#include <QPageSize>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace touyan {

class Scene;

/// Something that can be painted.
struct Picture
{
    QSizeF size; ///< in units of 1/96 inch
    std::function<void(QPainter& painter)> paint; ///< from (0, 0) to the size
    QColor ground; ///< where the picture has no paint of its own, in PNG
};

/// How finely PNG tells colours apart.
enum class PictureColours
{
    All,
    Few ///< 256: a fraction of the size
};

/// What a picture file says of itself and how large its pages are.
struct PictureOptions
{
    QString title;
    std::optional<QPageSize::PageSizeId> paper; ///< PDF; none: as large as the scene
    double scale = 2; ///< PNG: pixels per scene unit
    ScenePalette palette = ScenePalette::print();
    PictureColours colours = PictureColours::All;
};

/// The sheet of @p paper in scene units, wider than high.
QSizeF landscapePage(QPageSize::PageSizeId paper);

Result<QByteArray> toSvg(const Picture& picture, const PictureOptions& options);
Result<QByteArray> toPng(const Picture& picture, const PictureOptions& options);
/// One page per picture, scaled to the paper. Text can be found and copied.
Result<QByteArray> toPdf(const std::vector<Picture>& pages, const PictureOptions& options);

/// @p scene in the palette of @p options; the scene must outlive the picture.
Picture pictureOf(const Scene& scene, const PictureOptions& options);
Result<QByteArray> toSvg(const Scene& scene, const PictureOptions& options);
Result<QByteArray> toPng(const Scene& scene, const PictureOptions& options);
Result<QByteArray> toPdf(const std::vector<Scene>& pages, const PictureOptions& options);

/// Writes @p pages in the form that the suffix of @p path names (svg, png or pdf), whole or not at
/// all. SVG and PNG hold a single page.
Result<void> exportPictures(const std::vector<Picture>& pages, const QString& path,
                            const PictureOptions& options);
Result<void> exportScene(const std::vector<Scene>& pages, const QString& path,
                         const PictureOptions& options);

} // namespace touyan

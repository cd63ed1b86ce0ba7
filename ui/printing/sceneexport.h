#pragma once

#include "base/result.h"
#include "views/scenepalette.h"

#include <QPageSize>

#include <optional>
#include <vector>

namespace touyan {

class Scene;

/// What a picture file says of itself and how large its pages are.
struct PictureOptions
{
    QString title;
    std::optional<QPageSize::PageSizeId> paper; ///< PDF; none: as large as the scene
    double scale = 2; ///< PNG: pixels per scene unit
    ScenePalette palette = ScenePalette::print();
};

/// The sheet of @p paper in scene units, wider than high.
QSizeF landscapePage(QPageSize::PageSizeId paper);

Result<QByteArray> toSvg(const Scene& scene, const PictureOptions& options);
Result<QByteArray> toPng(const Scene& scene, const PictureOptions& options);
/// One page per scene, scaled to the paper. Text can be found and copied.
Result<QByteArray> toPdf(const std::vector<Scene>& pages, const PictureOptions& options);

/// Writes @p pages in the form that the suffix of @p path names (svg, png or pdf), whole or not at
/// all. SVG and PNG hold a single page.
Result<void> exportScene(const std::vector<Scene>& pages, const QString& path,
                         const PictureOptions& options);

} // namespace touyan

#pragma once

#include "layout/mapscene.h"

#include <memory>
#include <set>

namespace touyan {

/// The bundled map; null when it cannot be read.
std::shared_ptr<const GeoMap> cityMap();

/// Invented figures for all districts of @p map but one, and markers close to each other.
MapContent sampleMap(const std::shared_ptr<const GeoMap>& map);

/// The boxes of the texts in @p scene that have one of @p roles.
QList<QRectF> textBoxes(const Scene& scene, const std::set<StyleRole>& roles);

/// The roles of what names something on a map.
const std::set<StyleRole>& mapLabelRoles();

/// Rows of test data: the column "size" with sizes of pictures of a map.
void addPictureSizes();

} // namespace touyan

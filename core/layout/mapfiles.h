#pragma once

#include "layout/geojson.h"

namespace touyan {

/// The folder of the map files: "map" in the folder that the environment variable TOUYAN_DATA_DIR
/// names, else share/touyan/map beside the program's folder.
QString mapDirectory();

/// The bundled schematic map of Dalian with its functional zones.
Result<GeoMap> bundledMap();

} // namespace touyan

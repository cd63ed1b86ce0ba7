#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "layout/rings.h"

#include <QStringList>

namespace touyan {

/// A district of a map; coordinates are degrees, x east and y north.
struct GeoDistrict
{
    QString adcode; ///< six digits; empty when the file tells only the name
    QString name;
    std::optional<QPointF> centre; ///< where the file wants its label
    PolygonRings rings;
};

/// A labelled point: a functional zone, which overlaps districts and has no border of its own.
struct GeoPlace
{
    QString name;
    QPointF point;
    QStringList overlaps; ///< adcodes
};

struct GeoMap
{
    std::vector<GeoDistrict> districts;
    std::vector<GeoPlace> places;
    QStringList remarks; ///< what is odd in the file though it could be read
    QString lacking = {}; ///< the one of the remarks that names missing districts

    const GeoDistrict* district(const QString& adcode) const;
    /// Whether @p place overlaps a district of the map and lies where the map reaches.
    bool shows(const GeoPlace& place) const;
};

/// Reads a GeoJSON FeatureCollection in WGS84 degrees. Districts are polygons keyed by "adcode", by
/// "gb" ("156" and the adcode) or by "name"; points become places. Anything that would make a wrong
/// map is an error that says what and where. A map that lies far from China is remarked.
Result<GeoMap> parseGeoMap(const QByteArray& json);
/// Cancelled when @p progress is told to stop; it counts the features.
Result<GeoMap> parseGeoMap(const QByteArray& json, Progress& progress);
Result<GeoMap> readGeoMap(const QString& path);
Result<GeoMap> readGeoMap(const QString& path, Progress& progress);

/// Gives the districts of @p map that lack an adcode that of the district of the same name in
/// @p known, and remarks which districts of @p known are missing. A map without places gets those
/// of @p known that lie on it, since standard maps do not name functional zones.
void matchDistricts(GeoMap& map, const GeoMap& known);
/// Error that says what is in @p map where none of it is a district of @p known: nothing could be
/// shown on it.
Result<void> requireDistricts(const GeoMap& map, const GeoMap& known);

} // namespace touyan

#include "layout/mapfiles.h"

#include <QCoreApplication>
#include <QDir>

namespace touyan {

using namespace Qt::StringLiterals;

QString mapDirectory()
{
    const QString data = qEnvironmentVariable("TOUYAN_DATA_DIR");
    if (!data.isEmpty())
        return QDir(data).filePath(u"map"_s);
    return QDir::cleanPath(QCoreApplication::applicationDirPath() % u"/../share/touyan/map"_s);
}

Result<GeoMap> bundledMap()
{
    const QDir directory(mapDirectory());
    Result<GeoMap> map = readGeoMap(directory.filePath(u"dalian_schematic.geojson"_s));
    if (!map)
        return map;
    Result<GeoMap> zones = readGeoMap(directory.filePath(u"dalian_zones.geojson"_s));
    if (!zones)
        return zones;
    map->places = zones->places;
    return map;
}

} // namespace touyan

#pragma once

#include "pages/map/mappage.h"
#include "pages/map/mapsource.h"
#include "uisupport/pagefixture.h"

namespace touyan {

/// 区域地图 with the map that comes with the program, whatever a test chose before.
class MapFixture : public PageFixture<MapPage>
{
public:
    /// A map of one district by its name, as a standard map might have it.
    static constexpr const char* OwnMap =
        R"({"type":"FeatureCollection","features":[{"type":"Feature",
"properties":{"name":"中山区"},"geometry":{"type":"Polygon","coordinates":
[[[121.6,38.9],[121.8,38.9],[121.8,39.0],[121.6,39.0],[121.6,38.9]]]}}]})";

    /// To be called before and after each test.
    void open()
    {
        MapSource().reset();
        PageFixture::open();
    }
    void close()
    {
        PageFixture::close();
        MapSource().reset();
    }

    QString writtenMap(const QByteArray& json = OwnMap) const
    {
        return written(QStringLiteral("own.geojson"), json);
    }
};

} // namespace touyan

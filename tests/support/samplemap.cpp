#include "support/samplemap.h"

#include "layout/mapfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace touyan {

std::shared_ptr<const GeoMap> cityMap()
{
    Result<GeoMap> map = bundledMap();
    return map ? std::make_shared<const GeoMap>(std::move(map).value()) : nullptr;
}

MapContent sampleMap(const std::shared_ptr<const GeoMap>& map)
{
    MapContent content{.map = map, .measure = u"年度投资"_s, .unit = u"亿元"_s};
    double value = 0.1;
    for (const GeoDistrict& district : map->districts) {
        if (district.adcode != u"210283"_s)
            content.values.push_back({district.adcode, value, u"%1 亿元"_s.arg(value)});
        value *= 1.5;
    }
    for (qint64 i = 0; i < 12; ++i) {
        const auto shift = static_cast<double>(i) / 300;
        content.markers.push_back({.id = i + 1, .place = {121.52 + shift, 38.9 + shift / 2}});
    }
    content.markers.push_back({.id = 100, .place = {122.0, 39.7}, .kind = MarkerKind::Platform});
    return content;
}

QList<QRectF> textBoxes(const Scene& scene, const std::set<StyleRole>& roles)
{
    QList<QRectF> boxes;
    for (const SceneItem& item : scene.items()) {
        const auto* text = std::get_if<SceneText>(&item.shape);
        if (text != nullptr && roles.contains(item.role))
            boxes.append(text->box);
    }
    return boxes;
}

const std::set<StyleRole>& mapLabelRoles()
{
    static const std::set<StyleRole> Roles{StyleRole::MapLabel, StyleRole::MapLabelStrong,
                                           StyleRole::ZoneText, StyleRole::ZoneTextStrong,
                                           StyleRole::InsetTitle};
    return Roles;
}

void addPictureSizes()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("as in the window") << QSizeF(920, 760);
    QTest::newRow("wide") << QSizeF(1180, 620);
    QTest::newRow("tall") << QSizeF(700, 1000);
    QTest::newRow("A4") << QSizeF(1123, 794);
    QTest::newRow("small") << QSizeF(480, 360);
}

} // namespace touyan

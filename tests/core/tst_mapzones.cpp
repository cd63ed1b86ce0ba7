#include "layout/mapfiles.h"
#include "layout/mapscene.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QLineF>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// Functional zones on the map: points with names above districts.
class TestMapZones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pointsHideNoMarker();
    void pointWithoutMarkersStaysWhereItIs();
    void namesTakeTheInkOfTheirGround();
    void noPointIsWithoutItsName();
    void nameGivesWayToMarkersAround();
    void nameBeyondAllMarkersIsBetterThanNone();

private:
    static std::vector<QPointF> points(const MapLayout& layout);

    MapContent m_content;
};

void TestMapZones::initTestCase()
{
    auto map = bundledMap();
    QVERIFY(map);
    m_content.map = std::make_shared<const GeoMap>(std::move(map).value());
    QVERIFY(!m_content.map->places.empty());
}

/// The points of the zones, without the one in the legend.
std::vector<QPointF> TestMapZones::points(const MapLayout& layout)
{
    std::vector<QPointF> points;
    for (const SceneItem& item : layout.scene.items()) {
        const auto* marker = std::get_if<SceneMarker>(&item.shape);
        if (marker && item.role == StyleRole::ZonePoint)
            points.push_back(marker->centre);
    }
    return points;
}

void TestMapZones::pointsHideNoMarker()
{
    MapContent crowded = m_content;
    qint64 id = 0;
    for (const GeoPlace& zone : m_content.map->places) {
        for (const QPointF& aside : {QPointF(0, 0), QPointF(0.08, 0), QPointF(-0.05, 0.04)})
            crowded.markers.push_back({.id = ++id, .name = u"项目"_s, .place = zone.point + aside});
    }
    const MapParts parts = AllMapParts & ~MapParts(MapPart::Legend);
    for (const double zoom : {1.0, 3.0}) {
        const MapLayout layout = mapLayout(
            crowded, {.size = {920, 760}, .zoom = zoom, .parts = parts}, EvenTextMeasure());
        const auto drawn = points(layout);
        QVERIFY(!drawn.empty());
        for (const QPointF& point : drawn) {
            for (const MapCluster& cluster : layout.clusters)
                QVERIFY(QLineF(point, cluster.centre).length() >= cluster.radius() + 4);
        }
    }
}

void TestMapZones::pointWithoutMarkersStaysWhereItIs()
{
    const MapParts parts = AllMapParts & ~MapParts(MapPart::Legend);
    const MapLayout layout =
        mapLayout(m_content, {.size = {1180, 620}, .parts = parts}, EvenTextMeasure());
    const auto drawn = points(layout);
    QCOMPARE(drawn.size(), m_content.map->places.size());
    for (size_t i = 0; i < drawn.size(); ++i)
        QCOMPARE(drawn[i], layout.projection.toPoint(m_content.map->places[i].point));
}

void TestMapZones::namesTakeTheInkOfTheirGround()
{
    MapContent content = m_content;
    content.measure = u"count"_s;
    content.bounds = {1, 2, 3, 4, 5};
    for (const double value : {0.5, 5.0}) {
        content.values.clear();
        for (const GeoDistrict& district : content.map->districts)
            content.values.push_back({district.adcode, value, QString::number(value)});
        const QString text =
            mapLayout(content, {.size = {2400, 1800}}, EvenTextMeasure()).scene.toText();
        QCOMPARE(text.contains(u" zone-text-strong "_s), value > 1);
    }
}

/// Where markers lie all around, a ring that nothing names would only puzzle.
void TestMapZones::noPointIsWithoutItsName()
{
    MapContent crowded = m_content;
    qint64 id = 0;
    for (const GeoPlace& zone : m_content.map->places) {
        for (int i = 0; i < 400; ++i) {
            const QPointF aside(0.05 * (i % 20 - 10), 0.05 * (i / 20 - 10));
            crowded.markers.push_back({.id = ++id, .name = u"平台"_s, .place = zone.point + aside});
        }
    }
    const MapParts parts = AllMapParts & ~MapParts(MapPart::Legend);
    const MapLayout layout =
        mapLayout(crowded, {.size = {480, 360}, .parts = parts}, EvenTextMeasure());
    QVERIFY(layout.zones.size() < m_content.map->places.size());
    QCOMPARE(points(layout).size(), layout.zones.size());
    for (const DrawnZone& zone : layout.zones)
        QVERIFY(!zone.label.isNull());
}

void TestMapZones::nameGivesWayToMarkersAround()
{
    MapContent crowded = m_content;
    const MapFrame frame{.size = {1180, 620}, .parts = AllMapParts & ~MapParts(MapPart::Legend)};
    const MapProjection projection = mapLayout(m_content, frame, EvenTextMeasure()).projection;
    const QPointF at = projection.toPoint(m_content.map->places.front().point);
    qint64 id = 0;
    for (const QPointF& aside : {QPointF(40, 0), QPointF(-40, 0), QPointF(0, 30), QPointF(0, -30)})
        crowded.markers.push_back(
            {.id = ++id, .name = u"平台"_s, .place = projection.toDegrees(at + aside)});
    const MapLayout layout = mapLayout(crowded, frame, EvenTextMeasure());
    QCOMPARE(layout.zones.size(), m_content.map->places.size());
    for (const DrawnZone& zone : layout.zones)
        QVERIFY(!zone.label.isNull());
}

/// As on paper, where the projects of the central districts lie around the zone.
void TestMapZones::nameBeyondAllMarkersIsBetterThanNone()
{
    MapContent crowded = m_content;
    const MapFrame frame{.size = {1180, 620}, .parts = AllMapParts & ~MapParts(MapPart::Legend)};
    const MapProjection projection = mapLayout(m_content, frame, EvenTextMeasure()).projection;
    const QPointF at = projection.toPoint(m_content.map->places.front().point);
    qint64 id = 0;
    for (const int distance : {22, 44, 66, 88}) {
        for (int degrees = 0; degrees < 360; degrees += 1'200 / distance) {
            const QLineF way = QLineF::fromPolar(distance, degrees).translated(at);
            crowded.markers.push_back(
                {.id = ++id, .name = u"项目"_s, .place = projection.toDegrees(way.p2())});
        }
    }
    const MapLayout layout = mapLayout(crowded, frame, EvenTextMeasure());
    QCOMPARE(layout.zones.size(), m_content.map->places.size());
    for (const DrawnZone& zone : layout.zones) {
        for (const MapCluster& cluster : layout.clusters)
            QVERIFY(!zone.label.contains(cluster.centre));
    }
}

TOUYAN_TEST(TestMapZones, QCoreApplication)
#include "tst_mapzones.moc"

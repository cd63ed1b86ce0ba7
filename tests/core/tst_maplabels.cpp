#include "layout/maplabels.h"
#include "layout/maplegend.h"
#include "support/samplemap.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The names on a map.
class TestMapLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLargeDistrictIsNamed_data();
    void everyLargeDistrictIsNamed();
    void labelInTheSeaHasALineToItsDistrict();
    void labelsDoNotCollide_data();
    void labelsDoNotCollide();
    void insetNamesTheCentralDistricts();
    void narrowDistrictKeepsItsFigure();
    void legendOfAZoomedMapHidesNoLabel();
    void districtsBeyondThePictureAreNamedWhereSeen();
    void labelsTakeTheInkOfTheirGround();
    void crowdLeavesAllElseFree_data();
    void crowdLeavesAllElseFree();
    void inkIsReadAgainstAllThatLiesBelow_data();
    void inkIsReadAgainstAllThatLiesBelow();

private:
    MapLayout layout(QSizeF size = {920, 760}) const;

    std::shared_ptr<const GeoMap> m_map;
};

void TestMapLabels::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_map = cityMap();
    QVERIFY(m_map);
}

MapLayout TestMapLabels::layout(QSizeF size) const
{
    return mapLayout(sampleMap(m_map), {.size = size}, EvenTextMeasure());
}

void TestMapLabels::everyLargeDistrictIsNamed_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("as in the window") << QSizeF(920, 700);
    QTest::newRow("small window") << QSizeF(840, 480);
    QTest::newRow("A4") << QSizeF(1123, 794);
}

void TestMapLabels::everyLargeDistrictIsNamed()
{
    QFETCH(const QSizeF, size);
    MapContent crowded = sampleMap(m_map);
    for (qint64 i = 0; i < 40; ++i) {
        const QPointF place(121.35 + 0.02 * static_cast<double>(i % 10),
                            38.90 + 0.03 * static_cast<double>(i / 10));
        crowded.markers.push_back({.id = 200 + i, .name = u"项目"_s, .place = place});
    }
    const MapLayout map = mapLayout(crowded, {.size = size}, EvenTextMeasure());
    const QString text = map.scene.toText();
    for (const GeoDistrict& district : m_map->districts)
        QVERIFY2(text.contains(u'"' % district.name % u'"'), qPrintable(district.name));
    const QList<QRectF> boxes = textBoxes(map.scene, mapLabelRoles());
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (qsizetype j = i + 1; j < boxes.size(); ++j)
            QVERIFY(!boxes[i].intersects(boxes[j]));
    }
}

void TestMapLabels::labelInTheSeaHasALineToItsDistrict()
{
    MapContent crowded = sampleMap(m_map);
    // Markers all over 甘井子区 leave no room in it.
    for (qint64 i = 0; i < 60; ++i) {
        const QPointF place(121.30 + 0.025 * static_cast<double>(i % 12),
                            38.87 + 0.045 * static_cast<double>(i / 12));
        crowded.markers.push_back({.id = 200 + i, .name = u"项目"_s, .place = place});
    }
    const MapLayout map = mapLayout(crowded, {.size = {920, 760}}, EvenTextMeasure());
    std::optional<QPointF> end;
    for (const SceneItem& item : map.scene.items()) {
        const auto* line = std::get_if<SceneLine>(&item.shape);
        if (line && item.role == StyleRole::LeaderLine)
            end = line->to;
    }
    QVERIFY(end.has_value());
    QVERIFY(map.regionAt(*end) != nullptr);
}

void TestMapLabels::labelsDoNotCollide_data()
{
    addPictureSizes();
}

void TestMapLabels::labelsDoNotCollide()
{
    QFETCH(const QSizeF, size);
    const MapLayout map = layout(size);
    const QList<QRectF> boxes = textBoxes(map.scene, mapLabelRoles());
    QVERIFY(boxes.size() >= 6);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (qsizetype j = i + 1; j < boxes.size(); ++j)
            QVERIFY(!boxes[i].intersects(boxes[j]));
        for (const MapCluster& cluster : map.clusters) {
            const double reach = cluster.radius() + 1; // with the line around it
            const QPointF corner(reach, reach);
            QVERIFY(!boxes[i].intersects(QRectF(cluster.centre - corner, cluster.centre + corner)));
        }
    }
}

void TestMapLabels::insetNamesTheCentralDistricts()
{
    const MapLayout map = layout();
    const QString text = map.scene.toText();
    for (const QString& name : {u"中山区"_s, u"西岗区"_s, u"沙河口区"_s})
        QCOMPARE(text.count(u'"' + name + u'"'), 1);
    for (const SceneItem& item : map.scene.items()) {
        const auto* it = std::get_if<SceneText>(&item.shape);
        if (it != nullptr && it->text == u"西岗区"_s)
            QVERIFY(map.inset.contains(it->box));
    }
}

void TestMapLabels::legendOfAZoomedMapHidesNoLabel()
{
    QVERIFY(layout().legend.isNull());
    for (const QPointF& shift : {QPointF(0, 0), QPointF(300, -200), QPointF(500, -600)}) {
        const MapFrame frame{.size = {920, 760}, .zoom = 3, .shift = shift};
        const MapLayout map = mapLayout(sampleMap(m_map), frame, EvenTextMeasure());
        QVERIFY(map.area.contains(map.legend.adjusted(8, 8, -8, -8)));
        for (const QRectF& box : textBoxes(map.scene, mapLabelRoles()))
            QVERIFY(!box.intersects(map.legend));
        for (const QRectF& box : textBoxes(map.scene, {StyleRole::LegendText}))
            QVERIFY(map.legend.contains(box));
        QVERIFY(!map.regionAt(map.legend.center()));
        QVERIFY(!map.clusterAt(map.legend.center()));
    }
}

void TestMapLabels::districtsBeyondThePictureAreNamedWhereSeen()
{
    // 瓦房店市 reaches over the left edge; where the file wants its name is far outside.
    const MapProjection whole = layout().projection;
    const QPointF wanted = whole.toPoint(*m_map->district(u"210281"_s)->centre);
    const QPointF middle = layout().area.center();
    const double zoom = 6;
    const QPointF shift = (middle - wanted) * zoom - QPointF(600, 0);
    const MapFrame frame{.size = {920, 760}, .zoom = zoom, .shift = shift};
    const MapLayout map = mapLayout(sampleMap(m_map), frame, EvenTextMeasure());
    QVERIFY(!map.area.contains(map.projection.toPoint(*m_map->district(u"210281"_s)->centre)));
    QVERIFY(map.scene.toText().contains(u"\"瓦房店市\""_s));
    for (const QRectF& box : textBoxes(map.scene, mapLabelRoles()))
        QVERIFY(map.area.contains(box));
}

void TestMapLabels::labelsTakeTheInkOfTheirGround()
{
    const auto inksOf = [this](double value) {
        MapContent even = sampleMap(m_map);
        even.bounds = {0, 1, 2, 3, 4};
        for (const GeoDistrict& district : m_map->districts)
            even.values.push_back({district.adcode, 0, {}});
        for (MapValue& it : even.values)
            it.value = value;
        const MapLayout map = mapLayout(even, {.size = {1600, 1200}}, EvenTextMeasure());
        int strong = 0;
        int others = 0;
        for (const SceneItem& item : map.scene.items()) {
            const auto* text = std::get_if<SceneText>(&item.shape);
            const MapRegion* ground = text ? map.regionAt(text->box.center()) : nullptr;
            strong += ground && item.role == StyleRole::MapLabelStrong ? 1 : 0;
            others += ground && item.role == StyleRole::MapLabel ? 1 : 0;
        }
        return std::pair(strong, others);
    };
    QCOMPARE(inksOf(0).first, 0);
    QVERIFY(inksOf(0).second >= 5);
    QVERIFY(inksOf(9).first >= 5);
    QVERIFY(inksOf(9).second <= 1); // beside its district, but for a corner
}

void TestMapLabels::crowdLeavesAllElseFree_data()
{
    addPictureSizes();
}

/// Thousands of markers, in the sea as well: none on the inset's frame and title, the legend, the
/// edge or a label, and each whole.
void TestMapLabels::crowdLeavesAllElseFree()
{
    QFETCH(const QSizeF, size);
    MapContent crowded = sampleMap(m_map);
    for (qint64 i = 0; i < 20'000; ++i) {
        const QPointF place(120.9 + 0.0127 * static_cast<double>(i * 7919 % 200),
                            38.6 + 0.0119 * static_cast<double>(i * 104'729 % 150));
        crowded.markers.push_back(
            {.id = 200 + i,
             .name = u"项目"_s,
             .place = place,
             .kind = i % 9 == 0 ? MarkerKind::Platform : MarkerKind::Project});
    }
    const MapLayout map = mapLayout(crowded, {.size = size}, EvenTextMeasure());
    QList<QRectF> words = textBoxes(map.scene, mapLabelRoles());
    words += textBoxes(map.scene, {StyleRole::LegendText, StyleRole::InsetTitle});
    QVERIFY(map.clusters.size() > 20U);
    for (const MapCluster& cluster : map.clusters) {
        const double reach = cluster.radius() + MarkerEdge;
        const QPointF corner(reach, reach);
        const QRectF marker(cluster.centre - corner, cluster.centre + corner);
        QVERIFY(map.area.adjusted(-0.1, -0.1, 0.1, 0.1).contains(marker));
        if (!map.inset.isNull() && map.inset.contains(cluster.centre))
            QVERIFY(map.inset.contains(marker));
        else if (!map.inset.isNull())
            QVERIFY(!map.inset.adjusted(0.1, 0.1, -0.1, -0.1)
                         .intersects(marker.adjusted(0.1, 0.1, -0.1, -0.1)));
        for (const QRectF& box : words)
            QVERIFY(!box.intersects(marker.adjusted(1, 1, -1, -1)));
    }
}

void TestMapLabels::inkIsReadAgainstAllThatLiesBelow_data()
{
    addPictureSizes();
}

/// No light ink reaches onto light ground, nor dark ink onto dark, unless a plate lies between.
void TestMapLabels::inkIsReadAgainstAllThatLiesBelow()
{
    QFETCH(const QSizeF, size);
    const MapLayout map = layout(size);
    const std::set<StyleRole> strong{StyleRole::MapLabelStrong, StyleRole::MapValueStrong,
                                     StyleRole::ZoneTextStrong};
    QList<QRectF> plates;
    for (const SceneItem& item : map.scene.items()) {
        const auto* plate = std::get_if<SceneRect>(&item.shape);
        if (plate && item.role == StyleRole::Inset && !plate->rect.intersects(map.inset))
            plates.append(plate->rect);
        const auto* text = std::get_if<SceneText>(&item.shape);
        if (!text || !mapLabelRoles().contains(item.role) || map.inset.intersects(text->box))
            continue;
        const auto isBelow = [text](const QRectF& it) { return it.contains(text->box); };
        const bool hasPlate = std::any_of(plates.cbegin(), plates.cend(), isBelow);
        QVERIFY(!hasPlate || !strong.contains(item.role)); // the plate is as the sea
        for (const QPointF& point : {text->box.topLeft(), text->box.topRight(),
                                     text->box.bottomLeft(), text->box.bottomRight()}) {
            const MapRegion* land = map.regionAt(point);
            const bool asksForStrong = land && isStrongClass(land->fill);
            QVERIFY2(hasPlate || asksForStrong == strong.contains(item.role),
                     qPrintable(text->text));
        }
    }
}

void TestMapLabels::narrowDistrictKeepsItsFigure()
{
    MapRegion region;
    region.adcode = u"210203"_s;
    region.name = u"西岗区"_s;
    region.bounds = QRectF(0, 0, 60, 60);
    region.rings = {{{0, 0}, {60, 0}, {60, 60}, {0, 60}}};
    const std::vector<MapRegion> regions{region};
    Scene words({60, 60});
    Scene lines({60, 60});
    const EvenTextMeasure measure;
    const QString value = u"¥0.92 × 100M"_s; // whose unit the legend says
    QVERIFY(measure.width(value, StyleRole::MapValue) > region.bounds.width());
    MapLabels labels(regions, measure, {.words = words, .lines = lines});
    QVERIFY(labels.drawDistrict(region, {.name = region.name, .value = value}, {30, 30},
                                region.bounds));
    QVERIFY2(words.toText().contains(u"\"0.92\""_s), qPrintable(words.toText()));
}

TOUYAN_TEST(TestMapLabels, QCoreApplication)
#include "tst_maplabels.moc"

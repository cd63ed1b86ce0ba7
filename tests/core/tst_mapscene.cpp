#include "layout/mapfiles.h"
#include "layout/mapprojection.h"
#include "layout/mapscene.h"
#include "support/golden.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestMapScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isDrawnAsExpected();
    void alwaysSaysWhatTheMapIsNot_data();
    void alwaysSaysWhatTheMapIsNot();
    void showsTheNumberOfAnApprovedMap();
    void warnsOfAMapWithoutNumber();
    void numberOfAnotherMapDoesNotApproveTheBundledOne();
    void everyLargeDistrictIsNamed_data();
    void everyLargeDistrictIsNamed();
    void labelInTheSeaHasALineToItsDistrict();
    void keepsGivenClasses();
    void legendOfCountsNamesWholeNumbers();
    void tellsWhereADistrictStands();
    void labelsDoNotCollide_data();
    void labelsDoNotCollide();
    void insetAndLegendHideNoLand_data();
    void insetAndLegendHideNoLand();
    void islandsAreWithinThePicture();
    void insetNamesTheCentralDistricts();
    void coloursDistrictsByValue();
    void outlinesChosenDistricts();
    void findsDistrictsUnderThePointer();
    void findsDistrictsInTheInset();
    void clustersMarkers();
    void clustersKeepEveryMarker();
    void zonesComeWithTheNoteOnCounting();
    void projectsThereAndBack();
    void showsAMapWithoutValues();
    void speaksTheWordsOfItsContent();
    void keepsItsPlaceWhileFiguresChange();
    void isFittedAnewForAnotherSizeOrMap();
    void legendOfAZoomedMapHidesNoLabel();
    void districtsBeyondThePictureAreNamedWhereSeen();
    void labelsTakeTheInkOfTheirGround();
    void sharesCountWhatLiesElsewhere();
    void clustersOfAKindDoNotTouch();

private:
    MapContent content() const;
    MapLayout layout(QSizeF size = {920, 760}) const;

    std::shared_ptr<const GeoMap> m_map;
};

namespace {

QList<QRectF> boxesOf(const Scene& scene, const std::set<StyleRole>& roles)
{
    QList<QRectF> boxes;
    for (const SceneItem& item : scene.items()) {
        const auto* text = std::get_if<SceneText>(&item.shape);
        if (text != nullptr && roles.contains(item.role))
            boxes.append(text->box);
    }
    return boxes;
}

void addSizes()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("as in the window") << QSizeF(920, 760);
    QTest::newRow("wide") << QSizeF(1180, 620);
    QTest::newRow("tall") << QSizeF(700, 1000);
    QTest::newRow("A4") << QSizeF(1123, 794);
    QTest::newRow("small") << QSizeF(480, 360);
}

const std::set<StyleRole> Labels{StyleRole::MapLabel, StyleRole::MapLabelStrong,
                                 StyleRole::ZoneText, StyleRole::ZoneTextStrong,
                                 StyleRole::InsetTitle};

} // namespace

void TestMapScene::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Result<GeoMap> map = bundledMap();
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = std::make_shared<const GeoMap>(std::move(map).value());
}

MapContent TestMapScene::content() const
{
    MapContent content{.map = m_map, .measure = u"年度投资"_s, .unit = u"亿元"_s};
    double value = 0.1;
    for (const GeoDistrict& district : m_map->districts) {
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

MapLayout TestMapScene::layout(QSizeF size) const
{
    return mapLayout(content(), {.size = size}, EvenTextMeasure());
}

void TestMapScene::isDrawnAsExpected()
{
    const MapFrame frame{.size = {640, 480}, .title = u"年度投资"_s};
    const QString text = mapLayout(content(), frame, EvenTextMeasure()).scene.toText();
    QVERIFY(compareGolden(u"map_scene.txt"_s, text));
}

void TestMapScene::alwaysSaysWhatTheMapIsNot_data()
{
    addSizes();
}

void TestMapScene::alwaysSaysWhatTheMapIsNot()
{
    QFETCH(const QSizeF, size);
    for (const MapParts parts : {AllMapParts, MapParts()}) {
        const Scene scene =
            mapLayout(content(), {.size = size, .parts = parts}, EvenTextMeasure()).scene;
        QVERIFY(scene.toText().contains(
            u"Schematic map, not a reference for administrative boundaries"_s));
        QVERIFY(scene.toText().contains(u"© OpenStreetMap contributors (ODbL 1.0)"_s));
    }
}

void TestMapScene::showsTheNumberOfAnApprovedMap()
{
    MapContent approved = content();
    approved.isBundled = false;
    approved.approvalNumber = u"辽S(2020)示例号"_s;
    const QString text =
        mapLayout(approved, {.size = {920, 760}}, EvenTextMeasure()).scene.toText();
    QVERIFY(text.contains(u"辽S(2020)示例号"_s));
    QVERIFY(!text.contains(u"Schematic"_s));
    QVERIFY(!text.contains(u"OpenStreetMap"_s));
}

void TestMapScene::warnsOfAMapWithoutNumber()
{
    MapContent own = content();
    own.isBundled = false;
    const QString text = mapLayout(own, {.size = {920, 760}}, EvenTextMeasure()).scene.toText();
    QVERIFY(text.contains(u"Map without an approval number"_s));
    QVERIFY(!text.contains(u"OpenStreetMap"_s));
}

void TestMapScene::numberOfAnotherMapDoesNotApproveTheBundledOne()
{
    MapContent bundled = content();
    bundled.approvalNumber = u"辽S(2020)示例号"_s;
    const QString text = mapLayout(bundled, {.size = {920, 760}}, EvenTextMeasure()).scene.toText();
    QVERIFY(!text.contains(u"示例号"_s));
    QVERIFY(text.contains(u"Schematic"_s));
}

void TestMapScene::everyLargeDistrictIsNamed_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("as in the window") << QSizeF(920, 700);
    QTest::newRow("small window") << QSizeF(840, 480);
    QTest::newRow("A4") << QSizeF(1123, 794);
}

/// All but the three central districts, which the inset names, also below a crowd of markers.
void TestMapScene::everyLargeDistrictIsNamed()
{
    QFETCH(const QSizeF, size);
    MapContent crowded = content();
    for (qint64 i = 0; i < 40; ++i) {
        const QPointF place(121.35 + 0.02 * static_cast<double>(i % 10),
                            38.90 + 0.03 * static_cast<double>(i / 10));
        crowded.markers.push_back({.id = 200 + i, .name = u"项目"_s, .place = place});
    }
    const MapLayout map = mapLayout(crowded, {.size = size}, EvenTextMeasure());
    const QString text = map.scene.toText();
    for (const GeoDistrict& district : m_map->districts)
        QVERIFY2(text.contains(u'"' % district.name % u'"'), qPrintable(district.name));
    const QList<QRectF> boxes = boxesOf(map.scene, Labels);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (qsizetype j = i + 1; j < boxes.size(); ++j)
            QVERIFY(!boxes[i].intersects(boxes[j]));
    }
}

void TestMapScene::labelInTheSeaHasALineToItsDistrict()
{
    MapContent crowded = content();
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

void TestMapScene::keepsGivenClasses()
{
    MapContent fixed = content();
    fixed.bounds = {1, 1'000};
    const QString text = mapLayout(fixed, {.size = {920, 760}}, EvenTextMeasure()).scene.toText();
    QVERIFY(text.contains(u"\"≤ 1\""_s));
    QVERIFY(text.contains(u"\"> 1\""_s));
    QCOMPARE(classBoundsOf(fixed), fixed.bounds);
    QCOMPARE(classBoundsOf(content()).size(), 5U);
}

void TestMapScene::legendOfCountsNamesWholeNumbers()
{
    MapContent counts = content();
    counts.isCount = true;
    counts.bounds = {0, 1, 4, 9};
    const QString text = mapLayout(counts, {.size = {920, 760}}, EvenTextMeasure()).scene.toText();
    for (const QString& words : {u"0"_s, u"1"_s, u"2–4"_s, u"5–9"_s})
        QVERIFY2(text.contains(u'"' % words % u'"'), qPrintable(words));
    QVERIFY(!text.contains(u"≤"_s));
}

void TestMapScene::tellsWhereADistrictStands()
{
    MapContent three{.map = m_map, .isSum = true};
    three.values = {{.adcode = u"1"_s, .value = 1},
                    {.adcode = u"2"_s, .value = 3},
                    {.adcode = u"3"_s, .value = 0}};
    const MapStanding first = standingOf(three, three.values[1]);
    QCOMPARE(first.rank, 1);
    QCOMPARE(first.count, 3);
    QCOMPARE(first.share.value_or(0), 75.0);
    QCOMPARE(standingOf(three, three.values[2]).rank, 3);
    three.isSum = false; // as with degrees of completion
    QVERIFY(!standingOf(three, three.values[1]).share);
    three.isSum = true;
    for (MapValue& value : three.values)
        value.value = 0;
    QVERIFY(!standingOf(three, three.values[1]).share); // not divided by nothing
}

void TestMapScene::labelsDoNotCollide_data()
{
    addSizes();
}

void TestMapScene::labelsDoNotCollide()
{
    QFETCH(const QSizeF, size);
    const MapLayout map = layout(size);
    const QList<QRectF> boxes = boxesOf(map.scene, Labels);
    QVERIFY(boxes.size() >= 6);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (qsizetype j = i + 1; j < boxes.size(); ++j)
            QVERIFY(!boxes[i].intersects(boxes[j]));
        for (const MapCluster& cluster : map.clusters)
            QVERIFY(!boxes[i].contains(cluster.centre));
    }
}

void TestMapScene::insetAndLegendHideNoLand_data()
{
    addSizes();
}

void TestMapScene::insetAndLegendHideNoLand()
{
    QFETCH(const QSizeF, size);
    if (size.width() < 600)
        QSKIP("too small for both");
    const MapLayout map = layout(size);
    QVERIFY(!map.inset.isNull());
    QVERIFY(QRectF({0, 0}, size).contains(map.inset));
    QList<QRectF> taken = boxesOf(map.scene, {StyleRole::LegendText});
    taken.append(map.inset);
    for (size_t i = 0; i < m_map->districts.size(); ++i) {
        for (const QRectF& rect : taken)
            QVERIFY(areaWithin(map.regions[i].rings, rect) < 1);
    }
}

void TestMapScene::islandsAreWithinThePicture()
{
    const MapLayout map = layout();
    for (size_t i = 0; i < m_map->districts.size(); ++i)
        QVERIFY(QRectF(0, 0, 920, 760).contains(map.regions[i].bounds));
}

void TestMapScene::insetNamesTheCentralDistricts()
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

void TestMapScene::coloursDistrictsByValue()
{
    const QString text = layout().scene.toText();
    QVERIFY(text.contains(u"area district-1"_s));
    QVERIFY(text.contains(u"area district-5"_s));
    QVERIFY(text.contains(u"area district-no-value"_s));
    QVERIFY(text.contains(u"\"No figures\""_s));
    QVERIFY(text.contains(u"\"年度投资 (亿元)\""_s));
}

void TestMapScene::outlinesChosenDistricts()
{
    MapContent chosen = content();
    chosen.selected = {u"210281"_s};
    const QString text = mapLayout(chosen, {.size = {920, 760}}, EvenTextMeasure()).scene.toText();
    QCOMPARE(text.count(u"area district-selected"_s), 1);
    QVERIFY(!layout().scene.toText().contains(u"district-selected"_s));
}

void TestMapScene::findsDistrictsUnderThePointer()
{
    const MapLayout map = layout();
    for (size_t i = 0; i < m_map->districts.size(); ++i) {
        const MapRegion& region = map.regions[i];
        const MapRegion* found = map.regionAt(innerPoint(region.rings));
        QVERIFY(found != nullptr);
        QCOMPARE(found->adcode, region.adcode);
    }
    QCOMPARE(map.regionAt({5, 5}), nullptr);
}

void TestMapScene::findsDistrictsInTheInset()
{
    const MapLayout map = layout();
    QVERIFY(map.regions.size() > m_map->districts.size());
    for (size_t i = m_map->districts.size(); i < map.regions.size(); ++i) {
        const MapRegion* found = map.regionAt(innerPoint(map.regions[i].rings));
        QVERIFY(found != nullptr);
        QCOMPARE(found->adcode, map.regions[i].adcode);
    }
}

void TestMapScene::clustersMarkers()
{
    const std::vector<MapCluster> clusters = clustered({{0, MarkerKind::Project, {100, 100}},
                                                        {1, MarkerKind::Project, {104, 100}},
                                                        {2, MarkerKind::Project, {300, 100}},
                                                        {3, MarkerKind::Platform, {101, 100}}});
    QCOMPARE(clusters.size(), 3U);
    QCOMPARE(clusters.front().markers.size(), 2U);
    QCOMPARE(clusters.front().centre, QPointF(102, 100));
    for (const MapCluster& cluster : clusters) {
        if (cluster.kind == MarkerKind::Platform)
            QVERIFY(!clusters.front().contains(cluster.centre));
    }
}

void TestMapScene::clustersKeepEveryMarker()
{
    std::vector<PlacedMarker> markers;
    for (size_t i = 0; i < 5'000; ++i) {
        markers.push_back(
            {i,
             i % 7 == 0 ? MarkerKind::Platform : MarkerKind::Project,
             {static_cast<double>(i * 37 % 900), static_cast<double>(i * 101 % 700)}});
    }
    size_t count = 0;
    std::set<size_t> seen;
    for (const MapCluster& cluster : clustered(markers)) {
        count += cluster.markers.size();
        seen.insert(cluster.markers.cbegin(), cluster.markers.cend());
    }
    QCOMPARE(count, markers.size());
    QCOMPARE(seen.size(), markers.size());
}

void TestMapScene::zonesComeWithTheNoteOnCounting()
{
    QString text = layout({1180, 620}).scene.toText();
    QCOMPARE(text.count(u"hollow zone-point"_s), 5); // four and one in the legend
    QVERIFY(text.contains(u"a project counts once"_s));
    const MapFrame frame{.size = {1180, 620}, .parts = MapPart::Labels};
    text = mapLayout(content(), frame, EvenTextMeasure()).scene.toText();
    QVERIFY(!text.contains(u"zone-point"_s));
    QVERIFY(!text.contains(u"a project counts once"_s));
}

void TestMapScene::projectsThereAndBack()
{
    const MapProjection projection =
        MapProjection::fitted({121, 38.7, 2.5, 1.5}, {10, 10, 800, 600});
    const MapProjection zoomed = projection.zoomed(3, {400, 300}, {25, -60});
    for (const QPointF& degrees : {QPointF(121.5, 38.9), QPointF(123.2, 40.1)}) {
        for (const MapProjection& it : {projection, zoomed}) {
            const QPointF back = it.toDegrees(it.toPoint(degrees));
            QVERIFY(qAbs(back.x() - degrees.x()) < 1e-9 && qAbs(back.y() - degrees.y()) < 1e-9);
        }
    }
    // North is up, and a kilometre is as long eastwards as northwards.
    const QPointF middle = projection.toPoint({122.25, 39.45});
    QVERIFY(projection.toPoint({122.25, 39.5}).y() < middle.y());
    const double north = middle.y() - projection.toPoint({122.25, 39.45 + 0.1}).y();
    const double east =
        projection.toPoint({122.25 + 0.1 / std::cos(qDegreesToRadians(39.45)), 39.45}).x()
        - middle.x();
    QVERIFY(qAbs(north - east) < 0.01);
}

void TestMapScene::showsAMapWithoutValues()
{
    const MapContent bare{.map = m_map};
    const QString text = mapLayout(bare, {.size = {920, 760}}, EvenTextMeasure()).scene.toText();
    QVERIFY(text.contains(u"area district-no-value"_s));
    QVERIFY(text.contains(u"\"瓦房店市\""_s));
}

void TestMapScene::speaksTheWordsOfItsContent()
{
    MapContent chinese = content();
    chinese.words = chineseMapWords();
    const QString text = mapLayout(chinese, {.size = {920, 760}}, EvenTextMeasure()).scene.toText();
    for (const QString& words : {u"无数据"_s, u"中心城区放大"_s, u"平台"_s, u"功能区"_s,
                                 u"年度投资（亿元）"_s, u"示意图，不作为行政区域界线依据"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    for (const QString& words : {u"No figures"_s, u"Central"_s, u"Platforms"_s, u"Functional"_s})
        QVERIFY2(!text.contains(words), qPrintable(words));
}

void TestMapScene::keepsItsPlaceWhileFiguresChange()
{
    const MapLayout before = layout();
    MapContent other = content();
    for (MapValue& value : other.values)
        value.value *= 0.5;
    other.markers.clear(); // two lines of the legend less
    const MapFrame frame{.size = {920, 760}, .fitted = before.fitted};
    const MapLayout after = mapLayout(other, frame, EvenTextMeasure());
    QCOMPARE(after.fitted, before.fitted);
    QCOMPARE(after.inset, before.inset);
    QCOMPARE(after.regions.front().bounds, before.regions.front().bounds);
    const auto legend = boxesOf(after.scene, {StyleRole::LegendText});
    for (const QRectF& box : legend)
        QVERIFY(before.fitted->place.legend.adjusted(-1, -1, 1, 1).contains(box));
}

void TestMapScene::isFittedAnewForAnotherSizeOrMap()
{
    const MapLayout before = layout();
    const auto fittedOf = [&](const MapContent& shown, const MapFrame& frame) {
        return mapLayout(shown, frame, EvenTextMeasure()).fitted;
    };
    QVERIFY(fittedOf(content(), {.size = {800, 760}, .fitted = before.fitted}) != before.fitted);
    MapContent other = content();
    other.map = std::make_shared<const GeoMap>(*m_map);
    QVERIFY(fittedOf(other, {.size = {920, 760}, .fitted = before.fitted}) != before.fitted);
    MapContent wider = content();
    wider.measure = QString(60, u'长');
    QVERIFY(fittedOf(wider, {.size = {920, 760}, .fitted = before.fitted}) != before.fitted);
    // Where the map is zoomed its legend stands on its own.
    const MapFrame zoomed{.size = {920, 760}, .zoom = 2, .fitted = before.fitted};
    QCOMPARE(fittedOf(wider, zoomed), before.fitted);
}

void TestMapScene::legendOfAZoomedMapHidesNoLabel()
{
    QVERIFY(layout().legend.isNull());
    for (const QPointF& shift : {QPointF(0, 0), QPointF(300, -200), QPointF(500, -600)}) {
        const MapFrame frame{.size = {920, 760}, .zoom = 3, .shift = shift};
        const MapLayout map = mapLayout(content(), frame, EvenTextMeasure());
        QVERIFY(map.area.contains(map.legend.adjusted(8, 8, -8, -8)));
        for (const QRectF& box : boxesOf(map.scene, Labels))
            QVERIFY(!box.intersects(map.legend));
        for (const QRectF& box : boxesOf(map.scene, {StyleRole::LegendText}))
            QVERIFY(map.legend.contains(box));
        QVERIFY(!map.regionAt(map.legend.center()));
        QVERIFY(!map.clusterAt(map.legend.center()));
    }
}

void TestMapScene::districtsBeyondThePictureAreNamedWhereSeen()
{
    // 瓦房店市 reaches over the left edge; where the file wants its name is far outside.
    const MapProjection whole = layout().projection;
    const QPointF wanted = whole.toPoint(*m_map->district(u"210281"_s)->centre);
    const QPointF middle = layout().area.center();
    const double zoom = 6;
    const QPointF shift = (middle - wanted) * zoom - QPointF(600, 0);
    const MapFrame frame{.size = {920, 760}, .zoom = zoom, .shift = shift};
    const MapLayout map = mapLayout(content(), frame, EvenTextMeasure());
    QVERIFY(!map.area.contains(map.projection.toPoint(*m_map->district(u"210281"_s)->centre)));
    QVERIFY(map.scene.toText().contains(u"\"瓦房店市\""_s));
    for (const QRectF& box : boxesOf(map.scene, Labels))
        QVERIFY(map.area.contains(box));
}

void TestMapScene::labelsTakeTheInkOfTheirGround()
{
    const auto inksOf = [this](double value) {
        MapContent even = content();
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

void TestMapScene::sharesCountWhatLiesElsewhere()
{
    MapContent one{.map = m_map, .isSum = true};
    one.values = {{.adcode = u"1"_s, .value = 1}, {.adcode = u"2"_s, .value = 1}};
    QCOMPARE(standingOf(one, one.values[0]).share.value_or(0), 50.0);
    one.elsewhereValue = 2;
    QCOMPARE(standingOf(one, one.values[0]).share.value_or(0), 25.0);
}

void TestMapScene::clustersOfAKindDoNotTouch()
{
    std::vector<PlacedMarker> markers;
    for (size_t i = 0; i < 300; ++i) {
        markers.push_back(
            {i,
             MarkerKind::Project,
             {static_cast<double>(i * 7919 % 1500), static_cast<double>(i * 104729 % 900)}});
    }
    const std::vector<MapCluster> clusters = clustered(markers);
    QVERIFY(clusters.size() > 10U && clusters.size() < 300U);
    for (size_t i = 0; i < clusters.size(); ++i) {
        for (size_t j = i + 1; j < clusters.size(); ++j) {
            const QPointF way = clusters[i].centre - clusters[j].centre;
            QVERIFY(std::hypot(way.x(), way.y()) >= clusters[i].radius() + clusters[j].radius());
        }
    }
}

QTEST_GUILESS_MAIN(TestMapScene)
#include "tst_mapscene.moc"

#include "layout/mapprojection.h"
#include "layout/mapscene.h"
#include "support/golden.h"
#include "support/samplemap.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <cmath>

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
    void keepsGivenClasses();
    void legendOfCountsNamesWholeNumbers();
    void tellsWhereADistrictStands();
    void insetAndLegendHideNoLand_data();
    void insetAndLegendHideNoLand();
    void islandsAreWithinThePicture();
    void coloursDistrictsByValue();
    void outlinesChosenDistricts();
    void findsDistrictsUnderThePointer();
    void findsDistrictsInTheInset();
    void zonesComeWithTheNoteOnCounting();
    void projectsThereAndBack();
    void showsAMapWithoutValues();
    void legendSaysThatNoDistrictHasFigures();
    void nothingEverywhereLooksLikeNothing();
    void speaksTheWordsOfItsContent();
    void keepsItsPlaceWhileFiguresChange();
    void cornersFollowFromTheSizeAlone_data();
    void cornersFollowFromTheSizeAlone();
    void isFittedAnewForAnotherSizeOrMap();
    void sharesCountWhatLiesElsewhere();

private:
    MapContent content() const;
    MapLayout layout(QSizeF size = {920, 760}) const;

    std::shared_ptr<const GeoMap> m_map;
};

void TestMapScene::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_map = cityMap();
    QVERIFY(m_map);
}

MapContent TestMapScene::content() const
{
    return sampleMap(m_map);
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
    addPictureSizes();
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

/// All but the three central districts, which the inset names, also below a crowd of markers.
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

void TestMapScene::insetAndLegendHideNoLand_data()
{
    addPictureSizes();
}

void TestMapScene::insetAndLegendHideNoLand()
{
    QFETCH(const QSizeF, size);
    if (size.width() < 600)
        QSKIP("too small for both");
    const MapLayout map = layout(size);
    QVERIFY(!map.inset.isNull());
    QVERIFY(QRectF({0, 0}, size).contains(map.inset));
    QList<QRectF> taken = textBoxes(map.scene, {StyleRole::LegendText});
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

void TestMapScene::legendSaysThatNoDistrictHasFigures()
{
    const QString sentence = u"No district of this map has figures"_s;
    const auto textOf = [](const MapContent& shown) {
        return mapLayout(shown, {.size = {920, 760}}, EvenTextMeasure()).scene.toText();
    };
    MapContent bare{.map = m_map, .measure = u"年度投资"_s};
    const QString text = textOf(bare);
    QVERIFY(text.contains(sentence));
    QVERIFY(!text.contains(u"\"No figures\""_s));
    bare.values.push_back({m_map->districts.front().adcode, 1});
    QVERIFY(!textOf(bare).contains(sentence));
    QVERIFY(textOf(bare).contains(u"\"No figures\""_s));
}

void TestMapScene::nothingEverywhereLooksLikeNothing()
{
    MapContent nothing = content();
    for (MapValue& value : nothing.values)
        value.value = 0;
    const MapLayout map = mapLayout(nothing, {.size = {920, 760}}, EvenTextMeasure());
    for (const MapRegion& region : map.regions)
        QVERIFY(region.fill == StyleRole::District1 || region.fill == StyleRole::DistrictNoValue);
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
    const auto legend = textBoxes(after.scene, {StyleRole::LegendText});
    for (const QRectF& box : legend)
        QVERIFY(before.fitted->place.legend.adjusted(-1, -1, 1, 1).contains(box));
}

void TestMapScene::cornersFollowFromTheSizeAlone_data()
{
    addPictureSizes();
}

/// Whatever is measured and marked, and without a picture before.
void TestMapScene::cornersFollowFromTheSizeAlone()
{
    QFETCH(const QSizeF, size);
    if (size.width() < 600)
        QSKIP("too small for both");
    const MapLayout all = layout(size);
    const QList<QRectF> legend = textBoxes(all.scene, {StyleRole::LegendText});
    MapContent plain = content();
    plain.markers.clear();
    plain.values.resize(1);
    plain.measure = u"项目"_s;
    for (const MapParts parts : {AllMapParts, AllMapParts & ~MapParts(MapPart::Zones)}) {
        const MapLayout other = mapLayout(plain, {.size = size, .parts = parts}, EvenTextMeasure());
        QCOMPARE(other.inset, all.inset);
        QCOMPARE(other.regions.front().bounds, all.regions.front().bounds);
        const QList<QRectF> texts = textBoxes(other.scene, {StyleRole::LegendText});
        QCOMPARE(texts.first().left(), legend.first().left());
        const bool isHigh = legend.first().top() < size.height() / 2;
        QCOMPARE(texts.first().top() < size.height() / 2, isHigh);
    }
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

void TestMapScene::sharesCountWhatLiesElsewhere()
{
    MapContent one{.map = m_map, .isSum = true};
    one.values = {{.adcode = u"1"_s, .value = 1}, {.adcode = u"2"_s, .value = 1}};
    QCOMPARE(standingOf(one, one.values[0]).share.value_or(0), 50.0);
    one.elsewhereValue = 2;
    QCOMPARE(standingOf(one, one.values[0]).share.value_or(0), 25.0);
}

TOUYAN_TEST(TestMapScene, QCoreApplication)
#include "tst_mapscene.moc"

#include "layout/geojson.h"
#include "layout/mapfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// A map of one feature.
QByteArray mapOf(const QByteArray& properties, const QByteArray& geometry)
{
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)" + properties
        + R"(,"geometry":)" + geometry + "}]}";
}

const QByteArray Square =
    R"({"type":"Polygon","coordinates":[[[121,39],[122,39],[122,40],[121,40],[121,39]]]})";

/// Area on the globe in km², exact enough for a district.
double squareKilometres(const GeoDistrict& district)
{
    double sum = 0;
    for (const PolygonRing& ring : district.rings) {
        const double squeeze = std::cos(boundsOf({ring}).center().y() * std::numbers::pi / 180);
        sum += areaOf(ring) * squeeze * 111.2 * 111.2;
    }
    return sum;
}

} // namespace

class TestGeoJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBundledMap();
    void bundledDistrictsHaveTheirSize_data();
    void bundledDistrictsHaveTheirSize();
    void readsKeys_data();
    void readsKeys();
    void refusesWhatIsNoMap_data();
    void refusesWhatIsNoMap();
    void refusesMissingFiles();
    void refusesTooManyPoints();
    void saysWhichFeatureIsWrong();
    void writesCoordinatesAsPeopleDo();
    void remarksAMapOutsideChina();
    void stopsWhenItIsTold();
    void remarksBordersThatCrossThemselves();
    void messagesCallADistrictWithoutANameByItsCode();
    void leavesOutLinesWithARemark();
    void matchesDistrictsByName();
    void mapOfOtherDistrictsIsRefused();
    void takesTheZonesThatLieOnTheMap();
    void namesDistrictsByTheirCode();
    void looksForMapsInTheDataDirectory();
};

void TestGeoJson::writesCoordinatesAsPeopleDo()
{
    // A map in metres, its district with an empty name.
    const Result<GeoMap> map = parseGeoMap(
        mapOf(R"({"name":" ","adcode":"210202"})",
              R"({"type":"Polygon","coordinates":[[[12162100.5,4700000],[2,2],[3,3],[4,4]]]})"));
    QVERIFY(!map);
    QVERIFY2(map.error().message.contains(u"12162100.5, 4700000"_s),
             qPrintable(map.error().message));
    QVERIFY2(map.error().message.contains(u"(210202)"_s), qPrintable(map.error().message));
}

void TestGeoJson::remarksAMapOutsideChina()
{
    const Result<GeoMap> far =
        parseGeoMap(mapOf(R"({"name":"A"})",
                          R"({"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]})"));
    QVERIFY(far);
    QCOMPARE(far->remarks.size(), 1);
    QVERIFY2(far->remarks.first().contains(u"0.50"_s), qPrintable(far->remarks.first()));
    QVERIFY(parseGeoMap(mapOf(R"({"name":"A"})", Square))->remarks.isEmpty());
}

void TestGeoJson::stopsWhenItIsTold()
{
    Progress progress;
    progress.stop();
    const Result<GeoMap> map = parseGeoMap(mapOf(R"({"name":"A"})", Square), progress);
    QVERIFY(!map);
    QCOMPARE(map.error().code, ErrorCode::Cancelled);
}

void TestGeoJson::readsTheBundledMap()
{
    const Result<GeoMap> map = bundledMap();
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    QCOMPARE(map->districts.size(), 10U);
    QCOMPARE(map->places.size(), 4U);
    QVERIFY(map->remarks.isEmpty());
    QCOMPARE(map->district(u"210224"_s)->name, u"长海县"_s);
    QCOMPARE(map->district(u"210224"_s)->rings.size(), 5U);
    QCOMPARE(map->district(u"999999"_s), nullptr);
    QVERIFY(map->places.front().overlaps.contains(u"210211"_s));
}

void TestGeoJson::bundledDistrictsHaveTheirSize_data()
{
    QTest::addColumn<QString>("adcode");
    QTest::addColumn<double>("area");
    QTest::newRow("中山") << u"210202"_s << 45.0;
    QTest::newRow("西岗") << u"210203"_s << 28.0;
    QTest::newRow("沙河口") << u"210204"_s << 42.0;
    QTest::newRow("甘井子") << u"210211"_s << 501.0;
    QTest::newRow("旅顺口") << u"210212"_s << 497.0;
    QTest::newRow("金州") << u"210213"_s << 1824.0;
    QTest::newRow("普兰店") << u"210214"_s << 2583.0;
    QTest::newRow("长海") << u"210224"_s << 72.0;
    QTest::newRow("瓦房店") << u"210281"_s << 3566.0;
    QTest::newRow("庄河") << u"210283"_s << 3901.0;
}

void TestGeoJson::bundledDistrictsHaveTheirSize()
{
    QFETCH(const QString, adcode);
    QFETCH(const double, area);
    const Result<GeoMap> map = bundledMap();
    QVERIFY(map);
    const double found = squareKilometres(*map->district(adcode));
    QVERIFY2(std::abs(found - area) < area * 0.03 + 1, qPrintable(QString::number(found)));
}

void TestGeoJson::readsKeys_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("adcode");
    QTest::newRow("adcode") << QByteArray(R"({"adcode":"210202","name":"中山区"})") << u"210202"_s;
    QTest::newRow("number") << QByteArray(R"({"adcode":210202})") << u"210202"_s;
    QTest::newRow("gb") << QByteArray(R"({"gb":"156210202"})") << u"210202"_s;
    QTest::newRow("gb as a number") << QByteArray(R"({"gb":156210202})") << u"210202"_s;
    QTest::newRow("name only") << QByteArray(R"({"name":"中山区"})") << QString();
}

void TestGeoJson::readsKeys()
{
    QFETCH(const QByteArray, properties);
    QFETCH(const QString, adcode);
    const Result<GeoMap> map = parseGeoMap(mapOf(properties, Square));
    QVERIFY(map);
    QCOMPARE(map->districts.size(), 1U);
    QCOMPARE(map->districts.front().adcode, adcode);
    QCOMPARE(map->districts.front().rings.front().size(), 4U);
}

void TestGeoJson::refusesWhatIsNoMap_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    const QByteArray name = R"({"name":"中山区"})";
    const auto polygon = [](const QByteArray& points) {
        return QByteArray(R"({"type":"Polygon","coordinates":[)" + points + "]}");
    };
    QTest::newRow("empty") << QByteArray() << u"not valid JSON"_s;
    QTest::newRow("cut off") << mapOf(name, Square).chopped(40) << u"not valid JSON"_s;
    QTest::newRow("another encoding")
        << mapOf("{\"name\":\"\xd6\xd0\xc9\xbd\"}", Square) << u"UTF-8"_s;
    QTest::newRow("another kind of JSON") << QByteArray(R"({"type":"Topology"})") << u"not a map"_s;
    QTest::newRow("a list") << QByteArray("[1,2]") << u"not a map"_s;
    QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection","features":[]})")
                                 << u"no districts"_s;
    QTest::newRow("no key") << mapOf("{}", Square) << u"adcode, gb or name"_s;
    QTest::newRow("metres") << mapOf(name, polygon("[[500000,4300000],[1,2],[3,4]]"))
                            << u"not degrees"_s;
    QTest::newRow("words") << mapOf(name, polygon(R"([["a","b"],[1,2],[3,4]])"))
                           << u"two numbers"_s;
    QTest::newRow("two points") << mapOf(name, polygon("[[121,39],[122,39],[121,39]]"))
                                << u"fewer than three"_s;
    QTest::newRow("no area") << mapOf(name, R"({"type":"Polygon","coordinates":[]})")
                             << u"no area"_s;
}

void TestGeoJson::refusesWhatIsNoMap()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const Result<GeoMap> map = parseGeoMap(json);
    QVERIFY(!map);
    QCOMPARE(map.error().code, ErrorCode::Parse);
    QVERIFY2(map.error().message.contains(reason), qPrintable(map.error().message));
}

void TestGeoJson::refusesMissingFiles()
{
    const Result<GeoMap> map = readGeoMap(u"/nowhere/map.geojson"_s);
    QVERIFY(!map);
    QCOMPARE(map.error().code, ErrorCode::Io);
    QVERIFY(map.error().message.contains(u"/nowhere/map.geojson"_s));
}

void TestGeoJson::refusesTooManyPoints()
{
    QByteArray points = "[";
    for (int i = 0; i < 1'000'001; ++i)
        points += "[121,39],";
    points.back() = ']';
    const Result<GeoMap> map = parseGeoMap(
        mapOf(R"({"name":"a"})", R"({"type":"Polygon","coordinates":[)" + points + "]}"));
    QVERIFY(!map);
    QVERIFY(map.error().message.contains(u"more than"_s));
}

void TestGeoJson::saysWhichFeatureIsWrong()
{
    const Result<GeoMap> map =
        parseGeoMap(mapOf(R"({"name":"西岗区"})", R"({"type":"Polygon","coordinates":[[1]]})"));
    QVERIFY(!map);
    QVERIFY(map.error().message.contains(u"1"_s));
    QVERIFY(map.error().message.contains(u"西岗区"_s));
}

void TestGeoJson::remarksBordersThatCrossThemselves()
{
    const QByteArray bow =
        R"({"type":"Polygon","coordinates":[[[121,39],[122,40],[122,39],[121,40],[121,39]]]})";
    const Result<GeoMap> map = parseGeoMap(mapOf(R"({"name":"西岗区"})", bow));
    QVERIFY(map);
    QCOMPARE(map->remarks.size(), 1);
    QVERIFY(map->remarks.first().contains(u"121.5000"_s));
    QVERIFY(parseGeoMap(mapOf(R"({"name":"西岗区"})", Square))->remarks.isEmpty());
}

void TestGeoJson::messagesCallADistrictWithoutANameByItsCode()
{
    const Result<GeoMap> map =
        parseGeoMap(mapOf(R"({"adcode":"210203"})", R"({"type":"Polygon","coordinates":[[1]]})"));
    QVERIFY(!map);
    QVERIFY(map.error().message.contains(u"210203"_s));
    const QByteArray bow =
        R"({"type":"Polygon","coordinates":[[[121,39],[122,40],[122,39],[121,40],[121,39]]]})";
    const Result<GeoMap> crossed = parseGeoMap(mapOf(R"({"adcode":"210203"})", bow));
    QVERIFY(crossed);
    QVERIFY(crossed->remarks.constFirst().contains(u"210203"_s));
}

void TestGeoJson::leavesOutLinesWithARemark()
{
    QByteArray json = mapOf(R"({"name":"西岗区"})", Square);
    json.insert(json.indexOf("[{") + 1,
                R"({"type":"Feature","properties":{},"geometry":{"type":"LineString"}},)");
    const Result<GeoMap> map = parseGeoMap(json);
    QVERIFY(map);
    QCOMPARE(map->districts.size(), 1U);
    QCOMPARE(map->remarks.size(), 1);
}

void TestGeoJson::matchesDistrictsByName()
{
    const Result<GeoMap> known = bundledMap();
    QVERIFY(known);
    Result<GeoMap> map = parseGeoMap(mapOf(R"({"name":"中山区"})", Square));
    QVERIFY(map);
    matchDistricts(*map, *known);
    QCOMPARE(map->districts.front().adcode, u"210202"_s);
    QCOMPARE(map->remarks.size(), 1);
    QVERIFY(map->remarks.first().contains(u"西岗区"_s));
    QVERIFY(!map->remarks.first().contains(u"中山区"_s));
}

void TestGeoJson::takesTheZonesThatLieOnTheMap()
{
    const Result<GeoMap> known = bundledMap();
    QVERIFY(known);
    GeoMap whole{.districts = known->districts, .places = {}, .remarks = {}};
    matchDistricts(whole, *known);
    QCOMPARE(whole.places.size(), known->places.size());
    QVERIFY(whole.lacking.isEmpty());
    GeoMap one{.districts = {*known->district(u"210213"_s)}, .places = {}, .remarks = {}};
    matchDistricts(one, *known);
    QCOMPARE(one.places.size(), 1U);
    QCOMPARE(one.places.front().name, u"金普新区"_s);
    QCOMPARE(one.remarks, QStringList(one.lacking));
}

void TestGeoJson::namesDistrictsByTheirCode()
{
    const Result<GeoMap> known = bundledMap();
    QVERIFY(known);
    Result<GeoMap> map = parseGeoMap(mapOf(R"({"adcode":"210202"})", Square));
    QVERIFY(map);
    matchDistricts(*map, *known);
    QCOMPARE(map->districts.front().name, u"中山区"_s);
}

void TestGeoJson::looksForMapsInTheDataDirectory()
{
    QVERIFY(QFile::exists(mapDirectory() + u"/NOTICE"_s));
    const QTemporaryDir other;
    qputenv("TOUYAN_DATA_DIR", other.path().toUtf8());
    QCOMPARE(mapDirectory(), other.filePath(u"map"_s));
    QVERIFY(!bundledMap());
    qunsetenv("TOUYAN_DATA_DIR");
}

void TestGeoJson::mapOfOtherDistrictsIsRefused()
{
    const Result<GeoMap> known = bundledMap();
    QVERIFY(known);
    const Result<GeoMap> other =
        parseGeoMap(mapOf(R"({"name":"海淀区","adcode":"110108"})", Square));
    QVERIFY(other);
    const auto refused = requireDistricts(*other, *known);
    QVERIFY(!refused);
    for (const QString& named : {u"海淀区"_s, u"110108"_s, u"adcode"_s, u"gb"_s, u"name"_s})
        QVERIFY2(refused.error().message.contains(named), qPrintable(refused.error().message));
    const Result<GeoMap> point = parseGeoMap(
        mapOf(R"({"name":"中山区"})", R"({"type":"Point","coordinates":[121.6,38.9]})"));
    QVERIFY(point);
    const auto pointRefused = requireDistricts(*point, *known);
    QVERIFY(!pointRefused);
    QVERIFY(pointRefused.error().message.contains(u"中山区"_s));
    QVERIFY(pointRefused.error().message.contains(u"Polygon"_s));
    Result<GeoMap> own = parseGeoMap(mapOf(R"({"name":"中山区"})", Square));
    QVERIFY(own);
    matchDistricts(*own, *known);
    QVERIFY(requireDistricts(*own, *known));
}

TOUYAN_TEST(TestGeoJson, QCoreApplication)
#include "tst_geojson.moc"

#include "layout/mapclusters.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <cmath>
#include <set>

using namespace touyan;

/// Markers that lie close together.
class TestMapClusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clustersMarkers();
    void clustersKeepEveryMarker();
    void clustersOfAKindDoNotTouch();
    void platformsHideNothing();
    void crowdsStayInTheirRoom_data();
    void crowdsStayInTheirRoom();
};

void TestMapClusters::clustersMarkers()
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

void TestMapClusters::clustersKeepEveryMarker()
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

void TestMapClusters::clustersOfAKindDoNotTouch()
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

void TestMapClusters::platformsHideNothing()
{
    std::vector<PlacedMarker> markers;
    for (size_t i = 0; i < 120; ++i) {
        markers.push_back(
            {i,
             i % 3 == 0 ? MarkerKind::Platform : MarkerKind::Project,
             {static_cast<double>(i * 7919 % 500), static_cast<double>(i * 104729 % 400)}});
    }
    const std::vector<MapCluster> clusters = clustered(markers);
    for (size_t i = 0; i < clusters.size(); ++i) {
        for (size_t j = i + 1; j < clusters.size(); ++j) {
            const QPointF way = clusters[i].centre - clusters[j].centre;
            QVERIFY(std::hypot(way.x(), way.y()) >= clusters[i].radius() + clusters[j].radius());
        }
    }
}

void TestMapClusters::crowdsStayInTheirRoom_data()
{
    QTest::addColumn<size_t>("count");
    QTest::newRow("few") << size_t(40);
    QTest::newRow("many") << size_t(1'000);
    QTest::newRow("20,000") << size_t(20'000);
}

/// Nothing reaches over the edge or into what is closed, and nothing lies on anything else.
void TestMapClusters::crowdsStayInTheirRoom()
{
    QFETCH(const size_t, count);
    std::vector<PlacedMarker> markers;
    for (size_t i = 0; i < count; ++i) {
        markers.push_back(
            {i,
             i % 5 == 0 ? MarkerKind::Platform : MarkerKind::Project,
             {static_cast<double>(i * 7919 % 800), static_cast<double>(i * 104729 % 600)}});
    }
    const MarkerRoom room{.area = {0, 0, 800, 600},
                          .closed = {QRectF(500, 350, 300, 250), QRectF(0, 420, 190, 180)}};
    const std::vector<MapCluster> clusters = clustered(markers, room);
    size_t seen = 0;
    for (size_t i = 0; i < clusters.size(); ++i) {
        seen += clusters[i].markers.size();
        QVERIFY(room.holds(clusters[i].centre, clusters[i].radius()));
        for (size_t j = i + 1; j < clusters.size(); ++j) {
            const QPointF way = clusters[i].centre - clusters[j].centre;
            QVERIFY(std::hypot(way.x(), way.y()) >= clusters[i].radius() + clusters[j].radius());
        }
    }
    QCOMPARE(seen, count);
}

TOUYAN_TEST(TestMapClusters, QCoreApplication)
#include "tst_mapclusters.moc"

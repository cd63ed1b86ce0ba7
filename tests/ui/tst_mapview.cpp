#include "layout/mapfiles.h"
#include "support/testprogram.h"
#include "views/mapview.h"

#include <QAccessible>
#include <QApplication>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// What of a widget was painted since.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    const QRegion& region() const { return m_region; }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    QRegion m_region;
};

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void clickTellsTheDistrict();
    void clickInTheInsetTellsTheDistrict();
    void clickOnAMarkerTellsItsRecords();
    void clickOnTheSeaGivesUp();
    void wheelZoomsAroundThePointer();
    void dragPansOnlyWhenZoomed();
    void hoverShowsNameAndValue();
    void hoverListsTheMarkersOfACluster();
    void keysGoThroughTheDistricts();
    void screenReadersSeeTheDistricts();
    void paintsInBothPalettes();
    void paintsWithoutAMap();
    void movingWithinADistrictPaintsOnlyTheCard();
    void cardOfEarlierFiguresGoes();
    void outlineComesAndGoesWithThePointer();
    void outlineGoesBelowMarkers();
    void screenReadersPressDistricts();
    void figuresChangeWithoutMovingTheMap();

private:
    /// A point inside the district on the map, in the inset when it is drawn there.
    QPoint inside(const QString& adcode) const;

    std::unique_ptr<MapView> m_view;
};

void TestMapView::init()
{
    Result<GeoMap> map = bundledMap();
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    MapContent content{.map = std::make_shared<const GeoMap>(std::move(map).value())};
    content.measure = u"年度投资"_s;
    content.values = {{u"210281"_s, 0.28, u"0.28 亿元"_s}, {u"210213"_s, 3.1, u"3.10 亿元"_s}};
    for (qint64 i = 1; i <= 9; ++i)
        content.markers.push_back({.id = i, .name = u"项目%1"_s.arg(i), .place = {121.85, 39.25}});
    m_view = std::make_unique<MapView>();
    m_view->resize(920, 760);
    m_view->setContent(content);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QPoint TestMapView::inside(const QString& adcode) const
{
    QPoint at;
    for (const MapRegion& region : m_view->mapLayout().regions) {
        if (region.adcode == adcode)
            at = innerPoint(region.rings).toPoint();
    }
    return at;
}

void TestMapView::clickTellsTheDistrict()
{
    QSignalSpy clicked(m_view.get(), &MapView::districtClicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inside(u"210281"_s));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toString(), u"210281"_s);
}

void TestMapView::clickInTheInsetTellsTheDistrict()
{
    QSignalSpy clicked(m_view.get(), &MapView::districtClicked);
    const QPoint at = inside(u"210203"_s);
    QVERIFY(m_view->mapLayout().inset.contains(at));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at);
    QCOMPARE(clicked.first().first().toString(), u"210203"_s);
}

void TestMapView::clickOnAMarkerTellsItsRecords()
{
    QSignalSpy clicked(m_view.get(), &MapView::markersClicked);
    const MapCluster& cluster = m_view->mapLayout().clusters.front();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, cluster.centre.toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().at(1).value<QList<qint64>>().size(), 9);
}

void TestMapView::clickOnTheSeaGivesUp()
{
    QSignalSpy gaveUp(m_view.get(), &MapView::backgroundClicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {3, 3});
    QCOMPARE(gaveUp.size(), 1);
}

void TestMapView::wheelZoomsAroundThePointer()
{
    const QPointF at = inside(u"210281"_s);
    const auto wheel = [&](int delta) {
        QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, delta}, {}, {}, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(m_view.get(), &event);
    };
    // The first step leaves the layout that makes room for the inset.
    wheel(120);
    const MapRegion* before = m_view->mapLayout().regionAt(at);
    QVERIFY(before != nullptr);
    for (int i = 0; i < 8; ++i) {
        wheel(120);
        QCOMPARE(m_view->mapLayout().regionAt(at)->adcode, u"210281"_s);
    }
    QVERIFY(m_view->zoom() > 4);
    for (int i = 0; i < 12; ++i)
        wheel(-120);
    QCOMPARE(m_view->zoom(), 1.0);
    QVERIFY(!m_view->mapLayout().inset.isNull());
}

void TestMapView::dragPansOnlyWhenZoomed()
{
    const auto drag = [this] {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {400, 300});
        QTest::mouseMove(m_view.get(), {440, 330});
        QTest::mouseMove(m_view.get(), {460, 350});
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {460, 350});
    };
    QSignalSpy clicked(m_view.get(), &MapView::districtClicked);
    QRectF before = m_view->mapLayout().regions.front().bounds;
    drag();
    QCOMPARE(m_view->mapLayout().regions.front().bounds, before);
    m_view->zoomIn();
    before = m_view->mapLayout().regions.front().bounds;
    drag();
    const QPointF moved = m_view->mapLayout().regions.front().bounds.topLeft() - before.topLeft();
    QVERIFY((moved - QPointF(60, 50)).manhattanLength() < 0.01);
    QVERIFY(clicked.isEmpty());
    m_view->resetZoom();
    QCOMPARE(m_view->zoom(), 1.0);
}

void TestMapView::hoverShowsNameAndValue()
{
    const auto* card = m_view->findChild<HoverCard*>();
    QTest::mouseMove(m_view.get(), inside(u"210281"_s));
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->text().title, u"瓦房店市"_s);
    QCOMPARE(card->text().lines.front(), (HoverText::Line{u"年度投资"_s, u"0.28 亿元"_s}));
    QTest::mouseMove(m_view.get(), {3, 3});
    QVERIFY(!card->isVisible());
}

void TestMapView::hoverListsTheMarkersOfACluster()
{
    const auto* card = m_view->findChild<HoverCard*>();
    QTest::mouseMove(m_view.get(), m_view->mapLayout().clusters.front().centre.toPoint());
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->text().lines.size(), 7U);
    QCOMPARE(card->text().lines.front().label, u"项目1"_s);
}

void TestMapView::keysGoThroughTheDistricts()
{
    QSignalSpy clicked(m_view.get(), &MapView::districtClicked);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toString(), m_view->content().map->districts[1].adcode);
}

void TestMapView::screenReadersSeeTheDistricts()
{
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(view != nullptr);
    QCOMPARE(view->childCount(), 14); // with four zones
    QStringList names;
    for (int i = 0; i < view->childCount(); ++i)
        names.append(view->child(i)->text(QAccessible::Name));
    QVERIFY(names.contains(u"瓦房店市, 年度投资 0.28 亿元"_s));
    const auto row = static_cast<int>(names.indexOf(u"瓦房店市, 年度投资 0.28 亿元"_s));
    QCOMPARE(view->child(row)->text(QAccessible::Value), u"0.28 亿元"_s);
    int without = 0;
    for (int i = 0; i < view->childCount(); ++i)
        without += view->child(i)->text(QAccessible::Value).isEmpty() ? 1 : 0;
    QCOMPARE(without, view->childCount() - 2); // two have figures
    QVERIFY(!view->child(row)->rect().isEmpty());
    m_view->setSelected({m_view->content().map->districts[3].adcode});
    QVERIFY(view->child(3)->state().selected);
    const QPoint at = m_view->mapToGlobal(inside(u"210281"_s));
    QVERIFY(view->childAt(at.x(), at.y()) != nullptr);
}

void TestMapView::paintsInBothPalettes()
{
    for (const ScenePalette& palette : {ScenePalette::light(), ScenePalette::dark()}) {
        m_view->setScenePalette(palette);
        const QImage image = m_view->grab().toImage();
        QCOMPARE(image.pixelColor(3, 3), palette.style(StyleRole::Sea).fill.color());
        QVERIFY(image.pixelColor(inside(u"210213"_s))
                != palette.style(StyleRole::Sea).fill.color());
    }
}

void TestMapView::paintsWithoutAMap()
{
    m_view->setContent({.map = std::make_shared<const GeoMap>()});
    QVERIFY(!m_view->grab().isNull());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {200, 200});
}

void TestMapView::movingWithinADistrictPaintsOnlyTheCard()
{
    const auto* card = m_view->findChild<HoverCard*>();
    const QPoint at = inside(u"210281"_s);
    QTest::mouseMove(m_view.get(), at);
    QTRY_VERIFY(card->isVisible());
    m_view->grab(); // paints what the card's coming asked for
    QCoreApplication::processEvents();
    const QRect before = card->geometry();
    PaintWatch watch(*m_view);
    QTest::mouseMove(m_view.get(), at + QPoint(3, 2));
    QTRY_VERIFY(!watch.region().isEmpty());
    QCOMPARE(card->geometry(), before.translated(3, 2));
    const QRegion allowed(before.united(card->geometry()));
    QVERIFY(watch.region().subtracted(allowed).isEmpty());
}

void TestMapView::cardOfEarlierFiguresGoes()
{
    const auto* card = m_view->findChild<HoverCard*>();
    QTest::mouseMove(m_view.get(), inside(u"210281"_s));
    QTRY_VERIFY(card->isVisible());
    m_view->setContent(m_view->content());
    QVERIFY(!card->isVisible());
    QTest::mouseMove(m_view.get(), inside(u"210281"_s) + QPoint(2, 0));
    QTRY_VERIFY(card->isVisible());
}

void TestMapView::outlineComesAndGoesWithThePointer()
{
    const QImage bare = m_view->grab().toImage();
    QTest::mouseMove(m_view.get(), inside(u"210281"_s));
    m_view->findChild<HoverCard*>()->hide(); // only the outline differs
    const QImage outlined = m_view->grab().toImage();
    QVERIFY(outlined != bare);
    QRectF bounds;
    for (const MapRegion& region : m_view->mapLayout().regions)
        bounds |= region.adcode == u"210281"_s ? region.bounds : QRectF();
    const QRect around = bounds.adjusted(-3, -3, 3, 3).toAlignedRect();
    for (int y = 0; y < bare.height(); ++y) {
        for (int x = 0; x < bare.width(); ++x) {
            if (!around.contains(x, y))
                QCOMPARE(outlined.pixel(x, y), bare.pixel(x, y));
        }
    }
    QTest::mouseMove(m_view.get(), {3, 3});
    QCOMPARE(m_view->grab().toImage(), bare);
}

void TestMapView::outlineGoesBelowMarkers()
{
    MapContent content = m_view->content();
    const PolygonRing border = content.map->district(u"210281"_s)->rings.front();
    content.markers = {
        {.id = 1, .name = u"项目"_s, .place = border[border.size() / 2]},
        {.id = 2, .name = u"项目"_s, .place = border[border.size() / 2] + QPointF(0.002, 0)}};
    m_view->setContent(content);
    const MapCluster& cluster = m_view->mapLayout().clusters.front();
    const double half = cluster.radius() / 2;
    const QRect within =
        QRectF(cluster.centre - QPointF(half, half), QSizeF(2 * half, 2 * half)).toRect();
    const QImage bare = m_view->grab().toImage();
    QTest::mouseMove(m_view.get(), inside(u"210281"_s));
    m_view->findChild<HoverCard*>()->hide();
    const QImage outlined = m_view->grab().toImage();
    QVERIFY(outlined != bare);
    // The number can be read: but for the smooth edges of its digits all is as it was.
    constexpr int Edge = 60; // the outline would differ by three times as much
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            const QColor now = outlined.pixelColor(x, y);
            const QColor before = bare.pixelColor(x, y);
            QVERIFY(qAbs(now.red() - before.red()) + qAbs(now.green() - before.green()) < Edge);
        }
    }
}

void TestMapView::screenReadersPressDistricts()
{
    QSignalSpy clicked(m_view.get(), &MapView::districtClicked);
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(m_view.get());
    const auto districts = static_cast<int>(m_view->content().map->districts.size());
    for (int i = 0; i < districts; ++i) {
        QAccessibleInterface* district = view->child(i);
        QVERIFY(!district->rect().isEmpty());
        QAccessibleActionInterface* action = district->actionInterface();
        QVERIFY(action != nullptr);
        action->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicked.size(), i + 1);
        const GeoDistrict& pressed = m_view->content().map->districts[static_cast<size_t>(i)];
        QCOMPARE(clicked.last().first().toString(), pressed.adcode);
    }
    QSignalSpy zones(m_view.get(), &MapView::zoneClicked);
    for (int i = districts; i < view->childCount(); ++i)
        view->child(i)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(zones.size(), view->childCount() - districts);
    QCOMPARE(clicked.size(), districts);
}

void TestMapView::figuresChangeWithoutMovingTheMap()
{
    const QRectF before = m_view->mapLayout().regions.front().bounds;
    const auto fitted = m_view->mapLayout().fitted;
    MapContent content = m_view->content();
    content.values.front().value = 0.14;
    m_view->setContent(content);
    QCOMPARE(m_view->mapLayout().fitted, fitted);
    QCOMPARE(m_view->mapLayout().regions.front().bounds, before);
    m_view->resize(800, 600);
    QVERIFY(m_view->mapLayout().fitted != fitted);
}

TOUYAN_TEST(TestMapView, QApplication)
#include "tst_mapview.moc"

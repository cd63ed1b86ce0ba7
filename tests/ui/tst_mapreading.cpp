#include "jobs/job.h"
#include "pages/map/mapfiledialog.h"
#include "support/testprogram.h"
#include "uisupport/mapfixture.h"
#include "views/mapview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// A map file is read beside the window, then offered.
class TestMapReading : public QObject, private MapFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void mapIsOfferedAndThenShown();
    void refusedOfferChangesNothing();
    void brokenFileIsTold();
    void mapOfElsewhereIsTold();
    void stoppedReadingIsTold();

private:
    MapFileDialog* offer() const;
};

MapFileDialog* TestMapReading::offer() const
{
    return m_page->findChild<MapFileDialog*>();
}

void TestMapReading::mapIsOfferedAndThenShown()
{
    const QSignalSpy done(m_page.get(), &Page::done);
    const auto* view = m_page->findChild<MapView*>(); // before the dialog has one of its own
    m_page->startReading(writtenMap());
    QTRY_VERIFY(offer());
    QVERIFY(view->content().isBundled); // not before it is taken
    offer()->accept();
    QVERIFY(!view->content().isBundled);
    QCOMPARE(view->content().map->districts.front().adcode, u"210202"_s);
    QCOMPARE(done.size(), 1);
    QVERIFY(!MapSource().isBundled()); // also next time
}

void TestMapReading::refusedOfferChangesNothing()
{
    m_page->startReading(writtenMap());
    QTRY_VERIFY(offer());
    offer()->reject();
    QVERIFY(m_page->findChild<MapView*>()->content().isBundled);
}

void TestMapReading::brokenFileIsTold()
{
    const QSignalSpy failed(&m_workspace->session(), &EditSession::failed);
    m_page->startReading(writtenMap("{\"type\":"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!offer());
    m_page->startReading(writtenMap()); // and the next one is read again
    QTRY_VERIFY(offer());
    QCOMPARE(failed.size(), 1);
}

void TestMapReading::stoppedReadingIsTold()
{
    const QSignalSpy failed(&m_workspace->session(), &EditSession::failed);
    const QSignalSpy done(m_page.get(), &Page::done);
    m_page->startReading(writtenMap());
    m_page->findChild<Job*>()->cancel();
    QTRY_VERIFY(offer() || done.size() == 1); // it may have been quicker
    QCOMPARE(failed.size(), 0);
    QVERIFY(m_page->findChild<MapView*>()->content().isBundled);
}

void TestMapReading::mapOfElsewhereIsTold()
{
    const QSignalSpy failed(&m_workspace->session(), &EditSession::failed);
    m_page->startReading(writtenMap(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)"
        R"({"name":"中山区"},"geometry":{"type":"Point","coordinates":[121.6,38.9]}}]})"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!offer());
    QVERIFY(m_page->findChild<MapView*>()->content().isBundled);
}

TOUYAN_TEST(TestMapReading, QApplication)
#include "tst_mapreading.moc"

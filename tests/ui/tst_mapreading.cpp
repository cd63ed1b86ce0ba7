#include "jobs/job.h"
#include "models/workspace.h"
#include "pages/map/mapfiledialog.h"
#include "pages/map/mappage.h"
#include "support/sampleportfolio.h"
#include "views/mapview.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr const char* OwnMap = R"({"type":"FeatureCollection","features":[{"type":"Feature",
"properties":{"name":"中山区"},"geometry":{"type":"Polygon","coordinates":
[[[121.6,38.9],[121.8,38.9],[121.8,39.0],[121.6,39.0],[121.6,38.9]]]}}]})";

} // namespace

/// A map file is read beside the window, then offered.
class TestMapReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void mapIsOfferedAndThenShown();
    void refusedOfferChangesNothing();
    void brokenFileIsTold();
    void stoppedReadingIsTold();

private:
    QString written(const QByteArray& json);
    MapFileDialog* offer() const;

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapPage> m_page;
};

void TestMapReading::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestMapReading::init()
{
    MapSource().reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_page = std::make_unique<MapPage>(*m_workspace);
    m_page->resize(1190, 700);
    m_page->show();
}

void TestMapReading::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    MapSource().reset();
}

QString TestMapReading::written(const QByteArray& json)
{
    QFile file(m_folder->filePath(u"own.geojson"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(json);
    return file.fileName();
}

MapFileDialog* TestMapReading::offer() const
{
    return m_page->findChild<MapFileDialog*>();
}

void TestMapReading::mapIsOfferedAndThenShown()
{
    const QSignalSpy done(m_page.get(), &Page::done);
    const auto* view = m_page->findChild<MapView*>(); // before the dialog has one of its own
    m_page->startReading(written(OwnMap));
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
    m_page->startReading(written(OwnMap));
    QTRY_VERIFY(offer());
    offer()->reject();
    QVERIFY(m_page->findChild<MapView*>()->content().isBundled);
}

void TestMapReading::brokenFileIsTold()
{
    const QSignalSpy failed(&m_workspace->session(), &EditSession::failed);
    m_page->startReading(written("{\"type\":"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!offer());
    m_page->startReading(written(OwnMap)); // and the next one is read again
    QTRY_VERIFY(offer());
    QCOMPARE(failed.size(), 1);
}

void TestMapReading::stoppedReadingIsTold()
{
    const QSignalSpy failed(&m_workspace->session(), &EditSession::failed);
    const QSignalSpy done(m_page.get(), &Page::done);
    m_page->startReading(written(OwnMap));
    m_page->findChild<Job*>()->cancel();
    QTRY_VERIFY(offer() || done.size() == 1); // it may have been quicker
    QCOMPARE(failed.size(), 0);
    QVERIFY(m_page->findChild<MapView*>()->content().isBundled);
}

QTEST_MAIN(TestMapReading)
#include "tst_mapreading.moc"

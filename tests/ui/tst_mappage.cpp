#include "layout/mapfiles.h"
#include "pages/map/comparebars.h"
#include "pages/map/districtpanel.h"
#include "pages/map/districtprofile.h"
#include "pages/map/districtprojects.h"
#include "pages/map/mapchoices.h"
#include "pages/map/mapdistricts.h"
#include "pages/map/mapfiledialog.h"
#include "pages/map/yearplayer.h"
#include "pages/timeline/timelinepage.h"
#include "support/testprogram.h"
#include "uisupport/mapfixture.h"
#include "views/mapview.h"
#include "views/timelineview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace touyan;

/// 区域地图: the page over a real file.
class TestMapPage : public QObject, private MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void clickFiltersEveryPage();
    void clickInTheInsetFiltersToo();
    void clickAgainClearsTheFilter();
    void clickedDistrictAloneIsChosen();
    void clickOnAZoneChoosesIt();
    void everyMeasureColoursTheMap();
    void sliderSetsTheYearOfAllPages();
    void playingKeepsTheClasses();
    void playingGoesOnWhereItWasStopped();
    void playingStopsWhenHidden();
    void ownMapIsKept();
    void ownMapSurvivesItsFile();
    void brokenMapChangesNothing();
    void dialogTellsWhatIsInTheFile();
    void picturesOfAnOwnMapCarryItsNumber();
    void pictureIsCalledAfterWhatIsShown();
    void screenReaderHearsDistrictsAndValues();
    void longNoteIsWrapped();
    void anotherMeasureWhilePlayingHasItsOwnClasses();
    void panelListsProjectsByPlan();
    void panelFollowsNewReports();
    void fitsANarrowWindow();
    void panelTellsTheScoreOfTheYear();
    void panelScrollsInALowWindow();
    void figuresOfThePanelStandWithinIt();
    void nothingToDoIsNoPercentage();

private:
    MapView& view() { return *m_page->findChild<MapView*>(); }
    /// A point on the map, or in its inset, that lies in the district @p adcode.
    QPoint pointIn(const QString& adcode, bool isInInset);
    void chooseDistrict(const QString& adcode);
    QByteArray exportedPicture();
};

QPoint TestMapPage::pointIn(const QString& adcode, bool isInInset)
{
    const MapLayout& map = view().mapLayout();
    const QRectF where = isInInset ? map.inset : QRectF({0, 0}, QSizeF(view().size()));
    for (double y = where.top(); y < where.bottom(); y += 3) {
        for (double x = where.left(); x < where.right(); x += 3) {
            const QPoint at(static_cast<int>(x), static_cast<int>(y));
            const MapRegion* region = map.regionAt(at);
            if (region && region->adcode == adcode && !map.clusterAt(at)
                && map.inset.contains(at) == isInInset)
                return at;
        }
    }
    return {};
}

void TestMapPage::chooseDistrict(const QString& adcode)
{
    ProjectFilter filter = m_workspace->filter();
    filter.districts = districtsIn(adcode, m_workspace->records());
    m_workspace->setFilter(filter);
}

void TestMapPage::clickFiltersEveryPage()
{
    TimelinePage timeline(*m_workspace);
    timeline.show();
    auto* rows = timeline.findChild<TimelineView*>();
    const int all = rows->table().projectCount();
    const QString adcode = u"210213"_s; // 金州区
    QTest::mouseClick(&view(), Qt::LeftButton, {}, pointIn(adcode, false));
    QCOMPARE(m_workspace->filter().districts, districtsIn(adcode, m_workspace->records()));
    QCOMPARE(view().content().selected, QStringList(adcode));
    QVERIFY(rows->table().projectCount() < all);
    QCOMPARE(rows->table().projectCount(), static_cast<int>(m_workspace->projects().size()));
    // The map itself still shows the other districts.
    QVERIFY(view().content().values.size() > 5U);
}

void TestMapPage::clickInTheInsetFiltersToo()
{
    const QString adcode = u"210202"_s; // 中山区
    const QPoint at = pointIn(adcode, true);
    QVERIFY(!at.isNull());
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at);
    QCOMPARE(view().content().selected, QStringList(adcode));
}

void TestMapPage::clickAgainClearsTheFilter()
{
    const QPoint at = pointIn(u"210213"_s, false);
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at);
    QVERIFY(!m_workspace->filter().districts.isEmpty());
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at);
    QVERIFY(m_workspace->filter().districts.isEmpty());
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at);
    QTest::mouseClick(&view(), Qt::LeftButton, {}, {3, 3}); // the sea
    QVERIFY(m_workspace->filter().districts.isEmpty());
}

/// 长兴岛 lies in 瓦房店市 and has figures of its own.
void TestMapPage::clickedDistrictAloneIsChosen()
{
    const QString adcode = u"210281"_s;
    QTest::mouseClick(&view(), Qt::LeftButton, {}, pointIn(adcode, false));
    QCOMPARE(m_workspace->filter().districts.size(), 1);
    const District* chosen = m_workspace->records().find(*m_workspace->filter().districts.cbegin());
    QCOMPARE(chosen->adcode, adcode);
}

void TestMapPage::clickOnAZoneChoosesIt()
{
    const std::vector<DrawnZone>& zones = view().mapLayout().zones;
    QVERIFY(!zones.empty());
    const QString name = view().content().map->places[zones.front().place].name;
    const QPoint at = zones.front().point.toPoint(); // a click draws the map anew, with its zones
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at);
    QCOMPARE(m_workspace->filter().districts, zonesCalled(name, m_workspace->records()));
    QVERIFY(view().content().selected.contains(name));
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at);
    QVERIFY(m_workspace->filter().districts.isEmpty());
}

void TestMapPage::everyMeasureColoursTheMap()
{
    for (const MapMeasureDescription& measure : mapMeasures()) {
        m_page->choices().setMeasure(measure.measure);
        QCOMPARE(view().content().measure, measure.translatedTitle());
        QVERIFY(!view().grab().isNull());
    }
}

void TestMapPage::sliderSetsTheYearOfAllPages()
{
    auto* slider = m_page->player().findChild<QSlider*>();
    QCOMPARE(slider->minimum(), 2019);
    QCOMPARE(slider->maximum(), 2021);
    QCOMPARE(slider->value(), 2020);
    slider->setValue(2019);
    QCOMPARE(m_workspace->year(), 2019);
    m_workspace->setYear(2021);
    QCOMPARE(slider->value(), 2021);
}

void TestMapPage::playingKeepsTheClasses()
{
    const std::vector<double> ofTheYear = classBoundsOf(view().content());
    QVERIFY(view().content().bounds.empty());
    m_page->player().play(); // begins with the first year
    QVERIFY(m_page->player().isPlaying());
    QCOMPARE(m_workspace->year(), 2019);
    const std::vector<double> bounds = view().content().bounds;
    QVERIFY(!bounds.empty());
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->year(), 2021, 6'000);
    QVERIFY(m_page->player().isPlaying()); // the last year is seen as long as the others
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->player().isPlaying(), 6'000);
    QCOMPARE(m_workspace->year(), 2020); // where it was before
    QVERIFY(view().content().bounds.empty());
    QCOMPARE(classBoundsOf(view().content()), ofTheYear);
}

void TestMapPage::playingGoesOnWhereItWasStopped()
{
    YearPlayer& player = m_page->player();
    player.play();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->year(), 2020, 6'000);
    player.stop();
    player.play();
    QCOMPARE(m_workspace->year(), 2020);
    m_workspace->setYear(2021); // chosen by hand: nothing is on its way any more
    player.stop();
    player.play();
    QCOMPARE(m_workspace->year(), 2019);
    player.stop();
}

void TestMapPage::playingStopsWhenHidden()
{
    m_page->player().play();
    QVERIFY(m_page->player().isPlaying());
    m_page->hide();
    QVERIFY(!m_page->player().isPlaying());
}

void TestMapPage::ownMapIsKept()
{
    QVERIFY(m_page->loadMap(writtenMap(), u"辽S(2020)示例号"_s));
    QCOMPARE(view().content().map->districts.size(), 1U);
    QCOMPARE(view().content().map->districts.front().adcode, u"210202"_s);
    QVERIFY(!view().content().isBundled);
    QCOMPARE(view().content().approvalNumber, u"辽S(2020)示例号"_s);
    QVERIFY(!view().content().map->remarks.isEmpty()); // the other districts are missing
    m_page->resetMap();
    QVERIFY(view().content().isBundled);
    QVERIFY(view().content().approvalNumber.isEmpty());
}

void TestMapPage::ownMapSurvivesItsFile()
{
    const QString path = writtenMap();
    QVERIFY(m_page->loadMap(path, {}));
    QVERIFY(QFile::remove(path));
    const MapSource later;
    QVERIFY(!later.isBundled());
    QVERIFY2(later.problem().isEmpty(), qPrintable(later.problem()));
}

void TestMapPage::brokenMapChangesNothing()
{
    QVERIFY(m_page->loadMap(writtenMap(), u"示例号"_s));
    const QSignalSpy failed(&m_workspace->session(), &EditSession::failed);
    QVERIFY(!m_page->loadMap(written(u"broken.json"_s, "{\"type\":"), {}));
    QVERIFY(!m_page->loadMap(file(u"missing.json"_s), {}));
    QCOMPARE(failed.size(), 2);
    for (const QList<QVariant>& signal : failed)
        QVERIFY(!signal.first().value<Error>().message.isEmpty());
    QCOMPARE(view().content().approvalNumber, u"示例号"_s);
    QCOMPARE(MapSource().approvalNumber(), u"示例号"_s);
}

void TestMapPage::dialogTellsWhatIsInTheFile()
{
    const QString path = writtenMap();
    const auto map = MapSource::read(path);
    QVERIFY(map);
    MapFileDialog dialog(path, *map);
    QVERIFY(dialog.approvalNumber().isEmpty());
    auto* number = dialog.findChild<QLineEdit*>();
    number->setText(u" 辽S(2020)示例号 "_s);
    QCOMPARE(dialog.approvalNumber(), u"辽S(2020)示例号"_s);
    QVERIFY(!dialog.grab().isNull());
}

QByteArray TestMapPage::exportedPicture()
{
    QFile picture(file(u"map.svg"_s));
    const auto written = m_page->exportTo(picture.fileName());
    return written && picture.open(QIODevice::ReadOnly) ? picture.readAll() : QByteArray();
}

void TestMapPage::pictureIsCalledAfterWhatIsShown()
{
    const QString planned = QString::fromUtf8(exportedPicture());
    QVERIFY(planned.contains(u"Key projects of 2020 by district – Planned for the year (as of "_s
                             % m_workspace->today().toString(Qt::ISODate)));
    m_page->findChild<MapChoices*>()->setMeasure(MapMeasure::BehindCount);
    m_workspace->setYear(2021);
    QVERIFY(QString::fromUtf8(exportedPicture())
                .contains(u"Key projects of 2021 by district – Projects behind schedule"));
}

void TestMapPage::picturesOfAnOwnMapCarryItsNumber()
{
    QVERIFY(m_page->loadMap(writtenMap(), u"辽S(2020)示例号"_s));
    const QByteArray own = exportedPicture();
    QVERIFY(own.contains("<svg"));
    QVERIFY(!own.contains("OpenStreetMap"));
    m_page->resetMap();
    const QByteArray bundled = exportedPicture();
    QVERIFY(bundled.contains("<svg"));
    QVERIFY(bundled.size() > own.size());
}

void TestMapPage::screenReaderHearsDistrictsAndValues()
{
    QAccessibleInterface* districts = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(districts != nullptr);
    const GeoMap& map = *view().content().map;
    QCOMPARE(districts->childCount(), static_cast<int>(map.districts.size() + map.places.size()));
    for (int i = 0; i < static_cast<int>(map.places.size()); ++i) {
        const QString& zone = map.places[static_cast<size_t>(i)].name;
        const int row = static_cast<int>(map.districts.size()) + i;
        QVERIFY(districts->child(row)->text(QAccessible::Name).startsWith(zone));
    }
    for (int i = 0; i < static_cast<int>(map.districts.size()); ++i) {
        const GeoDistrict& district = view().content().map->districts[static_cast<size_t>(i)];
        const QString spoken = districts->child(i)->text(QAccessible::Name);
        QVERIFY(spoken.startsWith(district.name));
        if (const auto value = valueOf(view().content(), district.adcode))
            QVERIFY(spoken.contains(value->text));
    }
}

void TestMapPage::anotherMeasureWhilePlayingHasItsOwnClasses()
{
    m_page->player().play();
    const std::vector<double> before = view().content().bounds;
    m_page->choices().setMeasure(MapMeasure::ProjectCount);
    QVERIFY(m_page->player().isPlaying());
    QVERIFY(!view().content().bounds.empty());
    QVERIFY(view().content().bounds != before);
    m_page->player().stop();
    QVERIFY(view().content().bounds.empty());
}

void TestMapPage::panelListsProjectsByPlan()
{
    auto* projects = m_page->findChild<DistrictProjects*>();
    QVERIFY(projects);
    const QAbstractItemModelTester tester(projects);
    QCOMPARE(projects->rowCount(), static_cast<int>(m_workspace->projects().size()));
    const auto planned = [&](int row) {
        return projects->index(row, DistrictProjects::PlannedColumn).data().toString().toDouble();
    };
    for (int row = 1; row < projects->rowCount(); ++row)
        QVERIFY(planned(row) <= planned(row - 1));
    QVERIFY(planned(0) > 0);
    const QModelIndex name = projects->index(0, DistrictProjects::NameColumn);
    const ProjectId first{name.data(DistrictProjects::ProjectRole).toLongLong()};
    QCOMPARE(name.data().toString(), m_workspace->records().find(first)->name);
    chooseDistrict(u"210213"_s);
    QCOMPARE(projects->rowCount(), static_cast<int>(m_workspace->projects().size()));
}

void TestMapPage::panelFollowsNewReports()
{
    chooseDistrict(u"210213"_s);
    const DueReports before(m_workspace->records(), m_workspace->view());
    const auto pace = [this](const DueReports& reports) {
        return districtPace(m_workspace->projects(), reports).reportedPercent.value_or(-1);
    };
    QVERIFY(pace(before) > 0);
    ChangeSet changes(u"test"_s);
    for (const MonthlyReport& report : m_workspace->records().all<MonthlyReport>())
        changes.remove(report);
    QVERIFY(m_workspace->session().submit(changes));
    QCOMPARE(pace(DueReports(m_workspace->records(), m_workspace->view())), 0.0);
    // "Reported" comes last of what is told.
    const QString told = m_page->findChild<CompareBars*>()->accessibleName();
    QVERIFY2(told.section(u"; "_s, -1).contains(u" 0.0%"_s), qPrintable(told));
}

void TestMapPage::fitsANarrowWindow()
{
    // A window of 1366 less the navigation, in English, whose words are the longer ones.
    QVERIFY2(m_page->minimumSizeHint().width() <= 1'180,
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
    // Where there is room the titles have all they need.
    m_page->resize(1'600, 700);
    for (const QComboBox* box : m_page->choices().findChildren<QComboBox*>())
        QCOMPARE(box->width(), box->maximumWidth());
}

void TestMapPage::panelTellsTheScoreOfTheYear()
{
    const auto yearly = [this] {
        QStringList lines;
        const auto labels = m_page->findChild<DistrictPanel*>()->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->text().contains(u"Performance score"_s) && !label->isHidden())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    };
    Portfolio& portfolio = m_workspace->portfolio();
    ChangeSet changes(u"test"_s);
    Unit unit;
    unit.id = portfolio.newId<Unit>();
    unit.code = unit.name = u"示例单位"_s;
    unit.district = *districtsIn(u"210211"_s, m_workspace->records()).cbegin();
    AssessmentScheme scheme;
    scheme.id = portfolio.newId<AssessmentScheme>();
    scheme.code = scheme.name = u"示例方案"_s;
    scheme.year = 2020;
    AssessmentIndicator indicator;
    indicator.id = portfolio.newId<AssessmentIndicator>();
    indicator.code = indicator.name = u"示例指标"_s;
    indicator.scheme = scheme.id;
    AssessmentScore score;
    score.id = portfolio.newId<AssessmentScore>();
    score.indicator = indicator.id;
    score.unit = unit.id;
    score.points = 87.5;
    changes.insert(unit);
    changes.insert(scheme);
    changes.insert(indicator);
    changes.insert(score);
    QVERIFY(m_workspace->session().submit(changes));
    chooseDistrict(u"210211"_s);
    const QString told = yearly();
    QVERIFY2(told.contains(u"87.5"_s), qPrintable(told));
    m_workspace->setYear(2021); // not scored yet
    QCOMPARE(yearly(), QString());
}

void TestMapPage::panelScrollsInALowWindow()
{
    m_page->resize(1'190, 560); // of a screen of 768
    chooseDistrict(u"210213"_s);
    QTest::qWait(0);
    auto* bars = m_page->findChild<CompareBars*>();
    auto* area = m_page->findChild<DistrictPanel*>()->findChild<QScrollArea*>();
    QVERIFY(area);
    QCOMPARE(m_page->height(), 560);
    area->ensureWidgetVisible(bars, 0, 0);
    QCOMPARE(bars->visibleRegion().boundingRect(), bars->rect());
}

void TestMapPage::figuresOfThePanelStandWithinIt()
{
    m_page->resize(1'190, 700);
    QTest::qWait(0);
    const QWidget* port =
        m_page->findChild<DistrictPanel*>()->findChild<QScrollArea*>()->viewport();
    int seen = 0;
    for (const QLabel* label : port->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int right = label->mapTo(port, label->rect().topRight()).x();
        QVERIFY2(right < port->width(), qPrintable(label->text()));
        ++seen;
    }
    QVERIFY(seen >= 12); // six figures and their names
}

void TestMapPage::nothingToDoIsNoPercentage()
{
    const DistrictPace pace =
        districtPace({}, DueReports(m_workspace->records(), m_workspace->view()));
    QVERIFY(!pace.investedPercent && !pace.startedPercent && !pace.reportedPercent);
    CompareBars bars;
    bars.setComparisons({{u"Invested"_s, pace.investedPercent, 50.0}});
    QVERIFY2(bars.accessibleName().contains(u"none"_s), qPrintable(bars.accessibleName()));
    QVERIFY(!bars.accessibleName().contains(u" 0.0%"_s));
}

void TestMapPage::longNoteIsWrapped()
{
    m_page->resize(760, 700);
    m_page->show();
    QCoreApplication::processEvents();
    int notes = 0;
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->toolTip() != label->text())
            continue;
        QVERIFY(label->wordWrap());
        QVERIFY(label->heightForWidth(label->width()) <= label->height());
        ++notes;
    }
    QCOMPARE(notes, 1);
}

TOUYAN_TEST(TestMapPage, QApplication)
#include "tst_mappage.moc"

#include "layout/mapfiles.h"
#include "layout/timelinesheet.h"
#include "models/widerprojects.h"
#include "models/workspace.h"
#include "pages/charts/chartspage.h"
#include "pages/overview/agendamodel.h"
#include "pages/overview/overviewfigures.h"
#include "pages/overview/overviewpage.h"
#include "pages/timeline/timelinepage.h"
#include "reports/filterwords.h"
#include "reports/mapfigures.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "views/charts/chartcard.h"
#include "views/charts/targetscard.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Views under a filter say what they show, and one district has one figure in all of them.
class TestNarrowedViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void districtHasTheSameFigureOnMapAndOverview();
    void platformsFollowTheDistrict();
    void platformsSayWhatDoesNotNarrowThem();
    void targetsAndMeetingsSayThatTheyAreOfTheCity();
    void decisionsOnOtherProjectsLeaveTheAgenda();
    void exportedTimelineNamesTheFilter();
    void copiedChartNamesTheFilterAndIsConfirmed();

private:
    DistrictId district(const QString& adcode) const;
    FigureContent platformFigure() const
    {
        return overviewFigures(*m_workspace).at(static_cast<size_t>(OverviewFigure::Platforms));
    }
    void filterBy(const QString& adcode);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestNarrowedViews::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"touyan-tests"_s);
    QCoreApplication::setApplicationName(u"tst_narrowedviews"_s);
    QSettings().clear();
    auto portfolio = samplePortfolio(m_folder.path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_workspace->setYear(2020);
}

void TestNarrowedViews::init()
{
    m_workspace->setFilter({});
}

DistrictId TestNarrowedViews::district(const QString& adcode) const
{
    for (const District& row : m_workspace->records().all<District>()) {
        if (row.adcode == adcode)
            return row.id;
    }
    return {};
}

void TestNarrowedViews::filterBy(const QString& adcode)
{
    ProjectFilter filter;
    filter.districts = {district(adcode)};
    m_workspace->setFilter(filter);
}

void TestNarrowedViews::districtHasTheSameFigureOnMapAndOverview()
{
    const MapContent map = mapContent(m_workspace->records(), m_workspace->view(),
                                      projectsWiderBy(Dimension::District, *m_workspace),
                                      MapMeasure::PlannedInvestment,
                                      std::make_shared<const GeoMap>(bundledMap().value()));
    double onMap = map.elsewhereValue;
    for (const MapValue& value : map.values)
        onMap += value.value;
    for (const MapZone& zone : map.zones)
        onMap += zone.value;
    double onOverview = 0;
    int compared = 0;
    for (const Bar& bar : districtBars(*m_workspace)) {
        onOverview += bar.value;
        const District* row = m_workspace->records().find(DistrictId{bar.key.toLongLong()});
        if (!row)
            continue; // the rest in one bar
        const auto value = valueOf(map, row->adcode);
        const MapZone* zone = zoneNamed(map, row->name);
        QVERIFY(value || zone);
        QCOMPARE(value ? value->value : zone->value, bar.value);
        ++compared;
    }
    QVERIFY(compared >= 8);
    QVERIFY(qAbs(onMap - onOverview) < 1e-6);
}

void TestNarrowedViews::platformsFollowTheDistrict()
{
    const int all = platformFigure().value.toInt();
    filterBy(u"210211"_s);
    int built = 0;
    for (const Platform& platform : m_workspace->records().all<Platform>())
        built +=
            platform.district == district(u"210211"_s) && platform.status == PlatformStatus::Built;
    QCOMPARE(platformFigure().value.toInt(), built);
    QVERIFY(built < all);
    filterBy(u"210224"_s); // 长海县
    QVERIFY(platformFigure().value.toInt() < all);
}

void TestNarrowedViews::platformsSayWhatDoesNotNarrowThem()
{
    const QString plain = platformFigure().caption;
    filterBy(u"210211"_s);
    QCOMPARE(platformFigure().caption, plain);
    ProjectFilter filter;
    filter.lights = {Light::Red};
    m_workspace->setFilter(filter);
    const QString city = platformFigure().caption;
    QVERIFY2(city.contains(u"whole city"_s), qPrintable(city));
    filter.districts = {district(u"210211"_s)};
    m_workspace->setFilter(filter);
    QVERIFY(platformFigure().caption != plain && platformFigure().caption != city);
}

void TestNarrowedViews::targetsAndMeetingsSayThatTheyAreOfTheCity()
{
    OverviewPage page(*m_workspace);
    page.resize(1180, 700);
    page.show();
    const auto cityLabels = [&page] {
        int count = 0;
        for (const QLabel* label : page.findChildren<QLabel*>())
            count += label->text().contains(u"whole city"_s) ? 1 : 0;
        return count;
    };
    QCOMPARE(cityLabels(), 0);
    filterBy(u"210211"_s);
    QCOMPARE(cityLabels(), 2);
    m_workspace->setFilter({});
    QCOMPARE(cityLabels(), 0);
}

void TestNarrowedViews::decisionsOnOtherProjectsLeaveTheAgenda()
{
    // A decision on a project of another district than the one that will be chosen.
    const Project* other = nullptr;
    for (const JudgedProject& judged : m_workspace->projects()) {
        if (judged.project->district != district(u"210224"_s))
            other = judged.project;
    }
    QVERIFY(other);
    Decision decision = *m_workspace->records().all<Decision>().begin();
    decision.id = m_workspace->portfolio().newId<Decision>();
    decision.code += u"X"_s;
    decision.name = u"只管一个项目的议定事项"_s;
    decision.state = DecisionState::Open;
    decision.dueDate = m_workspace->today().addDays(3);
    decision.about = {RecordKind::Project, other->id.value};
    ChangeSet changes(u"test"_s);
    changes.insert(decision);
    QVERIFY(m_workspace->session().submit(changes));
    OverviewPage page(*m_workspace);
    page.show();
    const auto isListed = [&] {
        const auto* model = page.findChild<AgendaModel*>();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->item(row).about.id == decision.id.value)
                return true;
        }
        return false;
    };
    QVERIFY(isListed());
    filterBy(u"210224"_s);
    QVERIFY(!isListed());
    m_workspace->setFilter({});
    QVERIFY(isListed());
}

void TestNarrowedViews::exportedTimelineNamesTheFilter()
{
    TimelinePage page(*m_workspace);
    page.show();
    const QString path = m_folder.filePath(u"t.svg"_s);
    const auto exported = [&] {
        QFile file(path);
        if (!page.exportTo(path) || !file.open(QIODevice::ReadOnly))
            return qsizetype(0);
        return file.readAll().size();
    };
    ProjectFilter filter;
    filter.districts = {district(u"210211"_s)};
    filter.search = u"智能"_s;
    m_workspace->setFilter(filter);
    QVERIFY(page.sheet().subtitle.endsWith(narrowingWords(filter, m_workspace->records())));
    QVERIFY(page.sheet().subtitle.contains(u"甘井子区"_s));
    QVERIFY(page.sheet().subtitle.contains(u"“智能”"_s));
    QVERIFY(exported() > 0);
    m_workspace->setFilter({});
    QVERIFY(!page.sheet().subtitle.contains(u" · "_s));
}

void TestNarrowedViews::copiedChartNamesTheFilterAndIsConfirmed()
{
    filterBy(u"210211"_s);
    ChartsPage page(*m_workspace);
    page.resize(1180, 700);
    page.show();
    const QSignalSpy done(&page, &Page::done);
    auto* card = page.findChildren<ChartCard*>().constFirst();
    QVERIFY2(card->table().basisText().contains(u"甘井子区"_s),
             qPrintable(card->table().basisText()));
    QVERIFY(!card->table().title.contains(u"甘井子区"_s)); // the page says it above all cards
    card->copyData();
    QCOMPARE(done.size(), 1);
    QVERIFY(done.last().first().toString().contains(card->table().title));
    card->copyPicture();
    QCOMPARE(done.size(), 2);
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

TOUYAN_TEST(TestNarrowedViews, QApplication)
#include "tst_narrowedviews.moc"

#include "models/workspace.h"
#include "pages/charts/chartspage.h"
#include "pages/map/mapchoices.h"
#include "pages/map/mappage.h"
#include "pages/overview/cardarrangement.h"
#include "pages/overview/duefigures.h"
#include "pages/overview/figurerow.h"
#include "pages/overview/overviewpage.h"
#include "pages/overview/sourcewindow.h"
#include "shell/pagestack.h"
#include "support/testprogram.h"
#include "uisupport/sampleworkspace.h"
#include "views/charts/chartcard.h"
#include "views/charts/targetbullets.h"
#include "widgets/orderedchoices.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The large figures of the overview, and where what stands on it leads.
class TestOverviewSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void figuresAreArrangedAndRemembered();
    void panelArrangesTheFiguresToo();
    void changeOfNothingIsSaid();
    void yearWithoutAPlanSaysSo();
    void decisionsDueAreTheOpenOnes();
    void decisionsOfOtherProjectsAreLeftOut();
    void candidatesAreThoseOfTheListBeingMade();
    void eachFigureLeadsToItsSource();
    void yearInvestmentLeadsToItsChart();
    void eventOpensWhatIsStatedOfIt();
    void platformsAreShownOnTheMapOfPlatforms();
    void largeTargetsAreWrittenInFull();
    void largeCountsLeaveRoomForTheOtherFigures();

private:
    FigureContent figure(OverviewFigure which) const
    {
        return overviewFigures(m_workspace).at(static_cast<size_t>(which));
    }

    SampleWorkspace m_workspace;
};

void TestOverviewSources::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"touyan-tests"_s);
    QCoreApplication::setApplicationName(u"tst_overviewsources"_s);
}

void TestOverviewSources::init()
{
    QSettings().clear();
    m_workspace.setFilter({});
    m_workspace.setYear(2020);
}

void TestOverviewSources::figuresAreArrangedAndRemembered()
{
    {
        FigureRow row;
        QCOMPARE(row.shown().size(), 5);
        QCOMPARE(row.choices().size(), qsizetype(OverviewFigureCount));
        row.setShown({u"platforms"_s, u"lights"_s});
    }
    FigureRow row;
    row.show();
    QCOMPARE(row.shown(), (QStringList{u"platforms"_s, u"lights"_s}));
    int visible = 0;
    for (const KeyFigure* figure : row.findChildren<KeyFigure*>())
        visible += figure->isVisible() ? 1 : 0;
    QCOMPARE(visible, 2);
    row.setShown({u"weather"_s}); // of another version
    row.reset();
    QCOMPARE(row.shown().size(), 5);
}

void TestOverviewSources::panelArrangesTheFiguresToo()
{
    OverviewPage page(m_workspace);
    page.resize(1180, 700);
    page.show();
    page.arrangement().choose(page.findChild<QPushButton*>());
    const auto lists = page.findChildren<OrderedChoices*>();
    QCOMPARE(lists.size(), 2);
    auto* figures = page.findChild<FigureRow*>();
    lists.at(1)->findChild<QListWidget*>()->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(figures->shown().size(), 4);
    for (auto* button : lists.at(1)->parentWidget()->findChildren<QPushButton*>())
        button->click(); // the one that resets
    QCOMPARE(figures->shown().size(), 5);
}

void TestOverviewSources::changeOfNothingIsSaid()
{
    // No platform was built in October, no revision was made: known, and so said.
    for (const OverviewFigure which :
         {OverviewFigure::ListedProjects, OverviewFigure::YearInvestment, OverviewFigure::Platforms,
          OverviewFigure::DecisionsDue})
        QVERIFY(figure(which).change.has_value());
    QVERIFY(FigureChange::of(0, Tone::Good).isNone);
    QCOMPARE(FigureChange::of(-2, Tone::Good).text, u"2"_s);
    QVERIFY(!FigureChange::of(-2, Tone::Good).isUp);
    m_workspace.setYear(2019); // over: no month before
    QVERIFY(!figure(OverviewFigure::Platforms).change);
    QVERIFY(!figure(OverviewFigure::DecisionsDue).change);
}

void TestOverviewSources::decisionsDueAreTheOpenOnes()
{
    const QDate today = m_workspace.today();
    QSet<qint64> due;
    for (const Decision* decision : decisionsDueOn(today, m_workspace))
        due.insert(decision->id.value);
    for (const Decision& decision : m_workspace.records().all<Decision>()) {
        const bool isDue = decision.state == DecisionState::Open && decision.dueDate.isValid()
            && decision.dueDate <= today.addDays(DueDaysAhead);
        const Meeting* meeting = m_workspace.records().find(decision.meeting);
        if (meeting && meeting->heldOn > today)
            continue; // not decided yet
        QCOMPARE(due.contains(decision.id.value), isDue);
    }
    QCOMPARE(figure(OverviewFigure::DecisionsDue).value, QString::number(due.size()));
}

void TestOverviewSources::decisionsOfOtherProjectsAreLeftOut()
{
    ProjectFilter none;
    none.picks = {{u"none"_s, {ProjectId{1}}}};
    m_workspace.setFilter(none);
    for (const Decision* decision : decisionsDueOn(m_workspace.today().addDays(400), m_workspace))
        QVERIFY(decision->about.kind != RecordKind::Project);
}

void TestOverviewSources::candidatesAreThoseOfTheListBeingMade()
{
    const AnnualList* list = listInSelection(m_workspace);
    QVERIFY(list);
    QCOMPARE(list->year, 2021); // that of 2020 is issued
    int proposed = 0;
    for (const ListEntry& entry : m_workspace.records().all<ListEntry>())
        proposed += entry.list == list->id
                && (entry.status == EntryStatus::Candidate || entry.status == EntryStatus::InReview)
            ? 1
            : 0;
    QVERIFY(proposed > 0);
    const FigureContent shown = figure(OverviewFigure::Candidates);
    QCOMPARE(shown.value, QString::number(proposed));
    QVERIFY(shown.caption.contains(u"2021"_s));
}

void TestOverviewSources::eachFigureLeadsToItsSource()
{
    OverviewPage page(m_workspace);
    page.show();
    auto* row = page.findChild<FigureRow*>();
    const auto ledTo = [&](OverviewFigure which) {
        QSignalSpy pages(&page, &OverviewPage::pageRequested);
        Q_EMIT row->activated(which);
        return pages.isEmpty() ? QString() : pages.constFirst().constFirst().toString();
    };
    QCOMPARE(ledTo(OverviewFigure::TotalInvestment), u"registry"_s);
    QCOMPARE(ledTo(OverviewFigure::DecisionsDue), QString());
    QVERIFY(page.findChild<SourceWindow*>());
    QCOMPARE(ledTo(OverviewFigure::Candidates), u"selection"_s);
    QCOMPARE(m_workspace.year(), 2021);
}

void TestOverviewSources::eventOpensWhatIsStatedOfIt()
{
    const Records& records = m_workspace.records();
    QVERIFY(!records.all<Event>().isEmpty());
    const Event& event = records.all<Event>().rows().first();
    RecordRef ref;
    ref.kind = RecordKind::Event;
    ref.id = event.id.value;
    const auto lines = statedFields(ref, records);
    QVERIFY(lines.size() >= 3);
    bool isNamed = false;
    for (const QStringList& line : lines) {
        QCOMPARE(line.size(), 2);
        QVERIFY(!line.at(1).isEmpty());
        isNamed |= line.at(1) == event.name;
    }
    QVERIFY(isNamed);
}

void TestOverviewSources::platformsAreShownOnTheMapOfPlatforms()
{
    PageStack pages;
    pages.setWorkspace(m_workspace);
    pages.showPage(u"map"_s);
    auto* map = qobject_cast<MapPage*>(pages.currentPage());
    QVERIFY(map);
    map->choices().setMeasure(MapMeasure::DoneInvestment); // whatever was looked at last
    pages.showPage(u"overview"_s);
    Q_EMIT qobject_cast<OverviewPage*>(pages.currentPage())->platformsRequested();
    QCOMPARE(pages.currentPage(), map);
    QCOMPARE(map->choices().measure(), MapMeasure::PlatformCount);
}

void TestOverviewSources::largeTargetsAreWrittenInFull()
{
    TargetProgress target;
    target.name = u"应用示范项目"_s;
    target.measure = u"个"_s;
    target.actual = 20'000;
    target.low = 5;
    target.targetYear = 2020;
    const auto bullets = bulletsOf({target});
    QVERIFY2(bullets.front().text.startsWith(u"20,000 / "_s), qPrintable(bullets.front().text));
    target.actual = 83.4;
    QVERIFY(bulletsOf({target}).front().text.startsWith(u"83.4 / "_s));
}

void TestOverviewSources::largeCountsLeaveRoomForTheOtherFigures()
{
    FigureContent content;
    content.lights = {{Light::Green, 16}, {Light::Yellow, 2}, {Light::Red, 1}};
    KeyFigure small;
    small.setContent(content);
    content.lights = {{Light::Green, 16'027}, {Light::Yellow, 2'953}, {Light::Red, 1'020}};
    KeyFigure large;
    large.setContent(content);
    QVERIFY(large.sizeHint().width() > small.sizeHint().width());
    QVERIFY2(large.sizeHint().width() < 260, qPrintable(QString::number(large.sizeHint().width())));
}

void TestOverviewSources::yearInvestmentLeadsToItsChart()
{
    PageStack pages;
    pages.resize(1000, 560);
    pages.setWorkspace(m_workspace);
    pages.show();
    pages.showPage(u"charts"_s);
    auto* charts = qobject_cast<ChartsPage*>(pages.currentPage());
    QVERIFY(charts);
    ChartCard* months = charts->cards().constFirst();
    ChartCard* last = charts->cards().constLast();
    const auto isInSight = [](const ChartCard& card) {
        return card.visibleRegion().boundingRect().height() == card.height();
    };
    QTRY_VERIFY(isInSight(*months));
    charts->findChild<QScrollArea*>()->ensureWidgetVisible(last);
    QVERIFY(!isInSight(*months));
    pages.showPage(u"overview"_s);
    auto* overview = qobject_cast<OverviewPage*>(pages.currentPage());
    Q_EMIT overview->findChild<FigureRow*>()->activated(OverviewFigure::YearInvestment);
    QCOMPARE(pages.currentPage(), charts);
    QTRY_VERIFY(isInSight(*months));
    QVERIFY(months->isMarked());
    QVERIFY(!last->isMarked());
}

void TestOverviewSources::yearWithoutAPlanSaysSo()
{
    QVERIFY(figure(OverviewFigure::YearInvestment).note.contains(u'%'));
    m_workspace.setYear(2026);
    const QString note = figure(OverviewFigure::YearInvestment).note;
    QVERIFY2(!note.isEmpty() && !note.contains(u'%') && !note.contains(u'0'), qPrintable(note));
}

TOUYAN_TEST(TestOverviewSources, QApplication)
#include "tst_overviewsources.moc"

#include "analysis/yearplan.h"
#include "analysis/yearview.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Year = 2020;
const QDate Today(Year, 11, 24);

} // namespace

/// Which plan of a year is in force: the goal's, or that of the issued list.
class TestYearPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void draftLeavesTheGoalInForce();
    void draftTellsWhatTheRegistryDoesNot();
    void issuedPlanIsInForce();
    void issuedRevisionIsThePlanEverywhere();
    void revisionTakenBackGivesTheIssuedPlanBack();
    void projectPutOffFollowsItsGoal();
    void goalThatWasIssuedStaysInForce();
    void plannedInvestmentOnAnIssuedListIsNotEdited();

private:
    void state(qint64 wan);
    ChangeSet amended(qint64 wan) const;
    std::optional<Money> shown() const;

    std::unique_ptr<SelectionOffice> m_office;
    MeetingId m_meeting;
    MeetingId m_adjusting; ///< after the issue
    ProjectId m_project;
};

/// A draft of the year with one project whose goal says 500.
void TestYearPlan::init()
{
    m_office = std::make_unique<SelectionOffice>();
    m_meeting = m_office->addMeeting(u"领导小组会议（示例）"_s, QDate(Year, 3, 1));
    m_adjusting = m_office->addMeeting(u"调整会议（示例）"_s, QDate(Year, 5, 20));
    const AnnualListId list = m_office->addList(Year);
    m_project = m_office->addProject(u"项目"_s, QDate(Year, 4, 1), QDate(Year + 1, 6, 30), 2000);
    m_office->addEntry(list, m_project, EntryStatus::Candidate);
    AnnualGoal goal;
    goal.project = m_project;
    goal.year = Year;
    goal.plannedInvestment = Money::fromWan(500);
    QVERIFY(m_office->insert(goal));
}

/// What the entry of the draft states.
void TestYearPlan::state(qint64 wan)
{
    QVERIFY(m_office->change<ListEntry>(m_office->entry(Year, m_project).id, [wan](ListEntry& it) {
        it.plannedInvestment = Money::fromWan(wan);
    }));
}

ChangeSet TestYearPlan::amended(qint64 wan) const
{
    RevisionRequest request;
    request.project = m_project;
    request.madeOn = QDate(Year, 6, 1);
    request.meeting = m_adjusting;
    request.reason = u"会议同意变更（示例）"_s;
    request.plannedInvestment = Money::fromWan(wan);
    const auto changes =
        revisionOf(m_office->records(), m_office->list(Year), request, m_office->ids());
    return changes ? *changes : ChangeSet();
}

std::optional<Money> TestYearPlan::shown() const
{
    const YearView view(m_office->records(), Year, Today);
    return view.factsOf(m_project)->planned;
}

void TestYearPlan::draftLeavesTheGoalInForce()
{
    state(600);
    QCOMPARE(shown(), Money::fromWan(500));
}

void TestYearPlan::draftTellsWhatTheRegistryDoesNot()
{
    const AnnualGoal goal = *m_office->records().all<AnnualGoal>().begin();
    QVERIFY(m_office->change<AnnualGoal>(goal.id, [](AnnualGoal& it) { it.year = Year + 1; }));
    state(600);
    QCOMPARE(shown(), std::nullopt); // a candidate is not on the list
    QVERIFY(m_office->change<Project>(m_project,
                                      [](Project& it) { it.stage = ProjectStage::Reserve; }));
    QVERIFY(m_office->change<ListEntry>(m_office->entry(Year, m_project).id, [](ListEntry& it) {
        it.status = EntryStatus::Selected;
        it.category = AnnualCategory::NewStart;
    }));
    QCOMPARE(shown(), Money::fromWan(600));
    const auto nature = [this] {
        return YearView(m_office->records(), Year, Today).factsOf(m_project)->category;
    };
    QCOMPARE(nature(), std::optional(AnnualCategory::NewStart));
    QVERIFY(m_office->change<Project>(m_project, [](Project& it) {
        it.plannedStart = QDate(Year - 2, 4, 1);
        it.plannedFinish = QDate(Year - 1, 6, 30); // as it was planned before it was chosen
    }));
    QCOMPARE(nature(), std::optional(AnnualCategory::NewStart));
}

void TestYearPlan::issuedPlanIsInForce()
{
    state(600);
    QVERIFY2(m_office->bringIntoForce(Year, m_meeting), qPrintable(m_office->fault()));
    QCOMPARE(shown(), Money::fromWan(600));
}

void TestYearPlan::issuedRevisionIsThePlanEverywhere()
{
    state(600);
    QVERIFY(m_office->bringIntoForce(Year, m_meeting));
    YearView view(m_office->records(), Year, Today);
    MonthlyReport report;
    report.project = m_project;
    report.month = QDate(Year, 9, 1);
    report.yearToDate = Money::fromWan(400);
    QVERIFY(m_office->insert(report));
    const ChangeSet changes = amended(800);
    QVERIFY(m_office->apply(changes));
    QVERIFY(view.apply(m_office->records(), changes).contains(m_project));
    QCOMPARE(view.factsOf(m_project)->planned, Money::fromWan(800));
    const YearView anew(m_office->records(), Year, Today);
    QCOMPARE(anew.factsOf(m_project)->planned, Money::fromWan(800));
    QCOMPARE(anew.factsOf(m_project)->yearPercent, 50.0);
    QCOMPARE(rowsInForce(m_office->records(), m_office->list(Year)).front().planned,
             Money::fromWan(800));
}

void TestYearPlan::revisionTakenBackGivesTheIssuedPlanBack()
{
    state(600);
    QVERIFY(m_office->bringIntoForce(Year, m_meeting));
    YearView view(m_office->records(), Year, Today);
    const ChangeSet changes = amended(800);
    QVERIFY(m_office->apply(changes));
    view.apply(m_office->records(), changes);
    QVERIFY(m_office->apply(changes.inverted()));
    view.apply(m_office->records(), changes.inverted());
    QCOMPARE(view.factsOf(m_project)->planned, Money::fromWan(600));
    QCOMPARE(shown(), Money::fromWan(600));
}

void TestYearPlan::projectPutOffFollowsItsGoal()
{
    state(600);
    QVERIFY(m_office->bringIntoForce(Year, m_meeting));
    QVERIFY(m_office->change<ListEntry>(m_office->entry(Year, m_project).id,
                                        [](ListEntry& it) { it.status = EntryStatus::Deferred; }));
    QCOMPARE(shown(), Money::fromWan(500));
}

void TestYearPlan::goalThatWasIssuedStaysInForce()
{
    QVERIFY(m_office->bringIntoForce(Year, m_meeting));
    QCOMPARE(m_office->entry(Year, m_project).plannedInvestment, Money::fromWan(500));
    const AnnualGoalId goal = m_office->records().all<AnnualGoal>().begin()->id;
    QVERIFY(m_office->change<AnnualGoal>(
        goal, [](AnnualGoal& it) { it.plannedInvestment = Money::fromWan(700); }));
    QCOMPARE(shown(), Money::fromWan(500));
}

void TestYearPlan::plannedInvestmentOnAnIssuedListIsNotEdited()
{
    state(600);
    const auto refusal = [this] {
        return planRefusal(m_project, Year, ProjectParts(m_office->records()), m_office->records());
    };
    QCOMPARE(refusal(), QString());
    QVERIFY(m_office->bringIntoForce(Year, m_meeting));
    QVERIFY(refusal().contains(u"2020"_s));
}

TOUYAN_TEST(TestYearPlan, QCoreApplication)
#include "tst_yearplan.moc"

#include "selection/carryover.h"
#include "selection/carryproposer.h"
#include "support/makers.h"
#include "support/selectionoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

const QDate Today(2020, 11, 24);

} // namespace

/// What one year's list proposes for the next.
class TestCarryOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void unfinishedAreCarriedOnWithWhatRemains();
    void finishedAreCompleted();
    void redForTwoQuartersIsToBeTakenOff();
    void laterReportsDoNotSaveAQuarter();
    void suspendedAndWithdrawnAreToBeTakenOff();
    void reserveBecomesCandidates();
    void putOffBecomesCandidateAgain();
    void applyingMakesTheNextList();
    void applyingTwiceChangesNothing();
    void entriesPlacedByHandStay();
    void untouchedCandidateBecomesCarriedOver();
    void changedProposalIsAPersonsDecision();
    void completionIsRecordedInTheYearThatIsLeft();
    void closedYearDecides();
    void quartersEndBeforeToday_data();
    void quartersEndBeforeToday();
    void refusesWhatCannotBeCarried();

private:
    CarryOver proposed() const
    {
        return proposedCarryOver(m_office->records(), 2020, Today).value();
    }
    CarryProposal of(ProjectId project) const;
    ProjectId listed(const QString& name, EntryStatus status = EntryStatus::Selected);
    void report(ProjectId project, int month, qint64 wan);
    void keepUp(ProjectId project);
    void roll(const CarryOver& carryOver)
    {
        QVERIFY2(m_office->apply(carryOverChanges(m_office->records(), carryOver, m_office->ids())),
                 qPrintable(m_office->fault()));
    }

    std::unique_ptr<SelectionOffice> m_office;
    AnnualListId m_list;
};

void TestCarryOver::init()
{
    m_office = std::make_unique<SelectionOffice>();
    m_list = m_office->addList(2020);
    QVERIFY(m_office->change<AnnualList>(
        m_list, [](AnnualList& list) { list.state = ListState::InForce; }));
}

/// A project of 2020 and 2021 that began in March, with a plan of 1200 for each year.
ProjectId TestCarryOver::listed(const QString& name, EntryStatus status)
{
    const ProjectId id = m_office->addProject(name, QDate(2020, 3, 1), QDate(2021, 6, 30), 3000);
    m_office->change<Project>(id, [](Project& project) {
        project.stage = ProjectStage::Active;
        project.actualStart = QDate(2020, 3, 1);
    });
    AnnualGoal goal;
    goal.project = id;
    goal.year = 2020;
    goal.plannedInvestment = Money::fromWan(1200);
    m_office->insert(goal);
    m_office->addEntry(m_list, id, status);
    return id;
}

void TestCarryOver::report(ProjectId project, int month, qint64 wan)
{
    MonthlyReport report;
    report.project = project;
    report.month = QDate(2020, month, 1);
    report.yearToDate = Money::fromWan(wan);
    QVERIFY(m_office->insert(report));
}

/// On schedule at the ends of two quarters, with 1000 done of 3000.
void TestCarryOver::keepUp(ProjectId project)
{
    report(project, 6, 500);
    report(project, 9, 850);
    report(project, 10, 1000);
}

CarryProposal TestCarryOver::of(ProjectId project) const
{
    for (const CarryProposal& proposal : proposed().proposals) {
        if (proposal.project == project)
            return proposal;
    }
    return {};
}

void TestCarryOver::unfinishedAreCarriedOnWithWhatRemains()
{
    const ProjectId project = listed(u"甲"_s);
    keepUp(project);
    const CarryProposal proposal = of(project);
    QCOMPARE(proposal.action, CarryAction::CarryOn);
    QCOMPARE(proposal.remaining, std::optional(Money::fromWan(2000)));
    QCOMPARE(proposal.planned, std::optional(Money::fromWan(2000))); // it is to end in 2021
    QVERIFY(proposal.reason.contains(u"2,000.00"_s) || proposal.reason.contains(u"2000.00"_s));
    QVERIFY(m_office->change<Project>(project,
                                      [](Project& it) { it.plannedFinish = QDate(2023, 6, 30); }));
    QCOMPARE(of(project).planned, std::nullopt); // the rest is not for one year
}

void TestCarryOver::finishedAreCompleted()
{
    const ProjectId project = listed(u"甲"_s);
    QVERIFY(m_office->change<Project>(project, [](Project& it) {
        it.actualFinish = QDate(2020, 10, 30);
        it.stage = ProjectStage::Completed;
    }));
    QCOMPARE(of(project).action, CarryAction::Complete);
    QVERIFY(of(project).reason.contains(u"2020-10-30"_s));
}

void TestCarryOver::redForTwoQuartersIsToBeTakenOff()
{
    const ProjectId red = listed(u"红"_s);
    const ProjectId better = listed(u"好转"_s);
    for (const ProjectId project : {red, better})
        report(project, 6, 50); // 4 % in June where 40 % are due
    report(red, 9, 100);
    report(better, 9, 800); // 67 % in September where 70 % are due
    QCOMPARE(of(red).action, CarryAction::TakeOff);
    QVERIFY(of(red).reason.contains(u"2020-06-30"_s) && of(red).reason.contains(u"2020-09-30"_s));
    QCOMPARE(of(better).action, CarryAction::CarryOn);
}

/// What became known in October does not change how the end of September looked.
void TestCarryOver::laterReportsDoNotSaveAQuarter()
{
    const ProjectId project = listed(u"红"_s);
    report(project, 6, 50);
    report(project, 9, 100);
    report(project, 10, 1100);
    QCOMPARE(of(project).action, CarryAction::TakeOff);
}

void TestCarryOver::suspendedAndWithdrawnAreToBeTakenOff()
{
    const ProjectId project = listed(u"甲"_s);
    keepUp(project);
    for (const ProjectStage stage :
         {ProjectStage::Suspended, ProjectStage::Withdrawn, ProjectStage::Terminated}) {
        QVERIFY(m_office->change<Project>(project, [stage](Project& it) { it.stage = stage; }));
        QCOMPARE(of(project).action, CarryAction::TakeOff);
    }
}

void TestCarryOver::reserveBecomesCandidates()
{
    const ProjectId reserve =
        m_office->addProject(u"储备"_s, QDate(2021, 3, 1), QDate(2022, 6, 30), 500);
    const ProjectId elsewhere =
        m_office->addProject(u"另一清单"_s, QDate(2021, 3, 1), QDate(2022, 6, 30), 500);
    m_office->addEntry(m_office->addList(2019), elsewhere, EntryStatus::Selected);
    QCOMPARE(of(reserve).action, CarryAction::Candidate);
    QVERIFY(!of(elsewhere).project.isValid());
}

void TestCarryOver::putOffBecomesCandidateAgain()
{
    const ProjectId project = listed(u"甲"_s, EntryStatus::Deferred);
    QCOMPARE(of(project).action, CarryAction::Candidate);
    QVERIFY(!of(project).wasListed);
}

void TestCarryOver::applyingMakesTheNextList()
{
    const ProjectId going = listed(u"甲"_s);
    keepUp(going);
    const ProjectId reserve =
        m_office->addProject(u"储备"_s, QDate(2021, 3, 1), QDate(2022, 6, 30), 500);
    roll(proposed());
    const AnnualList& list = m_office->list(2021);
    QCOMPARE(list.quota, std::optional(50));
    QCOMPARE(list.name, u"2021年度清单（示例）"_s);
    QCOMPARE(list.state, ListState::Collecting);
    QVERIFY(list.documentNumber.isEmpty() && list.snapshot.isEmpty());
    QCOMPARE(m_office->entry(2021, going).status, EntryStatus::CarriedOver);
    QCOMPARE(m_office->entry(2021, going).category, std::optional(AnnualCategory::Completing));
    QCOMPARE(m_office->entry(2021, going).plannedInvestment, std::optional(Money::fromWan(2000)));
    QCOMPARE(m_office->entry(2021, reserve).status, EntryStatus::Candidate);
    QVERIFY(!m_office->entry(2021, going).placedByHand);
}

void TestCarryOver::applyingTwiceChangesNothing()
{
    keepUp(listed(u"甲"_s));
    m_office->addProject(u"储备"_s, QDate(2021, 3, 1), QDate(2022, 6, 30), 500);
    roll(proposed());
    const ChangeSet again = carryOverChanges(m_office->records(), proposed(), m_office->ids());
    QVERIFY(again.isEmpty());
    for (const CarryProposal& proposal : proposed().proposals)
        QVERIFY(proposal.isSettled);
}

void TestCarryOver::entriesPlacedByHandStay()
{
    const ProjectId project = listed(u"甲"_s);
    keepUp(project);
    const AnnualListId next = m_office->addList(2021);
    const ListEntryId entry = m_office->addEntry(next, project, EntryStatus::Candidate);
    QVERIFY(m_office->change<ListEntry>(entry, [](ListEntry& it) {
        it.placedByHand = true;
        it.reason = u"会议要求重新评审"_s;
    }));
    QVERIFY(of(project).isSettled);
    roll(proposed());
    QCOMPARE(m_office->entry(2021, project).status, EntryStatus::Candidate);
    QCOMPARE(m_office->entry(2021, project).reason, u"会议要求重新评审"_s);
    QCOMPARE(m_office->records().all<ListEntry>().size(), 2);
}

void TestCarryOver::untouchedCandidateBecomesCarriedOver()
{
    const ProjectId project = listed(u"甲"_s);
    keepUp(project);
    m_office->addEntry(m_office->addList(2021), project, EntryStatus::Candidate);
    roll(proposed());
    QCOMPARE(m_office->entry(2021, project).status, EntryStatus::CarriedOver);
}

void TestCarryOver::changedProposalIsAPersonsDecision()
{
    const ProjectId project = listed(u"红"_s);
    report(project, 6, 50);
    report(project, 9, 100);
    CarryOver carryOver = proposed();
    QCOMPARE(carryOver.proposals.front().action, CarryAction::TakeOff);
    carryOver.proposals.front().action = CarryAction::CarryOn;
    carryOver.proposals.front().reason = u"领导小组同意保留"_s;
    carryOver.proposals.front().isByHand = true;
    roll(carryOver);
    QCOMPARE(m_office->entry(2021, project).status, EntryStatus::CarriedOver);
    QVERIFY(m_office->entry(2021, project).placedByHand);
    QCOMPARE(m_office->entry(2021, project).reason, u"领导小组同意保留"_s);
}

void TestCarryOver::completionIsRecordedInTheYearThatIsLeft()
{
    const ProjectId project = listed(u"甲"_s);
    QVERIFY(m_office->change<Project>(project,
                                      [](Project& it) { it.actualFinish = QDate(2020, 10, 30); }));
    roll(proposed());
    QCOMPARE(m_office->entry(2020, project).outcome, EntryOutcome::Completed);
    QVERIFY(!m_office->entry(2020, project).outcomeEvidence.isEmpty());
    QVERIFY(!m_office->hasEntry(2021, project));
}

void TestCarryOver::closedYearDecides()
{
    const ProjectId project = listed(u"甲"_s);
    keepUp(project);
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, project).id, [](ListEntry& it) {
        it.outcome = EntryOutcome::Terminated;
        it.outcomeEvidence = u"合同解除"_s;
    }));
    QCOMPARE(of(project).action, CarryAction::TakeOff);
    QCOMPARE(of(project).reason, u"合同解除"_s);
}

void TestCarryOver::quartersEndBeforeToday_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("later");
    QTest::addColumn<QDate>("earlier");
    QTest::newRow("November") << QDate(2020, 11, 24) << QDate(2020, 9, 30) << QDate(2020, 6, 30);
    QTest::newRow("last day") << QDate(2020, 9, 30) << QDate(2020, 9, 30) << QDate(2020, 6, 30);
    QTest::newRow("day before") << QDate(2020, 9, 29) << QDate(2020, 6, 30) << QDate(2020, 3, 31);
    QTest::newRow("year after") << QDate(2021, 3, 1) << QDate(2020, 12, 31) << QDate(2020, 9, 30);
    QTest::newRow("February") << QDate(2020, 2, 1) << QDate(2019, 12, 31) << QDate(2019, 9, 30);
}

void TestCarryOver::quartersEndBeforeToday()
{
    QFETCH(QDate, today);
    const auto ends = lastQuarterEnds(2020, today);
    QTEST(ends.first, "later");
    QTEST(ends.second, "earlier");
}

void TestCarryOver::refusesWhatCannotBeCarried()
{
    QVERIFY(!proposedCarryOver(m_office->records(), 2018, Today)); // no list
    const AnnualListId next = m_office->addList(2021);
    QVERIFY(!proposedCarryOver(m_office->records(), 2021, Today)); // not issued
    QVERIFY(proposedCarryOver(m_office->records(), 2020, Today));
    QVERIFY(m_office->change<AnnualList>(next,
                                         [](AnnualList& list) { list.state = ListState::Issued; }));
    QVERIFY(!proposedCarryOver(m_office->records(), 2020, Today));
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"

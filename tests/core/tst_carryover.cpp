#include "selection/carryover.h"
#include "selection/carryproposer.h"
#include "support/makers.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
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
    void chosenFromTheReserveGoesOnAsUnderWay();
    void applyingTwiceChangesNothing();
    void entriesPlacedByHandStay();
    void untouchedCandidateBecomesCarriedOver();
    void changedProposalIsAPersonsDecision();
    void completionIsRecordedInTheYearThatIsLeft();
    void closedYearDecides();
    void whatARevisionTookOffLeavesTheDraft();
    void whatTheRollTookOffComesBack();
    void settledRowsShowWhatTheDraftHas();
    void listMadeOrIssuedMeanwhileIsNotTouched();
    void entryPlacedMeanwhileStays();
    void choicesSurviveANewProposal();
    void limitsAndQuestionsGoOn();
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

void TestCarryOver::chosenFromTheReserveGoesOnAsUnderWay()
{
    const ProjectId going = listed(u"甲"_s);
    keepUp(going);
    QVERIFY(m_office->change<Project>(going, [](Project& it) {
        it.stage = ProjectStage::Reserve; // nobody changed it when the list was issued
        it.actualStart = {};
        it.plannedStart = QDate(2020, 11, 1); // not overdue
        it.plannedFinish = QDate(2022, 6, 30);
    }));
    roll(proposed());
    QCOMPARE(m_office->entry(2021, going).status, EntryStatus::CarriedOver);
    QCOMPARE(m_office->entry(2021, going).category, std::optional(AnnualCategory::Continued));
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

void TestCarryOver::whatARevisionTookOffLeavesTheDraft()
{
    const ProjectId project = listed(u"甲"_s);
    keepUp(project);
    roll(proposed());
    QCOMPARE(m_office->entry(2021, project).status, EntryStatus::CarriedOver);
    ListRevision revision;
    revision.list = m_list;
    revision.number = 3;
    revision.kind = RevisionKind::Removal;
    revision.project = project;
    revision.madeOn = QDate(2020, 12, 1);
    revision.reason = u"承担单位搬迁"_s;
    QVERIFY(m_office->insert(revision));
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, project).id,
                                        [](ListEntry& it) { it.status = EntryStatus::Removed; }));
    QCOMPARE(of(project).action, CarryAction::TakeOff);
    QVERIFY(!of(project).isSettled);
    QVERIFY(of(project).reason.contains(u"3"_s) && of(project).reason.contains(u"承担单位搬迁"_s));
    roll(proposed());
    QCOMPARE(m_office->entry(2021, project).status, EntryStatus::Removed);
    QVERIFY(carryOverChanges(m_office->records(), proposed(), m_office->ids()).isEmpty());
}

void TestCarryOver::whatTheRollTookOffComesBack()
{
    const ProjectId project = listed(u"甲"_s);
    keepUp(project);
    QVERIFY(m_office->change<Project>(project,
                                      [](Project& it) { it.stage = ProjectStage::Suspended; }));
    roll(proposed());
    QCOMPARE(m_office->entry(2021, project).status, EntryStatus::Removed);
    QVERIFY(
        m_office->change<Project>(project, [](Project& it) { it.stage = ProjectStage::Active; }));
    QVERIFY(!of(project).isSettled);
    roll(proposed());
    QCOMPARE(m_office->entry(2021, project).status, EntryStatus::CarriedOver);
    // What the screening turned down does not come back by itself.
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2021, project).id, [](ListEntry& it) {
        it.status = EntryStatus::Removed;
        it.screening = ScreeningVerdict::Failed;
        it.screeningReason = u"示例"_s;
    }));
    QVERIFY(of(project).isSettled);
}

void TestCarryOver::settledRowsShowWhatTheDraftHas()
{
    const ProjectId project = listed(u"甲"_s);
    keepUp(project);
    roll(proposed());
    QCOMPARE(of(project).action, CarryAction::CarryOn);
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2021, project).id, [](ListEntry& it) {
        it.status = EntryStatus::Removed;
        it.placedByHand = true;
        it.reason = u"领导小组意见"_s;
    }));
    QVERIFY(of(project).isSettled);
    QCOMPARE(of(project).action, CarryAction::TakeOff);
}

void TestCarryOver::listMadeOrIssuedMeanwhileIsNotTouched()
{
    keepUp(listed(u"甲"_s));
    const CarryOver early = proposed();
    QCOMPARE(carryOverFault(m_office->records(), early), QString());
    const AnnualListId next = m_office->addList(2021);
    QVERIFY(!carryOverFault(m_office->records(), early).isEmpty());
    QVERIFY(carryOverChanges(m_office->records(), early, m_office->ids()).isEmpty());
    const CarryOver late = proposed();
    QVERIFY(m_office->change<AnnualList>(next,
                                         [](AnnualList& list) { list.state = ListState::Issued; }));
    QVERIFY(!carryOverFault(m_office->records(), late).isEmpty());
    QVERIFY(carryOverChanges(m_office->records(), late, m_office->ids()).isEmpty());
}

void TestCarryOver::entryPlacedMeanwhileStays()
{
    const ProjectId project = listed(u"甲"_s);
    keepUp(project);
    const ListEntryId entry =
        m_office->addEntry(m_office->addList(2021), project, EntryStatus::Candidate);
    const CarryOver early = proposed();
    QVERIFY(m_office->change<ListEntry>(entry, [](ListEntry& it) {
        it.placedByHand = true;
        it.reason = u"会议要求重新评审"_s;
    }));
    roll(early);
    QCOMPARE(m_office->entry(2021, project).status, EntryStatus::Candidate);
    QVERIFY(m_office->entry(2021, project).placedByHand);
}

void TestCarryOver::choicesSurviveANewProposal()
{
    const ProjectId project = listed(u"甲"_s);
    const ProjectId other = listed(u"乙"_s);
    for (const ProjectId id : {project, other})
        keepUp(id);
    CarryOver early = proposed();
    early.proposals.front().action = CarryAction::TakeOff;
    early.proposals.front().reason = u"另有安排"_s;
    early.proposals.front().isByHand = true;
    QVERIFY(m_office->change<Project>(other,
                                      [](Project& it) { it.actualFinish = QDate(2020, 10, 30); }));
    const CarryOver fresh = withChoicesOf(proposed(), early);
    QCOMPARE(fresh.proposals.at(0), early.proposals.at(0));
    QCOMPARE(fresh.proposals.at(1).action, CarryAction::Complete);
}

void TestCarryOver::limitsAndQuestionsGoOn()
{
    const ProjectId project = listed(u"甲"_s);
    keepUp(project);
    Programme programme;
    programme.code = u"GC"_s;
    programme.name = u"示范工程"_s;
    QVERIFY2(m_office->insert(programme), qPrintable(m_office->fault()));
    SelectionLimit limit;
    limit.list = m_list;
    limit.about = {RecordKind::Programme,
                   m_office->records().all<Programme>().rows().constLast().id.value};
    limit.maximum = 7;
    QVERIFY2(m_office->insert(limit), qPrintable(m_office->fault()));
    ScreeningQuestion question;
    question.list = m_list;
    question.name = u"是否完成备案？"_s;
    question.supplement = u"备案文件"_s;
    question.position = 1;
    QVERIFY2(m_office->insert(question), qPrintable(m_office->fault()));
    SelectionOrder order;
    order.list = m_list;
    order.kind = SelectionOrderKind::ForcedIn;
    order.project = project;
    order.reason = u"示例"_s;
    QVERIFY2(m_office->insert(order), qPrintable(m_office->fault()));
    roll(proposed());
    const AnnualListId next = m_office->list(2021).id;
    const auto& limits = m_office->records().all<SelectionLimit>().rows();
    QCOMPARE(limits.size(), 2);
    QCOMPARE(limits.constLast().list, next);
    QCOMPARE(limits.constLast().about, limit.about);
    QCOMPARE(limits.constLast().maximum, std::optional(7));
    const auto& questions = m_office->records().all<ScreeningQuestion>().rows();
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions.constLast().list, next);
    QCOMPARE(questions.constLast().supplement, u"备案文件"_s);
    QCOMPARE(m_office->records().all<SelectionOrder>().size(), 1);
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

TOUYAN_TEST(TestCarryOver, QCoreApplication)
#include "tst_carryover.moc"

#include "domain/field.h"
#include "selection/issue.h"
#include "selection/liststates.h"
#include "selection/liststep.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

bool blocks(const std::vector<StepFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const StepFinding& finding) { return finding.isBlocking; });
}

bool mentions(const std::vector<StepFinding>& findings, const QString& text)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&text](const StepFinding& finding) { return finding.text.contains(text); });
}

} // namespace

/// The steps of a list from collecting to closed.
class TestListStep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyPairOfStates_data();
    void everyPairOfStates();
    void screeningNeedsCandidates();
    void reviewNeedsEverybodyScreened();
    void screenedOnesMoveAndThosePlacedByHandStay();
    void deliberationMayPassOverMissingScoresWithAReason();
    void publicityNeedsDecisionsAndAMeeting();
    void approvalOfAllListedIsRecorded();
    void everyBoundIsToldAsTheListWillBe();
    void publicityRunsForWorkingDays();
    void daysOfPublicityAreStatedWithTheStep();
    void issueWaitsForTheDaysAndTheObjections();
    void screeningCannotBePassedByOnTheBoard_data();
    void screeningCannotBePassedByOnTheBoard();
    void approvalOfAllNeedsItsMeeting();
    void onlyWhatTheMeetingApprovedIsIssued();
    void whatIsApprovedAfterAnObjectionStays();
    void everyStepLeavesItsTrace();
    void effectsSayWhatHappens();

private:
    std::vector<StepFinding> missing(const StepRequest& request) const
    {
        return missingFor(m_office->records(), m_office->list(2020), request);
    }
    void setState(ListState state);
    void verdict(ProjectId project, MeetingVerdict verdict);

    std::unique_ptr<SelectionOffice> m_office;
    MeetingId m_meeting;
    AnnualListId m_list;
    ProjectId m_old;
    ProjectId m_new;
};

void TestListStep::init()
{
    m_office = std::make_unique<SelectionOffice>();
    m_meeting = m_office->addMeeting(u"第一次会议"_s, QDate(2020, 3, 1));
    m_list = m_office->addList(2020);
    m_old = m_office->addProject(u"续建项目"_s, QDate(2019, 3, 1), QDate(2021, 6, 30), 3000);
    m_new = m_office->addProject(u"新项目"_s, QDate(2020, 5, 1), QDate(2021, 12, 31), 2000);
    m_office->addEntry(m_list, m_old, EntryStatus::CarriedOver);
    m_office->addEntry(m_list, m_new, EntryStatus::Candidate);
}

void TestListStep::setState(ListState state)
{
    QVERIFY(
        m_office->change<AnnualList>(m_list, [state](AnnualList& list) { list.state = state; }));
}

void TestListStep::verdict(ProjectId project, MeetingVerdict verdict)
{
    QVERIFY(
        m_office->change<ListEntry>(m_office->entry(2020, project).id, [verdict](ListEntry& it) {
            it.screening = ScreeningVerdict::Passed;
            it.verdict = verdict;
        }));
}

void TestListStep::everyPairOfStates_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const auto states = choices<ListState>();
    for (size_t from = 0; from < states.size(); ++from) {
        for (size_t to = 0; to < states.size(); ++to)
            QTest::addRow("%s to %s", states[from].key, states[to].key)
                << static_cast<int>(from) << static_cast<int>(to);
    }
}

/// Only the next state, and until the issue the one before, whatever else may be wrong.
void TestListStep::everyPairOfStates()
{
    QFETCH(int, from);
    QFETCH(int, to);
    setState(static_cast<ListState>(from));
    const bool isNext = to == from + 1;
    const bool isBack = to == from - 1 && from <= static_cast<int>(ListState::Publicity);
    const auto states = statesAfter(static_cast<ListState>(from));
    const bool isAllowed =
        std::find(states.begin(), states.end(), static_cast<ListState>(to)) != states.end();
    QCOMPARE(isAllowed, isNext || isBack);
    const auto step =
        stepOf(m_office->records(), m_office->list(2020),
               m_office->request(static_cast<ListState>(to), QDate(2020, 3, 1)), m_office->ids());
    if (!isAllowed || isBack)
        QCOMPARE(step.has_value(), isBack);
}

void TestListStep::screeningNeedsCandidates()
{
    m_office->addList(2021);
    const StepRequest request = m_office->request(ListState::Screening, QDate(2021, 3, 1));
    QVERIFY(blocks(missingFor(m_office->records(), m_office->list(2021), request)));
    QVERIFY(!m_office->step(2021, request));
    QVERIFY(m_office->step(2020, m_office->request(ListState::Screening, QDate(2020, 3, 1))));
}

void TestListStep::reviewNeedsEverybodyScreened()
{
    setState(ListState::Screening);
    const StepRequest request = m_office->request(ListState::Review, QDate(2020, 3, 1));
    QCOMPARE(missing(request).size(), size_t(1));
    QCOMPARE(missing(request).front().about, (RecordRef{RecordKind::Project, m_new.value}));
    QVERIFY(!m_office->step(2020, request));
    const ListEntryId entry = m_office->entry(2020, m_new).id;
    QVERIFY(m_office->change<ListEntry>(
        entry, [](ListEntry& it) { it.screening = ScreeningVerdict::Supplement; }));
    QVERIFY(!m_office->step(2020, request));
    QVERIFY(m_office->change<ListEntry>(
        entry, [](ListEntry& it) { it.screening = ScreeningVerdict::Passed; }));
    QVERIFY(m_office->step(2020, request));
    QCOMPARE(m_office->entry(2020, m_new).status, EntryStatus::InReview);
    QCOMPARE(m_office->entry(2020, m_old).status, EntryStatus::CarriedOver);
}

void TestListStep::screenedOnesMoveAndThosePlacedByHandStay()
{
    setState(ListState::Screening);
    const ProjectId byHand =
        m_office->addProject(u"手工"_s, QDate(2020, 5, 1), QDate(2021, 12, 31), 100);
    const ListEntryId kept = m_office->addEntry(m_list, byHand, EntryStatus::Candidate);
    QVERIFY(m_office->change<ListEntry>(kept, [](ListEntry& it) {
        it.screening = ScreeningVerdict::Failed;
        it.placedByHand = true;
    }));
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, m_new).id, [](ListEntry& it) {
        it.screening = ScreeningVerdict::Failed;
        it.screeningReason = u"不在本市"_s;
    }));
    QVERIFY(m_office->step(2020, m_office->request(ListState::Review, QDate(2020, 3, 1))));
    QCOMPARE(m_office->entry(2020, m_new).status, EntryStatus::Removed);
    QCOMPARE(m_office->entry(2020, m_new).reason, u"不在本市"_s);
    QCOMPARE(m_office->entry(2020, byHand).status, EntryStatus::Candidate);
}

void TestListStep::deliberationMayPassOverMissingScoresWithAReason()
{
    setState(ListState::Review);
    verdict(m_new, MeetingVerdict::Open);
    StepRequest request = m_office->request(ListState::Deliberation, QDate(2020, 3, 1));
    request.reason.clear();
    QCOMPARE(missing(request).size(), size_t(1)); // no review
    QVERIFY(!blocks(missing(request)));
    QVERIFY(!m_office->step(2020, request));

    const auto review = m_office->addReview(m_list, Percent::fromPoints(100));
    QVERIFY(mentions(missing(request), u"1 score"_s) || missing(request).size() == 1);
    QVERIFY(!m_office->step(2020, request));

    ReviewScore score;
    score.seat = review.seat;
    score.project = m_new; // the carried-over one is not scored
    score.criterion = review.criterion;
    score.points = 80;
    QVERIFY(m_office->insert(score));
    QVERIFY(missing(request).empty());
    QVERIFY(m_office->step(2020, request));
}

void TestListStep::publicityNeedsDecisionsAndAMeeting()
{
    setState(ListState::Deliberation);
    StepRequest request = m_office->request(ListState::Publicity, QDate(2020, 3, 2));
    QVERIFY(mentions(missing(request), u"续建项目"_s));
    verdict(m_old, MeetingVerdict::Approved);
    verdict(m_new, MeetingVerdict::Approved);
    QVERIFY(blocks(missing(request))); // the meeting
    QVERIFY(!m_office->step(2020, request));
    request.meeting = m_meeting;
    QVERIFY2(m_office->step(2020, request), qPrintable(m_office->fault()));
    QCOMPARE(m_office->entry(2020, m_new).status, EntryStatus::Selected);
    QCOMPARE(m_office->list(2020).meeting, m_meeting);
}

void TestListStep::approvalOfAllListedIsRecorded()
{
    setState(ListState::Deliberation);
    verdict(m_new, MeetingVerdict::Refused);
    StepRequest request = m_office->request(ListState::Publicity, QDate(2020, 3, 2));
    request.meeting = m_meeting;
    request.approvesListed = true;
    QVERIFY2(m_office->step(2020, request), qPrintable(m_office->fault()));
    QCOMPARE(m_office->entry(2020, m_old).verdict, MeetingVerdict::Approved);
    QCOMPARE(m_office->entry(2020, m_old).verdictMeeting, m_meeting);
    QCOMPARE(m_office->entry(2020, m_new).status, EntryStatus::Removed);
}

void TestListStep::everyBoundIsToldAsTheListWillBe()
{
    setState(ListState::Deliberation);
    verdict(m_old, MeetingVerdict::Approved);
    verdict(m_new, MeetingVerdict::Approved);
    QVERIFY(m_office->change<AnnualList>(m_list, [](AnnualList& list) {
        list.quota = 2;
        list.minimumNewShare = Percent::fromPoints(90); // one of two is new
    }));
    StepRequest request = m_office->request(ListState::Publicity, QDate(2020, 3, 2));
    request.meeting = m_meeting;
    const auto found = missing(request);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY2(found.front().text.contains(u"50"_s), qPrintable(found.front().text));
    QVERIFY(!found.front().isBlocking);
    // What was taken off stays off, whatever the meeting said of it.
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, m_new).id, [](ListEntry& it) {
        it.status = EntryStatus::Removed;
        it.reason = u"示例"_s;
    }));
    QVERIFY(m_office->change<AnnualList>(m_list, [](AnnualList& list) {
        list.quota = 1;
        list.minimumNewShare.reset();
    }));
    QVERIFY(!mentions(missing(request), u"Quota"_s));
}

void TestListStep::publicityRunsForWorkingDays()
{
    setState(ListState::Deliberation);
    StepRequest request = m_office->request(ListState::Publicity, QDate(2020, 4, 30));
    request.meeting = m_meeting;
    request.approvesListed = true;
    QVERIFY2(m_office->step(2020, request), qPrintable(m_office->fault()));
    QCOMPARE(m_office->list(2020).publicFrom, QDate(2020, 4, 30));
    // The first to the fifth of May are free, Saturday the ninth is worked.
    QCOMPARE(m_office->list(2020).publicTo, QDate(2020, 5, 9));
}

void TestListStep::daysOfPublicityAreStatedWithTheStep()
{
    setState(ListState::Deliberation);
    StepRequest request = m_office->request(ListState::Publicity, QDate(2020, 3, 2));
    request.meeting = m_meeting;
    request.approvesListed = true;
    request.publicityDays = 0;
    QVERIFY(!m_office->step(2020, request));
    request.publicityDays = 7;
    QVERIFY(effectsOf(m_office->records(), m_office->list(2020), request)
                .last()
                .contains(u"2020-03-10"_s));
    QVERIFY2(m_office->step(2020, request), qPrintable(m_office->fault()));
    QCOMPARE(m_office->list(2020).publicTo, QDate(2020, 3, 10));
    QCOMPARE(m_office->list(2020).publicityDays, 7);
}

void TestListStep::issueWaitsForTheDaysAndTheObjections()
{
    QVERIFY(m_office->change<AnnualList>(m_list, [](AnnualList& list) {
        list.state = ListState::Publicity;
        list.publicFrom = QDate(2020, 3, 9);
        list.publicTo = QDate(2020, 3, 13);
    }));
    verdict(m_old, MeetingVerdict::Approved);
    StepRequest request = m_office->request(ListState::Issued, QDate(2020, 3, 13));
    request.documentNumber = u"示例1号"_s;
    request.issuedOn = QDate(2020, 3, 13);
    QVERIFY(!m_office->step(2020, request)); // the last day
    request.today = QDate(2020, 3, 14);
    QVERIFY(!m_office->step(2020, request)); // the day of issue is not later
    const auto saysTheDay = [this](const StepRequest& asked) {
        const auto findings = missing(asked);
        return std::any_of(findings.begin(), findings.end(), [](const StepFinding& it) {
            return it.isBlocking && it.text.startsWith(u"The day of issue, 2020-03-13"_s);
        });
    };
    QVERIFY(saysTheDay(request));
    StepRequest undated = request;
    undated.issuedOn = {};
    QVERIFY(!saysTheDay(undated));
    request.issuedOn = QDate(2020, 3, 16);
    request.today = request.issuedOn;
    Objection objection;
    objection.name = u"资金不实"_s;
    objection.list = m_list;
    objection.project = m_old;
    QVERIFY(m_office->insert(objection));
    QVERIFY(!m_office->step(2020, request));
    const ObjectionId id = m_office->records().all<Objection>().rows().first().id;
    QVERIFY(m_office->change<Objection>(
        id, [](Objection& it) { it.outcome = ObjectionOutcome::Rejected; }));
    StepRequest withoutNumber = request;
    withoutNumber.documentNumber.clear();
    QVERIFY(!m_office->step(2020, withoutNumber));
    QVERIFY2(m_office->step(2020, request), qPrintable(m_office->fault()));
    const AnnualList& list = m_office->list(2020);
    QCOMPARE(list.documentNumber, u"示例1号"_s);
    QCOMPARE(rowsAsIssued(list).size(), size_t(1));
    QCOMPARE(list.snapshotSha256, snapshotHash(list.snapshot));
}

void TestListStep::screeningCannotBePassedByOnTheBoard_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("to the review") << static_cast<int>(ListState::Screening);
    QTest::newRow("to publicity") << static_cast<int>(ListState::Deliberation);
}

/// A project that was dragged among the proposed ones is screened like all others.
void TestListStep::screeningCannotBePassedByOnTheBoard()
{
    QFETCH(int, from);
    const auto state = static_cast<ListState>(from);
    setState(state);
    verdict(m_old, MeetingVerdict::Approved);
    verdict(m_new, MeetingVerdict::Approved);
    StepRequest request = m_office->request(*nextState(state), QDate(2020, 3, 2));
    request.meeting = m_meeting;
    for (size_t i = 0; i < choices<ScreeningVerdict>().size(); ++i) {
        const auto screening = static_cast<ScreeningVerdict>(i);
        QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, m_new).id, [&](ListEntry& it) {
            it.status = EntryStatus::Selected;
            it.placedByHand = true;
            it.screening = screening;
        }));
        const auto findings = missing(request);
        QCOMPARE(blocks(findings), screening != ScreeningVerdict::Passed);
        QCOMPARE(mentions(findings, u"新项目"_s), screening != ScreeningVerdict::Passed);
    }
}

/// What is recorded as approved names the meeting that did: that of the step or of the list.
void TestListStep::approvalOfAllNeedsItsMeeting()
{
    setState(ListState::Deliberation);
    verdict(m_new, MeetingVerdict::Approved);
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, m_new).id,
                                        [this](ListEntry& it) { it.verdictMeeting = m_meeting; }));
    StepRequest request = m_office->request(ListState::Publicity, QDate(2020, 3, 2));
    request.approvesListed = true;
    QVERIFY(blocks(missing(request)));
    QVERIFY(
        m_office->change<AnnualList>(m_list, [this](AnnualList& it) { it.meeting = m_meeting; }));
    QVERIFY2(m_office->step(2020, request), qPrintable(m_office->fault()));
    QCOMPARE(m_office->entry(2020, m_old).verdict, MeetingVerdict::Approved);
    QCOMPARE(m_office->entry(2020, m_old).verdictMeeting, m_meeting);
}

void TestListStep::onlyWhatTheMeetingApprovedIsIssued()
{
    QVERIFY(m_office->change<AnnualList>(m_list, [](AnnualList& list) {
        list.state = ListState::Publicity;
        list.publicTo = QDate(2020, 3, 13);
    }));
    const StepRequest request = m_office->request(ListState::Issued, QDate(2020, 3, 16));
    for (size_t i = 0; i < choices<MeetingVerdict>().size(); ++i) {
        const auto given = static_cast<MeetingVerdict>(i);
        verdict(m_old, given);
        QCOMPARE(blocks(missing(request)), given != MeetingVerdict::Approved);
    }
}

/// The meeting knew the objection when it approved the project anew.
void TestListStep::whatIsApprovedAfterAnObjectionStays()
{
    QVERIFY(m_office->change<AnnualList>(m_list, [](AnnualList& list) {
        list.state = ListState::Publicity;
        list.publicTo = QDate(2020, 3, 13);
    }));
    verdict(m_old, MeetingVerdict::Approved);
    Objection objection;
    objection.name = u"资金不实"_s;
    objection.list = m_list;
    objection.project = m_old;
    objection.outcome = ObjectionOutcome::Upheld;
    QVERIFY(m_office->insert(objection));
    StepRequest request = m_office->request(ListState::Issued, QDate(2020, 3, 16));
    request.documentNumber = u"示例1号"_s;
    request.issuedOn = QDate(2020, 3, 16);
    QVERIFY2(m_office->step(2020, request), qPrintable(m_office->fault()));
    QCOMPARE(m_office->entry(2020, m_old).status, EntryStatus::CarriedOver);
    QCOMPARE(rowsAsIssued(m_office->list(2020)).size(), size_t(1));
}

void TestListStep::everyStepLeavesItsTrace()
{
    QVERIFY2(m_office->bringIntoForce(2020, m_meeting), qPrintable(m_office->fault()));
    const auto& steps = m_office->records().all<ListTransition>();
    QCOMPARE(steps.size(), 6);
    ListState state = ListState::Collecting;
    for (const ListTransition& step : steps) {
        QCOMPARE(step.from, state);
        QVERIFY(step.at.isValid() && !step.who.isEmpty() && !step.reason.isEmpty());
        state = step.to;
    }
    QCOMPARE(state, m_office->list(2020).state);
    QCOMPARE(state, ListState::InForce);
}

void TestListStep::effectsSayWhatHappens()
{
    setState(ListState::Deliberation);
    verdict(m_new, MeetingVerdict::Approved);
    StepRequest request = m_office->request(ListState::Publicity, QDate(2020, 4, 30));
    request.approvesListed = true;
    const QStringList effects = effectsOf(m_office->records(), m_office->list(2020), request);
    QCOMPARE(effects.size(), 3); // approved, selected, public
    QVERIFY(effects.last().contains(u"2020-05-09"_s));
    request.publicFrom = QDate(2031, 3, 3);
    QCOMPARE(effectsOf(m_office->records(), m_office->list(2020), request).size(), 4);
    // Into a year whose holidays nobody recorded.
    request.publicFrom = QDate(2026, 12, 30);
    const QStringList across = effectsOf(m_office->records(), m_office->list(2020), request);
    QCOMPARE(across.size(), 4);
    QVERIFY(across.last().contains(u"2027"_s) && !across.last().contains(u"2026"_s));
}

TOUYAN_TEST(TestListStep, QCoreApplication)
#include "tst_liststep.moc"

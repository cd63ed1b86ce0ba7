#include "selection/liststates.h"
#include "selection/liststep.h"
#include "selection/verdicts.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What the meeting decides per project, and where that takes them.
class TestVerdicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void approvedCandidateComesOntoTheList();
    void approvedOneOfTheYearBeforeIsCarriedOver();
    void refusedAndDeferredLeaveWithTheReasonWhoeverPlacedThem();
    void decisionTakenBackLetsTheProjectApplyAgain();
    void decisionTakenBackKeepsWhatPeopleChose();
    void manyAreOneChangeWithTheMeetingMadeAlong();
    void namesWhatIsMissing();
    void oneFaultRefusesAll();
    void onlyWhileTheMeetingDecides_data();
    void onlyWhileTheMeetingDecides();
    void failedScreeningCannotBeApproved();
    void entriesOnTheListComeFirstAndTheUndecidedAreCounted();
    void decidedListCanBecomePublic();
    void projectTakenOffAgainstTheDecisionIsReported();
    void anySequenceKeepsVerdictAndPlaceInStep();

private:
    const Records& records() const { return m_office->records(); }
    const ListEntry& entryFor(ProjectId project) const { return m_office->entry(2021, project); }
    Result<ChangeSet> decided(ProjectId project, MeetingVerdict verdict,
                              const QString& reason = {}) const;
    void decide(ProjectId project, MeetingVerdict verdict, const QString& reason = {});

    std::unique_ptr<SelectionOffice> m_office;
    MeetingId m_meeting;
    AnnualListId m_list;
    ProjectId m_old;
    ProjectId m_chosen;
    ProjectId m_applying;
};

void TestVerdicts::init()
{
    m_office = std::make_unique<SelectionOffice>();
    m_meeting = m_office->addMeeting(u"第五次会议"_s, QDate(2020, 12, 1));
    m_old = m_office->addProject(u"续建项目"_s, QDate(2020, 3, 1), QDate(2022, 6, 30), 3000);
    m_chosen = m_office->addProject(u"拟入选项目"_s, QDate(2021, 5, 1), QDate(2022, 12, 31), 2000);
    m_applying = m_office->addProject(u"候选项目"_s, QDate(2021, 6, 1), QDate(2022, 12, 31), 1000);
    const AnnualListId before = m_office->addList(2020);
    m_office->addEntry(before, m_old, EntryStatus::Selected);
    m_list = m_office->addList(2021);
    m_office->addEntry(m_list, m_old, EntryStatus::CarriedOver);
    m_office->addEntry(m_list, m_chosen, EntryStatus::Selected);
    m_office->addEntry(m_list, m_applying, EntryStatus::InReview);
    for (const ProjectId project : {m_chosen, m_applying})
        QVERIFY(m_office->change<ListEntry>(
            entryFor(project).id, [](ListEntry& it) { it.screening = ScreeningVerdict::Passed; }));
    QVERIFY(m_office->change<AnnualList>(
        m_list, [](AnnualList& list) { list.state = ListState::Deliberation; }));
}

Result<ChangeSet> TestVerdicts::decided(ProjectId project, MeetingVerdict verdict,
                                        const QString& reason) const
{
    VerdictRequest request;
    request.list = m_list;
    request.meeting = m_meeting;
    request.verdicts = {{entryFor(project).id, verdict, reason}};
    return verdictsOf(records(), request, m_office->ids());
}

void TestVerdicts::decide(ProjectId project, MeetingVerdict verdict, const QString& reason)
{
    const auto changes = decided(project, verdict, reason);
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
    QVERIFY2(m_office->apply(*changes), qPrintable(m_office->fault()));
}

void TestVerdicts::approvedCandidateComesOntoTheList()
{
    decide(m_applying, MeetingVerdict::Approved);
    const ListEntry& entry = entryFor(m_applying);
    QCOMPARE(entry.status, EntryStatus::Selected);
    QCOMPARE(entry.verdict, MeetingVerdict::Approved);
    QCOMPARE(entry.verdictMeeting, m_meeting);
    QCOMPARE(m_office->list(2021).meeting, m_meeting);
}

void TestVerdicts::approvedOneOfTheYearBeforeIsCarriedOver()
{
    decide(m_old, MeetingVerdict::Deferred, u"用地未批"_s);
    QCOMPARE(entryFor(m_old).status, EntryStatus::Deferred);
    decide(m_old, MeetingVerdict::Approved);
    QCOMPARE(entryFor(m_old).status, EntryStatus::CarriedOver);
    QVERIFY(entryFor(m_old).reason.isEmpty());
    QVERIFY(!entryFor(m_old).placedByHand);
}

void TestVerdicts::refusedAndDeferredLeaveWithTheReasonWhoeverPlacedThem()
{
    QVERIFY(m_office->change<ListEntry>(entryFor(m_chosen).id,
                                        [](ListEntry& it) { it.placedByHand = true; }));
    decide(m_chosen, MeetingVerdict::Refused, u" 内容重复 "_s);
    QCOMPARE(entryFor(m_chosen).status, EntryStatus::Removed);
    QCOMPARE(entryFor(m_chosen).reason, u"内容重复"_s);
    QCOMPARE(entryFor(m_chosen).verdictReason, u"内容重复"_s);
    QVERIFY(entryFor(m_chosen).placedByHand); // no proposal brings it back
    decide(m_applying, MeetingVerdict::Deferred, u"资金未落实"_s);
    QCOMPARE(entryFor(m_applying).status, EntryStatus::Deferred);
}

void TestVerdicts::decisionTakenBackLetsTheProjectApplyAgain()
{
    decide(m_applying, MeetingVerdict::Refused, u"不成熟"_s);
    decide(m_applying, MeetingVerdict::Open);
    QCOMPARE(entryFor(m_applying).status, EntryStatus::InReview);
    QVERIFY(entryFor(m_applying).reason.isEmpty());
    QVERIFY(!entryFor(m_applying).verdictMeeting.isValid());
    decide(m_old, MeetingVerdict::Refused, u"停建"_s);
    decide(m_old, MeetingVerdict::Open);
    QCOMPARE(entryFor(m_old).status, EntryStatus::CarriedOver);
    decide(m_chosen, MeetingVerdict::Approved);
    decide(m_chosen, MeetingVerdict::Open);
    QCOMPARE(entryFor(m_chosen).status, EntryStatus::Selected);
}

void TestVerdicts::decisionTakenBackKeepsWhatPeopleChose()
{
    QVERIFY(m_office->change<ListEntry>(entryFor(m_chosen).id, [](ListEntry& it) {
        it.placedByHand = true;
        it.reason = u"全市唯一（示例）"_s;
    }));
    const ListEntry before = entryFor(m_chosen);
    decide(m_chosen, MeetingVerdict::Deferred, u"资金未落实"_s);
    decide(m_chosen, MeetingVerdict::Refused, u"单位放弃"_s);
    decide(m_chosen, MeetingVerdict::Open);
    QVERIFY(entryFor(m_chosen) == before);
    QVERIFY(records().all<Setting>().isEmpty());
    decide(m_chosen, MeetingVerdict::Refused, u"单位放弃"_s);
    decide(m_chosen, MeetingVerdict::Approved);
    QCOMPARE(entryFor(m_chosen).status, EntryStatus::Selected);
    QCOMPARE(entryFor(m_chosen).reason, before.reason);
    QVERIFY(entryFor(m_chosen).placedByHand);
}

void TestVerdicts::manyAreOneChangeWithTheMeetingMadeAlong()
{
    VerdictRequest request;
    request.list = m_list;
    request.newMeeting = u" 领导小组第六次会议（示例） "_s;
    request.newMeetingHeldOn = QDate(2020, 12, 20);
    for (const ListEntry* entry : entriesForMeeting(records(), m_list))
        request.verdicts.push_back({entry->id, MeetingVerdict::Approved, {}});
    const auto changes = verdictsOf(records(), request, m_office->ids());
    QVERIFY(changes);
    QVERIFY(m_office->apply(*changes));
    const Meeting& meeting = records().all<Meeting>().rows().last();
    QCOMPARE(meeting.name, u"领导小组第六次会议（示例）"_s);
    QCOMPARE(meeting.heldOn, QDate(2020, 12, 20));
    for (const ProjectId project : {m_old, m_chosen, m_applying})
        QCOMPARE(entryFor(project).verdictMeeting, meeting.id);
    QCOMPARE(undecidedEntries(records(), m_list).listed, 0);
}

void TestVerdicts::namesWhatIsMissing()
{
    const auto reasonless = decided(m_chosen, MeetingVerdict::Refused, u"  "_s);
    QVERIFY(!reasonless && reasonless.error().message.contains(u"拟入选项目"_s));
    VerdictRequest request;
    request.list = m_list;
    QVERIFY(!verdictsOf(records(), request, m_office->ids())); // nothing decided
    request.verdicts = {{entryFor(m_chosen).id, MeetingVerdict::Approved, {}}};
    QVERIFY(!verdictsOf(records(), request, m_office->ids())); // by nobody
    request.newMeeting = u"会议"_s;
    QVERIFY(!verdictsOf(records(), request, m_office->ids())); // on no day
    request.newMeetingHeldOn = QDate(2020, 12, 20);
    QVERIFY(verdictsOf(records(), request, m_office->ids()));
    request.list = AnnualListId{7};
    QVERIFY(!verdictsOf(records(), request, m_office->ids()));
}

void TestVerdicts::oneFaultRefusesAll()
{
    VerdictRequest request;
    request.list = m_list;
    request.meeting = m_meeting;
    request.verdicts = {{entryFor(m_chosen).id, MeetingVerdict::Approved, {}},
                        {entryFor(m_old).id, MeetingVerdict::Deferred, {}}};
    QVERIFY(!verdictsOf(records(), request, m_office->ids()));
    request.verdicts = {{ListEntryId{12345}, MeetingVerdict::Approved, {}}};
    QVERIFY(!verdictsOf(records(), request, m_office->ids()));
}

void TestVerdicts::onlyWhileTheMeetingDecides_data()
{
    QTest::addColumn<int>("state");
    for (size_t i = 0; i < choices<ListState>().size(); ++i)
        QTest::newRow(choices<ListState>()[i].key) << static_cast<int>(i);
}

void TestVerdicts::onlyWhileTheMeetingDecides()
{
    QFETCH(int, state);
    QVERIFY(m_office->change<AnnualList>(
        m_list, [state](AnnualList& list) { list.state = static_cast<ListState>(state); }));
    const bool isTime = static_cast<ListState>(state) == ListState::Deliberation;
    QCOMPARE(decided(m_chosen, MeetingVerdict::Approved).has_value(), isTime);
    QCOMPARE(verdictRefusal(m_office->list(2021)).isEmpty(), isTime);
}

void TestVerdicts::failedScreeningCannotBeApproved()
{
    QVERIFY(m_office->change<ListEntry>(
        entryFor(m_applying).id, [](ListEntry& it) { it.screening = ScreeningVerdict::Failed; }));
    QVERIFY(!decided(m_applying, MeetingVerdict::Approved));
    for (const ListEntry* entry : entriesForMeeting(records(), m_list))
        QVERIFY(entry->project != m_applying);
    // Nor where it stands among the proposed already, whatever was decided before.
    QVERIFY(m_office->change<ListEntry>(
        entryFor(m_chosen).id, [](ListEntry& it) { it.screening = ScreeningVerdict::Failed; }));
    QVERIFY(!decided(m_chosen, MeetingVerdict::Approved));
    QVERIFY(decided(m_chosen, MeetingVerdict::Refused, u"未通过审查"_s));
    const QList<MeetingVerdict> possible = possibleVerdicts(entryFor(m_chosen));
    for (const auto verdict : {MeetingVerdict::Open, MeetingVerdict::Approved,
                               MeetingVerdict::Deferred, MeetingVerdict::Refused})
        QCOMPARE(possible.contains(verdict), verdict != MeetingVerdict::Approved);
    QVERIFY(m_office->change<ListEntry>(
        entryFor(m_chosen).id, [](ListEntry& it) { it.screening = ScreeningVerdict::Passed; }));
    QVERIFY(possibleVerdicts(entryFor(m_chosen)).contains(MeetingVerdict::Approved));
}

void TestVerdicts::entriesOnTheListComeFirstAndTheUndecidedAreCounted()
{
    const auto entries = entriesForMeeting(records(), m_list);
    QCOMPARE(entries.size(), size_t(3));
    QCOMPARE(entries.back()->project, m_applying);
    QCOMPARE(undecidedEntries(records(), m_list).listed, 2);
    QCOMPARE(undecidedEntries(records(), m_list).applying, 1);
    decide(m_applying, MeetingVerdict::Approved);
    QCOMPARE(undecidedEntries(records(), m_list).listed, 2);
    QCOMPARE(undecidedEntries(records(), m_list).applying, 0);
    decide(m_old, MeetingVerdict::Refused, u"停建"_s);
    QCOMPARE(undecidedEntries(records(), m_list).listed, 1);
}

/// Nothing has to be moved by hand between the decisions and the next step.
void TestVerdicts::decidedListCanBecomePublic()
{
    decide(m_old, MeetingVerdict::Approved);
    decide(m_chosen, MeetingVerdict::Refused, u"内容重复"_s);
    decide(m_applying, MeetingVerdict::Approved);
    StepRequest request = m_office->request(ListState::Publicity, QDate(2020, 12, 2));
    request.meeting = m_office->list(2021).meeting;
    QVERIFY(missingFor(records(), m_office->list(2021), request).empty());
    QVERIFY2(m_office->step(2021, request), qPrintable(m_office->fault()));
    QCOMPARE(entryFor(m_chosen).status, EntryStatus::Removed);
}

void TestVerdicts::projectTakenOffAgainstTheDecisionIsReported()
{
    for (const ProjectId project : {m_old, m_chosen, m_applying})
        decide(project, MeetingVerdict::Approved);
    QVERIFY(m_office->change<ListEntry>(entryFor(m_chosen).id, [](ListEntry& it) {
        it.status = EntryStatus::Removed;
        it.placedByHand = true;
        it.reason = u"误操作"_s;
    }));
    StepRequest request = m_office->request(ListState::Publicity, QDate(2020, 12, 2));
    request.meeting = m_meeting;
    const auto missing = missingFor(records(), m_office->list(2021), request);
    QCOMPARE(missing.size(), size_t(1));
    QVERIFY(!missing.front().isBlocking); // a reason is enough
}

/// Whatever the meeting says in whatever order: what it approves is on the list, what it refuses or
/// defers is not.
void TestVerdicts::anySequenceKeepsVerdictAndPlaceInStep()
{
    QRandomGenerator random(2021);
    const std::array projects = {m_old, m_chosen, m_applying};
    for (int i = 0; i < 200; ++i) {
        const ProjectId project = projects.at(random.bounded(3U));
        const auto verdict = static_cast<MeetingVerdict>(random.bounded(4));
        decide(project, verdict, u"理由"_s);
        const ListEntry& entry = entryFor(project);
        QCOMPARE(entry.verdict, verdict);
        if (verdict == MeetingVerdict::Approved)
            QVERIFY(isOnList(entry.status));
        else if (verdict != MeetingVerdict::Open)
            QVERIFY(!isOnList(entry.status));
        else
            QVERIFY(entry.status != EntryStatus::Removed && entry.status != EntryStatus::Deferred);
    }
}

TOUYAN_TEST(TestVerdicts, QCoreApplication)
#include "tst_verdicts.moc"

#include "selection/liststep.h"
#include "selection/newmeeting.h"
#include "selection/objections.h"
#include "selection/revision.h"
#include "selection/selectiondays.h"
#include "selection/verdicts.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

/// 会议 3月10日，公示 3月16日至20日，印发 3月31日。
const QDate Held(2020, 3, 10);
const QDate PublicFrom(2020, 3, 16);
const QDate PublicTo(2020, 3, 20);
const QDate Issued(2020, 3, 31);
const QDate Today(2020, 4, 10);

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool namesBoth(const QString& text, QDate a, QDate b)
{
    return text.contains(iso(a)) && text.contains(iso(b));
}

Meeting heldOn(QDate day)
{
    Meeting meeting;
    meeting.name = u"领导小组会议（示例）"_s;
    meeting.heldOn = day;
    return meeting;
}

AnnualList issuedList()
{
    AnnualList list;
    list.year = 2020;
    list.publicFrom = PublicFrom;
    list.publicTo = PublicTo;
    list.issuedOn = Issued;
    return list;
}

} // namespace

/// In which order the days of a year's list can follow each other.
class TestSelectionDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void contradictionsNameBothDays();
    void daysInOrderAndUnknownDaysPass();
    void unusualDaysAreOnlySaid();
    void meetingAfterThePublicityBeginsCannotHaveDecided();
    void meetingStillToBeHeldDecidesNothing();
    void laterMeetingConfirmsAtTheIssueWithAReason();
    void issueLiesBetweenThePublicityAndToday();
    void objectionLiesBetweenThePublicityAndToday();
    void lateObjectionIsTakenAndSaid();
    void revisionFollowsItsMeeting();
    void yearThatHasNotBegunIsNotClosed();
    void newMeetingsGetTheNextCode();

private:
    const Records& records() const { return m_office->records(); }
    void makePublic();
    StepRequest publicity(MeetingId meeting) const;
    Objection objectionOn(QDate day);

    std::unique_ptr<SelectionOffice> m_office;
    AnnualListId m_list;
    ProjectId m_project;
};

void TestSelectionDays::init()
{
    m_office = std::make_unique<SelectionOffice>();
    m_list = m_office->addList(2020);
    m_project = m_office->addProject(u"示例项目"_s, QDate(2020, 5, 1), QDate(2021, 6, 30), 3000);
    m_office->addEntry(m_list, m_project, EntryStatus::Selected);
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, m_project).id, [](ListEntry& it) {
        it.screening = ScreeningVerdict::Passed;
        it.verdict = MeetingVerdict::Approved;
    }));
    QVERIFY(m_office->change<AnnualList>(
        m_list, [](AnnualList& it) { it.state = ListState::Deliberation; }));
}

StepRequest TestSelectionDays::publicity(MeetingId meeting) const
{
    StepRequest request = m_office->request(ListState::Publicity, Today);
    request.meeting = meeting;
    request.publicFrom = PublicFrom;
    return request;
}

void TestSelectionDays::makePublic()
{
    QVERIFY(m_office->step(2020, publicity(m_office->addMeeting(u"会议"_s, Held))));
}

Objection TestSelectionDays::objectionOn(QDate day)
{
    Objection objection;
    objection.id = m_office->ids().next<ObjectionId>();
    objection.list = m_list;
    objection.project = m_project;
    objection.name = u"资质（示例）"_s;
    objection.raisedBy = u"示例公司"_s;
    objection.raisedOn = day;
    return objection;
}

void TestSelectionDays::contradictionsNameBothDays()
{
    const AnnualList list = issuedList();
    const Meeting meeting = heldOn(Held);
    const QDate later = Today.addDays(1);
    QVERIFY(namesBoth(heldFault(heldOn(later), Today), later, Today));
    QVERIFY(namesBoth(decidedTooLate(heldOn(PublicTo), PublicFrom), PublicTo, PublicFrom));
    QVERIFY(namesBoth(issueDayFault(list, &meeting, PublicTo, Today), PublicTo, PublicTo));
    QVERIFY(namesBoth(issueDayFault(list, &meeting, later, Today), later, Today));
    const Meeting late = heldOn(Issued.addDays(1));
    QVERIFY(namesBoth(issueDayFault(list, &late, Issued, Today), Issued, late.heldOn));
    QVERIFY(namesBoth(objectionDayFault(list, Held, Today), Held, PublicFrom));
    QVERIFY(namesBoth(objectionDayFault(list, later, Today), later, Today));
    QVERIFY(namesBoth(settledDayFault(PublicTo, PublicFrom, Today), PublicTo, Today));
    QVERIFY(namesBoth(revisionDayFault(list, meeting, Today, Today), Held, Issued));
    QVERIFY(namesBoth(revisionDayFault(list, late, Issued, Today), Issued, late.heldOn));
    QVERIFY(namesBoth(revisionDayFault(list, late, later, Today), later, Today));
    QVERIFY(revisionDayFault(list, heldOn({}), Held, Today).contains(iso(Issued)));
}

void TestSelectionDays::daysInOrderAndUnknownDaysPass()
{
    const AnnualList list = issuedList();
    const Meeting meeting = heldOn(Held);
    QCOMPARE(heldFault(heldOn(Today), Today), QString());
    QCOMPARE(decidedTooLate(heldOn(PublicFrom), PublicFrom), QString());
    QCOMPARE(issueDayFault(list, &meeting, PublicTo.addDays(1), Today), QString());
    QCOMPARE(objectionDayFault(list, PublicFrom, Today), QString());
    QCOMPARE(settledDayFault(PublicFrom, PublicFrom, Today), QString());
    QCOMPARE(revisionDayFault(list, heldOn(Issued), Issued, Today), QString());
    QCOMPARE(heldFault(heldOn({}), Today), QString());
    QCOMPARE(decidedTooLate(meeting, {}), QString());
    QCOMPARE(issueDayFault(AnnualList(), nullptr, Issued, {}), QString());
    QCOMPARE(objectionDayFault(AnnualList(), Issued, {}), QString());
}

void TestSelectionDays::unusualDaysAreOnlySaid()
{
    const AnnualList list = issuedList();
    AnnualList before = issuedList();
    before.year = 2019;
    QVERIFY(namesBoth(decidedEarly(heldOn(Held), list, &before), Held, Issued));
    QCOMPARE(decidedEarly(heldOn(Issued), list, &before), QString());
    QCOMPARE(decidedEarly(heldOn(Held), list, nullptr), QString());
    QVERIFY(namesBoth(confirmedLate(heldOn(PublicTo), list), PublicTo, PublicFrom));
    QCOMPARE(confirmedLate(heldOn(Held), list), QString());
    QVERIFY(namesBoth(lateObjection(list, Issued), Issued, PublicTo));
    QCOMPARE(lateObjection(list, PublicTo), QString());
    const QDate end(2020, 12, 31);
    QVERIFY(namesBoth(earlyClosing(list, Issued.addDays(1)), Issued.addDays(1), end));
    QVERIFY(namesBoth(earlyClosing(list, QDate(2020, 11, 30)), QDate(2020, 11, 30), end));
    QCOMPARE(earlyClosing(list, QDate(2020, 12, 1)), QString());
    QCOMPARE(earlyClosing(list, QDate(2021, 1, 15)), QString());
    AnnualList late = list;
    late.issuedOn = QDate(2020, 12, 20);
    QVERIFY(namesBoth(earlyClosing(late, QDate(2020, 12, 21)), late.issuedOn, QDate(2020, 12, 21)));
    QCOMPARE(earlyClosing(late, QDate(2021, 1, 19)), QString());
}

void TestSelectionDays::meetingAfterThePublicityBeginsCannotHaveDecided()
{
    const MeetingId late = m_office->addMeeting(u"晚会议"_s, PublicFrom.addDays(1));
    const auto step = stepOf(records(), m_office->list(2020), publicity(late), m_office->ids());
    QVERIFY(!step);
    QVERIFY2(namesBoth(step.error().message, PublicFrom.addDays(1), PublicFrom),
             qPrintable(step.error().message));
    // Nor one that decided on a single project.
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, m_project).id,
                                        [late](ListEntry& it) { it.verdictMeeting = late; }));
    QVERIFY(!m_office->step(2020, publicity(m_office->addMeeting(u"会议"_s, Held))));
}

void TestSelectionDays::meetingStillToBeHeldDecidesNothing()
{
    VerdictRequest request;
    request.list = m_list;
    request.meeting = m_office->addMeeting(u"下次会议"_s, Today.addDays(3));
    request.today = Today;
    request.verdicts = {{m_office->entry(2020, m_project).id, MeetingVerdict::Approved, {}}};
    const auto byKnown = verdictsOf(records(), request, m_office->ids());
    QVERIFY(!byKnown && namesBoth(byKnown.error().message, Today.addDays(3), Today));
    request.newMeeting = u"再下次会议"_s;
    request.newMeetingHeldOn = Today.addDays(9);
    const auto byNew = verdictsOf(records(), request, m_office->ids());
    QVERIFY(!byNew && namesBoth(byNew.error().message, Today.addDays(9), Today));
    request.newMeetingHeldOn = Today;
    QVERIFY(verdictsOf(records(), request, m_office->ids()));
}

void TestSelectionDays::laterMeetingConfirmsAtTheIssueWithAReason()
{
    makePublic();
    StepRequest issue = m_office->request(ListState::Issued, Today);
    issue.documentNumber = u"1号"_s;
    issue.issuedOn = Issued;
    issue.meeting = m_office->addMeeting(u"复核会议"_s, PublicTo.addDays(3));
    issue.reason.clear();
    QVERIFY(!m_office->step(2020, issue));
    issue.reason = u"异议处理后复核（示例）"_s;
    QVERIFY(m_office->step(2020, issue));
}

void TestSelectionDays::issueLiesBetweenThePublicityAndToday()
{
    makePublic();
    StepRequest issue = m_office->request(ListState::Issued, Today);
    issue.documentNumber = u"1号"_s;
    for (const QDate day : {PublicFrom.addDays(-1), PublicTo, Today.addDays(1)}) {
        issue.issuedOn = day;
        const auto step = stepOf(records(), m_office->list(2020), issue, m_office->ids());
        QVERIFY2(!step && step.error().message.contains(iso(day)), qPrintable(iso(day)));
    }
    issue.issuedOn = Today;
    QVERIFY(m_office->step(2020, issue));
}

void TestSelectionDays::objectionLiesBetweenThePublicityAndToday()
{
    makePublic();
    for (const QDate day : {PublicFrom.addDays(-1), Today.addDays(1)}) {
        const auto refused = withObjection(records(), objectionOn(day), EntryStatus::Removed, Today,
                                           m_office->ids());
        QVERIFY2(!refused && refused.error().message.contains(iso(day)), qPrintable(iso(day)));
    }
    // Seen from before the publicity nothing can have come, and no range is turned round.
    const QDate early = PublicFrom.addDays(-5);
    const auto refused =
        withObjection(records(), objectionOn(early), EntryStatus::Removed, early, m_office->ids());
    QVERIFY(!refused && namesBoth(refused.error().message, PublicFrom, PublicTo));
}

void TestSelectionDays::lateObjectionIsTakenAndSaid()
{
    makePublic();
    const Objection late = objectionOn(PublicTo.addDays(4));
    QVERIFY(objectionEffect(records(), late, EntryStatus::Removed).contains(iso(PublicTo)));
    QCOMPARE(objectionEffect(records(), objectionOn(PublicTo), EntryStatus::Removed), QString());
    QVERIFY(m_office->apply(
        withObjection(records(), late, EntryStatus::Removed, Today, m_office->ids())));
}

void TestSelectionDays::revisionFollowsItsMeeting()
{
    makePublic();
    StepRequest issue = m_office->request(ListState::Issued, Today);
    issue.documentNumber = u"1号"_s;
    issue.issuedOn = Issued;
    QVERIFY(m_office->step(2020, issue));
    RevisionRequest request;
    request.kind = RevisionKind::Removal;
    request.project = m_project;
    request.reason = u"单位放弃（示例）"_s;
    request.today = Today;
    const Meeting meeting =
        newMeeting(records(), u"调整会议（示例）"_s, Today.addDays(-2), m_office->ids());
    for (const QDate day : {Today.addDays(-3), Today.addDays(1)}) {
        request.madeOn = day;
        const auto refused =
            revisionBy(meeting, records(), m_office->list(2020), request, m_office->ids());
        QVERIFY2(!refused && refused.error().message.contains(iso(day)), qPrintable(iso(day)));
    }
    request.madeOn = Today;
    const auto made =
        revisionBy(meeting, records(), m_office->list(2020), request, m_office->ids());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(made->deltas<Meeting>().size(), size_t(1));
    QCOMPARE(made->deltas<ListRevision>().front().after->meeting, meeting.id);
}

void TestSelectionDays::yearThatHasNotBegunIsNotClosed()
{
    QVERIFY(m_office->change<AnnualList>(m_list,
                                         [](AnnualList& it) { it.state = ListState::InForce; }));
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, m_project).id, [](ListEntry& it) {
        it.outcome = EntryOutcome::CarriedOn;
        it.outcomeEvidence = u"示例"_s;
    }));
    const auto closed = [this](QDate day) {
        return stepOf(records(), m_office->list(2020), m_office->request(ListState::Closed, day),
                      m_office->ids());
    };
    const auto early = closed(QDate(2019, 12, 31));
    QVERIFY(!early && early.error().message.contains(u"2019-12-31"_s));
    QVERIFY(closed(QDate(2020, 1, 1)));
}

void TestSelectionDays::newMeetingsGetTheNextCode()
{
    QCOMPARE(nextMeetingCode(records()), u"HY01"_s);
    m_office->addMeeting(u"SL-HY09"_s, Held);
    QCOMPARE(nextMeetingCode(records()), u"SL-HY10"_s);
    m_office->addMeeting(u"SL-HY10"_s, Held.addDays(-9)); // taken though held earlier
    QCOMPARE(newMeeting(records(), u" 会议 "_s, Today, m_office->ids()).code, u"SL-HY11"_s);
}

TOUYAN_TEST(TestSelectionDays, QCoreApplication)
#include "tst_selectiondays.moc"

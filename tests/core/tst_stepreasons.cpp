#include "domain/field.h"
#include "selection/liststates.h"
#include "selection/liststep.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// When a step of a list needs a reason, and what is said of steps back that nobody takes.
class TestStepReasons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsMissingNeedsAReasonInEveryState_data();
    void whatIsMissingNeedsAReasonInEveryState();
    void nothingMissingNeedsNone();
    void carryOverThatWasNotMadeIsMissing();
    void unscreenedCandidatesAreMissingAfterTheReview();
    void unsoundCriteriaAreMissingAfterTheReview();
    void quotaIsPassedOverWithAReasonOnly();
    void stepBackNeedsAReasonAndForgetsThePublicity();
    void stepBackAfterTheIssueSaysWhatToDo();

private:
    const AnnualList& list() const { return m_office->list(2020); }
    std::vector<StepFinding> missing(const StepRequest& request) const
    {
        return missingFor(m_office->records(), list(), request);
    }
    void setState(ListState state);
    void approve();
    StepRequest nextStep(ListState from) const;

    std::unique_ptr<SelectionOffice> m_office;
    MeetingId m_meeting;
    AnnualListId m_list;
    ProjectId m_old;
    ProjectId m_new;
};

void TestStepReasons::init()
{
    m_office = std::make_unique<SelectionOffice>();
    m_meeting = m_office->addMeeting(u"第一次会议"_s, QDate(2020, 3, 1));
    m_list = m_office->addList(2020);
    m_old = m_office->addProject(u"续建项目"_s, QDate(2019, 3, 1), QDate(2021, 6, 30), 3000);
    m_new = m_office->addProject(u"新项目"_s, QDate(2020, 5, 1), QDate(2021, 12, 31), 2000);
    m_office->addEntry(m_list, m_old, EntryStatus::CarriedOver);
    m_office->addEntry(m_list, m_new, EntryStatus::Candidate);
}

void TestStepReasons::setState(ListState state)
{
    QVERIFY(
        m_office->change<AnnualList>(m_list, [state](AnnualList& list) { list.state = state; }));
}

void TestStepReasons::approve()
{
    for (const ProjectId project : {m_old, m_new})
        QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, project).id, [](ListEntry& it) {
            it.screening = ScreeningVerdict::Passed;
            it.verdict = MeetingVerdict::Approved;
        }));
}

/// The step on from @p from without a reason.
StepRequest TestStepReasons::nextStep(ListState from) const
{
    StepRequest request = m_office->request(*nextState(from), QDate(2020, 3, 31));
    request.reason.clear();
    request.meeting = m_meeting;
    request.documentNumber = u"1号"_s;
    request.issuedOn = QDate(2020, 3, 31);
    request.publicFrom = QDate(2020, 3, 9);
    return request;
}

void TestStepReasons::whatIsMissingNeedsAReasonInEveryState_data()
{
    QTest::addColumn<ListState>("state");
    for (const ListState state :
         {ListState::Collecting, ListState::Review, ListState::Deliberation, ListState::Publicity})
        QTest::newRow(choice(state).key) << state;
}

/// Each state with a gap that does not block: no bounds, no review, beyond the quota, and the year
/// before not closed.
void TestStepReasons::whatIsMissingNeedsAReasonInEveryState()
{
    QFETCH(ListState, state);
    m_office->addList(2019);
    approve();
    QVERIFY(m_office->change<AnnualList>(m_list, [state](AnnualList& list) {
        list.state = state;
        list.quota = state == ListState::Collecting ? std::nullopt : std::optional(1);
        list.publicFrom = QDate(2020, 3, 9);
        list.publicTo = QDate(2020, 3, 13);
    }));
    StepRequest request = nextStep(state);
    QVERIFY(!missing(request).empty() && !missing(request).front().isBlocking);
    QVERIFY(stepNeedsReason(list(), request.to, missing(request)));
    const auto refused = stepOf(m_office->records(), list(), request, m_office->ids());
    QVERIFY(!refused && refused.error().message.contains(missing(request).front().text));
    request.reason = u"领导同意（示例）"_s;
    QVERIFY2(m_office->step(2020, request), qPrintable(m_office->fault()));
}

void TestStepReasons::nothingMissingNeedsNone()
{
    setState(ListState::Issued);
    const StepRequest request = nextStep(ListState::Issued);
    QVERIFY(missing(request).empty());
    QVERIFY(!stepNeedsReason(list(), request.to, {}));
    QVERIFY(m_office->step(2020, request));
}

void TestStepReasons::carryOverThatWasNotMadeIsMissing()
{
    const AnnualListId before = m_office->addList(2019);
    const ProjectId other =
        m_office->addProject(u"上年项目"_s, QDate(2019, 1, 1), QDate(2021, 6, 30), 1000);
    m_office->addEntry(before, other, EntryStatus::Selected);
    const StepRequest request = nextStep(ListState::Collecting);
    QCOMPARE(missing(request).size(), size_t(1));
    QVERIFY(missing(request).front().text.contains(u"2019"_s));
    m_office->addEntry(m_list, other, EntryStatus::CarriedOver);
    QVERIFY(missing(request).empty());
}

void TestStepReasons::unscreenedCandidatesAreMissingAfterTheReview()
{
    setState(ListState::Review);
    const StepRequest request = nextStep(ListState::Review);
    const size_t before = missing(request).size();
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, m_new).id, [](ListEntry& it) {
        it.screening = ScreeningVerdict::Passed;
    }));
    QCOMPARE(missing(request).size() + 1, before);
}

void TestStepReasons::unsoundCriteriaAreMissingAfterTheReview()
{
    approve();
    setState(ListState::Review);
    const auto review = m_office->addReview(m_list, Percent::fromPoints(60));
    const StepRequest request = nextStep(ListState::Review);
    const size_t before = missing(request).size();
    QVERIFY(m_office->change<ReviewCriterion>(
        review.criterion, [](ReviewCriterion& it) { it.weight = Percent::fromPoints(100); }));
    QCOMPARE(missing(request).size() + 1, before);
}

void TestStepReasons::quotaIsPassedOverWithAReasonOnly()
{
    setState(ListState::Deliberation);
    approve();
    QVERIFY(m_office->change<AnnualList>(m_list, [](AnnualList& list) { list.quota = 1; }));
    StepRequest request = m_office->request(ListState::Publicity, QDate(2020, 3, 2));
    request.meeting = m_meeting;
    request.reason.clear();
    QCOMPARE(missing(request).size(), size_t(1));
    QVERIFY(!m_office->step(2020, request));
    request.reason = u"会议同意增加1项"_s;
    QVERIFY(m_office->step(2020, request));
}

void TestStepReasons::stepBackNeedsAReasonAndForgetsThePublicity()
{
    approve();
    setState(ListState::Deliberation);
    StepRequest publicity = nextStep(ListState::Deliberation);
    QVERIFY2(m_office->step(2020, publicity), qPrintable(m_office->fault()));
    QVERIFY(list().publicFrom.isValid());
    StepRequest request = m_office->request(ListState::Deliberation, QDate(2020, 5, 6));
    request.reason = u"  "_s;
    QVERIFY(!m_office->step(2020, request));
    request.reason = u"名单有误"_s;
    QVERIFY(m_office->step(2020, request));
    QVERIFY(!m_office->list(2020).publicFrom.isValid());
    QVERIFY(!m_office->list(2020).publicTo.isValid());
    QVERIFY(!m_office->step(2020, m_office->request(ListState::Screening, QDate(2020, 5, 6))));
}

void TestStepReasons::stepBackAfterTheIssueSaysWhatToDo()
{
    QVERIFY(m_office->bringIntoForce(2020, m_meeting));
    const auto back = [this](ListState to) {
        return stepOf(m_office->records(), list(), m_office->request(to, QDate(2020, 5, 6)),
                      m_office->ids());
    };
    for (const ListState to : {ListState::Issued, ListState::Publicity}) {
        const auto refused = back(to);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, stepBackRefusal(list()));
        QVERIFY(refused.error().message.contains(u"revision"_s));
        QVERIFY(refused.error().message.contains(list().documentNumber));
    }
    setState(ListState::Closed);
    QVERIFY(stepBackRefusal(list()).contains(u"closed"_s));
    for (const ListState state : {ListState::Screening, ListState::Publicity}) {
        setState(state);
        QCOMPARE(stepBackRefusal(list()), QString());
    }
}

TOUYAN_TEST(TestStepReasons, QCoreApplication)
#include "tst_stepreasons.moc"

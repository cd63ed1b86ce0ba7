#include "analysis/rollingflow.h"
#include "selection/carryover.h"
#include "selection/liststates.h"
#include "selection/succession.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Year = 2020;

std::vector<FlowYear> flowOf(const Records& records)
{
    return rollingFlow(records, Year, Year + 1, [](ProjectId) { return true; });
}

} // namespace

/// Two years' lists, whichever of closing the one and issuing the other comes first.
class TestSuccession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void issuingBeforeTheClosingIsSaidAndNeedsAReason();
    void closingFollowsTheIssuedList();
    void carryingOnWhatTheIssuedListLacksIsRefused();
    void anotherOutcomeForWhatTheIssuedListCarriesIsRefused();
    void revisionOfTheIssuedListSettlesTheConflict();
    void whatTheNextListCarriesDoesNotLeaveTheEarlierOne();
    void issuingAfterTheClosingRecordsWhatIsLeftOut();
    void whatTheNextListForgetsIsSaidBeforeItIsPublic();
    void endedProjectIsNotCarriedOver();
    void draftStillCarryingWhatWasTakenOffIsNotMadePublic();
    void flowAndClosingAgreeWhateverIsChosen();

private:
    void roll();
    void issueNext();
    void leaveOutOfNext(ProjectId project);
    EntryEnding& endingOf(std::vector<EntryEnding>& endings, ProjectId project) const;
    bool closeWith(const std::vector<EntryEnding>& endings);
    RevisionRequest revision(RevisionKind kind, ProjectId project) const;
    std::vector<EntryEnding> proposed() const;
    void verifyAgreement() const;

    std::unique_ptr<SelectionOffice> m_office;
    MeetingId m_meeting;
    MeetingId m_adjusting; ///< after the next list is issued
    std::vector<ProjectId> m_projects;
};

/// Five projects on the list of 2020, which is in force. None is finished.
void TestSuccession::init()
{
    m_office = std::make_unique<SelectionOffice>();
    m_meeting = m_office->addMeeting(u"领导小组会议（示例）"_s, QDate(Year, 3, 1));
    m_adjusting = m_office->addMeeting(u"调整会议（示例）"_s, QDate(Year + 1, 4, 15));
    const AnnualListId list = m_office->addList(Year);
    m_projects.clear();
    for (int number = 1; number <= 5; ++number) {
        const ProjectId project = m_office->addProject(u"项目%1"_s.arg(number), QDate(Year, 4, 1),
                                                       QDate(Year + 2, 6, 30), 100 * number);
        QVERIFY(m_office->change<Project>(project, [](Project& it) {
            it.stage = ProjectStage::Active;
            it.actualStart = it.plannedStart;
        }));
        m_office->addEntry(list, project, EntryStatus::Candidate);
        m_projects.push_back(project);
    }
    QVERIFY2(m_office->bringIntoForce(Year, m_meeting), qPrintable(m_office->fault()));
}

void TestSuccession::roll()
{
    const auto carryOver = proposedCarryOver(m_office->records(), Year, QDate(Year, 11, 20));
    QVERIFY(carryOver);
    QVERIFY(m_office->apply(carryOverChanges(m_office->records(), *carryOver, m_office->ids())));
}

void TestSuccession::issueNext()
{
    QVERIFY2(m_office->bringIntoForce(Year + 1, m_meeting), qPrintable(m_office->fault()));
}

/// A person takes it off the draft, with a reason.
void TestSuccession::leaveOutOfNext(ProjectId project)
{
    QVERIFY(m_office->change<ListEntry>(m_office->entry(Year + 1, project).id, [](ListEntry& it) {
        it.status = EntryStatus::Removed;
        it.placedByHand = true;
        it.reason = u"进度滞后（示例）"_s;
    }));
}

std::vector<EntryEnding> TestSuccession::proposed() const
{
    return proposedEndings(m_office->records(), m_office->list(Year), QDate(Year + 1, 5, 6));
}

EntryEnding& TestSuccession::endingOf(std::vector<EntryEnding>& endings, ProjectId project) const
{
    return *std::find_if(endings.begin(), endings.end(),
                         [project](const EntryEnding& it) { return it.project == project; });
}

bool TestSuccession::closeWith(const std::vector<EntryEnding>& endings)
{
    const StepAuthor author{u"示例-孙七"_s, QDate(Year + 1, 5, 6).startOfDay(), u"考核"_s};
    return m_office->apply(
        closingOf(m_office->records(), m_office->list(Year), endings, author, m_office->ids()));
}

RevisionRequest TestSuccession::revision(RevisionKind kind, ProjectId project) const
{
    RevisionRequest request;
    request.kind = kind;
    request.project = project;
    request.madeOn = QDate(Year + 1, 4, 20);
    request.meeting = m_adjusting;
    request.reason = u"会议同意（示例）"_s;
    return request;
}

/// What the closed year says of its entries is what the flow says.
void TestSuccession::verifyAgreement() const
{
    const auto flow = flowOf(m_office->records());
    for (const ListEntry& entry : m_office->records().all<ListEntry>()) {
        if (entry.list != m_office->list(Year).id)
            continue;
        QCOMPARE(flow.at(0).projectsOf(EntryFate::Carried).contains(entry.project),
                 entry.outcome == EntryOutcome::CarriedOn);
        QCOMPARE(flow.at(1).projectsOf(EntryOrigin::Carried).contains(entry.project),
                 entry.outcome == EntryOutcome::CarriedOn);
    }
    QCOMPARE(outcomeConflicts(m_office->records(), m_office->list(Year)), QStringList());
}

void TestSuccession::issuingBeforeTheClosingIsSaidAndNeedsAReason()
{
    roll();
    QVERIFY2(m_office->makePublic(Year + 1, m_meeting), qPrintable(m_office->fault()));
    StepRequest issue = m_office->request(ListState::Issued, QDate(Year + 1, 3, 31));
    issue.documentNumber = u"大人工智能办〔2021〕1号（示例）"_s;
    issue.issuedOn = QDate(Year + 1, 3, 31);
    const auto missing = missingFor(m_office->records(), m_office->list(Year + 1), issue);
    QCOMPARE(missing.size(), size_t(1));
    QVERIFY(!missing.front().isBlocking);
    QVERIFY2(missing.front().text.contains(u"2020"_s), qPrintable(missing.front().text));
    issue.reason.clear();
    QVERIFY(!m_office->step(Year + 1, issue));
    QVERIFY(m_office->fault().contains(u"2020"_s));
    issue.reason = u"春季先行印发（示例）"_s;
    QVERIFY2(m_office->step(Year + 1, issue), qPrintable(m_office->fault()));
}

void TestSuccession::closingFollowsTheIssuedList()
{
    roll();
    leaveOutOfNext(m_projects.at(0));
    issueNext();
    // Finished, but the issued list goes on with it: that list closes it as completed.
    QVERIFY(m_office->change<Project>(m_projects.at(1), [](Project& it) {
        it.actualFinish = QDate(Year + 1, 1, 15);
        it.stage = ProjectStage::Completed;
    }));
    auto endings = proposed();
    QCOMPARE(endingOf(endings, m_projects.at(0)).outcome, EntryOutcome::Left);
    QVERIFY(endingOf(endings, m_projects.at(0)).evidence.contains(u"进度滞后（示例）"_s));
    QCOMPARE(endingOf(endings, m_projects.at(1)).outcome, EntryOutcome::CarriedOn);
    QVERIFY2(closeWith(endings), qPrintable(m_office->fault()));
    verifyAgreement();
    QCOMPARE(flowOf(m_office->records()).at(0).count(EntryFate::Carried), 4);
}

void TestSuccession::carryingOnWhatTheIssuedListLacksIsRefused()
{
    roll();
    leaveOutOfNext(m_projects.at(0));
    issueNext();
    auto endings = proposed();
    endingOf(endings, m_projects.at(0)).outcome = EntryOutcome::CarriedOn;
    QVERIFY(!closeWith(endings));
    QVERIFY2(m_office->fault().contains(u"项目1"_s) && m_office->fault().contains(u"2021"_s),
             qPrintable(m_office->fault()));
    QCOMPARE(m_office->list(Year).state, ListState::InForce);
}

void TestSuccession::anotherOutcomeForWhatTheIssuedListCarriesIsRefused()
{
    roll();
    issueNext();
    auto endings = proposed();
    endingOf(endings, m_projects.at(2)).outcome = EntryOutcome::Completed;
    QVERIFY(!closeWith(endings));
    QVERIFY2(m_office->fault().contains(u"项目3"_s) && m_office->fault().contains(u"2021"_s),
             qPrintable(m_office->fault()));
}

void TestSuccession::revisionOfTheIssuedListSettlesTheConflict()
{
    roll();
    leaveOutOfNext(m_projects.at(0));
    issueNext();
    QVERIFY2(m_office->revise(Year + 1, revision(RevisionKind::Addition, m_projects.at(0))),
             qPrintable(m_office->fault()));
    QVERIFY2(m_office->revise(Year + 1, revision(RevisionKind::Removal, m_projects.at(1))),
             qPrintable(m_office->fault()));
    auto endings = proposed();
    QCOMPARE(endingOf(endings, m_projects.at(0)).outcome, EntryOutcome::CarriedOn);
    // Taken over and then taken off there: it leaves with that year.
    QCOMPARE(endingOf(endings, m_projects.at(1)).outcome, EntryOutcome::CarriedOn);
    QVERIFY2(closeWith(endings), qPrintable(m_office->fault()));
    verifyAgreement();
}

void TestSuccession::whatTheNextListCarriesDoesNotLeaveTheEarlierOne()
{
    roll();
    issueNext();
    RevisionRequest putOff = revision(RevisionKind::Amendment, m_projects[0]);
    putOff.isDeferred = true;
    for (const RevisionRequest& request :
         {revision(RevisionKind::Removal, m_projects[0]), putOff}) {
        const auto refused =
            revisionOf(m_office->records(), m_office->list(Year), request, m_office->ids());
        QVERIFY(!refused && refused.error().message.contains(u"2021"_s));
    }
    QVERIFY(m_office->apply(revisionOf(m_office->records(), m_office->list(Year + 1),
                                       revision(RevisionKind::Removal, m_projects[0]),
                                       m_office->ids())));
    QVERIFY(!IssuedSuccessor(m_office->records(), m_office->list(Year)).carries(m_projects[0]));
    QVERIFY(m_office->apply(revisionOf(m_office->records(), m_office->list(Year),
                                       revision(RevisionKind::Removal, m_projects[0]),
                                       m_office->ids())));
}

void TestSuccession::issuingAfterTheClosingRecordsWhatIsLeftOut()
{
    roll();
    QVERIFY2(closeWith(proposed()), qPrintable(m_office->fault()));
    QCOMPARE(m_office->entry(Year, m_projects.at(0)).outcome, EntryOutcome::CarriedOn);
    leaveOutOfNext(m_projects.at(0));
    QVERIFY2(m_office->makePublic(Year + 1, m_meeting), qPrintable(m_office->fault()));
    const auto missing = missingFor(m_office->records(), m_office->list(Year + 1),
                                    m_office->request(ListState::Issued, QDate(Year + 1, 3, 31)));
    QVERIFY(std::any_of(missing.begin(), missing.end(), [](const StepFinding& finding) {
        return !finding.isBlocking && finding.text.contains(u"项目1"_s);
    }));
    QVERIFY2(m_office->issueIntoForce(Year + 1), qPrintable(m_office->fault()));
    const ListEntry& entry = m_office->entry(Year, m_projects.at(0));
    QCOMPARE(entry.outcome, EntryOutcome::Left);
    QVERIFY(entry.outcomeEvidence.contains(u"进度滞后（示例）"_s));
    verifyAgreement();
}

void TestSuccession::whatTheNextListForgetsIsSaidBeforeItIsPublic()
{
    roll();
    QVERIFY2(closeWith(proposed()), qPrintable(m_office->fault()));
    const auto saysSo = [this] {
        const auto missing =
            missingFor(m_office->records(), m_office->list(Year + 1),
                       m_office->request(ListState::Review, QDate(Year + 1, 2, 1)));
        return std::any_of(missing.begin(), missing.end(), [](const StepFinding& finding) {
            return !finding.isBlocking && finding.text.contains(u"项目1"_s);
        });
    };
    QVERIFY(m_office->change<AnnualList>(m_office->list(Year + 1).id,
                                         [](AnnualList& it) { it.state = ListState::Screening; }));
    QVERIFY(!saysSo());
    ChangeSet changes(u"forget"_s);
    changes.remove(m_office->entry(Year + 1, m_projects.at(0)));
    QVERIFY(m_office->apply(changes));
    QVERIFY(saysSo());
}

void TestSuccession::endedProjectIsNotCarriedOver()
{
    roll();
    auto endings = proposed();
    endingOf(endings, m_projects.at(3)).outcome = EntryOutcome::Terminated;
    QVERIFY2(closeWith(endings), qPrintable(m_office->fault()));
    const QDate begin(Year + 1, 3, 1);
    StepRequest publicity = m_office->request(ListState::Publicity, begin.addDays(7));
    publicity.meeting = m_meeting;
    QVERIFY(!m_office->makePublic(Year + 1, m_meeting));
    QVERIFY2(m_office->fault().contains(u"项目4"_s), qPrintable(m_office->fault()));
    QVERIFY(m_office->change<ListEntry>(m_office->entry(Year + 1, m_projects.at(3)).id,
                                        [](ListEntry& it) {
                                            it.status = EntryStatus::Selected;
                                            it.screening = ScreeningVerdict::Passed;
                                        }));
    QVERIFY2(m_office->step(Year + 1, publicity), qPrintable(m_office->fault()));
    QVERIFY2(m_office->issueIntoForce(Year + 1), qPrintable(m_office->fault()));
    verifyAgreement();
    QVERIFY(
        flowOf(m_office->records()).at(1).projectsOf(EntryOrigin::New).contains(m_projects.at(3)));
}

/// The draft was rolled before a revision took the project off, and not again since.
void TestSuccession::draftStillCarryingWhatWasTakenOffIsNotMadePublic()
{
    roll();
    RevisionRequest removal = revision(RevisionKind::Removal, m_projects.at(2));
    removal.meeting = m_office->addMeeting(u"年中会议（示例）"_s, QDate(Year, 12, 1));
    removal.madeOn = QDate(Year, 12, 1);
    QVERIFY2(m_office->revise(Year, removal), qPrintable(m_office->fault()));
    QVERIFY(!m_office->makePublic(Year + 1, m_meeting));
    QVERIFY2(m_office->fault().contains(u"项目3"_s), qPrintable(m_office->fault()));
}

/// Every choice of outcomes and of the next list's entries, in both orders: what is accepted
/// agrees.
void TestSuccession::flowAndClosingAgreeWhateverIsChosen()
{
    int accepted = 0;
    for (int choice = 0; choice < 4 * 3 * 2; ++choice) {
        init();
        roll();
        const auto outcome = static_cast<EntryOutcome>(1 + choice % 4);
        const auto next =
            std::array{EntryStatus::CarriedOver, EntryStatus::Selected, EntryStatus::Removed}.at(
                static_cast<size_t>(choice / 4 % 3));
        QVERIFY(m_office->change<ListEntry>(m_office->entry(Year + 1, m_projects.at(4)).id,
                                            [next](ListEntry& it) {
                                                it.status = next;
                                                it.placedByHand = true;
                                            }));
        const auto close = [&] {
            auto endings = proposed();
            endingOf(endings, m_projects.at(4)).outcome = outcome;
            return closeWith(endings);
        };
        const bool isClosedFirst = choice >= 12;
        const bool isDone = isClosedFirst
            ? close() && m_office->bringIntoForce(Year + 1, m_meeting)
            : m_office->bringIntoForce(Year + 1, m_meeting) && close();
        if (!isDone)
            continue;
        ++accepted;
        verifyAgreement();
    }
    QVERIFY(accepted >= 12 && accepted < 24);
}

TOUYAN_TEST(TestSuccession, QCoreApplication)
#include "tst_succession.moc"

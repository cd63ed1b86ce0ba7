#include "analysis/yearview.h"
#include "reports/reviewsummarypaper.h"
#include "selection/board.h"
#include "selection/listscores.h"
#include "selection/liststep.h"
#include "selection/optimiser.h"
#include "selection/placing.h"
#include "selection/ranking.h"
#include "selection/selectionwords.h"
#include "selection/verdicts.h"
#include "support/samplereview.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

const auto Question = u"符合规划"_s;

/// A review by @p seats experts of four projects, the first of which scores best; the first @p noes
/// experts answer the knock-out question on it with "no".
Records reviewed(int seats, int noes)
{
    Records records =
        recordsOf({sampleReview(4, seats),
                   sampleScores(4, seats, [](int, int project) { return 100 - 10 * project; })});
    ChangeSet changes(u"no"_s);
    for (const ReviewScore& score : records.all<ReviewScore>()) {
        if (!score.passes || score.project != ProjectId{1} || score.seat.value > noes)
            continue;
        ReviewScore after = score;
        after.passes = false;
        changes.update(score, after);
    }
    records.apply(changes);
    return records;
}

RoundScores scoresOf(const Records& records)
{
    return scoreRound(roundRows(records, *records.find(SampleRound)));
}

template <typename T, typename Edit>
void edit(Records& records, Id<T> id, Edit change)
{
    const T before = *records.find(id);
    T after = before;
    change(after);
    ChangeSet changes(u"edit"_s);
    changes.update(before, after);
    records.apply(changes);
}

std::vector<RuleFinding> knockOutFindings(const Records& records)
{
    const YearView view(records, 2020, QDate(2020, 3, 1));
    std::vector<RuleFinding> findings;
    for (const RuleFinding& finding :
         selectionBoard(records, view, *records.find(SampleList)).findings) {
        if (finding.kind == BoardRule::KnockOut)
            findings.push_back(finding);
    }
    return findings;
}

} // namespace

/// 否决项: what more than half of the experts answer with "no" is out, but for people's word.
class TestKnockOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moreThanHalfKnockOut_data();
    void moreThanHalfKnockOut();
    void knockedOutProjectTakesNoPlace();
    void onlyOneQuestionAtATimeCounts();
    void expertWhoDecidesItIsNamed();
    void optimiserLeavesItOutAndSaysWhy();
    void onlyAPersonWithAReasonPutsItOnTheList();
    void meetingApprovesItWithAReasonOnly();
    void boardKeepsTheFinding();
    void stepToPublicityTellsIt();
    void paperSaysIt();
};

void TestKnockOut::moreThanHalfKnockOut_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("noes");
    QTest::addColumn<bool>("isOut");
    QTest::newRow("nobody") << 5 << 0 << false;
    QTest::newRow("one of five") << 5 << 1 << false;
    QTest::newRow("two of five") << 5 << 2 << false;
    QTest::newRow("three of five") << 5 << 3 << true;
    QTest::newRow("half of four") << 4 << 2 << false;
    QTest::newRow("three of four") << 4 << 3 << true;
    QTest::newRow("the only one") << 1 << 1 << true;
}

void TestKnockOut::moreThanHalfKnockOut()
{
    QFETCH(int, seats);
    QFETCH(int, noes);
    QFETCH(bool, isOut);
    const RoundScores scores = scoresOf(reviewed(seats, noes));
    const ProjectScore& score = *scores.score({1});
    QCOMPARE(score.isKnockedOut(), isOut);
    QCOMPARE(score.failedQuestions, isOut ? QStringList{Question} : QStringList());
    QCOMPARE(*score.score, 90.0); // nothing is deducted
    QCOMPARE(score.rank, isOut ? 0 : 1);
    QCOMPARE(scores.score({2})->rank, isOut ? 1 : 2);
}

void TestKnockOut::knockedOutProjectTakesNoPlace()
{
    const Records records = reviewed(5, 3);
    const RoundScores scores = scoresOf(records);
    using enum Fate;
    QCOMPARE(fatesOf(scores.projects, 1), (std::vector{In, Out, Out, KnockedOut}));
    QCOMPARE(listRanks(records, SampleList).value({1}, -1), -1);
    QCOMPARE(listRanks(records, SampleList).value({2}), 1);
    QVERIFY(listKnockOuts(records, SampleList).value({1}).contains(Question));
    QCOMPARE(listKnockOuts(records, SampleList).size(), 1);
}

/// Two experts against each of two questions are no majority against either.
void TestKnockOut::onlyOneQuestionAtATimeCounts()
{
    Records records = reviewed(4, 2);
    ChangeSet changes(u"second question"_s);
    ReviewCriterion second = *records.find(ReviewCriterionId{3});
    second.id = {4};
    second.name = u"无违法记录"_s;
    second.position = 4;
    changes.insert(second);
    qint64 id = 1000;
    for (int seat = 1; seat <= 4; ++seat) {
        for (int project = 1; project <= 4; ++project)
            changes.insert(
                ReviewScore{{++id}, {seat}, {project}, {4}, {}, project != 1 || seat <= 2, {}});
    }
    records.apply(changes);
    const RoundScores scores = scoresOf(records);
    const ProjectScore& score = *scores.score({1});
    QCOMPARE(score.knockOuts, 4);
    QVERIFY(!score.isKnockedOut());
}

void TestKnockOut::expertWhoDecidesItIsNamed()
{
    const Records records = reviewed(5, 3);
    const RoundRows rows = roundRows(records, *records.find(SampleRound));
    const RoundScores scores = scoreRound(rows);
    const Ranking firm = ranking(rows, scores, 2);
    const auto of = [&](qint64 seat) {
        return std::find_if(firm.changes.begin(), firm.changes.end(), [&](const FateChange& it) {
            return it.seat == ReviewSeatId{seat} && it.project == ProjectId{1};
        });
    };
    QVERIFY(of(1) != firm.changes.end()); // two of four are left
    QCOMPARE(of(1)->before, Fate::KnockedOut);
    QCOMPARE(of(1)->after, Fate::In);
    QVERIFY(of(4) == firm.changes.end());
    QVERIFY(!fateSentence(*of(1), rows, records).contains(u" 0"_s));
}

void TestKnockOut::optimiserLeavesItOutAndSaysWhy()
{
    for (const int noes : {2, 3}) {
        Records records = reviewed(5, noes);
        edit(records, SampleList, [](AnnualList& list) { list.quota = 2; });
        const auto problem = selectionProblem(records, 2020, listScores(records, SampleList));
        Progress progress;
        const auto outcome = optimise(*problem, progress);
        QVERIFY(outcome);
        const bool isOut = noes == 3;
        QCOMPARE(problem->candidates.front().standing,
                 isOut ? Standing::KnockedOut : Standing::Open);
        const auto left = std::find_if(outcome->leftOut.begin(), outcome->leftOut.end(),
                                       [](const LeftOut& it) { return it.candidate == 0; });
        QCOMPARE(left != outcome->leftOut.end(), isOut);
        if (isOut)
            QVERIFY2(leftOutText(*outcome, *left).contains(Question),
                     qPrintable(leftOutText(*outcome, *left)));
    }
}

void TestKnockOut::onlyAPersonWithAReasonPutsItOnTheList()
{
    Records records = reviewed(5, 3);
    const QList<ListEntryId> first = {ListEntryId{1}};
    QVERIFY(needsReason(records, first, EntryStatus::Selected));
    QVERIFY(!needsReason(records, {ListEntryId{2}}, EntryStatus::Selected));
    QVERIFY(!placed(records, {first, EntryStatus::Selected, u" "_s}));
    QVERIFY(placed(records, {{ListEntryId{2}}, EntryStatus::Selected, {}}));
    const auto changes = placed(records, {first, EntryStatus::Selected, u"组长会商同意（示例）"_s});
    QVERIFY(changes);
    records.apply(*changes);
    const auto problem = selectionProblem(records, 2020, listScores(records, SampleList));
    QCOMPARE(problem->candidates.front().standing, Standing::ChosenByHand);
    QVERIFY(!withReason(records, ListEntryId{1}, {})); // the reason stays with it
}

void TestKnockOut::meetingApprovesItWithAReasonOnly()
{
    Records records = reviewed(5, 3);
    edit(records, SampleList, [](AnnualList& list) { list.state = ListState::Deliberation; });
    IdMaker ids;
    VerdictRequest request;
    request.list = SampleList;
    request.newMeeting = u"领导小组会议（示例）"_s;
    request.newMeetingHeldOn = QDate(2020, 3, 10);
    request.verdicts = {{ListEntryId{1}, MeetingVerdict::Approved, {}}};
    const auto refused = verdictsOf(records, request, ids);
    QVERIFY(!refused && refused.error().message.contains(u"voted"_s));
    request.verdicts = {{ListEntryId{2}, MeetingVerdict::Approved, {}}};
    QVERIFY(verdictsOf(records, request, ids));
    request.verdicts = {{ListEntryId{1}, MeetingVerdict::Approved, u"组长会商同意（示例）"_s}};
    QVERIFY(verdictsOf(records, request, ids));
}

void TestKnockOut::boardKeepsTheFinding()
{
    QVERIFY(knockOutFindings(reviewed(5, 2)).empty());
    Records records = reviewed(5, 3);
    auto findings = knockOutFindings(records);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().light, Light::Red);
    QCOMPARE(findings.front().projects, QList{ProjectId{1}});
    QVERIFY(findings.front().sentence.contains(Question));
    edit(records, ListEntryId{1}, [](ListEntry& entry) {
        entry.status = EntryStatus::Selected;
        entry.placedByHand = true;
    });
    const QString before = findings.front().sentence;
    findings = knockOutFindings(records);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().projects, QList{ProjectId{1}});
    QVERIFY(findings.front().sentence != before); // on the list all the same
}

void TestKnockOut::stepToPublicityTellsIt()
{
    for (const int noes : {2, 3}) {
        Records records = reviewed(5, noes);
        edit(records, SampleList, [](AnnualList& list) { list.state = ListState::Deliberation; });
        edit(records, ListEntryId{1},
             [](ListEntry& entry) { entry.verdict = MeetingVerdict::Approved; });
        StepRequest request;
        request.to = ListState::Publicity;
        request.today = QDate(2020, 3, 1);
        const auto missing = missingFor(records, *records.find(SampleList), request);
        const auto said = std::count_if(missing.begin(), missing.end(), [](const auto& finding) {
            return !finding.isBlocking && finding.text.contains(u"项目1"_s);
        });
        QCOMPARE(said, noes == 3 ? 1 : 0);
    }
}

void TestKnockOut::paperSaysIt()
{
    const auto textOf = [](const Records& records) {
        return reviewSummaryPaper(records, *records.find(SampleRound)).toText();
    };
    QVERIFY(textOf(reviewed(5, 3)).contains(u"即被否决"_s));
    QVERIFY(!textOf(reviewed(5, 2)).contains(u"即被否决"_s));
}

TOUYAN_TEST(TestKnockOut, QCoreApplication)
#include "tst_knockout.moc"

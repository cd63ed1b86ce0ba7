#include "selection/drawrecord.h"
#include "selection/ranking.h"
#include "support/samplereview.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

using Points = std::function<std::optional<double>(int seat, int project)>;

/// A round with scores, and what follows from them.
struct Scored
{
    Records records;
    RoundRows rows;
    RoundScores scores;
};

Scored scoredFrom(Records records)
{
    const RoundRows rows = roundRows(records, *records.find(SampleRound));
    return {std::move(records), rows, scoreRound(rows)};
}

Scored scored(int projects, int seats, const Points& points)
{
    return scoredFrom(
        recordsOf({sampleReview(projects, seats), sampleScores(projects, seats, points)}));
}

/// @p records with the round's row changed.
template <typename T>
Scored edited(const Scored& before, const T& row, const std::function<void(T&)>& edit)
{
    Records records = before.records;
    ChangeSet changes;
    T after = row;
    edit(after);
    changes.update(row, after);
    records.apply(changes);
    return scoredFrom(std::move(records));
}

Scored withoutTrimming(const Scored& before)
{
    return edited<ReviewRound>(before, before.rows.round, [](ReviewRound& round) {
        round.aggregation = ScoreAggregation::Mean;
    });
}

Scored withRecusal(const Scored& before, qint64 expert, qint64 project)
{
    Records records = before.records;
    ChangeSet changes;
    changes.insert(ReviewRecusal{{1}, SampleRound, {expert}, {project}, u"同单位"_s});
    records.apply(changes);
    return scoredFrom(std::move(records));
}

Scored withExcluded(const Scored& before, int seat)
{
    return edited<ReviewSeat>(before, before.rows.seats[static_cast<size_t>(seat - 1)],
                              [](ReviewSeat& row) {
                                  row.isExcluded = true;
                                  row.exclusionReason = u"打分异常"_s;
                              });
}

double scoreOf(const Scored& state, qint64 project)
{
    return state.scores.score({project})->score.value_or(-1);
}

std::vector<double> randomTotals(QRandomGenerator& random, int count)
{
    std::vector<double> totals;
    for (int i = 0; i < count; ++i)
        totals.push_back(random.bounded(101));
    return totals;
}

} // namespace

class TestReviewScoring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weightsMustAddUp_data();
    void weightsMustAddUp();
    void totalsAreWeightedByTheMaximum();
    void trimmedMeanKeepsItsProperties();
    void trimmedMeanNeedsFive();
    void spreadIsThatOfTheCountedSheets();
    void equalScoresShareTheirRank();
    void tiesHoldForRandomScores();
    void incompleteSheetsAreNamedAndDoNotCount();
    void pointsBeyondTheMaximumAreNoPoints();
    void knockOutsAreCountedNotDeducted();
    void excludedSeatNeverCounts();
    void recusedPairNeverCounts();
    void relatedExpertNeverScoresWhatJoinedAfterTheDraw();
    void recordedDrawDecidesForWhatItKnew();
    void departedProjectTakesNoRankAndOwesNoSheet();
    void meetingsWordLeavesTheRanking();
    void unsoundCriteriaGiveNoTotals();
    void whatIsReviewedFollowsTheList();
    void cutFollowsTheQuota();
    void fatesRespectTies();
    void decisiveExpertIsNamed();
    void firmnessIsToldOnlyWhereThereAreScores();
    void fateChangesAgreeWithScoringAnew();
    void severityIsTheDeviationFromTheOthers();
};

void TestReviewScoring::weightsMustAddUp_data()
{
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<QString>("hint");
    QTest::newRow("whole") << QList<int>{60, 40} << QString();
    QTest::newRow("three") << QList<int>{33, 33, 34} << QString();
    QTest::newRow("short") << QList<int>{60, 30} << u"10.0% are missing"_s;
    QTest::newRow("beyond") << QList<int>{60, 45} << u"5.0% more"_s;
    QTest::newRow("weightless") << QList<int>{60, 40, 0} << u"Without a weight: 3"_s;
    QTest::newRow("none") << QList<int>{} << u"no scored criterion"_s;
}

void TestReviewScoring::weightsMustAddUp()
{
    QFETCH(const QList<int>, weights);
    QFETCH(const QString, hint);
    std::vector<ReviewCriterion> criteria;
    for (const int weight : weights) {
        ReviewCriterion criterion;
        criterion.name = QString::number(criteria.size() + 1);
        criterion.weight = Percent::fromPoints(weight);
        criteria.push_back(criterion);
    }
    ReviewCriterion question;
    question.kind = CriterionKind::KnockOut;
    question.weight = Percent::fromPoints(50); // of no effect
    criteria.push_back(question);
    const CriteriaCheck check = checkCriteria(criteria);
    QCOMPARE(check.isSound(), hint.isEmpty());
    QVERIFY2(check.faults.join(u' ').contains(hint), qPrintable(check.faults.join(u' ')));
    QCOMPARE(check.sum, Percent::fromPoints(std::accumulate(weights.begin(), weights.end(), 0)));
}

void TestReviewScoring::totalsAreWeightedByTheMaximum()
{
    Scored state = scored(1, 1, [](int, int) { return 80; });
    QCOMPARE(*state.scores.sheet({1}, {1})->total, 80.0); // 48 of 60 and 32 of 40
    state = edited<ReviewCriterion>(state, state.rows.criteria[0],
                                    [](ReviewCriterion& row) { row.maximum = 96; });
    QCOMPARE(*state.scores.sheet({1}, {1})->total, 62.0); // half of 60 and 32 of 40
}

void TestReviewScoring::trimmedMeanKeepsItsProperties()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        std::vector<double> totals = randomTotals(random, 5 + random.bounded(8));
        const double trimmed = *aggregated(totals, ScoreAggregation::TrimmedMean);
        std::vector<double> sorted = totals;
        std::sort(sorted.begin(), sorted.end());
        // Between the second lowest and the second highest,
        QVERIFY(trimmed >= sorted[1] && trimmed <= sorted[sorted.size() - 2]);
        // the same in any order,
        std::rotate(totals.begin(), totals.begin() + 2, totals.end());
        QVERIFY(std::abs(*aggregated(totals, ScoreAggregation::TrimmedMean) - trimmed) < 1e-9);
        // indifferent to how extreme the extremes are,
        *std::max_element(totals.begin(), totals.end()) = 1000;
        *std::min_element(totals.begin(), totals.end()) = -1000;
        QVERIFY(std::abs(*aggregated(totals, ScoreAggregation::TrimmedMean) - trimmed) < 1e-9);
        // and the mean of what is left.
        const double rest =
            std::accumulate(sorted.begin() + 1, sorted.end() - 1, 0.0) / double(sorted.size() - 2);
        QVERIFY(std::abs(rest - trimmed) < 1e-9);
    }
}

void TestReviewScoring::trimmedMeanNeedsFive()
{
    QRandomGenerator random(8);
    for (int count = 1; count < LeastTrimmed; ++count) {
        const std::vector<double> totals = randomTotals(random, count);
        QCOMPARE(aggregated(totals, ScoreAggregation::TrimmedMean),
                 aggregated(totals, ScoreAggregation::Mean));
    }
    QVERIFY(!aggregated({}, ScoreAggregation::TrimmedMean));
    QVERIFY(!aggregated({}, ScoreAggregation::Mean));
    const Points points = [](int seat, int) { return seat == 1 ? 10.0 : 80.0; };
    QVERIFY(!scored(1, 4, points).scores.score({1})->isTrimmed);
    QVERIFY(scored(1, 5, points).scores.score({1})->isTrimmed);
    QCOMPARE(scoreOf(scored(1, 5, points), 1), 80.0);
    QCOMPARE(scoreOf(withoutTrimming(scored(1, 5, points)), 1), 66.0);
}

void TestReviewScoring::spreadIsThatOfTheCountedSheets()
{
    const Scored state = scored(1, 5, [](int seat, int) {
        return std::array{60, 70, 80, 90, 100}.at(size_t(seat - 1));
    });
    const ProjectScore& score = *state.scores.score({1});
    QCOMPARE(score.count, 5);
    QCOMPARE(score.lowest, 60.0);
    QCOMPARE(score.highest, 100.0);
    QVERIFY(std::abs(*score.deviation - std::sqrt(250.0)) < 1e-9);
    QVERIFY(!scored(1, 1, [](int, int) { return 70; }).scores.score({1})->deviation);
}

void TestReviewScoring::equalScoresShareTheirRank()
{
    const Scored state = scored(5, 3, [](int, int project) {
        return std::array{70, 90, 80, 90, 60}.at(size_t(project - 1));
    });
    QList<int> ranks;
    QList<bool> ties;
    for (const ProjectScore& score : state.scores.projects) {
        ranks.append(score.rank);
        ties.append(score.isTied);
    }
    QCOMPARE(ranks, (QList<int>{1, 1, 3, 4, 5}));
    QCOMPARE(ties, (QList<bool>{true, true, false, false, false}));
    QCOMPARE(state.scores.projects[0].project, ProjectId{2}); // in the order of the list
    // Thirds of a point that are printed alike are alike.
    const Scored close = withoutTrimming(scored(2, 3, [](int seat, int project) {
        return project == 1 ? 80.0 : std::array{80.001, 80.0, 80.0}.at(size_t(seat - 1));
    }));
    QVERIFY(close.scores.projects[0].isTied && close.scores.projects[1].isTied);
}

void TestReviewScoring::tiesHoldForRandomScores()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 60; ++round) {
        const Scored state = scored(8, 3, [&](int, int) { return 70 + random.bounded(4); });
        for (const ProjectScore& a : state.scores.projects) {
            int better = 0;
            bool shares = false;
            for (const ProjectScore& b : state.scores.projects) {
                better += *b.score > *a.score ? 1 : 0;
                shares = shares || (b.project != a.project && *b.score == *a.score);
            }
            QCOMPARE(a.rank, better + 1);
            QCOMPARE(a.isTied, shares);
        }
    }
}

void TestReviewScoring::incompleteSheetsAreNamedAndDoNotCount()
{
    Scored state = scored(2, 3, [](int seat, int project) {
        return seat == 3 && project == 2 ? std::nullopt : std::optional(seat * 10.0);
    });
    QCOMPARE(state.scores.sheet({3}, {2})->state, SheetState::Empty);
    QCOMPARE(scoreOf(state, 1), 20.0);
    QCOMPARE(scoreOf(state, 2), 15.0);
    const QStringList missing = incompleteSheets(state.records, state.rows, state.scores);
    QCOMPARE(missing.size(), 1);
    QVERIFY2(missing.first().contains(u"专家3") && missing.first().contains(u"项目2")
                 && missing.first().contains(u"可行性"),
             qPrintable(missing.first()));
    // One point that is taken away makes the sheet incomplete.
    const ReviewScore first = state.rows.scores.front();
    state = edited<ReviewScore>(state, first, [](ReviewScore& row) { row.points.reset(); });
    QCOMPARE(state.scores.sheet(first.seat, first.project)->state, SheetState::Incomplete);
    QCOMPARE(scoreOf(state, 1), 25.0);
    // Seats that handed in nothing are not named.
    const Scored none =
        scored(2, 3, [](int seat, int) { return seat == 3 ? std::nullopt : std::optional(50.0); });
    QCOMPARE(incompleteSheets(none.records, none.rows, none.scores), QStringList());
}

void TestReviewScoring::pointsBeyondTheMaximumAreNoPoints()
{
    Scored state = scored(1, 2, [](int, int) { return 50; });
    for (const double wrong : {60.5, -1.0}) {
        const Scored bad = edited<ReviewScore>(state, state.rows.scores.front(),
                                               [wrong](ReviewScore& row) { row.points = wrong; });
        QCOMPARE(bad.scores.sheet({1}, {1})->state, SheetState::Incomplete);
        QCOMPARE(bad.scores.score({1})->count, 1);
    }
}

void TestReviewScoring::knockOutsAreCountedNotDeducted()
{
    Scored state = scored(1, 3, [](int, int) { return 70; });
    state = edited<ReviewScore>(state, state.rows.scores[2],
                                [](ReviewScore& row) { row.passes = false; });
    QCOMPARE(state.scores.score({1})->knockOuts, 1);
    QCOMPARE(scoreOf(state, 1), 70.0);
    QCOMPARE(state.scores.sheet({1}, {1})->knockOuts, QStringList{u"符合规划"_s});
    QCOMPARE(withExcluded(state, 1).scores.score({1})->knockOuts, 0);
}

void TestReviewScoring::excludedSeatNeverCounts()
{
    QRandomGenerator random(10);
    for (int round = 0; round < 30; ++round) {
        std::array<std::array<int, 4>, 6> points{};
        for (auto& row : points)
            std::generate(row.begin(), row.end(), [&] { return random.bounded(101); });
        const int gone = 1 + random.bounded(6);
        const auto given = [&](int seat, int project) {
            return points.at(size_t(seat - 1)).at(size_t(project - 1));
        };
        const Scored excluded = withExcluded(
            scored(4, 6, [&](int seat, int project) { return given(seat, project); }), gone);
        const Scored absent = scored(4, 6, [&](int seat, int project) {
            return seat == gone ? std::nullopt : std::optional<double>(given(seat, project));
        });
        for (int project = 1; project <= 4; ++project) {
            QCOMPARE(scoreOf(excluded, project), scoreOf(absent, project));
            QCOMPARE(excluded.scores.score({project})->count, 5);
            QCOMPARE(excluded.scores.score({project})->deviation,
                     absent.scores.score({project})->deviation);
            QCOMPARE(excluded.scores.sheet({gone}, {project})->state, SheetState::Excluded);
        }
    }
}

void TestReviewScoring::recusedPairNeverCounts()
{
    const Scored state =
        withRecusal(scored(2, 4, [](int seat, int) { return seat == 2 ? 0.0 : 90.0; }), 2, 1);
    QCOMPARE(state.scores.sheet({2}, {1})->state, SheetState::Recused);
    QCOMPARE(scoreOf(state, 1), 90.0);
    QCOMPARE(state.scores.score({1})->lowest, 90.0);
    QCOMPARE(scoreOf(state, 2), 67.5);
}

void TestReviewScoring::relatedExpertNeverScoresWhatJoinedAfterTheDraw()
{
    const Scored before = scored(2, 3, [](int seat, int) { return seat == 2 ? 10 : 80; });
    const Scored state = edited<Expert>(before, *before.records.find(ExpertId{2}),
                                        [](Expert& row) { row.organisation = u"企业1"_s; });
    QCOMPARE(state.scores.sheet({2}, {1})->state, SheetState::Recused);
    QCOMPARE(scoreOf(state, 1), 80.0);
    QVERIFY(state.rows.isRecused({2}, {1}) && !state.rows.isRecused({2}, {2}));
    QVERIFY(state.rows.recusalReason({2}, {1}).contains(u"企业1"_s));
    QCOMPARE(uncoveredRelations(state.records, state.rows).size(), size_t(1));
    const Scored covered = withRecusal(state, 2, 1);
    QVERIFY(uncoveredRelations(covered.records, covered.rows).empty());
    QCOMPARE(covered.scores.sheet({2}, {1})->state, SheetState::Recused);
}

void TestReviewScoring::recordedDrawDecidesForWhatItKnew()
{
    Records records = recordsOf({sampleReview(2, 3)});
    const ReviewRound& round = *records.find(SampleRound);
    const auto draw = drawPanel(drawQuestion(records, round, {.panelSize = 3}, u"种子"_s));
    QVERIFY(draw);
    ReviewRound drawn = round;
    drawn.drawnAt = QDateTime(QDate(2020, 3, 1), QTime(9, 0));
    drawn.seed = u"种子"_s;
    drawn.drawRecord = toJson(*draw);
    ChangeSet changes;
    changes.update(round, drawn);
    records.apply(changes);
    records.apply(sampleScores(2, 3, [](int, int) { return 80; }));
    const Scored state = edited<Expert>(scoredFrom(records), *records.find(ExpertId{2}),
                                        [](Expert& row) { row.organisation = u"企业1"_s; });
    QCOMPARE(state.scores.sheet({2}, {1})->state, SheetState::Complete);
}

void TestReviewScoring::departedProjectTakesNoRankAndOwesNoSheet()
{
    const Scored before = scored(3, 3, [](int seat, int project) {
        return seat == 3 && project == 1 ? std::nullopt : std::optional(90.0 - project);
    });
    QCOMPARE(incompleteSheets(before.records, before.rows, before.scores).size(), 1);
    const ListEntry& entry = *before.records.find(ListEntryId{1});
    const std::array Edits = {
        std::function<void(ListEntry&)>([](ListEntry& row) { row.status = EntryStatus::Removed; }),
        std::function<void(ListEntry&)>([](ListEntry& row) { row.status = EntryStatus::Deferred; }),
        std::function<void(ListEntry&)>(
            [](ListEntry& row) { row.screening = ScreeningVerdict::Failed; })};
    for (const auto& edit : Edits) {
        const Scored state = edited<ListEntry>(before, entry, edit);
        QCOMPARE(incompleteSheets(state.records, state.rows, state.scores), QStringList());
        QCOMPARE(scoreOf(state, 1), 89.0); // kept for the record
        QCOMPARE(state.scores.score({1})->rank, 0);
        QCOMPARE(state.scores.score({3})->rank, 2);
        QCOMPARE(ranking(state.rows, state.scores, 2).fates,
                 (std::vector{Fate::In, Fate::In, Fate::Departed}));
        QCOMPARE(state.rows.projectsToScore(), (QList<ProjectId>{{2}, {3}}));
    }
    const Scored withdrawn =
        edited<Project>(before, *before.records.find(ProjectId{1}),
                        [](Project& row) { row.stage = ProjectStage::Withdrawn; });
    QCOMPARE(withdrawn.scores.score({3})->rank, 2);
}

/// The record of the review says the same after the meeting as before.
void TestReviewScoring::meetingsWordLeavesTheRanking()
{
    const Scored before = scored(3, 3, [](int, int project) { return 90.0 - project; });
    const Scored state =
        edited<ListEntry>(before, *before.records.find(ListEntryId{1}), [](ListEntry& row) {
            row.status = EntryStatus::Deferred;
            row.verdict = MeetingVerdict::Deferred;
        });
    QCOMPARE(state.scores.score({1})->rank, 1);
    QCOMPARE(state.scores.score({3})->rank, 3);
}

void TestReviewScoring::unsoundCriteriaGiveNoTotals()
{
    Scored state = scored(2, 3, [](int, int) { return 70; });
    state = edited<ReviewCriterion>(state, state.rows.criteria[0], [](ReviewCriterion& row) {
        row.weight = Percent::fromPoints(50);
    });
    QVERIFY(!state.scores.criteria.isSound());
    QVERIFY(!state.scores.score({1})->score);
    QCOMPARE(state.scores.score({1})->rank, 0);
}

void TestReviewScoring::whatIsReviewedFollowsTheList()
{
    const Scored state = scored(
        5, 1, [](int, int project) { return project == 5 ? std::optional(50.0) : std::nullopt; });
    Records records = state.records;
    ChangeSet changes;
    using enum EntryStatus;
    const std::array Statuses = {CarriedOver, Candidate, Candidate, Deferred, Deferred};
    for (qint64 number = 1; number <= 5; ++number) {
        const ListEntry before = *records.find(ListEntryId{number});
        ListEntry after = before;
        after.status = Statuses.at(size_t(number - 1));
        if (number == 2)
            after.screening = ScreeningVerdict::Failed;
        changes.update(before, after);
    }
    records.apply(changes);
    QCOMPARE(reviewedProjects(records, *records.find(SampleRound)),
             (QList<ProjectId>{{3}, {5}})); // 5 has a score
}

void TestReviewScoring::cutFollowsTheQuota()
{
    const Scored state = scored(5, 1, [](int, int) { return 50; });
    AnnualList list = *state.records.find(SampleList);
    QVERIFY(!freePlaces(state.records, list));
    list.quota = 3;
    QCOMPARE(freePlaces(state.records, list), 3);
    const Scored carried =
        edited<ListEntry>(state, *state.records.find(ListEntryId{1}),
                          [](ListEntry& row) { row.status = EntryStatus::CarriedOver; });
    QCOMPARE(freePlaces(carried.records, list), 2);
    list.quota = 0;
    QCOMPARE(freePlaces(carried.records, list), 0);
}

void TestReviewScoring::fatesRespectTies()
{
    const Scored state = scored(6, 2, [](int, int project) {
        return project == 6
            ? std::nullopt
            : std::optional(std::array{90., 80., 80., 70., 60.}.at(size_t(project - 1)));
    });
    using enum Fate;
    const auto& scores = state.scores.projects;
    QCOMPARE(fatesOf(scores, 1), (std::vector{In, Out, Out, Out, Out, Open}));
    QCOMPARE(fatesOf(scores, 2), (std::vector{In, AtTheCut, AtTheCut, Out, Out, Open}));
    QCOMPARE(fatesOf(scores, 3), (std::vector{In, In, In, Out, Out, Open}));
    QCOMPARE(fatesOf(scores, 0), (std::vector{Out, Out, Out, Out, Out, Open}));
    QCOMPARE(fatesOf(scores, {}), (std::vector{In, In, In, In, In, Open}));
}

void TestReviewScoring::decisiveExpertIsNamed()
{
    // Three agree that 1 is the better; seat 3 alone lifts 2 over it.
    const Scored state = scored(3, 4, [](int seat, int project) {
        if (project == 3)
            return 40.0;
        return project == 1 ? 80.0 : (seat == 3 ? 100.0 : 75.0);
    });
    const Ranking result = ranking(state.rows, state.scores, 1);
    QVERIFY(!result.isStable());
    QCOMPARE(state.scores.projects.front().project, ProjectId{2});
    QCOMPARE(result.changes.size(), size_t(2));
    QCOMPARE(result.changes[0].seat, ReviewSeatId{3});
    QCOMPARE(fateSentence(result.changes[0], state.rows, state.records),
             u"Without expert 3, no. 1 “项目2” drops out."_s);
    QCOMPARE(fateSentence(result.changes[1], state.rows, state.records),
             u"Without expert 3, no. 2 “项目1” moves in."_s);
    QVERIFY(ranking(state.rows, state.scores, 2).isStable());
    QVERIFY(ranking(state.rows, state.scores, {}).isStable());
}

void TestReviewScoring::firmnessIsToldOnlyWhereThereAreScores()
{
    const auto told = [](const Scored& state, std::optional<int> places) {
        return stabilitySentences(state.records, state.rows, state.scores,
                                  ranking(state.rows, state.scores, places));
    };
    const Scored none = scored(3, 4, [](int, int) { return std::optional<double>(); });
    const Scored firm = scored(3, 4, [](int, int project) { return 90.0 - project; });
    QCOMPARE(told(none, 1).size(), 1);
    QCOMPARE(told(firm, 1).size(), 1);
    QVERIFY(told(none, 1) != told(firm, 1));
    QCOMPARE(told(none, {}), told(none, 1));
    QVERIFY(told(firm, {}) != told(firm, 1)); // no quota, no cut
    const Scored shaky = scored(2, 4, [](int seat, int project) {
        return project == 1 ? 80.0 : (seat == 3 ? 100.0 : 75.0);
    });
    QCOMPARE(told(shaky, 1).size(), 2);
    QVERIFY(!scoreSummaryFault(none.records, none.rows.round).isEmpty());
    QCOMPARE(scoreSummaryFault(firm.records, firm.rows.round), QString());
}

void TestReviewScoring::fateChangesAgreeWithScoringAnew()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 20; ++round) {
        const Scored state = scored(6, 6, [&](int, int) { return 60 + random.bounded(30); });
        const std::optional<int> places = 1 + random.bounded(5);
        const Ranking result = ranking(state.rows, state.scores, places);
        for (int seat = 1; seat <= 6; ++seat) {
            const Scored without = withExcluded(state, seat);
            const std::vector<Fate> fates = fatesOf(without.scores.projects, places);
            for (size_t i = 0; i < 6; ++i) {
                const ProjectId project = state.scores.projects[i].project;
                size_t at = 0;
                while (without.scores.projects[at].project != project)
                    ++at;
                const bool isTold = std::any_of(
                    result.changes.begin(), result.changes.end(), [&](const FateChange& change) {
                        return change.seat == ReviewSeatId{seat} && change.project == project
                            && change.before == result.fates[i] && change.after == fates[at];
                    });
                QCOMPARE(isTold, fates[at] != result.fates[i]);
            }
        }
    }
}

void TestReviewScoring::severityIsTheDeviationFromTheOthers()
{
    const Scored state =
        withRecusal(scored(3, 3, [](int seat, int) { return seat == 1 ? 70.0 : 80.0; }), 1, 2);
    const Ranking result = ranking(state.rows, state.scores, 1);
    QCOMPARE(result.severities.size(), size_t(3));
    QVERIFY(std::abs(*result.severities[0].deviation + 10.0) < 1e-9);
    QCOMPARE(result.severities[0].projects, 2);
    QVERIFY(std::abs(*result.severities[1].deviation - 10.0 / 3) < 1e-9); // 5, 0 and 5
    const Ranking rest = ranking(withExcluded(state, 1).rows, withExcluded(state, 1).scores, 1);
    QCOMPARE(rest.severities.size(), size_t(2));
}

TOUYAN_TEST(TestReviewScoring, QCoreApplication)
#include "tst_reviewscoring.moc"

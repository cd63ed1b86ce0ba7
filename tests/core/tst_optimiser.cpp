#include "selection/budgetcurve.h"
#include "selection/optimiser.h"
#include "selection/selectionwords.h"
#include "support/bruteforce.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr unsigned Instances = 400;
constexpr int MostCandidates = 11;

OptimiserOutcome outcomeOf(const SelectionProblem& problem)
{
    Progress progress;
    auto outcome = optimise(problem, progress);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return std::move(outcome).value();
}

/// The bound nearest to the present one with which @p choices hold one, by looking at each.
std::optional<qint64> nearestBound(const SelectionProblem& problem,
                                   const SelectionConstraint& constraint,
                                   const std::vector<Subset>& choices)
{
    std::optional<qint64> nearest;
    for (const Subset subset : choices) {
        const std::vector<bool> isIn = membersOf(subset, problem.candidates.size());
        if (constraint.kind != ConstraintKind::NewShare) {
            const qint64 sum = sumOf(constraint.row, isIn);
            const bool isLow = constraint.row.low.has_value();
            if (!nearest || (isLow ? sum > *nearest : sum < *nearest))
                nearest = sum;
            continue;
        }
        qint64 all = 0;
        qint64 news = 0;
        for (size_t place = 0; place < isIn.size(); ++place) {
            all += isIn[place] ? 1 : 0;
            news += isIn[place] && problem.candidates[place].isNew ? 1 : 0;
        }
        const qint64 share = all == 0 ? 10'000 : news * 10'000 / all;
        nearest = std::max(nearest.value_or(0), share);
    }
    return nearest;
}

SelectionCandidate candidate(qint64 id, qint64 score, qint64 fen)
{
    SelectionCandidate made;
    made.project = ProjectId{id};
    made.entry = ListEntryId{id};
    made.name = u"示例项目 %1"_s.arg(id);
    made.score = score;
    made.isScored = true;
    made.support = Money::fromFen(fen);
    return made;
}

} // namespace

/// The optimiser against every subset of small problems, and by itself on large ones.
class TestOptimiser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesWhatNoSubsetBetters();
    void neededScoresAreExact();
    void conflictsAreIrreducible();
    void remediesAreTheNearestThatHelp();
    void curveIsTheBestUnderEachBudget();
    void oneFenDecides();
    void oneHundredthDecides();
    void sameProblemGivesTheSameOutcome();
    void largeProblemIsSolvedWithAllReasons();
    void largeProblemWithTargetsIsSolved();
    void tightBudgetsAreSolved_data();
    void tightBudgetsAreSolved();
    void stopsBeforeItBegins();
    void stopsWhenTold();
    void wordsNameWhatIsInTheWay();
    void conflictInWords();
};

void TestOptimiser::choosesWhatNoSubsetBetters()
{
    int solvable = 0;
    for (unsigned seed = 1; seed <= Instances; ++seed) {
        const SelectionProblem problem = randomProblem(seed, MostCandidates);
        const OptimiserOutcome outcome = outcomeOf(problem);
        const BruteForce force(outcome.problem, outcome.constraints);
        const std::optional<Subset> best = force.best();
        QVERIFY2(outcome.choice.has_value() == best.has_value(), qPrintable(QString::number(seed)));
        QCOMPARE(outcome.conflict.has_value(), !best.has_value());
        if (!best)
            continue;
        ++solvable;
        QVERIFY2(outcome.choice->isIn == membersOf(*best, problem.candidates.size()),
                 qPrintable(QString::number(seed)));
        QCOMPARE(outcome.choice->value, force.valueOf(*best));
        QCOMPARE(outcome.choice->support.fen(), force.supportOf(*best));
    }
    QVERIFY(solvable > static_cast<int>(Instances) / 4);
    QVERIFY(solvable < static_cast<int>(Instances) * 9 / 10);
}

void TestOptimiser::neededScoresAreExact()
{
    int needed = 0;
    for (unsigned seed = 1; seed <= Instances; ++seed) {
        const OptimiserOutcome outcome = outcomeOf(randomProblem(seed, MostCandidates));
        if (!outcome.choice)
            continue;
        const BruteForce force(outcome.problem, outcome.constraints);
        const auto outCount =
            std::count(outcome.choice->isIn.cbegin(), outcome.choice->isIn.cend(), false);
        QCOMPARE(static_cast<std::ptrdiff_t>(outcome.leftOut.size()), outCount);
        for (const LeftOut& leftOut : outcome.leftOut) {
            const std::optional<qint64> with = force.bestValueWith(leftOut.candidate);
            QCOMPARE(leftOut.needed.has_value(), with.has_value());
            if (!with) {
                QVERIFY(!leftOut.obstacles.empty());
                continue;
            }
            ++needed;
            QCOMPARE(*leftOut.needed, outcome.choice->value - *with + 1);
            if (leftOut.obstacles.empty())
                QVERIFY(outcome.problem.candidates[static_cast<size_t>(leftOut.candidate)].value()
                        == 0);
        }
    }
    QVERIFY(needed > static_cast<int>(Instances) / 2);
}

void TestOptimiser::conflictsAreIrreducible()
{
    int conflicts = 0;
    for (unsigned seed = 1; seed <= Instances; ++seed) {
        const OptimiserOutcome outcome = outcomeOf(randomProblem(seed, MostCandidates));
        if (!outcome.conflict)
            continue;
        ++conflicts;
        const BruteForce force(outcome.problem, outcome.constraints);
        std::vector<int> positions;
        for (const Conflicting& conflicting : *outcome.conflict)
            positions.push_back(conflicting.constraint);
        QVERIFY(!positions.empty());
        QVERIFY(force.choicesUnder(positions).empty());
        for (const int position : positions) {
            std::vector<int> others = positions;
            std::erase(others, position);
            QVERIFY2(!force.choicesUnder(others).empty(), qPrintable(QString::number(seed)));
        }
    }
    QVERIFY(conflicts > static_cast<int>(Instances) / 10);
}

void TestOptimiser::remediesAreTheNearestThatHelp()
{
    int bounds = 0;
    for (unsigned seed = 1; seed <= Instances; ++seed) {
        const OptimiserOutcome outcome = outcomeOf(randomProblem(seed, MostCandidates));
        if (!outcome.conflict)
            continue;
        const BruteForce force(outcome.problem, outcome.constraints);
        for (const Conflicting& conflicting : *outcome.conflict) {
            const auto without = force.choices(conflicting.constraint);
            QCOMPARE(conflicting.isEnoughAlone, !without.empty());
            if (!conflicting.relaxedTo)
                continue;
            ++bounds;
            QCOMPARE(conflicting.relaxedTo,
                     nearestBound(outcome.problem,
                                  outcome.constraints[static_cast<size_t>(conflicting.constraint)],
                                  without));
        }
    }
    QVERIFY(bounds > 10);
}

void TestOptimiser::curveIsTheBestUnderEachBudget()
{
    int points = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SelectionProblem problem = randomProblem(seed, 9);
        Progress progress;
        const auto curve = budgetCurve(problem, 6, progress);
        QVERIFY(curve);
        problem.budget.reset();
        const auto constraints = constraintsOf(problem);
        const BruteForce force(problem, constraints);
        const std::vector<Subset> choices = force.choices();
        QCOMPARE(curve->empty(), choices.empty());
        qint64 before = 0;
        for (const BudgetPoint& point : *curve) {
            std::optional<qint64> best;
            for (const Subset subset : choices) {
                if (force.supportOf(subset) <= point.budget.fen())
                    best = std::max(best.value_or(0), force.valueOf(subset));
            }
            QCOMPARE(std::optional(point.value), best);
            QVERIFY(point.value >= before);
            QVERIFY(point.support <= point.budget);
            before = point.value;
            ++points;
        }
        if (!curve->empty())
            QCOMPARE(curve->back().value, force.valueOf(*force.best()));
    }
    QVERIFY(points > 100);
}

/// Amounts with odd fen, whose sum meets the budget or misses it by one in 10¹¹.
void TestOptimiser::oneFenDecides()
{
    SelectionProblem problem;
    problem.candidates = {candidate(1, 9'000, 33'333'333'333), candidate(2, 8'000, 33'333'333'334),
                          candidate(3, 100, 1)};
    problem.budget = Money::fromFen(66'666'666'667);
    QCOMPARE(outcomeOf(problem).choice->isIn, std::vector<bool>({true, true, false}));
    problem.budget = Money::fromFen(66'666'666'666);
    QCOMPARE(outcomeOf(problem).choice->isIn, std::vector<bool>({true, false, true}));
}

void TestOptimiser::oneHundredthDecides()
{
    SelectionProblem problem;
    problem.candidates = {candidate(1, 8'650, 100), candidate(2, 8'651, 100)};
    problem.quota = 1;
    const OptimiserOutcome outcome = outcomeOf(problem);
    QCOMPARE(outcome.choice->isIn, std::vector<bool>({false, true}));
    QCOMPARE(outcome.leftOut.front().needed, std::optional<qint64>(2)); // 1 for a tie, 2 to win
}

void TestOptimiser::sameProblemGivesTheSameOutcome()
{
    const SelectionProblem problem = largeProblem(120, 7);
    const OptimiserOutcome first = outcomeOf(problem);
    const OptimiserOutcome second = outcomeOf(problem);
    QVERIFY(first.choice.has_value());
    QCOMPARE(*first.choice, *second.choice);
    QCOMPARE(first.leftOut, second.leftOut);
}

void TestOptimiser::largeProblemIsSolvedWithAllReasons()
{
    const SelectionProblem problem = largeProblem(200, 3);
    const OptimiserOutcome outcome = outcomeOf(problem);
    QVERIFY(outcome.choice.has_value());
    for (const SelectionConstraint& constraint : outcome.constraints)
        QVERIFY(keeps(constraint.row, outcome.choice->isIn));
    Progress progress;
    const Milp milp = milpOf(problem, outcome.constraints);
    const auto direct = solveMilp(milp, progress);
    QCOMPARE((*direct)->gain, outcome.choice->value);
    // The search over a core agrees with the solver's answer to the whole problem.
    for (size_t at = 0; at < outcome.leftOut.size(); at += 17) {
        const LeftOut& leftOut = outcome.leftOut[at];
        Milp forced = milp;
        forced.rows.push_back({{{leftOut.candidate, 1}}, 1, {}});
        const auto with = solveMilp(forced, progress);
        QCOMPARE(leftOut.needed.has_value(), with->has_value());
        if (leftOut.needed)
            QCOMPARE(*leftOut.needed, outcome.choice->value - (*with)->gain + 1);
    }
}

/// Where the budget alone decides and scores are in step with supports, one call of a solver takes
/// minutes. The values are what CBC found for the whole problems.
void TestOptimiser::largeProblemWithTargetsIsSolved()
{
    SelectionProblem problem = largeProblem(300, 3);
    const qint64 without = outcomeOf(problem).choice->value;
    qint64 worth = 0;
    for (int number = 0; number < 3; ++number) {
        CandidateTarget target;
        target.missing = 8;
        target.worth = 500;
        for (int place = number; place < 300; place += 10)
            target.members.push_back(place);
        worth += target.missing * target.worth;
        problem.targets.push_back(target);
    }
    const OptimiserOutcome outcome = outcomeOf(problem);
    QVERIFY(outcome.choice);
    QCOMPARE(outcome.choice->isIn.size(), problem.candidates.size());
    QVERIFY(outcome.choice->value >= without && outcome.choice->value <= without + worth);
    for (const LeftOut& leftOut : outcome.leftOut)
        QVERIFY(leftOut.candidate < 300);
}

void TestOptimiser::tightBudgetsAreSolved_data()
{
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<qint64>("value");
    QTest::newRow("63089") << qint64(63'089) << qint64(913'346);
    QTest::newRow("82501") << qint64(82'501) << qint64(1'143'434);
    QTest::newRow("87354") << qint64(87'354) << qint64(1'192'179);
    QTest::newRow("101913") << qint64(101'913) << qint64(1'331'190);
}

void TestOptimiser::tightBudgetsAreSolved()
{
    QFETCH(qint64, budget);
    QFETCH(qint64, value);
    SelectionProblem problem = largeProblem(500, 1);
    problem.budget = Money::fromWan(budget);
    Progress progress;
    const auto choice = bestChoice(problem, progress);
    QVERIFY(choice && *choice);
    QCOMPARE((*choice)->value, value);
    QVERIFY((*choice)->support <= *problem.budget);
}

void TestOptimiser::stopsBeforeItBegins()
{
    Progress progress;
    progress.stop();
    const auto outcome = optimise(largeProblem(50, 1), progress);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
}

void TestOptimiser::stopsWhenTold()
{
    Progress progress;
    const SelectionProblem problem = largeProblem(400, 2);
    std::thread stopper([&progress] {
        while (progress.done() < 3)
            std::this_thread::yield();
        progress.stop();
    });
    const auto outcome = optimise(problem, progress);
    stopper.join();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.done() < progress.total());
}

void TestOptimiser::wordsNameWhatIsInTheWay()
{
    SelectionProblem problem;
    problem.candidates = {candidate(1, 9'000, 100), candidate(2, 8'000, 100),
                          candidate(3, 7'000, 100), candidate(4, 6'000, 100)};
    problem.quota = 1;
    problem.candidates[2].standing = Standing::NotPassed;
    problem.candidates[2].standingReason = u"示例：缺少证明"_s;
    problem.orders = {{SelectionOrderId{1}, SelectionOrderKind::ForcedIn, 0, 0, u"示例"_s},
                      {SelectionOrderId{2}, SelectionOrderKind::EitherOr, 0, 3, u"示例重复"_s}};
    problem.quota = 2;
    problem.budget = Money::fromFen(150);
    const OptimiserOutcome outcome = outcomeOf(problem);
    QCOMPARE(outcome.leftOut.size(), size_t(3));
    const QString budget = leftOutText(outcome, outcome.leftOut[0]);
    QVERIFY2(budget.contains(u"Cannot be in") && budget.contains(u"Support budget"),
             qPrintable(budget));
    const QString screened = leftOutText(outcome, outcome.leftOut[1]);
    QVERIFY2(screened.contains(u"Has not passed") && screened.contains(u"缺少证明"),
             qPrintable(screened));
    const QString pair = leftOutText(outcome, outcome.leftOut[2]);
    QVERIFY2(pair.contains(u"Only one of") && pair.contains(u"示例重复"), qPrintable(pair));
}

void TestOptimiser::conflictInWords()
{
    SelectionProblem problem;
    problem.candidates = {candidate(1, 9'000, 100), candidate(2, 8'000, 100)};
    problem.candidates[0].standing = Standing::CarriedOver;
    problem.candidates[1].standing = Standing::ChosenByHand;
    problem.quota = 1;
    const OptimiserOutcome outcome = outcomeOf(problem);
    const QStringList texts = conflictTexts(outcome);
    QCOMPARE(texts.size(), 3);
    QVERIFY(texts.filter(u"carried over"_s).size() == 1);
    QVERIFY(texts.filter(u"by hand"_s).size() == 1);
    QCOMPARE(texts.filter(u"with 2 there is a choice"_s).size(), 1);
}

TOUYAN_TEST(TestOptimiser, QCoreApplication)
#include "tst_optimiser.moc"

#include "common/measure.h"
#include "common/samplefile.h"
#include "selection/budgetcurve.h"
#include "support/bruteforce.h"

using namespace touyan;

namespace {

// Arguments: candidates, seed. ctest runs the smallest: its name holds "/1000/" for that.

/// The chosen list with all ties broken, against the bare call of the solver on the same rows.
void choose(benchmark::State& state)
{
    const SelectionProblem problem =
        largeProblem(static_cast<int>(state.range(1)), static_cast<unsigned>(state.range(0)));
    const Milp milp = milpOf(problem, constraintsOf(problem));
    Progress progress;
    compare(
        state, TimedBy::Wall, [&] { return valueOrEnd(bestChoice(problem, progress)); },
        [&] { return valueOrEnd(solveMilp(milp, progress)); });
}

/// The list with the reasons of all that are left out, against a bare call of the solver for each.
void explain(benchmark::State& state)
{
    const SelectionProblem problem =
        largeProblem(static_cast<int>(state.range(1)), static_cast<unsigned>(state.range(0)));
    const Milp milp = milpOf(problem, constraintsOf(problem));
    Progress progress;
    const SelectionChoice best = *valueOrEnd(bestChoice(problem, progress));
    compare(
        state, TimedBy::Wall, [&] { return valueOrEnd(optimise(problem, progress)); },
        [&] {
            qint64 sum = 0;
            for (int place = 0; place < milp.columnCount(); ++place) {
                if (best.isIn[static_cast<size_t>(place)])
                    continue;
                Milp forced = milp;
                forced.rows.push_back({{{place, 1}}, 1, {}});
                const auto found = valueOrEnd(solveMilp(forced, progress));
                sum += found ? found->gain : 0;
            }
            return sum;
        });
}

/// Value against 20 budgets, against as many bare calls of the solver.
void drawCurve(benchmark::State& state)
{
    const SelectionProblem problem =
        largeProblem(static_cast<int>(state.range(1)), static_cast<unsigned>(state.range(0)));
    const Milp milp = milpOf(problem, constraintsOf(problem));
    Progress progress;
    compare(
        state, TimedBy::Wall, [&] { return valueOrEnd(budgetCurve(problem, 20, progress)); },
        [&] {
            qint64 sum = 0;
            for (int step = 0; step < 20; ++step)
                sum += valueOrEnd(solveMilp(milp, progress))->gain;
            return sum;
        });
}

void sizes(benchmark::internal::Benchmark* benchmark)
{
    constexpr int Seed = 1'000;
    for (const int candidates : {100, 200, 500})
        benchmark->Args({Seed, candidates});
    benchmark->Unit(benchmark::kMillisecond)->UseManualTime();
}

BENCHMARK(choose)->Apply(sizes);
BENCHMARK(explain)->Apply(sizes);
BENCHMARK(drawCurve)->Apply(sizes);

} // namespace

BENCHMARK_MAIN();

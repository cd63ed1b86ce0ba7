#pragma once

#include <QtGlobal>

#include <benchmark/benchmark.h>
#include <type_traits>
#include <vector>

namespace touyan {

/// Runs the benchmarks that the command line asks for; returns the exit code of the program.
int runBenchmarks(int argc, char** argv);

/// The clock that work is timed by: the processor's, which a busy machine disturbs least, or the
/// one on the wall for what waits for the disk.
enum class TimedBy
{
    Processor,
    Wall
};

double secondsOn(TimedBy clock);
double medianOf(std::vector<double> values);
/// Bytes of the heap that are in use.
qint64 heapInUse();
/// Gives free memory back to the system, so that what is timed next finds the heap as a program
/// that has just started does, and pays for nothing that others left behind.
void settleHeap();

/// Seconds that @p work takes. What it returns is destroyed off the clock.
template <typename Work>
double secondsOf(TimedBy clock, Work&& work)
{
    const double start = secondsOn(clock);
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
        work();
        return secondsOn(clock) - start;
    } else {
        auto result = work();
        benchmark::DoNotOptimize(&result);
        return secondsOn(clock) - start;
    }
}

/// Times of a work, each with that of its floor taken just before it: a noisy neighbour disturbs
/// both.
class Pairs
{
public:
    void add(double work, double floor);
    /// Counters: "median" of the work and "floor", its median, in seconds; "ratio" between them.
    void report(benchmark::State& state) const;

private:
    std::vector<double> m_works;
    std::vector<double> m_floors;
};

/// Times @p work and, by turns with it, its @p floor. The time shown is that of the work. Counters:
/// those of Pairs and "cpu", the processor's share of the work in seconds. @p prepare is called
/// before either, off the clock.
template <typename Work, typename Floor, typename Prepare>
void compare(benchmark::State& state, TimedBy clock, Work&& work, Floor&& floor, Prepare&& prepare)
{
    Pairs pairs;
    std::vector<double> processor;
    for ([[maybe_unused]] auto _ : state) {
        prepare();
        const double floorTime = secondsOf(clock, floor);
        prepare();
        const double processorStart = secondsOn(TimedBy::Processor);
        const double workTime = secondsOf(clock, work);
        processor.push_back(secondsOn(TimedBy::Processor) - processorStart);
        pairs.add(workTime, floorTime);
        state.SetIterationTime(workTime);
    }
    pairs.report(state);
    state.counters["cpu"] = medianOf(processor);
}

template <typename Work, typename Floor>
void compare(benchmark::State& state, TimedBy clock, Work&& work, Floor&& floor)
{
    compare(state, clock, work, floor, [] {});
}

} // namespace touyan

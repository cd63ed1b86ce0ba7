#pragma once

#include <QtGlobal>

#include <benchmark/benchmark.h>
#include <type_traits>
#include <vector>

namespace touyan {

/// The clock that work is timed by: the processor's, which a busy machine disturbs least, or the one
/// on the wall for what waits for the disk.
enum class TimedBy
{
    Processor,
    Wall
};

double secondsOn(TimedBy clock);
double medianOf(std::vector<double> values);
/// Bytes of the heap that are in use.
qint64 heapInUse();

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

/// Times @p work and, by turns with it, its @p floor: a noisy neighbour disturbs both. The time
/// shown is that of the work. Counters: "median" of the work and "floor", its median, in seconds;
/// "ratio" between them; "cpu", the processor's share of the work in seconds. @p prepare is called
/// before the work, off the clock.
template <typename Work, typename Floor, typename Prepare>
void compare(benchmark::State& state, TimedBy clock, Work&& work, Floor&& floor, Prepare&& prepare)
{
    std::vector<double> works;
    std::vector<double> floors;
    std::vector<double> processor;
    for ([[maybe_unused]] auto _ : state) {
        floors.push_back(secondsOf(clock, floor));
        prepare();
        const double processorStart = secondsOn(TimedBy::Processor);
        works.push_back(secondsOf(clock, work));
        processor.push_back(secondsOn(TimedBy::Processor) - processorStart);
        state.SetIterationTime(works.back());
    }
    const double floorMedian = medianOf(floors);
    const double workMedian = medianOf(works);
    state.counters["median"] = workMedian;
    state.counters["floor"] = floorMedian;
    state.counters["cpu"] = medianOf(processor);
    state.counters["ratio"] = workMedian / floorMedian;
}

template <typename Work, typename Floor>
void compare(benchmark::State& state, TimedBy clock, Work&& work, Floor&& floor)
{
    compare(state, clock, work, floor, [] {});
}

} // namespace touyan

#include "common/measure.h"

#include <algorithm>
#include <ctime>
#include <malloc.h>

namespace touyan {

int runBenchmarks(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

double secondsOn(TimedBy clock)
{
    timespec time{};
    clock_gettime(clock == TimedBy::Processor ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void Pairs::add(double work, double floor)
{
    m_works.push_back(work);
    m_floors.push_back(floor);
}

void Pairs::report(benchmark::State& state) const
{
    const double work = medianOf(m_works);
    const double floor = medianOf(m_floors);
    state.counters["median"] = work;
    state.counters["floor"] = floor;
    state.counters["ratio"] = work / floor;
}

qint64 heapInUse()
{
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<qint64>(heap.uordblks + heap.hblkhd);
}

void settleHeap()
{
    malloc_trim(0);
}

} // namespace touyan

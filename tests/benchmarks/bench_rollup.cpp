#include "analysis/yearview.h"
#include "common/measure.h"
#include "common/samplefile.h"

#include <QCoreApplication>

using namespace touyan;

namespace {

std::vector<JudgedProject> judgedIn(const YearView& view, const Records& records)
{
    std::vector<JudgedProject> judged;
    for (const Project& project : records.all<Project>())
        judged.push_back({&project, view.factsOf(project.id)});
    return judged;
}

/// What a roll-up adds up of a project, as bare numbers beside the code of its group.
struct CodedProject
{
    int group = 0;
    int light = 0;
    qint64 total = 0;
    qint64 planned = 0;
    qint64 done = 0;
    qint64 doneBefore = 0;
};

/// Sums of numbers by code, what is left of a roll-up when nothing has to be looked up.
std::vector<CodedProject> sumsOf(const std::vector<CodedProject>& projects, int groups)
{
    std::vector<CodedProject> sums(static_cast<size_t>(groups));
    for (const CodedProject& project : projects) {
        CodedProject& sum = sums[static_cast<size_t>(project.group)];
        ++sum.group;
        sum.light += project.light;
        sum.total += project.total;
        sum.planned += project.planned;
        sum.done += project.done;
        sum.doneBefore += project.doneBefore;
    }
    return sums;
}

std::vector<CodedProject> coded(const std::vector<JudgedProject>& judged, Dimension dimension)
{
    QHash<qint64, int> codes;
    std::vector<CodedProject> projects;
    for (const auto& [project, facts] : judged) {
        const qint64 key = keyIn(dimension, *project, *facts);
        const int code = codes.value(key, static_cast<int>(codes.size()));
        codes.insert(key, code);
        projects.push_back({code, static_cast<int>(facts->light),
                            project->totalInvestment.value_or(Money()).fen(),
                            facts->planned.value_or(Money()).fen(), facts->done.fen(),
                            facts->doneBefore.fen()});
    }
    return projects;
}

void sumBy(benchmark::State& state, Dimension dimension)
{
    const auto portfolio = openSample(sampleFile(static_cast<int>(state.range(0))));
    const YearView view(portfolio->records(), 2020, portfolio->clock().today());
    const std::vector<JudgedProject> judged = judgedIn(view, portfolio->records());
    const std::vector<CodedProject> numbers = coded(judged, dimension);
    const int groups = static_cast<int>(rollUpBy(dimension, judged).size());
    compare(
        state, TimedBy::Processor, [&] { return rollUpBy(dimension, judged); },
        [&] { return sumsOf(numbers, groups); });
}

void sizes(benchmark::internal::Benchmark* benchmark)
{
    for (const int projects : {1'000, 10'000, 100'000})
        benchmark->Arg(projects);
    benchmark->Unit(benchmark::kMillisecond)->UseManualTime();
}

BENCHMARK_CAPTURE(sumBy, district, Dimension::District)->Apply(sizes);
BENCHMARK_CAPTURE(sumBy, programme, Dimension::Programme)->Apply(sizes);
BENCHMARK_CAPTURE(sumBy, light, Dimension::Light)->Apply(sizes);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

#include "analysis/projectfilter.h"
#include "common/measure.h"
#include "common/samplefile.h"

#include <QCoreApplication>

using namespace touyan;

namespace {

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
    for (const JudgedProject& row : judged) {
        const RollUpTerm& term = *row.term;
        const qint64 key = keyIn(dimension, term);
        const int code = codes.value(key, static_cast<int>(codes.size()));
        codes.insert(key, code);
        projects.push_back({code, static_cast<int>(term.light), term.total.fen(),
                            term.planned.fen(), term.done.fen(), term.doneBefore.fen()});
    }
    return projects;
}

void sumBy(benchmark::State& state, Dimension dimension)
{
    const auto portfolio = openSample(sampleFile(static_cast<int>(state.range(0))));
    const YearView view(portfolio->records(), 2020, portfolio->clock().today());
    ProjectFilter all;
    all.scope = ProjectScope::All;
    const std::vector<JudgedProject> judged = filtered(portfolio->records(), view, all, {});
    const std::vector<CodedProject> numbers = coded(judged, dimension);
    const int groups = static_cast<int>(rollUpBy(dimension, judged).size());
    compare(
        state, TimedBy::Processor, [&] { return rollUpBy(dimension, judged); },
        [&] { return sumsOf(numbers, groups); });
}

BENCHMARK_CAPTURE(sumBy, district, Dimension::District)->Apply(projectSizes);
BENCHMARK_CAPTURE(sumBy, programme, Dimension::Programme)->Apply(projectSizes);
BENCHMARK_CAPTURE(sumBy, light, Dimension::Light)->Apply(projectSizes);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return runBenchmarks(argc, argv);
}

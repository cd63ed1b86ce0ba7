#include "analysis/yearview.h"
#include "common/measure.h"
#include "common/rawtables.h"
#include "common/samplefile.h"
#include "search/textindex.h"
#include "storage/repository.h"

#include <QCoreApplication>

using namespace touyan;

namespace {

/// Opening a file as the window does, against reading the same tables with SQLite's C interface.
void open(benchmark::State& state)
{
    const QString path = sampleFile(static_cast<int>(state.range(0)));
    compare(
        state, TimedBy::Processor, [&] { return openSample(path); },
        [&] { return readRawTables(path); }, settleHeap);
}

/// The projects' table alone.
void loadProjects(benchmark::State& state)
{
    const QString path = sampleFile(static_cast<int>(state.range(0)));
    const auto database = Database::open(path, AccessMode::ReadWrite);
    sqlite3* raw = openRaw(path);
    compare(
        state, TimedBy::Processor, [&] { return Repository<Project>(*database).all(); },
        [&] { return readRawProjects(raw); }, settleHeap);
    closeRaw(raw);
}

/// What opening adds once the rows are there: the facts of the year and the index of the search.
void judgeAll(benchmark::State& state)
{
    const auto portfolio = openSample(sampleFile(static_cast<int>(state.range(0))));
    const Records& records = portfolio->records();
    compare(
        state, TimedBy::Processor,
        [&] { return YearView(records, 2020, portfolio->clock().today()); },
        [&] { return ProjectParts(records); }, settleHeap);
}

void indexTexts(benchmark::State& state)
{
    const auto portfolio = openSample(sampleFile(static_cast<int>(state.range(0))));
    const Records& records = portfolio->records();
    (void)TextIndex<Project>(records); // learns the readings of the characters
    compare(
        state, TimedBy::Processor, [&] { return TextIndex<Project>(records); },
        [&] {
            QString texts;
            for (const Project& row : records.all<Project>())
                texts += row.code + row.name + row.undertaker + row.content;
            return texts;
        });
}

/// Heap per project, without and with its goal, milestones and reports.
void memory(benchmark::State& state)
{
    const QString path = sampleFile(static_cast<int>(state.range(0)));
    const auto perProject = [&state](qint64 bytes) {
        return static_cast<double>(bytes) / static_cast<double>(state.range(0));
    };
    for ([[maybe_unused]] auto _ : state) {
        const auto database = Database::open(path, AccessMode::ReadWrite);
        qint64 before = heapInUse();
        {
            const auto projects = Repository<Project>(*database).all();
            state.counters["project_bytes"] = perProject(heapInUse() - before);
        }
        before = heapInUse();
        {
            const auto records = loadRecords(*database);
            state.counters["all_bytes"] = perProject(heapInUse() - before);
        }
        before = heapInUse();
        const RawTables raw = readRawTables(path);
        state.counters["raw_bytes"] = perProject(heapInUse() - before);
    }
}

BENCHMARK(open)->Apply(projectSizes);
BENCHMARK(loadProjects)->Apply(projectSizes);
BENCHMARK(judgeAll)->Apply(projectSizes);
BENCHMARK(indexTexts)->Apply(projectSizes);
BENCHMARK(memory)->Apply(projectSizes)->Iterations(1);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return runBenchmarks(argc, argv);
}

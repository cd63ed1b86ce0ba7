#include "common/measure.h"
#include "selection/screening.h"
#include "selection/similarnames.h"
#include "support/listrecords.h"

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr int Candidates = 500;
constexpr int Undertakers = 20; // far fewer than in life, so that many names have to be compared

/// A year with 500 candidates among @p count projects with nearly the same names.
Records screenedYear(int count)
{
    ListRecords records;
    const AnnualList list = records.addList(2021, ListState::Screening);
    const Project pattern = records.addProject(u"样板"_s);
    QList<Project> projects;
    QList<ListEntry> entries;
    for (qint64 i = 0; i < count; ++i) {
        Project project = pattern;
        project.id = ProjectId{1'000'000 + i};
        project.name = u"智慧港口第%1号集装箱调度平台"_s.arg(i);
        project.undertaker = u"示例单位%1"_s.arg(i % Undertakers);
        projects.append(project);
        if (i >= Candidates)
            continue;
        ListEntry entry;
        entry.id = ListEntryId{1'000'000 + i};
        entry.list = list.id;
        entry.project = project.id;
        entries.append(entry);
    }
    Records all = records;
    all.setAll(Table<Project>(projects));
    all.setAll(Table<ListEntry>(entries));
    return all;
}

/// All checks of 500 candidates, against the bare comparison of their names with those of the same
/// undertaker.
void screenCandidates(benchmark::State& state)
{
    const int count = static_cast<int>(state.range(0));
    const Records records = screenedYear(count);
    compare(
        state, TimedBy::Processor, [&] { return screenedEntries(records, 2021)->size(); },
        [&] {
            std::vector<NameKey> keys;
            for (const Project& project : records.all<Project>())
                keys.push_back(nameKey(project.name));
            int near = 0;
            for (int candidate = 0; candidate < Candidates; ++candidate)
                for (int other = candidate % Undertakers; other < count; other += Undertakers)
                    near += areNear(keys[size_t(candidate)], keys[size_t(other)], NearNames);
            return near;
        });
}

BENCHMARK(screenCandidates)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();

} // namespace

BENCHMARK_MAIN();

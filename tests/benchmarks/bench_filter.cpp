#include "common/measure.h"
#include "common/rawtables.h"
#include "common/samplefile.h"
#include "models/projecttablemodel.h"
#include "models/workspace.h"

#include <QApplication>

#include <cstring>
#include <sqlite3.h>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// What a keystroke may look for: two characters that many projects have, two that few have, and
/// initials.
const QString& query(const benchmark::State& state)
{
    static const QStringList Queries{u"智能"_s, u"轴承"_s, u"jqr"_s};
    return Queries.at(state.range(1));
}

/// The searched texts one after the other.
QByteArray arenaOf(const Records& records)
{
    QString text;
    for (const Project& row : records.all<Project>())
        text += searchText(row, records) % u'\x1e';
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

/// The number of times @p pattern is found from the start of a text to its end.
qsizetype hitsIn(const QByteArray& arena, const QString& pattern)
{
    const auto length = static_cast<size_t>(pattern.size()) * 2;
    const char* at = arena.constData();
    const char* end = at + arena.size();
    qsizetype hits = 0;
    while (const void* hit = memmem(at, static_cast<size_t>(end - at), pattern.utf16(), length)) {
        at = static_cast<const char*>(hit) + length;
        ++hits;
    }
    return hits;
}

/// The rows found by the search's index, against one scan over an arena of the same texts.
void search(benchmark::State& state)
{
    const auto portfolio = openSample(sampleFile(static_cast<int>(state.range(0))));
    const TextIndex<Project> index(portfolio->records());
    const QByteArray arena = arenaOf(portfolio->records());
    compare(
        state, TimedBy::Processor, [&] { return index.find(query(state)); },
        [&] { return hitsIn(arena, query(state)); });
    state.counters["found"] = static_cast<double>(index.find(query(state)).size());
}

qsizetype likeInFile(sqlite3* database, const QString& pattern)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(
        database,
        "SELECT id FROM project WHERE code LIKE ?1 OR name LIKE ?1 OR undertaker LIKE "
        "?1 OR content LIKE ?1 OR tags LIKE ?1",
        -1, &statement, nullptr);
    const QByteArray text = '%' + pattern.toUtf8() + '%';
    sqlite3_bind_text(statement, 1, text.constData(), -1, SQLITE_STATIC);
    qsizetype rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    sqlite3_finalize(statement);
    return rows;
}

/// What LIKE takes over the same file, against the search's index: the ratio is how much faster the
/// index is.
void likeAgainstSearch(benchmark::State& state)
{
    const QString path = sampleFile(static_cast<int>(state.range(0)));
    const auto portfolio = openSample(path);
    const TextIndex<Project> index(portfolio->records());
    sqlite3* database = openRaw(path);
    compare(
        state, TimedBy::Processor, [&] { return likeInFile(database, query(state)); },
        [&] { return index.find(query(state)); });
    closeRaw(database);
}

/// From a changed filter to the rows of a table sorted by name, with totals.
class FilteredTable
{
public:
    explicit FilteredTable(const benchmark::State& state)
        : m_workspace(openSample(sampleFile(static_cast<int>(state.range(0)))))
        , m_model(m_workspace)
    {
        m_model.sort(m_model.columnOf("name"_L1));
    }

    Workspace& workspace() { return m_workspace; }
    ProjectTableModel& model() { return m_model; }
    qsizetype show(const ProjectFilter& filter)
    {
        m_workspace.setFilter(filter);
        return m_model.totals().count;
    }
    ProjectFilter all() const
    {
        ProjectFilter filter;
        filter.scope = ProjectScope::All;
        return filter;
    }

private:
    Workspace m_workspace;
    ProjectTableModel m_model;
};

void keystroke(benchmark::State& state)
{
    FilteredTable table(state);
    const QByteArray arena = arenaOf(table.workspace().records());
    ProjectFilter searching = table.all();
    searching.search = query(state);
    table.show(searching); // makes the index, which the window has before a key is pressed
    compare(
        state, TimedBy::Processor, [&] { return table.show(searching); },
        [&] { return hitsIn(arena, query(state)); }, [&] { table.show(table.all()); });
}

/// A chip that half of the programmes pass, against a pass over the projects.
void chip(benchmark::State& state)
{
    FilteredTable table(state);
    const Records& records = table.workspace().records();
    ProjectFilter narrowed = table.all();
    narrowed.programmes = {records.all<Programme>().rows().at(0).id,
                           records.all<Programme>().rows().at(1).id};
    table.show(table.all());
    compare(
        state, TimedBy::Processor,
        [&] {
            const qsizetype passed = table.show(narrowed);
            return passed + table.show(table.all());
        },
        [&] {
            std::vector<const Project*> passed;
            for (const ProjectFilter& filter : {narrowed, table.all()}) {
                for (const Project& row : records.all<Project>()) {
                    if (filter.programmes.isEmpty() || filter.programmes.contains(row.programme))
                        passed.push_back(&row);
                }
            }
            return passed;
        });
}

/// The whole table from the order of the file to that of the names, against sorting as many
/// numbers.
void sortByName(benchmark::State& state)
{
    FilteredTable table(state);
    table.show(table.all());
    ProjectTableModel& model = table.model();
    const int name = model.columnOf("name"_L1);
    std::vector<std::pair<int, qint64>> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.emplace_back(row, model.projectAt(row).value);
    std::sort(numbers.begin(), numbers.end(),
              [](const auto& a, const auto& b) { return a.second < b.second; });
    compare(
        state, TimedBy::Processor, [&] { model.sort(name); },
        [&] {
            auto sorted = numbers;
            std::sort(sorted.begin(), sorted.end());
            return sorted;
        },
        [&] { model.sort(-1); });
}

/// The first time, when the ranks of the names have to be made.
void rankNames(benchmark::State& state)
{
    FilteredTable table(state);
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    const Records& records = table.workspace().records();
    compare(
        state, TimedBy::Processor,
        [&] {
            ProjectTableModel model(table.workspace());
            model.sort(model.columnOf("name"_L1));
        },
        [&] {
            std::vector<QCollatorSortKey> keys;
            for (const Project& row : records.all<Project>())
                keys.push_back(collator.sortKey(row.name));
            std::sort(keys.begin(), keys.end());
            return keys.size();
        });
}

void sizesAndQueries(benchmark::internal::Benchmark* benchmark)
{
    for (const int projects : {1'000, 10'000, 100'000}) {
        for (const int queryIndex : {0, 1, 2})
            benchmark->Args({projects, queryIndex});
    }
    benchmark->Unit(benchmark::kMillisecond)->UseManualTime();
}

BENCHMARK(search)->Apply(sizesAndQueries);
BENCHMARK(likeAgainstSearch)->Apply(sizesAndQueries);
BENCHMARK(keystroke)->Apply(sizesAndQueries);
BENCHMARK(chip)->Apply(projectSizes);
BENCHMARK(sortByName)->Apply(projectSizes);
BENCHMARK(rankNames)->Apply(projectSizes);

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    return runBenchmarks(argc, argv);
}

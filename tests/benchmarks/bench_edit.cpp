#include "common/measure.h"
#include "common/rawtables.h"
#include "common/samplefile.h"
#include "common/syncedpage.h"
#include "storage/migrations.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QFile>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// A file that is changed, and the floor beside it.
struct OpenFile
{
    explicit OpenFile(const benchmark::State& state)
        : copy(static_cast<int>(state.range(0)))
        , portfolio(openSample(copy.path()))
        , page(copy.folder())
        , project(portfolio->records().all<Project>().rows().at(state.range(0) / 2).id)
    {
    }

    SampleCopy copy;
    std::unique_ptr<Portfolio> portfolio;
    SyncedPage page;
    ProjectId project;
};

/// One field of a project: validation, transaction, journal, memory.
void editField(benchmark::State& state)
{
    const OpenFile file(state);
    int edits = 0;
    compare(
        state, TimedBy::Wall,
        [&] {
            const Project before = *file.portfolio->records().find(file.project);
            Project after = before;
            after.notes = QString::number(++edits);
            ChangeSet changes(u"改动"_s);
            changes.update(before, after);
            endUnless(file.portfolio->apply(changes));
        },
        [&] { file.page.write(); });
}

/// A report of a month, which no other report of the project may have.
void addReport(benchmark::State& state)
{
    const OpenFile file(state);
    QDate month(2030, 1, 1);
    compare(
        state, TimedBy::Wall,
        [&] {
            MonthlyReport report;
            report.id = file.portfolio->newId<MonthlyReport>();
            report.project = file.project;
            report.month = month;
            month = month.addMonths(1);
            ChangeSet changes(u"报告"_s);
            changes.insert(report);
            endUnless(file.portfolio->apply(changes));
        },
        [&] { file.page.write(); });
}

/// A report, which other records might refer to.
void removeReport(benchmark::State& state)
{
    const OpenFile file(state);
    qsizetype at = 0;
    compare(
        state, TimedBy::Wall,
        [&] {
            ChangeSet changes(u"删除"_s);
            changes.remove(file.portfolio->records().all<MonthlyReport>().rows().at(at));
            at += 5;
            endUnless(file.portfolio->apply(changes));
        },
        [&] { file.page.write(); });
}

/// An empty database to write into.
class EmptyFile
{
public:
    EmptyFile()
        : m_path(m_folder.filePath(u"empty.touyan"_s))
    {
        QFile(m_path).open(QIODevice::WriteOnly);
        endUnless(migrate(valueOrEnd(Database::open(m_path, AccessMode::ReadWrite))));
    }
    const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// All projects in one transaction, as an import does.
void writeAll(benchmark::State& state)
{
    const QString sample = sampleFile(static_cast<int>(state.range(0)));
    std::vector<Delta<Project>> deltas;
    const Database source = valueOrEnd(Database::open(sample, AccessMode::ReadWrite));
    for (Project& project : valueOrEnd(Repository<Project>(source).all()))
        deltas.push_back(Delta<Project>{{}, project});
    const std::vector<RawProject> raw = readRawProjects(openRaw(sample));

    Pairs times;
    for ([[maybe_unused]] auto _ : state) {
        const EmptyFile ours;
        const EmptyFile plain;
        const Database database = valueOrEnd(Database::open(ours.path(), AccessMode::ReadWrite));
        sqlite3* rawDatabase = openRaw(plain.path());
        endUnless(database.run(u"PRAGMA foreign_keys = OFF"_s)); // districts and units stay behind
        runRaw(rawDatabase, "PRAGMA foreign_keys = OFF");
        const double floor =
            secondsOf(TimedBy::Processor, [&] { writeRawProjects(rawDatabase, raw); });
        const double work = secondsOf(TimedBy::Processor, [&] {
            auto transaction = valueOrEnd(Transaction::begin(database));
            endUnless(Repository<Project>(database).write(deltas));
            endUnless(transaction.commit());
        });
        closeRaw(rawDatabase);
        times.add(work, floor);
        state.SetIterationTime(work);
    }
    times.report(state);
}

BENCHMARK(editField)->Apply(projectSizes);
BENCHMARK(addReport)->Apply(projectSizes);
BENCHMARK(removeReport)->Apply(projectSizes);
BENCHMARK(writeAll)->Apply(projectSizes);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return runBenchmarks(argc, argv);
}

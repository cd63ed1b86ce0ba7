#include "common/measure.h"
#include "common/samplefile.h"
#include "common/syncedpage.h"
#include "models/projecttablemodel.h"
#include "models/workspace.h"

#include <QApplication>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// A file open in the window, without the window.
struct OpenFile
{
    explicit OpenFile(const benchmark::State& state)
        : copy(static_cast<int>(state.range(0)))
        , workspace(openSample(copy.path()))
        , page(copy.folder())
        , project(workspace.records().all<Project>().rows().at(state.range(0) / 2).id)
    {
        ProjectFilter filter;
        filter.scope = ProjectScope::All;
        workspace.setFilter(filter);
    }

    const Project& row() const { return *workspace.records().find(project); }
    QString nextText() { return u"改动%1"_s.arg(++edits); }

    SampleCopy copy;
    Workspace workspace;
    SyncedPage page;
    ProjectId project;
    int edits = 0;
};

/// The name of a project as the pages see it: index of the search, facts, undo step.
void editName(benchmark::State& state)
{
    OpenFile file(state);
    compare(
        state, TimedBy::Wall,
        [&] {
            endUnless(
                file.workspace.assign(file.row(), *findField<Project>("name"_L1), file.nextText()));
            return file.workspace.projects().size();
        },
        [&] { file.page.write(); });
}

/// A cell of the table while it is sorted by name.
void editCell(benchmark::State& state)
{
    OpenFile file(state);
    ProjectTableModel model(file.workspace);
    model.sort(model.columnOf("name"_L1));
    const int column = model.columnOf("undertaker"_L1);
    compare(
        state, TimedBy::Wall,
        [&] {
            const QModelIndex cell = model.index(model.rowOf(file.project), column);
            if (!model.setData(cell, file.nextText()))
                qFatal("The cell was refused.");
            return model.totals().count;
        },
        [&] { file.page.write(); });
}

BENCHMARK(editName)->Apply(projectSizes);
BENCHMARK(editCell)->Apply(projectSizes);

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    return runBenchmarks(argc, argv);
}

#include "common/measure.h"
#include "common/samplefile.h"
#include "common/syncedpage.h"
#include "models/projecttablemodel.h"
#include "models/workspace.h"
#include "pages/pagecatalogue.h"
#include "pages/registry/projecttable.h"
#include "pagesupport/pagebenchmarks.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "shell/preferences.h"
#include "style/theme.h"

#include <QApplication>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// The program's window on a file of one's own, with every page visited once and the registry of
/// all projects on show.
class ShownWindow
{
public:
    explicit ShownWindow(const benchmark::State& state)
        : m_copy(static_cast<int>(state.range(0)))
        , m_theme(*qApp)
        , m_window(m_preferences, m_theme)
        , m_page(m_copy.folder())
    {
        m_theme.setMode(ThemeMode::Light);
        m_window.resize(1600, 900);
        m_window.show();
        m_window.setWorkspace(std::make_unique<Workspace>(openSample(m_copy.path())));
        for (const PageEntry& entry : pageCatalogue())
            showPage(QLatin1StringView(entry.key));
        showPage(u"registry"_s);
        showProjects({});
    }

    Workspace& workspace() { return *m_window.workspace(); }
    qsizetype rows() { return model().rowCount(); }

    void paint() { QApplication::processEvents(); }
    void showPage(const QString& key)
    {
        m_window.pages().showPage(key);
        paint();
    }
    /// Of all years.
    void showProjects(ProjectFilter filter)
    {
        filter.scope = ProjectScope::All;
        workspace().setFilter(filter);
        paint();
    }
    void edit(QLatin1StringView field)
    {
        const Project project = *workspace().records().find(workspace().selected());
        endUnless(
            workspace().assign(project, *findField<Project>(field), u"改动%1"_s.arg(++m_edits)));
        paint();
    }
    void sortBy(QLatin1StringView column)
    {
        table().sortByColumn(model().columnOf(column), Qt::AscendingOrder);
        paint();
    }
    /// All of the window anew.
    void paintFrame()
    {
        m_window.update();
        for (QWidget* child : m_window.findChildren<QWidget*>())
            child->update();
        paint();
    }
    void syncAndPaintFrame()
    {
        m_page.write();
        paintFrame();
    }

private:
    ProjectTable& table() { return *m_window.findChild<ProjectTable*>(); }
    ProjectTableModel& model() { return *m_window.findChild<ProjectTableModel*>(); }

    SampleCopy m_copy;
    Preferences m_preferences;
    ThemeSwitch m_theme;
    MainWindow m_window;
    SyncedPage m_page;
    int m_edits = 0;
};

/// A field of the selected project, to the frame that shows it, against writing a page and painting
/// the window.
void edit(benchmark::State& state, QLatin1StringView field)
{
    ShownWindow window(state);
    compare(
        state, TimedBy::Wall, [&] { window.edit(field); }, [&] { window.syncAndPaintFrame(); });
}

/// Two characters in the search, to the frame that shows the rows.
void keystroke(benchmark::State& state)
{
    ShownWindow window(state);
    ProjectFilter searching;
    searching.search = u"智能"_s;
    compare(
        state, TimedBy::Processor, [&] { window.showProjects(searching); },
        [&] { window.paintFrame(); }, [&] { window.showProjects({}); });
    state.counters["rows"] = static_cast<double>(window.rows());
}

/// A chip that two programmes pass.
void chip(benchmark::State& state)
{
    ShownWindow window(state);
    const QList<Programme>& programmes = window.workspace().records().all<Programme>().rows();
    ProjectFilter narrowed;
    narrowed.programmes = {programmes[0].id, programmes[1].id};
    compare(
        state, TimedBy::Processor, [&] { window.showProjects(narrowed); },
        [&] { window.paintFrame(); }, [&] { window.showProjects({}); });
}

/// A click on the heading of the names.
void sortByName(benchmark::State& state)
{
    ShownWindow window(state);
    compare(
        state, TimedBy::Processor, [&] { window.sortBy("name"_L1); }, [&] { window.paintFrame(); },
        [&] { window.sortBy("code"_L1); });
}

/// The next year, with the registry on show.
void nextYear(benchmark::State& state)
{
    ShownWindow window(state);
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            window.workspace().setYear(2019 + ++turn % 2);
            window.paint();
        },
        [&] { window.paintFrame(); });
}

/// A page that a change has left behind, to its first frame.
void returnTo(benchmark::State& state, const QString& page)
{
    ShownWindow window(state);
    compare(
        state, TimedBy::Processor, [&] { window.showPage(page); }, [&] { window.paintFrame(); },
        [&] {
            window.showPage(u"registry"_s);
            window.edit("notes"_L1);
        });
}

BENCHMARK_CAPTURE(edit, notes, "notes"_L1)->Apply(projectSizes);
BENCHMARK_CAPTURE(edit, name, "name"_L1)->Apply(projectSizes);
BENCHMARK(keystroke)->Apply(projectSizes);
BENCHMARK(chip)->Apply(projectSizes);
BENCHMARK(sortByName)->Apply(projectSizes);
BENCHMARK(nextYear)->Apply(projectSizes);
BENCHMARK_CAPTURE(returnTo, overview, u"overview"_s)->Apply(projectSizes);
BENCHMARK_CAPTURE(returnTo, annualList, u"annual-list"_s)->Apply(projectSizes);
BENCHMARK_CAPTURE(returnTo, timeline, u"timeline"_s)->Apply(projectSizes);
BENCHMARK_CAPTURE(returnTo, map, u"map"_s)->Apply(projectSizes);
BENCHMARK_CAPTURE(returnTo, charts, u"charts"_s)->Apply(projectSizes);

} // namespace

int main(int argc, char** argv)
{
    return runPageBenchmarks(argc, argv);
}

#include "common/measure.h"
#include "common/samplefile.h"
#include "layout/timelinescene.h"
#include "models/workspace.h"
#include "pages/timeline/timelinepage.h"
#include "pagesupport/openpage.h"
#include "pagesupport/pagebenchmarks.h"
#include "peers/graphicstimeline.h"
#include "reports/timelinerows.h"
#include "views/scenepainter.h"
#include "views/timelineview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1600, 900);

/// The workspace of a sample file with all its projects passing.
std::unique_ptr<Workspace> sampleWorkspace(const benchmark::State& state)
{
    auto workspace =
        std::make_unique<Workspace>(openSample(sampleFile(static_cast<int>(state.range(0)))));
    ProjectFilter filter;
    filter.scope = ProjectScope::All;
    workspace->setFilter(filter);
    (void)workspace->projects();
    return workspace;
}

/// The page of the timeline on all projects of a file.
class ShownTimeline
{
public:
    explicit ShownTimeline(const benchmark::State& state)
        : m_workspace(sampleWorkspace(state))
        , m_page(*m_workspace)
        , m_image(WindowSize, QImage::Format_RGB32)
    {
        m_page.resize(WindowSize);
        m_page.show();
        QApplication::processEvents();
    }

    Workspace& workspace() { return *m_workspace; }
    TimelineView& view() { return *m_page.findChild<TimelineView*>(); }
    void paint() { view().viewport()->render(&m_image); }
    void scrollTo(int line)
    {
        view().verticalScrollBar()->setValue(line * view().verticalScrollBar()->singleStep());
    }
    int lines() { return view().table().lineCount(); }

private:
    std::unique_ptr<Workspace> m_workspace;
    TimelinePage m_page;
    QImage m_image;
};

/// The least that shows a picture: its shapes, laid out already, painted.
class ReadyPicture
{
public:
    explicit ReadyPicture(TimelineView& view)
        : m_palette(ScenePalette::light())
        , m_scene(timelineScene(view.table(), view.frame(), FontMeasure(m_palette)))
        , m_image(WindowSize, QImage::Format_RGB32)
    {
    }
    void paint()
    {
        QPainter painter(&m_image);
        paintScene(painter, m_scene, m_palette);
    }

private:
    ScenePalette m_palette;
    Scene m_scene;
    QImage m_image;
};

/// A frame after a turn of the wheel, in the middle of all lines.
void scrollFrame(benchmark::State& state)
{
    ShownTimeline shown(state);
    const int middle = shown.lines() / 2;
    shown.scrollTo(middle);
    ReadyPicture ready(shown.view());
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            shown.scrollTo(middle + 3 * (++turn % 2));
            shown.paint();
        },
        [&] { ready.paint(); });
    state.counters["lines"] = shown.lines();
}

void zoomFrame(benchmark::State& state)
{
    ShownTimeline shown(state);
    ReadyPicture ready(shown.view());
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            if (++turn % 16 < 8)
                shown.view().zoomIn();
            else
                shown.view().zoomOut();
            shown.paint();
        },
        [&] { ready.paint(); });
}

/// A move of the pointer while a bar is dragged.
void dragFrame(benchmark::State& state)
{
    ShownTimeline shown(state);
    TimelineView& view = shown.view();
    const TimelineFrame frame = view.frame();
    int line = 0;
    while (view.table().lines()[static_cast<size_t>(line)].isGroup())
        ++line;
    const DateRange days =
        view.table().outline(view.table().lines()[static_cast<size_t>(line)]).planned;
    const QPointF at = frame.barRect(days, frame.lineTop(line)).center();
    const auto send = [&](QEvent::Type type, QPointF where) {
        QMouseEvent event(type, where, view.viewport()->mapToGlobal(where), Qt::LeftButton,
                          Qt::LeftButton, Qt::AltModifier);
        QApplication::sendEvent(view.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, at);
    ReadyPicture ready(view);
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            send(QEvent::MouseMove, at + QPointF(20 + ++turn % 40, 0));
            shown.paint();
        },
        [&] { ready.paint(); });
}

/// From a chosen district to the frame that shows only its projects, and back.
void filterChange(benchmark::State& state)
{
    ShownTimeline shown(state);
    ReadyPicture ready(shown.view());
    ProjectFilter all = shown.workspace().filter();
    ProjectFilter some = all;
    some.lights = {Light::Yellow, Light::Red};
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            shown.workspace().setFilter(++turn % 2 == 0 ? all : some);
            shown.paint();
        },
        [&] { ready.paint(); });
}

/// From the loaded workspace to the first frame of the page; counts what the page keeps.
void openTimeline(benchmark::State& state)
{
    ShownTimeline shown(state);
    ReadyPicture ready(shown.view());
    openPage<TimelinePage>(state, shown.workspace(), WindowSize, [&] { ready.paint(); });
}

/// The peer: the same bars as items of a QGraphicsScene. The floor is the program's own page.
void peerOpen(benchmark::State& state)
{
    ShownTimeline shown(state);
    qint64 kept = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            const qint64 before = heapInUse();
            GraphicsTimeline peer(shown.view().table(), WindowSize);
            peer.paint();
            kept = heapInUse() - before;
        },
        [&] {
            TimelinePage page(shown.workspace());
            page.resize(WindowSize);
            page.show();
            QApplication::processEvents();
        });
    state.counters["MB"] = static_cast<double>(kept) / 1024 / 1024;
}

void peerScrollFrame(benchmark::State& state)
{
    ShownTimeline shown(state);
    GraphicsTimeline peer(shown.view().table(), WindowSize);
    const int middle = shown.lines() / 2;
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            peer.scrollTo(middle + 3 * (++turn % 2));
            peer.paint();
        },
        [&] {
            shown.scrollTo(middle + 3 * (turn % 2));
            shown.paint();
        });
}

void peerZoomFrame(benchmark::State& state)
{
    ShownTimeline shown(state);
    GraphicsTimeline peer(shown.view().table(), WindowSize);
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            peer.zoom(++turn % 16 < 8 ? 1.25 : 0.8);
            peer.paint();
        },
        [&] {
            if (turn % 16 < 8)
                shown.view().zoomIn();
            else
                shown.view().zoomOut();
            shown.paint();
        });
}

BENCHMARK(openTimeline)->Apply(projectSizes);
BENCHMARK(scrollFrame)->Apply(projectSizes);
BENCHMARK(zoomFrame)->Apply(projectSizes);
BENCHMARK(dragFrame)->Apply(projectSizes);
BENCHMARK(filterChange)->Apply(projectSizes);
BENCHMARK(peerOpen)->Apply(projectSizes);
BENCHMARK(peerScrollFrame)->Apply(projectSizes);
BENCHMARK(peerZoomFrame)->Apply(projectSizes);

} // namespace

int main(int argc, char** argv)
{
    return runPageBenchmarks(argc, argv);
}

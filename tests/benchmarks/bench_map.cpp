#include "common/measure.h"
#include "common/samplefile.h"
#include "models/workspace.h"
#include "pages/map/mappage.h"
#include "pagesupport/openpage.h"
#include "pagesupport/pagebenchmarks.h"
#include "views/mapview.h"

#include <QApplication>
#include <QGraphicsPolygonItem>
#include <QGraphicsScene>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1600, 900);

/// The page of the map on all projects of a file.
class ShownMap
{
public:
    explicit ShownMap(const benchmark::State& state)
        : m_workspace(openSample(sampleFile(static_cast<int>(state.range(0)))))
    {
        ProjectFilter filter;
        filter.scope = ProjectScope::All;
        m_workspace.setFilter(filter);
        m_page = std::make_unique<MapPage>(m_workspace);
        m_page->resize(WindowSize);
        m_page->show();
        QApplication::processEvents();
        m_image = QImage(view().size(), QImage::Format_RGB32);
        m_picture = QPixmap::fromImage(view().grab().toImage());
    }

    Workspace& workspace() { return m_workspace; }
    MapView& view() { return *m_page->findChild<MapView*>(); }
    void paint() { view().render(&m_image); }
    void hoverAt(QPointF at) { send(QEvent::MouseMove, at, Qt::NoButton); }
    void grasp(QPointF at) { send(QEvent::MouseButtonPress, at, Qt::LeftButton); }
    void dragTo(QPointF at) { send(QEvent::MouseMove, at, Qt::LeftButton); }
    /// The floor of a frame: the picture as it is, blitted.
    void blit()
    {
        QPainter painter(&m_image);
        painter.drawPixmap(0, 0, m_picture);
    }

private:
    void send(QEvent::Type type, QPointF at, Qt::MouseButton button)
    {
        const bool isPress = type == QEvent::MouseButtonPress;
        QMouseEvent event(type, at, view().mapToGlobal(at), isPress ? button : Qt::NoButton, button,
                          Qt::NoModifier);
        QApplication::sendEvent(&view(), &event);
    }

    Workspace m_workspace;
    std::unique_ptr<MapPage> m_page;
    QImage m_image;
    QPixmap m_picture;
};

/// A frame while the pointer moves over the map.
void hoverFrame(benchmark::State& state)
{
    ShownMap shown(state);
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            shown.hoverAt(QPointF(300 + 7 * (++turn % 60), 300));
            shown.paint();
        },
        [&] { shown.blit(); });
}

/// A turn of the wheel: the districts, markers and labels are laid out and painted anew.
void zoomFrame(benchmark::State& state)
{
    ShownMap shown(state);
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
        [&] { shown.blit(); });
}

/// A move of the pointer while the enlarged map is dragged.
void dragFrame(benchmark::State& state)
{
    ShownMap shown(state);
    for (int turn = 0; turn < 3; ++turn)
        shown.view().zoomIn();
    const QPointF from(400, 300);
    shown.grasp(from);
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            ++turn;
            shown.dragTo(from + QPointF(20 + turn % 40, 10 + turn % 30));
            shown.paint();
        },
        [&] { shown.blit(); });
}

/// From a change of the filter to the frame that shows it.
void filterChange(benchmark::State& state)
{
    ShownMap shown(state);
    const ProjectFilter all = shown.workspace().filter();
    ProjectFilter some = all;
    some.lights = {Light::Yellow, Light::Red};
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            shown.workspace().setFilter(++turn % 2 == 0 ? all : some);
            shown.paint();
        },
        [&] { shown.blit(); });
}

/// From the loaded workspace to the first frame.
void openMap(benchmark::State& state)
{
    ShownMap shown(state);
    openPage<MapPage>(state, shown.workspace(), WindowSize, [&] { shown.blit(); });
}

/// A thousand questions which district lies at a point; the floor is the peer,
/// QGraphicsScene::itemAt().
void hitTest(benchmark::State& state)
{
    ShownMap shown(state);
    const MapLayout& map = shown.view().mapLayout();
    QGraphicsScene scene;
    for (const MapRegion& region : map.regions) {
        for (const PolygonRing& ring : region.rings)
            scene.addPolygon(QPolygonF(QList<QPointF>(ring.cbegin(), ring.cend())));
    }
    const auto pointOf = [&](int i) {
        return map.area.topLeft()
            + QPointF(i * 13 % static_cast<int>(map.area.width()),
                      i * 7 % static_cast<int>(map.area.height()));
    };
    compare(
        state, TimedBy::Processor,
        [&] {
            int hits = 0;
            for (int i = 0; i < 1'000; ++i)
                hits += map.regionAt(pointOf(i)) != nullptr ? 1 : 0;
            benchmark::DoNotOptimize(hits);
        },
        [&] {
            int hits = 0;
            for (int i = 0; i < 1'000; ++i)
                hits += scene.itemAt(pointOf(i), {}) != nullptr ? 1 : 0;
            benchmark::DoNotOptimize(hits);
        });
}

BENCHMARK(openMap)->Apply(projectSizes);
BENCHMARK(hoverFrame)->Apply(projectSizes);
BENCHMARK(zoomFrame)->Apply(projectSizes);
BENCHMARK(dragFrame)->Apply(projectSizes);
BENCHMARK(filterChange)->Apply(projectSizes);
BENCHMARK(hitTest)->Arg(1'000)->Unit(benchmark::kMillisecond)->UseManualTime();

} // namespace

int main(int argc, char** argv)
{
    return runPageBenchmarks(argc, argv);
}

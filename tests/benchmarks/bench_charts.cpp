#include "common/measure.h"
#include "common/samplefile.h"
#include "models/workspace.h"
#include "pages/charts/chartspage.h"
#include "pagesupport/openpage.h"
#include "pagesupport/pagebenchmarks.h"
#include "views/charts/chartcard.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1600, 900);
constexpr QSize CardSize(480, 300);
constexpr int MonthCount = 12;

/// The page of the charts on all projects of a file.
class ShownCharts
{
public:
    explicit ShownCharts(const benchmark::State& state)
        : m_workspace(openSample(sampleFile(static_cast<int>(state.range(0)))))
    {
        ProjectFilter filter;
        filter.scope = ProjectScope::All;
        m_workspace.setFilter(filter);
        m_page = std::make_unique<ChartsPage>(m_workspace);
        m_page->resize(WindowSize);
        m_page->show();
        QApplication::processEvents();
        m_image = QImage(WindowSize, QImage::Format_RGB32);
    }

    Workspace& workspace() { return m_workspace; }
    qsizetype cardCount() const { return m_page->cards().size(); }
    void paint()
    {
        QApplication::processEvents();
        m_page->render(&m_image);
    }
    void scrollTo(int turn)
    {
        QScrollBar* bar = m_page->findChild<QScrollArea*>()->verticalScrollBar();
        bar->setValue(turn * CardSize.height() % std::max(1, bar->maximum()));
    }

private:
    Workspace m_workspace;
    std::unique_ptr<ChartsPage> m_page;
    QImage m_image;
};

/// The floor: as many bare charts of twelve bars each, made and painted once.
void paintBareCharts(qsizetype count)
{
    QImage image(CardSize, QImage::Format_RGB32);
    for (qsizetype i = 0; i < count; ++i) {
        auto* bars = new QBarSet(u"bars"_s);
        for (int month = 1; month <= MonthCount; ++month)
            bars->append(month);
        auto* series = new QBarSeries;
        series->append(bars);
        QChartView view;
        view.chart()->addSeries(series);
        view.chart()->createDefaultAxes();
        view.resize(CardSize);
        QPainter painter(&image);
        view.render(&painter);
    }
}

/// From the loaded workspace to the first frame; counts how much of it, in seconds, is each chart's.
void openCharts(benchmark::State& state)
{
    ShownCharts shown(state);
    openPage<ChartsPage>(state, shown.workspace(), WindowSize,
                         [&] { paintBareCharts(shown.cardCount()); });
    state.counters["perChart"] =
        state.counters["median"] / static_cast<double>(shown.cardCount());
}

/// From a change of the filter to the frame that shows it.
void filterChange(benchmark::State& state)
{
    ShownCharts shown(state);
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
        [&] { paintBareCharts(shown.cardCount()); });
}

/// A frame while the page is scrolled.
void scrollFrame(benchmark::State& state)
{
    ShownCharts shown(state);
    int turn = 0;
    compare(
        state, TimedBy::Processor,
        [&] {
            shown.scrollTo(++turn);
            shown.paint();
        },
        [&] { paintBareCharts(shown.cardCount()); });
}

BENCHMARK(openCharts)->Apply(projectSizes);
BENCHMARK(filterChange)->Apply(projectSizes);
BENCHMARK(scrollFrame)->Apply(projectSizes);

} // namespace

int main(int argc, char** argv)
{
    return runPageBenchmarks(argc, argv);
}

#include "views/charts/chartpictures.h"

#include "charts/flowtable.h"
#include "charts/listflow.h"
#include "style/fonts.h"
#include "style/tokens.h"
#include "views/charts/chartexport.h"
#include "views/charts/chartview.h"
#include "views/charts/targetbullets.h"
#include "views/charts/titledpicture.h"
#include "views/scenepainter.h"
#include "widgets/bulletlist.h"

#include <QPainter>

#include <memory>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSize ChartSize(688, 340); // the height where it does not follow the rows

Picture drawingOf(const ChartEntry& entry, const ChartTable& table, const ChartSource& source)
{
    const QLatin1StringView key(entry.key);
    if (key == "targets"_L1)
        return targetsPicture(dueTargets(targetProgress(source.records, source.view.year())),
                              table);
    if (key == "rolling-flow"_L1)
        return flowPicture(listFlow(flowAround(source)).content, table);
    return chartPicture(table, entry.form);
}

} // namespace

Picture chartPicture(const ChartTable& table, ChartForm form)
{
    auto view = std::make_shared<ChartView>(form);
    // Laid out as if it were shown, which a chart needs for its axes.
    view->setAttribute(Qt::WA_DontShowOnScreen);
    view->setPalette(paletteFrom(lightTokens()));
    view->setTable(table);
    const QSize size(ChartSize.width(), std::max(view->sizeHint().height(), ChartSize.height()));
    view->resize(size);
    view->show();
    return titledPicture(table, size, [view, size](QPainter& painter) {
        view->render(&painter, QRectF({}, QSizeF(size)), QRect({}, size));
    });
}

Picture flowPicture(const FlowContent& content, const ChartTable& table)
{
    const ScenePalette palette = ScenePalette::print();
    const FlowDrawing layout = flowLayout(content, ChartSize, FontMeasure(palette));
    return titledPicture(table, ChartSize, [scene = layout.scene, palette](QPainter& painter) {
        paintScene(painter, scene, palette);
    });
}

Picture targetsPicture(const std::vector<TargetProgress>& targets, const ChartTable& table)
{
    auto list = std::make_shared<BulletList>();
    list->setPalette(paletteFrom(lightTokens()));
    list->setFont(unshaped(list->font()));
    list->setBullets(bulletsOf(targets));
    list->resize(ChartSize.width(), list->sizeHint().height());
    return titledPicture(table, list->size(), [list](QPainter& painter) {
        list->render(&painter, {}, {}, QWidget::DrawChildren);
    });
}

Result<void> exportChartOf(const ChartEntry& entry, const ChartSource& source, const QString& path)
{
    const ChartTable table = composeChart(entry, source);
    return exportDrawing(
        table, entry.form, [&] { return drawingOf(entry, table, source); }, path);
}

} // namespace touyan

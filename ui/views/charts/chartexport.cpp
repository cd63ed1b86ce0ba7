#include "views/charts/chartexport.h"

#include "io/chartworkbook.h"
#include "io/csv.h"
#include "style/tokens.h"
#include "views/charts/chartview.h"
#include "views/charts/titledpicture.h"

#include <QFileInfo>
#include <QPainter>

#include <memory>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSize ChartSize(688, 340); // the height where it does not follow the rows

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
    const QString title =
        table.unit.isEmpty() ? table.title : u"%1（%2）"_s.arg(table.title, table.unit);
    return titledPicture(title, size, [view, size](QPainter& painter) {
        view->render(&painter, QRectF({}, QSizeF(size)), QRect({}, size));
    });
}

Result<void> exportDrawing(const ChartTable& table, ChartForm form,
                           const std::function<Picture()>& picture, const QString& path)
{
    if (table.isEmpty())
        return Error{ErrorCode::NotFound, table.emptyReason, {}};
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx")
        return writeChartWorkbook(table, form, path);
    if (suffix == u"csv")
        return writeCsv(chartSheet(table), path);
    PictureOptions options;
    options.title = table.title;
    return exportPictures({picture()}, path, options);
}

Result<void> exportChart(const ChartTable& table, ChartForm form, const QString& path)
{
    return exportDrawing(
        table, form, [&] { return chartPicture(table, form); }, path);
}

} // namespace touyan

#include "views/charts/chartexport.h"

#include "io/chartworkbook.h"
#include "io/csv.h"
#include "style/fonts.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "views/charts/chartview.h"

#include <QFileInfo>
#include <QPainter>

#include <memory>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int PictureWidth = 720;
constexpr int PictureHeight = 380; // of a chart whose height does not follow its rows
constexpr int TitleHeight = 40;

QSize chartSize(const ChartView& view)
{
    return {PictureWidth - 2 * metrics::PageMargin,
            std::max(view.sizeHint().height(), PictureHeight - TitleHeight)};
}

} // namespace

Picture chartPicture(const ChartTable& table, ChartForm form)
{
    auto view = std::make_shared<ChartView>(form);
    // Laid out as if it were shown, which a chart needs for its axes.
    view->setAttribute(Qt::WA_DontShowOnScreen);
    view->setPalette(paletteFrom(lightTokens()));
    view->setTable(table);
    const QSize size = chartSize(*view);
    view->resize(size);
    view->show();
    const QString title =
        table.unit.isEmpty() ? table.title : u"%1（%2）"_s.arg(table.title, table.unit);
    return {QSizeF(PictureWidth, size.height() + TitleHeight + metrics::Grid),
            [view, size, title](QPainter& painter) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setFont(cardTitleFont());
                painter.setPen(lightTokens().text);
                painter.drawText(QRectF(metrics::PageMargin, 0, size.width(), TitleHeight),
                                 Qt::AlignVCenter, title);
                view->render(&painter,
                             QRectF(QPointF(metrics::PageMargin, TitleHeight), QSizeF(size)),
                             QRect(QPoint(0, 0), size));
            },
            lightTokens().surface};
}

Result<void> exportChart(const ChartTable& table, ChartForm form, const QString& path)
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
    return exportPictures({chartPicture(table, form)}, path, options);
}

} // namespace touyan

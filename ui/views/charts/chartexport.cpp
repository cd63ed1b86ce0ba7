#include "views/charts/chartexport.h"

#include "io/chartworkbook.h"
#include "io/csv.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touyan {
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
    options.title = table.fullTitle();
    return exportPictures({picture()}, path, options);
}

} // namespace touyan

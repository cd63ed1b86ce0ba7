#include "charts/flowtable.h"

#include "charts/chartparts.h"

#include <QCoreApplication>

namespace touyan {

ChartTable flowTable(const ListFlow& flow, const std::vector<FlowYear>& years, int year)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Rolling list"));
    table.rowTitle = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Year and part of the list"));
    table.unit = chartText(QT_TRANSLATE_NOOP("ChartFigures", "projects"));
    table.decimals = 0;
    table.rows = flow.lines();
    ChartColumn column = columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Projects"));
    for (const FlowBlock& block : flow.content.blocks) {
        table.keys.append(-1);
        column.values.append(block.count);
    }
    table.columns = {column};
    if (years.empty()) {
        table.emptyReason =
            chartText(QT_TRANSLATE_NOOP("ChartFigures", "There is no list of %1 yet.")).arg(year);
    } else if (years.size() == 1) {
        table.emptyReason =
            chartText(
                QT_TRANSLATE_NOOP("ChartFigures", "There is no list of %1 to follow on from."))
                .arg(years.front().year == year ? year - 1 : year);
    }
    return table;
}

} // namespace touyan

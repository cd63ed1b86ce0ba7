#pragma once

#include "views/charts/charttable.h"

#include <QFont>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace touyan {

struct Tokens;

/// The form of a chart.
enum class ChartForm
{
    Months, ///< bars of what is done with a line of what is asked, from left to right
    Bars, ///< a group of horizontal bars for each row, names at the left
    StackedBars, ///< one horizontal bar for each row
    Ring ///< shares of a whole
};

/// How much room a drawing has for names.
struct ChartRoom
{
    int width = 0;
    int height = 0;
};

/// Fills the empty @p chart from @p table in the colours of @p tokens.
void drawChart(QChart& chart, const ChartTable& table, ChartForm form, const Tokens& tokens,
               ChartRoom room);

/// The share of row @p row in percent; 0 when the whole is nothing.
double shareOf(const ChartTable& table, qsizetype row);

} // namespace touyan

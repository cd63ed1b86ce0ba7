#pragma once

#include "charts/charttable.h"

#include <QFont>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace touyan {

struct Tokens;

/// How thick a stacked bar is, of the room of its row.
inline constexpr double StackedBarWidth = 0.5;

/// How much room a drawing has for names.
struct ChartRoom
{
    int width = 0;
    int height = 0;
};

/// The figures that stand after the bar of @p row: done / planned, or the parts of a stacked bar,
/// zeros too, since a figure's place tells what it counts.
QString barFigures(const ChartTable& table, qsizetype row, ChartForm form);

/// Fills the empty @p chart from @p table in the colours of @p tokens.
void drawChart(QChart& chart, const ChartTable& table, ChartForm form, const Tokens& tokens,
               ChartRoom room);

} // namespace touyan

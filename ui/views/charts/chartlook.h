#pragma once

#include "charts/charttable.h"

#include <QColor>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace touyan {

struct Tokens;

/// The colour of a column, or of row @p row where each row has its own.
QColor chartColor(ChartRole role, qsizetype row, const Tokens& tokens);

/// Takes Qt's own theme off @p chart: no frame, our fonts and text colours, thin margins.
void styleChart(QChart& chart, const Tokens& tokens);
/// Small muted labels, hairlines instead of a grid of its own colour.
void styleAxis(QAbstractAxis& axis, const Tokens& tokens);
/// A range from 0 to a round number above @p greatest in round steps of at least @p leastStep, and
/// labels without needless decimals.
void scaleAxis(QValueAxis& axis, double greatest, double leastStep);

} // namespace touyan

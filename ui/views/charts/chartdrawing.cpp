#include "views/charts/chartdrawing.h"

#include "domain/fieldtext.h"
#include "style/fonts.h"
#include "style/tokens.h"
#include "views/charts/chartlook.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetrics>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPieSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool isLine(ChartRole role)
{
    return role == ChartRole::Schedule;
}

QBarSet* barSetOf(const ChartColumn& column, const Tokens& tokens)
{
    auto* set = new QBarSet(column.name);
    for (const std::optional<double>& value : column.values)
        *set << value.value_or(0);
    set->setColor(chartColor(column.role, 0, tokens));
    set->setPen(Qt::NoPen);
    return set;
}

/// Zero width space: a category axis takes no empty name, nor one twice.
constexpr QChar Unseen(0x200b);

/// Names as an axis can hold them: cut to @p width pixels and different from each other, because a
/// category axis drops what it already has.
QStringList axisNames(const QStringList& names, int width)
{
    const QFontMetrics metrics(unshaped(smallFont()));
    QStringList cut;
    for (const QString& name : names) {
        QString text = metrics.elidedText(name, Qt::ElideRight, width);
        while (cut.contains(text))
            text += Unseen;
        cut.append(text);
    }
    return cut;
}

int widest(const QStringList& texts, const QFont& font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

/// The names below columns that share @p width pixels. Of a long row, such as months, those that
/// find no room are left out at even distances: what is missing is plain from its neighbours, while
/// of "Jan" and "Jul" cut to "J…" nothing is.
QStringList columnNames(const QStringList& names, int width)
{
    constexpr qsizetype LongRow = 8;
    constexpr int Gap = 6;
    const int band = std::max(1, width / std::max(1, static_cast<int>(names.size())));
    if (names.size() < LongRow)
        return axisNames(names, std::max(1, band - Gap));
    const qsizetype step = (widest(names, unshaped(smallFont())) + Gap + band - 1) / band;
    QStringList shown;
    for (qsizetype at = 0; at < names.size(); ++at)
        shown.append(at % step == 0 ? names.at(at) : QString(Unseen));
    return axisNames(shown, width);
}

/// How much longer than the greatest value the axis must be for the figures after the bars.
double shareForFigures(const ChartTable& table, ChartForm form, const QStringList& names,
                       ChartRoom room)
{
    constexpr int Gaps = 40; // beside the names and the figures
    constexpr double LeastPlot = 120;
    QStringList figures;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        figures.append(barFigures(table, row, form));
    const double plot =
        std::max(LeastPlot, double(room.width - widest(names, unshaped(smallFont())) - Gaps));
    return plot / std::max(plot / 2, plot - widest(figures, unshaped(tinyFont())));
}

double leastStep(const ChartTable& table)
{
    return table.decimals == 0 ? 1 : 0;
}

QValueAxis* addValueAxis(QChart& chart, const ChartTable& table, Qt::Alignment side,
                         const Tokens& tokens, double greatest)
{
    auto* axis = new QValueAxis;
    styleAxis(*axis, tokens);
    scaleAxis(*axis, greatest, leastStep(table));
    chart.addAxis(axis, side);
    return axis;
}

QBarCategoryAxis* addCategoryAxis(QChart& chart, const QStringList& names, Qt::Alignment side,
                                  const Tokens& tokens)
{
    auto* axis = new QBarCategoryAxis;
    styleAxis(*axis, tokens);
    axis->append(names);
    chart.addAxis(axis, side);
    return axis;
}

void attach(QAbstractSeries& series, QAbstractAxis* across, QAbstractAxis* up)
{
    series.attachAxis(across);
    series.attachAxis(up);
}

void drawColumns(QChart& chart, const ChartTable& table, ChartForm form, const Tokens& tokens,
                 ChartRoom room)
{
    constexpr int ValueAxis = 64; // with its figures, and the margins
    const bool isStacked = form == ChartForm::StackedColumns;
    auto* names = addCategoryAxis(chart, columnNames(table.rows, room.width - ValueAxis),
                                  Qt::AlignBottom, tokens);
    names->setTruncateLabels(false); // they fit
    auto* values = addValueAxis(chart, table, Qt::AlignLeft, tokens, table.greatest(isStacked));
    QAbstractBarSeries* bars =
        isStacked ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries) : new QBarSeries;
    bars->setBarWidth(StackedBarWidth);
    for (const ChartColumn& column : table.columns) {
        if (!isLine(column.role))
            bars->append(barSetOf(column, tokens));
    }
    chart.addSeries(bars);
    attach(*bars, names, values);
    for (const ChartColumn& column : table.columns) {
        if (!isLine(column.role))
            continue;
        auto* line = new QLineSeries;
        line->setName(column.name);
        line->setPen(QPen(chartColor(column.role, 0, tokens), 2, Qt::SolidLine, Qt::RoundCap));
        for (qsizetype row = 0; row < column.values.size(); ++row) {
            if (const std::optional<double> value = column.values.at(row))
                line->append(static_cast<qreal>(row), *value);
        }
        chart.addSeries(line);
        attach(*line, names, values);
    }
}

/// Rows run downwards as they are read; Qt Charts stacks categories upwards, so all are reversed.
ChartTable upwards(const ChartTable& table)
{
    ChartTable reversed = table;
    std::reverse(reversed.rows.begin(), reversed.rows.end());
    for (ChartColumn& column : reversed.columns)
        std::reverse(column.values.begin(), column.values.end());
    return reversed;
}

void drawBars(QChart& chart, const ChartTable& table, ChartForm form, const Tokens& tokens,
              ChartRoom room)
{
    const bool isStacked = form == ChartForm::StackedBars;
    const ChartTable rows = upwards(table);
    const QStringList shown = axisNames(rows.rows, std::max(48, room.width * 3 / 8 - 6));
    auto* names = addCategoryAxis(chart, shown, Qt::AlignLeft, tokens);
    // Cut already; the axis itself would also cut names that are higher than it likes.
    names->setTruncateLabels(false);
    auto* values =
        addValueAxis(chart, table, Qt::AlignBottom, tokens,
                     table.greatest(isStacked) * shareForFigures(table, form, shown, room));
    QAbstractBarSeries* bars = isStacked
        ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
        : new QHorizontalBarSeries;
    bars->setBarWidth(isStacked ? StackedBarWidth : 0.66);
    // Within a group the first series is drawn lowest: reversed like the rows.
    QList<ChartColumn> columns = rows.columns;
    if (!isStacked)
        std::reverse(columns.begin(), columns.end());
    for (const ChartColumn& column : std::as_const(columns))
        bars->append(barSetOf(column, tokens));
    chart.addSeries(bars);
    attach(*bars, values, names);
    chart.legend()->setReverseMarkers(!isStacked);
}

void drawRing(QChart& chart, const ChartTable& table, const Tokens& tokens)
{
    auto* ring = new QPieSeries;
    ring->setHoleSize(0.58);
    ring->setPieSize(0.9);
    const ChartColumn& column = table.columns.constFirst();
    // A long unit would cut the shares; it stands in the middle of the ring, too.
    constexpr qsizetype LongUnit = 5;
    const QString unit = table.unit.size() < LongUnit ? u' ' + table.unit : QString();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        auto* slice = ring->append(table.rows.at(row), column.values.at(row).value_or(0));
        const qint64 key = table.keys.value(row, -1);
        slice->setColor(
            chartColor(column.role, key >= 0 ? static_cast<qsizetype>(key) : row, tokens));
        slice->setBorderColor(tokens.surface);
        slice->setBorderWidth(2);
        slice->setExplodeDistanceFactor(0.05); // stays inside the drawing
        const QString amount = table.valueText(row, column) % unit;
        slice->setLabel(
            u"%1  %2 · %3"_s.arg(table.rows.at(row), amount, percentText(table.shareOf(row))));
    }
    chart.addSeries(ring);
    chart.legend()->setAlignment(Qt::AlignRight);
}

} // namespace

QString barFigures(const ChartTable& table, qsizetype row, ChartForm form)
{
    QStringList figures;
    for (const ChartColumn& column : table.columns)
        figures.append(table.valueText(row, column));
    if (form != ChartForm::StackedBars) // done / planned, as in the tables
        std::reverse(figures.begin(), figures.end());
    return figures.join(u" / "_s);
}

void drawChart(QChart& chart, const ChartTable& table, ChartForm form, const Tokens& tokens,
               ChartRoom room)
{
    chart.legend()->setAlignment(Qt::AlignTop);
    switch (form) {
    case ChartForm::Columns:
    case ChartForm::StackedColumns:
        drawColumns(chart, table, form, tokens, room);
        break;
    case ChartForm::Bars:
    case ChartForm::StackedBars:
        drawBars(chart, table, form, tokens, room);
        break;
    case ChartForm::Ring:
        drawRing(chart, table, tokens);
        break;
    }
    styleChart(chart, tokens);
    chart.legend()->setVisible(table.columns.size() > 1 || form == ChartForm::Ring);
}

} // namespace touyan

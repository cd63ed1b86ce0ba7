#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace touyan {

/// The form that the numbers of a table are drawn in.
enum class ChartForm
{
    Columns, ///< a group of upright bars for each row, with a line of what the schedule asks
    StackedColumns, ///< one upright bar for each row
    Bars, ///< a group of horizontal bars for each row, names at the left
    StackedBars, ///< one horizontal bar for each row
    Ring ///< shares of a whole
};

/// What a column of a chart stands for; decides its colour.
enum class ChartRole
{
    Done,
    Plan,
    Schedule,
    Green,
    Yellow,
    Red,
    NoLight,
    Share ///< each row has a colour of its own
};

/// One series of numbers, one for each row of the table.
struct ChartColumn
{
    QString name;
    ChartRole role = ChartRole::Done;
    QList<std::optional<double>> values; ///< nothing: not known, not drawn
    qint64 key = -1; ///< for filters, where the column stands for something; negative: nothing
    bool isDrawn = true; ///< by a spreadsheet program; what is not stands in its table only
};

/// What the figures of a chart are of: stands on every picture and workbook of it.
struct ChartBasis
{
    int year = 0; ///< 0: of no single year
    QDate day; ///< the reference date
    QString filter; ///< in words; empty: nothing is narrowed
};

/// The numbers behind a chart: what is drawn, read out, shown on hover and copied.
struct ChartTable
{
    QString title;
    QString rowTitle; ///< what the rows are: Month, District
    QString unit;
    int decimals = 2; ///< of what is drawn
    int exactDecimals = 2; ///< of what is pointed at: at most these, as many as there are
    ChartBasis basis;
    QString note; ///< what the drawing leaves out, in words
    QStringList rows;
    QList<qint64> keys; ///< of the rows, for filters; negative: stands for nothing to filter by
    QList<ChartColumn> columns;
    QString emptyReason; ///< why there is nothing to draw; empty when there is

    bool isEmpty() const { return columns.isEmpty() || !emptyReason.isEmpty(); }
    /// "3.42", rounded as tables are; an empty text for a value that is not known.
    QString valueText(qsizetype row, const ChartColumn& column) const;
    /// The same to the last digit that is known, for who points at it: "3.4152".
    QString exactText(qsizetype row, const ChartColumn& column) const;
    /// As valueText(), for tables and what is copied from them: all with the same decimals, two for
    /// amounts and none for counts.
    QString tableText(qsizetype row, const ChartColumn& column) const;
    /// How many decimals the numbers of the table have there, and a number rounded to them.
    int tableDecimals() const;
    std::optional<double> tableValue(qsizetype row, const ChartColumn& column) const;
    /// The value as files hold it: without the traces of binary fractions.
    std::optional<double> exactValue(qsizetype row, const ChartColumn& column) const;
    /// The title with the year, and in brackets the unit.
    QString fullTitle() const;
    /// The title with the year.
    QString titleOfYear() const;
    /// Reference date, filter and note in one line.
    QString basisText() const;
    /// Name, values and unit of one row, a line each.
    QString rowText(qsizetype row) const;
    /// Tab-separated text with one heading line, as spreadsheets take it.
    QString toTsv() const;
    /// The greatest value; columns of one row added up when @p isStacked.
    double greatest(bool isStacked) const;
    /// The share of row @p row of the first column in percent; 0 when the whole is nothing.
    double shareOf(qsizetype row) const;
};

} // namespace touyan

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <chrono>
#include <functional>
#include <variant>
#include <vector>

namespace touyan {

/// An error value in a cell, such as #N/A.
struct CellFault
{
    QString text;

    bool operator==(const CellFault&) const = default;
};

/// What a cell holds: nothing, a text, a number, yes or no, a day, a moment, a time of day, a
/// length of time, or an error.
using CellContent = std::variant<std::monostate, QString, double, bool, QDate, QDateTime, QTime,
                                 std::chrono::milliseconds, CellFault>;

/// @p content as a person would type it: ISO dates, plain numbers.
QString textOf(const CellContent& content);

/// A cell as it was read.
struct SheetCell
{
    int column = 0; ///< from 0
    CellContent content;
    bool isPercent = false; ///< a number shown as a percentage: 0.15 reads 15 %
    bool hasFormula = false;
    bool lacksResult = false; ///< of a formula: the program that wrote it did not calculate

    bool operator==(const SheetCell&) const = default;
};

/// A row as it was read: cells with something in them, by column.
struct SheetRow
{
    int row = 0; ///< from 0
    bool isHidden = false;
    std::vector<SheetCell> cells;

    /// The cell in @p column, or nullptr.
    const SheetCell* find(int column) const;

    bool operator==(const SheetRow&) const = default;
};

/// Takes the rows of a sheet as they are read, first to last; false ends the reading. The row it is
/// given is reused for the next one.
using RowSink = std::function<bool(const SheetRow& row)>;

/// Whether people see a sheet.
enum class SheetVisibility
{
    Visible,
    Hidden, ///< can be shown from the menu
    VeryHidden ///< can be shown only by a program
};

} // namespace touyan

#pragma once

#include "base/result.h"
#include "domain/value.h"

#include <QList>
#include <QString>

#include <functional>

namespace touyan {

/// What the cells of a column hold, and with it how they are written.
enum class CellKind
{
    Text,
    Integer,
    Number,
    Money, ///< the value is an integer of fen; written in 万元
    Percent, ///< the value is an integer of hundredths of a percent
    Date
};

struct SheetColumn
{
    QString title;
    CellKind kind = CellKind::Text;
    int width = 0; ///< in characters; 0: from the title and the first rows
};

/// A grid with a heading and typed cells: what a registry or any other list is exported as.
struct Sheet
{
    QString name;
    QList<SheetColumn> columns;
    int rowCount = 0;
    /// The cells of row @p index; asked for in order, once for each writing.
    std::function<QList<Value>(int index)> row;

    /// A sheet of rows that are there already.
    static Sheet of(const QString& name, const QList<SheetColumn>& columns,
                    const QList<QList<Value>>& rows);
};

/// Writes @p sheet as a workbook (xlsx), whole or not at all. Dates are dates, amounts numbers in
/// 万元; the heading stays in view and has a filter; printing repeats it on each page.
Result<void> writeWorkbook(const Sheet& sheet, const QString& path);
/// The same with several sheets, of which there must be at least one.
Result<void> writeWorkbook(const QList<Sheet>& sheets, const QString& path);

} // namespace touyan

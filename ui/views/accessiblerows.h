#pragma once

#include <QRect>
#include <QString>

#include <optional>

namespace touyan {

/// What an own-painted view tells a screen reader: a list of rows. A widget that inherits this
/// besides QWidget is read out once installAccessibleRows() was called.
class AccessibleRows
{
public:
    virtual ~AccessibleRows() = default;

    virtual int accessibleRowCount() const = 0;
    /// The whole row in words.
    virtual QString accessibleRowText(int row) const = 0;
    /// The figure of the row that people look for, also part of its words; empty when it has none.
    virtual QString accessibleRowValue(int /*row*/) const { return {}; }
    /// Whether the rows below a heading are shown; nothing for a row that is none.
    virtual std::optional<bool> isAccessibleRowExpanded(int /*row*/) const { return {}; }
    /// In the coordinates of the widget; empty when the row is out of sight.
    virtual QRect accessibleRowRect(int row) const = 0;
    /// The row at @p at, in the coordinates of the widget, or -1. Asks every row; views with many
    /// know better.
    virtual int accessibleRowAt(QPoint at) const;
    virtual bool isAccessibleRowSelected(int row) const = 0;
    /// The row that the keyboard is on, or -1.
    virtual int currentAccessibleRow() const = 0;
    /// Does what a click on the row does.
    virtual void pressAccessibleRow(int row) = 0;
};

/// Makes the rows known to Qt's accessibility. Harmless to call again.
void installAccessibleRows();

} // namespace touyan

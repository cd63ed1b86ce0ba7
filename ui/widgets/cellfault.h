#pragma once

#include "widgets/textlabel.h"

class QModelIndex;
class QTableView;

namespace touyan {

/// Says beside a cell of a table why what was typed there was not taken. It lies over the rows and
/// lets the mouse through, so that nothing moves and nothing is out of reach; it goes when the
/// table's content changes.
class CellFault : public TextLabel
{
    Q_OBJECT
public:
    /// Lies over @p table, which has its model.
    explicit CellFault(QTableView& table);

    /// Below the cell, or above it where there is no room; without a valid cell at the foot.
    void say(const QModelIndex& cell, const QString& fault);
    void clear();
    /// Whether it was said by the event that is being handled, as by the click that left the cell.
    bool isFresh() const { return m_isFresh; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place(const QRect& cell);

    QTableView& m_table;
    bool m_isFresh = false;
};

} // namespace touyan

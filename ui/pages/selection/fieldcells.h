#pragma once

#include "selection/targetgaps.h"
#include "views/accessiblerows.h"

#include <QWidget>

namespace touyan {

/// The scenario fields as cells, a row for each programme: filled where a project of the list works
/// in the field. A click on a filled cell asks for its projects.
class FieldCells : public QWidget, public AccessibleRows
{
    Q_OBJECT
public:
    explicit FieldCells(QWidget* parent = nullptr);

    void setCoverage(const std::vector<ProgrammeCoverage>& coverage);
    int coveredCount() const;
    int fieldCount() const { return static_cast<int>(m_cells.size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    int accessibleRowCount() const override { return fieldCount(); }
    QString accessibleRowText(int row) const override;
    QRect accessibleRowRect(int row) const override { return cellRect(row); }
    bool isAccessibleRowSelected(int row) const override { return row == m_current; }
    int currentAccessibleRow() const override { return m_current; }
    void pressAccessibleRow(int row) override { activate(row); }

Q_SIGNALS:
    void projectsRequested(const QList<touyan::ProjectId>& projects);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Where a field stands: row and column of the cells.
    struct Cell
    {
        int row = 0;
        int column = 0;
    };

    const FieldCoverage& field(int cell) const;
    QRect cellRect(int cell) const;
    int cellAt(const QPoint& place) const;
    int labelWidth() const;
    void activate(int cell);

    std::vector<ProgrammeCoverage> m_coverage;
    std::vector<Cell> m_cells;
    int m_columns = 1;
    int m_hovered = -1;
    int m_current = 0;
};

} // namespace touyan

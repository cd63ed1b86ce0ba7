#pragma once

#include <QTableView>

#include <vector>

namespace touyan {

/// A table of the overview: without frame and grid, of which whole rows are chosen. Its fitted
/// columns are as wide as their texts need. These are measured when they change, not whenever the
/// table gets another size, as it does many times until its page is shown. Whoever walks through it
/// by keyboard is told the texts of a row that are cut short, as the pointer is by resting.
class OverviewTable : public QTableView
{
    Q_OBJECT
public:
    OverviewTable(QAbstractItemModel* model, const QString& name, QWidget* parent);

    /// Fits @p column, but to no more than @p widest of the width of the table.
    void addFittedColumn(int column, double widest = 1.0);
    /// Measures the texts of the fitted columns: to be called when they have changed.
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct FittedColumn
    {
        int column;
        double widest;
        int needed = 0; ///< pixels that its texts need
    };

    QStringList cutTexts(int row) const;
    void tellCutTexts();
    int neededWidth(int column) const;
    void setWidths();

    std::vector<FittedColumn> m_fitted;
};

} // namespace touyan

#pragma once

#include "charts/charttable.h"

#include <QDialog>

class QTableWidget;

namespace touyan {

/// The numbers of a chart as a table: for reading, copying and screen readers.
class ChartTableWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ChartTableWindow(const ChartTable& table, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();

    ChartTable m_table;
    QTableWidget* m_view;
};

} // namespace touyan

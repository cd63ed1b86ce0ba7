#include "views/charts/charttablewindow.h"

#include "style/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {

ChartTableWindow::ChartTableWindow(const ChartTable& table, QWidget* parent)
    : QDialog(parent)
    , m_table(table)
    , m_view(new QTableWidget(this))
{
    setWindowTitle(table.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin,
                               metrics::PageMargin);
    layout->addWidget(m_view);
    fill();
    resize(520, std::min(560, 120 + metrics::RowHeight * static_cast<int>(table.rows.size())));
}

void ChartTableWindow::fill()
{
    QStringList headings{m_table.rowTitle};
    for (const ChartColumn& column : std::as_const(m_table.columns))
        headings.append(m_table.unit.isEmpty() ? column.name
                                               : u"%1 (%2)"_s.arg(column.name, m_table.unit));
    m_view->setColumnCount(static_cast<int>(headings.size()));
    m_view->setRowCount(static_cast<int>(m_table.rows.size()));
    m_view->setHorizontalHeaderLabels(headings);
    m_view->verticalHeader()->hide();
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAccessibleName(m_table.title);
    for (int row = 0; row < m_view->rowCount(); ++row) {
        m_view->setItem(row, 0, new QTableWidgetItem(m_table.rows.at(row)));
        for (int column = 1; column < m_view->columnCount(); ++column) {
            auto* item =
                new QTableWidgetItem(m_table.tableText(row, m_table.columns.at(column - 1)));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_view->setItem(row, column, item);
        }
    }
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
}

void ChartTableWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_table.toTsv());
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace touyan

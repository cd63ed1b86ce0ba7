#include "widgets/wholerows.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace touyan {

WholeRows::WholeRows(QTableView* table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
{
    table->setParent(this);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setFocusProxy(table);
    setSizePolicy(table->sizePolicy());
}

QSize WholeRows::sizeHint() const
{
    return m_table->sizeHint();
}

QSize WholeRows::minimumSizeHint() const
{
    return m_table->minimumSizeHint().expandedTo(m_table->minimumSize());
}

void WholeRows::resizeEvent(QResizeEvent*)
{
    const QHeaderView* header = m_table->horizontalHeader();
    const int above =
        2 * m_table->frameWidth() + (header->isHidden() ? 0 : header->sizeHint().height());
    const int row = std::max(1, m_table->verticalHeader()->defaultSectionSize());
    const int rows = std::max(0, height() - above) / row;
    m_table->setGeometry(0, 0, width(), above + rows * row);
}

} // namespace touyan

#include "widgets/totalsrow.h"

#include "style/fonts.h"
#include "style/tokens.h"
#include "widgets/tabledelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace touyan {

TotalsRow::TotalsRow(QTableView& table)
    : QWidget(&table)
    , m_table(table)
{
    const QHeaderView* header = table.horizontalHeader();
    const auto redraw = qOverload<>(&QWidget::update);
    connect(header, &QHeaderView::sectionResized, this, redraw);
    connect(header, &QHeaderView::sectionMoved, this, redraw);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, redraw);
    setFont(boldTextFont());
    hide();
}

void TotalsRow::setTexts(const QStringList& texts)
{
    m_texts = texts;
    QStringList stated = texts;
    stated.removeAll(QString());
    setAccessibleName(tr("Totals: %1").arg(stated.join(u", ")));
    update();
}

void TotalsRow::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    const QHeaderView* header = m_table.horizontalHeader();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
    painter.setPen(tokens.text);
    for (int column = 0; column < m_texts.size(); ++column) {
        if (m_texts.at(column).isEmpty() || header->isSectionHidden(column))
            continue;
        const QRect cell(header->sectionViewportPosition(column) + TableDelegate::Padding, 1,
                         header->sectionSize(column) - 2 * TableDelegate::Padding, height() - 1);
        const QVariant alignment =
            m_table.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        const bool isRight = Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
        // A sum must never be cut: it may reach over an empty neighbour instead.
        const int side = isRight ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(cell, side | Qt::AlignVCenter | Qt::TextDontClip, m_texts.at(column));
    }
}

} // namespace touyan

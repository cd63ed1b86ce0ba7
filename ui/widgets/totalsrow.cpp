#include "widgets/totalsrow.h"

#include "style/fonts.h"
#include "style/tokens.h"
#include "widgets/elidedlines.h"
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
        const int side = isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(roomOf(column), side | Qt::AlignVCenter | Qt::TextSingleLine,
                         shownText(column));
    }
}

bool TotalsRow::isRightAligned(int column) const
{
    const QVariant alignment =
        m_table.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
}

/// The cell, and those of its neighbours that hold nothing as far as the sum needs them: it must
/// not be cut, nor reach over another one.
QRect TotalsRow::roomOf(int column) const
{
    const QHeaderView* header = m_table.horizontalHeader();
    constexpr int Padding = TableDelegate::Padding;
    int left = header->sectionViewportPosition(column) + Padding;
    int right = left + header->sectionSize(column) - 2 * Padding;
    const int wanted = fontMetrics().horizontalAdvance(m_texts.at(column));
    const bool isRight = isRightAligned(column);
    const int step = isRight ? -1 : 1;
    for (int visual = header->visualIndex(column) + step;
         right - left < wanted && visual >= 0 && visual < header->count(); visual += step) {
        const int neighbour = header->logicalIndex(visual);
        if (!m_texts.value(neighbour).isEmpty() && !header->isSectionHidden(neighbour))
            break;
        (isRight ? left : right) += step * header->sectionSize(neighbour);
    }
    return {left, 1, right - left, height() - 1};
}

QString TotalsRow::shownText(int column) const
{
    return fittingText(m_texts.at(column), fontMetrics(), roomOf(column).width());
}

} // namespace touyan

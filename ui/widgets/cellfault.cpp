#include "widgets/cellfault.h"

#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QAccessible>
#include <QPainter>
#include <QTableView>
#include <QTimer>

namespace touyan {
namespace {

constexpr int WidestText = 360;
constexpr int FaultGap = 3; ///< to the cell and to the borders of the table

} // namespace

CellFault::CellFault(QTableView& table)
    : TextLabel(TextKind::Error, {}, table.viewport())
    , m_table(table)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(metrics::Grid, metrics::HalfGrid, metrics::Grid, metrics::HalfGrid);
    hide();
    const QAbstractItemModel* model = table.model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &CellFault::clear);
    connect(model, &QAbstractItemModel::dataChanged, this, &CellFault::clear);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CellFault::clear);
    connect(model, &QAbstractItemModel::modelReset, this, &CellFault::clear);
}

void CellFault::say(const QModelIndex& cell, const QString& fault)
{
    setText(fault);
    setAccessibleName(fault);
    place(cell.isValid() ? m_table.visualRect(cell) : QRect());
    show();
    raise();
    m_isFresh = true;
    QTimer::singleShot(0, this, [this] { m_isFresh = false; });
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellFault::clear()
{
    setText({});
    hide();
}

void CellFault::place(const QRect& cell)
{
    const QSize room = m_table.viewport()->size();
    const QMargins margins = contentsMargins();
    const int widest = std::min(WidestText, room.width() - 2 * FaultGap);
    const int inside = widest - margins.left() - margins.right();
    const QSize text = fontMetrics()
                           .boundingRect(QRect(0, 0, inside, QWIDGETSIZE_MAX),
                                         Qt::TextWordWrap | Qt::TextExpandTabs, this->text())
                           .size();
    // A pixel more, since the label breaks lines by fractions of one.
    const int width = std::min(widest, text.width() + 2 + margins.left() + margins.right());
    const int height = std::max(heightForWidth(width), text.height());
    int top = cell.isValid() ? cell.bottom() + FaultGap : room.height() - height - FaultGap;
    if (top + height > room.height())
        top = cell.top() - FaultGap - height;
    const int left =
        std::clamp(cell.left(), FaultGap, std::max(FaultGap, room.width() - width - FaultGap));
    setGeometry(left, std::max(0, top), width, height);
}

void CellFault::paintEvent(QPaintEvent* event)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    paintBox(painter, rect(), metrics::ControlRadius, tokens.redSoft, tokens.red);
    painter.end();
    TextLabel::paintEvent(event);
}

} // namespace touyan

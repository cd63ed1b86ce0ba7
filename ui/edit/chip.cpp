#include "edit/chip.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace touyan {
namespace {

constexpr int Height = 20;
constexpr int CrossSize = 12;
constexpr int WidestText = 220;

} // namespace

Chip::Chip(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setToolTip(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button would not give way
}

void Chip::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int textWidth = std::min(WidestText, fontMetrics().horizontalAdvance(text()));
    const int cross = m_isRemovable ? CrossSize + metrics::HalfGrid : 0;
    return {textWidth + 2 * metrics::Grid + cross - metrics::HalfGrid, Height};
}

QSize Chip::minimumSizeHint() const
{
    return {2 * metrics::Grid + CrossSize, Height};
}

QRect Chip::crossRect() const
{
    return {width() - CrossSize - metrics::HalfGrid, (height() - CrossSize) / 2, CrossSize,
            CrossSize};
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensFor(palette());
    paintPlate(painter, rect(), metrics::BadgeRadius, tokens.accentSoft);
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::BadgeRadius, tokens);
    const int right = m_isRemovable ? crossRect().left() - 2 : width() - 6;
    const QRect textRect(6, 0, right - 6, height());
    painter.setPen(tokens.accentText);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
    if (m_isRemovable)
        paintIcon(painter, Icon::Close, crossRect(), tokens.textFaint);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const bool isMove = event->modifiers() == Qt::ControlModifier
        && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    if (m_isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else if (m_isRemovable && isMove)
        Q_EMIT moved(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const QRect target = crossRect().adjusted(-2, -4, 4, 4);
    if (m_isRemovable && target.contains(event->position().toPoint()))
        Q_EMIT removed();
    else
        QAbstractButton::mouseReleaseEvent(event);
}

void Chip::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_isRemovable)
        return;
    QMenu menu;
    connect(menu.addAction(tr("Move Forward")), &QAction::triggered, this,
            [this] { Q_EMIT moved(-1); });
    connect(menu.addAction(tr("Move Back")), &QAction::triggered, this,
            [this] { Q_EMIT moved(1); });
    menu.addSeparator();
    connect(menu.addAction(tr("Remove")), &QAction::triggered, this, &Chip::removed,
            Qt::QueuedConnection);
    menu.exec(event->globalPos());
}

} // namespace touyan

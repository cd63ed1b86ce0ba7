#include "widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace touyan {

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int Least = 48; // three characters and the ellipsis
    QSize size = TextLabel::minimumSizeHint();
    size.setWidth(std::min(size.width(), Least));
    return size;
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(),
                          static_cast<int>(alignment().toInt()) | int(Qt::TextSingleLine),
                          palette(), isEnabled(), shown, foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    TextLabel::resizeEvent(event);
    const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(isCut ? text() : QString());
}

} // namespace touyan

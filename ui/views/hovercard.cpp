#include "views/hovercard.h"

#include "style/fonts.h"
#include "style/tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace touyan {

namespace {

constexpr int Padding = 10;
constexpr int LineHeight = 19;
constexpr int TitleHeight = 24;
constexpr int MaxWidth = 420;
constexpr int Distance = 16; // from the pointer

} // namespace

HoverCard::HoverCard(QWidget* view)
    : QWidget(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void HoverCard::showAt(QPoint at, const HoverText& text)
{
    m_text = text;
    if (text.isEmpty()) {
        hide();
        return;
    }
    const QSize size = sizeFor(text);
    QPoint corner = at + QPoint(Distance, Distance);
    const QSize view = parentWidget()->size();
    if (corner.x() + size.width() > view.width())
        corner.setX(at.x() - Distance - size.width());
    if (corner.y() + size.height() > view.height())
        corner.setY(at.y() - Distance - size.height());
    setGeometry(QRect(QPoint(std::max(0, corner.x()), std::max(0, corner.y())), size));
    show();
    raise();
    update();
}

int HoverCard::labelWidth(const HoverText& text) const
{
    const QFontMetrics metrics(smallFont());
    int width = 0;
    for (const HoverText::Line& line : text.lines)
        width = std::max(width, metrics.horizontalAdvance(line.label));
    return width;
}

QSize HoverCard::sizeFor(const HoverText& text) const
{
    const QFontMetrics metrics(smallFont());
    int width = QFontMetrics(boldTextFont()).horizontalAdvance(text.title);
    for (const HoverText::Line& line : text.lines)
        width = std::max(width, labelWidth(text) + Padding + metrics.horizontalAdvance(line.value));
    const auto lines = static_cast<int>(text.lines.size());
    return {std::min(width, MaxWidth) + 2 * Padding + 2,
            TitleHeight + lines * LineHeight + 2 * Padding - 4};
}

void HoverCard::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect title(Padding, Padding - 4, width() - 2 * Padding, TitleHeight);
    painter.setFont(boldTextFont());
    painter.setPen(tokens.text);
    painter.drawText(title, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_text.title, Qt::ElideRight, title.width()));
    painter.setFont(smallFont());
    const int values = Padding + labelWidth(m_text) + Padding;
    int y = title.bottom() + 1;
    for (const HoverText::Line& line : m_text.lines) {
        painter.setPen(tokens.textMuted);
        painter.drawText(QRect(Padding, y, values, LineHeight), Qt::AlignVCenter, line.label);
        painter.setPen(tokens.text);
        const QRect cell(values, y, width() - Padding - values, LineHeight);
        painter.drawText(
            cell, Qt::AlignVCenter,
            painter.fontMetrics().elidedText(line.value, Qt::ElideRight, cell.width()));
        y += LineHeight;
    }
}

} // namespace touyan

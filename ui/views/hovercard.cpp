#include "views/hovercard.h"

#include "style/fonts.h"
#include "style/tokens.h"

#include <QEvent>
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
    if (text != m_text) {
        m_text = text;
        m_picture = {};
        if (!text.isEmpty())
            resize(sizeFor(text));
        update();
    }
    if (text.isEmpty()) {
        hide();
        return;
    }
    moveTo(at);
    if (isHidden()) {
        show();
        raise();
    }
}

void HoverCard::moveTo(QPoint at)
{
    QPoint corner = at + QPoint(Distance, Distance);
    const QSize view = parentWidget()->size();
    if (corner.x() + width() > view.width())
        corner.setX(at.x() - Distance - width());
    if (corner.y() + height() > view.height())
        corner.setY(at.y() - Distance - height());
    move(std::max(0, corner.x()), std::max(0, corner.y()));
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
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        paintCard(painter);
    }
    QPainter(this).drawPixmap(0, 0, m_picture);
}

void HoverCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_picture = {};
}

void HoverCard::paintCard(QPainter& painter) const
{
    const Tokens& tokens = tokensFor(palette());
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

#include "views/hovercard.h"

#include "style/fonts.h"
#include "style/tokens.h"
#include "widgets/marks.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace touyan {

namespace {

constexpr int Padding = 10;
constexpr int LineHeight = 19;
constexpr int TitleHeight = 24;
constexpr int MaxWidth = 420;
constexpr int Distance = 16; // from the pointer

QFont fontOf(const HoverText::Line& line)
{
    QFont font = smallFont();
    font.setBold(line.isStrong);
    return font;
}

int labelWidth(const HoverText& text)
{
    int width = 0;
    for (const HoverText::Line& line : text.lines)
        width = std::max(width, QFontMetrics(fontOf(line)).horizontalAdvance(line.label));
    return width;
}

std::optional<Light> lightOf(QChar sign)
{
    for (const Light light : {Light::None, Light::Green, Light::Yellow, Light::Red}) {
        if (sign == lightSign(light))
            return light;
    }
    return {};
}

/// Writes @p text into @p cell, the signs of lights in it as the tables show them.
void paintWords(QPainter& painter, QRect cell, const QString& text, const Tokens& tokens)
{
    static constexpr qreal MarkSize = 9;
    const QPen pen = painter.pen();
    const QFontMetrics metrics(painter.font());
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, cell.width());
    qsizetype written = 0;
    const auto writeUntil = [&](qsizetype end) {
        const QString run = fitting.sliced(written, end - written);
        painter.drawText(cell, Qt::AlignVCenter, run);
        cell.setLeft(cell.left() + metrics.horizontalAdvance(run));
        written = end;
    };
    for (qsizetype at = 0; at < fitting.size(); ++at) {
        const std::optional<Light> light = lightOf(fitting.at(at));
        if (!light)
            continue;
        writeUntil(at);
        QRectF mark(0, 0, MarkSize, MarkSize);
        const int width = metrics.horizontalAdvance(fitting.at(at));
        mark.moveCenter({cell.left() + width / 2.0, cell.top() + cell.height() / 2.0});
        paintLight(painter, mark, *light, tokens);
        painter.setPen(pen);
        cell.setLeft(cell.left() + width);
        written = at + 1;
    }
    writeUntil(fitting.size());
}

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

QSize HoverCard::sizeFor(const HoverText& text) const
{
    int width = QFontMetrics(boldTextFont()).horizontalAdvance(text.title);
    const int labels = labelWidth(text);
    for (const HoverText::Line& line : text.lines)
        width = std::max(
            width, labels + Padding + QFontMetrics(fontOf(line)).horizontalAdvance(line.value));
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
    const int values = Padding + labelWidth(m_text) + Padding;
    int y = title.bottom() + 1;
    for (const HoverText::Line& line : m_text.lines) {
        painter.setFont(fontOf(line));
        painter.setPen(line.isStrong ? tokens.text : tokens.textMuted);
        paintWords(painter, QRect(Padding, y, width() - 2 * Padding, LineHeight), line.label,
                   tokens);
        painter.setPen(tokens.text);
        paintWords(painter, QRect(values, y, width() - Padding - values, LineHeight), line.value,
                   tokens);
        y += LineHeight;
    }
}

} // namespace touyan

#include "widgets/pill.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

constexpr int Height = 26;
constexpr int Padding = 12;
constexpr int MarkSize = 14;

} // namespace

Pill::Pill(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void Pill::setMark(Mark mark)
{
    m_mark = mark;
    if (mark == Mark::Cross)
        setChecked(true); // what it names holds as long as it is there
    updateGeometry();
    update();
}

void Pill::setCount(std::optional<int> count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(fullText());
    updateGeometry();
    update();
}

QString Pill::fullText() const
{
    return m_count ? text() + u' ' + locale().toString(*m_count) : text();
}

int Pill::markWidth() const
{
    // A switch keeps the room of its tick, so that it does not move its neighbours; without the
    // tick the text stands in the middle of it.
    return m_mark == Mark::None ? 0 : MarkSize + 4;
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(fullText()) + 2 * Padding + markWidth(), Height};
}

void Pill::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    const bool lit = isLit();
    QPainter painter(this);
    QColor fill = lit ? tokens.accentSoft : tokens.surface;
    QColor line = lit ? tokens.accentLine : tokens.border;
    if (underMouse() && isEnabled()) {
        fill = lit ? tokens.selection : tokens.hover;
        line = lit ? tokens.accentLine : tokens.borderStrong;
    }
    paintBox(painter, rect(), height() / 2.0, fill, line);
    if (hasFocus())
        paintFocusRing(painter, rect(), height() / 2.0, tokens);

    QColor color = lit ? tokens.accentText : tokens.textMuted;
    if (!isEnabled())
        color = tokens.textDisabled;
    painter.setPen(color);
    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    const bool isBare = m_mark == Mark::Check && !isChecked();
    const QRect room = isBare ? inner : inner.adjusted(0, 0, -markWidth(), 0);
    constexpr int Centred = Qt::AlignCenter;
    constexpr int Left = Qt::AlignLeft | Qt::AlignVCenter;
    painter.drawText(room, isBare ? Centred : Left,
                     width() < sizeHint().width()
                         ? fontMetrics().elidedText(fullText(), Qt::ElideRight, room.width())
                         : fullText());
    if (m_mark != Mark::None)
        paintMark(
            painter,
            QRect(inner.right() - MarkSize + 3, (height() - MarkSize) / 2, MarkSize, MarkSize),
            color);
}

void Pill::paintMark(QPainter& painter, const QRect& rect, const QColor& color)
{
    if (m_mark == Mark::Menu)
        paintIcon(painter, Icon::ChevronDown, rect, color);
    else if (m_mark == Mark::Cross)
        paintIcon(painter, Icon::Close, rect.adjusted(1, 1, -1, -1), color);
    else if (m_mark == Mark::Check && isChecked())
        paintIcon(painter, Icon::Check, rect, color);
}

void Pill::keyPressEvent(QKeyEvent* event)
{
    // A plain button would pass the focus on; a row of pills chooses with these keys.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void Pill::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Pill::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace touyan

#include "widgets/navigationitem.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QLocale>
#include <QPainter>

namespace touyan {

namespace {

constexpr int ItemHeight = 29;
constexpr int SideGap = 8;
constexpr int IconLeft = 7;

} // namespace

NavigationItem::NavigationItem(const QString& key, Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_key(key)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString NavigationItem::countText() const
{
    return m_count ? locale().toString(*m_count) : QString();
}

void NavigationItem::setCount(std::optional<int> count)
{
    m_count = count;
    setAccessibleDescription(countText());
    update();
}

void NavigationItem::setFolded(bool folded)
{
    m_isFolded = folded;
    setToolTip(folded ? text() : QString());
    update();
}

QSize NavigationItem::sizeHint() const
{
    return {metrics::NavigationIconWidth, ItemHeight};
}

void NavigationItem::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    const QRect plate = rect().adjusted(SideGap, 0, -SideGap, 0);
    if (isChecked())
        paintPlate(painter, plate, metrics::ControlRadius, tokens.accent);
    else if (underMouse())
        paintPlate(painter, plate, metrics::ControlRadius, tokens.hover);
    if (hasFocus())
        paintFocusRing(painter, plate, metrics::ControlRadius, tokens);

    const QColor color = isChecked() ? tokens.onAccent : tokens.text;
    const int iconLeft = m_isFolded ? (width() - metrics::IconSize) / 2 : plate.left() + IconLeft;
    const QRect iconRect(iconLeft, (height() - metrics::IconSize) / 2, metrics::IconSize,
                         metrics::IconSize);
    paintIcon(painter, m_icon, iconRect, isChecked() ? tokens.onAccent : tokens.textMuted);
    if (m_isFolded)
        return;

    const QRect right = plate.adjusted(0, 0, -SideGap, 0);
    painter.setFont(tinyFont());
    painter.setPen(isChecked() ? tokens.onAccent : tokens.textFaint);
    painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight, countText());
    const int countWidth = painter.fontMetrics().horizontalAdvance(countText());

    painter.setFont(textFont());
    painter.setPen(color);
    const QRect place(iconRect.right() + SideGap, 0,
                      right.right() - iconRect.right() - 2 * SideGap - countWidth, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

void NavigationItem::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationItem::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace touyan

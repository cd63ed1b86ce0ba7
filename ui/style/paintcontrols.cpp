#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QHash>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace touyan {

namespace {

constexpr int MenuIconColumn = 32;
constexpr int MenuTextMargin = 12;

bool isEnabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

QColor buttonTextColor(const QStyleOption& option, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    if (!isEnabled(option))
        return tokens.textDisabled;
    if (isFilledButton(option, widget))
        return tokens.onAccent;
    if (option.state.testFlag(QStyle::State_On))
        return tokens.accentText;
    const bool danger = widget != nullptr && widget->property("danger").toBool();
    return danger ? tokens.redText : option.palette.color(QPalette::ButtonText);
}

void paintButtonIcon(const QStyleOptionButton& button, QPainter& painter, const QRect& place,
                     const QWidget* widget)
{
    const auto mode = isEnabled(button) ? QIcon::Normal : QIcon::Disabled;
    const auto state = button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off;
    if (!isFilledButton(button, widget)) {
        button.icon.paint(&painter, place, Qt::AlignCenter, mode, state);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(place,
                       recolored(button.icon.pixmap(place.size(), ratio, mode, state),
                                 buttonTextColor(button, widget)));
}

void paintButtonLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button == nullptr)
        return;
    const int mark = button->features.testFlag(QStyleOptionButton::HasMenu) ? 18 : 0;
    const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
    const int gap = icon > 0 && !button->text.isEmpty() ? 6 : 0;
    const int text = painter.fontMetrics().size(Qt::TextShowMnemonic, button->text).width();
    const QRect& rect = option.rect;
    int left = rect.left() + (rect.width() - icon - gap - text - mark) / 2;
    if (icon > 0)
        paintButtonIcon(*button, painter, QRect(left, rect.center().y() - icon / 2 + 1, icon, icon),
                        widget);
    left += icon + gap;
    const QColor color = buttonTextColor(option, widget);
    painter.setPen(color);
    painter.drawText(QRect(left, rect.top(), rect.right() - left + 1, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, button->text);
    if (mark > 0)
        paintIcon(painter, Icon::ChevronDown, QRect(left + text + 4, rect.center().y() - 6, 14, 14),
                  color);
}

void paintHeaderSection(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const Tokens& tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.sunken);
    const QRect& rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
}

void paintSortArrow(const QStyleOptionHeader& header, QPainter& painter, const QRect& text,
                    int textWidth)
{
    constexpr int Side = 12;
    // Beside the title rather than at the far end of a wide column.
    const bool atRight = header.textAlignment.testFlag(Qt::AlignRight);
    const int left = atRight ? text.right() - textWidth - Side - 2 : text.left() + textWidth + 3;
    // Qt calls the arrow of an ascending order "down"; people expect it to point up.
    const bool ascending = header.sortIndicator == QStyleOptionHeader::SortDown;
    paintIcon(painter, ascending ? Icon::ChevronUp : Icon::ChevronDown,
              QRect(left, text.center().y() - Side / 2 + 1, Side, Side),
              tokensFor(header.palette).accentText);
}

void paintHeader(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    constexpr int ArrowRoom = 15;
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (header == nullptr)
        return;
    paintHeaderSection(option, painter, widget);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const QRect inner = option.rect.adjusted(metrics::Grid, 0, -metrics::Grid, -1);
    const QString text = painter.fontMetrics().elidedText(header->text, Qt::ElideRight,
                                                          inner.width() - (sorted ? ArrowRoom : 0));
    const Tokens& tokens = tokensFor(option.palette);
    painter.setPen(sorted ? tokens.accentText : tokens.textMuted);
    painter.drawText(inner, static_cast<int>(header->textAlignment) | Qt::TextSingleLine, text);
    if (sorted)
        paintSortArrow(*header, painter, inner, painter.fontMetrics().horizontalAdvance(text));
}

void paintMenuSeparator(const QStyleOptionMenuItem& item, QPainter& painter, const Tokens& tokens)
{
    const int y = item.rect.center().y();
    painter.fillRect(QRect(item.rect.left() + 8, y, item.rect.width() - 16, 1), tokens.border);
}

void paintMenuMark(const QStyleOptionMenuItem& item, QPainter& painter, const Tokens& tokens)
{
    QRect place(item.rect.left() + 8, 0, metrics::IconSize, metrics::IconSize);
    place.moveTop(item.rect.top() + (item.rect.height() - metrics::IconSize) / 2);
    const bool checked = item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked;
    if (checked)
        paintIcon(painter, Icon::Check, place.adjusted(2, 2, -2, -2),
                  isEnabled(item) ? tokens.accentText : tokens.textDisabled);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, place, Qt::AlignCenter,
                        isEnabled(item) ? QIcon::Normal : QIcon::Disabled);
}

void paintMenuItem(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr)
        return;
    const Tokens& tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        paintMenuSeparator(*item, painter, tokens);
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected) && isEnabled(option))
        paintPlate(painter, option.rect.adjusted(4, 1, -4, -1), metrics::BadgeRadius,
                   tokens.selection);
    paintMenuMark(*item, painter, tokens);

    const QRect text = option.rect.adjusted(MenuIconColumn, 0, -MenuTextMargin, 0);
    const auto tab = item->text.indexOf(u'\t');
    painter.setFont(item->font);
    painter.setPen(isEnabled(option) ? tokens.text : tokens.textDisabled);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     tab < 0 ? item->text : item->text.left(tab));
    if (tab >= 0) {
        painter.setPen(isEnabled(option) ? tokens.textFaint : tokens.textDisabled);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, item->text.mid(tab + 1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, Icon::ChevronRight,
                  QRect(option.rect.right() - 20, option.rect.center().y() - 6, 14, 14),
                  tokens.textMuted);
}

void paintMenuBarItem(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr)
        return;
    const Tokens& tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken) && isEnabled(option))
        paintPlate(painter, option.rect.adjusted(1, 2, -1, -2), metrics::BadgeRadius,
                   option.state.testFlag(QStyle::State_Sunken) ? tokens.selection : tokens.hover);
    painter.setPen(isEnabled(option) ? tokens.text : tokens.textDisabled);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->text);
}

void paintMenuBarGround(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    painter.fillRect(option.rect, tokensFor(option.palette).surface);
}

void paintTabShape(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const Tokens& tokens = tokensFor(option.palette);
    const QRect& rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && option.state.testFlag(QStyle::State_MouseOver))
        paintPlate(painter, rect.adjusted(2, 3, -2, -5), metrics::BadgeRadius, tokens.hover);
    if (selected)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), tokens.accentText);
}

void paintTabLabel(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option);
    if (tab == nullptr)
        return;
    const Tokens& tokens = tokensFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.save();
    painter.setFont(font);
    painter.setPen(selected ? tokens.accentText : tokens.textMuted);
    if (!isEnabled(option))
        painter.setPen(tokens.textDisabled);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect.adjusted(2, 3, -2, -4), metrics::BadgeRadius, tokens);
}

/// The thin track; a text stands beside it, not on it.
QRect progressTrack(const QStyleOptionProgressBar& bar)
{
    constexpr int Thickness = 6;
    const int text = bar.fontMetrics.horizontalAdvance(bar.text);
    const int label = bar.textVisible && !bar.text.isEmpty() ? std::max(40, text + 8) : 0;
    return {bar.rect.left(), bar.rect.center().y() - Thickness / 2, bar.rect.width() - label,
            Thickness};
}

void paintProgressGroove(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    const Tokens& tokens = tokensFor(option.palette);
    if (bar != nullptr)
        paintPlate(painter, progressTrack(*bar), 3, blended(tokens.border, tokens.sunken, 0.5));
}

void paintProgressContents(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (bar == nullptr)
        return;
    QRect track = progressTrack(*bar);
    const int range = bar->maximum - bar->minimum;
    // Without an end in sight the bar shows half a track rather than an animation.
    const double share =
        range > 0 ? static_cast<double>(bar->progress - bar->minimum) / range : 0.5;
    track.setWidth(static_cast<int>(track.width() * std::clamp(share, 0.0, 1.0)));
    if (track.width() > 0)
        paintPlate(painter, track, 3, tokensFor(option.palette).accent);
}

void paintProgressLabel(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (bar == nullptr || !bar->textVisible)
        return;
    painter.setPen(tokensFor(option.palette).textMuted);
    painter.drawText(option.rect, Qt::AlignRight | Qt::AlignVCenter, bar->text);
}

void paintSplitter(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    if (!option.state.testFlag(QStyle::State_MouseOver))
        return;
    const bool upright = option.rect.width() < option.rect.height();
    QRect grip(0, 0, upright ? 4 : 40, upright ? 40 : 4);
    grip.moveCenter(option.rect.center());
    paintPlate(painter, grip, 2, tokensFor(option.palette).borderStrong);
}

void paintBevel(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    primitivePainter(QStyle::PE_PanelButtonCommand)(option, painter, widget);
}

} // namespace

ElementPainter controlPainter(QStyle::ControlElement element)
{
    static const QHash<QStyle::ControlElement, ElementPainter> painters{
        {QStyle::CE_PushButtonBevel, paintBevel},
        {QStyle::CE_PushButtonLabel, paintButtonLabel},
        {QStyle::CE_Header, paintHeader},
        {QStyle::CE_HeaderSection, paintHeaderSection},
        {QStyle::CE_HeaderEmptyArea, paintHeaderSection},
        {QStyle::CE_MenuItem, paintMenuItem},
        {QStyle::CE_MenuEmptyArea, paintMenuBarGround},
        {QStyle::CE_MenuBarItem, paintMenuBarItem},
        {QStyle::CE_MenuBarEmptyArea, paintMenuBarGround},
        {QStyle::CE_TabBarTabShape, paintTabShape},
        {QStyle::CE_TabBarTabLabel, paintTabLabel},
        {QStyle::CE_ProgressBarGroove, paintProgressGroove},
        {QStyle::CE_ProgressBarContents, paintProgressContents},
        {QStyle::CE_ProgressBarLabel, paintProgressLabel},
        {QStyle::CE_Splitter, paintSplitter},
        {QStyle::CE_ToolBar, paintNothing},
    };
    return painters.value(element, nullptr);
}

} // namespace touyan

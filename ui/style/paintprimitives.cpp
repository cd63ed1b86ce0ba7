#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QHash>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace touyan {

namespace {

bool isClaimed(const QWidget* widget, const char* property)
{
    return widget != nullptr && widget->property(property).toBool();
}

QColor inputBorder(const QStyleOption& option, const QWidget* widget, const Tokens& tokens)
{
    if (isClaimed(widget, "invalid"))
        return tokens.red;
    const bool lively = option.state.testFlag(QStyle::State_Enabled)
        && option.state.testFlag(QStyle::State_MouseOver);
    return lively ? tokens.borderStrong : tokens.border;
}

void paintInput(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool invalid = isClaimed(widget, "invalid");
    // What takes no typing looks so before it is tried.
    const bool isClosed = !option.state.testFlag(QStyle::State_Enabled)
        || (widget != nullptr && widget->property("readOnly").toBool());
    QColor fill = isClosed ? tokens.sunken : tokens.surface;
    if (invalid)
        fill = blended(tokens.redSoft, tokens.surface, 0.55);
    paintBox(painter, option.rect, metrics::ControlRadius, fill,
             inputBorder(option, widget, tokens));
    if (option.state.testFlag(QStyle::State_HasFocus) && !invalid)
        paintFocusRing(painter, option.rect, metrics::ControlRadius, tokens);
    else if (option.state.testFlag(QStyle::State_HasFocus))
        paintBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), metrics::ControlRadius - 1,
                 Qt::transparent, tokens.red);
}

void paintLineEditPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    // The line edit inside a spin box or an editable combo box has no frame of its own.
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame == nullptr || frame->lineWidth > 0)
        paintInput(option, painter, widget);
}

void paintFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    if (qobject_cast<const QTextEdit*>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit*>(widget) != nullptr) {
        paintInput(option, painter, widget);
        return;
    }
    paintBox(painter, option.rect, 3, Qt::transparent, tokens.border);
}

struct ButtonColors
{
    QColor fill;
    QColor border;
};

ButtonColors filledButton(const QStyleOption& option, const Tokens& tokens)
{
    if (option.state.testFlag(QStyle::State_Sunken))
        return {tokens.accentPressed, tokens.accentPressed};
    if (option.state.testFlag(QStyle::State_MouseOver))
        return {tokens.accentHover, tokens.accentHover};
    return {tokens.accent, tokens.accent};
}

ButtonColors plainButton(const QStyleOption& option, const Tokens& tokens)
{
    if (option.state.testFlag(QStyle::State_On))
        return {tokens.accentSoft, tokens.accentLine};
    if (option.state.testFlag(QStyle::State_Sunken))
        return {tokens.selection, tokens.borderStrong};
    if (option.state.testFlag(QStyle::State_MouseOver))
        return {tokens.hover, tokens.borderStrong};
    return {tokens.surface, tokens.border};
}

bool isFlat(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
}

void paintButton(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool lively = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    ButtonColors colors =
        isFilledButton(option, widget) ? filledButton(option, tokens) : plainButton(option, tokens);
    if (!enabled)
        colors = {tokens.sunken, tokens.border};
    if (isFlat(option) && !(lively && enabled))
        colors = {Qt::transparent, Qt::transparent};
    else if (isFlat(option))
        colors.border = Qt::transparent;
    paintBox(painter, option.rect, metrics::ControlRadius, colors.fill, colors.border);
}

void paintToolButton(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    if (isClaimed(widget, "primary") || !option.state.testFlag(QStyle::State_AutoRaise)) {
        paintButton(option, painter, widget);
        return;
    }
    if (!option.state.testFlag(QStyle::State_Enabled))
        return;
    QColor fill = Qt::transparent;
    if (option.state.testFlag(QStyle::State_On))
        fill = tokens.accentSoft;
    if (option.state.testFlag(QStyle::State_Sunken))
        fill = tokens.selection;
    else if (option.state.testFlag(QStyle::State_MouseOver)
             && !option.state.testFlag(QStyle::State_On))
        fill = tokens.hover;
    paintPlate(painter, option.rect, metrics::ControlRadius, fill);
}

void paintFocusRect(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const Tokens& tokens = tokensFor(option.palette);
    if (!option.state.testFlag(QStyle::State_Item)) {
        paintFocusRing(painter, option.rect, metrics::ControlRadius, tokens);
        return;
    }
    // In a list the ground of the selected item says enough.
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(&option);
    if (focus != nullptr && !focus->state.testFlag(QStyle::State_Selected))
        paintBox(painter, option.rect, 2, Qt::transparent, tokens.focusRing);
}

QRectF indicatorRect(const QStyleOption& option)
{
    QRectF square(0, 0, metrics::SmallIconSize, metrics::SmallIconSize);
    square.moveCenter(QRectF(option.rect).center());
    return {square.topLeft().toPoint(), square.size()};
}

QColor indicatorBorder(const QStyleOption& option, const Tokens& tokens)
{
    return option.state.testFlag(QStyle::State_Enabled)
        ? blended(tokens.textFaint, tokens.surface,
                  option.state.testFlag(QStyle::State_MouseOver) ? 1.0 : 0.7)
        : tokens.border;
}

void paintCheckBox(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const Tokens& tokens = tokensFor(option.palette);
    const QRectF box = indicatorRect(option);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    if (!partly && !option.state.testFlag(QStyle::State_On)) {
        paintBox(painter, box, metrics::BadgeRadius, enabled ? tokens.surface : tokens.sunken,
                 indicatorBorder(option, tokens));
        return;
    }
    paintPlate(painter, box, metrics::BadgeRadius, enabled ? tokens.accent : tokens.textDisabled);
    paintIcon(painter, partly ? Icon::Minus : Icon::Check, box.toRect().adjusted(1, 1, -1, -1),
              tokens.onAccent);
}

void paintRadioButton(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const Tokens& tokens = tokensFor(option.palette);
    const QRectF box = indicatorRect(option);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (!option.state.testFlag(QStyle::State_On)) {
        paintBox(painter, box, box.width() / 2, enabled ? tokens.surface : tokens.sunken,
                 indicatorBorder(option, tokens));
        return;
    }
    paintPlate(painter, box, box.width() / 2, enabled ? tokens.accent : tokens.textDisabled);
    paintPlate(painter, box.adjusted(5, 5, -5, -5), 3, tokens.onAccent);
}

template <Icon icon>
void paintArrow(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const Tokens& tokens = tokensFor(option.palette);
    const int side = std::clamp(std::min(option.rect.width(), option.rect.height()), 10, 16);
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    paintIcon(painter, icon, square,
              option.state.testFlag(QStyle::State_Enabled) ? tokens.textMuted
                                                           : tokens.textDisabled);
}

void paintViewItem(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const Tokens& tokens = tokensFor(option.palette);
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver)
             && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect, tokens.hover);
}

void paintViewRow(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    // Decorations left of a tree's first column; the items themselves fill their own part.
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, tokensFor(option.palette).selection);
}

void paintBranch(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    if (option.state.testFlag(QStyle::State_Open))
        paintArrow<Icon::ChevronDown>(option, painter, widget);
    else
        paintArrow<Icon::ChevronRight>(option, painter, widget);
}

void paintMenuPanel(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const Tokens& tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    painter.setPen(tokens.border);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void paintTooltip(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
}

void paintTabBase(const QStyleOption& option, QPainter& painter, const QWidget* /*widget*/)
{
    const QRect& rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                     tokensFor(option.palette).border);
}

} // namespace

ElementPainter primitivePainter(QStyle::PrimitiveElement element)
{
    static const QHash<QStyle::PrimitiveElement, ElementPainter> painters{
        {QStyle::PE_PanelLineEdit, paintLineEditPanel},
        {QStyle::PE_FrameLineEdit, paintInput},
        {QStyle::PE_Frame, paintFrame},
        {QStyle::PE_FrameGroupBox, paintNothing},
        {QStyle::PE_FrameTabWidget, paintNothing},
        {QStyle::PE_FrameTabBarBase, paintTabBase},
        {QStyle::PE_FrameStatusBarItem, paintNothing},
        {QStyle::PE_PanelStatusBar, paintNothing},
        {QStyle::PE_FrameMenu, paintNothing},
        {QStyle::PE_PanelScrollAreaCorner, paintNothing},
        {QStyle::PE_PanelMenu, paintMenuPanel},
        {QStyle::PE_PanelTipLabel, paintTooltip},
        {QStyle::PE_PanelButtonCommand, paintButton},
        {QStyle::PE_FrameDefaultButton, paintNothing},
        {QStyle::PE_PanelButtonTool, paintToolButton},
        {QStyle::PE_FrameFocusRect, paintFocusRect},
        {QStyle::PE_IndicatorCheckBox, paintCheckBox},
        {QStyle::PE_IndicatorItemViewItemCheck, paintCheckBox},
        {QStyle::PE_IndicatorRadioButton, paintRadioButton},
        {QStyle::PE_IndicatorArrowUp, paintArrow<Icon::ChevronUp>},
        {QStyle::PE_IndicatorArrowDown, paintArrow<Icon::ChevronDown>},
        {QStyle::PE_IndicatorArrowLeft, paintArrow<Icon::ChevronLeft>},
        {QStyle::PE_IndicatorArrowRight, paintArrow<Icon::ChevronRight>},
        {QStyle::PE_IndicatorSpinUp, paintArrow<Icon::ChevronUp>},
        {QStyle::PE_IndicatorSpinDown, paintArrow<Icon::ChevronDown>},
        {QStyle::PE_IndicatorBranch, paintBranch},
        {QStyle::PE_PanelItemViewItem, paintViewItem},
        {QStyle::PE_PanelItemViewRow, paintViewRow},
    };
    return painters.value(element, nullptr);
}

} // namespace touyan

#include "style/touyanstyle.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/stylevalues.h"
#include "style/tokens.h"

#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHash>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextCharFormat>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

constexpr int ArrowWidth = 24;
constexpr int SpinButtonWidth = 20;
constexpr int InputPadding = 6;
constexpr int MenuMarkWidth = 16;

QRect scrollBarRect(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    // No arrow buttons: the groove is the whole bar.
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const qint64 total = qint64{range} + bar.pageStep;
    const int natural = total > 0 ? static_cast<int>(qint64{length} * bar.pageStep / total) : 0;
    const int handle = range > 0 ? std::min(length, std::max(32, natural)) : length;
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    const auto span = [&](int from, int size) {
        return flat ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                    : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    };
    if (part == QStyle::SC_ScrollBarSlider)
        return span(start, handle);
    if (part == QStyle::SC_ScrollBarGroove)
        return span(0, length);
    if (part == QStyle::SC_ScrollBarSubPage)
        return span(0, start);
    if (part == QStyle::SC_ScrollBarAddPage)
        return span(start + handle, length - start - handle);
    return {};
}

QRect comboBoxRect(const QStyleOptionComboBox& combo, QStyle::SubControl part)
{
    QRect rect = combo.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() - ArrowWidth + 1);
    if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(InputPadding + 1, 1, -ArrowWidth, -1);
    return QStyle::visualRect(combo.direction, combo.rect, rect);
}

QRect spinBoxRect(const QStyleOptionSpinBox& spin, QStyle::SubControl part)
{
    const bool buttons = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? SpinButtonWidth : 0;
    const int half = spin.rect.height() / 2;
    QRect rect = spin.rect;
    if (part == QStyle::SC_SpinBoxEditField)
        rect.adjust(InputPadding, 1, -width - 2, -1);
    else if (part == QStyle::SC_SpinBoxUp)
        rect = buttons ? QRect(rect.right() - width, rect.top(), width, half) : QRect();
    else if (part == QStyle::SC_SpinBoxDown)
        rect = buttons ? QRect(rect.right() - width, rect.top() + half, width, half) : QRect();
    return QStyle::visualRect(spin.direction, spin.rect, rect);
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& size)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), 9};
    const auto tab = item.text.indexOf(u'\t');
    const QFontMetrics metrics(item.font);
    const int text =
        metrics.size(Qt::TextShowMnemonic, tab < 0 ? item.text : item.text.left(tab)).width();
    const int shortcut = tab < 0 ? 0 : 24 + metrics.horizontalAdvance(item.text.mid(tab + 1));
    return {32 + text + shortcut + 28, metrics::RowHeight};
}

bool opensMenuAtOnce(const QStyleOptionToolButton& button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

/// The label of a tool button in our measures; on a blue button in the colour that reads there.
QStyleOptionToolButton toolButtonLabel(const QStyleOptionToolButton& button, const QWidget* widget)
{
    QStyleOptionToolButton label = button;
    // Fusion starts icon and text at the left border.
    if (button.toolButtonStyle == Qt::ToolButtonTextBesideIcon)
        label.rect.adjust(metrics::Grid, 0, 0, 0);
    if (opensMenuAtOnce(button))
        label.rect.adjust(0, 0, -MenuMarkWidth, 0);
    if (!isFilledButton(button, widget))
        return label;
    const Tokens& tokens = tokensFor(button.palette);
    const QColor color =
        button.state.testFlag(QStyle::State_Enabled) ? tokens.onAccent : tokens.textDisabled;
    label.palette.setColor(QPalette::ButtonText, color);
    if (!button.icon.isNull())
        label.icon = QIcon(recolored(button.icon.pixmap(button.iconSize, 2.0), color));
    return label;
}

void paintMenuMark(const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget)
{
    constexpr int Side = 14;
    const QColor color = toolButtonLabel(button, widget).palette.color(QPalette::ButtonText);
    paintIcon(painter, Icon::ChevronDown,
              QRect(button.rect.right() - MenuMarkWidth - 3,
                    button.rect.center().y() - Side / 2 + 1, Side, Side),
              color);
}

QSize pushButtonSize(const QStyleOptionButton& button, const QWidget* widget)
{
    const int text = button.text.isEmpty()
        ? 0
        : button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width() + 12;
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + (text > 0 ? 6 : 0);
    const int arrow = button.features.testFlag(QStyleOptionButton::HasMenu) ? 18 : 0;
    const int sides = text > 0 ? 12 : 8;
    const bool inDialog = widget != nullptr
        && qobject_cast<const QDialogButtonBox*>(widget->parentWidget()) != nullptr;
    return {std::max(text + icon + arrow + sides, inDialog ? 80 : 0), metrics::ControlHeight};
}

/// What a tool button needs beside its content: more when it has a text.
int toolButtonSides(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool hasText = button != nullptr && !button->text.isEmpty()
        && button->toolButtonStyle != Qt::ToolButtonIconOnly;
    const int mark = button != nullptr && opensMenuAtOnce(*button) ? MenuMarkWidth : 0;
    return (hasText ? 2 * metrics::Grid : 0) + mark;
}

} // namespace

TouyanStyle::TouyanStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"touyan"_s);
}

void TouyanStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    if (const ElementPainter paint = primitivePainter(element))
        paint(*option, *painter, widget);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TouyanStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (const ElementPainter paint = controlPainter(element)) {
        paint(*option, *painter, widget);
        return;
    }
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element == CE_ToolButtonLabel && tool != nullptr) {
        const QStyleOptionToolButton label = toolButtonLabel(*tool, widget);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TouyanStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    if (const ElementPainter paint = complexPainter(control)) {
        paint(*option, *painter, widget);
        return;
    }
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control != CC_ToolButton || tool == nullptr || !opensMenuAtOnce(*tool)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    // Fusion's mark of a menu is a speck in the corner.
    drawPrimitive(PE_PanelButtonTool, tool, painter, widget);
    drawControl(CE_ToolButtonLabel, tool, painter, widget);
    paintMenuMark(*tool, *painter, widget);
}

QRect TouyanStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl part, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider != nullptr)
        return scrollBarRect(*slider, part);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && combo != nullptr)
        return comboBoxRect(*combo, part);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin != nullptr)
        return spinBoxRect(*spin, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect TouyanStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0)
        return option->rect.adjusted(InputPadding, 1, -InputPadding, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize TouyanStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& size, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (type == CT_MenuItem && item != nullptr)
        return menuItemSize(*item, size);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (type == CT_PushButton && button != nullptr)
        return pushButtonSize(*button, widget);
    if (type == CT_MenuBarItem)
        return {size.width() + 20, metrics::RowHeight};
    if (type == CT_ComboBox)
        return {size.width() + ArrowWidth + 2 * InputPadding, metrics::ControlHeight};

    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Text needs four pixels above and below; larger fonts make larger inputs.
    const int text = option != nullptr ? option->fontMetrics.height() : 0;
    const int input = std::max(metrics::ControlHeight, text + 8);
    if (type == CT_SpinBox)
        return {size.width() + SpinButtonWidth + 2 * InputPadding, input};
    if (type == CT_LineEdit)
        return {result.width() + InputPadding, input};
    if (type == CT_HeaderSection)
        result.setHeight(metrics::HeaderHeight);
    if (type == CT_ToolButton)
        result.setHeight(std::max(result.height(), metrics::ControlHeight));
    if (type == CT_ToolButton)
        result.setWidth(std::max(result.width() + toolButtonSides(option), metrics::ControlHeight));
    if (type == CT_ItemViewItem)
        result.setHeight(std::max(result.height(), metrics::RowHeight));
    return result;
}

int TouyanStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const
{
    const auto found = pixelMetrics().constFind(metric);
    return found != pixelMetrics().constEnd() ? *found
                                              : QProxyStyle::pixelMetric(metric, option, widget);
}

int TouyanStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    const auto found = styleHints().constFind(hint);
    return found != styleHints().constEnd()
        ? *found
        : QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon TouyanStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                                const QWidget* widget) const
{
    static const QHash<StandardPixmap, Icon> icons{
        {SP_LineEditClearButton, Icon::Close},   {SP_TitleBarCloseButton, Icon::Close},
        {SP_DockWidgetCloseButton, Icon::Close}, {SP_ArrowLeft, Icon::ChevronLeft},
        {SP_ArrowRight, Icon::ChevronRight},     {SP_ArrowUp, Icon::ChevronUp},
        {SP_ArrowDown, Icon::ChevronDown},       {SP_ToolBarHorizontalExtensionButton, Icon::More},
    };
    const Tokens& tokens = tokensFor(option != nullptr ? option->palette : standardPalette());
    if (pixmap == SP_MessageBoxWarning)
        return themedIcon(Icon::Warning, tokens.yellow);
    if (pixmap == SP_MessageBoxCritical)
        return themedIcon(Icon::Error, tokens.red);
    if (pixmap == SP_MessageBoxInformation)
        return themedIcon(Icon::Info, IconTint::Accent);
    if (pixmap == SP_MessageBoxQuestion)
        return themedIcon(Icon::Help, IconTint::Accent);
    const auto found = icons.constFind(pixmap);
    return found != icons.constEnd() ? themedIcon(*found, IconTint::Muted)
                                     : QProxyStyle::standardIcon(pixmap, option, widget);
}

QPalette TouyanStyle::standardPalette() const
{
    return paletteFrom(lightTokens());
}

void TouyanStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QLineEdit*>(widget) != nullptr
        || qobject_cast<QTabBar*>(widget) != nullptr || qobject_cast<QTextEdit*>(widget) != nullptr
        || qobject_cast<QPlainTextEdit*>(widget) != nullptr;
    if (hovers)
        widget->setAttribute(Qt::WA_Hover);
    // Scroll bars and text areas are drawn with rounded corners on whatever lies behind them.
    if (qobject_cast<QScrollBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    auto* area = qobject_cast<QAbstractScrollArea*>(widget);
    const bool isText = qobject_cast<QTextEdit*>(widget) != nullptr
        || qobject_cast<QPlainTextEdit*>(widget) != nullptr;
    if (area != nullptr && isText && area->frameShape() == QFrame::StyledPanel)
        area->viewport()->setAutoFillBackground(false);
    // Red is kept for lights; weekends are days like others.
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) {
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, QTextCharFormat());
    }
    // The text of a plain text input stands where that of a line edit does.
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget))
        edit->document()->setDocumentMargin(InputPadding);
}

} // namespace touyan

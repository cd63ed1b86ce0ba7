#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QHash>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace touyan {

namespace {

QRect partRect(const QStyleOptionComplex& option, QStyle::ComplexControl control,
               QStyle::SubControl part, const QWidget* widget)
{
    return widget->style()->subControlRect(control, &option, part, widget);
}

void paintInputGround(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget)
{
    primitivePainter(QStyle::PE_FrameLineEdit)(option, painter, widget);
}

void paintComboBox(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    if (combo == nullptr || widget == nullptr)
        return;
    const Tokens& tokens = tokensFor(option.palette);
    if (combo->frame)
        paintInputGround(*combo, painter, widget);
    const QRect arrow = partRect(*combo, QStyle::CC_ComboBox, QStyle::SC_ComboBoxArrow, widget);
    QRect place(0, 0, 14, 14);
    place.moveCenter(arrow.center());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintIcon(painter, Icon::ChevronDown, place, enabled ? tokens.textMuted : tokens.textDisabled);
}

void paintSpinButton(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget,
                     QStyle::SubControl part)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool up = part == QStyle::SC_SpinBoxUp;
    const QRect rect = partRect(option, QStyle::CC_SpinBox, part, widget);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled)
        && option.stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                          : QAbstractSpinBox::StepDownEnabled);
    if (enabled && option.activeSubControls == part)
        paintPlate(painter, rect.adjusted(1, up ? 2 : 0, -2, up ? 0 : -2), 3, tokens.hover);
    QRect place(0, 0, 12, 12);
    place.moveCenter(rect.center() + QPoint(0, up ? 1 : -1));
    paintIcon(painter, up ? Icon::ChevronUp : Icon::ChevronDown, place,
              enabled ? tokens.textMuted : tokens.textDisabled);
}

void paintSpinBox(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (spin == nullptr || widget == nullptr)
        return;
    if (spin->frame)
        paintInputGround(*spin, painter, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    paintSpinButton(*spin, painter, widget, QStyle::SC_SpinBoxUp);
    paintSpinButton(*spin, painter, widget, QStyle::SC_SpinBoxDown);
}

void paintScrollBar(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (bar == nullptr || widget == nullptr || bar->minimum == bar->maximum)
        return;
    const Tokens& tokens = tokensFor(option.palette);
    QRect handle = partRect(*bar, QStyle::CC_ScrollBar, QStyle::SC_ScrollBarSlider, widget);
    const bool lively = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = lively ? 2 : 3;
    handle = bar->orientation == Qt::Horizontal ? handle.adjusted(2, inset, -2, -inset)
                                                : handle.adjusted(inset, 2, -inset, -2);
    const double strength = option.state.testFlag(QStyle::State_Sunken) ? 0.75
        : lively                                                        ? 0.6
                                                                        : 0.36;
    const qreal radius = std::min(handle.width(), handle.height()) / 2.0;
    paintPlate(painter, handle, radius, blended(tokens.textFaint, tokens.surface, strength));
}

void paintSlider(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (slider == nullptr || widget == nullptr)
        return;
    const Tokens& tokens = tokensFor(option.palette);
    const QRect handle = partRect(*slider, QStyle::CC_Slider, QStyle::SC_SliderHandle, widget);
    const bool flat = slider->orientation == Qt::Horizontal;
    const QPoint middle = option.rect.center();
    const QRect track = flat ? QRect(option.rect.left(), middle.y() - 2, option.rect.width(), 4)
                             : QRect(middle.x() - 2, option.rect.top(), 4, option.rect.height());
    QRect done = track;
    if (flat)
        done.setRight(handle.center().x());
    else
        done.setTop(handle.center().y());
    paintPlate(painter, track, 2, tokens.border);
    paintPlate(painter, done, 2, tokens.accent);
    QRectF knob(0, 0, 14, 14);
    knob.moveCenter(handle.center());
    paintBox(painter, knob, 7, tokens.surface,
             option.state.testFlag(QStyle::State_HasFocus) ? tokens.focusRing
                                                           : tokens.borderStrong);
}

} // namespace

ElementPainter complexPainter(QStyle::ComplexControl control)
{
    static const QHash<QStyle::ComplexControl, ElementPainter> painters{
        {QStyle::CC_ComboBox, paintComboBox},
        {QStyle::CC_SpinBox, paintSpinBox},
        {QStyle::CC_ScrollBar, paintScrollBar},
        {QStyle::CC_Slider, paintSlider},
    };
    return painters.value(control, nullptr);
}

} // namespace touyan

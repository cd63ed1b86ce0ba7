#include "style/stylevalues.h"

#include "style/metrics.h"

namespace touyan {

const QHash<QStyle::PixelMetric, int>& pixelMetrics()
{
    static const QHash<QStyle::PixelMetric, int> values{
        {QStyle::PM_DefaultFrameWidth, 1},
        {QStyle::PM_ButtonDefaultIndicator, 0},
        {QStyle::PM_ButtonShiftHorizontal, 0},
        {QStyle::PM_ButtonShiftVertical, 0},
        {QStyle::PM_ButtonIconSize, metrics::IconSize},
        {QStyle::PM_SmallIconSize, metrics::IconSize},
        {QStyle::PM_ToolBarIconSize, metrics::IconSize},
        {QStyle::PM_TabBarIconSize, metrics::SmallIconSize},
        {QStyle::PM_LineEditIconSize, metrics::SmallIconSize},
        {QStyle::PM_ListViewIconSize, metrics::IconSize},
        {QStyle::PM_ScrollBarExtent, metrics::ScrollBarWidth},
        {QStyle::PM_ScrollBarSliderMin, 32},
        {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
        {QStyle::PM_SplitterWidth, metrics::CardGap},
        {QStyle::PM_IndicatorWidth, metrics::SmallIconSize},
        {QStyle::PM_IndicatorHeight, metrics::SmallIconSize},
        {QStyle::PM_ExclusiveIndicatorWidth, metrics::SmallIconSize},
        {QStyle::PM_ExclusiveIndicatorHeight, metrics::SmallIconSize},
        {QStyle::PM_CheckBoxLabelSpacing, metrics::Grid},
        {QStyle::PM_RadioButtonLabelSpacing, metrics::Grid},
        {QStyle::PM_MenuPanelWidth, 1},
        {QStyle::PM_MenuHMargin, 0},
        {QStyle::PM_MenuVMargin, 4},
        {QStyle::PM_MenuBarPanelWidth, 0},
        {QStyle::PM_MenuBarItemSpacing, 0},
        {QStyle::PM_MenuBarHMargin, 6},
        {QStyle::PM_MenuBarVMargin, 0},
        {QStyle::PM_TabBarTabHSpace, 24},
        {QStyle::PM_TabBarTabVSpace, 12},
        {QStyle::PM_TabBarTabOverlap, 0},
        {QStyle::PM_TabBarBaseOverlap, 0},
        {QStyle::PM_TabBarTabShiftHorizontal, 0},
        {QStyle::PM_TabBarTabShiftVertical, 0},
        {QStyle::PM_HeaderMargin, 8},
        {QStyle::PM_HeaderMarkSize, 12},
        {QStyle::PM_ToolTipLabelFrameWidth, 4},
        {QStyle::PM_FocusFrameHMargin, 6},
        {QStyle::PM_LayoutHorizontalSpacing, metrics::Grid},
        {QStyle::PM_LayoutVerticalSpacing, metrics::Grid},
        {QStyle::PM_LayoutLeftMargin, metrics::CardGap},
        {QStyle::PM_LayoutTopMargin, metrics::CardGap},
        {QStyle::PM_LayoutRightMargin, metrics::CardGap},
        {QStyle::PM_LayoutBottomMargin, metrics::CardGap},
    };
    return values;
}

const QHash<QStyle::StyleHint, int>& styleHints()
{
    static const QHash<QStyle::StyleHint, int> values{
        {QStyle::SH_ComboBox_Popup, 0},
        {QStyle::SH_DialogButtonBox_ButtonsHaveIcons, 0},
        {QStyle::SH_EtchDisabledText, 0},
        {QStyle::SH_DitherDisabledText, 0},
        {QStyle::SH_ItemView_ShowDecorationSelected, 1},
        {QStyle::SH_ScrollBar_LeftClickAbsolutePosition, 0},
        {QStyle::SH_Slider_AbsoluteSetButtons, Qt::LeftButton},
        {QStyle::SH_Menu_SupportsSections, 0},
        {QStyle::SH_ToolTipLabel_Opacity, 255},
        {QStyle::SH_UnderlineShortcut, 1},
        {QStyle::SH_Widget_Animation_Duration, 0},
        {QStyle::SH_ToolTip_WakeUpDelay, 500},
    };
    return values;
}

} // namespace touyan

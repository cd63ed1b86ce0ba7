#pragma once

#include <QtGlobal>

namespace touyan {

/// What a drawn thing is for. Layout assigns roles; a palette says how each one looks on screen, in
/// the dark and on paper.
enum class StyleRole
{
    // Grounds and lines that timeline and map share
    Canvas,
    Panel,
    PanelLine,
    Header,
    GroupRow,
    SelectedRow,
    HoveredRow,
    RowLine,
    GridMajor,
    GridMinor,
    RestDay,
    Holiday,
    // Texts
    Title,
    Subtitle,
    HeaderText,
    HeaderTextMinor,
    HeaderTextFree,
    GroupText,
    RowText,
    RowTextMuted,
    RowTextWarning,
    LateText,
    OverdueText,
    Note,
    // Lights
    LightNone,
    LightGreen,
    LightYellow,
    LightRed,
    // Bars: what is done, and the lighter rest
    BarNone,
    BarGreen,
    BarYellow,
    BarRed,
    RestNone,
    RestGreen,
    RestYellow,
    RestRed,
    BarInvalid,
    BarForecast,
    BarOverdue,
    Baseline,
    GroupBar,
    GroupBarRest,
    OutOfSight,
    // Milestones
    MilestoneReached,
    MilestoneOpen,
    MilestoneOverdue,
    Dependency,
    // Today and dragging
    TodayLine,
    TodayLabel,
    TodayLabelText,
    DragOutline,
    DragLabel,
    DragLabelText,
    MinimapWindow,
    FocusFrame,
    // Map
    Sea,
    District1,
    District2,
    District3,
    District4,
    District5,
    DistrictNoValue,
    DistrictSelected,
    DistrictHovered,
    LeaderLine,
    MapLabel,
    MapValue,
    MapLabelStrong,
    MapValueStrong,
    Inset,
    InsetLine,
    InsetTitle,
    LegendText,
    ProjectMarker,
    PlatformMarker,
    MarkerText,
    ZonePoint,
    ZoneText,
    ZoneTextStrong,
    // Flow between the years' lists: its blocks and, in the same order, the bands out of them
    FlowCarried,
    FlowNew,
    FlowCompleted,
    FlowLeft,
    FlowUndecided,
    FlowBandCarried,
    FlowBandNew,
    FlowBandCompleted,
    FlowBandLeft,
    FlowBandUndecided,
    FlowLabel
};

inline constexpr int StyleRoleCount = static_cast<int>(StyleRole::FlowLabel) + 1;

/// The role's name in scene texts, e.g. "bar-green".
const char* styleRoleName(StyleRole role);

/// Size of the type of a text role, in scene units: it decides what fits, so it belongs to layout.
double textSize(StyleRole role);

/// Whether texts of the role are set in bold type.
bool isBold(StyleRole role);

} // namespace touyan

#include "layout/stylerole.h"

#include <array>

namespace touyan {

namespace {

constexpr std::array Names = {"canvas",
                              "panel",
                              "panel-line",
                              "header",
                              "group-row",
                              "selected-row",
                              "hovered-row",
                              "row-line",
                              "grid-major",
                              "grid-minor",
                              "rest-day",
                              "holiday",
                              "title",
                              "subtitle",
                              "header-text",
                              "header-text-minor",
                              "header-text-free",
                              "group-text",
                              "row-text",
                              "row-text-muted",
                              "row-text-warning",
                              "late-text",
                              "overdue-text",
                              "note",
                              "light-none",
                              "light-green",
                              "light-yellow",
                              "light-red",
                              "bar-none",
                              "bar-green",
                              "bar-yellow",
                              "bar-red",
                              "rest-none",
                              "rest-green",
                              "rest-yellow",
                              "rest-red",
                              "bar-invalid",
                              "bar-forecast",
                              "bar-overdue",
                              "baseline",
                              "group-bar",
                              "group-bar-rest",
                              "out-of-sight",
                              "milestone-reached",
                              "milestone-open",
                              "milestone-overdue",
                              "dependency",
                              "today-line",
                              "today-label",
                              "today-label-text",
                              "drag-outline",
                              "drag-label",
                              "drag-label-text",
                              "minimap-window",
                              "focus-frame",
                              "sea",
                              "district-1",
                              "district-2",
                              "district-3",
                              "district-4",
                              "district-5",
                              "district-no-value",
                              "district-selected",
                              "district-hovered",
                              "leader-line",
                              "map-label",
                              "map-value",
                              "map-label-strong",
                              "map-value-strong",
                              "inset",
                              "inset-line",
                              "inset-title",
                              "legend-text",
                              "project-marker",
                              "platform-marker",
                              "marker-text",
                              "zone-point",
                              "zone-text",
                              "zone-text-strong",
                              "flow-carried",
                              "flow-new",
                              "flow-completed",
                              "flow-left",
                              "flow-undecided",
                              "flow-band-carried",
                              "flow-band-new",
                              "flow-band-completed",
                              "flow-band-left",
                              "flow-band-undecided",
                              "flow-label"};
static_assert(Names.size() == StyleRoleCount);

} // namespace

const char* styleRoleName(StyleRole role)
{
    return Names.at(static_cast<size_t>(role));
}

double textSize(StyleRole role)
{
    if (role == StyleRole::Title)
        return 18;
    if (role == StyleRole::RowText || role == StyleRole::MapLabel
        || role == StyleRole::MapLabelStrong || role == StyleRole::GroupText)
        return 13;
    if (role == StyleRole::MarkerText || role == StyleRole::TodayLabelText
        || role == StyleRole::LateText || role == StyleRole::OverdueText || role == StyleRole::Note
        || role == StyleRole::ZoneText || role == StyleRole::ZoneTextStrong
        || role == StyleRole::LegendText)
        return 11;
    return 12;
}

bool isBold(StyleRole role)
{
    return role == StyleRole::Title || role == StyleRole::GroupText
        || role == StyleRole::MarkerText;
}

} // namespace touyan

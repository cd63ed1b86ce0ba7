#pragma once

#include "analysis/yearview.h"
#include "layout/timelinetable.h"
#include "reports/monthfigures.h"
#include "reports/timelinebaseline.h"

#include <memory>
#include <vector>

namespace touyan {

/// What the projects of a group are sorted by.
enum class TimelineOrder
{
    Start,
    Finish,
    Light, ///< red first
    Code
};

/// How projects are arranged on the timeline.
struct TimelineArrangement
{
    std::optional<Dimension> grouping = Dimension::Programme; ///< none: one list
    TimelineOrder order = TimelineOrder::Start;
    std::shared_ptr<const TimelineBaseline> baseline = {}; ///< null: the plan as it stands
    /// What the groups are called.
    QString (*groupName)(Dimension dimension, qint64 key, const Records& records) = nameOf;
};

/// @p judged on the timeline. The bar shows the days as they are known on @p known, or now where
/// that is not valid; the baseline is that of @p baseline, or the days as planned.
TimelineRow timelineRow(const JudgedProject& judged, const Records& records,
                        const ProjectParts& parts, const TimelineBaseline* baseline = nullptr,
                        QDate known = {});

/// @p projects on the timeline, groups in the order of the catalogue; what belongs to no group
/// comes last. Those of a year that is over are shown as they stood at its end, as they are judged.
/// Rows are made from @p records and @p view when they are shown: both must outlive the table, and
/// a change of them asks for a new one.
TimelineTable timelineTable(const Records& records, const YearView& view,
                            const std::vector<JudgedProject>& projects,
                            const TimelineArrangement& arrangement);
/// The same as the projects stood on the day of @p figures, which must outlive the table.
TimelineTable timelineTable(const MonthFigures& figures, const TimelineArrangement& arrangement);

} // namespace touyan

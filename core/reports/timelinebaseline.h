#pragma once

#include "base/daterange.h"
#include "selection/listcontents.h"

#include <QHash>

namespace touyan {

/// Which plan the bars of the timeline are held against.
struct BaselineChoice
{
    enum class Kind
    {
        Plan, ///< the planned days as they stand
        Issued, ///< as the year's list was issued
        Day ///< as the file had them at the end of a day
    };

    Kind kind = Kind::Plan;
    QDate day; ///< of Kind::Day

    bool operator==(const BaselineChoice&) const = default;
};

/// The planned days of projects at an earlier moment.
struct TimelineBaseline
{
    QString title; ///< for a legend: "list of 2020 as issued on 2020-04-10"
    QHash<qint64, DateRange> days; ///< by project; who is missing had no plan then
};

/// The baseline that @p choice names; nothing for the plan as it stands. NotFound when the list of
/// @p year was not issued, or the file did not exist on that day.
Result<std::optional<TimelineBaseline>> timelineBaseline(const Records& now, int year,
                                                         const BaselineChoice& choice,
                                                         const RecordsAt& before);

} // namespace touyan

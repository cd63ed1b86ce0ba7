#pragma once

#include "domain/indicator.h"
#include "plan/planentry.h"

#include <optional>

namespace touyan {

/// Something the plan sets figures for; its targets name it.
struct PlanIndicator : PlanEntry<PlanIndicator>
{
    QString series; ///< indicators of one series are told apart by their programme
    QString unit;
    IndicatorSource source = IndicatorSource::Entered;
    std::optional<QString> parent; ///< indicator that this one is a part of
    std::optional<QString> programme;

    bool operator==(const PlanIndicator&) const = default;
};

/// A figure that the plan sets.
struct PlanTarget : PlanEntry<PlanTarget>
{
    QString indicator;
    std::optional<int> year;
    TargetRelation relation = TargetRelation::AtLeast;
    int low = 0;
    std::optional<int> high; ///< not stated for "at least"; equal to low for "about" and "exact"
    QString unit;
    std::optional<QString> partOf; ///< target whose figure this one adds up to with its siblings
    bool figureReadFromWording = false; ///< the plan has words (千亿级) where the figure stands
    std::optional<PlanText> note;

    bool operator==(const PlanTarget&) const = default;
};

/// A goal that the plan sets in words.
struct PlanGoal : PlanEntry<PlanGoal>
{
    int year = 0;

    bool operator==(const PlanGoal&) const = default;
};

/// What the plan says of the state before it.
struct PlanBaseline : PlanEntry<PlanBaseline>
{
    std::optional<int> value;
    std::optional<QString> unit;

    bool operator==(const PlanBaseline&) const = default;
};

} // namespace touyan

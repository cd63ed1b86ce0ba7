#pragma once

#include "analysis/yearview.h"

#include <optional>

namespace touyan {

/// What the panel beside the map says of some projects of a year.
struct DistrictProfile
{
    RollUp sum;
    const std::vector<JudgedProject>& projects; ///< outlives the profile
};

/// How far some projects have come; nothing where there is nothing to do.
struct DistrictPace
{
    std::optional<double> investedPercent; ///< of the year's plan
    std::optional<double> startedPercent; ///< of the projects that are to be under way
    std::optional<double> reportedPercent; ///< of the monthly reports that are due
};

/// A district beside the whole city.
struct DistrictStanding
{
    DistrictPace district;
    DistrictPace city;
};

/// How many monthly reports each project of a year owes by now, and how many of these it has made:
/// counted once, so that choosing districts asks only for sums.
class DueReports
{
public:
    struct Count
    {
        int due = 0;
        int made = 0;
    };

    DueReports(const Records& records, const YearView& view);
    /// Of a project of that view.
    const Count& of(const JudgedProject& judged) const;

private:
    QHash<ProjectId, Count> m_counts;
};

DistrictPace districtPace(const std::vector<JudgedProject>& projects, const DueReports& reports);

} // namespace touyan

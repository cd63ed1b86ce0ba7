#pragma once

#include "analysis/yearview.h"

namespace touyan {

/// What the panel beside the map says of some projects of a year, against those of the whole city.
struct DistrictProfile
{
    RollUp sum;
    std::vector<JudgedProject> projects; ///< by planned investment, greatest first
    double startedPercent = 0; ///< of the projects that are to be under way
    double reportedPercent = 0; ///< of the monthly reports that are due
};

DistrictProfile districtProfile(const std::vector<JudgedProject>& projects, const Records& records,
                                const YearView& view);

} // namespace touyan

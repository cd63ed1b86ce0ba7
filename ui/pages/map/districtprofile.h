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

/// What a part of the city has besides projects.
struct DistrictStock
{
    int platforms = 0; ///< without revoked ones
    int teams = 0;
    int enterprises = 0;
    QStringList zones; ///< functional zones that belong to it

    bool operator==(const DistrictStock&) const = default;
};

/// Of the districts of @p districts, or of the whole city when there are none.
DistrictStock districtStock(const QSet<DistrictId>& districts, const Records& records);

DistrictProfile districtProfile(const std::vector<JudgedProject>& projects, const Records& records,
                                const YearView& view);

} // namespace touyan

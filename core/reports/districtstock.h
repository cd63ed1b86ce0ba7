#pragma once

#include "domain/records.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace touyan {

/// What a part of the city has besides projects at the end of a year. Amounts and scores are those
/// of the year; nothing: none is stated.
struct DistrictStock
{
    int platforms = 0; ///< built by then
    int teams = 0; ///< without those that signed later
    int enterprises = 0; ///< without those whose recognition was withdrawn
    int leading = 0; ///< 领军企业 among them, recognised by then
    std::optional<Money> output; ///< of the enterprises
    std::optional<Money> approved; ///< subsidies
    std::optional<Money> paid;
    double points = 0; ///< of all units together
    int scored = 0; ///< units, each once for every scheme that it has points in

    /// The mean of the units' points.
    std::optional<double> score() const;
    DistrictStock& operator+=(const DistrictStock& other);
    bool operator==(const DistrictStock&) const = default;
};

/// By district and functional zone, each without the other; what has no district is under the
/// invalid id.
QHash<DistrictId, DistrictStock> districtStocks(const Records& records, int year);

/// Of @p districts together, or of the whole city when there are none.
DistrictStock stockOf(const QSet<DistrictId>& districts, const Records& records, int year);

} // namespace touyan

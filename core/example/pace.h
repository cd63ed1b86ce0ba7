#pragma once

#include <QStringView>

#include <optional>

namespace touyan {

/// How an invented project goes.
enum class Pace
{
    Steady,
    Late, ///< behind schedule by enough for a yellow light
    Stalled, ///< behind schedule by enough for a red one
    Stuck, ///< so far behind all year that it is red for two quarters
    OverdueMilestone,
    Silent, ///< no report for two months
    NotStarted, ///< should have begun months ago
    Finished,
    Reserve,
    Candidate, ///< a reserve project that applies for next year's list
    Deferred, ///< applied for this year's list and was put off
    Suspended,
    Withdrawn,
    Terminated
};

std::optional<Pace> paceFromKey(QStringView key);
/// Whether work on such a project has begun.
bool hasBegun(Pace pace);

} // namespace touyan

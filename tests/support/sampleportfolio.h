#pragma once

#include "portfolio/portfolio.h"

namespace touyan {

/// The day the sample portfolio lives on.
inline constexpr QDate SampleDay = QDate::fromJulianDay(2459154); // 2020-10-31

/// The plan's catalogue with 26 invented projects of 2018–2022, their lists of 2019, 2020 and the
/// draft of 2021, reports, milestones, funding, meetings and decisions: enough for every page to
/// have something of each kind to show. The same each time.
ChangeSet sampleRecords();

/// Lets the meeting of the sample, which lies ahead of SampleDay, have been held by then.
void holdSampleMeeting(Portfolio& portfolio);

/// A new file in @p folder with sampleRecords().
Result<std::unique_ptr<Portfolio>> samplePortfolio(const QString& folder);

} // namespace touyan

#pragma once

#include "domain/records.h"

#include <QDate>

namespace touyan {

/// When a project turns yellow or red. All are settings of the office, kept in its database.
struct Thresholds
{
    double yellowLag = 10; ///< 百分点 behind schedule from which a light is yellow
    double redLag = 20; ///< 百分点 behind schedule above which it is red
    int milestoneOverdueDays = 30; ///< a milestone later than this makes it yellow
    int missingReportMonths = 2; ///< so many months without a report make it yellow
    int startOverdueMonths = 3; ///< a start later than this makes it red

    bool operator==(const Thresholds&) const = default;
};

/// The thresholds that the settings of @p records state; defaults where they state none.
Thresholds thresholdsOf(const Records& records);

/// The day that figures are made for: the setting "reference_date", or else @p today. It lets an
/// office look at its file as it stood, and keeps the example portfolio on its own day.
QDate referenceDate(const Records& records, QDate today);

/// The setting called @p key, or nullptr.
const Setting* findSetting(const Records& records, QStringView key);

} // namespace touyan

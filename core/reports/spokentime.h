#pragma once

#include "reports/reportperiod.h"

namespace touyan {

/// When a sentence of a speech speaks of.
enum class SpokenTime
{
    Period, ///< that of the paper, also when it says nothing of time
    Today, ///< the day of the file, where the period ends before it
    Other
};

/// Tells the times that sentences name apart, for a period and the day of the file.
class SpokenTimes
{
public:
    SpokenTimes(const ReportPeriod& period, QDate today)
        : m_period(period)
        , m_today(today)
    {
    }

    /// @p before is what stands in the sentence before the figure.
    SpokenTime timeOf(const QString& before) const;
    /// Without the days that our own papers name beside that of the period: that of the file, and
    /// the end of the period before, with which they compare.
    QString withoutOwnDays(QString before) const;

private:
    bool isOfAnotherTime(const QString& before) const;
    bool isOfAnotherDay(const QString& before) const;

    ReportPeriod m_period;
    QDate m_today;
};

} // namespace touyan

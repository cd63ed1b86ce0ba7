#pragma once

#include "reports/monthfigures.h"
#include "reports/prosefacts.h"

namespace touyan {

/// What was done in a month, quarter or half-year alone.
class PeriodWork
{
public:
    /// Of @p period, at whose end @p now stands, and @p before at that of the one before: nullptr
    /// when it begins with the year. Both must outlive this.
    PeriodWork(const ReportPeriod& period, const MonthFigures& now, const MonthFigures* before);

    /// Adds to @p scope what was done of @p projects, which are judged at the end of the period.
    /// Nothing where no report of it has come in.
    void addTo(FactScope& scope, const std::vector<JudgedProject>& projects) const;

private:
    bool isWithin(QDate day) const;

    ReportPeriod m_period;
    const MonthFigures* m_before;
    bool m_isKnown;
};

} // namespace touyan

#pragma once

#include "reports/commonoptions.h"

namespace touyan {

/// The month or quarter that a paper reports on.
struct ReportPeriod
{
    QDate first;
    QDate last;

    bool isQuarter() const { return first.month() != last.month(); }
    /// 2020年10月, 2020年三季度
    QString words() const;
    /// 10月底
    QString endWords() const;
    /// The same length just before.
    ReportPeriod before() const;
    /// The next month or quarter, in words without the year unless it is another one.
    QString nextWords() const;
};

/// --period month|quarter
PaperOption periodOption();
/// The period that --month lies in; without it the last one of the year of @p snapshot that is over
/// on its day, or its first one before any is.
ReportPeriod periodFrom(const Snapshot& snapshot, const PaperChoices& choices);
/// Validation when @p choices name a month or year that had not begun on the day of @p snapshot,
/// NotFound when they name one of a year that has neither a list nor a monthly report.
Result<void> checkPeriod(const Snapshot& snapshot, const PaperChoices& choices);

} // namespace touyan

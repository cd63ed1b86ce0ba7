#pragma once

#include "reports/commonoptions.h"

namespace touyan {

/// The month, quarter, half-year or year that a paper reports on; before its first month is over,
/// the days of it that have gone by.
struct ReportPeriod
{
    QDate first;
    QDate last;

    /// Whether it ends with the last day of a month rather than amid one that still runs.
    bool endsMonth() const { return last.day() == last.daysInMonth(); }
    /// 1, 3, 6 or 12
    int months() const { return last.month() - first.month() + 1; }
    /// 2020年10月, 2020年三季度, 2020年上半年, 2020年
    QString words() const;
    /// 10月份, 三季度, 上半年, 全年
    QString bareWords() const;
    /// 10月底; 1月15日 of a month that is not over
    QString endWords() const;
    /// The same length just before.
    ReportPeriod before() const;
    ReportPeriod next() const;
    /// The next period, in words without the year unless it is another one.
    QString nextWords() const;
};

/// --period month|quarter|half|year
PaperOption periodOption();
/// The period that --month lies in. Without it the last one of the year of @p snapshot that is over
/// on its day and, of months, has a monthly report; or its first one before any is, cut off at the
/// day of @p snapshot when it is a month.
ReportPeriod periodFrom(const Snapshot& snapshot, const PaperChoices& choices);
/// Has @p choices state the month that @p period ends. They name none when it ends amid its first
/// month, of which papers tell as it stands where nobody asks for the whole of it.
void stateMonth(PaperChoices& choices, const ReportPeriod& period);
/// Validation when the period that @p choices name or, of several months, come to had not ended on
/// the day of @p snapshot; NotFound when they name one of a year that has neither a list nor a
/// monthly report.
Result<void> checkPeriod(const Snapshot& snapshot, const PaperChoices& choices);
/// Whether @p records have a list or a monthly report of @p year.
bool hasRecordsOf(const Records& records, int year);
/// Whether @p records have a monthly report of a month of @p period.
bool hasReportsOf(const Records& records, const ReportPeriod& period);
/// What whoever makes a paper on @p period has to know: that it is not over, or that no monthly
/// report of its last month has come in. In the user's language.
QStringList periodRemarks(const Snapshot& snapshot, const ReportPeriod& period);

} // namespace touyan

#include "reports/reportperiod.h"

#include "base/monthend.h"
#include "reports/prosewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// The period of @p months months that @p month lies in.
ReportPeriod periodOf(QDate month, int months)
{
    const QDate first(month.year(), (month.month() - 1) / months * months + 1, 1);
    return {first, endOfMonth(first.addMonths(months - 1))};
}

int monthsOf(const QString& period)
{
    return period == u"quarter" ? 3 : period == u"half" ? 6 : period == u"year" ? 12 : 1;
}

bool isReported(const Records& records, QDate first, QDate last)
{
    const auto& reports = records.all<MonthlyReport>();
    return std::any_of(reports.begin(), reports.end(), [&](const MonthlyReport& report) {
        return report.month >= first && report.month <= last;
    });
}

/// The first day of the last month that is over on @p today, within @p year.
QDate lastMonthOver(int year, QDate today)
{
    const QDate next = today.addDays(1);
    const QDate month = QDate(next.year(), next.month(), 1).addMonths(-1);
    return std::clamp(month, QDate(year, 1, 1), QDate(year, 12, 1));
}

/// Likewise, the last one of which a report has come in, where any of the year has.
QDate lastMonthReported(const Records& records, int year, QDate today)
{
    const QDate over = lastMonthOver(year, today);
    QDate reported;
    for (const MonthlyReport& report : records.all<MonthlyReport>()) {
        if (report.month.year() == year && report.month <= endOfMonth(over)
            && (!reported.isValid() || report.month > reported))
            reported = report.month;
    }
    return reported.isValid() ? QDate(year, reported.month(), 1) : over;
}

Error notOver(const ReportPeriod& period, const Snapshot& snapshot)
{
    const bool isBegun = period.first <= snapshot.today();
    const QString format = u"yyyy-MM"_s;
    if (!isBegun)
        return {ErrorCode::Validation,
                QCoreApplication::translate(
                    "Paper", "There are no figures for %1 yet: the file stands at %2.")
                    .arg(period.first.toString(format), snapshot.today().toString(Qt::ISODate)),
                {}};
    const QString named = period.months() == 1
        ? period.first.toString(format)
        : QString(period.first.toString(format) % u'–' % period.last.toString(format));
    return {
        ErrorCode::Validation,
        QCoreApplication::translate(
            "Paper", "%1 is not over yet: the file stands at %2. Choose a period that has ended.")
            .arg(named, snapshot.today().toString(Qt::ISODate)),
        {}};
}

} // namespace

bool hasRecordsOf(const Records& records, int year)
{
    const auto& lists = records.all<AnnualList>();
    return std::any_of(lists.begin(), lists.end(),
                       [year](const AnnualList& list) { return list.year == year; })
        || isReported(records, QDate(year, 1, 1), endOfYear(year));
}

bool hasReportsOf(const Records& records, const ReportPeriod& period)
{
    return isReported(records, period.first, period.last);
}

QString ReportPeriod::words() const
{
    return first.toString(u"yyyy年"_s)
        % (months() == 12      ? QString()
               : months() == 1 ? first.toString(u"M月"_s)
                               : bareWords());
}

QString ReportPeriod::bareWords() const
{
    switch (months()) {
    case 1:
        return first.toString(u"M月份"_s);
    case 3:
        return proseQuarter(first).section(u'年', 1);
    case 6:
        return first.month() == 1 ? u"上半年"_s : u"下半年"_s;
    default:
        return u"全年"_s;
    }
}

QString ReportPeriod::endWords() const
{
    return last.toString(endsMonth() ? u"M月底"_s : u"M月d日"_s);
}

ReportPeriod ReportPeriod::before() const
{
    return periodOf(first.addMonths(-months()), months());
}

ReportPeriod ReportPeriod::next() const
{
    return periodOf(first.addMonths(months()), months());
}

QString ReportPeriod::nextWords() const
{
    const ReportPeriod after = next();
    const QString words = after.words();
    return after.last.year() == last.year() ? words.mid(words.indexOf(u'年') + 1) : words;
}

PaperOption periodOption()
{
    return {.key = "period",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Period"),
            .type = OptionType::Choice,
            .valueName = "month|quarter|half|year",
            .standard = u"month"_s,
            .choices = {{"month", QT_TRANSLATE_NOOP("PaperOption", "Month")},
                        {"quarter", QT_TRANSLATE_NOOP("PaperOption", "Quarter")},
                        {"half", QT_TRANSLATE_NOOP("PaperOption", "Half-year")},
                        {"year", QT_TRANSLATE_NOOP("PaperOption", "Whole year")}}};
}

ReportPeriod periodFrom(const Snapshot& snapshot, const PaperChoices& choices)
{
    const QDate stated = choices.day("month");
    const int months = monthsOf(choices.text("period"));
    if (stated.isValid())
        return periodOf(stated, months);
    const QDate today = snapshot.today();
    if (months > 1) {
        const ReportPeriod period = periodOf(lastMonthOver(snapshot.year(), today), months);
        return period.last > today && period.first.month() > 1 ? period.before() : period;
    }
    ReportPeriod period =
        periodOf(lastMonthReported(snapshot.records(), snapshot.year(), today), months);
    if (today >= period.first && today < period.last)
        period.last = today;
    return period;
}

void stateMonth(PaperChoices& choices, const ReportPeriod& period)
{
    choices.clear(u"month"_s);
    if (period.endsMonth())
        choices.set(u"month"_s, period.last.toString(u"yyyy-MM"_s));
}

Result<void> checkPeriod(const Snapshot& snapshot, const PaperChoices& choices)
{
    const ReportPeriod period = periodFrom(snapshot, choices);
    const bool isStated = choices.has("month") || choices.has("year");
    if (period.last > snapshot.today() && (isStated || period.months() > 1))
        return notOver(period, snapshot);
    if (isStated && !hasRecordsOf(snapshot.records(), period.last.year()))
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "Paper", "There is neither a list nor a monthly report of %1.")
                         .arg(period.last.year()),
                     {}};
    return {};
}

QStringList periodRemarks(const Snapshot& snapshot, const ReportPeriod& period)
{
    const QString month = period.last.toString(u"yyyy-MM"_s);
    if (!period.endsMonth())
        return {QCoreApplication::translate(
                    "Paper", "%1 is not over yet: the paper tells how things stand on %2.")
                    .arg(month, period.last.toString(Qt::ISODate))};
    const ReportPeriod lastMonth = periodOf(period.last, 1);
    if (hasRecordsOf(snapshot.records(), period.last.year())
        && !hasReportsOf(snapshot.records(), lastMonth))
        return {QCoreApplication::translate(
                    "Paper",
                    "No monthly report of %1 has come in yet: what has been invested is as "
                    "of the reports before.")
                    .arg(month)};
    return {};
}

} // namespace touyan

#include "reports/reportperiod.h"

#include "reports/prosewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QDate lastDayOf(QDate month)
{
    return {month.year(), month.month(), month.daysInMonth()};
}

/// The first day of the last month that is over on @p today, within @p year.
QDate lastMonthOver(int year, QDate today)
{
    const QDate next = today.addDays(1);
    const QDate month = QDate(next.year(), next.month(), 1).addMonths(-1);
    return std::clamp(month, QDate(year, 1, 1), QDate(year, 12, 1));
}

ReportPeriod quarterOf(QDate month)
{
    const QDate first(month.year(), (month.month() - 1) / 3 * 3 + 1, 1);
    return {first, lastDayOf(first.addMonths(2))};
}

bool hasRecordsOf(const Records& records, int year)
{
    const auto& lists = records.all<AnnualList>();
    const auto& reports = records.all<MonthlyReport>();
    return std::any_of(lists.begin(), lists.end(),
                       [year](const AnnualList& list) { return list.year == year; })
        || std::any_of(reports.begin(), reports.end(),
                       [year](const MonthlyReport& report) { return report.month.year() == year; });
}

} // namespace

QString ReportPeriod::words() const
{
    return isQuarter() ? proseQuarter(first) : proseMonth(first);
}

QString ReportPeriod::endWords() const
{
    return last.toString(u"M月底"_s);
}

ReportPeriod ReportPeriod::before() const
{
    return isQuarter() ? quarterOf(first.addMonths(-3))
                       : ReportPeriod{first.addMonths(-1), first.addDays(-1)};
}

QString ReportPeriod::nextWords() const
{
    const QDate next = last.addDays(1);
    const QString words = isQuarter() ? proseQuarter(next) : proseMonth(next);
    return next.year() == last.year() ? words.mid(words.indexOf(u'年') + 1) : words;
}

PaperOption periodOption()
{
    return {.key = "period",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Period"),
            .type = OptionType::Choice,
            .valueName = "month|quarter",
            .standard = u"month"_s,
            .choices = {{"month", QT_TRANSLATE_NOOP("PaperOption", "Month")},
                        {"quarter", QT_TRANSLATE_NOOP("PaperOption", "Quarter")}}};
}

ReportPeriod periodFrom(const Snapshot& snapshot, const PaperChoices& choices)
{
    const QDate stated = choices.day("month");
    const bool isQuarter = choices.text("period") == u"quarter";
    if (stated.isValid())
        return isQuarter ? quarterOf(stated) : ReportPeriod{stated, lastDayOf(stated)};
    const QDate month = lastMonthOver(snapshot.year(), snapshot.today());
    if (!isQuarter)
        return {month, lastDayOf(month)};
    const ReportPeriod quarter = quarterOf(month);
    // A quarter is reported when it is over.
    return quarter.last > snapshot.today() && quarter.first.month() > 1 ? quarter.before()
                                                                        : quarter;
}

Result<void> checkPeriod(const Snapshot& snapshot, const PaperChoices& choices)
{
    if (!choices.has("month") && !choices.has("year"))
        return {};
    const ReportPeriod period = periodFrom(snapshot, choices);
    if (period.first > snapshot.today())
        return Error{
            ErrorCode::Validation,
            QCoreApplication::translate("Paper",
                                        "There are no figures for %1 yet: the file stands at %2.")
                .arg(period.first.toString(u"yyyy-MM"_s), snapshot.today().toString(Qt::ISODate)),
            {}};
    if (!hasRecordsOf(snapshot.records(), period.last.year()))
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "Paper", "There is neither a list nor a monthly report of %1.")
                         .arg(period.last.year()),
                     {}};
    return {};
}

} // namespace touyan

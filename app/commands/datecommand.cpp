#include "analysis/referencedate.h"
#include "analysis/thresholds.h"
#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "domain/typedtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto TodayWord = u"today"_s;

bool isDayOrToday(const QString& text)
{
    return text == TodayWord || typedDay(text);
}

void write(const Records& records, const Portfolio& portfolio, const Arguments& arguments,
           Console& console)
{
    const QString day = referenceDate(records, portfolio.clock().today()).toString(Qt::ISODate);
    const bool isToday = !statedReferenceDate(records).isValid();
    if (arguments.has(u"json"_s)) {
        console.write(
            QJsonDocument(QJsonObject{{u"reference_date"_s, day}, {u"is_today"_s, isToday}})
                .toJson());
        return;
    }
    console.writeLine(day);
    if (isToday)
        console.note(QCoreApplication::translate("Command", "It is always today's date."));
}

Ending runDate(const Arguments& arguments, Console& console)
{
    const bool isChanging = arguments.operandCount() > 1;
    const QString day = arguments.operand(1);
    if (isChanging && !isDayOrToday(day))
        return misused(QCoreApplication::translate(
                           "Command", "“%1” is no day; write it as 2021-03-29, or say today.")
                           .arg(day));
    const auto portfolio = openForChange(arguments, isChanging, console);
    if (!portfolio)
        return failed(portfolio.error());
    Result<Records> records = (*portfolio)->records();
    if (isChanging) {
        const ChangeSet changes = withReferenceDate(
            *records, day == TodayWord ? QDate() : *typedDay(day), (*portfolio)->ids());
        if (!changes.isEmpty())
            records = applyOrShow(**portfolio, changes, arguments, console);
        if (!records)
            return failed(records.error());
    }
    write(*records, **portfolio, arguments, console);
    return done();
}

} // namespace

Command dateCommand()
{
    return {"date",
            "FILE [DAY]",
            QT_TRANSLATE_NOOP("Command",
                              "Shows the reference date, or sets it to a day as 2021-03-29 or to "
                              "“today”: always today's date"),
            {{"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
             {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false,
            runDate};
}

} // namespace touyan

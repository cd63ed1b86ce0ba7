#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "selection/liststates.h"
#include "selection/liststep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What is wrong with the options, in words.
std::optional<QString> optionFault(const Arguments& arguments)
{
    for (const auto& option : {u"year"_s, u"number"_s, u"date"_s}) {
        if (!arguments.value(option))
            return QCoreApplication::translate("Command", "--%1 is missing.").arg(option);
    }
    const QString date = *arguments.value(u"date"_s);
    if (!QDate::fromString(date, Qt::ISODate).isValid())
        return QCoreApplication::translate("Command", "“%1” is not a date like 2021-03-29.")
            .arg(date);
    return yearFault(arguments);
}

Result<void> issue(Portfolio& portfolio, const Arguments& arguments)
{
    const auto list = listOf(yearFrom(arguments, portfolio), portfolio);
    if (!list)
        return list.error();
    const auto meeting = meetingFrom(arguments, portfolio.records());
    if (!meeting)
        return meeting.error();
    StepRequest request;
    request.to = ListState::Issued;
    request.who = portfolio.userName();
    request.at = portfolio.clock().now();
    request.today = todayOf(portfolio);
    request.reason = arguments.value(u"reason"_s).value_or(QString());
    request.meeting = *meeting;
    request.documentNumber = *arguments.value(u"number"_s);
    request.issuedOn = QDate::fromString(*arguments.value(u"date"_s), Qt::ISODate);
    const auto changes = stepOf(portfolio.records(), **list, request, portfolio.ids());
    if (!changes)
        return changes.error();
    return portfolio.apply(*changes);
}

Ending run(const Arguments& arguments, Console& console)
{
    if (const auto fault = optionFault(arguments))
        return misused(*fault);
    const auto portfolio = openForWriting(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    if (const auto issued = issue(**portfolio, arguments); !issued)
        return failed(issued.error());
    const AnnualList* list = findList((*portfolio)->records(), yearFrom(arguments, **portfolio));
    console.writeLine(list->snapshotSha256);
    console.note(
        QCoreApplication::translate("Command", "Issued: %1, SHA-256 above").arg(list->name));
    return done();
}

} // namespace

Command issueCommand()
{
    return {"issue",
            "FILE",
            QT_TRANSLATE_NOOP("Command", "Issues a list: freezes its text with its SHA-256"),
            {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
             {"number", "NUMBER", QT_TRANSLATE_NOOP("Command", "document number")},
             {"date", "DATE", QT_TRANSLATE_NOOP("Command", "day of issue, as 2021-03-29")},
             {"meeting", "CODE", QT_TRANSLATE_NOOP("Command", "code of the deciding meeting")},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "reason of the step")}},
            false,
            run};
}

} // namespace touyan

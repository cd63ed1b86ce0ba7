#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "domain/field.h"
#include "selection/liststep.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

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

Result<ChangeSet> changesOf(Portfolio& portfolio, const Arguments& arguments,
                            const AnnualList& list, std::vector<StepFinding>& findings)
{
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
    findings = missingFor(portfolio.records(), list, request);
    return stepOf(portfolio.records(), list, request, portfolio.ids());
}

void write(const AnnualList& list, const Arguments& arguments, Console& console)
{
    if (arguments.has(u"json"_s)) {
        console.write(
            QJsonDocument(QJsonObject{{u"year"_s, list.year},
                                      {u"state"_s, QLatin1StringView(choice(list.state).key)},
                                      {u"document_number"_s, list.documentNumber},
                                      {u"sha256"_s, list.snapshotSha256}})
                .toJson());
        return;
    }
    console.writeLine(list.snapshotSha256);
    console.note(
        arguments.has(u"dry-run"_s)
            ? QCoreApplication::translate("Command", "Would be issued: %1, SHA-256 above")
                  .arg(list.name)
            : QCoreApplication::translate("Command", "Issued: %1, SHA-256 above").arg(list.name));
}

void noteAll(const std::vector<StepFinding>& findings, Console& console)
{
    for (const StepFinding& finding : findings)
        console.note(finding.text);
}

Ending run(const Arguments& arguments, Console& console)
{
    if (const auto fault = optionFault(arguments))
        return misused(*fault);
    std::vector<StepFinding> findings;
    ListTask task;
    task.find = listOfTheYear;
    task.changes = [&](Portfolio& portfolio, const AnnualList& list) {
        auto changes = changesOf(portfolio, arguments, list, findings);
        if (!changes) // all that is missing, not just what the error names
            noteAll(findings, console);
        return changes;
    };
    task.write = [&](const AnnualList& list, const Records&) -> Result<void> {
        noteAll(findings, console);
        write(list, arguments, console);
        return {};
    };
    return runListTask(arguments, console, task);
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
             {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "reason of the step")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
             {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false,
            run};
}

} // namespace touyan

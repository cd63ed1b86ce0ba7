#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "commands/stepnotes.h"
#include "domain/field.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What is wrong with the options, in words.
std::optional<QString> optionFault(const Arguments& arguments)
{
    if (!arguments.value(u"number"_s))
        return QCoreApplication::translate("Command", "--%1 is missing.").arg(u"number"_s);
    if (const auto date = dateFrom(arguments, u"date"_s, {}); !date)
        return date.error().message;
    return yearFault(arguments);
}

/// The list of --year, or else the one that is public: issuing it is its next step.
Result<const AnnualList*> listToIssue(const Arguments& arguments, const Portfolio& portfolio,
                                      Console& console)
{
    if (arguments.has(u"year"_s))
        return listOfTheYear(arguments, portfolio, console);
    std::vector<const AnnualList*> open;
    for (const AnnualList& list : portfolio.records().all<AnnualList>()) {
        if (list.state == ListState::Publicity)
            open.push_back(&list);
    }
    if (open.size() != 1)
        return Error{
            ErrorCode::NotFound,
            open.empty()
                ? QCoreApplication::translate(
                    "Command",
                    "No list is public: “touyan step” takes one there, before it can be issued.")
                : QCoreApplication::translate(
                    "Command", "Several lists are public: --year says which one is issued."),
            {}};
    console.note(QCoreApplication::translate("Command",
                                             "Taken: %1, the list that is public. --year takes "
                                             "another.")
                     .arg(open.front()->year));
    return open.front();
}

Result<ChangeSet> changesOf(Portfolio& portfolio, const Arguments& arguments,
                            const AnnualList& list, std::vector<StepFinding>& findings)
{
    const auto meeting = meetingFrom(arguments, portfolio.records());
    const auto day = dateFrom(arguments, u"date"_s, todayOf(portfolio));
    if (!meeting || !day)
        return meeting ? day.error() : meeting.error();
    StepRequest request;
    request.to = ListState::Issued;
    request.who = portfolio.userName();
    request.at = portfolio.clock().now();
    request.today = todayOf(portfolio);
    request.reason = arguments.value(u"reason"_s).value_or(QString());
    request.meeting = *meeting;
    request.documentNumber = *arguments.value(u"number"_s);
    request.issuedOn = *day;
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

Ending runIssue(const Arguments& arguments, Console& console)
{
    if (const auto fault = optionFault(arguments))
        return misused(*fault);
    std::vector<StepFinding> findings;
    ListTask task;
    task.find = listToIssue;
    task.changes = [&](Portfolio& portfolio, const AnnualList& list) {
        auto changes = changesOf(portfolio, arguments, list, findings);
        if (!changes)
            noteFindings(findings, changes.error().message, console);
        return changes;
    };
    task.write = [&](const AnnualList& list, const Records&) -> Result<void> {
        noteFindings(findings, {}, console);
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
            {{"year", "YEAR",
              QT_TRANSLATE_NOOP("Command", "year of the list; that of the one that is public")},
             {"number", "NUMBER", QT_TRANSLATE_NOOP("Command", "document number; has to be given")},
             {"date", "DATE", QT_TRANSLATE_NOOP("Command", "day of issue, as 2021-03-29; today")},
             {"meeting", "CODE", QT_TRANSLATE_NOOP("Command", "code of the deciding meeting")},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "reason of the step")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
             {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false,
            runIssue};
}

} // namespace touyan

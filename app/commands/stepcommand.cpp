#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "commands/stepnotes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

std::optional<QString> wordsFault(const Arguments& arguments)
{
    if (const auto date = dateFrom(arguments, u"date"_s, {}); !date)
        return date.error().message;
    if (const auto days = arguments.value(u"days"_s); days && days->toInt() < 1)
        return QCoreApplication::translate("Command", "--days takes a number from 1.");
    return yearFault(arguments);
}

/// The state that the step leads to. Issuing needs a number and a date, for which there is issue;
/// closing needs outcomes, for which there is close.
Result<ListState> stateFrom(const Arguments& arguments, const AnnualList& list)
{
    const bool isBack = arguments.has(u"back"_s);
    const auto to = isBack ? previousState(list.state) : nextState(list.state);
    if (!to)
        return Error{ErrorCode::Validation,
                     isBack ? stepBackRefusal(list)
                            : QCoreApplication::translate(
                                  "Command", "The year %1 is closed: no step is left to take.")
                                  .arg(list.year),
                     {}};
    if (*to == ListState::Issued && !isBack)
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate(
                         "Command", "The next step issues the list: “touyan issue” takes it."),
                     {}};
    if (*to == ListState::Closed)
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate(
                         "Command", "The next step closes the year: “touyan close” takes it."),
                     {}};
    return *to;
}

Result<StepRequest> requestFrom(const Arguments& arguments, const Portfolio& portfolio,
                                const AnnualList& list)
{
    const auto to = stateFrom(arguments, list);
    const auto meeting = meetingFrom(arguments, portfolio.records());
    const auto from = dateFrom(arguments, u"date"_s, {});
    if (!to)
        return to.error();
    if (!meeting)
        return meeting.error();
    if (!from)
        return from.error();
    StepRequest request;
    request.to = *to;
    request.who = portfolio.userName();
    request.at = portfolio.clock().now();
    request.today = todayOf(portfolio);
    request.reason = arguments.value(u"reason"_s).value_or(QString());
    request.meeting = *meeting;
    request.publicFrom = *from;
    if (const auto days = arguments.value(u"days"_s))
        request.publicityDays = days->toInt();
    return request;
}

/// What a step lacks, and what it does besides changing the state.
struct StepAccount
{
    std::vector<StepFinding> findings;
    QStringList effects; ///< none when the step was refused
};

/// The list and the account of its step, but for what @p refusal says by itself.
void write(const AnnualList& list, const StepAccount& account, const QString& refusal,
           const Arguments& arguments, Console& console)
{
    if (!arguments.has(u"json"_s)) {
        noteFindings(account.findings, refusal, console);
        for (const QString& effect : account.effects)
            console.note(effect);
        console.writeLine(list.name % u' ' % choice(list.state).translatedTitle());
        return;
    }
    QJsonArray missing;
    for (const StepFinding& finding : account.findings)
        missing.append(QJsonObject{{u"text"_s, finding.text}, {u"blocks"_s, finding.isBlocking}});
    console.write(
        QJsonDocument(QJsonObject{{u"year"_s, list.year},
                                  {u"state"_s, QLatin1StringView(choice(list.state).key)},
                                  {u"missing"_s, missing},
                                  {u"effects"_s, QJsonArray::fromStringList(account.effects)}})
            .toJson());
}

Ending runStep(const Arguments& arguments, Console& console)
{
    if (const auto fault = wordsFault(arguments))
        return misused(*fault);
    StepAccount account;
    ListTask task;
    task.changes = [&](Portfolio& portfolio, const AnnualList& list) -> Result<ChangeSet> {
        const auto request = requestFrom(arguments, portfolio, list);
        if (!request)
            return request.error();
        account.findings = missingFor(portfolio.records(), list, *request);
        auto changes = stepOf(portfolio.records(), list, *request, portfolio.ids());
        if (changes)
            account.effects = effectsOf(portfolio.records(), list, *request);
        else
            write(list, account, changes.error().message, arguments, console);
        return changes;
    };
    task.write = [&](const AnnualList& list, const Records&) -> Result<void> {
        write(list, account, {}, arguments, console);
        return {};
    };
    return runListTask(arguments, console, task);
}

} // namespace

Command stepCommand()
{
    return {
        "step",
        "FILE",
        QT_TRANSLATE_NOOP("Command",
                          "Takes a list to its next state, or tells what it lacks for that"),
        {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
         {"back", nullptr, QT_TRANSLATE_NOOP("Command", "one step back instead")},
         {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "reason of the step")},
         {"meeting", "CODE", QT_TRANSLATE_NOOP("Command", "code of the deciding meeting")},
         {"date", "DATE", QT_TRANSLATE_NOOP("Command", "first day of publicity, as 2021-03-29")},
         {"days", "COUNT", QT_TRANSLATE_NOOP("Command", "working days of publicity")},
         {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
         {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
        false,
        runStep};
}

} // namespace touyan

#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "domain/field.h"
#include "selection/closing.h"
#include "selection/selectiondays.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// The list of --year, or else the latest that is in force.
Result<const AnnualList*> listToClose(const Arguments& arguments, const Portfolio& portfolio,
                                      Console& /*console*/)
{
    if (arguments.has(u"year"_s))
        return listOf(yearFrom(arguments, portfolio), portfolio);
    const AnnualList* latest = nullptr;
    for (const AnnualList& list : portfolio.records().all<AnnualList>()) {
        if (list.state == ListState::InForce && (!latest || list.year > latest->year))
            latest = &list;
    }
    if (latest)
        return latest;
    return Error{
        ErrorCode::NotFound, QCoreApplication::translate("Command", "No list is in force."), {}};
}

/// Changes what is proposed by what --set says. What shows it is the --evidence of the same place,
/// or the only one there is.
Result<void> choose(std::vector<EntryEnding>& endings, const Arguments& arguments,
                    const Records& records)
{
    const QStringList evidence = arguments.values(u"evidence"_s);
    const QStringList sets = arguments.values(u"set"_s);
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const auto given = assignmentFrom(sets.at(i), records);
        if (!given)
            return given.error();
        const auto outcome = choiceNamed(given->value, u"set"_s, choices<EntryOutcome>());
        if (!outcome)
            return outcome.error();
        const auto at = std::find_if(endings.begin(), endings.end(), [&](const EntryEnding& it) {
            return it.project == given->project;
        });
        if (at == endings.end())
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("Command", "“%1” was not on the list.")
                             .arg(records.nameOf(RecordKind::Project, given->project.value)),
                         {}};
        at->outcome = static_cast<EntryOutcome>(*outcome);
        at->evidence = evidence.value(evidence.size() == 1 ? 0 : i).trimmed();
    }
    return {};
}

void write(const AnnualList& list, const std::vector<EntryEnding>& endings, const Records& records,
           const Arguments& arguments, Console& console)
{
    QJsonArray rows;
    for (const EntryEnding& ending : endings) {
        const Project& project = *records.find(ending.project);
        if (!arguments.has(u"json"_s)) {
            console.writeLine(project.code % u' ' % project.name % u" – "
                              % choice(ending.outcome).translatedTitle() % u" · "
                              % ending.evidence);
            continue;
        }
        QJsonObject row = projectJson(project);
        row.insert(u"outcome"_s, QLatin1StringView(choice(ending.outcome).key));
        row.insert(u"evidence"_s, ending.evidence);
        rows.append(row);
    }
    if (arguments.has(u"json"_s))
        console.write(
            QJsonDocument(QJsonObject{{u"year"_s, list.year},
                                      {u"state"_s, QLatin1StringView(choice(list.state).key)},
                                      {u"endings"_s, rows}})
                .toJson());
}

Ending runClose(const Arguments& arguments, Console& console)
{
    if (const auto fault = yearFault(arguments))
        return misused(*fault);
    if (arguments.has(u"set"_s) && !arguments.has(u"evidence"_s))
        return misused(
            QCoreApplication::translate("Command", "Say what shows the outcomes: --evidence TEXT"));
    const auto evidence = arguments.values(u"evidence"_s).size();
    if (evidence > 1 && evidence != arguments.values(u"set"_s).size())
        return misused(QCoreApplication::translate(
            "Command", "Give one --evidence for all outcomes, or one after each --set."));
    std::vector<EntryEnding> endings;
    ListTask task;
    task.find = listToClose;
    task.changes = [&](Portfolio& portfolio, const AnnualList& list) -> Result<ChangeSet> {
        if (const QString early = earlyClosing(list, todayOf(portfolio)); !early.isEmpty())
            console.note(early);
        endings = proposedEndings(portfolio.records(), list, todayOf(portfolio));
        if (const auto chosen = choose(endings, arguments, portfolio.records()); !chosen)
            return chosen.error();
        const StepAuthor author{portfolio.userName(), portfolio.clock().now(),
                                arguments.value(u"reason"_s).value_or(QString()),
                                todayOf(portfolio)};
        return closingOf(portfolio.records(), list, endings, author, portfolio.ids());
    };
    task.write = [&](const AnnualList& list, const Records& records) -> Result<void> {
        write(list, endings, records, arguments, console);
        return {};
    };
    return runListTask(arguments, console, task);
}

} // namespace

Command closeCommand()
{
    return {
        "close",
        "FILE",
        QT_TRANSLATE_NOOP("Command", "Closes the year of a list with the outcome of each project"),
        {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list; the latest in force")},
         {"set", "CODE=OUTCOME",
          QT_TRANSLATE_NOOP("Command",
                            "outcome of one project: completed, carried-on, left or terminated"),
          true},
         {"evidence", "TEXT",
          QT_TRANSLATE_NOOP("Command", "what shows the outcome of --set: one for all, or for each"),
          true},
         {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "reason of the step")},
         {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
         {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
        false,
        runClose};
}

} // namespace touyan

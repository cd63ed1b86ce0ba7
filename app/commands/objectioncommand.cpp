#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "domain/field.h"
#include "selection/objections.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool settles(const Arguments& arguments)
{
    return arguments.has(u"outcome"_s);
}

bool raises(const Arguments& arguments)
{
    return arguments.has(u"subject"_s);
}

std::optional<QString> wordsFault(const Arguments& arguments)
{
    if (raises(arguments) && settles(arguments))
        return QCoreApplication::translate(
            "Command",
            "--subject enters an objection, --outcome settles one: one of the two at a time.");
    const bool namesOne = arguments.operandCount() > 1;
    if (namesOne != (raises(arguments) || settles(arguments)))
        return namesOne ? QCoreApplication::translate(
                   "Command", "Say what is objected (--subject) or what was found (--outcome).")
                        : QCoreApplication::translate(
                            "Command", "Name the project that the objection is against.");
    if (const auto fault = valueFault(arguments, u"outcome"_s, choices<ObjectionOutcome>()))
        return fault;
    return yearFault(arguments);
}

/// The open objection that @p text names: by its id, or by its project where that has just one.
Result<const Objection*> objectionCalled(const QString& text, const Records& records,
                                         const AnnualList& list)
{
    const auto objections = objectionsTo(records, list.id);
    for (const Objection* objection : objections) {
        if (QString::number(objection->id.value) == text)
            return objection;
    }
    const auto project = projectCalled(text, records);
    if (!project)
        return project.error();
    std::vector<const Objection*> open;
    for (const Objection* objection : objections) {
        if (objection->project == (*project)->id && objection->outcome == ObjectionOutcome::Pending)
            open.push_back(objection);
    }
    if (open.size() == 1)
        return open.front();
    return Error{
        ErrorCode::NotFound,
        (open.empty()
             ? QCoreApplication::translate("Command", "There is no open objection against “%1”.")
             : QCoreApplication::translate(
                 "Command", "There are several open objections against “%1”: name one by its id."))
            .arg((*project)->name),
        {}};
}

Result<Objection> raised(const Arguments& arguments, const Portfolio& portfolio,
                         const AnnualList& list, IdMaker& ids)
{
    const auto project = projectCalled(arguments.operand(1), portfolio.records());
    const auto day = dateFrom(arguments, u"date"_s, todayOf(portfolio));
    if (!project)
        return project.error();
    if (!day)
        return day.error();
    Objection objection;
    objection.id = ids.next<ObjectionId>();
    objection.list = list.id;
    objection.project = (*project)->id;
    objection.name = *arguments.value(u"subject"_s);
    objection.raisedBy = arguments.value(u"by"_s).value_or(QString());
    objection.text = arguments.value(u"text"_s).value_or(QString());
    objection.raisedOn = *day;
    return objection;
}

Result<Objection> settled(const Arguments& arguments, const Portfolio& portfolio,
                          const AnnualList& list)
{
    const auto before = objectionCalled(arguments.operand(1), portfolio.records(), list);
    if (!before)
        return before.error();
    const auto outcome = choiceFrom(arguments, u"outcome"_s, choices<ObjectionOutcome>(), 0);
    const auto day = dateFrom(arguments, u"date"_s, todayOf(portfolio));
    if (!outcome || !day)
        return outcome ? day.error() : outcome.error();
    Objection after = **before;
    after.outcome = static_cast<ObjectionOutcome>(*outcome);
    after.closedOn = *day;
    after.outcomeReason = arguments.value(u"reason"_s).value_or(after.outcomeReason);
    return after;
}

/// The change for the objection; @p effect says what it does to the list.
Result<ChangeSet> changesOf(Portfolio& portfolio, const Arguments& arguments,
                            const AnnualList& list, QString& effect)
{
    const auto objection = raises(arguments) ? raised(arguments, portfolio, list, portfolio.ids())
                                             : settled(arguments, portfolio, list);
    if (!objection)
        return objection.error();
    const EntryStatus to = arguments.has(u"defer"_s) ? EntryStatus::Deferred : EntryStatus::Removed;
    effect = objectionEffect(portfolio.records(), *objection, to);
    return withObjection(portfolio.records(), *objection, to, todayOf(portfolio), portfolio.ids());
}

QJsonObject objectionJson(const Objection& objection, const Records& records)
{
    QJsonObject json = projectJson(*records.find(objection.project));
    json.insert(u"id"_s, QString::number(objection.id.value));
    json.insert(u"subject"_s, objection.name);
    json.insert(u"by"_s, objection.raisedBy);
    json.insert(u"raised_on"_s, objection.raisedOn.toString(Qt::ISODate));
    json.insert(u"text"_s, objection.text);
    json.insert(u"outcome"_s, QLatin1StringView(choice(objection.outcome).key));
    json.insert(u"closed_on"_s, objection.closedOn.toString(Qt::ISODate));
    json.insert(u"reason"_s, objection.outcomeReason);
    return json;
}

void write(const AnnualList& list, const Records& records, const Arguments& arguments,
           Console& console)
{
    const auto objections = objectionsTo(records, list.id);
    if (arguments.has(u"json"_s)) {
        QJsonArray rows;
        for (const Objection* objection : objections)
            rows.append(objectionJson(*objection, records));
        console.write(
            QJsonDocument(QJsonObject{{u"year"_s, list.year},
                                      {u"public_from"_s, list.publicFrom.toString(Qt::ISODate)},
                                      {u"public_to"_s, list.publicTo.toString(Qt::ISODate)},
                                      {u"open"_s, openObjections(records, list.id)},
                                      {u"objections"_s, rows}})
                .toJson());
    } else {
        for (const Objection* objection : objections) {
            const Project* project = records.find(objection->project);
            QString line = QString::number(objection->id.value) % u' '
                % objection->raisedOn.toString(Qt::ISODate) % u' ' % project->code % u' '
                % project->name % u" – " % objection->name % u" · "
                % choice(objection->outcome).translatedTitle();
            if (!objection->outcomeReason.isEmpty())
                line += u" · " % objection->outcomeReason;
            console.writeLine(line);
        }
    }
    if (const int open = openObjections(records, list.id); open > 0)
        console.note(QCoreApplication::translate(
            "Command",
            "%n objection(s) are open: the list cannot be issued before they are settled.", nullptr,
            open));
}

Ending runObjection(const Arguments& arguments, Console& console)
{
    if (const auto fault = wordsFault(arguments))
        return misused(*fault);
    QString effect;
    ListTask task;
    if (arguments.operandCount() > 1)
        task.changes = [&](Portfolio& portfolio, const AnnualList& list) {
            return changesOf(portfolio, arguments, list, effect);
        };
    task.write = [&](const AnnualList& list, const Records& records) -> Result<void> {
        if (!effect.isEmpty())
            console.note(effect);
        write(list, records, arguments, console);
        return {};
    };
    return runListTask(arguments, console, task);
}

} // namespace

Command objectionCommand()
{
    return {"objection",
            "FILE [PROJECT]",
            QT_TRANSLATE_NOOP("Command",
                              "Enters, settles or shows objections to a list that is public"),
            {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
             {"subject", "TEXT", QT_TRANSLATE_NOOP("Command", "enters one: what is objected")},
             {"by", "NAME", QT_TRANSLATE_NOOP("Command", "who objects")},
             {"text", "TEXT", QT_TRANSLATE_NOOP("Command", "the objection at length")},
             {"outcome", "WHAT",
              QT_TRANSLATE_NOOP(
                  "Command", "settles one: upheld, rejected or withdrawn; pending opens it again")},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "what was found")},
             {"defer", nullptr,
              QT_TRANSLATE_NOOP("Command", "upheld: the project is deferred, not taken off")},
             {"date", "DATE", QT_TRANSLATE_NOOP("Command", "day it came or was settled; today")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
             {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false,
            runObjection};
}

} // namespace touyan

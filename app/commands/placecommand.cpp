#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/selectionyear.h"
#include "selection/board.h"
#include "selection/listentries.h"
#include "selection/placing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool places(const Arguments& arguments)
{
    return arguments.has(u"to"_s) || arguments.has(u"release"_s);
}

/// What is wrong with how the words go together, in words.
std::optional<QString> wordsFault(const Arguments& arguments)
{
    if (arguments.has(u"to"_s) && arguments.has(u"release"_s))
        return QCoreApplication::translate("Command", "Either --to or --release.");
    if (places(arguments) == (arguments.operandCount() == 1))
        return QCoreApplication::translate(
                   "Command", "Name the projects that are moved, and --to with one of %1.")
            .arg(keysText(choices<EntryStatus>()));
    if (const auto fault = valueFault(arguments, u"to"_s, choices<EntryStatus>()))
        return fault;
    return yearFault(arguments);
}

/// Projects that are named, by whether they stand in the list.
struct NamedProjects
{
    QList<ListEntryId> entries;
    QList<ProjectId> others;
};

Result<NamedProjects> namedIn(const Arguments& arguments, const Records& records, AnnualListId list)
{
    const QList<ListEntry> all = entriesOf(records, list);
    NamedProjects named;
    for (int i = 1; i < arguments.operandCount(); ++i) {
        const auto project = projectCalled(arguments.operand(i), records);
        if (!project)
            return project.error();
        const auto at = std::find_if(all.begin(), all.end(), [&](const ListEntry& entry) {
            return entry.project == (*project)->id;
        });
        if (at == all.end())
            named.others.append((*project)->id);
        else
            named.entries.append(at->id);
    }
    return named;
}

/// Projects from the reserve become candidates; what stands in the list is moved.
Result<ChangeSet> changesOf(const Arguments& arguments, const Records& records,
                            const AnnualList& list, IdMaker& ids)
{
    const auto named = namedIn(arguments, records, list.id);
    const auto to = choiceFrom(arguments, u"to"_s, choices<EntryStatus>(), 0);
    if (!named || !to)
        return named ? to.error() : named.error();
    const auto status = static_cast<EntryStatus>(*to);
    const bool nominates = arguments.has(u"to"_s) && status == EntryStatus::Candidate;
    if (!named->others.isEmpty() && (!nominates || !named->entries.isEmpty()))
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Command", "“%1” has no entry in the list of %2.")
                         .arg(records.nameOf(RecordKind::Project, named->others.first().value),
                              QString::number(list.year)),
                     {}};
    if (!named->others.isEmpty())
        return nominated(records, list.id, named->others, ids);
    if (arguments.has(u"release"_s))
        return released(records, named->entries);
    return placed(records,
                  {named->entries, status, arguments.value(u"reason"_s).value_or(QString())});
}

QJsonObject entryJson(const ListEntry& entry, const Records& records)
{
    QJsonObject json = projectJson(*records.find(entry.project));
    json.insert(u"status"_s, QLatin1StringView(choice(entry.status).key));
    json.insert(u"by_hand"_s, entry.placedByHand);
    json.insert(u"reason"_s, entry.reason);
    return json;
}

void write(const QList<ListEntry>& entries, const Records& records, const Arguments& arguments,
           Console& console)
{
    QJsonArray rows;
    for (const EntryStatus column : boardColumns()) {
        for (const ListEntry& entry : entries) {
            if (entry.status != column)
                continue;
            rows.append(entryJson(entry, records));
            if (arguments.has(u"json"_s))
                continue;
            const Project* project = records.find(entry.project);
            QString line = columnTitle(column) % u" · "_s % project->code % u' ' % project->name;
            if (!entry.reason.isEmpty())
                line += u" – "_s % entry.reason;
            console.writeLine(line);
        }
    }
    if (arguments.has(u"json"_s))
        console.write(QJsonDocument(rows).toJson());
}

Ending run(const Arguments& arguments, Console& console)
{
    if (const auto fault = wordsFault(arguments))
        return misused(*fault);
    const auto portfolio = openForChange(arguments, places(arguments), console);
    if (!portfolio)
        return failed(portfolio.error());
    noteSelectionYear(arguments, **portfolio, console);
    const auto list = listOf(selectionYear(arguments, **portfolio), **portfolio);
    if (!list)
        return failed(list.error());
    const AnnualListId id = (*list)->id;
    if (places(arguments)) {
        const auto changes =
            changesOf(arguments, (*portfolio)->records(), **list, (*portfolio)->ids());
        if (const auto applied = applyOrShow(**portfolio, changes, arguments, console); !applied)
            return failed(applied.error());
    }
    const Records& records = (*portfolio)->records();
    QList<ListEntry> shown = entriesOf(records, id);
    if (const auto named = namedIn(arguments, records, id);
        places(arguments) && named && !named->entries.isEmpty())
        shown.removeIf([&](const ListEntry& entry) { return !named->entries.contains(entry.id); });
    write(shown, records, arguments, console);
    return done();
}

} // namespace

Command placeCommand()
{
    return {
        "place",
        "FILE [PROJECT…]",
        QT_TRANSLATE_NOOP("Command",
                          "Shows the columns of a year's list, or moves projects between them"),
        {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
         {"to", "COLUMN",
          QT_TRANSLATE_NOOP("Command",
                            "candidate (also from the reserve), carried-over, in-review, selected, "
                            "deferred or removed")},
         {"release", nullptr,
          QT_TRANSLATE_NOOP("Command", "lets proposals move the projects again")},
         {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why; deferred and removed need one")},
         {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
         {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
        false,
        run};
}

} // namespace touyan

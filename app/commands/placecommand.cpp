#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
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
        if (at != all.end() && !named.entries.contains(at->id))
            named.entries.append(at->id);
        else if (at == all.end() && !named.others.contains((*project)->id))
            named.others.append((*project)->id);
    }
    return named;
}

/// Adds the entries that @p more changes to @p changes. They change no entry both.
void addEntries(const ChangeSet& more, ChangeSet& changes)
{
    if (more.isEmpty())
        return;
    auto& all = changes.deltas<ListEntry>();
    const auto& added = more.deltas<ListEntry>();
    all.insert(all.end(), added.begin(), added.end());
    changes.setLabel(
        changes.label().isEmpty()
            ? more.label()
            //: 1: what is done, 2: what is done besides
            : QCoreApplication::translate("Command", "%1; %2").arg(changes.label(), more.label()));
}

/// Moves the entries of @p placing; those that stand there already get its reason, if it has one.
Result<ChangeSet> placedWithReason(const Records& records, const Placing& placing)
{
    auto changes = placed(records, placing);
    if (!changes || placing.reason.trimmed().isEmpty())
        return changes;
    for (const ListEntryId id : placing.entries) {
        if (records.find(id)->status != placing.to)
            continue;
        const auto reasoned = withReason(records, id, placing.reason);
        if (!reasoned)
            return reasoned;
        addEntries(*reasoned, *changes);
    }
    return changes;
}

/// Makes @p projects from the reserve candidates, with @p reason.
Result<ChangeSet> nominatedWithReason(const Records& records, AnnualListId list,
                                      const QList<ProjectId>& projects, const QString& reason,
                                      IdMaker& ids)
{
    auto changes = nominated(records, list, projects, ids);
    if (changes) {
        for (auto& delta : changes->deltas<ListEntry>())
            delta.after->reason = reason.trimmed();
    }
    return changes;
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
    if (!named->others.isEmpty() && !nominates)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Command", "“%1” has no entry in the list of %2.")
                         .arg(records.nameOf(RecordKind::Project, named->others.first().value),
                              QString::number(list.year)),
                     {}};
    if (arguments.has(u"release"_s))
        return released(records, named->entries);
    const QString reason = arguments.value(u"reason"_s).value_or(QString());
    auto changes = placedWithReason(records, {named->entries, status, reason});
    if (!changes || named->others.isEmpty())
        return changes;
    const auto nominations = nominatedWithReason(records, list.id, named->others, reason, ids);
    if (!nominations)
        return nominations;
    addEntries(*nominations, *changes);
    return changes;
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

Ending runPlace(const Arguments& arguments, Console& console)
{
    if (const auto fault = wordsFault(arguments))
        return misused(*fault);
    ListTask task;
    if (places(arguments))
        task.changes = [&](Portfolio& portfolio, const AnnualList& list) {
            return changesOf(arguments, portfolio.records(), list, portfolio.ids());
        };
    task.write = [&](const AnnualList& list, const Records& records) -> Result<void> {
        QList<ListEntry> shown = entriesOf(records, list.id);
        if (const auto named = namedIn(arguments, records, list.id);
            places(arguments) && named && !named->entries.isEmpty())
            shown.removeIf(
                [&](const ListEntry& entry) { return !named->entries.contains(entry.id); });
        write(shown, records, arguments, console);
        return {};
    };
    return runListTask(arguments, console, task);
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
        runPlace};
}

} // namespace touyan

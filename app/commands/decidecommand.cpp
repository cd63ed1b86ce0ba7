#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "domain/field.h"
#include "domain/liststatus.h"
#include "selection/board.h"
#include "selection/verdicts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool decides(const Arguments& arguments)
{
    return arguments.has(u"verdict"_s);
}

/// What is wrong with how the words go together, in words.
std::optional<QString> wordsFault(const Arguments& arguments)
{
    const bool isAll = arguments.has(u"all"_s);
    const bool namesProjects = arguments.operandCount() > 1;
    if (!decides(arguments) && (isAll || namesProjects))
        return QCoreApplication::translate(
                   "Command", "Say what the meeting decided: --verdict with one of %1.")
            .arg(keysText(choices<MeetingVerdict>()));
    if (decides(arguments) && isAll == namesProjects)
        return QCoreApplication::translate("Command",
                                           "Name the projects that were decided on, or --all.");
    if (const auto fault = meetingFault(arguments))
        return fault;
    if (const auto fault = valueFault(arguments, u"verdict"_s, choices<MeetingVerdict>()))
        return fault;
    return yearFault(arguments);
}

Result<std::vector<ListEntryId>> entriesFrom(const Arguments& arguments, const Records& records,
                                             const AnnualList& list)
{
    std::vector<ListEntryId> ids;
    const auto entries = entriesForMeeting(records, list.id);
    for (const ListEntry* entry : entries) {
        if (arguments.has(u"all"_s) && isOnList(entry->status)
            && entry->verdict == MeetingVerdict::Open)
            ids.push_back(entry->id);
    }
    for (int i = 1; i < arguments.operandCount(); ++i) {
        const auto project = projectCalled(arguments.operand(i), records);
        if (!project)
            return project.error();
        const auto at = std::find_if(entries.begin(), entries.end(), [&](const ListEntry* entry) {
            return entry->project == (*project)->id;
        });
        if (at == entries.end())
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate(
                             "Command", "The meeting has nothing to decide on “%1” in %2.")
                             .arg((*project)->name, QString::number(list.year)),
                         {}};
        ids.push_back((*at)->id);
    }
    return ids;
}

Result<ChangeSet> changesOf(const Arguments& arguments, const Portfolio& portfolio,
                            const AnnualList& list, IdMaker& ids)
{
    VerdictRequest request;
    request.list = list.id;
    const auto meeting = meetingFrom(arguments, portfolio.records());
    const auto heldOn = dateFrom(arguments, u"held"_s, todayOf(portfolio));
    const auto verdict = choiceFrom(arguments, u"verdict"_s, choices<MeetingVerdict>(), 0);
    const auto entries = entriesFrom(arguments, portfolio.records(), list);
    if (!meeting)
        return meeting.error();
    if (!heldOn || !verdict)
        return heldOn ? verdict.error() : heldOn.error();
    if (!entries)
        return entries.error();
    request.meeting = meeting->isValid() ? *meeting : list.meeting;
    request.newMeeting = arguments.value(u"new-meeting"_s).value_or(QString());
    request.newMeetingHeldOn = *heldOn;
    request.today = todayOf(portfolio);
    for (const ListEntryId entry : *entries)
        request.verdicts.push_back({entry, static_cast<MeetingVerdict>(*verdict),
                                    arguments.value(u"reason"_s).value_or(QString())});
    return verdictsOf(portfolio.records(), request, ids);
}

QJsonObject entryJson(const ListEntry& entry, const Records& records)
{
    QJsonObject json = projectJson(*records.find(entry.project));
    json.insert(u"status"_s, QLatin1StringView(choice(entry.status).key));
    json.insert(u"verdict"_s, QLatin1StringView(choice(entry.verdict).key));
    json.insert(u"meeting"_s, records.nameOf(RecordKind::Meeting, entry.verdictMeeting.value));
    json.insert(u"reason"_s, entry.verdictReason);
    return json;
}

void write(const AnnualList& list, const Records& records, const Arguments& arguments,
           Console& console)
{
    const auto entries = entriesForMeeting(records, list.id);
    const UndecidedEntries undecided = undecidedEntries(records, list.id);
    if (arguments.has(u"json"_s)) {
        QJsonArray rows;
        for (const ListEntry* entry : entries)
            rows.append(entryJson(*entry, records));
        console.write(
            QJsonDocument(QJsonObject{{u"year"_s, list.year},
                                      {u"state"_s, QLatin1StringView(choice(list.state).key)},
                                      {u"undecided_listed"_s, undecided.listed},
                                      {u"undecided_applying"_s, undecided.applying},
                                      {u"entries"_s, rows}})
                .toJson());
    } else {
        for (const ListEntry* entry : entries) {
            const Project* project = records.find(entry->project);
            QString line = project->code % u' ' % project->name % u" – "
                % columnTitle(entry->status) % u" · " % choice(entry->verdict).translatedTitle();
            if (!entry->verdictReason.isEmpty())
                line += u" · " % entry->verdictReason;
            console.writeLine(line);
        }
    }
    if (undecided.listed > 0)
        console.note(QCoreApplication::translate(
            "Command", "%n project(s) on the list still wait for a decision.", nullptr,
            undecided.listed));
    if (undecided.applying > 0)
        console.note(QCoreApplication::translate(
            "Command", "%n candidate(s) without a decision will not be listed.", nullptr,
            undecided.applying));
}

Ending runDecide(const Arguments& arguments, Console& console)
{
    if (const auto fault = wordsFault(arguments))
        return misused(*fault);
    ListTask task;
    if (decides(arguments))
        task.changes = [&](Portfolio& portfolio, const AnnualList& list) {
            return changesOf(arguments, portfolio, list, portfolio.ids());
        };
    task.write = [&](const AnnualList& list, const Records& records) -> Result<void> {
        write(list, records, arguments, console);
        return {};
    };
    return runListTask(arguments, console, task);
}

} // namespace

Command decideCommand()
{
    return {
        "decide",
        "FILE [PROJECT…]",
        QT_TRANSLATE_NOOP("Command", "Records or shows what the meeting decided per project"),
        {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
         {"verdict", "WHAT",
          QT_TRANSLATE_NOOP("Command", "approved, deferred or refused; open takes it back")},
         {"all", nullptr,
          QT_TRANSLATE_NOOP("Command", "all on the list that have no decision yet")},
         {"meeting", "CODE", QT_TRANSLATE_NOOP("Command", "code of the deciding meeting")},
         {"new-meeting", "NAME", QT_TRANSLATE_NOOP("Command", "a meeting that is recorded along")},
         {"held", "DATE", QT_TRANSLATE_NOOP("Command", "its day; today")},
         {"reason", "TEXT",
          QT_TRANSLATE_NOOP("Command", "why it is not approved, or approved against the experts")},
         {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
         {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
        false,
        runDecide};
}

} // namespace touyan

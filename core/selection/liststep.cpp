#include "selection/liststep.h"

#include "domain/field.h"
#include "domain/liststatus.h"
#include "selection/issue.h"
#include "selection/listrow.h"
#include "selection/liststates.h"
#include "selection/stepchecks.h"
#include "selection/stepmoves.h"
#include "selection/succession.h"
#include "selection/workdays.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {
namespace {

QString counted(const char* text, int count)
{
    return QCoreApplication::translate("ListStep", text, nullptr, count);
}

Error refusal(const QString& text)
{
    return {ErrorCode::Validation, text, {}};
}

/// The years of @p days whose public holidays nobody recorded: "2027" or "2026, 2027".
QString unknownYears(const Records& records, const DateRange& days)
{
    QStringList years;
    for (int year = days.first.year(); year <= days.last.year(); ++year) {
        if (!knowsHolidaysOf(workCalendarOf(records), year))
            years.append(QString::number(year));
    }
    //: between years
    return years.join(QCoreApplication::translate("ListStep", ", "));
}

std::optional<Error> issueFault(const StepRequest& request)
{
    if (!request.documentNumber.trimmed().isEmpty() && request.issuedOn.isValid())
        return {};
    return refusal(
        QCoreApplication::translate("ListStep", "Issuing needs the document number and the day."));
}

std::optional<Error> orderFault(const AnnualList& list, ListState to)
{
    const auto states = statesAfter(list.state);
    if (std::find(states.begin(), states.end(), to) != states.end())
        return {};
    if (isStepBack(list.state, to)) {
        if (const QString why = stepBackRefusal(list); !why.isEmpty())
            return refusal(why);
    }
    return refusal(QCoreApplication::translate("ListStep", "A list cannot go from “%1” to “%2”.")
                       .arg(choice(list.state).translatedTitle(), choice(to).translatedTitle()));
}

std::optional<Error> faultOf(const Records& records, const AnnualList& list,
                             const StepRequest& request)
{
    if (const auto fault = orderFault(list, request.to))
        return fault;
    const std::vector<StepFinding> missing = missingFor(records, list, request);
    if (!missing.empty() && missing.front().isBlocking)
        return refusal(missing.front().text);
    if (request.reason.trimmed().isEmpty() && stepNeedsReason(list, request.to, missing))
        return missing.empty()
            ? refusal(QCoreApplication::translate("ListStep", "A step back needs a reason."))
            : refusal(
                QCoreApplication::translate("ListStep", "%1 Going on all the same needs a reason.")
                    .arg(missing.front().text));
    if (request.to == ListState::Publicity && publicityDaysOf(list, request) < 1)
        return refusal(QCoreApplication::translate(
            "ListStep", "The list has to be public for at least one working day."));
    return request.to == ListState::Issued ? issueFault(request) : std::nullopt;
}

ListEntry movedEntry(const EntryMove& move, MeetingId meeting)
{
    ListEntry entry = *move.entry;
    entry.status = move.status;
    if (!move.reason.isEmpty())
        entry.reason = move.reason;
    if (move.verdict != entry.verdict) {
        entry.verdict = move.verdict;
        entry.verdictMeeting = meeting;
    }
    return entry;
}

/// The list in its new state; what only issuing can know is added later.
AnnualList steppedList(AnnualList list, const Records& records, const StepRequest& request)
{
    const bool isBack = isStepBack(list.state, request.to);
    if (request.to == ListState::Publicity) {
        list.publicityDays = publicityDaysOf(list, request);
        const DateRange days = publicityOf(records, list, request);
        list.publicFrom = days.first;
        list.publicTo = days.last;
    } else if (request.to == ListState::Deliberation && isBack) {
        list.publicFrom = {};
        list.publicTo = {};
    }
    const bool isDecided = request.to == ListState::Publicity || request.to == ListState::Issued;
    if (isDecided && request.meeting.isValid())
        list.meeting = request.meeting;
    if (request.to == ListState::Issued) {
        list.documentNumber = request.documentNumber.trimmed();
        list.issuedOn = request.issuedOn;
    }
    list.state = request.to;
    return list;
}

/// Writes into the entries the plans that are issued with them, also those that were only the
/// projects' goals: from the issue on the list's plan is in force, whatever becomes of the goal.
void statePlans(const Records& moved, const AnnualList& list, const std::vector<ListRow>& rows,
                ChangeSet& changes)
{
    QHash<ProjectId, Money> plans;
    for (const ListRow& row : rows) {
        if (row.planned)
            plans.insert(row.project, *row.planned);
    }
    const auto isSilent = [&](const ListEntry& entry) {
        return entry.list == list.id && isOnList(entry.status) && !entry.plannedInvestment
            && plans.contains(entry.project);
    };
    QSet<ListEntryId> stated;
    for (Delta<ListEntry>& delta : changes.deltas<ListEntry>()) {
        if (!delta.after || !isSilent(*delta.after))
            continue;
        delta.after->plannedInvestment = plans.value(delta.after->project);
        stated.insert(delta.after->id);
    }
    for (const ListEntry& entry : moved.all<ListEntry>()) {
        if (!isSilent(entry) || stated.contains(entry.id))
            continue;
        ListEntry after = entry;
        after.plannedInvestment = plans.value(entry.project);
        changes.update(entry, after);
    }
}

ListTransition transitionOf(const AnnualList& list, const StepRequest& request, IdMaker& ids)
{
    ListTransition transition;
    transition.id = ids.next<ListTransitionId>();
    transition.list = list.id;
    transition.from = list.state;
    transition.to = request.to;
    transition.at = request.at;
    transition.who = request.who;
    transition.reason = request.reason.trimmed();
    return transition;
}

} // namespace

std::optional<ListState> nextState(ListState state)
{
    const auto states = statesAfter(state);
    return states.empty() ? std::nullopt : std::optional(states.front());
}

std::optional<ListState> previousState(ListState state)
{
    for (const ListState to : statesAfter(state)) {
        if (isStepBack(state, to))
            return to;
    }
    return {};
}

DateRange publicityOf(const Records& records, const AnnualList& list, QDate from)
{
    return workingDays(workCalendarOf(records), from, list.publicityDays);
}

bool stepNeedsReason(const AnnualList& list, ListState to, const std::vector<StepFinding>& missing)
{
    return isStepBack(list.state, to) || !missing.empty();
}

QString stepBackRefusal(const AnnualList& list)
{
    const QString year = QString::number(list.year);
    switch (list.state) {
    case ListState::Collecting:
        //: 1: year, 2: its state
        return QCoreApplication::translate("ListStep",
                                           "The list of %1 is at “%2”, its first state: there is "
                                           "none before it.")
            .arg(year, choice(list.state).translatedTitle());
    case ListState::Issued:
    case ListState::InForce:
        //: 1: year, 2: day of issue, 3: document number
        return QCoreApplication::translate("ListStep",
                                           "The list of %1 was issued on %2 with the number %3: "
                                           "its text stays as it is. What is to change from now "
                                           "on is made as a numbered revision (add, take off or "
                                           "amend), with its meeting and reason.")
            .arg(year, list.issuedOn.toString(Qt::ISODate), list.documentNumber);
    case ListState::Closed:
        //: 1: year
        return QCoreApplication::translate("ListStep",
                                           "The year %1 is closed: its list stays as it is. What "
                                           "goes on is on the list of the next year.")
            .arg(year);
    case ListState::Screening:
    case ListState::Review:
    case ListState::Deliberation:
    case ListState::Publicity:
        break;
    }
    return {};
}

std::vector<StepFinding> missingFor(const Records& records, const AnnualList& list,
                                    const StepRequest& request)
{
    return StepChecks(records, list, request).run();
}

QStringList effectsOf(const Records& records, const AnnualList& list, const StepRequest& request)
{
    QHash<EntryStatus, int> counts;
    int approved = 0;
    for (const EntryMove& move : movesOf(records, list, request)) {
        if (move.status != move.entry->status)
            ++counts[move.status];
        approved += move.verdict != move.entry->verdict ? 1 : 0;
    }
    QStringList effects;
    if (approved > 0)
        effects.append(counted(
            QT_TRANSLATE_N_NOOP("ListStep", "%n project(s) are recorded as approved."), approved));
    for (const Choice& status : choices<EntryStatus>()) {
        const auto index = static_cast<EntryStatus>(&status - choices<EntryStatus>().data());
        if (const int count = counts.value(index); count > 0)
            //: n: projects; 1: status, as in "In review"
            effects.append(
                counted(QT_TRANSLATE_N_NOOP("ListStep", "%n project(s) become “%1”."), count)
                    .arg(status.translatedTitle()));
    }
    if (request.to == ListState::Publicity) {
        const DateRange days = publicityOf(records, list, request);
        //: n: working days; 1 and 2: dates
        effects.append(
            counted(QT_TRANSLATE_N_NOOP("ListStep",
                                        "The list is public from %1 to %2: %n working day(s)."),
                    publicityDaysOf(list, request))
                .arg(days.first.toString(Qt::ISODate), days.last.toString(Qt::ISODate)));
        if (const QString years = unknownYears(records, days); !years.isEmpty())
            effects.append(
                QCoreApplication::translate("ListStep",
                                            "The public holidays of %1 are not recorded: only "
                                            "weekends count as free.")
                    .arg(years));
    }
    return effects;
}

Result<ChangeSet> stepOf(const Records& records, const AnnualList& list, const StepRequest& request,
                         IdMaker& ids)
{
    if (const auto fault = faultOf(records, list, request))
        return *fault;
    //: 1: year, 2: state
    ChangeSet changes(QCoreApplication::translate("ListStep", "List of %1: %2")
                          .arg(QString::number(list.year), choice(request.to).translatedTitle()));
    const MeetingId meeting = decidingMeeting(list, request);
    for (const EntryMove& move : movesOf(records, list, request))
        changes.update(*move.entry, movedEntry(move, meeting));
    AnnualList after = steppedList(list, records, request);
    if (request.to == ListState::Issued) {
        Records moved = records;
        moved.apply(changes);
        const std::vector<ListRow> rows = listRows(moved, after);
        after = frozen(after, moved, rows);
        statePlans(moved, list, rows, changes);
        for (const ListEntry& ended :
             endedAtIssue(moved, successionGaps(moved, after).notTakenOver, after))
            changes.update(*moved.find(ended.id), ended);
    }
    changes.update(list, after);
    changes.insert(transitionOf(list, request, ids));
    return changes;
}

} // namespace touyan

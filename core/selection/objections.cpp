#include "selection/objections.h"

#include "base/sentences.h"
#include "domain/field.h"
#include "selection/board.h"
#include "selection/earlierplaces.h"
#include "selection/listentries.h"
#include "selection/liststates.h"
#include "selection/selectiondays.h"
#include "selection/verdicts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Error refusal(const QString& text)
{
    return {ErrorCode::Validation, text, {}};
}

QString nameOf(const Records& records, ProjectId project)
{
    return records.nameOf(RecordKind::Project, project.value);
}

const ListEntry* entryAgainst(const Records& records, const Objection& objection)
{
    return entryOn(records, objection.list, objection.project);
}

bool isUpheldElsewhere(const Records& records, const Objection& objection)
{
    const auto& all = records.all<Objection>();
    return std::any_of(all.begin(), all.end(), [&objection](const Objection& it) {
        return it.id != objection.id && it.list == objection.list && it.project == objection.project
            && it.outcome == ObjectionOutcome::Upheld;
    });
}

/// The entry as the outcome of @p objection leaves it; nothing when it does not move.
std::optional<ListEntry> movedBy(const Records& records, const Objection& objection,
                                 EntryStatus upheldTo, EarlierPlaces& earlier)
{
    const ListEntry* entry = entryAgainst(records, objection);
    const Objection* before = records.find(objection.id);
    const bool wasUpheld = before && before->outcome == ObjectionOutcome::Upheld;
    const bool isUpheld = objection.outcome == ObjectionOutcome::Upheld;
    if (!entry || (!isUpheld && !wasUpheld))
        return {};
    // What the meeting put back since is not taken off a second time for the same outcome.
    if (isUpheld && wasUpheld && isOnList(entry->status))
        return {};
    ListEntry after = *entry;
    if (isUpheld) {
        if (isOnList(entry->status))
            earlier.keep(*entry);
        after.status = upheldTo;
        after.placedByHand = true;
        after.reason = QCoreApplication::translate("Objections", "Objection upheld: %1")
                           .arg(objection.outcomeReason.trimmed());
    } else if (!isOnList(entry->status) && entry->verdict == MeetingVerdict::Approved
               && !isUpheldElsewhere(records, objection)) {
        after.status = listedStatus(records, *entry);
        after.placedByHand = false;
        after.reason.clear();
        after = earlier.takeBack(*entry).value_or(after);
    }
    return after == *entry ? std::nullopt : std::optional(after);
}

std::optional<Error> statementFault(const Records& records, const AnnualList& list,
                                    const Objection& objection, QDate today)
{
    const ListEntry* entry = entryAgainst(records, objection);
    const Objection* before = records.find(objection.id);
    const bool isNew = !before;
    // One that came while the list was public the last time may still be settled.
    const bool isDayKnown = before && before->raisedOn == objection.raisedOn;
    if (!entry || (isNew && !isOnList(entry->status)))
        return refusal(QCoreApplication::translate("Objections",
                                                   "Name a project that stands on the list of %1.")
                           .arg(QString::number(list.year)));
    if (objection.name.isEmpty())
        return refusal(
            QCoreApplication::translate("Objections", "Say in a line what is objected."));
    if (objection.raisedBy.isEmpty())
        return refusal(QCoreApplication::translate(
            "Objections", "Say who objects; “anonymous” where no name is given."));
    AnnualList during = list;
    if (isDayKnown)
        during.publicFrom = {};
    const QString why = objectionDayFault(during, objection.raisedOn, today);
    return why.isEmpty() ? std::nullopt : std::optional(refusal(why));
}

std::optional<Error> outcomeFault(const Objection& objection, EntryStatus upheldTo, QDate today)
{
    if (objection.outcome == ObjectionOutcome::Pending)
        return {};
    if (const QString why = settledDayFault(objection.raisedOn, objection.closedOn, today);
        !why.isEmpty())
        return refusal(why);
    if (objection.outcome != ObjectionOutcome::Withdrawn && objection.outcomeReason.isEmpty())
        return refusal(QCoreApplication::translate(
            "Objections", "Say what was found: the outcome of an objection needs a reason."));
    if (objection.outcome == ObjectionOutcome::Upheld && upheldTo != EntryStatus::Removed
        && upheldTo != EntryStatus::Deferred)
        return refusal(QCoreApplication::translate(
            "Objections", "After an upheld objection the project is taken off or deferred."));
    return {};
}

Objection tidied(Objection objection)
{
    objection.name = objection.name.simplified();
    objection.raisedBy = objection.raisedBy.simplified();
    objection.text = objection.text.trimmed();
    objection.outcomeReason = objection.outcomeReason.trimmed();
    if (objection.outcome == ObjectionOutcome::Pending)
        objection.closedOn = {};
    return objection;
}

QString labelOf(const Records& records, const Objection& objection)
{
    const QString project = nameOf(records, objection.project);
    if (objection.outcome == ObjectionOutcome::Pending)
        //: 1: project
        return QCoreApplication::translate("Objections", "Objection against “%1”").arg(project);
    //: 1: project, 2: outcome
    return QCoreApplication::translate("Objections", "Objection against “%1”: %2")
        .arg(project, choice(objection.outcome).translatedTitle());
}

} // namespace

std::vector<const Objection*> objectionsTo(const Records& records, AnnualListId list)
{
    std::vector<const Objection*> objections;
    for (const Objection& objection : records.all<Objection>()) {
        if (objection.list == list)
            objections.push_back(&objection);
    }
    std::stable_sort(objections.begin(), objections.end(),
                     [](const Objection* a, const Objection* b) {
                         const auto rank = [](const Objection& it) {
                             return std::pair(it.outcome != ObjectionOutcome::Pending, it.raisedOn);
                         };
                         return rank(*a) < rank(*b);
                     });
    return objections;
}

int openObjections(const Records& records, AnnualListId list)
{
    const auto objections = objectionsTo(records, list);
    return static_cast<int>(
        std::count_if(objections.begin(), objections.end(), [](const Objection* objection) {
            return objection->outcome == ObjectionOutcome::Pending;
        }));
}

QString objectionRefusal(const AnnualList& list)
{
    if (list.state == ListState::Publicity)
        return {};
    if (list.state < ListState::Publicity)
        return QCoreApplication::translate("Objections",
                                           "The list of %1 is not public yet: objections come "
                                           "in while it is.")
            .arg(QString::number(list.year));
    return QCoreApplication::translate("Objections",
                                       "The list of %1 is issued: what an objection changes from "
                                       "now on is a numbered revision.")
        .arg(QString::number(list.year));
}

Result<ChangeSet> withObjection(const Records& records, const Objection& stated,
                                EntryStatus upheldTo, QDate today, IdMaker& ids)
{
    const AnnualList* list = records.find(stated.list);
    if (!list)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Objections", "The list is not in the file."),
                     {}};
    if (const QString why = objectionRefusal(*list); !why.isEmpty())
        return refusal(why);
    const Objection objection = tidied(stated);
    if (const auto fault = statementFault(records, *list, objection, today))
        return *fault;
    if (const auto fault = outcomeFault(objection, upheldTo, today))
        return *fault;
    ChangeSet changes(labelOf(records, objection));
    if (const Objection* before = records.find(objection.id))
        changes.update(*before, objection);
    else
        changes.insert(objection);
    EarlierPlaces earlier(records, list->id);
    if (const auto moved = movedBy(records, objection, upheldTo, earlier)) {
        changes.update(*entryAgainst(records, objection), *moved);
        earlier.write(changes, ids);
    }
    return changes;
}

QString objectionEffect(const Records& records, const Objection& objection, EntryStatus upheldTo)
{
    QStringList effects;
    const AnnualList* list = records.find(objection.list);
    const bool isNew = !records.find(objection.id);
    if (const QString late = list && isNew ? lateObjection(*list, objection.raisedOn) : QString();
        !late.isEmpty())
        effects.append(late);
    EarlierPlaces earlier(records, objection.list);
    const auto moved = movedBy(records, objection, upheldTo, earlier);
    const ListEntry* entry = entryAgainst(records, objection);
    if (moved && moved->status != entry->status)
        //: 1: project, 2: column of the board
        effects.append(QCoreApplication::translate("Objections", "“%1” goes to “%2”.")
                           .arg(nameOf(records, objection.project), columnTitle(moved->status)));
    return joinedSentences(effects);
}

} // namespace touyan

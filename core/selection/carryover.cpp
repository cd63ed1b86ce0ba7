#include "selection/carryover.h"

#include "selection/carryproposer.h"
#include "selection/listamounts.h"
#include "selection/listentries.h"
#include "selection/liststates.h"
#include "selection/newlist.h"
#include "selection/placing.h"

#include <QCoreApplication>

#include <array>

namespace touyan {
namespace {

std::optional<EntryStatus> statusFor(CarryAction action)
{
    switch (action) {
    case CarryAction::CarryOn:
        return EntryStatus::CarriedOver;
    case CarryAction::TakeOff:
        return EntryStatus::Removed;
    case CarryAction::Candidate:
        return EntryStatus::Candidate;
    case CarryAction::Complete:
    case CarryAction::LeaveOut:
        break;
    }
    return {};
}

/// Writes the entries of the next list.
class CarryWriter
{
public:
    CarryWriter(const Records& records, const CarryOver& carryOver, ChangeSet& changes,
                IdMaker& ids)
        : m_records(records)
        , m_carryOver(carryOver)
        , m_changes(changes)
        , m_ids(ids)
    {
        for (const ListEntry& entry : records.all<ListEntry>()) {
            if (entry.list == carryOver.from)
                m_before.insert(entry.project, &entry);
            if (carryOver.to.isValid() && entry.list == carryOver.to) {
                m_draft.insert(entry.project, &entry);
                m_position = std::max(m_position, entry.position);
            }
        }
    }

    void write(AnnualListId list);

private:
    void writeEntry(const CarryProposal& proposal, AnnualListId list);
    void changeDraft(const CarryProposal& proposal, const ListEntry& entry);
    void completeBefore(const CarryProposal& proposal);
    std::optional<AnnualCategory> categoryOf(const CarryProposal& proposal) const;
    std::optional<Money> supportOf(const CarryProposal& proposal) const;

    const Records& m_records;
    const CarryOver& m_carryOver;
    ChangeSet& m_changes;
    IdMaker& m_ids;
    QHash<ProjectId, const ListEntry*> m_before;
    QHash<ProjectId, const ListEntry*> m_draft;
    int m_position = 0;
};

void CarryWriter::write(AnnualListId list)
{
    for (const CarryProposal& proposal : m_carryOver.proposals) {
        const ListEntry* entry = m_draft.value(proposal.project);
        if (proposal.isSettled || (entry && entry->placedByHand))
            continue;
        if (proposal.action == CarryAction::Complete)
            completeBefore(proposal);
        if (entry)
            changeDraft(proposal, *entry);
        else
            writeEntry(proposal, list);
    }
}

std::optional<AnnualCategory> CarryWriter::categoryOf(const CarryProposal& proposal) const
{
    const Project* project = m_records.find(proposal.project);
    if (!project)
        return {};
    const int year = m_carryOver.toYear();
    return proposal.action == CarryAction::CarryOn ? natureCarriedOn(*project, year)
                                                   : natureOnList(*project, year);
}

/// Of what goes on only: what applies anew asks for its support anew.
std::optional<Money> CarryWriter::supportOf(const CarryProposal& proposal) const
{
    const ListEntry* before = m_before.value(proposal.project);
    return before && proposal.action == CarryAction::CarryOn ? carriedSupport(m_records, *before)
                                                             : std::nullopt;
}

void CarryWriter::writeEntry(const CarryProposal& proposal, AnnualListId list)
{
    const auto status = statusFor(proposal.action);
    if (!status)
        return;
    ListEntry entry;
    entry.id = m_ids.next<ListEntryId>();
    entry.list = list;
    entry.project = proposal.project;
    entry.status = *status;
    entry.category = categoryOf(proposal);
    entry.position = ++m_position;
    entry.plannedInvestment = proposal.planned;
    entry.supportAmount = supportOf(proposal);
    entry.reason = proposal.reason;
    entry.placedByHand = proposal.isByHand;
    m_changes.insert(entry);
}

void CarryWriter::changeDraft(const CarryProposal& proposal, const ListEntry& entry)
{
    ListEntry after = entry;
    after.status = statusFor(proposal.action).value_or(EntryStatus::Removed);
    after.reason = proposal.reason;
    after.placedByHand = proposal.isByHand;
    if (proposal.action == CarryAction::CarryOn && !after.plannedInvestment)
        after.plannedInvestment = proposal.planned;
    if (!after.supportAmount)
        after.supportAmount = supportOf(proposal);
    m_changes.update(entry, after);
}

void CarryWriter::completeBefore(const CarryProposal& proposal)
{
    const ListEntry* entry = m_before.value(proposal.project);
    const AnnualList* list = m_records.find(m_carryOver.from);
    if (!entry || !list || list->state == ListState::Closed || entry->outcome != EntryOutcome::Open)
        return;
    ListEntry after = *entry;
    after.outcome = EntryOutcome::Completed;
    after.outcomeEvidence = proposal.reason;
    m_changes.update(*entry, after);
}

} // namespace

QString carryActionTitle(CarryAction action)
{
    static constexpr std::array Titles = {
        QT_TRANSLATE_NOOP("CarryOver", "Carry over"), QT_TRANSLATE_NOOP("CarryOver", "Completed"),
        QT_TRANSLATE_NOOP("CarryOver", "Take off"), QT_TRANSLATE_NOOP("CarryOver", "Candidate"),
        QT_TRANSLATE_NOOP("CarryOver", "Leave out")};
    return QCoreApplication::translate("CarryOver", Titles.at(static_cast<size_t>(action)));
}

QString carryActionKey(CarryAction action)
{
    static constexpr std::array Keys = {"carry-on", "complete", "take-off", "candidate",
                                        "leave-out"};
    return QLatin1StringView(Keys.at(static_cast<size_t>(action)));
}

Result<CarryOver> proposedCarryOver(const Records& records, int fromYear, QDate today)
{
    const QString year = QString::number(fromYear);
    const AnnualList* from = findList(records, fromYear);
    if (!from)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("CarryOver", "There is no list of %1.").arg(year),
                     {}};
    if (isOpenForPlacing(from->state))
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("CarryOver",
                                                 "The list of %1 is not issued yet: nothing can "
                                                 "be carried over from it.")
                         .arg(year),
                     {}};
    const AnnualList* to = findList(records, fromYear + 1);
    if (to && to->state == ListState::Publicity)
        return Error{ErrorCode::Validation, placingRefusal(*to), {}};
    if (to && !isOpenForPlacing(to->state))
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("CarryOver",
                                                 "The list of %1 is issued already. Only numbered "
                                                 "revisions change it.")
                         .arg(QString::number(fromYear + 1)),
                     {}};
    return CarryProposer(records, *from, to, today).propose();
}

std::vector<CarryAction> possibleActions(const CarryProposal& proposal)
{
    if (proposal.isSettled)
        return {proposal.action};
    if (proposal.wasListed)
        return {CarryAction::CarryOn, CarryAction::Complete, CarryAction::TakeOff,
                CarryAction::Candidate};
    return {CarryAction::Candidate, CarryAction::LeaveOut};
}

CarryOver withChoicesOf(CarryOver fresh, const CarryOver& before)
{
    QHash<ProjectId, const CarryProposal*> chosen;
    for (const CarryProposal& proposal : before.proposals) {
        if (proposal.isByHand)
            chosen.insert(proposal.project, &proposal);
    }
    for (CarryProposal& proposal : fresh.proposals) {
        const CarryProposal* choice = chosen.value(proposal.project);
        const auto possible = possibleActions(proposal);
        const bool isKept = choice && !proposal.isSettled
            && std::find(possible.begin(), possible.end(), choice->action) != possible.end();
        if (!isKept)
            continue;
        proposal.action = choice->action;
        proposal.reason = choice->reason;
        proposal.isByHand = true;
    }
    return fresh;
}

QString outsideNote(const Records& records, const CarryOver& carryOver)
{
    QSet<ProjectId> known;
    for (const CarryProposal& proposal : carryOver.proposals)
        known.insert(proposal.project);
    for (const ListEntry& entry : entriesOf(records, carryOver.to))
        known.insert(entry.project);
    return outsideNote(records, known);
}

QString carryOverFault(const Records& records, const CarryOver& carryOver)
{
    const QString year = QString::number(carryOver.toYear());
    const AnnualList* from = records.find(carryOver.from);
    const AnnualList* to = findList(records, carryOver.toYear());
    const AnnualListId now = to ? to->id : AnnualListId();
    if (!from || isOpenForPlacing(from->state) || now != carryOver.to)
        return QCoreApplication::translate(
            "CarryOver", "The lists have changed since the proposal: open it again.");
    if (to && !isOpenForPlacing(to->state))
        return QCoreApplication::translate("CarryOver",
                                           "The list of %1 is issued already. Only numbered "
                                           "revisions change it.")
            .arg(year);
    return {};
}

ChangeSet carryOverChanges(const Records& records, const CarryOver& carryOver, IdMaker& ids)
{
    //: 1: year before, 2: year
    ChangeSet changes(
        QCoreApplication::translate("CarryOver", "Carry over from %1 to %2")
            .arg(QString::number(carryOver.fromYear), QString::number(carryOver.toYear())));
    if (!carryOverFault(records, carryOver).isEmpty())
        return changes;
    const AnnualListId list = carryOver.to.isValid()
        ? carryOver.to
        : beginList(records, records.find(carryOver.from), carryOver.toYear(), changes, ids);
    CarryWriter(records, carryOver, changes, ids).write(list);
    return changes;
}

} // namespace touyan

#pragma once

#include "base/idmaker.h"
#include "base/result.h"
#include "domain/records.h"

#include <vector>

namespace touyan {

/// What the deciding meeting (会议审定) says of one entry. Open takes an earlier decision back.
struct EntryVerdict
{
    ListEntryId entry;
    MeetingVerdict verdict = MeetingVerdict::Approved;
    QString reason; ///< needed unless approved or taken back; also to approve what the experts
                    ///< voted down

    bool operator==(const EntryVerdict&) const = default;
};

/// What one meeting decided on entries of one list.
struct VerdictRequest
{
    AnnualListId list;
    MeetingId meeting;
    QString newMeeting; ///< name of a meeting that is recorded along, in place of @c meeting
    QDate newMeetingHeldOn;
    QDate today; ///< no meeting that is held later decides; not stated: not judged
    std::vector<EntryVerdict> verdicts;
};

/// How many entries of a list have no decision.
struct UndecidedEntries
{
    int listed = 0; ///< on the list: they keep it from becoming public
    int applying = 0; ///< will not be listed
};

/// The entries that a meeting may decide on: first those on the list, then those that apply, then
/// those that are put off or taken off. What failed the screening is not among them.
std::vector<const ListEntry*> entriesForMeeting(const Records& records, AnnualListId list);
UndecidedEntries undecidedEntries(const Records& records, AnnualListId list);

/// The status with which @p entry stands on its list: carried over if it was on that of the year
/// before, else selected.
EntryStatus listedStatus(const Records& records, const ListEntry& entry);

/// What the meeting can say of @p entry: one that did not pass the screening is not approved.
QList<MeetingVerdict> possibleVerdicts(const ListEntry& entry);

/// Whether deciding @p verdict on an entry that stands at @p standing needs a reason: to put it
/// aside, and to bring it onto the list though the experts voted it down.
bool needsReason(MeetingVerdict verdict, EntryStatus standing, bool isVotedDown);

/// Why @p list takes no decisions now and what to do about it; empty when it does.
QString verdictRefusal(const AnnualList& list);

/// Records the decisions, all or none, and lets the entries follow at once: approved ones come onto
/// the list, the others leave it with the meeting's reason and stay where they are whatever a
/// proposal says; one whose decision is taken back returns to where it stood, with the reason and
/// the hand that it had there.
Result<ChangeSet> verdictsOf(const Records& records, const VerdictRequest& request, IdMaker& ids);

} // namespace touyan

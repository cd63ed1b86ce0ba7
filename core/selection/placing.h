#pragma once

#include "base/idmaker.h"
#include "base/result.h"
#include "domain/records.h"

#include <QSet>

namespace touyan {

/// Entries that a person moves to a column of the board, and why.
struct Placing
{
    QList<ListEntryId> entries;
    EntryStatus to = EntryStatus::Selected;
    QString reason;
};

/// Whether a project may be moved to @p status only with a reason: it is put off or taken off.
bool needsReason(EntryStatus status);
/// Whether moving it there from @p from does: also when it comes onto the list though the experts
/// voted it down.
bool needsReason(EntryStatus from, EntryStatus to, bool isVotedDown);
/// Whether moving @p entries there needs one: also onto the list what the experts voted down.
bool needsReason(const Records& records, const QList<ListEntryId>& entries, EntryStatus to);

/// Whether @p entry stands where it may only stand with a reason.
bool needsReason(const Records& records, const ListEntry& entry);

/// Why nothing may be placed on @p list any more, in words; empty when it may: until the meeting
/// has decided (会议审定).
QString placingRefusal(const AnnualList& list);

/// Where the entries of one list may be placed, gathered once for many entries.
class PlacingRules
{
public:
    /// @p records must outlive the rules.
    PlacingRules(const Records& records, AnnualListId list);

    /// Why @p entry of the list may not be moved to @p to, in words; empty when it may. A list that
    /// is public or issued no longer changes this way; what failed the screening goes neither into
    /// review nor onto the list; only what was on the list of the year before is carried over.
    QString refusal(const ListEntry& entry, EntryStatus to) const;

private:
    const Records& m_records;
    QString m_closed; ///< why nothing may be placed any more
    int m_year = 0;
    QSet<ProjectId> m_listedBefore;
    QSet<ProjectId> m_endedBefore;
};
/// The same of a single entry.
QString placingRefusal(const Records& records, const ListEntry& entry, EntryStatus to);

/// Moves the entries, all or none. They are placed by hand from then on.
Result<ChangeSet> placed(const Records& records, const Placing& placing);

/// Gives the reason @p reason to an entry where it stands.
Result<ChangeSet> withReason(const Records& records, ListEntryId entry, const QString& reason);

/// Lets proposals move the entries again. They stay where they are until one does.
Result<ChangeSet> released(const Records& records, const QList<ListEntryId>& entries);

/// Projects in reserve (储备库) that are not on @p list in any column.
QList<ProjectId> reserveFor(const Records& records, AnnualListId list);

/// Which projects are under way, but neither on @p list nor in reserve, and how they become
/// candidates: sentences; empty when there is none.
QString outsideNote(const Records& records, AnnualListId list);
/// The same for those that are not among @p listed.
QString outsideNote(const Records& records, const QSet<ProjectId>& listed);

/// Makes projects from the reserve candidates of @p list.
Result<ChangeSet> nominated(const Records& records, AnnualListId list,
                            const QList<ProjectId>& projects, IdMaker& ids);

/// The list of @p year as beginList() makes it after the last list before. Fails when the year has
/// a list.
Result<ChangeSet> newList(const Records& records, int year, IdMaker& ids);

} // namespace touyan

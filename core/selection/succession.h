#pragma once

#include "analysis/listmembers.h"

#include <QStringList>

namespace touyan {

// What one year's list carries on and what the next one took over are the same projects. Whichever
// of the two is settled first binds the other: once the next list is issued, the year closes by it;
// once the year is closed, issuing the next list records in it what that list leaves out.

/// The list of the year after that of a list, once it is issued.
class IssuedSuccessor
{
public:
    /// @p records must outlive it.
    IssuedSuccessor(const Records& records, const AnnualList& list);

    /// Whether the list of the year after is issued; else nothing is held.
    bool isIssued() const { return m_list != nullptr; }
    int year() const { return m_list->year; }
    /// Whether the list has or had the project since it was issued.
    bool holds(ProjectId project) const;
    /// Whether the project stands on it as carried over (续建结转).
    bool carries(ProjectId project) const;

private:
    const AnnualList* m_list = nullptr;
    ListMembers m_members;
};

/// The list of the year before that of @p list, or nullptr.
const AnnualList* predecessorOf(const Records& records, const AnnualList& list);

/// Where the outcomes recorded in @p list contradict the issued list of the next year, in words
/// with what can be done. Nothing while that is not issued.
QStringList outcomeConflicts(const Records& records, const AnnualList& list);

/// The entries of the list before @p list, once it is closed, that it carried on and @p list would
/// not have, and the entries of @p list that stand on it as carried over though they are recorded
/// to have ended with the year before.
struct SuccessionGaps
{
    std::vector<const ListEntry*> notTakenOver; ///< of the list before
    std::vector<const ListEntry*> wronglyCarried; ///< of the list
};
SuccessionGaps successionGaps(const Records& records, const AnnualList& list);

/// @p entries of a closed list, which were carried on and are not on the list of the next year as
/// it is issued now: what each ended as, with what shows it.
std::vector<ListEntry> endedAtIssue(const Records& records,
                                    const std::vector<const ListEntry*>& entries,
                                    const AnnualList& next);

} // namespace touyan

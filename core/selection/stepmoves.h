#pragma once

#include "selection/liststep.h"

namespace touyan {

/// What happens to one entry when its list takes a step.
struct EntryMove
{
    const ListEntry* entry = nullptr;
    EntryStatus status = EntryStatus::Candidate;
    MeetingVerdict verdict = MeetingVerdict::Open;
    QString reason;
};

/// Where the entries of @p list go when it takes the step. Entries that a person placed stay.
std::vector<EntryMove> movesOf(const Records& records, const AnnualList& list,
                               const StepRequest& request);

/// The meeting that decides with the step: the one that is named with it, or else the list's.
MeetingId decidingMeeting(const AnnualList& list, const StepRequest& request);

/// For how many working days the step makes @p list public.
int publicityDaysOf(const AnnualList& list, const StepRequest& request);
/// The days from which to which it does.
DateRange publicityOf(const Records& records, const AnnualList& list, const StepRequest& request);

} // namespace touyan

#include "selection/stepmoves.h"

#include "selection/listrow.h"
#include "selection/liststates.h"
#include "selection/verdicts.h"

namespace touyan {
namespace {

bool isApplying(const ListEntry& entry)
{
    return entry.status == EntryStatus::Candidate || entry.status == EntryStatus::InReview;
}

void afterScreening(const ListEntry& entry, EntryMove& move)
{
    const bool isStanding = isApplying(entry) || entry.status == EntryStatus::Removed;
    if (entry.placedByHand || !isStanding)
        return;
    if (entry.screening == ScreeningVerdict::Passed)
        move.status = EntryStatus::InReview;
    else if (entry.screening == ScreeningVerdict::Failed && isApplying(entry)) {
        move.status = EntryStatus::Removed;
        move.reason = entry.screeningReason;
    }
}

void afterMeeting(const Records& records, const ListEntry& entry, const StepRequest& request,
                  EntryMove& move)
{
    if (request.approvesListed && isOnList(entry.status) && entry.verdict == MeetingVerdict::Open)
        move.verdict = MeetingVerdict::Approved;
    if (entry.placedByHand)
        return;
    switch (entry.verdict) {
    case MeetingVerdict::Open:
        break;
    case MeetingVerdict::Approved:
        if (isApplying(entry))
            move.status = listedStatus(records, entry);
        break;
    case MeetingVerdict::Deferred:
        move.status = EntryStatus::Deferred;
        move.reason = entry.verdictReason;
        break;
    case MeetingVerdict::Refused:
        move.status = EntryStatus::Removed;
        move.reason = entry.verdictReason;
        break;
    }
}

} // namespace

MeetingId decidingMeeting(const AnnualList& list, const StepRequest& request)
{
    return request.meeting.isValid() ? request.meeting : list.meeting;
}

int publicityDaysOf(const AnnualList& list, const StepRequest& request)
{
    return request.publicityDays.value_or(list.publicityDays);
}

DateRange publicityOf(const Records& records, const AnnualList& list, const StepRequest& request)
{
    AnnualList open = list;
    open.publicityDays = publicityDaysOf(list, request);
    return publicityOf(records, open,
                       request.publicFrom.isValid() ? request.publicFrom : request.today);
}

std::vector<EntryMove> movesOf(const Records& records, const AnnualList& list,
                               const StepRequest& request)
{
    std::vector<EntryMove> moves;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list != list.id)
            continue;
        EntryMove move{&entry, entry.status, entry.verdict, {}};
        const bool isBack = request.to < list.state;
        if (request.to == ListState::Review && !isBack)
            afterScreening(entry, move);
        else if (request.to == ListState::Publicity)
            afterMeeting(records, entry, request, move);
        else if (request.to == ListState::Screening && isBack
                 && entry.status == EntryStatus::InReview && !entry.placedByHand)
            move.status = EntryStatus::Candidate;
        if (move.status != entry.status || move.verdict != entry.verdict)
            moves.push_back(move);
    }
    return moves;
}

} // namespace touyan

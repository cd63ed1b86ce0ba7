#include "selection/reviewround.h"

#include <algorithm>

namespace touyan {
namespace {

bool isUpForReview(const ListEntry& entry)
{
    switch (entry.status) {
    case EntryStatus::InReview:
    case EntryStatus::Selected:
        return true;
    case EntryStatus::Candidate:
        return entry.screening == ScreeningVerdict::Open
            || entry.screening == ScreeningVerdict::Passed;
    case EntryStatus::CarriedOver:
    case EntryStatus::Deferred:
    case EntryStatus::Removed:
        break;
    }
    return false;
}

} // namespace

const AnnualList* listOfYear(const Records& records, int year)
{
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (list.year == year)
            return &list;
    }
    return nullptr;
}

std::vector<const ReviewRound*> roundsOf(const Records& records, AnnualListId list)
{
    std::vector<const ReviewRound*> rounds;
    for (const ReviewRound& round : records.all<ReviewRound>()) {
        if (round.list == list)
            rounds.push_back(&round);
    }
    return rounds;
}

QList<ProjectId> reviewedProjects(const Records& records, const ReviewRound& round)
{
    std::vector<const ListEntry*> entries;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == round.list && isUpForReview(entry))
            entries.push_back(&entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const ListEntry* a, const ListEntry* b) {
        return a->position < b->position;
    });
    QList<ProjectId> projects;
    for (const ListEntry* entry : entries)
        projects.append(entry->project);
    return projects;
}

} // namespace touyan

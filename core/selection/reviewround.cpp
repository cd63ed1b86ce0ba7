#include "selection/reviewround.h"

#include "selection/drawrecord.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace touyan {
namespace {

template <typename T>
std::vector<T> rowsOf(const Records& records, ReviewRoundId round)
{
    std::vector<T> rows;
    for (const T& row : records.all<T>()) {
        if (row.round == round)
            rows.push_back(row);
    }
    return rows;
}

QSet<ProjectId> scoredProjects(const Records& records, ReviewRoundId round)
{
    QSet<ProjectId> projects;
    for (const ReviewScore& score : records.all<ReviewScore>()) {
        const ReviewSeat* seat = records.find(score.seat);
        if (seat && seat->round == round)
            projects.insert(score.project);
    }
    return projects;
}

/// The projects that the panel was drawn for.
QSet<ProjectId> drawnProjects(const ReviewRound& round)
{
    QSet<ProjectId> projects;
    if (!isDrawn(round))
        return projects;
    const auto draw = drawFromJson(round.drawRecord);
    if (!draw)
        return projects;
    for (const Project& candidate : draw->question.candidates)
        projects.insert(candidate.id);
    return projects;
}

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

const ReviewSeat* RoundRows::seat(ReviewSeatId id) const
{
    const auto at = std::find_if(seats.cbegin(), seats.cend(),
                                 [id](const ReviewSeat& row) { return row.id == id; });
    return at == seats.cend() ? nullptr : &*at;
}

const ReviewRecusal* RoundRows::recusal(ExpertId expert, ProjectId project) const
{
    const auto at = std::find_if(recusals.cbegin(), recusals.cend(), [&](const ReviewRecusal& row) {
        return row.expert == expert && row.project == project;
    });
    return at == recusals.cend() ? nullptr : &*at;
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

RoundRows roundRows(const Records& records, const ReviewRound& round)
{
    RoundRows rows;
    rows.round = round;
    rows.criteria = rowsOf<ReviewCriterion>(records, round.id);
    std::stable_sort(rows.criteria.begin(), rows.criteria.end(),
                     [](const auto& a, const auto& b) { return a.position < b.position; });
    rows.seats = rowsOf<ReviewSeat>(records, round.id);
    std::stable_sort(rows.seats.begin(), rows.seats.end(),
                     [](const auto& a, const auto& b) { return a.number < b.number; });
    rows.recusals = rowsOf<ReviewRecusal>(records, round.id);
    for (const ReviewScore& score : records.all<ReviewScore>()) {
        if (rows.seat(score.seat))
            rows.scores.push_back(score);
    }
    rows.projects = reviewedProjects(records, round);
    return rows;
}

QList<ProjectId> reviewedProjects(const Records& records, const ReviewRound& round)
{
    const QSet<ProjectId> scored = scoredProjects(records, round.id);
    const QSet<ProjectId> drawn = drawnProjects(round);
    std::vector<const ListEntry*> entries;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list != round.list)
            continue;
        const bool isKnown = scored.contains(entry.project) || drawn.contains(entry.project);
        const bool joins =
            drawn.isEmpty() ? isUpForReview(entry) : entry.status == EntryStatus::InReview;
        if (isKnown || joins)
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

bool isDrawn(const ReviewRound& round)
{
    return round.drawnAt.isValid();
}

QString drawRecordFault(const ReviewRound& round)
{
    return isDrawn(round)
        ? QString()
        : QCoreApplication::translate("Review", "The panel of “%1” is not drawn yet.")
              .arg(round.name);
}

QString scoreSummaryFault(const Records& records, const ReviewRound& round)
{
    return scoredProjects(records, round.id).isEmpty()
        ? QCoreApplication::translate("Review", "“%1” has no scores yet.").arg(round.name)
        : QString();
}

} // namespace touyan

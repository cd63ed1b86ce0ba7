#include "selection/reviewround.h"

#include "domain/liststatus.h"
#include "selection/drawrecord.h"

#include <QCoreApplication>

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

/// Whether the project left the selection by itself or by the office. What the meeting said after
/// the review changes nothing in the review.
bool hasDeparted(const Records& records, const ListEntry& entry)
{
    if (entry.status == EntryStatus::CarriedOver)
        return true;
    if (entry.verdict != MeetingVerdict::Open)
        return false;
    const Project* project = records.find(entry.project);
    return entry.status == EntryStatus::Deferred || entry.status == EntryStatus::Removed
        || entry.screening == ScreeningVerdict::Failed || !project
        || project->stage == ProjectStage::Withdrawn || project->stage == ProjectStage::Terminated;
}

QSet<ProjectId> departedProjects(const Records& records, const RoundRows& rows)
{
    QSet<ProjectId> departed;
    const AnnualList* list = records.find(rows.round.list);
    // Once the meeting has decided the review is history: what becomes of a project changes no
    // rank.
    if (!list || !isOpenForPlacing(list->state))
        return departed;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == rows.round.list && rows.projects.contains(entry.project)
            && hasDeparted(records, entry))
            departed.insert(entry.project);
    }
    return departed;
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

const Relation* RoundRows::lateRelation(ExpertId expert, ProjectId project) const
{
    const auto at =
        std::find_if(lateRelations.cbegin(), lateRelations.cend(), [&](const Relation& relation) {
            return relation.expert == expert && relation.project == project;
        });
    return at == lateRelations.cend() ? nullptr : &*at;
}

bool RoundRows::isRecused(ExpertId expert, ProjectId project) const
{
    return recusal(expert, project) || lateRelation(expert, project);
}

QString RoundRows::recusalReason(ExpertId expert, ProjectId project) const
{
    if (const ReviewRecusal* row = recusal(expert, project))
        return row->reason;
    const Relation* relation = lateRelation(expert, project);
    return relation ? relationText(*relation) : QString();
}

QList<ProjectId> RoundRows::projectsToScore() const
{
    QList<ProjectId> open = projects;
    open.removeIf([this](ProjectId project) { return departed.contains(project); });
    return open;
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
    rows.departed = departedProjects(records, rows);
    rows.lateRelations = uncoveredRelations(records, rows);
    const QSet<ProjectId> drawn = drawnProjects(round);
    // The draw judged those that it knew by what was recorded of them on that day.
    std::erase_if(rows.lateRelations,
                  [&drawn](const Relation& relation) { return drawn.contains(relation.project); });
    return rows;
}

std::vector<Relation> uncoveredRelations(const Records& records, const RoundRows& rows)
{
    std::vector<Relation> relations;
    for (const ReviewSeat& seat : rows.seats) {
        const Expert* expert = records.find(seat.expert);
        for (const ProjectId id : rows.projects) {
            const Project* project = records.find(id);
            if (!expert || !project || rows.recusal(seat.expert, id))
                continue;
            if (const auto relation = relationBetween(*expert, *project))
                relations.push_back(*relation);
        }
    }
    return relations;
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

#include "selection/board.h"

#include "selection/listentries.h"
#include "selection/listscores.h"

#include <QCoreApplication>

#include <array>

namespace touyan {
namespace {

constexpr std::array Columns = {EntryStatus::CarriedOver, EntryStatus::Candidate,
                                EntryStatus::InReview,    EntryStatus::Selected,
                                EntryStatus::Deferred,    EntryStatus::Removed};

BoardCard cardOf(const ListEntry& entry, const Project& project, const Records& records,
                 const YearView& view)
{
    BoardCard card;
    card.entry = entry.id;
    card.project = project.id;
    card.column = entry.status;
    card.name = project.name;
    card.undertaker = project.undertaker;
    if (const District* district = records.find(project.district))
        card.district = district->shortName.isEmpty() ? district->name : district->shortName;
    card.programme = project.programme;
    if (const Programme* programme = records.find(project.programme))
        card.programmeName = programmeWord(*programme);
    card.category = natureOf(entry, project, view.year());
    card.total = project.totalInvestment;
    card.support = entry.supportAmount;
    card.planned = entry.plannedInvestment;
    card.screening = entry.screening;
    card.placedByHand = entry.placedByHand;
    card.reason = entry.reason;
    card.verdict = entry.verdict;
    for (const Objection& objection : records.all<Objection>()) {
        card.openObjections += objection.list == entry.list && objection.project == entry.project
                && objection.outcome == ObjectionOutcome::Pending
            ? 1
            : 0;
    }
    return card;
}

std::vector<BoardColumn> columnsOf(const Records& records, const YearView& view,
                                   const ListScores& reviewed, QList<ListEntry> entries)
{
    const QHash<ProjectId, double> scores = reviewed.scores();
    const QHash<ProjectId, int> ranks = reviewed.ranks();
    const QHash<ProjectId, QString> knockOuts = reviewed.knockOuts();
    std::stable_sort(entries.begin(), entries.end(), [](const ListEntry& a, const ListEntry& b) {
        return a.position < b.position;
    });
    std::vector<BoardColumn> columns;
    for (const EntryStatus status : Columns)
        columns.push_back({status, {}, {}});
    for (const ListEntry& entry : std::as_const(entries)) {
        const Project* project = records.find(entry.project);
        if (!project)
            continue;
        BoardCard card = cardOf(entry, *project, records, view);
        if (scores.contains(project->id)) {
            card.score = scores.value(project->id);
            if (const int rank = ranks.value(project->id); rank > 0)
                card.rank = rank;
            card.knockOut = knockOuts.value(project->id);
        }
        BoardColumn& column = columns[static_cast<size_t>(columnIndex(entry.status))];
        column.total += card.total.value_or(Money());
        column.cards.push_back(std::move(card));
    }
    for (BoardColumn& column : columns) {
        std::stable_sort(column.cards.begin(), column.cards.end(),
                         [](const BoardCard& a, const BoardCard& b) { return a.score > b.score; });
    }
    return columns;
}

} // namespace

std::span<const EntryStatus> boardColumns()
{
    return Columns;
}

int columnIndex(EntryStatus status)
{
    return static_cast<int>(
        std::distance(Columns.begin(), std::find(Columns.begin(), Columns.end(), status)));
}

QString columnTitle(EntryStatus status)
{
    static constexpr std::array Titles = {
        QT_TRANSLATE_NOOP("SelectionBoard", "Carried over"),
        QT_TRANSLATE_NOOP("SelectionBoard", "Candidates"),
        QT_TRANSLATE_NOOP("SelectionBoard", "In review"),
        QT_TRANSLATE_NOOP("SelectionBoard", "Proposed"),
        QT_TRANSLATE_NOOP("SelectionBoard", "Deferred"),
        QT_TRANSLATE_NOOP("SelectionBoard", "Taken off"),
    };
    return QCoreApplication::translate("SelectionBoard",
                                       Titles.at(static_cast<size_t>(columnIndex(status))));
}

SelectionBoard selectionBoard(const Records& records, const YearView& view, const AnnualList& list)
{
    const QList<ListEntry> entries = entriesOf(records, list.id);
    const ListScores scores(records, list.id);
    return {columnsOf(records, view, scores, entries), constraintMeters(records, list, entries),
            targetGaps(records, list, entries), fieldCoverage(records, entries),
            ruleFindings(records, list, entries, scores)};
}

} // namespace touyan

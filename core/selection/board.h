#pragma once

#include "analysis/yearview.h"
#include "selection/constraintmeters.h"
#include "selection/rulefindings.h"
#include "selection/targetgaps.h"

#include <span>

namespace touyan {

/// An entry of a list as a card of the board.
struct BoardCard
{
    ListEntryId entry;
    ProjectId project;
    EntryStatus column = EntryStatus::Candidate;
    QString name;
    QString district; ///< short
    QString undertaker;
    ProgrammeId programme;
    QString programmeName; ///< short: see programmeWord()
    std::optional<AnnualCategory> category;
    std::optional<Money> total;
    std::optional<Money> support;
    std::optional<Money> planned; ///< investment in the year
    std::optional<double> score; ///< of the expert review, 0 to 100
    std::optional<int> rank; ///< see listRanks()
    QString knockOut; ///< why the experts voted it down; empty when they did not
    ScreeningVerdict screening = ScreeningVerdict::Open;
    bool placedByHand = false;
    QString reason;
    MeetingVerdict verdict = MeetingVerdict::Open;
    int openObjections = 0;

    bool operator==(const BoardCard&) const = default;
};

/// The cards of one column: the best score first, those without one in the list's order.
struct BoardColumn
{
    EntryStatus status = EntryStatus::Candidate;
    std::vector<BoardCard> cards;
    Money total; ///< total investment; what is not stated counts as nothing

    bool operator==(const BoardColumn&) const = default;
};

/// All that the selection page shows of one list.
struct SelectionBoard
{
    std::vector<BoardColumn> columns; ///< one for each of boardColumns()
    std::vector<ConstraintMeter> meters;
    std::vector<TargetGap> gaps;
    std::vector<ProgrammeCoverage> coverage;
    std::vector<RuleFinding> findings;

    bool operator==(const SelectionBoard&) const = default;
};

/// The columns from left to right.
std::span<const EntryStatus> boardColumns();
/// Position of a column on the board, from 0.
int columnIndex(EntryStatus status);
/// What the column of @p status is called: 续建结转, 储备候选, 评审中, 拟入选, 暂缓, 调出.
QString columnTitle(EntryStatus status);

/// The board of @p list; @p view must be of its year.
SelectionBoard selectionBoard(const Records& records, const YearView& view, const AnnualList& list);

} // namespace touyan

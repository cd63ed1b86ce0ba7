#pragma once

#include "domain/records.h"
#include "widgets/keyfigure.h"

namespace touyan {

class Workspace;

/// How many days ahead a decision counts as falling due.
inline constexpr int DueDaysAhead = 30;

/// The decisions that were open on @p day and overdue then or to be done within DueDaysAhead, by
/// the day they are due; those about projects that do not pass the filter are left out.
std::vector<const Decision*> decisionsDueOn(QDate day, const Workspace& workspace);

/// 督办事项到期.
FigureContent dueDecisionsFigure(const Workspace& workspace);

/// The list whose candidates are chosen now: that of the year, or when it is issued the next;
/// nullptr when there is none.
const AnnualList* listInSelection(const Workspace& workspace);

/// 候选待评审: candidates that are not placed yet, and the score sheets that came back.
FigureContent candidatesFigure(const Workspace& workspace);

} // namespace touyan

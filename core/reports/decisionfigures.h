#pragma once

#include "domain/meeting.h"

#include <vector>

namespace touyan {

/// Whether @p decision should have been done before @p today and is still open.
bool isOverdue(const Decision& decision, QDate today);

/// How many decisions stand how.
struct DecisionFigures
{
    DecisionFigures(const std::vector<const Decision*>& decisions, QDate today);

    qsizetype all = 0;
    qsizetype closed = 0; ///< 已销号
    qsizetype done = 0; ///< 已办结
    qsizetype open = 0; ///< 办理中, also those overdue
    qsizetype overdue = 0;
};

} // namespace touyan

#include "reports/decisionfigures.h"

namespace touyan {

bool isOverdue(const Decision& decision, QDate today)
{
    return decision.state == DecisionState::Open && decision.dueDate.isValid()
        && decision.dueDate < today;
}

DecisionFigures::DecisionFigures(const std::vector<const Decision*>& decisions, QDate today)
{
    for (const Decision* decision : decisions) {
        ++all;
        closed += decision->state == DecisionState::Closed ? 1 : 0;
        done += decision->state == DecisionState::Done ? 1 : 0;
        open += decision->state == DecisionState::Open ? 1 : 0;
        overdue += isOverdue(*decision, today) ? 1 : 0;
    }
}

} // namespace touyan

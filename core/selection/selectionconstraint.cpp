#include "selection/selectionconstraint.h"

#include <QMap>

#include <algorithm>

namespace touyan {
namespace {

/// Adds constraints to a list in the order in which people would name them.
class ConstraintMaker
{
public:
    explicit ConstraintMaker(const SelectionProblem& problem)
        : m_problem(problem)
    {
    }

    std::vector<SelectionConstraint> make();

private:
    template <typename Factor>
    MilpRow rowOf(Factor factor) const
    {
        MilpRow row;
        for (size_t place = 0; place < m_problem.candidates.size(); ++place) {
            if (const qint64 each = factor(m_problem.candidates[place]); each != 0)
                row.terms.push_back({static_cast<int>(place), each});
        }
        return row;
    }
    void addTotals();
    void addShare(Percent minimum);
    void addLimits();
    void addApplicants(int limit);
    void addOrders();
    void addStandings();

    const SelectionProblem& m_problem;
    std::vector<SelectionConstraint> m_constraints;
};

std::vector<SelectionConstraint> ConstraintMaker::make()
{
    addStandings();
    addOrders();
    addTotals();
    if (m_problem.minimumNewShare)
        addShare(*m_problem.minimumNewShare);
    addLimits();
    if (m_problem.applicantLimit)
        addApplicants(*m_problem.applicantLimit);
    return m_constraints;
}

void ConstraintMaker::addTotals()
{
    if (m_problem.quota) {
        SelectionConstraint quota{ConstraintKind::Quota,
                                  rowOf([](const SelectionCandidate&) { return 1; })};
        quota.row.high = *m_problem.quota;
        m_constraints.push_back(quota);
    }
    if (m_problem.budget) {
        SelectionConstraint budget{
            ConstraintKind::Budget,
            rowOf([](const SelectionCandidate& candidate) { return candidate.support.fen(); })};
        budget.row.high = m_problem.budget->fen();
        m_constraints.push_back(budget);
    }
}

/// new ≥ share × all, multiplied out so that it stays in whole numbers.
void ConstraintMaker::addShare(Percent minimum)
{
    SelectionConstraint share{ConstraintKind::NewShare,
                              rowOf([minimum](const SelectionCandidate& candidate) {
                                  return (candidate.isNew ? WholeShare : 0) - minimum.hundredths();
                              })};
    share.row.low = 0;
    m_constraints.push_back(share);
}

void ConstraintMaker::addLimits()
{
    for (const CandidateLimit& limit : m_problem.limits) {
        MilpRow row;
        for (const int member : limit.members)
            row.terms.push_back({member, 1});
        if (limit.minimum) {
            SelectionConstraint least{ConstraintKind::Minimum, row, limit.name};
            least.row.low = *limit.minimum;
            m_constraints.push_back(least);
        }
        if (limit.maximum) {
            SelectionConstraint most{ConstraintKind::Maximum, row, limit.name};
            most.row.high = *limit.maximum;
            m_constraints.push_back(most);
        }
    }
}

void ConstraintMaker::addApplicants(int limit)
{
    QMap<QString, MilpRow> rows;
    for (size_t place = 0; place < m_problem.candidates.size(); ++place) {
        const SelectionCandidate& candidate = m_problem.candidates[place];
        if (candidate.isNew && !candidate.applicant.isEmpty())
            rows[candidate.applicant].terms.push_back({static_cast<int>(place), 1});
    }
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (static_cast<int>(row->terms.size()) <= limit)
            continue;
        row->high = limit;
        m_constraints.push_back({ConstraintKind::ApplicantLimit, *row, row.key()});
    }
}

void ConstraintMaker::addOrders()
{
    for (const CandidateOrder& order : m_problem.orders) {
        SelectionConstraint constraint;
        constraint.candidate = order.candidate;
        constraint.reason = order.reason;
        constraint.row.terms = {{order.candidate, 1}};
        switch (order.kind) {
        case SelectionOrderKind::ForcedIn:
            constraint.kind = ConstraintKind::ForcedIn;
            constraint.row.low = 1;
            break;
        case SelectionOrderKind::ForcedOut:
            constraint.kind = ConstraintKind::ForcedOut;
            constraint.row.high = 0;
            break;
        case SelectionOrderKind::EitherOr:
            constraint.kind = ConstraintKind::EitherOr;
            constraint.other = order.other;
            constraint.row.terms.push_back({order.other, 1});
            constraint.row.high = 1;
            break;
        }
        m_constraints.push_back(constraint);
    }
}

void ConstraintMaker::addStandings()
{
    for (size_t place = 0; place < m_problem.candidates.size(); ++place) {
        const SelectionCandidate& candidate = m_problem.candidates[place];
        if (candidate.standing == Standing::Open)
            continue;
        SelectionConstraint constraint;
        constraint.candidate = static_cast<int>(place);
        constraint.reason = candidate.standingReason;
        constraint.row.terms = {{constraint.candidate, 1}};
        if (isSettledIn(candidate.standing)) {
            constraint.kind = ConstraintKind::SettledIn;
            constraint.row.low = 1;
        } else {
            constraint.kind = ConstraintKind::SettledOut;
            constraint.row.high = 0;
        }
        m_constraints.push_back(constraint);
    }
}

} // namespace

std::vector<SelectionConstraint> constraintsOf(const SelectionProblem& problem)
{
    return ConstraintMaker(problem).make();
}

Milp milpOf(const SelectionProblem& problem, const std::vector<SelectionConstraint>& constraints)
{
    Milp milp;
    for (const SelectionCandidate& candidate : problem.candidates)
        milp.gains.push_back(candidate.score);
    for (const SelectionConstraint& constraint : constraints)
        milp.rows.push_back(constraint.row);
    for (const CandidateTarget& target : problem.targets) {
        MilpRow row; // never more rewards than projects
        for (const int member : target.members)
            row.terms.push_back({member, 1});
        const int most = std::min(target.missing, static_cast<int>(target.members.size()));
        for (int number = 0; number < most; ++number) {
            row.terms.push_back({milp.columnCount(), -1});
            milp.gains.push_back(target.worth);
            ++milp.followers;
        }
        row.low = 0;
        milp.rows.push_back(row);
    }
    return milp;
}

} // namespace touyan

#include "selection/selectionconflict.h"

#include "selection/exactsearch.h"

#include <algorithm>

namespace touyan {
namespace {

using Positions = std::vector<int>;

Positions operator+(Positions a, const Positions& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

/// Searches the constraints of one problem for what contradicts.
class ConflictSearch
{
public:
    ConflictSearch(const SelectionProblem& problem,
                   const std::vector<SelectionConstraint>& constraints, Progress& progress)
        : m_problem(problem)
        , m_constraints(constraints)
        , m_progress(progress)
    {
    }

    Result<SelectionConflict> run();

private:
    Milp milpOf(const Positions& positions) const;
    bool contradict(const Positions& positions);
    Positions narrowed(const Positions& background, bool isBackgroundNew, const Positions& among);
    Conflicting relaxed(int position);
    std::optional<qint64> leastSum(Milp milp, const MilpRow& row, int sign);
    std::optional<qint64> bestShare(const Milp& milp);
    qint64 shareOf(const std::vector<bool>& isIn) const;

    const SelectionProblem& m_problem;
    const std::vector<SelectionConstraint>& m_constraints;
    Progress& m_progress;
    std::optional<Error> m_error; ///< once set, answers no longer count
};

Milp ConflictSearch::milpOf(const Positions& positions) const
{
    Milp milp;
    milp.gains.assign(m_problem.candidates.size(), 0);
    for (const int position : positions)
        milp.rows.push_back(m_constraints[static_cast<size_t>(position)].row);
    return milp;
}

bool ConflictSearch::contradict(const Positions& positions)
{
    if (m_error)
        return false;
    const auto found = ExactSearch(milpOf(positions)).best(m_progress);
    if (!found) {
        m_error = found.error();
        return false;
    }
    return !*found;
}

/// The constraints of @p among that a conflict needs beside @p background. Halves are tried rather
/// than single constraints, so that a small conflict among many is found in few steps.
Positions ConflictSearch::narrowed(const Positions& background, bool isBackgroundNew,
                                   const Positions& among)
{
    if (m_error || (isBackgroundNew && contradict(background)))
        return {};
    if (among.size() <= 1)
        return among;
    const auto middle = among.begin() + static_cast<std::ptrdiff_t>(among.size() / 2);
    const Positions first(among.begin(), middle);
    const Positions second(middle, among.end());
    const Positions ofSecond = narrowed(background + first, true, second);
    const Positions ofFirst = narrowed(background + ofSecond, !ofSecond.empty(), first);
    return ofFirst + ofSecond;
}

/// The least, or for a negative @p sign the greatest, sum that @p row can have.
std::optional<qint64> ConflictSearch::leastSum(Milp milp, const MilpRow& row, int sign)
{
    for (const MilpTerm& term : row.terms)
        milp.gains[static_cast<size_t>(term.column)] = -sign * term.factor;
    const auto found = ExactSearch(milp).best(m_progress);
    if (!found)
        m_error = found.error();
    if (!found || !*found)
        return {};
    return -sign * (*found)->gain;
}

/// The share of new projects in hundredths of a percent; an empty list lacks none.
qint64 ConflictSearch::shareOf(const std::vector<bool>& isIn) const
{
    qint64 all = 0;
    qint64 news = 0;
    for (size_t place = 0; place < isIn.size(); ++place) {
        all += isIn[place] ? 1 : 0;
        news += isIn[place] && m_problem.candidates[place].isNew ? 1 : 0;
    }
    return all == 0 ? WholeShare : news * WholeShare / all;
}

/// The greatest share of new projects that can be kept. Each choice that beats the share before
/// gives the next one to beat; there are few of them.
std::optional<qint64> ConflictSearch::bestShare(const Milp& milp)
{
    std::optional<qint64> best;
    for (;;) {
        Milp next = milp;
        for (size_t place = 0; place < next.gains.size(); ++place)
            next.gains[place] =
                (m_problem.candidates[place].isNew ? WholeShare : 0) - best.value_or(0);
        const auto found = ExactSearch(next).best(m_progress);
        if (!found)
            m_error = found.error();
        if (!found || !*found)
            return best;
        const qint64 reached = shareOf((*found)->isIn);
        if (best && reached <= *best)
            return best;
        best = reached;
    }
}

Conflicting ConflictSearch::relaxed(int position)
{
    Positions others;
    for (int other = 0; other < static_cast<int>(m_constraints.size()); ++other) {
        if (other != position)
            others.push_back(other);
    }
    Conflicting conflicting;
    conflicting.constraint = position;
    conflicting.isEnoughAlone = !contradict(others);
    if (!conflicting.isEnoughAlone || m_error)
        return conflicting;
    const SelectionConstraint& constraint = m_constraints[static_cast<size_t>(position)];
    switch (constraint.kind) {
    case ConstraintKind::Quota:
    case ConstraintKind::Budget:
    case ConstraintKind::Maximum:
    case ConstraintKind::ApplicantLimit:
        conflicting.relaxedTo = leastSum(milpOf(others), constraint.row, 1);
        break;
    case ConstraintKind::Minimum:
        conflicting.relaxedTo = leastSum(milpOf(others), constraint.row, -1);
        break;
    case ConstraintKind::NewShare:
        conflicting.relaxedTo = bestShare(milpOf(others));
        break;
    case ConstraintKind::ForcedIn:
    case ConstraintKind::ForcedOut:
    case ConstraintKind::EitherOr:
    case ConstraintKind::SettledIn:
    case ConstraintKind::SettledOut:
        break;
    }
    return conflicting;
}

Result<SelectionConflict> ConflictSearch::run()
{
    Positions all(m_constraints.size());
    for (size_t position = 0; position < all.size(); ++position)
        all[position] = static_cast<int>(position);
    Positions conflict = narrowed({}, false, all);
    std::sort(conflict.begin(), conflict.end());
    SelectionConflict conflicting;
    for (const int position : conflict)
        conflicting.push_back(relaxed(position));
    if (m_error)
        return *m_error;
    return conflicting;
}

} // namespace

Result<SelectionConflict> conflictAmong(const SelectionProblem& problem,
                                        const std::vector<SelectionConstraint>& constraints,
                                        Progress& progress)
{
    return ConflictSearch(problem, constraints, progress).run();
}

} // namespace touyan

#include "selection/optimiser.h"

#include "selection/exactsearch.h"
#include "selection/leftout.h"

#include <algorithm>
#include <numeric>

namespace touyan {
namespace {

/// A row over all columns with @p factors.
MilpRow rowOf(const std::vector<qint64>& factors)
{
    MilpRow row;
    for (size_t column = 0; column < factors.size(); ++column) {
        if (factors[column] != 0)
            row.terms.push_back({static_cast<int>(column), factors[column]});
    }
    return row;
}

/// Finds the one choice among all of the greatest value: the least support, then the best
/// candidates first.
class TieBreak
{
public:
    TieBreak(const SelectionProblem& problem, Milp milp, MilpChoice best, Progress& progress)
        : m_problem(problem)
        , m_milp(std::move(milp))
        , m_best(std::move(best))
        , m_progress(progress)
    {
    }

    /// @p states are columns that every choice of that value has on the same side.
    Result<MilpChoice> run(MilpStates states);

private:
    Result<void> spendLeast(const MilpStates& states);
    Result<void> preferBest(MilpStates states);
    std::vector<size_t> byValue() const;

    const SelectionProblem& m_problem;
    Milp m_milp;
    MilpChoice m_best;
    Progress& m_progress;
};

Result<MilpChoice> TieBreak::run(MilpStates states)
{
    MilpRow value = rowOf(m_milp.gains);
    value.low = m_best.gain;
    m_milp.rows.push_back(value);
    if (const auto done = spendLeast(states); !done)
        return done.error();
    if (const auto done = preferBest(std::move(states)); !done)
        return done.error();
    return MilpChoice{m_best.isIn, gainOf(m_milp, m_best.isIn)};
}

Result<void> TieBreak::spendLeast(const MilpStates& states)
{
    std::vector<qint64> supports;
    for (const SelectionCandidate& candidate : m_problem.candidates)
        supports.push_back(candidate.support.fen());
    supports.resize(m_milp.gains.size(), 0);
    MilpRow support = reduced(rowOf(supports));
    Milp thrift = m_milp;
    thrift.gains.assign(supports.size(), 0);
    for (const MilpTerm& term : support.terms)
        thrift.gains[static_cast<size_t>(term.column)] = -term.factor;
    auto found = ExactSearch(thrift).best(states, m_progress);
    if (!found)
        return found.error();
    if (*found)
        m_best = **found;
    support.high = sumOf(support, m_best.isIn);
    m_milp.rows.push_back(support);
    return {};
}

std::vector<size_t> TieBreak::byValue() const
{
    std::vector<size_t> order(m_problem.candidates.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [this](size_t a, size_t b) { return m_milp.gains[a] > m_milp.gains[b]; });
    return order;
}

/// From the best candidate down: in where a choice as good holds it, else out. One that adds no
/// value is better out.
Result<void> TieBreak::preferBest(MilpStates states)
{
    ExactSearch search(m_milp);
    search.settleFor(gainOf(m_milp, m_best.isIn), states);
    for (const size_t column : byValue()) {
        if (states[column] != MilpState::Free)
            continue;
        const bool wanted = m_milp.gains[column] > 0;
        states[column] = wanted ? MilpState::In : MilpState::Out;
        if (m_best.isIn[column] == wanted)
            continue;
        const auto found = search.best(states, m_progress);
        if (!found)
            return found.error();
        if (*found)
            m_best = **found;
        else
            states[column] = wanted ? MilpState::Out : MilpState::In;
    }
    return {};
}

Result<std::optional<MilpChoice>> bestOf(const SelectionProblem& problem, const Milp& milp,
                                         Progress& progress)
{
    ExactSearch search(milp);
    auto best = search.best(progress);
    if (!best || !*best)
        return best;
    MilpStates states(milp.gains.size(), MilpState::Free);
    search.settleFor((*best)->gain, states);
    auto chosen = TieBreak(problem, milp, **best, progress).run(std::move(states));
    if (!chosen)
        return chosen.error();
    return std::optional(std::move(chosen).value());
}

SelectionChoice summed(const SelectionProblem& problem, const MilpChoice& found)
{
    SelectionChoice choice;
    choice.isIn = found.isIn;
    choice.isIn.resize(problem.candidates.size());
    choice.value = found.gain;
    for (size_t place = 0; place < choice.isIn.size(); ++place) {
        if (!found.isIn[place])
            continue;
        const SelectionCandidate& candidate = problem.candidates[place];
        choice.support += candidate.support;
        ++choice.count;
        choice.newCount += candidate.isNew ? 1 : 0;
    }
    return choice;
}

} // namespace

Result<std::optional<SelectionChoice>> bestChoice(const SelectionProblem& problem,
                                                  Progress& progress)
{
    const auto best = bestOf(problem, milpOf(problem, constraintsOf(problem)), progress);
    if (!best)
        return best.error();
    if (!*best)
        return std::optional<SelectionChoice>();
    return std::optional(summed(problem, **best));
}

Result<OptimiserOutcome> optimise(const SelectionProblem& problem, Progress& progress)
{
    OptimiserOutcome outcome;
    outcome.problem = problem;
    outcome.constraints = constraintsOf(problem);
    const Milp milp = milpOf(problem, outcome.constraints);
    const auto best = bestOf(problem, milp, progress);
    if (!best)
        return best.error();
    if (!*best) {
        auto conflict = conflictAmong(problem, outcome.constraints, progress);
        if (!conflict)
            return conflict.error();
        outcome.conflict = std::move(conflict).value();
        return outcome;
    }
    outcome.choice = summed(problem, **best);
    auto reasons = leftOutReasons(outcome.constraints, milp, **best, progress);
    if (!reasons)
        return reasons.error();
    outcome.leftOut = std::move(reasons).value();
    return outcome;
}

} // namespace touyan

#include "selection/exactsearch.h"

#include <algorithm>
#include <cmath>

namespace touyan {
namespace {

constexpr size_t CoreSize = 32; ///< columns that are searched at first

/// What a column is where nothing speaks for searching it.
MilpState sideOf(double reducedGain)
{
    return reducedGain > 0 ? MilpState::In : MilpState::Out;
}

/// Adds what a row of one column settles; false where that contradicts what is settled.
bool settle(const MilpRow& row, MilpStates& states)
{
    if (row.terms.size() != 1)
        return true;
    const auto [column, factor] = row.terms.front();
    const auto allows = [&row](qint64 sum) {
        return (!row.low || sum >= *row.low) && (!row.high || sum <= *row.high);
    };
    const bool mayBeOut = allows(0);
    const bool mayBeIn = allows(factor);
    if (mayBeOut && mayBeIn)
        return true;
    MilpState& state = states[static_cast<size_t>(column)];
    const MilpState wanted = mayBeIn ? MilpState::In : MilpState::Out;
    if ((!mayBeIn && !mayBeOut) || (state != MilpState::Free && state != wanted))
        return false;
    state = wanted;
    return true;
}

/// A problem over the free columns alone, and which those are.
struct Remainder
{
    Milp milp;
    std::vector<size_t> columns;
    bool isContradictory = false;
};

/// @p row over the free columns; the others have moved into its bounds.
MilpRow remainderOf(const MilpRow& row, const MilpStates& states, const std::vector<int>& places)
{
    MilpRow rest;
    qint64 settled = 0;
    for (const auto& [column, factor] : row.terms) {
        const size_t at = static_cast<size_t>(column);
        if (states[at] == MilpState::Free)
            rest.terms.push_back({places[at], factor});
        else if (states[at] == MilpState::In)
            settled += factor;
    }
    if (row.low)
        rest.low = *row.low - settled;
    if (row.high)
        rest.high = *row.high - settled;
    return rest;
}

/// Whether no choice, or every choice, keeps @p row.
struct RowReach
{
    bool isHopeless = false;
    bool isIdle = false;
};

RowReach reachOf(const MilpRow& row)
{
    qint64 least = 0;
    qint64 most = 0;
    for (const MilpTerm& term : row.terms)
        (term.factor < 0 ? least : most) += term.factor;
    return {(row.low && most < *row.low) || (row.high && least > *row.high),
            (!row.low || least >= *row.low) && (!row.high || most <= *row.high)};
}

Remainder remainderOf(const Milp& milp, const MilpStates& states)
{
    Remainder rest;
    std::vector<int> places(states.size(), -1);
    for (size_t column = 0; column < states.size(); ++column) {
        if (states[column] != MilpState::Free)
            continue;
        places[column] = static_cast<int>(rest.columns.size());
        rest.columns.push_back(column);
        rest.milp.gains.push_back(milp.gains[column]);
    }
    for (const MilpRow& row : milp.rows) {
        MilpRow left = remainderOf(row, states, places);
        const RowReach reach = reachOf(left);
        rest.isContradictory = rest.isContradictory || reach.isHopeless;
        if (!reach.isIdle)
            rest.milp.rows.push_back(reduced(std::move(left)));
    }
    return rest;
}

/// The relaxation prices each row in its unit, and so the rows are reduced from the outset.
Milp withReducedRows(Milp milp)
{
    for (MilpRow& row : milp.rows)
        row = reduced(std::move(row));
    return milp;
}

/// Adds the settled columns of @p more; false where the two contradict each other.
bool join(MilpStates& states, const MilpStates& more)
{
    for (size_t column = 0; column < states.size(); ++column) {
        if (more[column] == MilpState::Free || more[column] == states[column])
            continue;
        if (states[column] != MilpState::Free)
            return false;
        states[column] = more[column];
    }
    return true;
}

size_t freeCount(const MilpStates& states)
{
    return static_cast<size_t>(std::count(states.cbegin(), states.cend(), MilpState::Free));
}

} // namespace

/// No choice gains more than @c total; with one column on the other side than its reduced gain
/// says, no more than that less the size of its reduced gain. This holds for any prices of the
/// right signs, however the solver rounded them.
struct ExactSearch::Bound
{
    double total = 0;
    std::vector<double> reducedGains;

    /// Whether a choice that gains @p gain or more may have @p column on its other side.
    bool mayTurn(size_t column, qint64 gain) const
    {
        const double slack = std::max(1e-3, std::abs(total) * 1e-11);
        return total - std::abs(reducedGains[column]) + slack >= static_cast<double>(gain);
    }
};

ExactSearch::ExactSearch(const Milp& milp)
    : m_milp(withReducedRows(milp))
    , m_settled(m_milp.gains.size(), MilpState::Free)
    , m_relaxation(m_milp)
{
    for (const MilpRow& row : m_milp.rows)
        m_isContradictory = !settle(row, m_settled) || m_isContradictory;
}

std::optional<ExactSearch::Bound> ExactSearch::boundOf(const MilpStates& states)
{
    const auto prices = m_relaxation.rowPrices(states);
    if (!prices)
        return {};
    Bound bound;
    for (const qint64 gain : m_milp.gains)
        bound.reducedGains.push_back(static_cast<double>(gain));
    for (size_t at = 0; at < m_milp.rows.size(); ++at) {
        const MilpRow& row = m_milp.rows[at];
        const std::optional<qint64>& side = (*prices)[at] > 0 ? row.high : row.low;
        if (!side)
            continue;
        const double price = (*prices)[at];
        bound.total += price * static_cast<double>(*side);
        for (const auto& [column, factor] : row.terms)
            bound.reducedGains[static_cast<size_t>(column)] -= price * static_cast<double>(factor);
    }
    for (size_t column = 0; column < states.size(); ++column) {
        const double gain = bound.reducedGains[column];
        if (states[column] == MilpState::In || (states[column] == MilpState::Free && gain > 0))
            bound.total += gain;
    }
    return bound;
}

Result<std::optional<MilpChoice>> ExactSearch::solve(const MilpStates& states,
                                                     std::optional<qint64> atLeast,
                                                     Progress& progress) const
{
    Milp whole = m_milp;
    if (atLeast) {
        MilpRow row;
        for (size_t column = 0; column < states.size(); ++column)
            row.terms.push_back({static_cast<int>(column), m_milp.gains[column]});
        row.low = atLeast;
        whole.rows.push_back(row);
    }
    const Remainder rest = remainderOf(whole, states);
    if (rest.isContradictory)
        return std::optional<MilpChoice>();
    std::vector<bool> isIn(states.size(), false);
    for (size_t column = 0; column < states.size(); ++column)
        isIn[column] = states[column] == MilpState::In;
    if (!rest.columns.empty()) {
        const auto found = solveMilp(rest.milp, progress);
        if (!found || !*found)
            return found;
        for (size_t at = 0; at < rest.columns.size(); ++at)
            isIn[rest.columns[at]] = (*found)->isIn[at];
    }
    const qint64 gain = gainOf(m_milp, isIn);
    return std::optional(MilpChoice{std::move(isIn), gain});
}

/// The best choice among those that differ from what the bound suggests only where it is least
/// sure. More columns are searched where those few do not suffice to keep all rows.
Result<std::optional<MilpChoice>> ExactSearch::bestOfCore(const MilpStates& states,
                                                          const Bound& bound,
                                                          Progress& progress) const
{
    std::vector<size_t> columns;
    for (size_t column = 0; column < states.size(); ++column) {
        if (states[column] == MilpState::Free)
            columns.push_back(column);
    }
    std::stable_sort(columns.begin(), columns.end(), [&bound](size_t a, size_t b) {
        return std::abs(bound.reducedGains[a]) < std::abs(bound.reducedGains[b]);
    });
    for (size_t size = CoreSize;; size *= 4) {
        MilpStates core = states;
        for (size_t at = size; at < columns.size(); ++at)
            core[columns[at]] = sideOf(bound.reducedGains[columns[at]]);
        auto found = solve(core, {}, progress);
        if (!found || *found || size >= columns.size())
            return found;
    }
}

Result<std::optional<MilpChoice>> ExactSearch::best(const MilpStates& states, Progress& progress)
{
    MilpStates settled = states;
    if (m_isContradictory || !join(settled, m_settled))
        return std::optional<MilpChoice>();
    const std::optional<Bound> bound = boundOf(settled);
    if (!bound)
        return std::optional<MilpChoice>();
    auto found = bestOfCore(settled, *bound, progress);
    if (!found || !*found || freeCount(settled) <= CoreSize)
        return found;
    // Could any column outside the core do better? Those that could are searched, the others not.
    const qint64 better = (*found)->gain + 1;
    MilpStates doubtful = settled;
    for (size_t column = 0; column < doubtful.size(); ++column) {
        if (doubtful[column] == MilpState::Free && !bound->mayTurn(column, better))
            doubtful[column] = sideOf(bound->reducedGains[column]);
    }
    auto improved = solve(doubtful, better, progress);
    return !improved || *improved ? improved : found;
}

Result<std::optional<MilpChoice>> ExactSearch::best(Progress& progress)
{
    return best(MilpStates(m_milp.gains.size(), MilpState::Free), progress);
}

void ExactSearch::settleFor(qint64 gain, MilpStates& states)
{
    if (m_isContradictory || !join(states, m_settled))
        return;
    const std::optional<Bound> bound = boundOf(states);
    if (!bound)
        return;
    for (size_t column = 0; column < states.size(); ++column) {
        if (states[column] == MilpState::Free && !bound->mayTurn(column, gain))
            states[column] = sideOf(bound->reducedGains[column]);
    }
}

} // namespace touyan

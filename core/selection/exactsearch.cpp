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
Milp prepared(Milp milp)
{
    for (MilpRow& row : milp.rows)
        row = reduced(std::move(row));
    MilpRow count;
    for (int column = 0; column < milp.choiceCount(); ++column)
        count.terms.push_back({column, 1});
    milp.rows.push_back(count);
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
    double count = 0; ///< of columns that are in, fractions added up
    std::vector<double> reducedGains;

    double slack() const { return std::max(1e-3, std::abs(total) * 1e-11); }
    /// Whether there may be a choice that gains @p gain or more.
    bool allows(qint64 gain) const { return total + slack() >= static_cast<double>(gain); }
    /// Whether such a choice may have @p column on its other side.
    bool mayTurn(size_t column, qint64 gain) const
    {
        return total - std::abs(reducedGains[column]) + slack() >= static_cast<double>(gain);
    }
};

/// One search of an ExactSearch: with what is settled, over the numbers of columns.
class ExactSearch::Search
{
public:
    Search(ExactSearch& owner, MilpStates states, Progress& progress)
        : m_owner(owner)
        , m_states(std::move(states))
        , m_progress(progress)
    {
    }

    Result<std::optional<MilpChoice>> run();

private:
    Result<void> searchFrom(qint64 count, int step);
    Result<void> searchAt(qint64 count, const Bound& bound);
    Result<bool> searchCore(qint64 count, const Bound& bound);
    Result<bool> solve(const MilpStates& states, qint64 count);
    bool isBetterPossible(const Bound& bound) const
    {
        return !m_best || bound.allows(m_best->gain + 1);
    }

    ExactSearch& m_owner;
    MilpStates m_states;
    Progress& m_progress;
    std::optional<MilpChoice> m_best;
};

/// Searches the columns of @p states that are free, @p count being in; keeps what betters the best.
/// False where nothing keeps all rows.
Result<bool> ExactSearch::Search::solve(const MilpStates& states, qint64 count)
{
    Milp whole = m_owner.m_milp;
    whole.rows.back().low = whole.rows.back().high = count;
    const Remainder rest = remainderOf(whole, states);
    if (rest.isContradictory)
        return false;
    std::vector<bool> isIn(states.size(), false);
    for (size_t column = 0; column < states.size(); ++column)
        isIn[column] = states[column] == MilpState::In;
    if (!rest.columns.empty()) {
        const auto found = solveMilp(rest.milp, m_progress);
        if (!found)
            return found.error();
        if (!*found)
            return false;
        for (size_t at = 0; at < rest.columns.size(); ++at)
            isIn[rest.columns[at]] = (*found)->isIn[at];
    }
    const qint64 gain = gainOf(m_owner.m_milp, isIn);
    if (!m_best || gain > m_best->gain)
        m_best = MilpChoice{std::move(isIn), gain};
    return true;
}

/// Searches those columns of which the bound is least sure. More of them where those few do not
/// suffice to keep all rows; false where all do not.
Result<bool> ExactSearch::Search::searchCore(qint64 count, const Bound& bound)
{
    std::vector<size_t> columns;
    for (size_t column = 0; column < m_states.size(); ++column) {
        if (m_states[column] == MilpState::Free)
            columns.push_back(column);
    }
    std::stable_sort(columns.begin(), columns.end(), [&bound](size_t a, size_t b) {
        return std::abs(bound.reducedGains[a]) < std::abs(bound.reducedGains[b]);
    });
    for (size_t size = CoreSize;; size *= 4) {
        MilpStates core = m_states;
        for (size_t at = size; at < columns.size(); ++at)
            core[columns[at]] = sideOf(bound.reducedGains[columns[at]]);
        const auto found = solve(core, count);
        if (!found || *found || size >= columns.size())
            return found;
    }
}

Result<void> ExactSearch::Search::searchAt(qint64 count, const Bound& bound)
{
    const auto found = searchCore(count, bound);
    if (!found)
        return found.error();
    if (!*found || freeCount(m_states) <= CoreSize || !isBetterPossible(bound))
        return {};
    // Could columns outside the core do better? Those that could are searched, the others not.
    MilpStates doubtful = m_states;
    for (size_t column = 0; column < doubtful.size(); ++column) {
        if (doubtful[column] == MilpState::Free && !bound.mayTurn(column, m_best->gain + 1))
            doubtful[column] = sideOf(bound.reducedGains[column]);
    }
    const auto improved = solve(doubtful, count);
    return improved ? Result<void>() : Result<void>(improved.error());
}

/// The bound falls from the number that the relaxation likes best to either side: the first number
/// that cannot better the best ends the search on its side.
Result<void> ExactSearch::Search::searchFrom(qint64 count, int step)
{
    const qint64 columns = m_owner.m_milp.choiceCount();
    for (; count >= 0 && count <= columns; count += step) {
        const std::optional<Bound> bound = m_owner.boundOf(m_states, count);
        if (!bound || !isBetterPossible(*bound))
            return {};
        if (const auto searched = searchAt(count, *bound); !searched)
            return searched;
    }
    return {};
}

Result<std::optional<MilpChoice>> ExactSearch::Search::run()
{
    const std::optional<Bound> bound = m_owner.boundOf(m_states, {});
    if (!bound)
        return std::optional<MilpChoice>();
    const auto liked = static_cast<qint64>(std::floor(bound->count + 1e-6));
    if (const auto down = searchFrom(liked, -1); !down)
        return down.error();
    if (const auto up = searchFrom(liked + 1, 1); !up)
        return up.error();
    return std::move(m_best);
}

ExactSearch::ExactSearch(const Milp& milp)
    : m_milp(prepared(milp))
    , m_settled(m_milp.gains.size(), MilpState::Free)
    , m_relaxation(m_milp)
{
    for (const MilpRow& row : m_milp.rows)
        m_isContradictory = !settle(row, m_settled) || m_isContradictory;
}

std::optional<ExactSearch::Bound> ExactSearch::boundOf(const MilpStates& states,
                                                       std::optional<qint64> count)
{
    m_relaxation.setBounds(m_milp.rows.size() - 1, count, count);
    m_milp.rows.back().low = m_milp.rows.back().high = count;
    const auto prices = m_relaxation.rowPrices(states);
    if (!prices)
        return {};
    Bound bound;
    bound.count = m_relaxation.columnsIn();
    for (const qint64 gain : m_milp.gains)
        bound.reducedGains.push_back(static_cast<double>(gain));
    for (size_t at = 0; at < m_milp.rows.size(); ++at) {
        const MilpRow& row = m_milp.rows[at];
        const double price = (*prices)[at];
        const std::optional<qint64>& side = price > 0 ? row.high : row.low;
        if (!side)
            continue;
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

Result<std::optional<MilpChoice>> ExactSearch::best(const MilpStates& states, Progress& progress)
{
    MilpStates settled = states;
    if (m_isContradictory || !join(settled, m_settled))
        return std::optional<MilpChoice>();
    return Search(*this, std::move(settled), progress).run();
}

Result<std::optional<MilpChoice>> ExactSearch::best(Progress& progress)
{
    return best(MilpStates(m_milp.gains.size(), MilpState::Free), progress);
}

void ExactSearch::settleFor(qint64 gain, MilpStates& states)
{
    if (m_isContradictory || !join(states, m_settled))
        return;
    const std::optional<Bound> bound = boundOf(states, {});
    if (!bound)
        return;
    for (size_t column = 0; column < states.size(); ++column) {
        if (states[column] == MilpState::Free && !bound->mayTurn(column, gain))
            states[column] = sideOf(bound->reducedGains[column]);
    }
}

} // namespace touyan

#include "selection/leftout.h"

#include "selection/exactsearch.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace touyan {
namespace {

constexpr size_t MostThreads = 4;
constexpr size_t QuestionsPerThread = 16; ///< fewer are answered before a thread has begun

bool isDecisionAgainst(const SelectionConstraint& constraint)
{
    return constraint.kind == ConstraintKind::ForcedOut
        || constraint.kind == ConstraintKind::SettledOut;
}

bool isDecisionFor(const SelectionConstraint& constraint)
{
    return constraint.kind == ConstraintKind::ForcedIn
        || constraint.kind == ConstraintKind::SettledIn;
}

/// Answers why candidates are left out of one best choice.
class LeftOutSearch
{
public:
    LeftOutSearch(const std::vector<SelectionConstraint>& constraints, const Milp& milp,
                  const MilpChoice& best, Progress& progress);

    Result<std::vector<LeftOut>> run();

private:
    LeftOut obstaclesOf(int candidate) const;
    bool allows(const SelectionConstraint& constraint, int candidate) const;
    void keepDecisive(LeftOut& leftOut) const;
    void work();
    std::optional<Error> answer(LeftOut& leftOut, ExactSearch& search) const;

    const std::vector<SelectionConstraint>& m_constraints;
    const Milp& m_milp;
    const MilpChoice& m_best;
    Progress& m_progress;
    std::vector<bool> m_isDecidedIn;
    std::vector<LeftOut> m_all;
    std::atomic<size_t> m_next = 0;
    std::atomic<int> m_done = 0;
    std::mutex m_errorLock;
    std::optional<Error> m_error;
};

LeftOutSearch::LeftOutSearch(const std::vector<SelectionConstraint>& constraints, const Milp& milp,
                             const MilpChoice& best, Progress& progress)
    : m_constraints(constraints)
    , m_milp(milp)
    , m_best(best)
    , m_progress(progress)
    , m_isDecidedIn(best.isIn.size(), false)
{
    for (const SelectionConstraint& constraint : constraints) {
        if (isDecisionFor(constraint))
            m_isDecidedIn[static_cast<size_t>(constraint.candidate)] = true;
    }
    for (size_t place = 0; place < static_cast<size_t>(milp.choiceCount()); ++place) {
        if (!best.isIn[place])
            m_all.push_back(obstaclesOf(static_cast<int>(place)));
    }
}

/// Decisions against @p candidate, or else what the best choice would break with it.
LeftOut LeftOutSearch::obstaclesOf(int candidate) const
{
    LeftOut leftOut;
    leftOut.candidate = candidate;
    std::vector<bool> withIt = m_best.isIn;
    withIt[static_cast<size_t>(candidate)] = true;
    std::vector<int> broken;
    for (size_t at = 0; at < m_constraints.size(); ++at) {
        const SelectionConstraint& constraint = m_constraints[at];
        if (isDecisionAgainst(constraint) && constraint.candidate == candidate)
            leftOut.obstacles.push_back(static_cast<int>(at));
        else if (!keeps(constraint.row, withIt))
            broken.push_back(static_cast<int>(at));
    }
    leftOut.isSettled = !leftOut.obstacles.empty();
    if (!leftOut.isSettled)
        leftOut.obstacles = broken;
    return leftOut;
}

/// Whether @p constraint by itself leaves room for @p candidate beside what is decided to be in.
bool LeftOutSearch::allows(const SelectionConstraint& constraint, int candidate) const
{
    qint64 least = 0;
    qint64 most = 0;
    for (const auto& [column, factor] : constraint.row.terms) {
        const bool isFixed = column == candidate || m_isDecidedIn[static_cast<size_t>(column)];
        least += isFixed || factor < 0 ? factor : 0;
        most += isFixed || factor > 0 ? factor : 0;
    }
    return (!constraint.row.high || least <= *constraint.row.high)
        && (!constraint.row.low || most >= *constraint.row.low);
}

/// Of the obstacles of a candidate that no score would bring in, those that forbid it by themselves
/// where there are any.
void LeftOutSearch::keepDecisive(LeftOut& leftOut) const
{
    std::vector<int> decisive;
    for (const int obstacle : leftOut.obstacles) {
        if (!allows(m_constraints[static_cast<size_t>(obstacle)], leftOut.candidate))
            decisive.push_back(obstacle);
    }
    if (!decisive.empty())
        leftOut.obstacles = decisive;
}

std::optional<Error> LeftOutSearch::answer(LeftOut& leftOut, ExactSearch& search) const
{
    MilpStates states(m_best.isIn.size(), MilpState::Free);
    states[static_cast<size_t>(leftOut.candidate)] = MilpState::In;
    const auto found = search.best(states, m_progress);
    if (!found)
        return found.error();
    if (*found)
        leftOut.needed = m_best.gain - (*found)->gain + 1;
    else
        keepDecisive(leftOut);
    return {};
}

void LeftOutSearch::work()
{
    ExactSearch search(m_milp);
    for (size_t at = m_next++; at < m_all.size(); at = m_next++) {
        if (!m_all[at].isSettled) {
            if (const auto error = answer(m_all[at], search)) {
                const std::scoped_lock lock(m_errorLock);
                m_error = error;
                return;
            }
        }
        m_progress.report(++m_done, static_cast<int>(m_all.size()));
    }
}

Result<std::vector<LeftOut>> LeftOutSearch::run()
{
    const size_t processors =
        std::clamp<size_t>(std::thread::hardware_concurrency(), 1, MostThreads);
    const size_t count = std::min(processors, m_all.size() / QuestionsPerThread + 1);
    std::vector<std::thread> threads;
    for (size_t thread = 1; thread < count; ++thread)
        threads.emplace_back([this] { work(); });
    work();
    for (std::thread& thread : threads)
        thread.join();
    if (m_error)
        return *m_error;
    return std::move(m_all);
}

} // namespace

Result<std::vector<LeftOut>> leftOutReasons(const std::vector<SelectionConstraint>& constraints,
                                            const Milp& milp, const MilpChoice& best,
                                            Progress& progress)
{
    return LeftOutSearch(constraints, milp, best, progress).run();
}

} // namespace touyan

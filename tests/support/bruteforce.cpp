#include "support/bruteforce.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool has(Subset subset, int candidate)
{
    return (subset >> candidate) & 1U;
}

template <typename Predicate>
int countIf(const SelectionProblem& problem, Subset subset, Predicate counts)
{
    int count = 0;
    for (int i = 0; i < static_cast<int>(problem.candidates.size()); ++i)
        count += has(subset, i) && counts(i) ? 1 : 0;
    return count;
}

const CandidateLimit& limitCalled(const SelectionProblem& problem, const QString& name)
{
    return *std::find_if(problem.limits.cbegin(), problem.limits.cend(),
                         [&name](const CandidateLimit& limit) { return limit.name == name; });
}

/// Whole numbers drawn the same on every platform.
class Draw
{
public:
    explicit Draw(unsigned seed)
        : m_engine(seed)
    {
    }
    int between(int low, int high)
    {
        return low + static_cast<int>(m_engine() % static_cast<unsigned>(high - low + 1));
    }
    bool oneIn(int count) { return between(1, count) == 1; }

private:
    std::mt19937 m_engine;
};

Standing randomStanding(Draw& draw)
{
    if (!draw.oneIn(5))
        return Standing::Open;
    return static_cast<Standing>(draw.between(1, 7));
}

SelectionCandidate randomCandidate(Draw& draw, int place)
{
    SelectionCandidate candidate;
    candidate.project = ProjectId{place + 1};
    candidate.entry = ListEntryId{place + 1};
    candidate.name = u"示例项目 %1"_s.arg(place + 1);
    candidate.applicant = u"示例单位 %1"_s.arg(draw.between(1, 4));
    candidate.score = draw.between(0, 6) * 25; // few values, and so many ties
    candidate.isScored = true;
    candidate.support = Money::fromWan(draw.between(0, 5) * 10);
    candidate.standing = randomStanding(draw);
    candidate.isNew = candidate.standing != Standing::CarriedOver && !draw.oneIn(4);
    return candidate;
}

CandidateLimit randomLimit(Draw& draw, int count, int number)
{
    CandidateLimit limit;
    limit.name = u"示例分类 %1"_s.arg(number);
    for (int place = 0; place < count; ++place) {
        if (draw.oneIn(3))
            limit.members.push_back(place);
    }
    if (!draw.oneIn(3))
        limit.minimum = draw.between(0, 2);
    if (!limit.minimum || draw.oneIn(2))
        limit.maximum = limit.minimum.value_or(0) + draw.between(0, 2);
    return limit;
}

/// Members may serve it beyond what it lacks.
void addRandomTarget(Draw& draw, SelectionProblem& problem)
{
    CandidateTarget target;
    target.missing = draw.between(1, 3);
    target.worth = draw.between(1, 3) * 25;
    for (size_t place = 0; place < problem.candidates.size(); ++place) {
        if (draw.oneIn(3))
            target.members.push_back(static_cast<int>(place));
    }
    problem.targets.push_back(target);
}

} // namespace

std::vector<bool> membersOf(Subset subset, size_t count)
{
    std::vector<bool> isIn(count);
    for (size_t place = 0; place < count; ++place)
        isIn[place] = has(subset, static_cast<int>(place));
    return isIn;
}

bool keepsByMeaning(const SelectionProblem& problem, const SelectionConstraint& constraint,
                    Subset subset)
{
    const auto& candidates = problem.candidates;
    const auto at = [&candidates](int place) -> const SelectionCandidate& {
        return candidates[static_cast<size_t>(place)];
    };
    const auto countAll = [&](auto counts) { return countIf(problem, subset, counts); };
    const auto membersIn = [&] {
        const std::vector<int>& members = limitCalled(problem, constraint.name).members;
        return countAll([&](int i) { return std::count(members.begin(), members.end(), i) > 0; });
    };
    switch (constraint.kind) {
    case ConstraintKind::Quota:
        return countAll([](int) { return true; }) <= *problem.quota;
    case ConstraintKind::Budget: {
        Money sum;
        countAll([&](int i) {
            sum += at(i).support;
            return true;
        });
        return sum <= *problem.budget;
    }
    case ConstraintKind::NewShare:
        return countAll([&](int i) { return at(i).isNew; }) * 10'000
            >= countAll([](int) { return true; }) * problem.minimumNewShare->hundredths();
    case ConstraintKind::Minimum:
        return membersIn() >= *limitCalled(problem, constraint.name).minimum;
    case ConstraintKind::Maximum:
        return membersIn() <= *limitCalled(problem, constraint.name).maximum;
    case ConstraintKind::ApplicantLimit:
        return countAll([&](int i) { return at(i).isNew && at(i).applicant == constraint.name; })
            <= *problem.applicantLimit;
    case ConstraintKind::ForcedIn:
    case ConstraintKind::SettledIn:
        return has(subset, constraint.candidate);
    case ConstraintKind::ForcedOut:
    case ConstraintKind::SettledOut:
        return !has(subset, constraint.candidate);
    case ConstraintKind::EitherOr:
        return !has(subset, constraint.candidate) || !has(subset, constraint.other);
    }
    return false;
}

BruteForce::BruteForce(const SelectionProblem& problem,
                       const std::vector<SelectionConstraint>& constraints)
    : m_problem(problem)
    , m_constraints(constraints)
    , m_order(problem.candidates.size())
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [&problem](int a, int b) {
        return problem.candidates[static_cast<size_t>(a)].score
            > problem.candidates[static_cast<size_t>(b)].score;
    });
}

std::vector<Subset> BruteForce::choices(int without) const
{
    std::vector<int> positions(m_constraints.size());
    std::iota(positions.begin(), positions.end(), 0);
    std::erase(positions, without);
    return choicesUnder(positions);
}

std::vector<Subset> BruteForce::choicesUnder(const std::vector<int>& positions) const
{
    std::vector<Subset> found;
    for (Subset subset = 0; subset < 1U << m_problem.candidates.size(); ++subset) {
        const bool keepsAll = std::all_of(positions.cbegin(), positions.cend(), [&](int position) {
            return keepsByMeaning(m_problem, m_constraints[static_cast<size_t>(position)], subset);
        });
        if (keepsAll)
            found.push_back(subset);
    }
    return found;
}

qint64 BruteForce::valueOf(Subset subset) const
{
    qint64 sum = 0;
    countIf(m_problem, subset, [&](int i) {
        sum += m_problem.candidates[static_cast<size_t>(i)].score;
        return true;
    });
    for (const CandidateTarget& target : m_problem.targets) {
        const auto in = std::count_if(target.members.begin(), target.members.end(),
                                      [subset](int member) { return has(subset, member); });
        sum += std::min<qint64>(in, target.missing) * target.worth;
    }
    return sum;
}

qint64 BruteForce::supportOf(Subset subset) const
{
    qint64 sum = 0;
    countIf(m_problem, subset, [&](int i) {
        sum += m_problem.candidates[static_cast<size_t>(i)].support.fen();
        return true;
    });
    return sum;
}

bool BruteForce::isBetter(Subset a, Subset b) const
{
    if (valueOf(a) != valueOf(b))
        return valueOf(a) > valueOf(b);
    if (supportOf(a) != supportOf(b))
        return supportOf(a) < supportOf(b);
    for (const int candidate : m_order) {
        if (has(a, candidate) == has(b, candidate))
            continue;
        const bool wanted = m_problem.candidates[static_cast<size_t>(candidate)].score > 0;
        return has(a, candidate) == wanted;
    }
    return false;
}

std::optional<Subset> BruteForce::best() const
{
    std::optional<Subset> best;
    for (const Subset subset : choices()) {
        if (!best || isBetter(subset, *best))
            best = subset;
    }
    return best;
}

std::optional<qint64> BruteForce::bestValueWith(int candidate) const
{
    std::optional<qint64> best;
    for (const Subset subset : choices()) {
        if (has(subset, candidate) && (!best || valueOf(subset) > *best))
            best = valueOf(subset);
    }
    return best;
}

SelectionProblem randomProblem(unsigned seed, int most)
{
    Draw draw(seed);
    SelectionProblem problem;
    problem.year = 2021;
    const int count = draw.between(3, most);
    for (int place = 0; place < count; ++place)
        problem.candidates.push_back(randomCandidate(draw, place));
    if (draw.oneIn(2))
        problem.quota = draw.between(1, count);
    if (!draw.oneIn(3))
        problem.budget = Money::fromWan(draw.between(0, count * 20));
    if (draw.oneIn(2))
        problem.minimumNewShare = Percent::fromPoints(draw.between(1, 10) * 10);
    if (draw.oneIn(3))
        problem.applicantLimit = draw.between(1, 2);
    for (int number = draw.between(0, 3); number > 0; --number)
        problem.limits.push_back(randomLimit(draw, count, number));
    for (int number = draw.between(0, 3); number > 0; --number) {
        const int first = draw.between(0, count - 2);
        problem.orders.push_back({SelectionOrderId{number},
                                  static_cast<SelectionOrderKind>(draw.between(0, 2)), first,
                                  draw.between(first + 1, count - 1), u"示例理由"_s});
    }
    for (int number = draw.between(0, 2); number > 0; --number)
        addRandomTarget(draw, problem);
    return problem;
}

SelectionProblem largeProblem(int count, unsigned seed)
{
    constexpr int Districts = 10;
    Draw draw(seed);
    SelectionProblem problem;
    problem.year = 2021;
    problem.quota = count * 2 / 5;
    problem.applicantLimit = 2;
    problem.minimumNewShare = Percent::fromPoints(40);
    for (int district = 0; district < Districts; ++district) {
        CandidateLimit limit;
        limit.name = u"示例区 %1"_s.arg(district);
        limit.minimum = *problem.quota / 20;
        limit.maximum = *problem.quota / 4;
        problem.limits.push_back(limit);
    }
    Money total;
    for (int place = 0; place < count; ++place) {
        SelectionCandidate candidate;
        candidate.project = ProjectId{place + 1};
        candidate.entry = ListEntryId{place + 1};
        candidate.name = u"示例项目 %1"_s.arg(place + 1);
        candidate.applicant = u"示例单位 %1"_s.arg(draw.between(0, count / 2));
        candidate.support = Money::fromWan(draw.between(3, 200) * 10);
        // Costly projects tend to score better: the budget then has to choose.
        candidate.score =
            6'000 + candidate.support.fen() / Money::FenPerWan * 13 / 10 + draw.between(-300, 300);
        candidate.isScored = true;
        candidate.isNew = !draw.oneIn(3);
        candidate.standing = draw.oneIn(12) ? Standing::CarriedOver : Standing::Open;
        total += candidate.support;
        const auto district = static_cast<size_t>(draw.between(0, Districts - 1));
        problem.limits[district].members.push_back(place);
        problem.candidates.push_back(candidate);
    }
    problem.budget = Money::fromWan(total.fen() / Money::FenPerWan * 3 / 10);
    for (int number = 1; number <= count / 40; ++number) {
        const int first = draw.between(0, count - 2);
        problem.orders.push_back({SelectionOrderId{number}, SelectionOrderKind::EitherOr, first,
                                  draw.between(first + 1, count - 1), u"示例理由"_s});
    }
    return problem;
}

} // namespace touyan

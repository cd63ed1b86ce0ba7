#include "reports/liststhen.h"
#include "reports/proofreading.h"
#include "reports/targetfacts.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

ProofGrounds::ProofGrounds(const Snapshot& snapshot, const ReportPeriod& period)
    : m_snapshot(snapshot)
    , m_period(period)
{
    if (m_period.first <= snapshot.today())
        m_period.last = std::min(m_period.last, snapshot.today());
    m_own = OwnClauses(snapshot, m_period, factsOf(m_period).scopes());
}

ProofGrounds::ProofGrounds(const Snapshot& snapshot, const PaperChoices& choices)
    : ProofGrounds(listedAsStated(snapshot, choices), periodFrom(snapshot, choices))
{
}

const ProseFacts& ProofGrounds::factsOf(const ReportPeriod& period) const
{
    const auto key = std::pair(period.first, period.last);
    const auto known = m_facts.find(key);
    if (known != m_facts.cend())
        return known->second;
    const int year = period.last.year();
    const bool isOwn = period.last == m_period.last && period.first == m_period.first;
    const auto& lists = m_snapshot.records().all<AnnualList>();
    const bool isListed = year == m_period.last.year()
        || std::any_of(lists.begin(), lists.end(),
                       [year](const AnnualList& list) { return list.year == year; });
    if (isOwn || (period.last <= today() && isListed))
        return m_facts.emplace(key, ProseFacts(m_snapshot, period)).first->second;
    std::vector<FactScope> planned;
    if (period.last > today())
        planned = plannedTargets(m_snapshot.records(), year);
    if (!planned.empty())
        planned.insert(planned.begin(), FactScope{u"全市"_s, {u"全市"_s, u"我市"_s}, {}});
    return m_facts.emplace(key, ProseFacts(std::move(planned))).first->second;
}

const ProseFacts& ProofGrounds::factsAsListedThen(const ReportPeriod& period) const
{
    const auto key = std::pair(period.first, period.last);
    const auto known = m_factsAsListedThen.find(key);
    if (known != m_factsAsListedThen.cend())
        return known->second;
    return m_factsAsListedThen
        .emplace(key, ProseFacts(withListsOf(period.last, m_snapshot), period))
        .first->second;
}

} // namespace touyan

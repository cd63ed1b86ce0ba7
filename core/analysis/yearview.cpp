#include "analysis/yearview.h"

#include "analysis/listednature.h"
#include "domain/liststatus.h"

#include <algorithm>

namespace touyan {
namespace {

/// Where the facts of @p project are or belong.
template <typename Facts>
auto placeOf(ProjectId project, Facts& facts)
{
    return std::lower_bound(
        facts.begin(), facts.end(), project,
        [](const ProjectYear& row, ProjectId wanted) { return row.project < wanted; });
}

/// The facts of @p project. Once the year's list of @p view is issued, its nature is that of the
/// list; what a list in preparation holds goes on in its year, whatever was planned.
ProjectYear judged(const Project& project, const YearJudge& judge, const YearView& view)
{
    ProjectYear facts = judge.judge(project);
    const ListEntry* entry = view.entryOf(project.id);
    if (entry && isOnList(entry->status) && view.list()->state >= ListState::Issued)
        facts.category = natureOf(*entry, project, view.year());
    else if (entry && !facts.category)
        facts.category = categoryIn(project, view.year());
    return facts;
}

} // namespace

YearView::YearView(const Records& records, int year, QDate clockDay)
    : m_year(year)
    , m_clockDay(clockDay)
    , m_parts(records)
{
    setYear(records, year);
}

void YearView::setYear(const Records& records, int year)
{
    m_year = year;
    m_today = referenceDate(records, m_clockDay);
    const YearJudge judge(records, m_parts, year, m_today);
    m_facts.clear();
    m_facts.reserve(static_cast<size_t>(records.all<Project>().size()));
    m_terms.clear();
    m_terms.reserve(m_facts.capacity());
    readList(records);
    for (const Project& project : records.all<Project>()) {
        m_facts.push_back(judged(project, judge, *this));
        m_terms.emplace_back(project, m_facts.back());
    }
}

void YearView::readList(const Records& records)
{
    m_list.reset();
    m_entries.clear();
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (list.year == m_year)
            m_list = list;
    }
    if (!m_list)
        return;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == m_list->id)
            m_entries.insert(entry.project, entry);
    }
}

QSet<ProjectId> YearView::touchedBy(const Records& records, const ChangeSet& changes) const
{
    QSet<ProjectId> touched;
    if (changes.touches<Setting>()) { // thresholds or the reference date
        for (const Project& project : records.all<Project>())
            touched.insert(project.id);
    }
    if (changes.touches<AnnualList>()) { // issued, or taken back
        for (auto entry = m_entries.keyBegin(); entry != m_entries.keyEnd(); ++entry)
            touched.insert(*entry);
    }
    for (const auto& delta : changes.deltas<Project>())
        touched.insert(delta.any().id);
    const auto addOwners = [&touched](const auto& deltas) {
        for (const auto& delta : deltas) {
            if (delta.before)
                touched.insert(delta.before->project);
            if (delta.after)
                touched.insert(delta.after->project);
        }
    };
    addOwners(changes.deltas<Milestone>());
    addOwners(changes.deltas<AnnualGoal>());
    addOwners(changes.deltas<MonthlyReport>());
    addOwners(changes.deltas<FundingSource>());
    addOwners(changes.deltas<ListEntry>());
    return touched;
}

QSet<ProjectId> YearView::apply(const Records& records, const ChangeSet& changes)
{
    m_parts.apply(changes);
    if (changes.touches<AnnualList>() || changes.touches<ListEntry>())
        readList(records);
    if (changes.touches<Setting>())
        m_today = referenceDate(records, m_clockDay);
    const QSet<ProjectId> touched = touchedBy(records, changes);
    judgeAnew(touched, records);
    return touched;
}

void YearView::judgeAnew(const QSet<ProjectId>& projects, const Records& records)
{
    const YearJudge judge(records, m_parts, m_year, m_today);
    for (const ProjectId id : projects) {
        const auto at = placeOf(id, m_facts);
        const bool isKnown = at != m_facts.end() && at->project == id;
        const auto term = m_terms.begin() + std::distance(m_facts.begin(), at);
        const Project* project = records.find(id);
        if (!project) {
            if (isKnown) {
                m_facts.erase(at);
                m_terms.erase(term);
            }
            continue;
        }
        const ProjectYear facts = judged(*project, judge, *this);
        if (isKnown) {
            *at = facts;
            *term = RollUpTerm(*project, facts);
        } else {
            m_facts.insert(at, facts);
            m_terms.insert(term, RollUpTerm(*project, facts));
        }
    }
}

const ProjectYear* YearView::factsOf(ProjectId project) const
{
    const auto at = placeOf(project, m_facts);
    return at != m_facts.end() && at->project == project ? &*at : nullptr;
}

const ListEntry* YearView::entryOf(ProjectId project) const
{
    const auto at = m_entries.constFind(project);
    return at == m_entries.cend() ? nullptr : &*at;
}

bool YearView::isOnList(ProjectId project) const
{
    const ListEntry* entry = entryOf(project);
    return entry && touyan::isOnList(entry->status);
}

} // namespace touyan

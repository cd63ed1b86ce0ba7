#include "reports/briefcontents.h"

#include "analysis/yearschedule.h"
#include "reports/pastsnapshot.h"

#include <algorithm>

namespace touyan {
namespace {

/// Percentage points behind schedule, by which the page orders what needs attention.
double lagOf(const JudgedProject& judged)
{
    return std::max(0.0, judged.facts->schedulePercent - judged.facts->yearPercent);
}

} // namespace

BriefContents::BriefContents(const Snapshot& snapshot, const std::vector<JudgedProject>& projects,
                             QDate day)
    : m_snapshot(snapshot)
    , m_projects(projects)
    , m_day(day)
    , m_then(snapshotOn(snapshot, day))
{
}

std::vector<TargetProgress> BriefContents::targets() const
{
    std::vector<TargetProgress> targets = m_known
        ? targetProgress(m_snapshot.records(), m_snapshot.year(), m_day)
        : targetProgress(m_snapshot.records(), m_snapshot.year());
    std::stable_partition(targets.begin(), targets.end(), [](const TargetProgress& target) {
        return target.state == TargetState::Behind;
    });
    return targets;
}

std::vector<GroupFigures> BriefContents::districts() const
{
    return groupFigures(Dimension::District, m_projects, m_snapshot.records());
}

std::vector<JudgedProject> BriefContents::behind() const
{
    std::vector<JudgedProject> behind;
    std::copy_if(m_projects.cbegin(), m_projects.cend(), std::back_inserter(behind),
                 [](const JudgedProject& judged) { return judged.facts->light > Light::Green; });
    std::stable_sort(
        behind.begin(), behind.end(), [](const JudgedProject& a, const JudgedProject& b) {
            return std::pair(a.facts->light, lagOf(a)) > std::pair(b.facts->light, lagOf(b));
        });
    return behind;
}

std::vector<AgendaItem> BriefContents::comingItems() const
{
    if (judgedDay(m_snapshot.year(), m_day) < m_day)
        return {}; // the page stands at the end of its year
    QSet<ProjectId> ids;
    for (const JudgedProject& judged : m_projects)
        ids.insert(judged.project->id);
    if (!m_known)
        return agenda(m_snapshot.records(), m_day, DaysAhead, ids);
    std::vector<AgendaItem> items = agenda(m_then.records(), m_day, DaysAhead, {});
    const std::vector<AgendaItem> ofProjects = agenda(*m_known, m_day, DaysAhead, ids);
    items.insert(items.end(), ofProjects.cbegin(), ofProjects.cend());
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem& a, const AgendaItem& b) { return a.day < b.day; });
    return items;
}

Records BriefContents::flowRecords() const
{
    const Records& now = m_snapshot.records();
    Records then = m_then.records();
    QList<ListEntry> entries;
    for (ListEntry entry : then.all<ListEntry>()) {
        const ListEntry* listed = now.find(entry.id);
        if (listed && listed->status != entry.status) {
            entry.status = listed->status;
            entry.outcome = listed->outcome;
        }
        entries.append(entry);
    }
    then.setAll(Table<ListEntry>(entries));
    QList<ListRevision> revisions;
    for (const ListRevision& revision : now.all<ListRevision>()) {
        if (then.find(revision.list))
            revisions.append(revision);
    }
    then.setAll(Table<ListRevision>(revisions));
    return then;
}

} // namespace touyan

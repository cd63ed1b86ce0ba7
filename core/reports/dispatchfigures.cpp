#include "reports/dispatchfigures.h"

#include "domain/liststatus.h"
#include "reports/chinesewords.h"
#include "reports/commonoptions.h"
#include "reports/prosewords.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

double lagOf(const JudgedProject& judged)
{
    return judged.facts->schedulePercent - judged.facts->yearPercent;
}

/// The projects that pass @p filter on @p day, be they on the list or not.
QSet<ProjectId> passingIgnoringList(const Snapshot& snapshot, QDate day, ProjectFilter filter)
{
    filter.scope = ProjectScope::All;
    QSet<ProjectId> projects;
    for (const JudgedProject& judged : filteredOn(day, snapshot, filter))
        projects.insert(judged.project->id);
    return projects;
}

} // namespace

NextFigures::NextFigures(const MonthFigures& now, const ReportPeriod& period)
{
    const ReportPeriod next = period.next();
    for (const JudgedProject& judged : now.projects()) {
        for (const Milestone* milestone :
             now.parts().rowsOf<Milestone>(judged.project->id, now.known())) {
            if (milestone->actualDate.isValid() || !milestone->plannedDate.isValid())
                continue;
            due +=
                milestone->plannedDate >= next.first && milestone->plannedDate <= next.last ? 1 : 0;
            overdue += milestone->plannedDate < next.first ? 1 : 0;
        }
    }
    const RollUp sum = now.sum();
    left = std::max(sum.planned - sum.done, Money());
}

ShiftFigures::ShiftFigures(const MonthFigures& now, const MonthFigures& before)
{
    for (const JudgedProject& judged : now.projects()) {
        const ProjectYear* earlier = before.factsOf(judged.project->id);
        if (!earlier || earlier->light == Light::None || judged.facts->light == Light::None)
            continue;
        better += judged.facts->light < earlier->light ? 1 : 0;
        worse += judged.facts->light > earlier->light ? 1 : 0;
    }
}

std::vector<JudgedProject> lateProjects(const MonthFigures& now)
{
    std::vector<JudgedProject> rows;
    std::copy_if(now.projects().cbegin(), now.projects().cend(), std::back_inserter(rows),
                 [](const JudgedProject& judged) { return judged.facts->light >= Light::Yellow; });
    std::stable_sort(rows.begin(), rows.end(), [](const JudgedProject& a, const JudgedProject& b) {
        return a.facts->light != b.facts->light ? a.facts->light > b.facts->light
                                                : lagOf(a) > lagOf(b);
    });
    return rows;
}

qsizetype withCause(const std::vector<JudgedProject>& projects, LightCause::Kind kind)
{
    return std::count_if(projects.cbegin(), projects.cend(), [kind](const JudgedProject& judged) {
        const QList<LightCause>& causes = judged.facts->causes;
        return std::any_of(causes.cbegin(), causes.cend(),
                           [kind](const LightCause& cause) { return cause.kind == kind; });
    });
}

QString causeWord(LightCause::Kind kind)
{
    switch (kind) {
    case LightCause::Kind::BehindSchedule:
        return u"投资进度滞后"_s;
    case LightCause::Kind::MilestoneOverdue:
        return u"关键节点逾期"_s;
    case LightCause::Kind::StartOverdue:
        return u"未按期开工"_s;
    case LightCause::Kind::NoReport:
        return u"连续未报送月报"_s;
    }
    return {};
}

LaterRevisions::LaterRevisions(const Snapshot& snapshot, QDate last, const ProjectFilter& filter)
    : m_last(last)
    , m_today(snapshot.today())
{
    const AnnualList* list = snapshot.view().list();
    if (!list || last.year() != snapshot.year() || filter.scope != ProjectScope::YearList)
        return;
    const Records& records = snapshot.records();
    const QSet<ProjectId> passing = passingIgnoringList(snapshot, last, filter);
    QSet<ProjectId> seen;
    for (const ListRevision& revision : records.all<ListRevision>()) {
        if (revision.list != list->id || revision.madeOn <= last || seen.contains(revision.project)
            || !passing.contains(revision.project))
            continue;
        const bool isOn = snapshot.view().isOnList(revision.project);
        const bool isEntered = revision.kind == RevisionKind::Addition;
        if (isEntered != isOn) // an amendment of what stays, or what came and went again
            continue;
        seen.insert(revision.project);
        (isOn ? entered : left).append(records.nameOf(RecordKind::Project, revision.project.value));
    }
}

QString LaterRevisions::words() const
{
    if (left.isEmpty() && entered.isEmpty())
        return {};
    QStringList parts;
    if (!left.isEmpty())
        parts.append(u"调出或暂缓%1项（%2），不再计入"_s.arg(
            QString::number(left.size()), proseQuoted(left, MostDispatchNames, u"项"_s)));
    if (!entered.isEmpty())
        parts.append(u"增补%1项（%2），已计入"_s.arg(
            QString::number(entered.size()), proseQuoted(entered, MostDispatchNames, u"项"_s)));
    return u"注：本期项目按%1的年度清单统计；%2以后，%3。"_s.arg(
        dateWords(m_today), m_last.toString(u"yyyy年M月d日"_s), parts.join(u"；"_s));
}

} // namespace touyan

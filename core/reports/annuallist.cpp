#include "reports/annuallist.h"

#include "analysis/projectfilter.h"
#include "reports/chinesewords.h"

#include <algorithm>
#include <limits>
#include <map>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// Sorts what belongs to no programme after all that does.
constexpr qint64 NoProgramme = std::numeric_limits<qint64>::max();

DateRange periodOf(const Project& project)
{
    return {project.actualStart.isValid() ? project.actualStart : project.plannedStart,
            project.actualFinish.isValid() ? project.actualFinish : project.plannedFinish};
}

QString unitsOf(const Project& project, const Records& records)
{
    QStringList names;
    for (const UnitId unit : project.responsibleUnits)
        names.append(records.nameOf(RecordKind::Unit, unit.value));
    return names.join(u'、');
}

QString goalOf(const Project& project, const Records& records, const YearView& view)
{
    for (const AnnualGoal* goal : view.parts().rowsOf<AnnualGoal>(project.id, records)) {
        if (goal->year == view.year())
            return goal->goal;
    }
    return {};
}

/// Invested before the year; nothing when the project began earlier and nobody said how much.
std::optional<Money> doneBefore(const Project& project, const ProjectYear& facts, int year)
{
    const QDate start = periodOf(project).first;
    const bool isSilent = facts.doneBefore.isZero() && !project.priorInvestment;
    if (isSilent && start.isValid() && start.year() < year)
        return {};
    return facts.doneBefore;
}

AnnualListRow rowOf(const JudgedProject& judged, const Records& records, const YearView& view)
{
    const Project& project = *judged.project;
    const ListEntry* entry = view.entryOf(project.id);
    const std::optional<AnnualCategory> category =
        entry && entry->category ? entry->category : judged.facts->category;
    AnnualListRow row;
    row.name = project.name;
    row.nature = category ? natureWord(*category) : QString();
    row.content = project.content;
    row.period = periodOf(project);
    row.total = project.totalInvestment;
    row.done = doneBefore(project, *judged.facts, view.year());
    row.planned =
        entry && entry->plannedInvestment ? entry->plannedInvestment : judged.facts->planned;
    row.goal = goalOf(project, records, view);
    row.units = unitsOf(project, records);
    row.leader = project.liaisonLeader;
    row.notes = entry ? entry->notes : QString();
    return row;
}

QString titleOf(int year)
{
    return u"大连市%1年度人工智能产业重点项目清单"_s.arg(year);
}

} // namespace

std::vector<JudgedProject> listedProjects(const Records& records, const YearView& view)
{
    std::vector<JudgedProject> projects = filtered(records, view, {}, {});
    const auto positionOf = [&view](const JudgedProject& judged) {
        const ListEntry* entry = view.entryOf(judged.project->id);
        return entry ? entry->position : 0;
    };
    std::stable_sort(projects.begin(), projects.end(),
                     [&](const JudgedProject& a, const JudgedProject& b) {
                         return positionOf(a) < positionOf(b);
                     });
    return projects;
}

AnnualListTable annualListTable(const Records& records, const YearView& view,
                                const std::vector<JudgedProject>& projects)
{
    AnnualListTable table;
    table.year = view.year();
    table.title = titleOf(view.year());
    table.state = u"征求意见稿"_s;
    if (const AnnualList* list = view.list()) {
        table.documentNumber = list->documentNumber;
        table.issuedOn = list->issuedOn;
    }

    std::map<qint64, AnnualListGroup> groups;
    for (const JudgedProject& judged : projects) {
        const ProgrammeId programme = judged.project->programme;
        AnnualListGroup& group = groups[programme.isValid() ? programme.value : NoProgramme];
        group.name = programme.isValid() ? records.nameOf(RecordKind::Programme, programme.value)
                                         : u"其他项目"_s;
        group.rows.append(rowOf(judged, records, view));
    }
    int number = 0;
    for (auto& [programme, group] : groups) {
        for (AnnualListRow& row : group.rows)
            row.number = ++number;
        table.groups.append(group);
    }
    return table;
}

} // namespace touyan

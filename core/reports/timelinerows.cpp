#include "reports/timelinerows.h"

#include <algorithm>

namespace touyan {
namespace {

/// By the day a milestone was meant for; ids decide between equal days.
std::vector<TimelineMilestone> milestonesOf(const Project& project, const Records& records,
                                            const ProjectParts& parts)
{
    std::vector<TimelineMilestone> milestones;
    for (const Milestone* row : parts.rowsOf<Milestone>(project.id, records)) {
        TimelineMilestone milestone;
        milestone.id = row->id.value;
        milestone.name = row->name;
        milestone.planned = row->plannedDate;
        milestone.forecast = row->forecastDate;
        milestone.actual = row->actualDate;
        milestone.after = row->after.value;
        milestones.push_back(milestone);
    }
    std::stable_sort(milestones.begin(), milestones.end(),
                     [](const TimelineMilestone& a, const TimelineMilestone& b) {
                         return a.date() < b.date();
                     });
    return milestones;
}

/// The latest day that a milestone not yet reached is now expected on.
QDate forecastFinishOf(const Project& project, const std::vector<TimelineMilestone>& milestones)
{
    QDate latest;
    if (project.actualFinish.isValid())
        return latest;
    for (const TimelineMilestone& milestone : milestones) {
        if (!milestone.isReached() && milestone.forecast.isValid())
            latest = latest.isValid() ? std::max(latest, milestone.forecast) : milestone.forecast;
    }
    return latest;
}

TimelineRow rowOf(const JudgedProject& judged, const Records& records, const ProjectParts& parts)
{
    const Project& project = *judged.project;
    TimelineRow row;
    row.id = project.id.value;
    row.name = project.name;
    row.district = records.nameOf(RecordKind::District, project.district.value);
    row.light = judged.facts->light;
    row.donePercent = judged.facts->totalPercent;
    row.planned = {project.actualStart.isValid() ? project.actualStart : project.plannedStart,
                   project.actualFinish.isValid() ? project.actualFinish : project.plannedFinish};
    row.baseline = {project.plannedStart, project.plannedFinish};
    row.milestones = milestonesOf(project, records, parts);
    row.forecastFinish = forecastFinishOf(project, row.milestones);
    return row;
}

/// Ids that are "none" and natures that are "none" sort after all others.
bool isBefore(qint64 a, qint64 b, Dimension dimension)
{
    const qint64 none = dimension == Dimension::Category ? -1 : 0;
    const bool hasNone = dimension != Dimension::Light && dimension != Dimension::Stage;
    if (hasNone && (a == none || b == none))
        return a != none && b == none;
    return a < b;
}

} // namespace

std::vector<TimelineRow> timelineRows(const Records& records, const ProjectParts& parts,
                                      const std::vector<JudgedProject>& projects,
                                      Dimension grouping)
{
    std::vector<JudgedProject> ordered = projects;
    const auto keyOf = [grouping](const JudgedProject& judged) {
        return keyIn(grouping, *judged.project, *judged.facts);
    };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const JudgedProject& a, const JudgedProject& b) {
                         return isBefore(keyOf(a), keyOf(b), grouping);
                     });
    std::vector<TimelineRow> rows;
    rows.reserve(ordered.size());
    for (const JudgedProject& judged : ordered) {
        rows.push_back(rowOf(judged, records, parts));
        rows.back().group = nameOf(grouping, keyOf(judged), records);
    }
    return rows;
}

} // namespace touyan

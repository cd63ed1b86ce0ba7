#include "reports/timelinerows.h"

#include <algorithm>
#include <limits>

namespace touyan {
namespace {

/// The days as they are known now.
DateRange daysOf(const Project& project)
{
    return {project.actualStart.isValid() ? project.actualStart : project.plannedStart,
            project.actualFinish.isValid() ? project.actualFinish : project.plannedFinish};
}

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
    std::stable_sort(
        milestones.begin(), milestones.end(),
        [](const TimelineMilestone& a, const TimelineMilestone& b) { return a.date() < b.date(); });
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

/// Ids that are "none" and natures that are "none" sort after all others.
bool isBefore(qint64 a, qint64 b, Dimension dimension)
{
    const qint64 none = dimension == Dimension::Category ? -1 : 0;
    const bool hasNone = dimension != Dimension::Light && dimension != Dimension::Stage;
    if (hasNone && (a == none || b == none))
        return a != none && b == none;
    return dimension == Dimension::Light ? a > b : a < b; // red first
}

/// What is sorted in place of the projects: small, so that many are sorted quickly.
struct Place
{
    int group = 0;
    qint64 order = 0;
    size_t index = 0;
};

/// Days without a date come last.
qint64 orderOf(QDate day)
{
    return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
}

qint64 orderOf(const JudgedProject& judged, TimelineOrder order)
{
    const DateRange days = daysOf(*judged.project);
    switch (order) {
    case TimelineOrder::Start:
        return orderOf(days.first);
    case TimelineOrder::Finish:
        return orderOf(days.last);
    case TimelineOrder::Light:
        return -static_cast<qint64>(judged.facts->light);
    case TimelineOrder::Code:
        return 0; // compared as text
    }
    return 0;
}

/// Gives every project the number of its group.
QStringList group(std::vector<Place>& places, const std::vector<JudgedProject>& projects,
                  Dimension dimension, const Records& records)
{
    QHash<qint64, int> numbers;
    std::vector<qint64> keys(projects.size());
    std::vector<qint64> different;
    for (size_t i = 0; i < projects.size(); ++i) {
        keys[i] = keyIn(dimension, *projects[i].project, *projects[i].facts);
        if (!numbers.contains(keys[i])) {
            numbers.insert(keys[i], 0);
            different.push_back(keys[i]);
        }
    }
    std::sort(different.begin(), different.end(),
              [dimension](qint64 a, qint64 b) { return isBefore(a, b, dimension); });
    QStringList names;
    for (const qint64 key : different) {
        numbers[key] = static_cast<int>(names.size());
        names.append(nameOf(dimension, key, records));
    }
    for (size_t i = 0; i < projects.size(); ++i)
        places[i].group = numbers.value(keys[i]);
    return names;
}

void sort(std::vector<Place>& places, const std::vector<JudgedProject>& projects,
          TimelineOrder order)
{
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        if (a.group != b.group)
            return a.group < b.group;
        if (order == TimelineOrder::Code) {
            const int way =
                projects[a.index].project->code.compare(projects[b.index].project->code);
            return way != 0 ? way < 0 : a.index < b.index;
        }
        return a.order != b.order ? a.order < b.order : a.index < b.index;
    });
}

} // namespace

TimelineRow timelineRow(const JudgedProject& judged, const Records& records,
                        const ProjectParts& parts, const TimelineBaseline* baseline)
{
    const Project& project = *judged.project;
    TimelineRow row;
    row.id = project.id.value;
    row.name = project.name;
    row.district = records.nameOf(RecordKind::District, project.district.value);
    row.light = judged.facts->light;
    row.reasons = judged.facts->reasons;
    row.donePercent = judged.facts->totalPercent;
    row.planned = daysOf(project);
    row.isStarted = project.actualStart.isValid();
    row.isFinished = project.actualFinish.isValid();
    row.baseline = baseline ? baseline->days.value(row.id)
                            : DateRange{project.plannedStart, project.plannedFinish};
    row.milestones = milestonesOf(project, records, parts);
    row.forecastFinish = forecastFinishOf(project, row.milestones);
    return row;
}

TimelineTable timelineTable(const Records& records, const YearView& view,
                            const std::vector<JudgedProject>& projects,
                            const TimelineArrangement& arrangement)
{
    std::vector<Place> places(projects.size());
    for (size_t i = 0; i < projects.size(); ++i)
        places[i] = {.order = orderOf(projects[i], arrangement.order), .index = i};
    QStringList groups;
    if (arrangement.grouping)
        groups = group(places, projects, *arrangement.grouping, records);
    sort(places, projects, arrangement.order);
    std::vector<TimelineOutline> outlines;
    outlines.reserve(places.size());
    for (const Place& place : places) {
        const JudgedProject& judged = projects[place.index];
        outlines.push_back({.id = judged.project->id.value,
                            .group = place.group,
                            .light = judged.facts->light,
                            .donePercent = judged.facts->totalPercent,
                            .planned = daysOf(*judged.project)});
    }
    return {std::move(outlines), groups,
            [&records, &view, baseline = arrangement.baseline](qint64 id) {
                const Project* project = records.find(ProjectId{id});
                const ProjectYear* facts = view.factsOf(ProjectId{id});
                // A picture may still be asked for between a change and the table that follows it.
                return project && facts
                    ? timelineRow({project, facts}, records, view.parts(), baseline.get())
                    : TimelineRow{.id = id};
            }};
}

} // namespace touyan

#include "reports/timelinerows.h"

#include "analysis/knownrecords.h"
#include "analysis/yearschedule.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace touyan {
namespace {

/// @p day, unless it is later than all that is known.
QDate knownDay(QDate day, QDate known)
{
    return known.isValid() && day > known ? QDate() : day;
}

/// The days as they are known on @p known, or now.
DateRange daysOf(const Project& project, QDate known)
{
    const QDate start = knownDay(project.actualStart, known);
    const QDate finish = knownDay(project.actualFinish, known);
    return {start.isValid() ? start : project.plannedStart,
            finish.isValid() ? finish : project.plannedFinish};
}

/// The last day of which a row of @p view tells anything; invalid: it tells all that is known.
QDate lastKnownOf(const YearView& view)
{
    const QDate day = judgedDay(view.year(), view.today());
    return day < view.today() ? day : QDate();
}

/// By the day a milestone was meant for; ids decide between equal days.
std::vector<TimelineMilestone> milestonesOf(const Project& project, const Records& records,
                                            const ProjectParts& parts, QDate known)
{
    std::vector<TimelineMilestone> milestones;
    for (const Milestone* stored : parts.rowsOf<Milestone>(project.id, records)) {
        Milestone row = *stored;
        if (known.isValid())
            bringBack(row, known);
        TimelineMilestone milestone;
        milestone.id = row.id.value;
        milestone.name = row.name;
        milestone.planned = row.plannedDate;
        if (!known.isValid()) // when it was forecast so is not known, only what is expected now
            milestone.forecast = row.forecastDate;
        milestone.actual = row.actualDate;
        milestone.after = row.after.value;
        milestones.push_back(milestone);
    }
    std::stable_sort(
        milestones.begin(), milestones.end(),
        [](const TimelineMilestone& a, const TimelineMilestone& b) { return a.date() < b.date(); });
    return milestones;
}

/// The latest day that a milestone not yet reached is now expected on.
QDate forecastFinishOf(const std::vector<TimelineMilestone>& milestones)
{
    QDate latest;
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

constexpr qint64 NoDay = std::numeric_limits<qint64>::max(); // comes last

qint64 orderOf(QDate day)
{
    return day.isValid() ? day.toJulianDay() : NoDay;
}

qint64 orderOf(const TimelineOutline& outline, TimelineOrder order)
{
    switch (order) {
    case TimelineOrder::Start:
        return orderOf(outline.planned.first);
    case TimelineOrder::Finish:
        return orderOf(outline.planned.last);
    case TimelineOrder::Light:
        return -static_cast<qint64>(outline.light);
    case TimelineOrder::Code:
        return 0; // compared as text
    }
    return 0;
}

/// The keys of groups in the order in which they occur: few, so that looking is quick.
class GroupKeys
{
public:
    /// The place of @p key.
    int placeOf(qint64 key)
    {
        const auto known = std::find(m_keys.cbegin(), m_keys.cend(), key);
        const auto place = static_cast<int>(known - m_keys.cbegin());
        if (known == m_keys.cend())
            m_keys.push_back(key);
        return place;
    }
    const std::vector<qint64>& all() const { return m_keys; }

private:
    std::vector<qint64> m_keys;
};

/// Numbers the groups, which are places of @p keys so far, in their order and names them.
QStringList sortGroups(std::vector<TimelineOutline>& outlines, const std::vector<qint64>& keys,
                       const TimelineArrangement& arrangement, const Records& records)
{
    const Dimension dimension = *arrangement.grouping;
    std::vector<qint64> sorted = keys;
    std::sort(sorted.begin(), sorted.end(),
              [dimension](qint64 a, qint64 b) { return isBefore(a, b, dimension); });
    QStringList names;
    std::vector<int> numbers(keys.size());
    for (const qint64 key : sorted) {
        const auto found = std::find(keys.cbegin(), keys.cend(), key);
        numbers[static_cast<size_t>(found - keys.cbegin())] = static_cast<int>(names.size());
        names.append(arrangement.groupName(dimension, key, records));
    }
    for (TimelineOutline& outline : outlines)
        outline.group = numbers[static_cast<size_t>(outline.group)];
    return names;
}

/// Sorts @p places by @p keys, which are of the places 0, 1, 2…; equal ones keep their order. Days
/// and groups lie close together, so that they are counted rather than compared.
void sortBy(const std::vector<qint64>& keys, std::vector<size_t>& places)
{
    constexpr qint64 MostDifferent = 1 << 20;
    qint64 least = NoDay;
    qint64 greatest = std::numeric_limits<qint64>::min();
    for (const qint64 key : keys) {
        least = std::min(least, key);
        greatest = key == NoDay ? greatest : std::max(greatest, key);
    }
    if (greatest < least) // there is nothing to compare
        return;
    if (greatest - least >= MostDifferent) {
        std::stable_sort(places.begin(), places.end(),
                         [&keys](size_t a, size_t b) { return keys[a] < keys[b]; });
        return;
    }
    const auto slot = [&](size_t place) {
        return static_cast<size_t>(std::min(keys[place], greatest + 1) - least);
    };
    std::vector<size_t> starts(static_cast<size_t>(greatest - least) + 3);
    for (const size_t place : places)
        ++starts[slot(place) + 1];
    for (size_t at = 1; at < starts.size(); ++at)
        starts[at] += starts[at - 1];
    std::vector<size_t> sorted(places.size());
    for (const size_t place : places)
        sorted[starts[slot(place)]++] = place;
    places = std::move(sorted);
}

/// The places of @p outlines in the order of lines.
std::vector<size_t> arranged(const std::vector<TimelineOutline>& outlines,
                             const std::vector<JudgedProject>& projects, TimelineOrder order)
{
    std::vector<size_t> places(outlines.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::vector<qint64> keys(outlines.size());
    const auto sortByKey = [&](const auto& keyOf) {
        std::transform(outlines.cbegin(), outlines.cend(), keys.begin(), keyOf);
        sortBy(keys, places);
    };
    if (order == TimelineOrder::Code)
        std::stable_sort(places.begin(), places.end(), [&projects](size_t a, size_t b) {
            return projects[a].project->code < projects[b].project->code;
        });
    else
        sortByKey([order](const TimelineOutline& outline) { return orderOf(outline, order); });
    sortByKey([](const TimelineOutline& outline) { return qint64(outline.group); });
    return places;
}

TimelineTable tableOf(const std::vector<JudgedProject>& projects, const Records& records,
                      const TimelineArrangement& arrangement, QDate known, TimelineRowSource rowOf)
{
    GroupKeys keys;
    std::vector<TimelineOutline> outlines;
    outlines.reserve(projects.size());
    for (const JudgedProject& judged : projects) // once: each of them is far from the one before it
        outlines.push_back(
            {.id = judged.project->id.value,
             .group = arrangement.grouping ? keys.placeOf(keyIn(*arrangement.grouping, judged)) : 0,
             .light = judged.facts->light,
             .donePercent = judged.facts->totalPercent,
             .planned = daysOf(*judged.project, known)});
    QStringList groups;
    if (arrangement.grouping)
        groups = sortGroups(outlines, keys.all(), arrangement, records);
    std::vector<TimelineOutline> lines;
    lines.reserve(outlines.size());
    for (const size_t place : arranged(outlines, projects, arrangement.order))
        lines.push_back(outlines[place]);
    return {std::move(lines), groups, std::move(rowOf)};
}

} // namespace

TimelineRow timelineRow(const JudgedProject& judged, const Records& records,
                        const ProjectParts& parts, const TimelineBaseline* baseline, QDate known)
{
    const Project& project = *judged.project;
    TimelineRow row;
    row.id = project.id.value;
    row.name = project.name;
    row.district = records.nameOf(RecordKind::District, project.district.value);
    row.light = judged.facts->light;
    row.reasons = judged.facts->reasons;
    row.donePercent = judged.facts->totalPercent;
    row.planned = daysOf(project, known);
    row.isStarted = knownDay(project.actualStart, known).isValid();
    row.isFinished = knownDay(project.actualFinish, known).isValid();
    row.baseline = baseline ? baseline->days.value(row.id)
                            : DateRange{project.plannedStart, project.plannedFinish};
    row.milestones = milestonesOf(project, records, parts, known);
    if (!row.isFinished)
        row.forecastFinish = forecastFinishOf(row.milestones);
    return row;
}

TimelineTable timelineTable(const Records& records, const YearView& view,
                            const std::vector<JudgedProject>& projects,
                            const TimelineArrangement& arrangement)
{
    const QDate known = lastKnownOf(view);
    return tableOf(projects, records, arrangement, known,
                   [&records, &view, known, baseline = arrangement.baseline](qint64 id) {
                       const Project* project = records.find(ProjectId{id});
                       const ProjectYear* facts = view.factsOf(ProjectId{id});
                       // A picture may still be asked for between a change and the table that
                       // follows it.
                       return project && facts ? timelineRow({project, facts}, records,
                                                             view.parts(), baseline.get(), known)
                                               : TimelineRow{.id = id};
                   });
}

TimelineTable timelineTable(const MonthFigures& figures, const TimelineArrangement& arrangement)
{
    return tableOf(figures.projects(), figures.records(), arrangement, {}, [&figures](qint64 id) {
        const Project& project = *figures.known().find(ProjectId{id});
        TimelineRow row =
            timelineRow({&project, figures.factsOf(project.id)}, figures.known(), figures.parts());
        row.district = figures.records().nameOf(RecordKind::District, project.district.value);
        return row;
    });
}

} // namespace touyan

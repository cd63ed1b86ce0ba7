#include "selection/targetgaps.h"

#include "selection/listentries.h"
#include "selection/liststates.h"

#include <map>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

std::vector<const Project*> projectsOnList(const Records& records, const QList<ListEntry>& entries)
{
    std::vector<const Project*> projects;
    for (const ListEntry& entry : entries) {
        const Project* project = records.find(entry.project);
        if (project && isOnList(entry.status))
            projects.push_back(project);
    }
    return projects;
}

bool isCount(IndicatorSource source)
{
    return source != IndicatorSource::Entered && source != IndicatorSource::OutputValue;
}

} // namespace

std::vector<TargetProgress> countedTargets(const Records& records, int year)
{
    std::vector<TargetProgress> targets = targetProgress(records, year);
    std::erase_if(targets, [&records](const TargetProgress& target) {
        return !isCount(records.find(target.indicator)->source);
    });
    return targets;
}

bool addsTo(const Project& project, const Indicator& indicator, int year)
{
    return project.indicators.contains(indicator.id) && !isCounted(project, indicator, year);
}

int missingProjects(const Records& records, const TargetProgress& target, int most)
{
    int missing = 0;
    while (missing < most && !reaches(records, target, target.actual.value_or(0) + missing))
        ++missing;
    return missing;
}

std::vector<TargetGap> targetGaps(const Records& records, const AnnualList& list,
                                  const QList<ListEntry>& entries)
{
    const std::vector<const Project*> projects = projectsOnList(records, entries);
    std::vector<TargetGap> gaps;
    for (const TargetProgress& progress : countedTargets(records, list.year)) {
        const Indicator& indicator = *records.find(progress.indicator);
        const auto added =
            std::count_if(projects.cbegin(), projects.cend(), [&](const Project* project) {
                return addsTo(*project, indicator, list.year);
            });
        TargetGap gap;
        gap.indicator = progress.indicator;
        gap.name = progress.name;
        gap.year = progress.targetYear;
        gap.present = progress.actual;
        if (progress.actual || added > 0)
            gap.after = progress.actual.value_or(0) + static_cast<double>(added);
        gap.target = targetText(progress);
        gap.isReached = gap.after && reaches(records, progress, *gap.after);
        gaps.push_back(gap);
    }
    return gaps;
}

std::vector<ProgrammeCoverage> fieldCoverage(const Records& records,
                                             const QList<ListEntry>& entries)
{
    std::map<ScenarioFieldId, QList<ProjectId>> covering;
    for (const Project* project : projectsOnList(records, entries)) {
        if (project->scenarioField.isValid())
            covering[project->scenarioField].append(project->id);
    }
    std::vector<ProgrammeCoverage> coverage;
    for (const Programme& programme : records.all<Programme>()) {
        ProgrammeCoverage row{programme.id, programmeWord(programme), {}};
        for (const ScenarioField& field : records.all<ScenarioField>()) {
            if (field.programme == programme.id)
                row.fields.push_back({field.id, field.name, covering[field.id]});
        }
        if (!row.fields.empty())
            coverage.push_back(row);
    }
    return coverage;
}

QString programmeWord(const Programme& programme)
{
    QString word = programme.name;
    for (const QString& ending : {u"应用示范工程"_s, u"示范工程"_s, u"工程"_s}) {
        if (word.size() > ending.size() && word.endsWith(ending))
            word.chop(ending.size());
    }
    return word;
}

} // namespace touyan

#include "example/exampleprojects.h"

#include "example/exampletables.h"

namespace touyan {
namespace {

/// From this total on a project needs an approval of its own.
constexpr Money LargeProject = Money::fromWan(10'000);

} // namespace

CourseWindow exampleWindow()
{
    return {QDate(2019, 1, 1), QDate(2020, 10, 1), QDate(2020, 11, 24)};
}

Result<std::vector<ExampleProject>> exampleProjects(const Records& records, ExampleIds& ids)
{
    const auto rows = exampleRows(RecordKind::Project);
    if (!rows)
        return rows.error();
    std::vector<ExampleProject> projects;
    for (QJsonObject row : *rows) {
        const QString paceKey = row.take(u"pace").toString();
        const QStringList years = row.take(u"lists").toString().split(u' ', Qt::SkipEmptyParts);
        const auto pace = paceFromKey(paceKey);
        if (!pace)
            return Error{ErrorCode::Parse, paceKey, {}};
        const auto project = exampleRecord<Project>(row, records);
        if (!project)
            return project.error();
        ExampleProject example;
        example.project = *project;
        example.project.id = ids.next<Project>();
        example.pace = *pace;
        for (const QString& year : years)
            example.listYears.append(year.toInt());
        projects.push_back(example);
    }
    return projects;
}

QStringList milestoneNames(const Project& project, const Records& records, const CourseTexts& texts)
{
    const ScenarioField* scenario = records.find(project.scenarioField);
    QStringList names = texts.milestones.value(scenario ? scenario->code : QString());
    if (project.totalInvestment.value_or(Money()) >= LargeProject)
        names.prepend(texts.approval);
    return names;
}

} // namespace touyan

#include "models/projectlifecycle.h"

#include "base/raisedcode.h"
#include "base/sentences.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <set>

using namespace Qt::StringLiterals;

namespace touyan {
QString nextCode(const Records& records, int year)
{
    const QString yearText = QString::number(year);
    QSet<QString> used;
    QString greatest;
    QString greatestOfYear;
    for (const Project& project : records.all<Project>()) {
        used.insert(project.code);
        greatest = std::max(greatest, project.code);
        if (project.code.contains(yearText))
            greatestOfYear = std::max(greatestOfYear, project.code);
    }
    if (greatest.isEmpty())
        return u"DLAI-%1-0001"_s.arg(yearText);
    QString code = raisedCode(greatestOfYear.isEmpty() ? greatest : greatestOfYear);
    while (used.contains(code))
        code = raisedCode(code);
    return code;
}

Project newProject(const Workspace& workspace, ProjectId id)
{
    Project project;
    project.id = id;
    project.code = nextCode(workspace.records(), workspace.year());
    project.name = QCoreApplication::translate("ProjectLifecycle", "New project");
    const ProjectFilter& filter = workspace.filter();
    if (filter.districts.size() == 1)
        project.district = *filter.districts.cbegin();
    if (filter.programmes.size() == 1)
        project.programme = *filter.programmes.cbegin();
    return project;
}

ChangeSet removalOf(const Project& project, const Workspace& workspace)
{
    ChangeSet changes(
        QCoreApplication::translate("ProjectLifecycle", "Delete project “%1”").arg(project.name));
    const ProjectParts& parts = workspace.view().parts();
    const auto removeAll = [&changes](const auto& rows) {
        for (const auto* row : rows)
            changes.remove(*row);
    };
    removeAll(parts.rowsOf<Milestone>(project.id, workspace.records()));
    removeAll(parts.rowsOf<AnnualGoal>(project.id, workspace.records()));
    removeAll(parts.rowsOf<MonthlyReport>(project.id, workspace.records()));
    removeAll(parts.rowsOf<FundingSource>(project.id, workspace.records()));
    changes.remove(project);
    return changes;
}

QStringList deletionRefusal(const Project& project, Workspace& workspace)
{
    const Records& records = workspace.records();
    // The entries of lists are told by their years: what else refers to the project or its parts?
    ChangeSet removal = removalOf(project, workspace);
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.project == project.id)
            removal.remove(entry);
    }
    QStringList others;
    for (const Violation& fault : workspace.portfolio().brokenRules(removal)) {
        if (fault.kind != RecordKind::ListEntry)
            others.append(fault.message);
    }
    others.removeDuplicates();
    std::set<int> years;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        const AnnualList* list = records.find(entry.list);
        if (entry.project == project.id && list)
            years.insert(list->year);
    }
    if (years.empty())
        return QStringList{QCoreApplication::translate(
                               "ProjectLifecycle",
                               "“%1” cannot be deleted. Remove first what refers to it, or set its "
                               "stage to “terminated”.")
                               .arg(project.name)}
        + others;
    QStringList names;
    for (const int year : years)
        names.append(QString::number(year));
    return QStringList{QCoreApplication::translate(
                           "ProjectLifecycle",
                           "“%1” cannot be deleted: it is among the entries of the annual list of "
                           "%2. Set its stage to “terminated” instead.")
                           .arg(project.name, joinedNames(names))}
    + others;
}

} // namespace touyan

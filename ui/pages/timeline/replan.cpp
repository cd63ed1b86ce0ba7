#include "pages/timeline/replan.h"

#include "base/daterange.h"

#include <QCoreApplication>

namespace touyan {
namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Error refusal(const QString& message)
{
    return {ErrorCode::Validation, message, {}};
}

/// Returns how many move.
int moveAlong(ChangeSet& changes, const MilestonesAlong& along)
{
    int count = 0;
    for (const Milestone* milestone : along.milestones) {
        if (along.days == 0 || milestone->actualDate.isValid())
            continue;
        Milestone after = *milestone;
        for (QDate* day : {&after.plannedDate, &after.forecastDate}) {
            if (day->isValid())
                *day = day->addDays(along.days);
        }
        count += after == *milestone ? 0 : 1;
        changes.update(*milestone, after);
    }
    return count;
}

} // namespace

Result<ChangeSet> movedProject(const Project& project, const DateRange& moved,
                               const MilestonesAlong& along)
{
    if (project.actualFinish.isValid())
        return refusal(QCoreApplication::translate("Replan",
                                                   "“%1” finished on %2: actual days cannot be "
                                                   "dragged. Change them in the inspector.")
                           .arg(project.name, dayText(project.actualFinish)));
    Project after = project;
    after.plannedFinish = moved.last;
    if (!project.actualStart.isValid())
        after.plannedStart = moved.first;
    else if (after.plannedFinish == project.plannedFinish)
        return refusal(QCoreApplication::translate("Replan",
                                                   "“%1” started on %2: an actual start cannot be "
                                                   "dragged. Change it in the inspector.")
                           .arg(project.name, dayText(project.actualStart)));
    const QString label =
        QCoreApplication::translate("Replan", "Re-plan project “%1”: %2 to %3")
            .arg(project.name, dayText(after.plannedStart), dayText(after.plannedFinish));
    ChangeSet changes(label);
    changes.update(project, after);
    if (const int count = moveAlong(changes, along); count > 0)
        //: %1 says how a project is planned anew, %n how many of its milestones move along
        changes.setLabel(
            QCoreApplication::translate("Replan", "%1, with %n milestone(s)", nullptr, count)
                .arg(label));
    return changes;
}

Result<ChangeSet> movedMilestone(const Milestone& milestone, const Project& project, QDate day)
{
    if (milestone.actualDate.isValid())
        return refusal(
            QCoreApplication::translate("Replan",
                                        "Milestone “%1” was reached on %2: an actual day "
                                        "cannot be dragged.")
                .arg(milestone.name, dayText(milestone.actualDate)));
    Milestone after = milestone;
    const bool isExpected = milestone.forecastDate.isValid();
    (isExpected ? after.forecastDate : after.plannedDate) = day;
    Project stretched = project;
    const bool isStretched = !isExpected && !project.actualFinish.isValid()
        && project.plannedFinish.isValid() && day > project.plannedFinish;
    if (isStretched)
        stretched.plannedFinish = day;
    QString label = isExpected
        ? QCoreApplication::translate("Replan", "Expect milestone “%1” on %2")
        : QCoreApplication::translate("Replan", "Re-plan milestone “%1”: %2");
    if (isStretched)
        label = QCoreApplication::translate("Replan",
                                            "Re-plan milestone “%1” and its project's finish: %2");
    ChangeSet changes(label.arg(milestone.name, dayText(day)));
    changes.update(project, stretched);
    changes.update(milestone, after);
    return changes;
}

} // namespace touyan

#include "pages/timeline/replan.h"

#include "base/daterange.h"

#include <QCoreApplication>

namespace touyan {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Replan", text);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Error refusal(const QString& message)
{
    return {ErrorCode::Validation, message, {}};
}

} // namespace

Result<ChangeSet> movedProject(const Project& project, const DateRange& moved)
{
    if (project.actualFinish.isValid())
        return refusal(translated(QT_TRANSLATE_NOOP("Replan",
                                                    "“%1” finished on %2: actual days cannot be "
                                                    "dragged. Change them in the inspector."))
                           .arg(project.name, dayText(project.actualFinish)));
    Project after = project;
    after.plannedFinish = moved.last;
    if (!project.actualStart.isValid())
        after.plannedStart = moved.first;
    else if (after.plannedFinish == project.plannedFinish)
        return refusal(translated(QT_TRANSLATE_NOOP("Replan",
                                                    "“%1” started on %2: an actual start cannot be "
                                                    "dragged. Change it in the inspector."))
                           .arg(project.name, dayText(project.actualStart)));
    ChangeSet changes(
        translated(QT_TRANSLATE_NOOP("Replan", "Re-plan project “%1”: %2 to %3"))
            .arg(project.name, dayText(after.plannedStart), dayText(after.plannedFinish)));
    changes.update(project, after);
    return changes;
}

Result<ChangeSet> movedMilestone(const Milestone& milestone, QDate day)
{
    if (milestone.actualDate.isValid())
        return refusal(
            translated(QT_TRANSLATE_NOOP("Replan",
                                         "Milestone “%1” was reached on %2: an actual day "
                                         "cannot be dragged."))
                .arg(milestone.name, dayText(milestone.actualDate)));
    Milestone after = milestone;
    const bool isExpected = milestone.forecastDate.isValid();
    (isExpected ? after.forecastDate : after.plannedDate) = day;
    const QString label = isExpected
        ? translated(QT_TRANSLATE_NOOP("Replan", "Expect milestone “%1” on %2"))
        : translated(QT_TRANSLATE_NOOP("Replan", "Re-plan milestone “%1”: %2"));
    ChangeSet changes(label.arg(milestone.name, dayText(day)));
    changes.update(milestone, after);
    return changes;
}

} // namespace touyan

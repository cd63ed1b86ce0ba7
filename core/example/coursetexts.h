#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace touyan {

/// The words in which invented projects are reported, from resources/example/course.json.
struct CourseTexts
{
    QString approval; ///< first milestone of large projects
    QHash<QString, QStringList> milestones; ///< four names, by code of the scenario field
    QString starting; ///< %1: the next milestone
    QString underway; ///< %1: the last milestone, %2: the next one
    QString finished; ///< %1: the last milestone
    QString goalReaching; ///< %1: milestones, %2: amount in 万元
    QString goalAdvancing; ///< the same for a year without a milestone
    QStringList problems;
    QStringList requests; ///< what is asked for against the problem in the same place
    QStringList responsible;
    QHash<QString, QString> entryReasons; ///< by key of EntryStatus; "addition" for notes
};

Result<CourseTexts> courseTexts();

} // namespace touyan

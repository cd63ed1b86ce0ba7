#pragma once

#include "domain/records.h"
#include "example/exampleids.h"
#include "example/projectcourse.h"

namespace touyan {

/// The day that the example portfolio stands on, and the months it reports.
CourseWindow exampleWindow();

/// One invented project as resources/example/project.json states it.
struct ExampleProject
{
    Project project; ///< with planned days and total; actual days follow from the pace
    Pace pace = Pace::Steady;
    QList<int> listYears; ///< years whose list it stands on
};

/// All of them, with ids. @p records hold the catalogue.
Result<std::vector<ExampleProject>> exampleProjects(const Records& records, ExampleIds& ids);

/// What the milestones of @p project are called, after its scenario field and size.
QStringList milestoneNames(const Project& project, const Records& records,
                           const CourseTexts& texts);

} // namespace touyan

#pragma once

#include "example/exampleprojects.h"

namespace touyan {

/// A project with how it went, as the lists need it.
struct ListedProject
{
    ExampleProject example;
    ProjectCourse course;
};

/// Adds the entries of the annual lists among @p records: 2019 and 2020 as resources/example says,
/// and for the year after them what is carried over and who applies. Lists that were issued get
/// their snapshot. @p records hold lists and revisions.
void addListEntries(ChangeSet& changes, const Records& records,
                    const std::vector<ListedProject>& projects, const CourseTexts& texts,
                    ExampleIds& ids);

} // namespace touyan

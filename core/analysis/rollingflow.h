#pragma once

#include "domain/records.h"

#include <QSet>

#include <array>
#include <functional>
#include <vector>

namespace touyan {

/// How a project came into a year's list.
enum class EntryOrigin
{
    New,
    Carried ///< from the list of the year before
};

/// Where a project went after a year's list.
enum class EntryFate
{
    Carried, ///< on the list of the year after; before there is one, closed as carried on
    Completed,
    Left, ///< 调出, 暂缓, 终止 or withdrawn, or not on the list that the year after was issued with
    Undecided ///< the year after has no list yet, or a draft that says nothing of it
};

/// One year's list in the flow: its projects by origin and fate.
struct FlowYear
{
    int year = 0;
    bool isDraft = false; ///< not issued: candidates count as proposed
    bool hasYearBefore = false; ///< else every origin is New for want of knowledge
    bool hasYearAfter = false;
    /// projects[origin][fate]
    std::array<std::array<QSet<ProjectId>, 4>, 2> projects;

    int count(EntryOrigin origin, EntryFate fate) const;
    int count(EntryOrigin origin) const;
    int count(EntryFate fate) const;
    int count() const;
    QSet<ProjectId> projectsOf(EntryOrigin origin) const;
    QSet<ProjectId> projectsOf(EntryFate fate) const;
};

/// How the lists of the years @p first to @p last, as far as they exist, follow from each other and
/// from those around them: a year's list is told the same whatever years are asked for. Only
/// projects that @p counts accepts are counted.
std::vector<FlowYear> rollingFlow(const Records& records, int first, int last,
                                  const std::function<bool(ProjectId)>& counts);

} // namespace touyan

#pragma once

#include "domain/records.h"

#include <QHash>

#include <functional>
#include <map>

namespace touyan {

/// The entries of one year's list: those on it, and those that left it after it was issued.
struct ListMembers
{
    bool isDraft = false; ///< not issued: candidates count as proposed
    bool hasSnapshot = false;
    QHash<ProjectId, const ListEntry*> members;
    QHash<ProjectId, const ListEntry*> left;

    /// Whether the project is on the list, or was when it was issued or since.
    bool holds(ProjectId project) const
    {
        return members.contains(project) || left.contains(project);
    }
};

/// The members of each list of the years @p first to @p last, as far as they exist. Only projects
/// that @p counts accepts are taken. The entries are those of @p records.
std::map<int, ListMembers> membersByYear(const Records& records, int first, int last,
                                         const std::function<bool(ProjectId)>& counts);

} // namespace touyan

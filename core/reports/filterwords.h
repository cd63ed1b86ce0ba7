#pragma once

#include "analysis/projectfilter.h"

namespace touyan {

/// The names of the records with @p ids, in the order of the file.
template <typename Tag>
QStringList namesIn(const QSet<Id<Tag>>& ids, const Records& records)
{
    QStringList names;
    for (const Tag& row : records.all<Tag>()) {
        if (ids.contains(row.id))
            names.append(row.name);
    }
    return names;
}

/// One part of a filter that is in force.
struct FilterPart
{
    QString words; ///< "Gan Jingzi, Zhongshan"
    bool hasControl = true; ///< shown and changed by a control of its own at the head of the window
    ProjectFilter without; ///< the filter when this part is taken away
};

/// Every part of @p filter that keeps projects of the year's list away or lets others in. In the
/// language of the windows, as all of this file.
QList<FilterPart> filterParts(const ProjectFilter& filter, const Records& records);

/// What @p filter narrows projects to, one part for each chip that is set: 甘井子区、旅顺口区 ·
/// 红灯; empty when none is.
QString filterWords(const ProjectFilter& filter, const Records& records);

/// Which projects a view or picture under @p filter shows, to stand below its title: scope, chips
/// and search; empty when it shows the year's list as a whole.
QString narrowingWords(const ProjectFilter& filter, const Records& records);

/// Whether @p filter narrows projects by what other records do not have: anything but districts.
bool isNarrowedBeyondDistricts(ProjectFilter filter);

/// @p title with @p narrowing behind it, when there is any.
QString titleNarrowed(const QString& title, const QString& narrowing);

} // namespace touyan

#pragma once

#include "analysis/projectfilter.h"

namespace touyan {

/// One part of the filter that is in force.
struct FilterPart
{
    QString words; ///< "Gan Jingzi, Zhongshan"
    bool hasControl = true; ///< shown and changed by a control of its own at the head of the window
    ProjectFilter without; ///< the filter when this part is taken away
};

/// Every part of @p filter that keeps projects of the year's list away or lets others in.
QList<FilterPart> filterParts(const ProjectFilter& filter, const Records& records);

/// All of them in one line; empty when there is none.
QString filterInWords(const ProjectFilter& filter, const Records& records);

} // namespace touyan

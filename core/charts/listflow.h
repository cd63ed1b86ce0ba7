#pragma once

#include "analysis/rollingflow.h"
#include "layout/flowscene.h"

namespace touyan {

/// How the projects of one year's list went into the next, ready to be drawn, with the projects
/// behind each block.
struct ListFlow
{
    struct Source
    {
        int year = 0;
        QSet<ProjectId> projects;
    };

    FlowContent content;
    std::vector<Source> sources; ///< of the blocks of the content

    /// What is drawn, in words, one line for each block.
    QStringList lines() const;
};

/// The first of @p years shows where its projects went, the others where they came from.
ListFlow listFlow(const std::vector<FlowYear>& years);

} // namespace touyan

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

/// What a block is called; %1 stands for the number of projects.
using FlowWording = QString (*)(const char* english);
/// In the language of the window.
QString shownFlowWord(const char* english);
/// In Chinese, as papers are.
QString paperFlowWord(const char* english);

/// The first of @p years shows where its projects went, the others where they came from.
ListFlow listFlow(const std::vector<FlowYear>& years, FlowWording wording = shownFlowWord);

} // namespace touyan

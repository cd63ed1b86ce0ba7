#pragma once

#include "analysis/rollingflow.h"
#include "layout/flowscene.h"

namespace touyan {

/// How the projects of one year's list went into the next, ready to be drawn, with the projects
/// behind each block and band.
struct ListFlow
{
    struct Source
    {
        int year = 0;
        QSet<ProjectId> projects;
        QString words; ///< "List of 2020: Carried over 23"
    };

    FlowContent content;
    std::vector<Source> sources; ///< of the blocks of the content, then of its bands

    /// What is drawn, in words, one line for each block.
    QStringList lines() const;
};

/// What a block is called; %1 stands for the number of projects.
using FlowWording = QString (*)(const char* english);
/// In the language of the window.
QString shownFlowWord(const char* english);
/// In Chinese, as papers are.
QString paperFlowWord(const char* english);

/// Whether the picture of @p years shows how the projects of the year at @p at came to its list,
/// and where they went from it.
bool showsOrigins(const std::vector<FlowYear>& years, size_t at);
bool showsFates(const std::vector<FlowYear>& years, size_t at);

/// The first of @p years shows where its projects went, the last where they came from, and those
/// between both; the last too as soon as something is decided of its projects. Each half of a year
/// holds all that its list held, so that every project has a fate and the numbers are those of the
/// table.
ListFlow listFlow(const std::vector<FlowYear>& years, FlowWording wording = shownFlowWord);

} // namespace touyan

#pragma once

#include "analysis/filtertoggle.h"
#include "charts/chartparts.h"

namespace touyan {

/// A click on a bar of a chart.
struct ChartClick
{
    /// The projects of the scope, whatever else the filter says: what is picked from them is what
    /// its title says, also after another part of the filter has changed.
    const ChartSource& source;
    const ProjectFilter& now;
    qint64 key = -1; ///< of the row
    qint64 columnKey = -1; ///< of the part of the bar; negative: the whole of it
};

/// What the filter is after a click: narrowed to what was clicked, or no longer so; the same as
/// before where the bar stands for nothing to filter by.
using ChartNarrowing = ProjectFilter (*)(const ChartClick& click);

/// By the row of @p D.
template <Dimension D>
ProjectFilter narrowedByRow(const ChartClick& click)
{
    return toggled(click.now, D, click.key);
}

/// By the row of @p D and the light of the part; by the row alone where no part was clicked.
template <Dimension D>
ProjectFilter narrowedByLightOf(const ChartClick& click)
{
    return click.columnKey < 0
        ? toggled(click.now, D, click.key)
        : toggledTogether(click.now, {D, click.key}, {Dimension::Light, click.columnKey});
}

/// To the projects that make the bar of what is invested by the end of the month.
ProjectFilter narrowedToInvested(const ChartClick& click);
/// To the projects with a milestone planned for the month or reached in it.
ProjectFilter narrowedToMilestones(const ChartClick& click);
/// To the projects with that light at the end of the month; of the month that runs, with that light
/// whatever changes later.
ProjectFilter narrowedToLights(const ChartClick& click);
/// To the projects that state funding from the source.
ProjectFilter narrowedToFunding(const ChartClick& click);
/// To the candidates that came as far as the step of the selection.
ProjectFilter narrowedToStep(const ChartClick& click);
/// To the projects with a mean score in the span.
ProjectFilter narrowedToScores(const ChartClick& click);

} // namespace touyan

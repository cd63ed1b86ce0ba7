#include "charts/chartclicks.h"

#include "charts/monthcharts.h"
#include "charts/selectioncharts.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {
namespace {

/// The projects of the source that @p belongs accepts, called @p title.
template <typename Belongs>
ProjectFilter picked(const ChartClick& click, const QString& title, const Belongs& belongs)
{
    PickedProjects pick{title, {}};
    for (const JudgedProject& judged : click.source.projects) {
        if (belongs(*judged.project))
            pick.projects.insert(judged.project->id);
    }
    return togglePick(click.now, pick);
}

template <typename T, typename Belongs>
bool hasPart(const ChartClick& click, const Project& project, const Belongs& belongs)
{
    const auto rows = click.source.view.parts().rowsOf<T>(project.id, click.source.records);
    return std::any_of(rows.cbegin(), rows.cend(), [&](const T* row) { return belongs(*row); });
}

bool isMonth(const ChartClick& click)
{
    return click.key >= 1 && click.key <= MonthsPerYear;
}

QString monthTitle(const ChartClick& click, const char* text)
{
    return chartText(text).arg(monthOfYear(static_cast<int>(click.key), click.source.view.year()));
}

bool isInMonth(QDate day, QDate first)
{
    return day.year() == first.year() && day.month() == first.month();
}

/// A milestone counts with the year that it is planned for, and as reached at its first month when
/// that was before.
bool isOfMonth(const Milestone& milestone, QDate first)
{
    if (!milestone.plannedDate.isValid() || milestone.plannedDate.year() != first.year())
        return false;
    const bool wasEarly = first.month() == 1 && milestone.actualDate.isValid()
        && milestone.actualDate.year() < first.year();
    return isInMonth(milestone.plannedDate, first) || isInMonth(milestone.actualDate, first)
        || wasEarly;
}

} // namespace

ProjectFilter narrowedToInvested(const ChartClick& click)
{
    if (!isMonth(click) || click.key > lastKnownMonth(click.source))
        return click.now;
    const int year = click.source.view.year();
    const auto month = static_cast<size_t>(click.key - 1);
    return picked(click,
                  //: 1: a month such as Mar 2020
                  monthTitle(click, QT_TRANSLATE_NOOP("ChartFigures", "Invested by %1")),
                  [&](const Project& project) {
                      const auto invested =
                          investedByMonth({{&project, nullptr}}, year, click.source.records,
                                          click.source.view.parts());
                      return !invested.at(month).isZero();
                  });
}

ProjectFilter narrowedToMilestones(const ChartClick& click)
{
    if (!isMonth(click))
        return click.now;
    const QDate month(click.source.view.year(), static_cast<int>(click.key), 1);
    return picked(click,
                  //: 1: a month such as Mar 2020
                  monthTitle(click, QT_TRANSLATE_NOOP("ChartFigures", "Milestones of %1")),
                  [&](const Project& project) {
                      return hasPart<Milestone>(click, project,
                                                [month](const Milestone& milestone) {
                                                    return isOfMonth(milestone, month);
                                                });
                  });
}

ProjectFilter narrowedToLights(const ChartClick& click)
{
    const YearView& view = click.source.view;
    const int begun = begunMonths(view.year(), view.today());
    if (!isMonth(click) || click.columnKey < 0 || click.key > begun)
        return click.now;
    if (click.key == begun)
        return toggled(click.now, Dimension::Light, click.columnKey);
    const auto light = static_cast<Light>(click.columnKey);
    const YearJudge judge(click.source.records, view.parts(), view.year(), view.today());
    return picked(
        click,
        //: 1: the month such as Mar 2020, 2: the light
        chartText(QT_TRANSLATE_NOOP("ChartFigures", "%2 at the end of %1"))
            .arg(monthOfYear(static_cast<int>(click.key), view.year()), lightTitle(light)),
        [&](const Project& project) {
            const auto months = judge.judgeMonths(project);
            return months.at(static_cast<size_t>(click.key - 1)).light == light;
        });
}

ProjectFilter narrowedToFunding(const ChartClick& click)
{
    if (click.key < 0 || click.key > static_cast<qint64>(FundingKind::Other))
        return click.now;
    const auto kind = static_cast<FundingKind>(click.key);
    return picked(
        click,
        //: 1: who pays
        chartText(QT_TRANSLATE_NOOP("ChartFigures", "Funded by: %1"))
            .arg(choice(kind).translatedTitle()),
        [&](const Project& project) {
            return hasPart<FundingSource>(click, project, [kind](const FundingSource& source) {
                return source.kind == kind && source.amount.has_value() && !source.amount->isZero();
            });
        });
}

ProjectFilter narrowedToStep(const ChartClick& click)
{
    return togglePick(click.now, projectsOfStep(click.source, click.key));
}

ProjectFilter narrowedToScores(const ChartClick& click)
{
    return togglePick(click.now, projectsOfSpan(click.source, click.key));
}

} // namespace touyan

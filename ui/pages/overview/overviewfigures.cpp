#include "pages/overview/overviewfigures.h"

#include "analysis/monthends.h"
#include "analysis/targetprogress.h"
#include "analysis/yearschedule.h"
#include "base/monthend.h"
#include "charts/chartparts.h"
#include "charts/rankedcharts.h"
#include "domain/field.h"
#include "domain/fieldtext.h"
#include "models/widerprojects.h"
#include "models/workspace.h"
#include "pages/overview/duefigures.h"
#include "reports/filterwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString yiText(Money amount)
{
    return QLocale(QLocale::English).toString(amount.yi(), 'f', 2);
}

QString yiUnit()
{
    return QCoreApplication::translate("OverviewFigures", "¥100M");
}

/// A count as the other figures are written: 20,000.
QString countText(qsizetype count)
{
    return QLocale(QLocale::English).toString(count);
}

/// How many more of the projects that pass the filter revisions have brought to the year's list
/// since the month before.
int revisedSince(QDate day, const Workspace& workspace)
{
    const AnnualList* list = workspace.view().list();
    QHash<ProjectId, int> changes;
    for (const ListRevision& revision : workspace.records().all<ListRevision>()) {
        if (!list || revision.list != list->id || revision.madeOn <= day
            || revision.madeOn > workspace.today())
            continue;
        changes[revision.project] += revision.kind == RevisionKind::Addition ? 1 : 0;
        changes[revision.project] -= revision.kind == RevisionKind::Removal ? 1 : 0;
    }
    if (changes.isEmpty())
        return 0;
    int more = 0;
    for (const JudgedProject& row : workspace.projectsIn(ProjectScope::All)) // also those taken off
        more += changes.value(row.project->id);
    return more;
}

/// The last day of the month before, where changes since then are of the year that is shown.
std::optional<QDate> changesSince(const Workspace& workspace)
{
    if (workspace.today().year() != workspace.year())
        return {};
    return endOfMonthBefore(workspace.today());
}

/// What the figure counts in the scope that is shown.
QString countedProjects(const Workspace& workspace)
{
    switch (workspace.filter().scope) {
    case ProjectScope::YearList:
        break;
    case ProjectScope::Reserve:
        return QCoreApplication::translate("OverviewFigures", "Projects in reserve");
    case ProjectScope::All:
        return QCoreApplication::translate("OverviewFigures", "Projects of all years");
    }
    return workspace.view().list()
        ? QCoreApplication::translate("OverviewFigures", "Key projects of the year")
        : QCoreApplication::translate("OverviewFigures", "Projects of the year, no list yet");
}

FigureContent listedProjects(const RollUp& sum, const Workspace& workspace)
{
    FigureContent figure;
    // What revisions change is the year's list; the other scopes have no day that they began on.
    const bool hasList =
        workspace.view().list() && workspace.filter().scope == ProjectScope::YearList;
    figure.caption = countedProjects(workspace);
    figure.value = countText(sum.count);
    figure.unit = QCoreApplication::translate("OverviewFigures", "projects");
    const auto since = changesSince(workspace);
    if (since && hasList)
        figure.change = FigureChange::of(revisedSince(*since, workspace), Tone::Neutral);
    QStringList natures;
    for (const AnnualCategory nature :
         {AnnualCategory::NewStart, AnnualCategory::Continued, AnnualCategory::Completing}) {
        if (sum.countOf(nature) > 0)
            natures.append(
                u"%1 %2"_s.arg(choice(nature).translatedTitle(), countText(sum.countOf(nature))));
    }
    figure.note = natures.join(u"\u2009·\u2009"_s);
    return figure;
}

QString signedText(const QString& amount, bool isMore)
{
    return (isMore ? u'+' : u'−') + amount;
}

QString signedPoints(double points)
{
    const QString amount = QString::number(std::abs(points), 'f', 1);
    return amount == u"0.0" ? u"±0"_s : signedText(amount, points > 0);
}

/// "Oct 1.67": what a month brought.
QString ofMonth(QDate month, const QString& amount)
{
    //: 1: a month such as Oct, 2: an amount
    return QCoreApplication::translate("OverviewFigures", "%1 %2")
        .arg(monthName(month.month()), amount);
}

FigureContent totalInvestment(const RollUp& sum, const std::optional<ReportedGain>& gain)
{
    FigureContent figure;
    figure.caption = QCoreApplication::translate("OverviewFigures", "Total investment");
    figure.value = yiText(sum.total);
    figure.unit = yiUnit();
    const double percent = percentOf(sum.done + sum.doneBefore, sum.total);
    figure.note =
        QCoreApplication::translate("OverviewFigures", "%1 done").arg(percentText(percent));
    figure.share = std::clamp(percent / 100, 0.0, 1.0);
    if (gain) {
        const QString points =
            signedPoints(percent - percentOf(sum.done - gain->more + sum.doneBefore, sum.total));
        //: 1: a month and the change of the share that is done, in percentage points: Oct +0.8
        figure.caption =
            QCoreApplication::translate("OverviewFigures", "Total investment, %1 points")
                .arg(ofMonth(gain->month, points));
    }
    return figure;
}

FigureContent yearInvestment(const RollUp& sum, const std::optional<ReportedGain>& gain,
                             const Workspace& workspace)
{
    FigureContent figure;
    const double due = schedulePercent(workspace.year(), workspace.today());
    //: 1: the share of the year that is over, 2: how many of its twelve months are
    figure.caption =
        QCoreApplication::translate("OverviewFigures", "Invested, %1 due (%2/12 months)")
            .arg(percentText(due))
            .arg(elapsedMonths(workspace.year(), workspace.today()));
    figure.due = due / 100;
    figure.value = yiText(sum.done);
    figure.unit = yiUnit();
    //: 1: planned for the year, 2: the share of it that is done
    figure.note = QCoreApplication::translate("OverviewFigures", "/ %1 (%2)")
                      .arg(yiText(sum.planned), percentText(sum.percent()));
    if (sum.planned.fen() == 0) {
        //: A year's figures without a plan
        figure.note = QCoreApplication::translate("OverviewFigures", "/ none planned");
    }
    figure.share = std::clamp(sum.percent() / 100, 0.0, 1.0);
    if (gain && gain->more.isZero()) {
        figure.change = FigureChange::of(0, Tone::Neutral);
        figure.change->text = ofMonth(gain->month, figure.change->text);
    } else if (gain) {
        FigureChange change;
        change.isUp = gain->more > Money();
        change.text = ofMonth(gain->month, yiText(change.isUp ? gain->more : Money() - gain->more));
        change.tone = change.isUp ? Tone::Good : Tone::Bad;
        figure.change = change;
    }
    return figure;
}

FigureContent lights(const RollUp& sum, const std::optional<MonthSum>& before)
{
    FigureContent figure;
    figure.caption = QCoreApplication::translate("OverviewFigures", "Lights");
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::None}) {
        LightCount count;
        count.light = light;
        count.count = sum.countOf(light);
        if (light != Light::None || count.count > 0)
            figure.lights.push_back(count);
    }
    if (!before)
        return figure;
    const int more = sum.countOf(Light::Yellow) + sum.countOf(Light::Red)
        - before->countOf(Light::Yellow) - before->countOf(Light::Red);
    //: 1: change of the number of yellow and red lights, with its sign
    figure.caption =
        QCoreApplication::translate("OverviewFigures", "Lights, yellow and red %1")
            .arg(more == 0 ? u"±0"_s : signedText(countText(std::abs(more)), more > 0));
    return figure;
}

/// What the figure of platforms counts, since only districts filter it.
QString platformsCaption(const ProjectFilter& filter)
{
    if (!isNarrowedBeyondDistricts(filter))
        return QCoreApplication::translate("OverviewFigures", "Platforms built");
    return filter.districts.isEmpty()
        ? QCoreApplication::translate("OverviewFigures", "Platforms built, whole city")
        : QCoreApplication::translate("OverviewFigures", "Platforms built, by district only");
}

FigureContent platforms(const Workspace& workspace)
{
    const QSet<DistrictId>& districts = workspace.filter().districts;
    const auto isShown = [&districts](const auto& row) {
        return districts.isEmpty() || districts.contains(row.district);
    };
    const auto since = changesSince(workspace);
    int all = 0;
    int built = 0;
    int lately = 0;
    for (const Platform& platform : workspace.records().all<Platform>()) {
        if (!isShown(platform))
            continue;
        ++all;
        if (!countsOn(platform, endOfYear(workspace.year())))
            continue; // as the plan's target counts them
        ++built;
        const bool isLate =
            since && platform.statusDate > *since && platform.statusDate <= workspace.today();
        lately += isLate ? 1 : 0;
    }
    FigureContent figure;
    figure.caption = platformsCaption(workspace.filter());
    figure.value = QString::number(built);
    figure.unit = QCoreApplication::translate("OverviewFigures", "of %1").arg(all);
    if (since)
        figure.change = FigureChange::of(lately, Tone::Good);
    const auto& teams = workspace.records().all<TalentTeam>();
    figure.note = QCoreApplication::translate("OverviewFigures", "%1 teams")
                      .arg(std::count_if(teams.begin(), teams.end(), isShown));
    return figure;
}

/// More bars than fit beside the targets become one for the rest.
void mergeSmallest(std::vector<Bar>& bars)
{
    constexpr size_t MostBars = 9;
    if (bars.size() <= MostBars)
        return;
    Bar rest;
    rest.key = u"-1"_s;
    rest.label = QCoreApplication::translate("OverviewFigures", "Others");
    for (size_t at = MostBars - 1; at < bars.size(); ++at)
        rest.value += bars.at(at).value;
    rest.text = QLocale(QLocale::English).toString(rest.value, 'f', 2);
    bars.resize(MostBars - 1);
    bars.push_back(rest);
}

} // namespace

std::array<FigureContent, OverviewFigureCount> overviewFigures(const Workspace& workspace)
{
    const std::vector<JudgedProject>& projects = workspace.projects();
    const RollUp& sum = workspace.totals();
    const std::optional<MonthSum> before = monthBefore(projects, workspace.view());
    // What has been reported lately, not what has been since a day of which no report came in.
    const std::optional<ReportedGain> gain = before ? reportedGain(projects) : std::nullopt;
    return {listedProjects(sum, workspace),
            totalInvestment(sum, gain),
            yearInvestment(sum, gain, workspace),
            lights(sum, before),
            platforms(workspace),
            dueDecisionsFigure(workspace),
            candidatesFigure(workspace)};
}

QString targetsNote(const Workspace& workspace)
{
    return workspace.filter().isNarrowed()
        ? QCoreApplication::translate("OverviewFigures", "whole city")
        : QString();
}

std::vector<Bar> districtBars(const Workspace& workspace)
{
    const auto sums =
        rollUpBy(Dimension::District, projectsWiderBy(Dimension::District, workspace));
    std::vector<Bar> bars;
    for (const auto& [key, sum] : sums) {
        Bar bar;
        bar.key = QString::number(key);
        bar.label = shortNameOf(Dimension::District, key, workspace.records());
        bar.value = sum.planned.yi();
        bar.text = yiText(sum.planned);
        bars.push_back(bar);
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const Bar& a, const Bar& b) { return a.value > b.value; });
    mergeSmallest(bars);
    return bars;
}

} // namespace touyan

#include "pages/overview/overviewfigures.h"

#include "analysis/monthbefore.h"
#include "analysis/targetprogress.h"
#include "charts/rankedcharts.h"
#include "domain/field.h"
#include "domain/fieldtext.h"
#include "models/widerprojects.h"
#include "models/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Translates and fills in texts of the overview.
QString translated(const char* text)
{
    return QCoreApplication::translate("OverviewFigures", text);
}

QString yiText(Money amount)
{
    return QLocale(QLocale::English).toString(amount.yi(), 'f', 2);
}

QString yiUnit()
{
    return translated(QT_TRANSLATE_NOOP("OverviewFigures", "100 million yuan"));
}

FigureContent listedProjects(const RollUp& sum, const Workspace& workspace)
{
    FigureContent figure;
    const bool hasList = workspace.view().list() != nullptr;
    figure.caption = hasList
        ? translated(QT_TRANSLATE_NOOP("OverviewFigures", "Key projects of the year"))
        : translated(QT_TRANSLATE_NOOP("OverviewFigures", "Projects of the year, no list yet"));
    figure.value = QString::number(sum.count);
    figure.unit = translated(QT_TRANSLATE_NOOP("OverviewFigures", "projects"));
    QStringList natures;
    for (const AnnualCategory nature :
         {AnnualCategory::NewStart, AnnualCategory::Continued, AnnualCategory::Completing}) {
        if (sum.countOf(nature) > 0)
            natures.append(
                u"%1 %2"_s.arg(choice(nature).translatedTitle()).arg(sum.countOf(nature)));
    }
    figure.note = natures.join(u" · "_s);
    return figure;
}

FigureContent totalInvestment(const RollUp& sum)
{
    FigureContent figure;
    figure.caption = translated(QT_TRANSLATE_NOOP("OverviewFigures", "Total investment"));
    figure.value = yiText(sum.total);
    figure.unit = yiUnit();
    const double percent = percentOf(sum.done + sum.doneBefore, sum.total);
    figure.note =
        translated(QT_TRANSLATE_NOOP("OverviewFigures", "%1 done")).arg(percentText(percent));
    figure.share = std::clamp(percent / 100, 0.0, 1.0);
    return figure;
}

/// Planned investment that the schedule asks for by now, in percent of the plan.
double schedulePercent(const std::vector<JudgedProject>& projects)
{
    double asked = 0;
    double planned = 0;
    for (const JudgedProject& judged : projects) {
        const double yi = judged.facts->planned.value_or(Money()).yi();
        planned += yi;
        asked += yi * judged.facts->schedulePercent / 100;
    }
    return planned > 0 ? 100 * asked / planned : 0;
}

FigureContent yearInvestment(const RollUp& sum, const std::optional<RollUp>& before,
                             double schedule)
{
    FigureContent figure;
    //: 1: the share of the year's plan that is due by now
    figure.caption = translated(QT_TRANSLATE_NOOP("OverviewFigures", "Invested this year, %1 due"))
                         .arg(percentText(schedule));
    figure.value = yiText(sum.done);
    figure.unit = yiUnit();
    //: 1: planned for the year, 2: the share of it that is done
    figure.note = translated(QT_TRANSLATE_NOOP("OverviewFigures", "/ %1 (%2)"))
                      .arg(yiText(sum.planned), percentText(sum.percent()));
    figure.share = std::clamp(sum.percent() / 100, 0.0, 1.0);
    if (before && sum.done != before->done) {
        FigureChange change;
        change.isUp = sum.done > before->done;
        change.text = yiText(change.isUp ? sum.done - before->done : before->done - sum.done);
        change.tone = change.isUp ? Tone::Good : Tone::Bad;
        figure.change = change;
    }
    return figure;
}

FigureContent lights(const RollUp& sum, const std::optional<RollUp>& before)
{
    FigureContent figure;
    figure.caption = translated(QT_TRANSLATE_NOOP("OverviewFigures", "Lights"));
    for (const Light light : {Light::Green, Light::Yellow, Light::Red}) {
        LightCount count;
        count.light = light;
        count.count = sum.countOf(light);
        figure.lights.push_back(count);
    }
    if (const int unrated = sum.countOf(Light::None); unrated > 0) {
        LightCount count;
        count.light = Light::None;
        count.count = unrated;
        figure.lights.push_back(count);
    }
    if (!before)
        return figure;
    const int now = sum.countOf(Light::Yellow) + sum.countOf(Light::Red);
    const int then = before->countOf(Light::Yellow) + before->countOf(Light::Red);
    const QString difference = now >= then ? u"+%1"_s.arg(now - then) : u"−%1"_s.arg(then - now);
    //: 1: change of the number of yellow and red lights, with its sign
    figure.caption = translated(QT_TRANSLATE_NOOP("OverviewFigures", "Lights, yellow and red %1"))
                         .arg(difference);
    return figure;
}

FigureContent platforms(const Records& records)
{
    const auto& all = records.all<Platform>();
    const auto built = std::count_if(all.begin(), all.end(), [](const Platform& platform) {
        return platform.status == PlatformStatus::Built;
    });
    FigureContent figure;
    figure.caption = translated(QT_TRANSLATE_NOOP("OverviewFigures", "Platforms built; teams"));
    figure.value = QString::number(built);
    figure.unit =
        translated(QT_TRANSLATE_NOOP("OverviewFigures", "of %1 platforms")).arg(all.size());
    figure.note = translated(QT_TRANSLATE_NOOP("OverviewFigures", "%1 teams"))
                      .arg(records.all<TalentTeam>().size());
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
    rest.label = translated(QT_TRANSLATE_NOOP("OverviewFigures", "Others"));
    for (size_t at = MostBars - 1; at < bars.size(); ++at)
        rest.value += bars.at(at).value;
    rest.text = QLocale(QLocale::English).toString(rest.value, 'f', 2);
    bars.resize(MostBars - 1);
    bars.push_back(rest);
}

Tone toneOf(TargetState state)
{
    switch (state) {
    case TargetState::NotEntered:
        return Tone::Neutral;
    case TargetState::OnTheWay:
        return Tone::Accent;
    case TargetState::Behind:
        return Tone::Warning;
    case TargetState::Reached:
        return Tone::Good;
    }
    return Tone::Neutral;
}

} // namespace

std::array<FigureContent, OverviewFigureCount> overviewFigures(const Workspace& workspace)
{
    const std::vector<JudgedProject>& projects = workspace.projects();
    const RollUp sum = rollUp(projects);
    const std::optional<RollUp> before =
        monthBefore(projects, workspace.records(), workspace.view());
    return {listedProjects(sum, workspace), totalInvestment(sum),
            yearInvestment(sum, before, schedulePercent(projects)), lights(sum, before),
            platforms(workspace.records())};
}

std::vector<Bullet> targetBullets(const Workspace& workspace)
{
    const QLocale locale(QLocale::English);
    std::vector<Bullet> bullets;
    for (const TargetProgress& target : targetProgress(workspace.records(), workspace.year())) {
        if (!target.targetYear) // not due in any year: a matter for the page of targets
            continue;
        Bullet bullet;
        bullet.key = QString::number(target.indicator.value);
        bullet.label = target.name;
        bullet.actual = target.actual.value_or(0);
        bullet.least = *target.low;
        if (target.high && *target.high > *target.low)
            bullet.most = target.high;
        const QString actual = target.actual
            ? locale.toString(*target.actual, 'g', QLocale::FloatingPointShortest)
            : translated(QT_TRANSLATE_NOOP("OverviewFigures", "not entered"));
        bullet.text = u"%1 / %2 %3"_s.arg(actual, targetText(target), target.measure);
        bullet.tone = toneOf(target.state);
        bullets.push_back(bullet);
    }
    return bullets;
}

int targetYear(const Workspace& workspace)
{
    const auto targets = targetProgress(workspace.records(), workspace.year());
    return targets.empty() ? workspace.year()
                           : targets.front().targetYear.value_or(workspace.year());
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

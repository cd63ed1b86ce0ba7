#include "example/milestonecourse.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <span>

namespace touyan {
namespace {

struct Step
{
    double at; ///< share of the project's days
    int weight; ///< percent
};

constexpr std::array FourSteps = {Step{0.12, 15}, Step{0.45, 35}, Step{0.75, 30}, Step{1.0, 20}};
constexpr std::array FiveSteps = {Step{0.04, 5}, Step{0.18, 15}, Step{0.45, 30}, Step{0.75, 30},
                                  Step{1.0, 20}};

/// So many days before today a milestone that was planned earlier has been reached and entered.
constexpr int EnteredDays = 10;

std::vector<Milestone> planned(const Project& project, const QStringList& names)
{
    const auto steps = names.size() == std::ssize(FiveSteps) ? std::span<const Step>(FiveSteps)
                                                             : std::span<const Step>(FourSteps);
    const auto days = static_cast<double>(project.plannedStart.daysTo(project.plannedFinish));
    std::vector<Milestone> milestones;
    for (size_t i = 0; i < steps.size(); ++i) {
        Milestone milestone;
        milestone.name = names.at(static_cast<qsizetype>(i));
        milestone.plannedDate = project.plannedStart.addDays(std::lround(steps[i].at * days));
        milestone.weight = Percent::fromPoints(steps[i].weight);
        milestones.push_back(milestone);
    }
    return milestones;
}

/// The day after which no milestone of @p project is reached any more.
QDate lastReachedDay(const Project& project, Pace pace, QDate today)
{
    if (!project.actualStart.isValid())
        return {};
    switch (pace) {
    case Pace::Finished:
        return project.actualFinish;
    case Pace::Suspended:
        return today.addMonths(-5);
    case Pace::Withdrawn:
        return today.addMonths(-4);
    case Pace::Terminated:
        return today.addMonths(-13);
    default:
        return today.addDays(-EnteredDays);
    }
}

void reach(std::vector<Milestone>& milestones, const Project& project, Pace pace, QDate today,
           Dice& dice)
{
    const QDate last = lastReachedDay(project, pace, today);
    if (!last.isValid())
        return;
    for (Milestone& milestone : milestones) {
        const QDate day =
            std::max(milestone.plannedDate.addDays(dice.between(-6, 15)), project.actualStart);
        const bool isLastOfAll = &milestone == &milestones.back();
        if (pace == Pace::Finished)
            milestone.actualDate = isLastOfAll ? last : std::min(day, last);
        else if (day <= last && !isLastOfAll)
            milestone.actualDate = day;
    }
}

/// Makes the milestone nearest to six weeks ago the one that is overdue.
void delay(std::vector<Milestone>& milestones, QDate today, Dice& dice)
{
    const QDate day = today.addDays(-dice.between(36, 58));
    const auto overdue = std::min_element(
        milestones.begin(), milestones.end() - 1, [day](const Milestone& a, const Milestone& b) {
            return std::abs(a.plannedDate.daysTo(day)) < std::abs(b.plannedDate.daysTo(day));
        });
    overdue->plannedDate = day;
    for (auto milestone = overdue; milestone != milestones.end(); ++milestone) {
        milestone->actualDate = {};
        if (milestone != overdue && milestone->plannedDate <= today)
            milestone->plannedDate = today.addDays(dice.between(20, 45));
    }
}

/// Days by which the milestones to come are expected to slip.
int slip(Pace pace, Dice& dice)
{
    switch (pace) {
    case Pace::Late:
        return dice.between(25, 40);
    case Pace::Stalled:
    case Pace::Stuck:
        return dice.between(70, 110);
    case Pace::OverdueMilestone:
        return dice.between(15, 25);
    default:
        return 0;
    }
}

void forecast(std::vector<Milestone>& milestones, Pace pace, QDate today, Dice& dice)
{
    const int days = slip(pace, dice);
    if (days == 0)
        return;
    for (Milestone& milestone : milestones) {
        if (!milestone.actualDate.isValid())
            milestone.forecastDate = std::max(milestone.plannedDate, today).addDays(days);
    }
}

} // namespace

std::vector<Milestone> milestoneCourse(const Project& project, Pace pace, const QStringList& names,
                                       QDate today, Dice& dice)
{
    std::vector<Milestone> milestones = planned(project, names);
    reach(milestones, project, pace, today, dice);
    if (pace == Pace::Stalled || pace == Pace::Stuck || pace == Pace::OverdueMilestone)
        delay(milestones, today, dice);
    forecast(milestones, pace, today, dice);
    return milestones;
}

} // namespace touyan

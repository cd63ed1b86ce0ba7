#include "example/projectcourse.h"

#include "analysis/yearschedule.h"
#include "base/monthend.h"
#include "example/milestonecourse.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr qint64 PlanStepWan = 10; ///< yearly plans are round sums of 万元

struct Share
{
    FundingKind kind;
    int percent;
};

/// Who pays for a project, in ways that occur. The first pays what rounding leaves.
const std::array<std::vector<Share>, 4> Payers = {
    {{{FundingKind::OwnFunds, 70}, {FundingKind::BankLoan, 20}, {FundingKind::CityBudget, 10}},
     {{FundingKind::OwnFunds, 60},
      {FundingKind::CityBudget, 15},
      {FundingKind::DistrictBudget, 10},
      {FundingKind::BankLoan, 15}},
     {{FundingKind::OwnFunds, 85}, {FundingKind::DistrictBudget, 15}},
     {{FundingKind::CityBudget, 40},
      {FundingKind::HigherBudget, 25},
      {FundingKind::DistrictBudget, 35}}}};

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// @p part of @p whole, rounded to @p step 万元.
Money portion(Money whole, double part, qint64 step)
{
    return Money::fromWan(std::llround(whole.wan() * part / static_cast<double>(step)) * step);
}

} // namespace

ProjectCourse::ProjectCourse(Project project, Pace pace, const CourseWindow& window,
                             const CourseTexts& texts, Dice dice)
    : m_project(std::move(project))
    , m_pace(pace)
    , m_window(window)
    , m_texts(texts)
    , m_dice(dice)
{
    settleStage();
    settleDays();
    settleYears();
}

void ProjectCourse::settleStage()
{
    if (m_pace == Pace::Finished)
        m_project.stage = ProjectStage::Completed;
    else if (m_pace == Pace::Suspended)
        m_project.stage = ProjectStage::Suspended;
    else if (m_pace == Pace::Withdrawn)
        m_project.stage = ProjectStage::Withdrawn;
    else if (m_pace == Pace::Terminated)
        m_project.stage = ProjectStage::Terminated;
    else if (hasBegun(m_pace) || m_pace == Pace::NotStarted)
        m_project.stage = ProjectStage::Active;
    else
        m_project.stage = ProjectStage::Reserve;
}

void ProjectCourse::settleDays()
{
    if (hasBegun(m_pace))
        m_project.actualStart = m_project.plannedStart.addDays(m_dice.between(0, 12));
    if (m_pace == Pace::Finished) {
        const QDate latest = endOfYear(m_project.plannedFinish.year());
        m_project.actualFinish =
            std::min(m_project.plannedFinish.addDays(m_dice.between(-15, 12)), latest);
    }
}

/// Divides the total among the years by their months.
void ProjectCourse::settleYears()
{
    if (!m_project.totalInvestment)
        return;
    const int firstYear = firstDay().year();
    const int lastYear = lastDay().year();
    const auto monthsIn = [this](int year) { return lastMonthOf(year) - firstMonthOf(year) + 1; };
    int months = 0;
    for (int year = firstYear; year <= lastYear; ++year)
        months += monthsIn(year);
    Money left = *m_project.totalInvestment;
    for (int year = firstYear; year < lastYear; ++year) {
        m_plan[year] = portion(*m_project.totalInvestment,
                               static_cast<double>(monthsIn(year)) / months, PlanStepWan);
        left = left - m_plan[year];
    }
    m_plan[lastYear] = left;

    Money prior;
    for (const auto& [year, plan] : m_plan) {
        if (year < m_window.firstReport.year())
            prior += plan;
    }
    if (!prior.isZero() && hasBegun(m_pace))
        m_project.priorInvestment = prior;
}

QDate ProjectCourse::firstDay() const
{
    return m_project.days().first;
}

QDate ProjectCourse::lastDay() const
{
    return m_project.days().last;
}

int ProjectCourse::firstMonthOf(int year) const
{
    return year == firstDay().year() ? firstDay().month() : 1;
}

int ProjectCourse::lastMonthOf(int year) const
{
    return year == lastDay().year() ? lastDay().month() : MonthsPerYear;
}

Money ProjectCourse::plannedIn(int year) const
{
    const auto at = m_plan.find(year);
    return at == m_plan.cend() ? Money() : at->second;
}

void ProjectCourse::addTo(ChangeSet& changes, ExampleIds& ids, const QStringList& names)
{
    addMilestones(changes, ids, names);
    addGoals(changes, ids);
    addReports(changes, ids);
    addFunding(changes, ids);
    changes.insert(m_project);
}

void ProjectCourse::addMilestones(ChangeSet& changes, ExampleIds& ids, const QStringList& names)
{
    m_milestones = milestoneCourse(m_project, m_pace, names, m_window.today, m_dice);
    const int person = m_dice.between(0, static_cast<int>(m_texts.responsible.size()) - 1);
    MilestoneId before;
    for (Milestone& milestone : m_milestones) {
        milestone.id = ids.next<Milestone>();
        milestone.project = m_project.id;
        milestone.responsiblePerson = m_texts.responsible.at(person);
        milestone.after = before;
        before = milestone.id;
        changes.insert(milestone);
    }
}

void ProjectCourse::addGoals(ChangeSet& changes, ExampleIds& ids) const
{
    for (const auto& [year, plan] : m_plan) {
        if (year < m_window.firstReport.year())
            continue;
        AnnualGoal goal;
        goal.id = ids.next<AnnualGoal>();
        goal.project = m_project.id;
        goal.year = year;
        goal.plannedInvestment = plan;
        goal.goal = goalText(year, plan);
        goal.keyDates = keyDates(year);
        changes.insert(goal);
    }
}

QString ProjectCourse::goalText(int year, Money plan) const
{
    QStringList reached;
    QString next = m_milestones.back().name;
    for (auto milestone = m_milestones.crbegin(); milestone != m_milestones.crend(); ++milestone) {
        if (milestone->plannedDate.year() == year)
            reached.prepend(milestone->name);
        else if (milestone->plannedDate.year() > year)
            next = milestone->name;
    }
    const QString amount = QString::number(plan.fen() / Money::FenPerWan);
    return reached.isEmpty() ? m_texts.goalAdvancing.arg(next, amount)
                             : m_texts.goalReaching.arg(reached.join(u'、'), amount);
}

QString ProjectCourse::keyDates(int year) const
{
    QStringList dates;
    for (const Milestone& milestone : m_milestones) {
        if (milestone.plannedDate.year() == year)
            dates.append(u"%1月：%2"_s.arg(milestone.plannedDate.month()).arg(milestone.name));
    }
    return dates.join(u'；');
}

QDate ProjectCourse::lastReport() const
{
    switch (m_pace) {
    case Pace::Silent:
        return m_window.lastReport.addMonths(-2);
    case Pace::Suspended:
        return m_window.lastReport.addMonths(-4);
    case Pace::Withdrawn:
        return m_window.lastReport.addMonths(-3);
    case Pace::Terminated:
        return m_window.lastReport.addMonths(-12);
    default:
        return std::min(m_window.lastReport, firstOfMonth(lastDay()));
    }
}

/// How fast money is spent in comparison with the plan, in the year so far.
double ProjectCourse::speed(QDate month) const
{
    const bool isThisYear = month.year() == m_window.lastReport.year();
    const double elapsed = static_cast<double>(month.month()) / m_window.lastReport.month();
    switch (m_pace) {
    case Pace::Late:
        return isThisYear ? 1.0 - 0.18 * elapsed : 1.0;
    case Pace::Stalled:
        return isThisYear ? 1.0 - 0.45 * elapsed : 0.95;
    case Pace::Stuck:
        return isThisYear ? 0.3 : 0.95;
    case Pace::Silent:
        return 1.12;
    default:
        return 1.0;
    }
}

void ProjectCourse::addReports(ChangeSet& changes, ExampleIds& ids)
{
    if (!m_project.actualStart.isValid() || !m_project.totalInvestment)
        return;
    Money before = m_project.priorInvestment.value_or(Money());
    Money yearToDate;
    const QDate first = std::max(m_window.firstReport, firstOfMonth(m_project.actualStart));
    for (QDate month = first; month <= lastReport(); month = month.addMonths(1)) {
        if (month.month() == 1) {
            before += yearToDate;
            yearToDate = {};
        }
        const int year = month.year();
        const Money plan = plannedIn(year);
        const double share = static_cast<double>(month.month() - firstMonthOf(year) + 1)
            / (lastMonthOf(year) - firstMonthOf(year) + 1);
        const double luck =
            m_pace == Pace::Finished && share >= 1.0 ? 1.0 : 0.01 * m_dice.between(97, 103);
        const Money invested = std::min(portion(plan, share * speed(month) * luck, 1), plan);
        yearToDate = std::max(yearToDate, invested);

        MonthlyReport report;
        report.id = ids.next<MonthlyReport>();
        report.project = m_project.id;
        report.month = month;
        report.yearToDate = yearToDate;
        report.percentComplete = Percent::fromHundredths(
            std::llround(100 * percentOf(before + yearToDate, *m_project.totalInvestment)));
        report.progressText = progressText(endOfMonth(month));
        report.reportedOn = endOfMonth(month).addDays(m_dice.between(2, 6));
        addTrouble(report);
        changes.insert(report);
    }
}

QString ProjectCourse::progressText(QDate monthEnd) const
{
    QString reached;
    QString next;
    for (const Milestone& milestone : m_milestones) {
        if (milestone.actualDate.isValid() && milestone.actualDate <= monthEnd)
            reached = milestone.name;
        else if (next.isEmpty())
            next = milestone.name;
    }
    if (next.isEmpty())
        return m_texts.finished.arg(reached);
    return reached.isEmpty() ? m_texts.starting.arg(next) : m_texts.underway.arg(reached, next);
}

/// Late projects say why from summer on; stalled ones ask for help.
void ProjectCourse::addTrouble(MonthlyReport& report) const
{
    const bool isTroubled = m_pace == Pace::Late || m_pace == Pace::Stalled || m_pace == Pace::Stuck
        || m_pace == Pace::Suspended || m_pace == Pace::OverdueMilestone;
    if (!isTroubled || report.month < m_window.lastReport.addMonths(-4))
        return;
    const auto which = static_cast<qsizetype>(m_project.id.value) % m_texts.problems.size();
    report.problem = m_texts.problems.at(which);
    if (m_pace != Pace::Late)
        report.coordination = m_texts.requests.at(which);
}

void ProjectCourse::addFunding(ChangeSet& changes, ExampleIds& ids)
{
    if (!m_project.totalInvestment)
        return;
    const auto& payers = Payers.at(static_cast<size_t>(m_dice.between(0, 3)));
    Money left = *m_project.totalInvestment;
    std::vector<FundingSource> sources;
    for (const Share& share : payers) {
        FundingSource source;
        source.id = ids.next<FundingSource>();
        source.project = m_project.id;
        source.kind = share.kind;
        source.amount = portion(*m_project.totalInvestment, 0.01 * share.percent, 1);
        left = left - *source.amount;
        sources.push_back(source);
    }
    sources.front().amount = *sources.front().amount + left;
    for (const FundingSource& source : sources)
        changes.insert(source);
}

} // namespace touyan

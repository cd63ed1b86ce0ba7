#include "analysis/projectyear.h"

#include "base/daterange.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int MonthsPerYear = 12;

QString worded(const char* text)
{
    return QCoreApplication::translate("ProjectYear", text);
}

QDate startOf(const Project& project)
{
    return project.actualStart.isValid() ? project.actualStart : project.plannedStart;
}

QDate finishOf(const Project& project)
{
    return project.actualFinish.isValid() ? project.actualFinish : project.plannedFinish;
}

bool isUnderWay(const Project& project)
{
    return project.stage == ProjectStage::Active || project.stage == ProjectStage::Suspended;
}

/// Months of @p year that lie wholly before @p today: 0 to 12.
int elapsedMonths(int year, QDate today)
{
    if (today.year() != year)
        return today.year() > year ? MonthsPerYear : 0;
    return today == QDate(year, today.month(), today.daysInMonth()) ? today.month()
                                                                    : today.month() - 1;
}

} // namespace

QString LightCause::translated() const
{
    switch (kind) {
    case Kind::StartOverdue:
        return worded(QT_TRANSLATE_NOOP("ProjectYear", "Start overdue since %1"))
            .arg(day.toString(Qt::ISODate));
    case Kind::BehindSchedule:
        return worded(QT_TRANSLATE_NOOP("ProjectYear", "%1 percentage points behind schedule"))
            .arg(number);
    case Kind::MilestoneOverdue:
        return worded(QT_TRANSLATE_NOOP("ProjectYear", "Milestone “%1” overdue by %2 days"))
            .arg(name, QString::number(number));
    case Kind::NoReport:
        return worded(QT_TRANSLATE_NOOP("ProjectYear", "No report for %1 months")).arg(number);
    }
    return {};
}

std::optional<AnnualCategory> categoryIn(const Project& project, int year)
{
    if (project.stage == ProjectStage::Withdrawn || project.stage == ProjectStage::Terminated)
        return {};
    if (project.categoryOverride)
        return project.categoryOverride;
    const QDate start = startOf(project);
    const QDate finish = finishOf(project);
    const bool isOver = finish.isValid() && finish.year() < year;
    if (isOver && !(isUnderWay(project) && !project.actualFinish.isValid()))
        return {};
    if (project.stage == ProjectStage::Reserve || !start.isValid() || start.year() > year)
        return AnnualCategory::Preparing;
    if (start.year() == year)
        return AnnualCategory::NewStart;
    return finish.isValid() && finish.year() == year ? AnnualCategory::Completing
                                                     : AnnualCategory::Continued;
}

YearJudge::YearJudge(const Records& records, const ProjectParts& parts, int year, QDate today)
    : m_records(records)
    , m_parts(parts)
    , m_year(year)
    , m_today(today)
    , m_thresholds(thresholdsOf(records))
{
}

/// The day the year is judged on: today, or its last day when it is over.
QDate YearJudge::judgedDay() const
{
    return std::min(m_today, QDate(m_year, MonthsPerYear, 31));
}

ProjectYear YearJudge::judge(const Project& project) const
{
    ProjectYear facts;
    facts.project = project.id;
    facts.category = categoryIn(project, m_year);
    addInvestment(facts, project);
    addLight(facts, project);
    return facts;
}

void YearJudge::addInvestment(ProjectYear& facts, const Project& project) const
{
    for (const AnnualGoal* goal : m_parts.rowsOf<AnnualGoal>(project.id, m_records)) {
        if (goal->year == m_year)
            facts.planned = goal->plannedInvestment;
    }
    auto reports = m_parts.rowsOf<MonthlyReport>(project.id, m_records);
    std::sort(reports.begin(), reports.end(),
              [](const MonthlyReport* a, const MonthlyReport* b) { return a->month < b->month; });
    facts.doneBefore = project.priorInvestment.value_or(Money());
    const MonthlyReport* current = nullptr;
    for (size_t i = 0; i < reports.size(); ++i) {
        const int year = reports[i]->month.year();
        if (i + 1 < reports.size() && reports[i + 1]->month.year() == year)
            continue; // the last report of each year states what was invested in it
        if (year < m_year)
            facts.doneBefore += reports[i]->yearToDate.value_or(Money());
        else if (year == m_year)
            current = reports[i];
    }
    if (current) {
        facts.lastReport = current->month;
        facts.done = current->yearToDate.value_or(Money());
    }
    if (facts.planned && !facts.planned->isZero())
        facts.yearPercent = percentOf(facts.done, *facts.planned);
    else if (current && current->percentComplete)
        facts.yearPercent = current->percentComplete->points();
    if (project.totalInvestment)
        facts.totalPercent =
            std::min(100.0, percentOf(facts.done + facts.doneBefore, *project.totalInvestment));
}

void YearJudge::raise(ProjectYear& facts, Light light, const LightCause& cause) const
{
    facts.light = std::max(facts.light, light);
    facts.causes.append(cause);
    facts.reasons.append(cause.translated());
}

/// 序时进度 against done, at the end of the last month that is over. A project that runs for a part
/// of the year is measured against that part; for a whole year it is months / 12.
Light YearJudge::lagLight(ProjectYear& facts) const
{
    const double lag = facts.schedulePercent - facts.yearPercent;
    if (lag > m_thresholds.redLag)
        return Light::Red;
    return lag >= m_thresholds.yellowLag ? Light::Yellow : Light::Green;
}

void YearJudge::addLight(ProjectYear& facts, const Project& project) const
{
    const QDate start = startOf(project);
    if (!facts.category || *facts.category == AnnualCategory::Preparing || !start.isValid()
        || m_today < QDate(m_year, 1, 1)
        || (project.actualFinish.isValid() && project.actualFinish <= judgedDay()))
        return;

    const QDate overdueFrom = project.plannedStart.addMonths(m_thresholds.startOverdueMonths);
    facts.light = Light::Green;
    if (!project.actualStart.isValid()) {
        if (overdueFrom.isValid() && judgedDay() > overdueFrom)
            raise(facts, Light::Red,
                  {.kind = LightCause::Kind::StartOverdue, .day = project.plannedStart});
        else if (project.plannedStart > judgedDay())
            facts.light = Light::None;
        return;
    }

    const int firstMonth = start.year() == m_year ? start.month() : 1;
    const int elapsed = elapsedMonths(m_year, m_today) - (firstMonth - 1);
    const int span = MonthsPerYear - (firstMonth - 1);
    facts.schedulePercent = std::max(0.0, 100.0 * elapsed / span);
    const bool isMeasured = facts.planned || facts.lastReport.isValid();
    const Light lag = isMeasured ? lagLight(facts) : Light::Green;
    if (lag != Light::Green)
        raise(facts, lag,
              {.kind = LightCause::Kind::BehindSchedule,
               .number = qRound(facts.schedulePercent - facts.yearPercent)});

    for (const Milestone* milestone : m_parts.rowsOf<Milestone>(project.id, m_records)) {
        const qint64 late = milestone->plannedDate.daysTo(judgedDay());
        if (!milestone->actualDate.isValid() && late > m_thresholds.milestoneOverdueDays)
            raise(facts, Light::Yellow,
                  {.kind = LightCause::Kind::MilestoneOverdue,
                   .number = late,
                   .name = milestone->name});
    }

    const int lastReported = facts.lastReport.isValid() ? facts.lastReport.month() : firstMonth - 1;
    const int missing = elapsedMonths(m_year, m_today) - lastReported;
    if (missing >= m_thresholds.missingReportMonths)
        raise(facts, Light::Yellow, {.kind = LightCause::Kind::NoReport, .number = missing});
}

} // namespace touyan

#include "analysis/projectyear.h"

#include "analysis/listednature.h"
#include "analysis/yearplan.h"
#include "analysis/yearschedule.h"
#include "base/monthend.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace touyan {
namespace {

QString worded(const char* text)
{
    return QCoreApplication::translate("ProjectYear", text);
}

/// The days of a project, as far as they are known.
struct ProjectDays
{
    QDate start;
    QDate finish;
    QDate actualStart;
    QDate actualFinish;

    ProjectDays(const Project& project, QDate known)
        : actualStart(project.actualStart <= known ? project.actualStart : QDate())
        , actualFinish(project.actualFinish <= known ? project.actualFinish : QDate())
    {
        start = actualStart.isValid() ? actualStart : project.plannedStart;
        finish = actualFinish.isValid() ? actualFinish : project.plannedFinish;
    }
};

const QDate Everything(9999, 12, 31); // is known by then

bool isUnderWay(const Project& project)
{
    return project.stage == ProjectStage::Active || project.stage == ProjectStage::Suspended;
}

/// Whether a project that should be over before @p year may still go on in it, by what is known on
/// @p day: when it is late already, but nobody puts that off for more than a year.
bool mayGoOn(const Project& project, const ProjectDays& days, int year, QDate day)
{
    return isUnderWay(project) && !days.actualFinish.isValid() && days.finish < day
        && year <= day.year() + 1;
}

std::optional<AnnualCategory> categoryFor(const Project& project, const ProjectDays& days, int year,
                                          QDate day)
{
    if (project.stage == ProjectStage::Withdrawn || project.stage == ProjectStage::Terminated)
        return {};
    if (project.categoryOverride)
        return project.categoryOverride;
    const bool isOver = days.finish.isValid() && days.finish.year() < year;
    if (isOver && !mayGoOn(project, days, year, day))
        return {};
    if (project.stage == ProjectStage::Reserve || !days.start.isValid() || days.start.year() > year)
        return AnnualCategory::Preparing;
    if (days.start.year() == year)
        return AnnualCategory::NewStart;
    return days.finish.isValid() && days.finish.year() == year ? AnnualCategory::Completing
                                                               : AnnualCategory::Continued;
}

/// Whether the list of the year settles the nature of its project: an issued one does, a draft
/// where @p entry states it.
bool saysNature(const ListEntry& entry, const Records& records)
{
    return entry.category || records.find(entry.list)->state >= ListState::Issued;
}

void raise(ProjectYear& facts, Light light, LightCause cause)
{
    facts.light = std::max(facts.light, light);
    facts.causes.append(std::move(cause));
}

} // namespace

QString LightCause::translated() const
{
    switch (kind) {
    case Kind::StartOverdue:
        return worded(QT_TRANSLATE_NOOP("ProjectYear", "Start overdue since %1"))
            .arg(day.toString(Qt::ISODate));
    case Kind::BehindSchedule:
        return worded(QT_TRANSLATE_NOOP("ProjectYear", "%1 points behind schedule")).arg(number);
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
    return categoryFor(project, ProjectDays(project, Everything), year, Everything);
}

/// A project with what it is judged by on one day.
struct YearJudge::Rows
{
    const Project& project;
    ProjectDays days;
    QDate day; ///< of judgement
    QDate known; ///< the last day of which anything is known
    YearPlan plan;
    std::vector<const MonthlyReport*> reports; ///< by month
    std::vector<const Milestone*> milestones;
};

YearJudge::YearJudge(const Records& records, const ProjectParts& parts, int year, QDate today)
    : m_records(records)
    , m_parts(parts)
    , m_year(year)
    , m_today(today)
    , m_thresholds(thresholdsOf(records))
{
}

/// The day the year is judged on: @p day, or its last day when it is over.
QDate YearJudge::judgedDay(QDate day) const
{
    return touyan::judgedDay(m_year, day);
}

YearJudge::Rows YearJudge::rowsOf(const Project& project) const
{
    // What came after a year that is over was not known at its end.
    const QDate lastDay = endOfYear(m_year);
    const QDate known = m_today > lastDay ? lastDay : Everything;
    Rows rows{.project = project,
              .days = ProjectDays(project, known),
              .day = m_today,
              .known = known,
              .plan = yearPlanOf(project.id, m_year, m_parts, m_records),
              .reports = m_parts.rowsOf<MonthlyReport>(project.id, m_records),
              .milestones = m_parts.rowsOf<Milestone>(project.id, m_records)};
    const auto isBefore = [](const MonthlyReport* a, const MonthlyReport* b) {
        return a->month < b->month;
    };
    if (!std::is_sorted(rows.reports.cbegin(), rows.reports.cend(), isBefore))
        std::sort(rows.reports.begin(), rows.reports.end(), isBefore);
    return rows;
}

ProjectYear YearJudge::judge(const Project& project) const
{
    Rows rows = rowsOf(project);
    ProjectYear facts = judgeRows(rows);
    for (const LightCause& cause : std::as_const(facts.causes))
        facts.reasons.append(cause.translated());
    if (m_today.year() == m_year && m_today.month() > 1)
        facts.before = monthOf(rows, endOfMonthBefore(m_today));
    return facts;
}

std::array<ProjectMonth, 12> YearJudge::judgeMonths(const Project& project) const
{
    std::array<ProjectMonth, 12> months{};
    Rows rows = rowsOf(project);
    for (int month = 1; month <= MonthsPerYear; ++month) {
        const QDate first(m_year, month, 1);
        if (first > m_today)
            break;
        months.at(static_cast<size_t>(month - 1)) =
            monthOf(rows, std::min(m_today, endOfMonth(first)));
    }
    return months;
}

ProjectMonth YearJudge::monthOf(Rows& rows, QDate day) const
{
    rows.day = day;
    rows.known = day;
    rows.days = ProjectDays(rows.project, day);
    const ProjectYear facts = judgeRows(rows);
    return {facts.done, facts.light};
}

ProjectYear YearJudge::judgeRows(const Rows& rows) const
{
    ProjectYear facts;
    facts.project = rows.project.id;
    facts.category = categoryFor(rows.project, rows.days, m_year, rows.day);
    const bool isReserved =
        facts.category == AnnualCategory::Preparing || rows.project.stage == ProjectStage::Reserve;
    const ListEntry* listed = rows.plan.listed;
    if (isReserved && listed && saysNature(*listed, m_records))
        facts.category = natureOf(*listed, rows.project, m_year); // chosen from the reserve
    addInvestment(facts, rows);
    addLight(facts, rows);
    if (!facts.category && listed)
        facts.category = listed->category; // ended since, but the list of the year has it
    return facts;
}

void YearJudge::addInvestment(ProjectYear& facts, const Rows& rows) const
{
    facts.planned = rows.plan.planned;
    facts.doneBefore = rows.project.priorInvestment.value_or(Money());
    const QDate firstDay(m_year, 1, 1);
    const QDate lastKnown = judgedDay(rows.known);
    const MonthlyReport* last = nullptr; // states what was invested in its year
    const MonthlyReport* beforeLast = nullptr;
    const auto isEarlier = [&last, firstDay] { return last && last->month < firstDay; };
    for (const MonthlyReport* report : rows.reports) {
        if (report->month > lastKnown)
            break;
        if (isEarlier() && last->month.year() != report->month.year())
            facts.doneBefore += last->yearToDate.value_or(Money());
        beforeLast = std::exchange(last, report);
    }
    if (isEarlier())
        facts.doneBefore += last->yearToDate.value_or(Money());
    const bool isReported = last && !isEarlier();
    if (isReported) {
        facts.lastReport = last->month;
        facts.done = last->yearToDate.value_or(Money());
        if (beforeLast && beforeLast->month >= firstDay)
            facts.doneByReportBefore = beforeLast->yearToDate.value_or(Money());
    }
    if (facts.planned && !facts.planned->isZero())
        facts.yearPercent = percentOf(facts.done, *facts.planned);
    else if (isReported && last->percentComplete)
        facts.yearPercent = last->percentComplete->points();
    if (rows.project.totalInvestment)
        facts.totalPercent = std::min(
            100.0, percentOf(facts.done + facts.doneBefore, *rows.project.totalInvestment));
}

Light YearJudge::lagLight(const ProjectYear& facts) const
{
    const double lag = facts.schedulePercent - facts.yearPercent;
    if (lag > m_thresholds.redLag)
        return Light::Red;
    return lag >= m_thresholds.yellowLag ? Light::Yellow : Light::Green;
}

void YearJudge::addLight(ProjectYear& facts, const Rows& rows) const
{
    const ProjectDays& days = rows.days;
    const QDate day = judgedDay(rows.day);
    if (days.start.year() == m_year)
        facts.firstMonth = days.start.month();
    if (!facts.category || *facts.category == AnnualCategory::Preparing || !days.start.isValid()
        || rows.day < QDate(m_year, 1, 1)
        || (days.actualFinish.isValid() && days.actualFinish <= day))
        return;

    const QDate plannedStart = rows.project.plannedStart;
    const QDate overdueFrom = plannedStart.addMonths(m_thresholds.startOverdueMonths);
    facts.light = Light::Green;
    if (!days.actualStart.isValid()) {
        if (overdueFrom.isValid() && day > overdueFrom)
            raise(facts, Light::Red, {.kind = LightCause::Kind::StartOverdue, .day = plannedStart});
        else if (plannedStart > day)
            facts.light = Light::None;
        if (facts.light != Light::None) // what is put off is behind by all that is due
            facts.schedulePercent = schedulePercent(m_year, rows.day, facts.firstMonth);
        return;
    }
    addLag(facts, rows);
    addMissing(facts, rows);
}

/// 序时进度 against done, at the end of the last month that is over. A project that runs for a part
/// of the year is measured against that part; for a whole year it is that of the year.
void YearJudge::addLag(ProjectYear& facts, const Rows& rows) const
{
    facts.schedulePercent = schedulePercent(m_year, rows.day, facts.firstMonth);
    const bool isMeasured = facts.planned || facts.lastReport.isValid();
    const Light lag = isMeasured ? lagLight(facts) : Light::Green;
    if (lag != Light::Green)
        raise(facts, lag,
              {.kind = LightCause::Kind::BehindSchedule,
               .number = qRound(facts.schedulePercent - facts.yearPercent)});
}

/// Milestones that should be reached, and reports that should be there.
void YearJudge::addMissing(ProjectYear& facts, const Rows& rows) const
{
    // What was reached after the year was not reached at its end.
    const QDate lastKnown = judgedDay(rows.known);
    for (const Milestone* milestone : rows.milestones) {
        const qint64 late = milestone->plannedDate.daysTo(judgedDay(rows.day));
        const bool isReached =
            milestone->actualDate.isValid() && milestone->actualDate <= lastKnown;
        if (!isReached && late > m_thresholds.milestoneOverdueDays)
            raise(facts, Light::Yellow,
                  {.kind = LightCause::Kind::MilestoneOverdue,
                   .number = late,
                   .name = milestone->name});
    }
    const int lastReported =
        facts.lastReport.isValid() ? facts.lastReport.month() : facts.firstMonth - 1;
    const int missing = elapsedMonths(m_year, rows.day) - lastReported;
    if (missing >= m_thresholds.missingReportMonths)
        raise(facts, Light::Yellow, {.kind = LightCause::Kind::NoReport, .number = missing});
}

} // namespace touyan

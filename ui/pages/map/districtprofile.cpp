#include "pages/map/districtprofile.h"

#include "analysis/yearschedule.h"

#include <algorithm>
#include <bit>

namespace touyan {
namespace {

std::optional<double> share(int part, int whole)
{
    return whole > 0 ? std::optional(100.0 * part / whole) : std::nullopt;
}

/// Counts the months from the start of @p project for which a report is due, and those that have
/// one.
DueReports::Count countOf(const Project& project, const Records& records, const YearView& view)
{
    if (!project.actualStart.isValid() || project.actualStart.year() > view.year())
        return {};
    const bool isThisYear = project.actualStart.year() == view.year();
    const int first = isThisYear ? project.actualStart.month() : 1;
    const int monthsOver = elapsedMonths(view.year(), view.today());
    QDate last(view.year(), std::max(1, monthsOver), 1);
    if (project.actualFinish.isValid())
        last = std::min(last, project.actualFinish);
    if (monthsOver == 0 || last.year() < view.year() || last.month() < first)
        return {};
    quint32 months = 0; // a bit for each
    for (const MonthlyReport* report : view.parts().rowsOf<MonthlyReport>(project.id, records)) {
        if (report->month.year() == view.year() && report->month.month() >= first
            && report->month.month() <= last.month())
            months |= 1U << report->month.month();
    }
    return {last.month() - first + 1, std::popcount(months)};
}

} // namespace

DueReports::DueReports(const Records& records, const YearView& view)
{
    const Table<Project>& projects = records.all<Project>();
    m_counts.reserve(projects.size());
    for (const Project& project : projects) {
        if (const Count count = countOf(project, records, view); count.due > 0)
            m_counts.insert(project.id, count);
    }
}

const DueReports::Count& DueReports::of(const JudgedProject& judged) const
{
    static constexpr Count Nothing;
    const auto found = m_counts.constFind(judged.project->id);
    return found == m_counts.cend() ? Nothing : found.value();
}

DistrictPace districtPace(const std::vector<JudgedProject>& projects, const DueReports& reports)
{
    RollUp sum;
    int toStart = 0;
    int started = 0;
    DueReports::Count all;
    for (const JudgedProject& judged : projects) {
        sum.add(*judged.project, *judged.facts);
        if (judged.facts->category && *judged.facts->category != AnnualCategory::Preparing) {
            ++toStart;
            started += judged.project->actualStart.isValid() ? 1 : 0;
        }
        all.due += reports.of(judged).due;
        all.made += reports.of(judged).made;
    }
    const auto invested = sum.planned.isZero() ? std::nullopt : std::optional(sum.percent());
    return {invested, share(started, toStart), share(all.made, all.due)};
}

} // namespace touyan

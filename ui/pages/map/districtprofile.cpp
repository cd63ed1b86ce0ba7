#include "pages/map/districtprofile.h"

#include <algorithm>

namespace touyan {
namespace {

constexpr int MonthsPerYear = 12;

double share(int part, int whole)
{
    return whole > 0 ? 100.0 * part / whole : 0;
}

/// Months of the year of @p view that are over by its day.
int monthsOver(const YearView& view)
{
    const QDate today = view.today();
    if (today.year() != view.year())
        return today.year() > view.year() ? MonthsPerYear : 0;
    return today.day() == today.daysInMonth() ? today.month() : today.month() - 1;
}

/// Counts the months from the start of @p project for which a report is due, and those that have
/// one.
void countReports(const Project& project, const Records& records, const YearView& view, int& due,
                  int& made)
{
    if (!project.actualStart.isValid() || project.actualStart.year() > view.year())
        return;
    const bool isThisYear = project.actualStart.year() == view.year();
    const int first = isThisYear ? project.actualStart.month() : 1;
    QDate last(view.year(), std::max(1, monthsOver(view)), 1);
    if (project.actualFinish.isValid())
        last = std::min(last, project.actualFinish);
    if (monthsOver(view) == 0 || last.year() < view.year() || last.month() < first)
        return;
    due += last.month() - first + 1;
    QSet<int> months;
    for (const MonthlyReport* report : view.parts().rowsOf<MonthlyReport>(project.id, records)) {
        if (report->month.year() == view.year() && report->month.month() >= first
            && report->month.month() <= last.month())
            months.insert(report->month.month());
    }
    made += static_cast<int>(months.size());
}

} // namespace

DistrictStock districtStock(const QSet<DistrictId>& districts, const Records& records)
{
    const auto isIn = [&districts](DistrictId district) {
        return districts.isEmpty() || districts.contains(district);
    };
    DistrictStock stock;
    for (const Platform& platform : records.all<Platform>())
        stock.platforms += platform.status != PlatformStatus::Revoked && isIn(platform.district);
    for (const TalentTeam& team : records.all<TalentTeam>())
        stock.teams += isIn(team.district);
    for (const Enterprise& enterprise : records.all<Enterprise>())
        stock.enterprises += isIn(enterprise.district);
    for (const District& district : records.all<District>()) {
        if (district.adcode.isEmpty() && isIn(district.id))
            stock.zones.append(district.name);
    }
    return stock;
}

DistrictProfile districtProfile(const std::vector<JudgedProject>& projects, const Records& records,
                                const YearView& view)
{
    DistrictProfile profile;
    profile.sum = rollUp(projects);
    profile.projects = projects;
    std::stable_sort(profile.projects.begin(), profile.projects.end(),
                     [](const JudgedProject& a, const JudgedProject& b) {
                         return a.facts->planned.value_or(Money())
                             > b.facts->planned.value_or(Money());
                     });
    int toStart = 0;
    int started = 0;
    int due = 0;
    int made = 0;
    for (const JudgedProject& judged : projects) {
        if (judged.facts->category && *judged.facts->category != AnnualCategory::Preparing) {
            ++toStart;
            started += judged.project->actualStart.isValid() ? 1 : 0;
        }
        countReports(*judged.project, records, view, due, made);
    }
    profile.startedPercent = share(started, toStart);
    profile.reportedPercent = share(made, due);
    return profile;
}

} // namespace touyan

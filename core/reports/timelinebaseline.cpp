#include "reports/timelinebaseline.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Result<std::optional<TimelineBaseline>> issuedBaseline(const Records& now, int year,
                                                       const RecordsAt& before)
{
    const ListMoment moment{.year = year, .state = ListMoment::State::Issued, .day = {}};
    const auto list = listContents(now, moment, before);
    if (!list)
        return list.error();
    TimelineBaseline baseline;
    baseline.title = QCoreApplication::translate("Timeline", "list of %1 as issued on %2")
                         .arg(QString::number(year), list->issuedOn.toString(Qt::ISODate));
    for (const ComparedRow& row : list->rows)
        baseline.days.insert(row.project.value, {row.start, row.finish});
    return std::optional(baseline);
}

Result<std::optional<TimelineBaseline>> baselineOf(QDate day, const RecordsAt& before)
{
    const auto records = before(QDateTime(day, QTime(23, 59, 59)));
    if (!records)
        return records.error();
    if (records->all<Project>().isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "Timeline", "The file had no projects on %1 yet: choose a later day.")
                         .arg(day.toString(Qt::ISODate)),
                     {}};
    }
    TimelineBaseline baseline;
    baseline.title =
        QCoreApplication::translate("Timeline", "as of %1").arg(day.toString(Qt::ISODate));
    for (const Project& project : records->all<Project>())
        baseline.days.insert(project.id.value, {project.plannedStart, project.plannedFinish});
    return std::optional(baseline);
}

} // namespace

Result<std::optional<TimelineBaseline>> timelineBaseline(const Records& now, int year,
                                                         const BaselineChoice& choice,
                                                         const RecordsAt& before)
{
    switch (choice.kind) {
    case BaselineChoice::Kind::Plan:
        return std::optional<TimelineBaseline>();
    case BaselineChoice::Kind::Issued:
        return issuedBaseline(now, year, before);
    case BaselineChoice::Kind::Day:
        return baselineOf(choice.day, before);
    }
    return std::optional<TimelineBaseline>();
}

} // namespace touyan

#include "example/examplehistory.h"

#include "example/exampleprojects.h"
#include "portfolio/portfolio.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Portfolio::User userAt(const QString& name, QDate day, QTime time)
{
    return {name, std::make_shared<FixedClock>(QDateTime(day, time, Qt::OffsetFromUTC, 8 * 3600))};
}

/// One person's work on one day: the last month's reports of the projects of one unit.
struct ReportRound
{
    const char16_t* who;
    const char16_t* unit; ///< short name; nothing: all that is left
    QDate day;
    QTime time;
};

const std::array Rounds = {
    ReportRound{u"示例-王五（金普新区）", u"金普新区", QDate(2020, 11, 3), QTime(10, 12)},
    ReportRound{u"示例-陈甲（高新区）", u"高新区", QDate(2020, 11, 4), QTime(9, 36)},
    ReportRound{u"示例-林乙（甘井子区）", u"甘井子区", QDate(2020, 11, 4), QTime(15, 48)},
    ReportRound{u"示例-刘丙（市工业和信息化局）", nullptr, QDate(2020, 11, 5), QTime(11, 5)},
};

bool answersFor(const Project& project, const Records& records, const char16_t* unit)
{
    return !unit
        || std::any_of(project.responsibleUnits.cbegin(), project.responsibleUnits.cend(),
                       [&](UnitId id) {
                           return records.nameOf(RecordKind::Unit, id.value) == QStringView(unit);
                       });
}

/// Takes the reports of the last month out of @p whole.
std::vector<MonthlyReport> takeLastReports(ChangeSet& whole)
{
    std::vector<MonthlyReport> last;
    std::vector<Delta<MonthlyReport>> earlier;
    for (const auto& delta : whole.deltas<MonthlyReport>()) {
        if (delta.after->month == exampleWindow().lastReport)
            last.push_back(*delta.after);
        else
            earlier.push_back(delta);
    }
    whole.deltas<MonthlyReport>() = earlier;
    return last;
}

/// Opens the file as @p user, applies what @p work makes of its records, and closes it again.
Result<void> applyAs(const QString& path, Portfolio::User user,
                     const std::function<ChangeSet(const Records&)>& work)
{
    const auto portfolio = Portfolio::open(path, AccessMode::ReadWrite, std::move(user));
    if (!portfolio)
        return portfolio.error();
    return (*portfolio)->apply(work((*portfolio)->records()));
}

Result<void> enterReports(const QString& path, std::vector<MonthlyReport> reports)
{
    for (const ReportRound& round : Rounds) {
        const auto enter = [&](const Records& records) {
            ChangeSet changes(
                QCoreApplication::translate("Example", "Enter the monthly reports of %1")
                    .arg(exampleWindow().lastReport.toString(u"yyyy-MM")));
            const auto isOurs = [&](const MonthlyReport& report) {
                return answersFor(*records.find(report.project), records, round.unit);
            };
            for (MonthlyReport& report : reports) {
                if (!isOurs(report))
                    continue;
                report.reportedOn = round.day;
                changes.insert(report);
            }
            std::erase_if(reports, isOurs);
            return changes;
        };
        auto entered =
            applyAs(path, userAt(QString::fromUtf16(round.who), round.day, round.time), enter);
        if (!entered)
            return entered;
    }
    return {};
}

/// The next milestones of the late projects are expected later than they were.
ChangeSet forecastChanges(const Records& records)
{
    ChangeSet changes(
        QCoreApplication::translate("Example", "Put off the milestones of late projects"));
    QSet<ProjectId> done;
    for (const Milestone& milestone : records.all<Milestone>()) {
        const bool isExpected = milestone.forecastDate.isValid() && !milestone.actualDate.isValid();
        if (!isExpected || done.contains(milestone.project))
            continue;
        done.insert(milestone.project);
        Milestone later = milestone;
        later.forecastDate = milestone.forecastDate.addDays(12);
        changes.update(milestone, later);
    }
    return changes;
}

/// The list that is still collecting goes on to screening.
ChangeSet closeCollecting(const Records& records)
{
    ChangeSet changes(
        QCoreApplication::translate("Example", "Close the call for projects of 2021"));
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (list.state != ListState::Collecting)
            continue;
        AnnualList screening = list;
        screening.state = ListState::Screening;
        changes.update(list, screening);
        ListTransition step;
        step.id = ListTransitionId{records.all<ListTransition>().rows().last().id.value + 1};
        step.list = list.id;
        step.from = ListState::Collecting;
        step.to = ListState::Screening;
        step.at = QDateTime(QDate(2020, 11, 20), QTime(16, 30));
        step.who = u"示例-孙七"_s;
        step.reason = u"申报截止"_s;
        changes.insert(step);
    }
    return changes;
}

} // namespace

Result<void> writeExampleHistory(const QString& path, const ChangeSet& whole)
{
    ChangeSet initial = whole;
    const std::vector<MonthlyReport> lastReports = takeLastReports(initial);
    {
        const auto created = Portfolio::create(
            path, initial, userAt(u"示例-孙七"_s, QDate(2020, 10, 26), QTime(9, 0)));
        if (!created)
            return created.error();
    }
    if (auto entered = enterReports(path, lastReports); !entered)
        return entered;
    auto forecast =
        applyAs(path, userAt(u"示例-李四"_s, QDate(2020, 11, 12), QTime(14, 20)), forecastChanges);
    if (!forecast)
        return forecast;
    return applyAs(path, userAt(u"示例-孙七"_s, QDate(2020, 11, 20), QTime(16, 30)),
                   closeCollecting);
}

} // namespace touyan

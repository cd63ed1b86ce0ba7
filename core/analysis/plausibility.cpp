#include "analysis/plausibility.h"

#include "domain/fieldtext.h"
#include "domain/showntext.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString monthText(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

/// The highest value so far and the month that stated it.
template <typename T>
class Climb
{
public:
    /// The month that stated more than @p value of @p month, if one did.
    std::optional<std::pair<QDate, T>> higherBefore(QDate month, const std::optional<T>& value)
    {
        if (!value)
            return {};
        if (m_highest && *value < m_highest->second)
            return m_highest;
        m_highest.emplace(month, *value);
        return {};
    }

private:
    std::optional<std::pair<QDate, T>> m_highest;
};

} // namespace

QStringList reportDoubts(const std::vector<MonthlyReport>& reports, QDate today)
{
    //: 1: a month, 2: what it states, 3: the greater amount of 4, an earlier month
    const QString fell =
        QCoreApplication::translate("Plausibility", "%1 states %2, less than the %3 of %4.");
    QStringList doubts;
    Climb<Percent> shares;
    Climb<Money> sums;
    for (const MonthlyReport& report : reports) {
        if (!report.id.isValid())
            continue;
        const QString month = monthText(report.month);
        if (const auto higher = shares.higherBefore(report.month, report.percentComplete))
            doubts.append(fell.arg(month, percentText(report.percentComplete->points()),
                                   percentText(higher->second.points()), monthText(higher->first)));
        if (const auto higher = sums.higherBefore(report.month, report.yearToDate))
            doubts.append(fell.arg(month, preciseMoneyText(*report.yearToDate),
                                   preciseMoneyText(higher->second), monthText(higher->first)));
        if (report.month > today)
            doubts.append(QCoreApplication::translate("Plausibility",
                                                      "%1 has not begun on the reference date %2.")
                              .arg(month, today.toString(Qt::ISODate)));
    }
    return doubts;
}

QString totalDoubt(const Project& project, const std::vector<const MonthlyReport*>& reports)
{
    if (!project.totalInvestment)
        return {};
    std::map<int, const MonthlyReport*> lastOf; // what it states is of its year
    for (const MonthlyReport* report : reports) {
        const MonthlyReport*& last = lastOf[report->month.year()];
        if (!last || last->month < report->month)
            last = report;
    }
    Money invested = project.priorInvestment.value_or(Money());
    for (const auto& [year, report] : lastOf)
        invested += report->yearToDate.value_or(Money());
    if (invested <= *project.totalInvestment)
        return {};
    //: 1: the total investment, 2: the greater amount that is invested
    return QCoreApplication::translate("Plausibility",
                                       "The total of %1 is less than the %2 invested already.")
        .arg(preciseMoneyText(*project.totalInvestment), preciseMoneyText(invested));
}

QStringList milestoneDoubts(const Project& project, const std::vector<Milestone>& milestones,
                            QDate today)
{
    QStringList doubts;
    for (const Milestone& milestone : milestones) {
        if (!milestone.id.isValid())
            continue;
        if (milestone.plannedDate.isValid() && project.plannedFinish.isValid()
            && milestone.plannedDate > project.plannedFinish)
            doubts.append(
                QCoreApplication::translate("Plausibility",
                                            "“%1” is planned for %2, after the project's planned "
                                            "finish (%3).")
                    .arg(milestone.name, milestone.plannedDate.toString(Qt::ISODate),
                         project.plannedFinish.toString(Qt::ISODate)));
        if (milestone.actualDate.isValid() && milestone.actualDate > today)
            doubts.append(
                QCoreApplication::translate("Plausibility",
                                            "“%1” is said to be reached on %2, after the reference "
                                            "date %3.")
                    .arg(milestone.name, milestone.actualDate.toString(Qt::ISODate),
                         today.toString(Qt::ISODate)));
    }
    return doubts;
}

} // namespace touyan

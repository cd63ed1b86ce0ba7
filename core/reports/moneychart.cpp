#include "reports/moneychart.h"

#include "analysis/yearschedule.h"
#include "base/monthend.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const Money LargeAmount = Money::fromFen(Money::FenPerYi);

} // namespace

MonthChart moneyChart(const MonthFigures& figures, const std::vector<JudgedProject>& projects,
                      MoneyUnit unit, int firstMonth)
{
    const auto invested =
        investedByMonth(projects, figures.year(), figures.known(), figures.parts());
    const RollUp sum = rollUp(projects);
    const bool isLarge = unit == MoneyUnit::Yi && std::max(sum.planned, sum.done) >= LargeAmount;
    const auto shown = [isLarge](Money amount) { return isLarge ? amount.yi() : amount.wan(); };
    const auto due = [&](int month) {
        return schedulePercent(figures.year(), endOfMonth(QDate(figures.year(), month, 1)),
                               firstMonth)
            / 100;
    };
    MonthChart chart;
    chart.unit = isLarge ? u"亿元"_s : u"万元"_s;
    chart.plannedTitle = u"序时计划"_s;
    chart.doneTitle = u"累计完成"_s;
    for (int month = 1; month <= MonthsPerYear; ++month) {
        chart.labels.append(u"%1月"_s.arg(month));
        if (!sum.planned.isZero())
            chart.planned.push_back(shown(sum.planned) * due(month));
        chart.done.push_back(month <= figures.last().month()
                                 ? std::optional(shown(invested.at(static_cast<size_t>(month - 1))))
                                 : std::nullopt);
    }
    return chart;
}

} // namespace touyan

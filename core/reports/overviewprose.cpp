#include "reports/overviewprose.h"

#include "analysis/yearschedule.h"
#include "base/monthend.h"
#include "reports/chinesewords.h"
#include "reports/dispatchfigures.h"
#include "reports/prosewords.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// 10月完成投资1.67亿元: what the last month brought of which reports have come in.
QString gainWords(const std::vector<JudgedProject>& projects)
{
    const std::optional<ReportedGain> gain = reportedGain(projects);
    if (!gain)
        return u"本年尚无月报"_s;
    const QString month = gain->month.toString(u"M月"_s);
    if (gain->more > Money())
        return month % u"完成投资"_s % proseMoney(gain->more);
    if (gain->more.isZero())
        return month % u"没有新增投资"_s;
    return u"%1末累计完成投资比上月末减少%2"_s.arg(month, proseMoney(Money() - gain->more));
}

/// What the last reported month brought, and how the lights have changed since the end of the month
/// before; empty where that is of another year.
QString changeWords(const std::vector<JudgedProject>& projects, const YearView& view, QDate day)
{
    const std::optional<MonthSum> before =
        day == view.today() ? monthBefore(projects, view) : std::nullopt;
    if (!before)
        return {};
    const RollUp now = rollUp(projects);
    const auto behind = [](const auto& sum) {
        return sum.countOf(Light::Yellow) + sum.countOf(Light::Red);
    };
    const int more = behind(now) - behind(*before);
    const QString lights = more == 0
        ? u"黄灯、红灯项目数未变"_s
        : u"黄灯、红灯项目%1%2项"_s.arg(more > 0 ? u"增加"_s : u"减少"_s).arg(std::abs(more));
    return u"%1；与%2末相比，%3。"_s.arg(gainWords(projects),
                                         endOfMonthBefore(day).toString(u"M月"_s), lights);
}

/// 序时进度 with what it is measured by.
QString scheduleWords(int year, QDate day)
{
    return u"序时进度%1（%2/12个月）"_s.arg(prosePercent(schedulePercent(year, day)))
        .arg(elapsedMonths(year, day));
}

} // namespace

QString overviewProse(const std::vector<JudgedProject>& projects, const YearView& view, QDate day)
{
    const RollUp sum = rollUp(projects);
    const QDate judged = judgedDay(view.year(), day);
    if (sum.count == 0)
        return u"截至%1，没有符合条件的项目。"_s.arg(dateWords(judged));
    return u"截至%1，共有重点项目%2项，总投资%3；年度计划投资%4，已完成%5，完成率%6，%8。%7。"_s
               .arg(dateWords(judged), QString::number(sum.count), proseMoney(sum.total),
                    proseMoney(sum.planned), proseMoney(sum.done), prosePercent(sum.percent()),
                    proseCounts({{u"绿灯"_s, sum.countOf(Light::Green)},
                                 {u"黄灯"_s, sum.countOf(Light::Yellow)},
                                 {u"红灯"_s, sum.countOf(Light::Red)},
                                 {u"未评价"_s, sum.countOf(Light::None)}},
                                u"项"_s),
                    scheduleWords(view.year(), judged))
        + changeWords(projects, view, day);
}

} // namespace touyan

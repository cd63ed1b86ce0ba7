#include "reports/workfacts.h"

#include "reports/decisionfigures.h"
#include "reports/dispatchfigures.h"
#include "reports/groupfigures.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

ProseFact counted(const QString& about, const QStringList& words, qsizetype count,
                  const QString& measure = u"项"_s)
{
    return {about, words, QuantityUnit::Count, static_cast<double>(count),
            QString::number(count) % measure};
}

const QStringList& decisionContext()
{
    static const QStringList Words{u"事项"_s, u"议定"_s, u"督办"_s, u"会议"_s};
    return Words;
}

/// Districts that have projects of the year, and those whose investment is on schedule.
void addDistricts(FactScope& city, const MonthFigures& figures)
{
    qsizetype all = 0;
    qsizetype planned = 0;
    qsizetype ahead = 0;
    for (const GroupFigures& group :
         groupFigures(Dimension::District, figures.projects(), figures.records())) {
        const bool isPlanned = group.key > 0 && !group.sum.planned.isZero();
        all += group.key > 0 ? 1 : 0;
        planned += isPlanned ? 1 : 0;
        ahead += isPlanned && group.sum.percent() >= figures.schedulePercent() ? 1 : 0;
    }
    for (const qsizetype count : {all, planned}) {
        city.facts.push_back(counted(u"有项目的区市县数"_s, {u"区市县"_s}, count, u"个"_s));
        city.facts.back().isCountedDifferently = true;
        city.facts.back().isBehind = true;
    }
    for (const auto& [word, count] :
         {std::pair(u"达到序时进度"_s, ahead), std::pair(u"未达到序时进度"_s, planned - ahead)}) {
        city.facts.push_back(counted(word % u"的区市县数"_s, {word}, count, u"个"_s));
        city.facts.back().context = {u"区市县"_s};
        city.facts.back().isBehind = true;
    }
}

/// How texts name the milestones that are due in the next period: 11月节点, 下月计划完成节点.
QStringList dueWords(const ReportPeriod& period)
{
    QStringList whens{period.nextWords(), u"下一步"_s};
    if (period.months() == 1)
        whens += {period.nextWords() % u'份', u"下月"_s, u"下个月"_s};
    QStringList words;
    for (const QString& when : whens) {
        for (const QString& what :
             {u"计划完成节点"_s, u"节点"_s, u"计划节点"_s, u"应完成节点"_s, u"需完成节点"_s,
              u"到期节点"_s, u"关键节点"_s, u"计划完成关键节点"_s, u"要完成节点"_s})
            words.append(when % what);
    }
    return words;
}

} // namespace

void addReached(FactScope& city, const MonthFigures& figures)
{
    const auto inYear = [&figures](QDate day) {
        return day.isValid() && day.year() == figures.year() && day <= figures.last();
    };
    qsizetype started = 0;
    qsizetype finished = 0;
    for (const JudgedProject& judged : figures.projects()) {
        started += inYear(judged.project->actualStart) ? 1 : 0;
        finished += inYear(judged.project->actualFinish) ? 1 : 0;
    }
    const auto add = [&city](const QString& about, const QStringList& words, qsizetype count) {
        city.facts.push_back(counted(about, words, count));
    };
    add(u"已开工项目数"_s, {u"已开工"_s, u"已经开工"_s, u"实际开工"_s}, started);
    add(u"已竣工项目数"_s,
        {u"已竣工"_s, u"已完工"_s, u"已建成"_s, u"已经竣工"_s, u"已经完工"_s, u"实际竣工"_s},
        finished);
    // 竣工 alone may tell of these as well as of those that the list calls so.
    add(u"已竣工项目数"_s, {u"竣工"_s, u"完工"_s}, finished);
    add(u"已开工项目数"_s, {u"新开工"_s}, started);
}

void addDecisions(FactScope& city, const Records& records, QDate today)
{
    std::vector<const Decision*> decisions;
    for (const Decision& decision : records.all<Decision>())
        decisions.push_back(&decision);
    const DecisionFigures figures(decisions, today);
    const auto add = [&city](const QString& about, const QStringList& words, qsizetype count) {
        city.facts.push_back(counted(about, words, count));
    };
    add(u"议定事项数"_s, {u"议定事项"_s, u"督办事项"_s}, figures.all);
    add(u"已销号议定事项数"_s, {u"已销号"_s, u"销号"_s}, figures.closed);
    add(u"已办结议定事项数"_s, {u"已办结"_s, u"已经办结"_s}, figures.done);
    add(u"未办结议定事项数"_s,
        {u"办理中"_s, u"未办结"_s, u"尚未办结"_s, u"正在办理"_s, u"未办结议定事项"_s, u"未办结的"_s,
         u"未办结事项"_s},
        figures.open);
    add(u"逾期议定事项数"_s,
        {u"逾期未办结"_s, u"逾期议定事项"_s, u"逾期未办结议定事项"_s, u"逾期事项"_s,
         u"议定事项逾期"_s, u"逾期未办结的"_s, u"逾期未办结事项"_s, u"逾期督办事项"_s},
        figures.overdue);
    add(u"逾期议定事项数"_s, {u"逾期"_s, u"已逾期"_s}, figures.overdue);
    city.facts.back().context = decisionContext();
}

void addWork(FactScope& city, const MonthFigures& figures, const MonthFigures* before,
             const ReportPeriod& period)
{
    const auto add = [&city](const QString& about, const QStringList& words, qsizetype count,
                             const QString& measure) {
        city.facts.push_back(counted(about, words, count, measure));
    };
    addDistricts(city, figures);
    const NextFigures next(figures, period);
    add(period.nextWords() % u"计划完成节点数", dueWords(period), next.due, u"个"_s);
    city.facts.back().tense = FactTense::Planned;
    add(u"逾期未完成节点数"_s,
        {u"逾期未完成的节点"_s, u"逾期未完成节点"_s, u"逾期节点"_s, u"节点逾期未完成"_s,
         u"此前逾期未完成的节点"_s},
        next.overdue, u"个"_s);
    city.facts.back().isStanding = true;
    if (before) {
        const ShiftFigures shifts(figures, *before);
        add(u"评价好转项目数"_s, {u"好转"_s}, shifts.better, u"项"_s);
        add(u"评价转差项目数"_s, {u"转差"_s}, shifts.worse, u"项"_s);
    }
    const std::vector<JudgedProject> late = lateProjects(figures);
    for (const LightCause::Kind kind :
         {LightCause::Kind::BehindSchedule, LightCause::Kind::MilestoneOverdue,
          LightCause::Kind::StartOverdue, LightCause::Kind::NoReport})
        add(causeWord(kind) % u"项目数", {causeWord(kind)}, withCause(late, kind), u"项"_s);
}

} // namespace touyan

#include "reports/corrections.h"

#include "reports/annuallist.h"
#include "reports/chinesewords.h"
#include "reports/prosewords.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

void compare(QList<MovedValue>& values, const QString& subject, const QString& what,
             const QString& before, const QString& after)
{
    if (before != after)
        values.append({subject, what, before, after});
}

QString goalWords(const TargetProgress& target)
{
    return targetWords(target)
        % (target.targetYear ? u"（%1年）"_s.arg(*target.targetYear) : QString());
}

QString actualWords(const TargetProgress& target)
{
    return target.actual ? QString(trimmedNumber(*target.actual, 2) % target.measure)
                         : unstatedWord();
}

QString listState(const Snapshot& snapshot)
{
    if (!snapshot.view().list())
        return u"尚未编制"_s;
    return stateLine(annualListTable(snapshot.records(), snapshot.view(), ListEdition::InForce));
}

} // namespace

CorrectionState::CorrectionState(const Snapshot& given, const ReportPeriod& period)
    : snapshot(given)
    , figures(snapshot, listedProjects(snapshot.records(), snapshot.view()), period.last)
    , targets(targetProgress(snapshot.records(), snapshot.year()))
{
}

Corrections::Corrections(const CorrectionState& before, const CorrectionState& now)
    : m_before(before)
    , m_now(now)
{
    compareSums();
    compareList();
    compareProjects();
    m_rows += movedRecords(before.snapshot.records(), now.snapshot.records());
    compareTargets();
}

void Corrections::compareSums()
{
    const RollUp before = m_before.figures.sum();
    const RollUp now = m_now.figures.sum();
    const auto add = [&](const QString& what, const QString& then, const QString& today) {
        compare(m_sums, u"全市"_s, what, then, today);
    };
    const auto count = [&](const QString& what, int then, int today) {
        add(what, u"%1项"_s.arg(then), u"%1项"_s.arg(today));
    };
    count(u"重点项目数"_s, before.count, now.count);
    add(u"总投资"_s, proseMoney(before.total), proseMoney(now.total));
    add(u"年度计划投资"_s, proseMoney(before.planned), proseMoney(now.planned));
    add(u"累计完成投资"_s, proseMoney(before.done), proseMoney(now.done));
    add(u"完成率"_s, prosePercent(before.percent()), prosePercent(now.percent()));
    for (const AnnualCategory category : {AnnualCategory::NewStart, AnnualCategory::Continued,
                                          AnnualCategory::Completing, AnnualCategory::Preparing})
        count(natureWord(category) % u"项目", before.countOf(category), now.countOf(category));
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::None})
        count(lightWord(light) % u"项目", before.countOf(light), now.countOf(light));
}

void Corrections::compareList()
{
    compare(m_sums, u"%1年度清单"_s.arg(m_now.snapshot.year()), u"清单状态"_s,
            listState(m_before.snapshot), listState(m_now.snapshot));
}

void Corrections::compareProjects()
{
    for (const JudgedProject& judged : m_now.figures.projects()) {
        if (m_before.figures.factsOf(judged.project->id))
            m_rows += movedOfProject(judged.project->id, m_before, m_now);
        else
            m_entered.append(judged.project->name);
    }
    for (const JudgedProject& judged : m_before.figures.projects()) {
        if (!m_now.figures.factsOf(judged.project->id))
            m_left.append(judged.project->name);
    }
}

void Corrections::compareTargets()
{
    const auto find = [](const std::vector<TargetProgress>& targets, IndicatorId wanted) {
        return std::find_if(
            targets.cbegin(), targets.cend(),
            [wanted](const TargetProgress& target) { return target.indicator == wanted; });
    };
    const QString none = noneWord();
    for (const TargetProgress& target : m_now.targets) {
        const auto then = find(m_before.targets, target.indicator);
        if (then == m_before.targets.cend()) {
            compare(m_rows, target.name, u"规划目标"_s, none, goalWords(target));
            continue;
        }
        compare(m_rows, target.name, u"规划目标名称"_s, then->name, target.name);
        compare(m_rows, target.name, u"规划目标值"_s, goalWords(*then), goalWords(target));
        compare(m_rows, target.name, u"规划目标实际值"_s, actualWords(*then), actualWords(target));
        compare(m_rows, target.name, u"规划目标完成情况"_s, stateWord(then->state),
                stateWord(target.state));
    }
    for (const TargetProgress& then : m_before.targets) {
        if (find(m_now.targets, then.indicator) == m_now.targets.cend())
            compare(m_rows, then.name, u"规划目标"_s, goalWords(then), none);
    }
}

} // namespace touyan

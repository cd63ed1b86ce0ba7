#include "reports/targetfacts.h"

#include "base/monthend.h"
#include "reports/chinesewords.h"
#include "reports/prosewords.h"

#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double YuanPerYi = 1e8;
constexpr qsizetype ShortestName = 3;

/// 领军企业 and 创新型领军企业 of 人工智能创新型领军企业: how texts shorten it.
QStringList mentionsOf(const QString& name)
{
    static const QStringList Heads{u"人工智能及相关"_s, u"人工智能"_s, u"高层次"_s,
                                   u"创新型"_s,         u"特色"_s,     u"产业技术"_s};
    QStringList mentions{name};
    QString rest = name;
    for (const QString& head : Heads) {
        if (!rest.startsWith(head) || rest.size() - head.size() < ShortestName)
            continue;
        rest.remove(0, head.size());
        mentions.append(rest);
    }
    // 产业产值 is said as 产值 and 人工智能产业产值 too.
    if (name.startsWith(u"人工智能及相关"_s)) {
        mentions.append(u"人工智能"_s % rest);
        if (rest.startsWith(u"产业"_s))
            mentions.append(rest.mid(2));
    }
    mentions.removeDuplicates();
    return mentions;
}

/// The facts of one target.
class TargetFacts
{
public:
    TargetFacts(const TargetProgress& target, const Records& records, QDate day)
        : m_target(target)
        , m_records(records)
        , m_day(day)
    {
    }

    std::vector<ProseFact> facts()
    {
        if (m_target.low)
            addGoal();
        if (m_target.actual) {
            addActual();
            if (m_target.low)
                addGap();
            addGrowth();
        }
        return std::move(m_facts);
    }

private:
    ProseFact figure(const QString& about, const QStringList& words, double value) const
    {
        const bool isMoney = m_target.measure == u"亿元";
        return {about, words, isMoney ? QuantityUnit::Money : QuantityUnit::Count,
                isMoney ? value * YuanPerYi : value, trimmedNumber(value, 2) % m_target.measure};
    }

    void addGoal()
    {
        ProseFact goal =
            figure(u"目标值"_s, {u"目标"_s, u"目标值"_s, u"规划目标"_s}, *m_target.low);
        goal.tense = FactTense::Planned;
        m_facts.push_back(goal);
        ProseFact ahead = goal;
        ahead.words = {u"达到"_s, u"达"_s,   u"突破"_s, u"超过"_s, u"实现"_s, u"培育"_s,
                       u"引进"_s, u"建成"_s, u"形成"_s, u"建设"_s, u"力争"_s, u"确保"_s};
        ahead.tense = FactTense::Ahead;
        m_facts.push_back(ahead);
        if (!m_target.high || *m_target.high == *m_target.low)
            return;
        goal = figure(u"目标值上限"_s, goal.words, *m_target.high);
        goal.tense = FactTense::Planned;
        m_facts.push_back(goal);
    }

    /// Whether the value is of the year that is asked for, not of one before it.
    bool isOfYear() const { return m_target.actualYear.value_or(m_day.year()) == m_day.year(); }

    bool isCountedInSeveralWays() const
    {
        const Indicator* indicator = m_records.find(m_target.indicator);
        return m_target.isCounted && indicator
            && (indicator->source == IndicatorSource::CountPlatforms
                || indicator->source == IndicatorSource::CountTeams);
    }

    void addActual()
    {
        ProseFact actual = figure(
            isOfYear() ? u"实际值"_s : u"%1年实际值"_s.arg(*m_target.actualYear),
            {u"已"_s, u"现有"_s, u"实际"_s, u"达到"_s, u"达"_s, u"实现"_s, u"完成"_s, u"累计"_s},
            *m_target.actual);
        actual.isCountedDifferently = !isOfYear() || isCountedInSeveralWays();
        m_facts.push_back(actual);
        actual.words = {QString()}; // 产值为86亿元: by its name alone
        actual.isGeneric = true;
        m_facts.push_back(actual);
    }

    void addGap()
    {
        const double gap = *m_target.low - *m_target.actual;
        ProseFact fact =
            figure(gap >= 0 ? u"与目标的差距"_s : u"超出目标的数"_s,
                   {u"差"_s, u"少"_s, u"缺"_s, u"相差"_s, u"差距"_s, u"缺口"_s, u"低于目标"_s,
                    u"距目标"_s, u"超目标"_s, u"超出目标"_s, u"超过目标"_s, u"多"_s},
                   std::abs(gap));
        fact.contrary = gap >= 0 ? QStringList{u"超"_s, u"多"_s}
                                 : QStringList{u"差"_s, u"少"_s, u"缺"_s, u"低于"_s};
        fact.isCountedDifferently = !isOfYear() || isCountedInSeveralWays();
        m_facts.push_back(fact);
        const double share = 100.0 * *m_target.actual / *m_target.low;
        ProseFact percent{u"完成目标的比例"_s,
                          {u"完成目标"_s, u"占目标"_s, u"目标的"_s, u"完成率"_s, u"目标完成率"_s},
                          QuantityUnit::Percent,
                          share,
                          prosePercent(share)};
        percent.isCountedDifferently = fact.isCountedDifferently;
        m_facts.push_back(percent);
    }

    std::optional<double> valueOf(int year) const
    {
        for (const IndicatorActual& actual : m_records.all<IndicatorActual>()) {
            if (actual.indicator == m_target.indicator && actual.year == year)
                return actual.value;
        }
        return {};
    }

    /// Against the year before, of what is entered for each.
    void addGrowth()
    {
        const auto before = m_target.actualYear ? valueOf(*m_target.actualYear - 1) : std::nullopt;
        if (!before || *before <= 0)
            return;
        const double change = *m_target.actual - *before;
        const QStringList up{u"增长"_s, u"增加"_s, u"提高"_s, u"上升"_s, u"新增"_s};
        const QStringList down{u"下降"_s, u"减少"_s, u"降低"_s, u"下滑"_s};
        QStringList words{u"同比"_s, u"增速"_s, u"增幅"_s};
        for (const QString& word : up + down)
            words += {word, u"同比"_s % word};
        const double growth = 100.0 * std::abs(change) / *before;
        ProseFact percent{u"比上年增减"_s, words, QuantityUnit::Percent, growth,
                          (change < 0 ? u"下降"_s : u"增长"_s) % prosePercent(growth)};
        percent.contrary = change < 0 ? up : down;
        percent.isCountedDifferently = !isOfYear();
        m_facts.push_back(percent);
        ProseFact amount = figure(u"比上年增减的数"_s, words, std::abs(change));
        amount.contrary = percent.contrary;
        amount.isCountedDifferently = !isOfYear();
        m_facts.push_back(amount);
    }

    const TargetProgress& m_target;
    const Records& m_records;
    QDate m_day;
    std::vector<ProseFact> m_facts;
};

FactScope scopeOf(const TargetProgress& target, std::vector<ProseFact> facts)
{
    return {.name = target.name,
            .mentions = mentionsOf(target.name),
            .facts = std::move(facts),
            .kind = ScopeKind::Target};
}

} // namespace

std::vector<FactScope> targetFacts(const Records& records, QDate day)
{
    std::vector<FactScope> scopes;
    for (const TargetProgress& target :
         targetProgress(records, day.year(), day, TargetParts::Listed))
        scopes.push_back(scopeOf(target, TargetFacts(target, records, day).facts()));
    return scopes;
}

std::vector<FactScope> plannedTargets(const Records& records, int year)
{
    const QDate day = endOfYear(year);
    std::vector<FactScope> scopes;
    for (const TargetProgress& target : targetProgress(records, year, day, TargetParts::Listed)) {
        if (target.targetYear != year)
            continue;
        std::vector<ProseFact> facts = TargetFacts(target, records, day).facts();
        std::erase_if(facts, [](const ProseFact& fact) { return fact.tense == FactTense::Known; });
        for (ProseFact& fact : facts)
            fact.tense = FactTense::Planned; // the year alone looks ahead
        scopes.push_back(scopeOf(target, std::move(facts)));
    }
    return scopes;
}

QString reachedWords(const TargetProgress& target, int year)
{
    if (!target.actual)
        return unstatedWord();
    const QString value = trimmedNumber(*target.actual, 2) % target.measure;
    const bool isOfYear = target.actualYear.value_or(year) == year;
    return isOfYear ? value : QString(value % u"（%1年）"_s.arg(*target.actualYear));
}

} // namespace touyan

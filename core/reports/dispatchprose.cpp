#include "reports/dispatchprose.h"

#include "reports/chinesewords.h"
#include "reports/dispatchfigures.h"
#include "reports/groupfigures.h"
#include "reports/prosewords.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostRanked = 3;

QString items(qsizetype count)
{
    return u"%1项"_s.arg(count);
}

/// Said of @p count things that are all alike.
QString allOf(qsizetype count)
{
    return count == 1 ? u"为"_s : u"均为"_s;
}

QString categoriesWords(const RollUp& sum)
{
    QStringList parts;
    int rest = sum.count; // over before the year, or given up
    for (const AnnualCategory category : {AnnualCategory::NewStart, AnnualCategory::Continued,
                                          AnnualCategory::Completing, AnnualCategory::Preparing}) {
        const int count = sum.countOf(category);
        if (count > 0 && count == sum.count)
            return (count == 1 ? u"该项目为"_s : u"均为"_s) % natureWord(category) % u"项目。";
        if (count > 0)
            parts.append(natureWord(category) % items(count));
        rest -= count;
    }
    if (!parts.isEmpty() && rest > 0)
        parts.append(u"已完成或退出"_s % items(rest));
    return parts.isEmpty() ? QString() : QString(u"其中，"_s % parts.join(u'、') % u'。');
}

QString lightCounts(const RollUp& sum)
{
    return proseCounts({{u"绿灯（●）"_s, sum.countOf(Light::Green)},
                        {u"黄灯（◆）"_s, sum.countOf(Light::Yellow)},
                        {u"红灯（■）"_s, sum.countOf(Light::Red)},
                        {u"未评价"_s, sum.countOf(Light::None)}},
                       u"项"_s);
}

QString percentList(const std::vector<GroupFigures>& groups, size_t first, size_t count)
{
    QStringList names;
    for (size_t i = first; i < first + count; ++i)
        names.append(u"%1（%2）"_s.arg(groups[i].name, prosePercent(groups[i].sum.percent())));
    return names.join(u'、');
}

} // namespace

DispatchProse::DispatchProse(const DispatchFacts& facts)
    : m_facts(facts)
    , m_now(facts.now)
    , m_sum(facts.now.sum())
{
}

QString DispatchProse::overall() const
{
    if (m_sum.count == 0)
        return m_facts.narrowed.isEmpty()
            ? u"%1年%2尚未安排人工智能产业重点项目。"_s.arg(m_now.year()).arg(m_facts.scope)
            : u"%1年%2人工智能产业重点项目中没有%3。"_s.arg(QString::number(m_now.year()),
                                                            m_facts.place, m_facts.narrowed);
    const QString counted = m_facts.narrowed.isEmpty()
        ? u"%1年%2共安排人工智能产业重点项目%3"_s.arg(QString::number(m_now.year()), m_facts.scope,
                                                      items(m_sum.count))
        : u"%1年%2人工智能产业重点项目中，%3共%4"_s.arg(
            QString::number(m_now.year()), m_facts.place, m_facts.narrowed, items(m_sum.count));
    return proseSentence({counted, u"总投资"_s % proseMoney(m_sum.total),
                          u"年度计划投资"_s % proseMoney(m_sum.planned)})
        % categoriesOf(m_sum);
}

/// Nothing where the sentence before is about projects of one nature and says so.
QString DispatchProse::categoriesOf(const RollUp& sum) const
{
    const QString words = categoriesWords(sum);
    const bool isAsked = !words.startsWith(u"其中"_s) && !m_facts.nature.isEmpty();
    return isAsked ? QString() : words;
}

QString DispatchProse::progress() const
{
    if (m_sum.count == 0)
        return {};
    QStringList parts{
        u"截至%1，累计完成投资%2"_s.arg(m_facts.period.endWords(), proseMoney(m_sum.done))};
    if (!m_sum.planned.isZero())
        parts += {u"占年度计划的"_s % prosePercent(m_sum.percent()),
                  proseAgainstSchedule(m_sum.percent(), m_now.schedulePercent())};
    if (m_facts.lastYear)
        parts.append(proseYearOnYear(m_sum.done, *m_facts.lastYear));
    QString text = proseSentence(parts);
    const Money earlier = m_facts.before ? m_facts.before->sum().done : Money();
    const bool isFirst = m_facts.period.first.month() == 1;
    // What was invested in the whole year has been said; where no report came in nobody knows.
    if ((m_facts.before || isFirst) && m_facts.period.months() < 12
        && hasReportsOf(m_now.known(), m_facts.period))
        text += proseSentence(
            {u"%1完成投资%2"_s.arg(m_facts.period.bareWords(), proseMoney(m_sum.done - earlier))});
    return text;
}

QString DispatchProse::shifts() const
{
    if (!m_facts.before)
        return {};
    const auto [better, worse] = ShiftFigures(m_now, *m_facts.before);
    const QString since = u"与%1相比"_s.arg(m_facts.before->last().toString(u"M月底"_s));
    if (better == 0 && worse == 0)
        return proseSentence({since, u"各项目评价没有变化"_s});
    QStringList parts;
    if (better > 0)
        parts.append(items(better) % u"好转");
    if (worse > 0)
        parts.append(items(worse) % u"转差");
    return proseSentence({since, parts.join(u'、')});
}

QString DispatchProse::lights() const
{
    if (m_sum.count == 0)
        return {};
    return proseSentence({u"从进度评价看"_s, lightCounts(m_sum)}) % shifts();
}

/// Which groups are ahead and which behind.
QString DispatchProse::ranking(Dimension dimension, const QString& measure) const
{
    std::vector<GroupFigures> groups = groupFigures(dimension, m_now.projects(), m_now.records());
    std::erase_if(groups, [](const GroupFigures& group) {
        return group.key <= 0 || group.sum.planned.isZero();
    });
    if (groups.size() < 2)
        return {};
    std::stable_sort(groups.begin(), groups.end(),
                     [](const GroupFigures& a, const GroupFigures& b) {
                         return a.sum.percent() > b.sum.percent();
                     });
    const auto ahead =
        std::count_if(groups.cbegin(), groups.cend(), [this](const GroupFigures& group) {
            return group.sum.percent() >= m_now.schedulePercent();
        });
    const size_t shown = std::min(MostRanked, groups.size() / 2);
    const auto all = static_cast<std::ptrdiff_t>(groups.size());
    const QString paced = ahead == 0 ? u"均未达到序时进度"_s
        : ahead == all               ? u"均达到序时进度"_s
                                     : u"中%1个达到序时进度"_s.arg(ahead);
    return proseSentence(
        {u"从投资完成率看，%1个%2%3"_s.arg(QString::number(groups.size()), measure, paced),
         u"居前的是%1"_s.arg(percentList(groups, 0, shown)),
         u"居后的是%1"_s.arg(percentList(groups, groups.size() - shown, shown))});
}

QString DispatchProse::programmes() const
{
    return ranking(Dimension::Programme, u"示范工程"_s);
}

QString DispatchProse::districts() const
{
    return ranking(Dimension::District, u"区市县（先导区）"_s);
}

QString DispatchProse::causes() const
{
    const std::vector<JudgedProject> rows = lateProjects(m_now);
    if (rows.empty())
        return m_sum.count == 0 ? QString()
                                : u"截至%1，没有黄灯、红灯项目。"_s.arg(m_facts.period.endWords());
    QStringList causes;
    for (const LightCause::Kind kind :
         {LightCause::Kind::BehindSchedule, LightCause::Kind::MilestoneOverdue,
          LightCause::Kind::StartOverdue, LightCause::Kind::NoReport}) {
        if (const qsizetype count = withCause(rows, kind); count > 0)
            causes.append(causeWord(kind) % items(count));
    }
    QStringList red;
    for (const JudgedProject& judged : rows) {
        if (judged.facts->light == Light::Red)
            red.append(judged.project->name);
    }
    QStringList lights;
    for (const Light light : {Light::Red, Light::Yellow}) {
        if (const int count = m_sum.countOf(light); count > 0)
            lights.append(lightWord(light) % items(count));
    }
    const auto count = static_cast<qsizetype>(rows.size());
    const bool isAllRed = std::ssize(red) == count;
    const bool isAllAlike = isAllRed || red.isEmpty();
    QString text = isAllAlike
        ? u"进度滞后项目共%1，%2%3。"_s.arg(items(count), allOf(count),
                                            lightWord(isAllRed ? Light::Red : Light::Yellow))
        : u"进度滞后项目共%1，其中%2。"_s.arg(items(count), lights.join(u'、'));
    if (!red.isEmpty())
        text += u"红灯项目为%1。"_s.arg(proseQuoted(red, MostDispatchNames, u"项"_s));
    if (!causes.isEmpty())
        text += u"从原因看，%1（同一项目可有多种原因）。"_s.arg(causes.join(u'、'));
    return text;
}

QString DispatchProse::reports() const
{
    const auto owed = static_cast<qsizetype>(m_now.reporting().size());
    if (owed == 0)
        return {};
    const std::vector<JudgedProject> missing = unreported();
    const auto sent = owed - static_cast<qsizetype>(missing.size());
    const QString month = m_now.last().toString(u"M月份"_s);
    QString text = u"%1应报送月报%2，已报送%3，报送率%4。"_s.arg(
        month, items(owed), items(sent),
        prosePercent(100.0 * static_cast<double>(sent) / static_cast<double>(owed)));
    QStringList names;
    for (const JudgedProject& judged : missing)
        names.append(judged.project->name);
    if (!names.isEmpty())
        text += u"未报送的项目为%1。"_s.arg(proseQuoted(names, MostDispatchNames, u"项"_s));
    return text;
}

QString DispatchProse::next() const
{
    const NextFigures next(m_now, m_facts.period);
    QStringList parts;
    if (next.due > 0)
        parts.append(
            u"%1计划完成节点%2个"_s.arg(m_facts.period.nextWords(), QString::number(next.due)));
    if (next.overdue > 0)
        parts.append(u"此前逾期未完成的节点尚有%1个"_s.arg(next.overdue));
    if (!next.left.isZero() && m_facts.period.last.month() < 12)
        parts.append(u"完成年度计划尚需投资%1"_s.arg(proseMoney(next.left)));
    return proseSentence(parts);
}

QString DispatchProse::nextNote() const
{
    const NextFigures next(m_now, m_facts.period);
    return next.due + next.overdue == 0 ? QString() : u"注：节点按计划日期统计。"_s;
}

std::vector<JudgedProject> DispatchProse::late() const
{
    return lateProjects(m_now);
}

std::vector<JudgedProject> DispatchProse::unreported() const
{
    std::vector<JudgedProject> rows = m_now.reporting();
    std::erase_if(rows, [this](const JudgedProject& judged) {
        return m_now.reportOf(judged.project->id) != nullptr;
    });
    return rows;
}

} // namespace touyan

#include "reports/dispatchprose.h"

#include "reports/chinesewords.h"
#include "reports/groupfigures.h"
#include "reports/prosewords.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNames = 5;
constexpr size_t MostRanked = 3;

QString items(qsizetype count)
{
    return u"%1项"_s.arg(count);
}

double lagOf(const JudgedProject& judged)
{
    return judged.facts->schedulePercent - judged.facts->yearPercent;
}

QString categoriesWords(const RollUp& sum)
{
    QStringList parts;
    for (const AnnualCategory category : {AnnualCategory::NewStart, AnnualCategory::Continued,
                                          AnnualCategory::Completing, AnnualCategory::Preparing}) {
        if (const int count = sum.countOf(category); count > 0)
            parts.append(natureWord(category) % items(count));
    }
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

qsizetype withCause(const std::vector<JudgedProject>& projects, LightCause::Kind kind)
{
    return std::count_if(projects.cbegin(), projects.cend(), [kind](const JudgedProject& judged) {
        const QList<LightCause>& causes = judged.facts->causes;
        return std::any_of(causes.cbegin(), causes.cend(),
                           [kind](const LightCause& cause) { return cause.kind == kind; });
    });
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
        return u"%1年%2尚未安排人工智能产业重点项目。"_s.arg(m_now.year()).arg(m_facts.scope);
    return proseSentence({u"%1年%2共安排人工智能产业重点项目%3"_s.arg(
                              QString::number(m_now.year()), m_facts.scope, items(m_sum.count)),
                          u"总投资"_s % proseMoney(m_sum.total),
                          u"年度计划投资"_s % proseMoney(m_sum.planned)})
        % categoriesWords(m_sum);
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
    if (m_facts.before || isFirst)
        text += proseSentence({u"%1完成投资%2"_s.arg(
            m_facts.period.isQuarter() ? m_facts.period.words().mid(5)
                                       : m_facts.period.first.toString(u"M月份"_s),
            proseMoney(m_sum.done - earlier))});
    return text;
}

QString DispatchProse::shifts() const
{
    if (!m_facts.before)
        return {};
    int better = 0;
    int worse = 0;
    for (const JudgedProject& judged : m_now.projects()) {
        const ProjectYear* earlier = m_facts.before->factsOf(judged.project->id);
        if (!earlier || earlier->light == Light::None || judged.facts->light == Light::None)
            continue;
        better += judged.facts->light < earlier->light ? 1 : 0;
        worse += judged.facts->light > earlier->light ? 1 : 0;
    }
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
    const std::vector<JudgedProject> rows = late();
    if (rows.empty())
        return m_sum.count == 0 ? QString()
                                : u"截至%1，没有黄灯、红灯项目。"_s.arg(m_facts.period.endWords());
    QStringList causes;
    const auto add = [&](LightCause::Kind kind, const QString& words) {
        if (const qsizetype count = withCause(rows, kind); count > 0)
            causes.append(words % items(count));
    };
    add(LightCause::Kind::BehindSchedule, u"投资进度滞后"_s);
    add(LightCause::Kind::MilestoneOverdue, u"关键节点逾期"_s);
    add(LightCause::Kind::StartOverdue, u"未按期开工"_s);
    add(LightCause::Kind::NoReport, u"连续未报送月报"_s);
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
    QString text = u"进度滞后项目共%1，其中%2。"_s.arg(items(static_cast<qsizetype>(rows.size())),
                                                       lights.join(u'、'));
    if (!red.isEmpty())
        text += u"红灯项目为%1。"_s.arg(proseQuoted(red, MostNames, u"项"_s));
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
        text += u"未报送的项目为%1。"_s.arg(proseQuoted(names, MostNames, u"项"_s));
    return text;
}

QString DispatchProse::next() const
{
    const QDate first = m_facts.period.last.addDays(1);
    const QDate last = m_facts.period.isQuarter() ? first.addMonths(3).addDays(-1)
                                                  : first.addMonths(1).addDays(-1);
    qsizetype due = 0;
    qsizetype overdue = 0;
    for (const JudgedProject& judged : m_now.projects()) {
        for (const Milestone* milestone :
             m_now.parts().rowsOf<Milestone>(judged.project->id, m_now.known())) {
            if (milestone->actualDate.isValid() || !milestone->plannedDate.isValid())
                continue;
            due += milestone->plannedDate >= first && milestone->plannedDate <= last ? 1 : 0;
            overdue += milestone->plannedDate < first ? 1 : 0;
        }
    }
    QStringList parts;
    if (due > 0)
        parts.append(u"%1计划完成节点%2个"_s.arg(m_facts.period.nextWords(), QString::number(due)));
    if (overdue > 0)
        parts.append(u"此前逾期未完成的节点尚有%1个"_s.arg(overdue));
    const Money left = m_sum.planned - m_sum.done;
    if (left.fen() > 0 && m_facts.period.last.month() < 12)
        parts.append(u"完成年度计划尚需投资%1"_s.arg(proseMoney(left)));
    return proseSentence(parts);
}

std::vector<JudgedProject> DispatchProse::late() const
{
    std::vector<JudgedProject> rows;
    std::copy_if(m_now.projects().cbegin(), m_now.projects().cend(), std::back_inserter(rows),
                 [](const JudgedProject& judged) { return judged.facts->light >= Light::Yellow; });
    std::stable_sort(rows.begin(), rows.end(), [](const JudgedProject& a, const JudgedProject& b) {
        return a.facts->light != b.facts->light ? a.facts->light > b.facts->light
                                                : lagOf(a) > lagOf(b);
    });
    return rows;
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

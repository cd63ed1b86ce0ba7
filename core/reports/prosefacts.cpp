#include "reports/prosefacts.h"

#include "reports/annuallist.h"
#include "reports/groupfigures.h"
#include "reports/monthfigures.h"
#include "reports/periodwork.h"
#include "reports/prosewords.h"
#include "reports/targetfacts.h"
#include "reports/workfacts.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

double yuan(Money amount)
{
    return static_cast<double>(amount.fen()) / Money::FenPerYuan;
}

ProseFact counted(const QString& about, const QStringList& words, qsizetype count,
                  const QString& measure = u"项"_s)
{
    return {about, words, QuantityUnit::Count, static_cast<double>(count),
            QString::number(count) % measure};
}

ProseFact amount(const QString& about, const QStringList& words, Money value)
{
    return {about, words, QuantityUnit::Money, yuan(value), proseMoney(value)};
}

ProseFact percent(const QString& about, const QStringList& words, double value)
{
    return {about, words, QuantityUnit::Percent, value, prosePercent(value)};
}

/// How sentences say that more was done than planned, the plan named or not.
const QStringList& exceedingWords()
{
    static const QStringList Words = [] {
        QStringList words{u"超额"_s, u"超额完成"_s, u"超额完成投资"_s};
        for (const QString& verb : {u"超额完成"_s, u"超过"_s, u"超出"_s, u"超"_s}) {
            for (const QString& plan : {u"年度计划"_s, u"全年计划"_s, u"年度计划投资"_s, u"计划"_s})
                words += {verb % plan, u"完成投资"_s % verb % plan};
        }
        return words;
    }();
    return Words;
}

/// 超额完成年度计划2亿元 may tell by how much or of which plan: @p facts end with the plan. Where
/// it was not reached, @p instead says so.
void addExcess(std::vector<ProseFact>& facts, ProseFact excess, const QString& instead)
{
    excess.words = exceedingWords();
    if (instead.isEmpty()) {
        facts.back().words += exceedingWords();
    } else {
        excess.value = 0;
        excess.text = instead;
        excess.contrary = {u"超"_s}; // no other figure would put it right
    }
    facts.push_back(excess);
}

/// How sentences say what is still to be invested: 完成年度计划尚需投资.
const QStringList& lackingWords()
{
    static const QStringList Words = [] {
        QStringList words;
        for (const QString& plan :
             {QString(), u"完成年度计划"_s, u"完成全年计划"_s, u"距年度计划"_s, u"距全年计划"_s,
              u"距完成年度计划"_s, u"距完成全年计划"_s}) {
            for (const QString& verb : {u"尚需"_s, u"还需"_s, u"仍需"_s, u"还差"_s, u"尚差"_s}) {
                for (const QString& what : {QString(), u"投资"_s, u"完成投资"_s, u"再投资"_s})
                    words.append(plan % verb % what);
            }
        }
        for (const QString& task : {u"任务"_s, u"投资任务"_s, u"完成投资任务"_s})
            words += {task % u"还有", task % u"还差", task % u"尚差"};
        return words;
    }();
    return Words;
}

void addAmounts(std::vector<ProseFact>& facts, Money total, Money planned, Money done)
{
    facts.push_back(amount(u"总投资"_s, {u"总投资"_s, u"投资总额"_s}, total));
    facts.back().tense = FactTense::Planned;
    facts.push_back(amount(u"年度计划投资"_s,
                           {u"年度计划"_s, u"计划投资"_s, u"计划完成投资"_s, u"年度投资"_s},
                           planned));
    facts.back().tense = FactTense::Planned;
    if (done < planned)
        facts.back().contrary = {u"超额"_s, u"超出"_s};
    if (!planned.isZero())
        addExcess(facts, amount(u"超出年度计划的投资"_s, {}, done - planned),
                  done < planned
                      ? QString(u"未超出，完成年度计划尚需"_s % proseMoney(planned - done))
                      : QString());
    facts.push_back(amount(u"累计完成投资"_s,
                           {u"完成投资"_s, u"累计完成"_s, u"已完成"_s, u"实际完成"_s, u"完成"_s},
                           done));
    facts.back().span = FactSpan::Year;
    facts.push_back(amount(u"尚需投资"_s, lackingWords(), std::max(planned - done, Money())));
    facts.back().tense = FactTense::Planned;
    facts.back().isStanding = true;
}

void addPace(std::vector<ProseFact>& facts, double done, double schedule)
{
    facts.push_back(percent(
        u"投资完成率"_s,
        {u"完成率"_s, u"年度计划"_s, u"占计划"_s, u"完成年度"_s, u"占全年"_s, u"完成全年"_s},
        done));
    if (done < 100)
        facts.back().contrary = {u"超额"_s, u"超出"_s};
    addExcess(facts, percent(u"超出年度计划的比例"_s, {}, done - 100),
              done < 100 ? QString(u"未超出，完成率"_s % prosePercent(done)) : QString());
    facts.push_back(percent(u"序时进度"_s, {u"序时进度"_s, u"时间进度"_s}, schedule));
    // Papers print the difference of the percentages as they are printed.
    const double ahead = (qRound(done * 10) - qRound(schedule * 10)) / 10.0;
    ProseFact fact{u"与序时进度的差距"_s,
                   {u"序时"_s, u"序时进度"_s, u"时间进度"_s, u"滞后"_s, u"超前"_s},
                   QuantityUnit::Points,
                   std::abs(ahead),
                   ahead == 0 ? prosePoints(done, schedule) : proseAgainstSchedule(done, schedule)};
    const QStringList faster{u"快"_s,       u"超序时"_s, u"超过序时"_s, u"超时间"_s,
                             u"超过时间"_s, u"超出"_s,   u"超前"_s,     u"高于"_s,
                             u"高出"_s,     u"领先"_s,   u"进度超"_s,   u"提前"_s};
    const QStringList slower{u"慢"_s, u"落后"_s, u"低"_s, u"滞后"_s, u"欠"_s, u"不及"_s};
    if (ahead < 0)
        fact.contrary = faster;
    else if (ahead > 0)
        fact.contrary = slower;
    facts.push_back(fact);
}

void addCounts(std::vector<ProseFact>& facts, const RollUp& sum)
{
    const auto nature = [&](AnnualCategory category, const QStringList& words) {
        facts.push_back(counted(words.first() % u"项目数", words, sum.countOf(category)));
        facts.back().span = FactSpan::Year;
    };
    nature(AnnualCategory::NewStart, {u"新开工"_s, u"新建"_s});
    nature(AnnualCategory::Continued, {u"续建"_s});
    nature(AnnualCategory::Completing, {u"竣工"_s, u"完工"_s});
    nature(AnnualCategory::Preparing, {u"预备"_s});
    for (const auto& [light, words] :
         {std::pair{Light::Green, QStringList{u"绿灯"_s, u"●"_s}},
          std::pair{Light::Yellow, QStringList{u"黄灯"_s, u"◆"_s, u"预警"_s}},
          std::pair{Light::Red, QStringList{u"红灯"_s, u"■"_s}}})
        facts.push_back(counted(words.first() % u"项目数", words, sum.countOf(light)));
    facts.push_back(counted(u"未评价项目数"_s, {u"未评价"_s}, sum.countOf(Light::None)));
    facts.push_back(counted(u"进度滞后项目数"_s, {u"进度滞后项目"_s, u"滞后项目"_s, u"项目滞后"_s},
                            sum.countOf(Light::Yellow) + sum.countOf(Light::Red)));
    ProseFact all = counted(u"重点项目数"_s, {u"重点项目"_s, u"项目"_s, u"清单"_s}, sum.count);
    all.isGeneric = true;
    facts.push_back(all);
}

FactScope sumScope(const QString& name, const QStringList& mentions, const RollUp& sum,
                   double schedule)
{
    FactScope scope{name, mentions, {}};
    addCounts(scope.facts, sum);
    addAmounts(scope.facts, sum.total, sum.planned, sum.done);
    addPace(scope.facts, sum.percent(), schedule);
    return scope;
}

/// 智能制造 of 智能制造应用示范工程: how speeches shorten it.
QStringList shortened(const QString& name, const QStringList& tails)
{
    QStringList mentions{name};
    for (const QString& tail : tails) {
        if (name.endsWith(tail) && name.size() > tail.size() + 1)
            mentions.append(name.chopped(tail.size()));
    }
    return mentions;
}

template <typename T>
void addRegistry(std::vector<ProseFact>& facts, const Records& records, const QString& word,
                 const QString& measure)
{
    ProseFact fact = counted(word % u"数", {word}, records.all<T>().size(), measure);
    fact.isCountedDifferently = true;
    facts.push_back(fact);
}

void addRegistries(FactScope& city, const Records& records)
{
    addRegistry<Platform>(city.facts, records, u"创新平台"_s, u"个"_s);
    addRegistry<TalentTeam>(city.facts, records, u"人才团队"_s, u"支"_s);
    addRegistry<Programme>(city.facts, records, u"示范工程"_s, u"项"_s);
    const auto& platforms = records.all<Platform>();
    city.facts.push_back(counted(u"建成（获批）创新平台数"_s, {u"创新平台"_s, u"建成"_s, u"获批"_s},
                                 std::count_if(platforms.begin(), platforms.end(),
                                               [](const Platform& platform) {
                                                   return platform.status == PlatformStatus::Built;
                                               }),
                                 u"个"_s));
    city.facts.back().isCountedDifferently = true;
}

/// 同比增长12.3%: against the same day of the year before, where there were projects then.
void addYearOnYear(FactScope& city, const Snapshot& state, const MonthFigures& figures)
{
    const Snapshot earlier = state.inYear(figures.year() - 1);
    const Money before =
        doneYearBefore(earlier, listedProjects(earlier.records(), earlier.view()), figures.last());
    if (before.isZero())
        return;
    const Money done = figures.sum().done;
    const double growth = 100.0 * (yuan(done) - yuan(before)) / yuan(before);
    const QStringList up{u"增长"_s, u"增加"_s, u"提高"_s, u"上升"_s};
    const QStringList down{u"下降"_s, u"减少"_s, u"降低"_s, u"下滑"_s};
    ProseFact fact = percent(u"完成投资同比增减"_s, {u"同比"_s}, std::abs(growth));
    for (const QString& word : up + down)
        fact.words.append(u"同比"_s % word);
    fact.contrary = growth < 0 ? up : down;
    fact.comparedWord = u"完成投资"_s;
    fact.span = FactSpan::Year;
    fact.text = proseYearOnYear(done, before).remove(u"同比"_s);
    city.facts.push_back(fact);
    fact.words = up + down; // 与去年同期相比，完成投资增长
    fact.context = {u"去年同期"_s, u"上年同期"_s};
    city.facts.push_back(fact);
}

void addReports(FactScope& city, const MonthFigures& figures)
{
    const auto reporting = figures.reporting();
    const auto sent = std::count_if(reporting.cbegin(), reporting.cend(),
                                    [&figures](const JudgedProject& judged) {
                                        return figures.reportOf(judged.project->id) != nullptr;
                                    });
    const auto owed = static_cast<qsizetype>(reporting.size());
    city.facts.push_back(counted(u"应报送月报"_s, {u"应报送"_s, u"应报"_s}, owed));
    city.facts.push_back(counted(u"已报送月报"_s, {u"已报送"_s, u"已报"_s}, sent));
    city.facts.push_back(counted(u"未报送月报"_s, {u"未报送"_s, u"未报"_s}, owed - sent));
    if (owed > 0)
        city.facts.push_back(
            percent(u"月报报送率"_s, {u"报送率"_s},
                    100.0 * static_cast<double>(sent) / static_cast<double>(owed)));
}

void addGroups(std::vector<FactScope>& scopes, const MonthFigures& figures, const PeriodWork& work,
               Dimension dimension, const QStringList& tails)
{
    const Records& records = figures.records();
    for (const GroupFigures& group : groupFigures(dimension, figures.projects(), records)) {
        if (group.key <= 0)
            continue;
        QStringList mentions = shortened(group.name, tails);
        if (dimension == Dimension::ResponsibleUnit)
            mentions += shortened(records.nameOf(RecordKind::Unit, group.key), {});
        mentions.removeDuplicates();
        // Papers call all places of that sort so: the unit is meant where it leads.
        if (mentions.removeAll(u"先导区"_s) > 0)
            mentions += QStringList{u"先导区牵头"_s, u"先导区负责"_s};
        scopes.push_back(sumScope(group.name, mentions, group.sum, figures.schedulePercent()));
        scopes.back().kind = ScopeKind::Group;
        scopes.back().dimension = dimension;
        scopes.back().key = group.key;
        std::vector<JudgedProject> members = figures.projects();
        std::erase_if(members, [&](const JudgedProject& judged) {
            return keyIn(dimension, *judged.project, *judged.facts) != group.key;
        });
        work.addTo(scopes.back(), members);
    }
}

void addProjects(std::vector<FactScope>& scopes, const MonthFigures& figures,
                 const PeriodWork& work)
{
    for (const JudgedProject& judged : figures.projects()) {
        FactScope scope{
            judged.project->name, shortened(judged.project->name, {u"（示例）"_s, u"项目"_s}), {}};
        if (judged.project->totalInvestment)
            addAmounts(scope.facts, *judged.project->totalInvestment,
                       judged.facts->planned.value_or(Money()), judged.facts->done);
        addPace(scope.facts, judged.facts->yearPercent, judged.facts->schedulePercent);
        work.addTo(scope, {judged});
        scope.kind = ScopeKind::Project;
        scopes.push_back(scope);
    }
}

} // namespace

/// Projects as they stood at the end of a period.
struct ProseFacts::Source
{
    Source(const Snapshot& snapshot, const ReportPeriod& period)
        : state(snapshot.inYear(period.last.year()))
        , projects(listedProjects(state.records(), state.view()))
        , figures(state, projects, period.last)
        , before(figuresBefore(period))
        , work(period, figures, before.get())
    {
    }

    /// At the end of the period before, where it is of the same year.
    std::unique_ptr<const MonthFigures> figuresBefore(const ReportPeriod& period) const
    {
        const QDate last = period.before().last;
        return last.year() == period.last.year()
            ? std::make_unique<const MonthFigures>(state, projects, last)
            : nullptr;
    }

    std::vector<JudgedProject> projectsOf(const ProjectValues& values) const
    {
        std::vector<JudgedProject> chosen = figures.projects();
        for (const auto& [dimension, keys] : values) {
            std::erase_if(chosen, [&](const JudgedProject& judged) {
                return !keys.contains(keyIn(dimension, *judged.project, *judged.facts));
            });
        }
        return chosen;
    }

    std::vector<FactScope> scopes(const Snapshot& snapshot, const ReportPeriod& period) const;

    Snapshot state;
    std::vector<JudgedProject> projects;
    MonthFigures figures;
    std::unique_ptr<const MonthFigures> before;
    PeriodWork work;
};

std::vector<FactScope> ProseFacts::Source::scopes(const Snapshot& snapshot,
                                                  const ReportPeriod& period) const
{
    std::vector<FactScope> scopes{
        sumScope(u"全市"_s, {u"全市"_s, u"我市"_s}, figures.sum(), figures.schedulePercent())};
    FactScope& city = scopes.front();
    addRegistries(city, state.records());
    addReached(city, figures);
    addReports(city, figures);
    work.addTo(city, figures.projects());
    addYearOnYear(city, state, figures);
    addWork(city, figures, before.get(), period);
    if (period.last >= snapshot.today())
        addDecisions(city, state.records(), snapshot.today());
    addGroups(scopes, figures, work, Dimension::District, {});
    addGroups(scopes, figures, work, Dimension::Programme, {u"应用示范工程"_s, u"示范工程"_s});
    addGroups(scopes, figures, work, Dimension::ResponsibleUnit, {});
    addProjects(scopes, figures, work);
    const std::vector<FactScope> targets = targetFacts(state.records(), period.last);
    scopes.insert(scopes.end(), targets.cbegin(), targets.cend());
    return scopes;
}

ProseFacts::ProseFacts(std::vector<FactScope> scopes)
    : m_scopes(std::move(scopes))
{
    collectNames();
}

ProseFacts::ProseFacts(const Snapshot& snapshot, const ReportPeriod& period)
    : m_source(std::make_shared<const Source>(snapshot, period))
    , m_scopes(m_source->scopes(snapshot, period))
{
    collectNames();
}

void ProseFacts::collectNames()
{
    for (qsizetype at = 0; at < std::ssize(m_scopes); ++at) {
        for (const QString& name : m_scopes[static_cast<size_t>(at)].mentions) {
            if (!name.isEmpty())
                m_names[name.front()].append({at, name});
        }
    }
}

const FactScope* ProseFacts::sumOf(const ProjectValues& values, const QString& name) const
{
    if (!m_source)
        return nullptr;
    const auto key = std::pair(values, name);
    auto known = m_sums.find(key);
    if (known == m_sums.end()) {
        const std::vector<JudgedProject> projects = m_source->projectsOf(values);
        FactScope sum = sumScope(name, {}, rollUp(projects), m_source->figures.schedulePercent());
        m_source->work.addTo(sum, projects);
        sum.kind = ScopeKind::Group;
        known = m_sums.emplace(key, std::move(sum)).first;
    }
    return &known->second;
}

const ProseFact* ProseFacts::kept(const ProseFact& fact) const
{
    return &m_kept.insert_or_assign(fact.about % fact.text, fact).first->second;
}

} // namespace touyan

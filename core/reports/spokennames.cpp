#include "reports/spokennames.h"

#include "reports/chinesenumerals.h"
#include "reports/proseclauses.h"
#include "reports/quantities.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// A light or nature as texts name it.
struct ValueWord
{
    QStringView word;
    Dimension dimension;
    qint64 key;
};

constexpr qint64 keyOf(AnnualCategory category)
{
    return static_cast<qint64>(category);
}

constexpr qint64 keyOf(Light light)
{
    return static_cast<qint64>(light);
}

constexpr std::array<ValueWord, 10> ValueWords{{
    {u"新开工", Dimension::Category, keyOf(AnnualCategory::NewStart)},
    {u"新建", Dimension::Category, keyOf(AnnualCategory::NewStart)},
    {u"续建", Dimension::Category, keyOf(AnnualCategory::Continued)},
    {u"竣工", Dimension::Category, keyOf(AnnualCategory::Completing)},
    {u"完工", Dimension::Category, keyOf(AnnualCategory::Completing)},
    {u"预备", Dimension::Category, keyOf(AnnualCategory::Preparing)},
    {u"绿灯", Dimension::Light, keyOf(Light::Green)},
    {u"黄灯", Dimension::Light, keyOf(Light::Yellow)},
    {u"红灯", Dimension::Light, keyOf(Light::Red)},
    {u"未评价", Dimension::Light, keyOf(Light::None)},
}};

/// What a set is one of, where its members are not named: 两个部门.
const QString SetNouns =
    u"责任单位|牵头单位|部门|单位|区市县|县市区|区县|县区|先导区|城区|地区|区|领域|行业|板块|"
    "示范工程|应用示范工程|工程|专项|街道|园区|局|委办局|地|类项目|类"_s;

bool hasFigure(const QString& text)
{
    const std::vector<Quantity> found = quantitiesIn(text);
    return std::any_of(found.cbegin(), found.cend(), [](const Quantity& quantity) {
        return quantity.unit != QuantityUnit::Date;
    });
}

bool isConnector(const QString& text)
{
    static const QRegularExpression Connector(u"^(?:[（(]?[●◆■][）)]?)?(?:、|以及|和|与|及|跟)$"_s);
    return text.contains(Connector);
}

/// Where the clause of @p figure begins, with the items before it that have no figure.
qsizetype listStart(const QString& text, qsizetype figure)
{
    static const QRegularExpression Sign(u"[（(][●◆■][）)]$"_s);
    const auto itemStart = [&text](qsizetype position) {
        qsizetype start = clauseStart(text, position);
        while (text.left(start).contains(Sign))
            start = clauseStart(text, start);
        return start;
    };
    qsizetype start = itemStart(figure);
    while (start > 0 && text.at(start - 1) == u'、') {
        const qsizetype item = itemStart(start - 1);
        if (item == start - 1 || hasFigure(text.mid(item, start - 1 - item)))
            break;
        start = item;
    }
    return start;
}

} // namespace

bool beginsWithSet(const QString& text)
{
    static const QRegularExpression Set(u"^(?:%1)"_s.arg(SetNouns));
    return text.contains(Set);
}

bool NamedGroup::isOfProjects() const
{
    return dimension == Dimension::Light || dimension == Dimension::Category;
}

bool NamedGroup::isCity() const
{
    return scopes.size() == 1 && scopes.front()->kind == ScopeKind::City;
}

bool NamedGroup::isTarget() const
{
    return scopes.size() == 1 && scopes.front()->kind == ScopeKind::Target;
}

SpokenNames::SpokenNames(const QString& text, const ProseFacts& facts, qsizetype sentence,
                         qsizetype figure)
    : m_text(text)
    , m_facts(facts)
    , m_sentence(sentence)
    , m_figure(figure)
    , m_clause(listStart(text, figure))
{
    readGroups();
    closeGroups();
}

void SpokenNames::readGroups()
{
    for (qsizetype at = m_sentence; at < m_figure;) {
        const QStringView rest = QStringView(m_text).mid(at, m_figure - at);
        NamedGroup found;
        qsizetype longest = 0;
        for (const ScopeName& each : m_facts.namesFrom(m_text.at(at))) {
            if (each.name.size() <= longest || !rest.startsWith(each.name))
                continue;
            const FactScope& scope = m_facts.scopes()[static_cast<size_t>(each.scope)];
            longest = each.name.size();
            found.scopes = {&scope};
            found.dimension = scope.dimension;
            found.keys = {scope.key};
            found.names = {scope.name};
        }
        for (const ValueWord& value : ValueWords) {
            if (value.word.size() <= longest || !rest.startsWith(value.word))
                continue;
            longest = value.word.size();
            found = {{}, value.dimension, {value.key}, {value.word.toString()}};
        }
        found.start = at;
        found.end = at + longest;
        at += std::max<qsizetype>(longest, 1);
        if (longest == 0)
            continue;
        NamedGroup* last = m_groups.empty() ? nullptr : &m_groups.back();
        const bool isJoined = last && last->dimension && last->dimension == found.dimension
            && isConnector(m_text.mid(last->end, found.start - last->end));
        if (!isJoined) {
            m_groups.push_back(found);
            continue;
        }
        last->scopes.insert(last->scopes.end(), found.scopes.cbegin(), found.scopes.cend());
        last->keys.insert(found.keys.cbegin(), found.keys.cend());
        last->names += found.names;
        last->end = found.end;
    }
}

void SpokenNames::closeGroups()
{
    for (NamedGroup& group : m_groups) {
        if (group.dimension)
            readApposition(group);
        if (isJoinedToUnknown(group))
            group.isResolved = false;
    }
}

void SpokenNames::readApposition(NamedGroup& group) const
{
    static const QRegularExpression Apposition(
        u"^(?:[（(]?[●◆■][）)]?)?(等)?(?:这)?(?:(\\d+|[%1]+)[个家大项]?(?:%2)|(?:应用)?示范工程(?=项目|共|累?计?完成|总|年|\\d|$)|(?:%2)(?=两|\\d))?"_s
            .arg(NumeralCharacters, SetNouns));
    const auto match = Apposition.match(m_text.mid(group.end, m_figure - group.end));
    const QString number = match.captured(2);
    if (!number.isEmpty()) {
        bool isDigits = false;
        const double digits = number.toDouble(&isDigits);
        const double stated = isDigits ? digits : chineseNumeral(number).value;
        group.isResolved = stated == static_cast<double>(group.keys.size());
    } else if (match.capturedLength(1) > 0) {
        group.isResolved = false;
    }
    group.end += match.capturedLength();
}

bool SpokenNames::isJoinedToUnknown(const NamedGroup& group) const
{
    static const QRegularExpression Behind(u"^(?:[”》]?(?:、|以及|和|与|及)|[”》][“《等])"_s);
    static const QRegularExpression Before(u"(?:(?:、|以及|和|与|及)[“《]?|[”》][“《])$"_s);
    const QString behind = m_text.mid(group.end, m_figure - group.end);
    const qsizetype start = clauseStart(m_text, group.start);
    const QString before = m_text.mid(start, group.start - start);
    const bool isListed = start > m_sentence && m_text.at(start - 1) == u'、';
    if (isListed && group.start == start) {
        const qsizetype item = clauseStart(m_text, start - 1);
        if (item < start - 1 && !hasFigure(m_text.mid(item, start - 1 - item)))
            return true;
    }
    if (before.contains(Before) && before.size() > 1 && !hasFigure(before.chopped(1)))
        return true;
    return behind.contains(Behind) && !behind.startsWith(u"与上"_s)
        && !behind.startsWith(u"与去"_s);
}

const NamedGroup* SpokenNames::base() const
{
    const auto found = std::find_if(m_groups.crbegin(), m_groups.crend(),
                                    [](const NamedGroup& group) { return !group.isOfProjects(); });
    return found == m_groups.crend() ? nullptr : &*found;
}

std::vector<const NamedGroup*> SpokenNames::besides() const
{
    std::vector<const NamedGroup*> found;
    for (const NamedGroup& group : m_groups) {
        if (isInClause(group) && &group != base() && !group.isCity())
            found.push_back(&group);
    }
    return found;
}

std::vector<const NamedGroup*> SpokenNames::siblings() const
{
    std::vector<const NamedGroup*> found;
    const NamedGroup* last = base();
    for (const NamedGroup& group : m_groups) {
        if (last && last->dimension && &group != last && group.dimension == last->dimension)
            found.push_back(&group);
    }
    return found;
}

bool SpokenNames::isAfterEnumeration() const
{
    const NamedGroup* last = base();
    const std::vector<const NamedGroup*> earlier = siblings();
    if (!last || earlier.empty() || isInClause(*last))
        return false;
    const qsizetype start = clauseStart(m_text, last->start);
    return start > m_sentence && m_text.at(start - 1) == u'、';
}

bool SpokenNames::isDoneWith(const NamedGroup& group) const
{
    static const QRegularExpression Within(u"其中|[项个目]中"_s);
    const qsizetype item = clauseEnd(m_text, group.end);
    return !isInClause(group) && hasFigure(m_text.mid(group.end, item - group.end))
        && !m_text.mid(group.end, m_figure - group.end).contains(Within);
}

QString SpokenNames::unresolved() const
{
    static const QRegularExpression Set(
        u"(?:(?:\\d+|[%1]+|几|多|若干)[个家大类]?|有关|相关|其他|其余|部分|上述|以上|这些|前\\S[个家]?)(?:%2)"_s
            .arg(NumeralCharacters, SetNouns));
    static const QRegularExpression Body(u"(?:(?<![格布全结])局(?!面|部)|委(?!员|托)|[县区市](?=(?:"
                                         u"牵头|负责|主管|表现|进展|完成|推进))|"
                                         "部门|单位|领域|行业|园区)"_s);
    for (const NamedGroup* group : besides()) {
        if (group->isOfProjects() && !group->isResolved)
            return m_text.mid(m_clause, group->end - m_clause);
    }
    const NamedGroup* named = base();
    if (named && !named->isResolved && !named->isTarget()) {
        const qsizetype start = std::min(listStart(m_text, named->start), named->start);
        return m_text.mid(start, named->end - start) % u'…';
    }
    const qsizetype from = named ? named->end : m_sentence;
    const QString since = m_text.mid(from, m_figure - from);
    QRegularExpressionMatch match = Set.match(since);
    if (!match.hasMatch() && !(named && isInClause(*named)))
        match = Body.match(since);
    if (!match.hasMatch() || isAllDistricts(match.captured()))
        return {};
    const qsizetype start = std::max(from, clauseStart(m_text, from + match.capturedStart()));
    return m_text.mid(start, from + match.capturedEnd() - start);
}

/// 11个区市县 where there are that many: the city.
bool SpokenNames::isAllDistricts(const QString& set) const
{
    const auto districts = std::count_if(
        m_facts.scopes().cbegin(), m_facts.scopes().cend(),
        [](const FactScope& scope) { return scope.dimension == Dimension::District; });
    return set == u"%1个区市县"_s.arg(districts);
}

QString SpokenNames::without(qsizetype from, qsizetype to,
                             const std::vector<const NamedGroup*>& groups) const
{
    QString words;
    qsizetype at = from;
    for (const NamedGroup& group : m_groups) {
        const bool isTaken = std::find(groups.cbegin(), groups.cend(), &group) != groups.cend();
        if (!isTaken || group.start < at || group.start >= to)
            continue;
        words += QStringView(m_text).mid(at, group.start - at);
        at = std::min(group.end, to);
    }
    return words + QStringView(m_text).mid(at, to - at);
}

QString SpokenNames::clauseWords(std::vector<const NamedGroup*> others) const
{
    const NamedGroup* named = base();
    others.push_back(named);
    QString words = without(m_clause, m_figure, others);
    static const QRegularExpression Ranking(
        u"(?:较|最|居|靠|排名)(?:多|少|前|后)的(?:地区|区市县)?(?:是|有|为)?$"_s);
    if (named && named->end == m_figure)
        words.remove(Ranking);
    static const QRegularExpression Leading(u"^(?:所)?(?:牵头|负责|主管)(?:推进|实施)?的?"_s);
    if (named && named->dimension == Dimension::ResponsibleUnit && isInClause(*named))
        words.remove(Leading);
    return words;
}

QString SpokenNames::sentenceWords() const
{
    std::vector<const NamedGroup*> taken{base()};
    const std::vector<const NamedGroup*> own = besides();
    const bool isOfProjects = std::any_of(
        own.cbegin(), own.cend(), [](const NamedGroup* group) { return group->isOfProjects(); });
    for (const NamedGroup& group : m_groups) {
        if (isOfProjects && group.isOfProjects() && isDoneWith(group))
            taken.push_back(&group);
    }
    return without(m_sentence, m_clause, taken);
}

} // namespace touyan

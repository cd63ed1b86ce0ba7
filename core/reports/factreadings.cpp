#include "reports/factreadings.h"

#include "reports/factcertainty.h"
#include "reports/proseclauses.h"
#include "reports/spokentime.h"

#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

bool isComparable(const ProseFact& fact, const Quantity& quantity)
{
    return fact.unit == quantity.unit && isOfMeasure(fact, quantity);
}

/// Whether words of @p fact in front of @p quantity can say what it is.
bool mayPrecede(const ProseFact& fact, const Quantity& quantity, bool isAhead)
{
    const FactTense other = isAhead ? FactTense::Known : FactTense::Ahead;
    return fact.tense != other && !fact.isBehind && isComparable(fact, quantity);
}

const ProseFact* plainCount(const FactScope& scope)
{
    const auto at =
        std::find_if(scope.facts.cbegin(), scope.facts.cend(), [](const ProseFact& fact) {
            return fact.isGeneric && fact.unit == QuantityUnit::Count;
        });
    return at == scope.facts.cend() ? nullptr : &*at;
}

/// Whether nothing but 项目 follows @p word at the beginning of @p behind in its clause.
bool endsWith(const QString& behind, const QString& word)
{
    static const QRegularExpression Projects(u"^(?:的)?(?:重点)?(?:项目)?"_s);
    return behind.left(clauseEnd(behind, 0)).mid(word.size()).remove(Projects).isEmpty();
}

/// How a sentence says that there are as many as the figure behind says: 拥有9家领军企业.
bool isHaving(QString words, QuantityUnit unit)
{
    static const QRegularExpression Having(u"拥有|现有|培育|形成|建成|集聚|认定|引进|组建|建立|"
                                           u"建设|涌现|打造|存在|还有|涉及|包括|又|与.*相比|"
                                           "分布在|覆盖|(?:\\d+个)?区市县中|^中"_s);
    return isFilling(SpokenTimes::withoutDays(words).remove(Having), unit);
}

} // namespace

std::vector<FactReading> FactReadings::of(const Quantity& quantity) const
{
    const SpokenNames names = namesBefore(quantity);
    std::vector<FactReading> readings = named(names, quantity);
    const bool isCertain =
        std::any_of(readings.cbegin(), readings.cend(),
                    [](const FactReading& reading) { return reading.isCertain; });
    if (!isCertain) {
        if (const auto derived = derivedReading(names, quantity))
            return {*derived};
    }
    if (isCertain && !goesOnPlainly(names, quantity)) {
        for (FactReading& reading : readings)
            reading.isCertain = false;
    }
    return readings;
}

/// Where an earlier figure of the sentence is of something that the records do not know, a clause
/// without a name may go on speaking of that: 甘井子区引进团队3支，完成投资2亿元.
bool FactReadings::goesOnPlainly(const SpokenNames& names, const Quantity& quantity) const
{
    if (names.base() && names.isInClause(*names.base()))
        return true;
    const qsizetype from = sentenceStart(m_text, quantity.start);
    std::vector<Quantity> earlier = quantitiesIn(m_text.mid(from, names.clause() - from));
    std::erase_if(earlier, [](const Quantity& each) { return each.unit == QuantityUnit::Date; });
    if (earlier.empty())
        return true;
    Quantity last = earlier.back();
    last.start += from;
    const std::vector<FactReading> readings = of(last);
    return !readings.empty()
        && std::all_of(readings.cbegin(), readings.cend(), [](const FactReading& reading) {
               return reading.isCertain || reading.fact->isCountedDifferently;
           });
}

std::vector<FactReading> FactReadings::named(const SpokenNames& names,
                                             const Quantity& quantity) const
{
    if (!names.unresolved().isEmpty())
        return {};
    const NamedGroup* base = names.base();
    if (!base)
        return unnamedReadings(names, quantity);
    if (base->isTarget())
        return targetReadings(names, quantity);
    std::vector<FactReading> readings = readingsIn(subjectOf(names, quantity), names, quantity);
    static const QRegularExpression Total(u"合计|共计|总计|共"_s);
    const bool isTotal = !names.isInClause(*base) && !names.siblings().empty()
        && (names.isAfterEnumeration() || names.clauseWords({}).contains(Total));
    if (!isTotal)
        return readings;
    Subject all = cityIn(names);
    for (const FactScope* scope : {sumOfSiblings(names), &m_scopes.front()}) {
        all.scope = scope;
        const auto others = scope ? readingsIn(all, names, quantity) : std::vector<FactReading>();
        readings.insert(readings.end(), others.cbegin(), others.cend());
    }
    for (FactReading& reading : readings)
        reading.isCertain = false;
    return readings;
}

std::vector<FactReading> FactReadings::unnamedReadings(const SpokenNames& names,
                                                       const Quantity& quantity) const
{
    std::vector<FactReading> readings = behindReadings(quantity);
    if (!readings.empty())
        return readings;
    if (const FactScope* sum = sumOfValues(names)) {
        Subject total = cityIn(names);
        total.scope = sum;
        if (const ProseFact* count =
                isFilling(total.said.clause, quantity.unit) ? plainCount(*sum) : nullptr;
            count && isComparable(*count, quantity))
            return {{sum, count, false, true}};
    }
    Subject subject = subjectOf(names, quantity);
    readings = readingsIn(subject, names, quantity);
    const FactScope* carried = carriedInto(sentenceStart(m_text, quantity.start));
    if (!carried || carried == &m_scopes.front())
        return readings;
    subject.scope = carried;
    for (const FactReading& reading : readingsIn(subject, names, quantity))
        readings.push_back(reading);
    for (FactReading& reading : readings)
        reading.isCertain = false;
    return readings;
}

const FactScope* FactReadings::mentionedBehind(const Quantity& quantity) const
{
    const QString behind = m_text.mid(quantity.start + quantity.length);
    const FactScope* best = nullptr;
    qsizetype longest = 0;
    for (const FactScope& scope : m_scopes) {
        for (const QString& name : scope.mentions) {
            if (scope.kind == ScopeKind::Target && name.size() > longest
                && behind.startsWith(name)) {
                best = &scope;
                longest = name.size();
            }
        }
    }
    return best;
}

/// 9家领军企业, 4项转差: what is counted stands behind the figure.
std::vector<FactReading> FactReadings::behindReadings(const Quantity& quantity) const
{
    const qsizetype sentence = sentenceStart(m_text, quantity.start);
    const qsizetype clause = clauseStart(m_text, quantity.start);
    const QString before = m_text.mid(clause, quantity.start - clause);
    if (quantity.unit != QuantityUnit::Count || !isHaving(before, quantity.unit))
        return {};
    std::vector<FactReading> readings;
    if (const FactScope* scope = mentionedBehind(quantity)) {
        for (const ProseFact& fact : scope->facts) {
            if (fact.isGeneric && isComparable(fact, quantity))
                readings.push_back({scope, &fact, !fact.isCountedDifferently, true});
        }
        return readings;
    }
    const QString behind = m_text.mid(quantity.start + quantity.length);
    qsizetype longest = 0;
    for (const ProseFact& fact : m_scopes.front().facts) {
        if (fact.isGeneric || !isComparable(fact, quantity))
            continue;
        for (const QString& word : fact.words) {
            if (word.size() < longest || word.isEmpty() || !behind.startsWith(word))
                continue;
            if (word.size() > longest)
                readings.clear();
            longest = word.size();
            const FigureWords said{word, m_text.mid(sentence, quantity.start - sentence)};
            const bool isAll =
                !before.isEmpty() || endsWith(behind, word); // not 12项新开工项目已……
            readings.push_back({&m_scopes.front(), &fact, isAll && saysPlainly(fact, said),
                                canMean(fact, said, quantity)});
        }
    }
    return readings;
}

/// What the plan aims at is told of the city alone, and of clauses that go on speaking of it.
std::vector<FactReading> FactReadings::targetReadings(const SpokenNames& names,
                                                      const Quantity& quantity) const
{
    const auto isOfPart = [](const NamedGroup& group) {
        return !group.isCity() && !group.isTarget() && !group.isOfProjects();
    };
    if (std::any_of(names.groups().cbegin(), names.groups().cend(), isOfPart))
        return {};
    if (!names.isInClause(*names.base()))
        return earlierTargetReadings(names, quantity);
    Subject target = cityIn(names);
    target.scope = names.base()->scopes.front();
    target.isCertain = target.isMeant = names.besides().empty();
    std::vector<FactReading> readings = readingsIn(target, names, quantity);
    const bool isSettled = std::any_of(readings.cbegin(), readings.cend(),
                                       [](const FactReading& each) { return each.isCertain; });
    if (isSettled)
        return readings;
    // The city's registers may count it otherwise.
    Subject city = cityIn(names);
    city.said = {m_text.mid(names.clause(), quantity.start - names.clause()), {}};
    for (FactReading& other : nearestReadings(city, quantity, false)) {
        other.isCertain = false;
        readings.push_back(other);
    }
    return readings;
}

std::vector<FactReading> FactReadings::earlierTargetReadings(const SpokenNames& names,
                                                             const Quantity& quantity) const
{
    Subject target = cityIn(names);
    target.scope = names.base()->scopes.front();
    target.isCertain = target.isMeant = names.besides().empty();
    std::vector<FactReading> readings = nearestReadings(target, quantity, false);
    if (!readings.empty()) {
        const qsizetype at = names.base()->start;
        const qsizetype start = clauseStart(m_text, at);
        const QString lead = m_text.mid(start, at - start);
        for (FactReading& reading : readings) {
            reading.isCertain =
                reading.isCertain && isFilling(SpokenTimes::withoutDays(lead), QuantityUnit::Count);
            reading.isMeant = reading.isMeant && !namesOtherSubject(lead);
        }
        return readings;
    }
    readings = behindReadings(quantity);
    return readings.empty() ? nearestReadings(cityIn(names), quantity, false) : readings;
}

std::vector<FactReading> FactReadings::nearestReadings(const Subject& subject,
                                                       const Quantity& quantity,
                                                       bool isGeneric) const
{
    const FigureWords& said = subject.said;
    const bool isAhead = looksAhead(said.clause);
    std::vector<const ProseFact*> nearest;
    std::optional<FactWord> best;
    for (const ProseFact& fact : subject.scope->facts) {
        if (fact.isGeneric != isGeneric || !mayPrecede(fact, quantity, isAhead))
            continue;
        const auto word = lastWordOf(fact, said.clause);
        if (!word || (best && best->isCloserThan(*word)))
            continue;
        if (!best || word->isCloserThan(*best))
            nearest.clear();
        best = word;
        nearest.push_back(&fact);
    }
    std::vector<FactReading> readings;
    for (const ProseFact* fact : nearest)
        readings.push_back({subject.scope, fact, subject.isCertain && saysPlainly(*fact, said),
                            subject.isMeant && canMean(*fact, said, quantity)});
    return readings;
}

std::vector<FactReading> FactReadings::readingsIn(const Subject& subject, const SpokenNames& names,
                                                  const Quantity& quantity) const
{
    std::vector<FactReading> readings = nearestReadings(subject, quantity, false);
    if (readings.empty() && subject.scope == &m_scopes.front())
        readings = behindReadings(quantity);
    if (readings.empty())
        readings = nearestReadings(subject, quantity, true);
    if (!readings.empty())
        return readings;
    const ProseFact* count =
        isNamedCount(subject, names, quantity) ? plainCount(*subject.scope) : nullptr;
    if (!count)
        return aroundReadings(*subject.scope, quantity);
    static const QRegularExpression Lead(u"其中"_s);
    const FigureWords said{count->words.front(), QString(subject.said.sentence).remove(Lead)};
    const bool isOfProjects = !followsOtherCount(names, quantity);
    return {{subject.scope, count, isOfProjects && subject.isCertain && saysPlainly(*count, said),
             isOfProjects && subject.isMeant}};
}

/// What is spoken of may stand in an earlier clause: 完成投资方面，……达到3亿元.
std::vector<FactReading> FactReadings::aroundReadings(const FactScope& scope,
                                                      const Quantity& quantity) const
{
    const qsizetype sentence = sentenceStart(m_text, quantity.start);
    const qsizetype end = quantity.start + quantity.length;
    const QString before = m_text.mid(sentence, quantity.start - sentence);
    const QString around = before % m_text.mid(end, clauseEnd(m_text, end) - end);
    const bool isAhead = looksAhead(before);
    std::vector<FactReading> readings;
    for (const ProseFact& fact : scope.facts) {
        if (!fact.isGeneric && mayPrecede(fact, quantity, isAhead) && lastWordOf(fact, around))
            readings.push_back({&scope, &fact, false, canMean(fact, {before, {}}, quantity)});
    }
    return readings;
}

bool FactReadings::isNamedCount(const Subject& subject, const SpokenNames& names,
                                const Quantity& quantity) const
{
    const bool isCount = quantity.unit == QuantityUnit::Count
        && (quantity.text.endsWith(u'项') || quantity.text.endsWith(u'个'));
    static const QRegularExpression Total(u"合计|共计|总计|共"_s);
    const QString words = SpokenTimes::withoutDays(subject.said.clause);
    const auto isNamedHere = [&](const NamedGroup& group) {
        return !group.isCity() && names.isInClause(group);
    };
    const bool isNamed = std::any_of(names.groups().cbegin(), names.groups().cend(), isNamedHere)
        || (words.contains(Total) && !names.siblings().empty());
    if (!isCount || !isNamed)
        return false;
    static const QRegularExpression OtherThing(u"月报|计划|投资"_s);
    static const QRegularExpression Projects(u"^(?:重点)?项目"_s);
    const qsizetype end = quantity.start + quantity.length;
    return !words.contains(OtherThing) && isFilling(words, QuantityUnit::Count)
        && (clauseEnd(m_text, end) == end || m_text.mid(end).contains(Projects));
}

/// What 金州区7项 counts is told by the item before it: 节点较多的有甘井子区3个、金州区2个.
bool FactReadings::followsOtherCount(const SpokenNames& names, const Quantity& quantity) const
{
    const NamedGroup* base = names.base();
    qsizetype from = sentenceStart(m_text, quantity.start);
    while (from > 0 && m_text.at(from - 1) == u'；')
        from = sentenceStart(m_text, from - 1);
    const std::vector<Quantity> earlier = quantitiesIn(m_text.mid(from, names.clause() - from));
    for (auto each = earlier.crbegin(); base && each != earlier.crend(); ++each) {
        Quantity before = *each;
        before.start += from;
        const SpokenNames named = namesBefore(before);
        const NamedGroup* sibling = named.base();
        if (before.unit != QuantityUnit::Count || !sibling || sibling->dimension != base->dimension
            || !named.isInClause(*sibling))
            continue;
        const std::vector<FactReading> readings = of(before);
        return readings.empty() || !readings.front().fact->isGeneric || !readings.front().isCertain;
    }
    return false;
}

} // namespace touyan

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

/// @p text without the last name of @p scope, which says whose figure it is.
QString withoutName(const FactScope& scope, QString text)
{
    QStringList names = scope.mentions;
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& name : names) {
        if (const qsizetype at = name.isEmpty() ? -1 : text.lastIndexOf(name); at >= 0)
            return text.remove(at, name.size());
    }
    return text;
}

const ProseFact* plainCount(const FactScope& scope)
{
    const auto at =
        std::find_if(scope.facts.cbegin(), scope.facts.cend(), [](const ProseFact& fact) {
            return fact.isGeneric && fact.unit == QuantityUnit::Count;
        });
    return at == scope.facts.cend() ? nullptr : &*at;
}

bool isMentioned(const FactScope& scope, const QString& text)
{
    return std::any_of(
        scope.mentions.cbegin(), scope.mentions.cend(),
        [&text](const QString& name) { return !name.isEmpty() && text.contains(name); });
}

/// How a sentence says that there are as many as the figure behind says: 拥有9家领军企业.
bool isHaving(QString words, QuantityUnit unit)
{
    static const QRegularExpression Having(
        u"拥有|现有|培育|形成|建成|集聚|认定|引进|组建|建立|建设|涌现|打造|存在|还有|涉及|包括|又|与.*相比"_s);
    return isFilling(SpokenTimes::withoutDays(words).remove(Having), unit);
}

} // namespace

bool ScopeMention::isCloserThan(const ScopeMention& other) const
{
    const qsizetype end = start + length;
    const qsizetype otherEnd = other.start + other.length;
    return end != otherEnd ? end > otherEnd : length > other.length;
}

std::vector<FactReading> FactReadings::of(const Quantity& quantity) const
{
    const qsizetype sentence = sentenceStart(m_text, quantity.start);
    const ScopeMention named = lastMention(sentence, quantity.start);
    if (named.scope && named.scope->kind == ScopeKind::Target)
        return targetReadings(named, sentence, quantity);
    if (named.scope)
        return readingsIn(*named.scope, sentence, quantity);
    std::vector<FactReading> readings = behindReadings(quantity, sentence);
    if (!readings.empty())
        return readings;
    const FactScope* city = &m_scopes.front();
    readings = readingsIn(*city, sentence, quantity);
    const FactScope* carried = carriedInto(sentence);
    if (!carried || carried == city)
        return readings;
    for (const FactReading& reading : readingsIn(*carried, sentence, quantity))
        readings.push_back(reading);
    for (FactReading& reading : readings)
        reading.isCertain = false;
    return readings;
}

bool FactReadings::isOfCityAlone(const Quantity& quantity) const
{
    const qsizetype sentence = sentenceStart(m_text, quantity.start);
    const FactScope* named = lastMention(sentence, quantity.start).scope;
    const FactScope* carried = named ? nullptr : carriedInto(sentence);
    const FactScope* city = &m_scopes.front();
    return (!carried || carried == city) && (!named || named == city);
}

const FactScope* FactReadings::carriedInto(qsizetype sentence) const
{
    return sentence == 0 ? nullptr
                         : lastMention(sentenceStart(m_text, sentence - 1), sentence).scope;
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
std::vector<FactReading> FactReadings::behindReadings(const Quantity& quantity,
                                                      qsizetype sentence) const
{
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
            const FigureWords said{word, m_text.mid(sentence, clause - sentence)};
            readings.push_back(
                {&m_scopes.front(), &fact, saysPlainly(fact, said), canMean(fact, said, quantity)});
        }
    }
    return readings;
}

/// What the plan aims at is told of the city alone, and of clauses that go on speaking of it.
std::vector<FactReading> FactReadings::targetReadings(const ScopeMention& named, qsizetype sentence,
                                                      const Quantity& quantity) const
{
    const QString before = m_text.mid(sentence, quantity.start - sentence);
    const QString rest = withoutName(*named.scope, before);
    const bool isOfPart =
        std::any_of(m_scopes.cbegin(), m_scopes.cend(), [&rest](const FactScope& scope) {
            return scope.kind != ScopeKind::City && scope.kind != ScopeKind::Target
                && isMentioned(scope, rest);
        });
    if (isOfPart)
        return {};
    const qsizetype clause = clauseStart(m_text, quantity.start);
    if (sentence + named.start >= clause) {
        std::vector<FactReading> readings = readingsIn(*named.scope, sentence, quantity);
        const bool isSettled = std::any_of(readings.cbegin(), readings.cend(),
                                           [](const FactReading& each) { return each.isCertain; });
        if (!isSettled) { // the city's registers may count it otherwise
            for (FactReading& other :
                 nearestReadings(m_scopes.front(), sentence, quantity, false)) {
                other.isCertain = false;
                other.isMeant = canMean(
                    *other.fact, {m_text.mid(clause, quantity.start - clause), {}}, quantity);
                readings.push_back(other);
            }
        }
        return readings;
    }
    std::vector<FactReading> readings = nearestReadings(*named.scope, sentence, quantity, false);
    if (!readings.empty()) {
        const qsizetype at = sentence + named.start;
        const qsizetype start = clauseStart(m_text, at);
        const QString lead = m_text.mid(start, at - start);
        for (FactReading& reading : readings) {
            reading.isCertain =
                reading.isCertain && isFilling(SpokenTimes::withoutDays(lead), QuantityUnit::Count);
            reading.isMeant = reading.isMeant && !namesOtherSubject(lead);
        }
        return readings;
    }
    readings = behindReadings(quantity, sentence);
    if (readings.empty())
        readings = nearestReadings(m_scopes.front(), sentence, quantity, false);
    return readings;
}

ScopeMention FactReadings::lastMention(qsizetype from, qsizetype to) const
{
    const QString before = m_text.mid(from, to - from);
    ScopeMention best;
    for (const FactScope& scope : m_scopes) {
        for (const QString& name : scope.mentions) {
            const qsizetype at = name.isEmpty() ? -1 : before.lastIndexOf(name);
            if (at < 0)
                continue;
            const ScopeMention mention{&scope, at, name.size()};
            if (!best.scope || mention.isCloserThan(best))
                best = mention;
        }
    }
    return best;
}

std::vector<FactReading> FactReadings::nearestReadings(const FactScope& scope, qsizetype sentence,
                                                       const Quantity& quantity,
                                                       bool isGeneric) const
{
    const qsizetype start = clauseStart(m_text, quantity.start);
    const QString before = m_text.mid(start, quantity.start - start);
    const FigureWords said{withoutName(scope, before),
                           withoutName(scope, m_text.mid(sentence, start - sentence))};
    const bool isAhead = looksAhead(before);
    std::vector<const ProseFact*> nearest;
    std::optional<FactWord> best;
    for (const ProseFact& fact : scope.facts) {
        const bool isOfTense =
            isAhead ? fact.tense != FactTense::Known : fact.tense != FactTense::Ahead;
        if (fact.isGeneric != isGeneric || !isOfTense || !isComparable(fact, quantity))
            continue;
        const auto word = lastWordOf(fact, said.clause);
        if (!word || (best && best->isCloserThan(*word)))
            continue;
        if (!best || word->isCloserThan(*best))
            nearest.clear();
        best = word;
        nearest.push_back(&fact);
    }
    const bool isOfOne = !namesSeveral(scope, start, before);
    std::vector<FactReading> readings;
    for (const ProseFact* fact : nearest)
        readings.push_back({&scope, fact, isOfOne && saysPlainly(*fact, said),
                            isOfOne && canMean(*fact, said, quantity)});
    return readings;
}

std::vector<FactReading> FactReadings::readingsIn(const FactScope& scope, qsizetype sentence,
                                                  const Quantity& quantity) const
{
    std::vector<FactReading> readings = nearestReadings(scope, sentence, quantity, false);
    if (readings.empty() && &scope == &m_scopes.front())
        readings = behindReadings(quantity, sentence);
    if (readings.empty())
        readings = nearestReadings(scope, sentence, quantity, true);
    if (!readings.empty())
        return readings;
    const qsizetype clause = clauseStart(m_text, quantity.start);
    const QString before = m_text.mid(clause, quantity.start - clause);
    if (const ProseFact* fact = followsName(scope, quantity) ? plainCount(scope) : nullptr) {
        const bool isOfOne = !namesSeveral(scope, clause, before);
        return {{&scope, fact, isOfOne, isOfOne}};
    }
    return aroundReadings(scope, sentence, quantity);
}

/// What is spoken of may stand in an earlier clause: 完成投资方面，……达到3亿元.
std::vector<FactReading> FactReadings::aroundReadings(const FactScope& scope, qsizetype sentence,
                                                      const Quantity& quantity) const
{
    const qsizetype end = quantity.start + quantity.length;
    const QString before = m_text.mid(sentence, quantity.start - sentence);
    const QString around = before % m_text.mid(end, clauseEnd(m_text, end) - end);
    const bool isAhead = looksAhead(before);
    std::vector<FactReading> readings;
    for (const ProseFact& fact : scope.facts) {
        const bool isOfTense =
            isAhead ? fact.tense != FactTense::Known : fact.tense != FactTense::Ahead;
        if (!fact.isGeneric && isOfTense && isComparable(fact, quantity)
            && lastWordOf(fact, around))
            readings.push_back({&scope, &fact, false, canMean(fact, {before, {}}, quantity)});
    }
    return readings;
}

bool FactReadings::namesSeveral(const FactScope& scope, qsizetype start,
                                const QString& clause) const
{
    const QString before = start > 0 ? m_text.left(start - 1) : QString();
    const auto endsBefore = [&before](const FactScope& other) {
        return std::any_of(
            other.mentions.cbegin(), other.mentions.cend(),
            [&before](const QString& name) { return !name.isEmpty() && before.endsWith(name); });
    };
    if (start > 0 && m_text.at(start - 1) == u'、'
        && std::any_of(m_scopes.cbegin(), m_scopes.cend(), endsBefore))
        return true;
    const QString rest = withoutName(scope, clause);
    return std::any_of(m_scopes.cbegin() + 1, m_scopes.cend(), [&](const FactScope& other) {
        return &other != &scope
            && std::any_of(
                other.mentions.cbegin(), other.mentions.cend(),
                [&rest](const QString& name) { return !name.isEmpty() && rest.contains(name); });
    });
}

bool FactReadings::followsName(const FactScope& scope, const Quantity& quantity) const
{
    const QString before = m_text.left(quantity.start);
    const bool isCount = quantity.unit == QuantityUnit::Count
        && (quantity.text.endsWith(u'项') || quantity.text.endsWith(u'个'));
    return isCount
        && std::any_of(scope.mentions.cbegin(), scope.mentions.cend(),
                       [&before](const QString& name) {
                           return before.endsWith(name) || before.endsWith(name + u'有')
                               || before.endsWith(name + u'共');
                       });
}

} // namespace touyan

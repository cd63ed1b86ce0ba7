#include "reports/factreadings.h"

#include "reports/factcertainty.h"
#include "reports/proseclauses.h"

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

/// The facts whose word stands nearest to the figure; what is generic only for want of others.
std::vector<const ProseFact*> nearestFacts(const FactScope& scope, const Quantity& quantity,
                                           const QString& before)
{
    std::vector<const ProseFact*> nearest;
    std::optional<FactWord> best;
    for (const bool isGeneric : {false, true}) {
        for (const ProseFact& fact : scope.facts) {
            if (fact.isGeneric != isGeneric || !isComparable(fact, quantity))
                continue;
            const auto word = lastWordOf(fact, before);
            if (!word || (best && best->isCloserThan(*word)))
                continue;
            if (!best || word->isCloserThan(*best))
                nearest.clear();
            best = word;
            nearest.push_back(&fact);
        }
        if (!nearest.empty())
            break;
    }
    return nearest;
}

} // namespace

bool ScopeMention::isCloserThan(const ScopeMention& other) const
{
    const qsizetype end = start + length;
    const qsizetype otherEnd = other.start + other.length;
    return end != otherEnd ? end > otherEnd : length > other.length;
}

std::vector<FactReading> FactReadings::of(const Quantity& quantity)
{
    const qsizetype sentence = sentenceStart(m_text, quantity.start);
    const std::vector<const FactScope*> scopes = scopesFor(sentence, quantity);
    std::vector<FactReading> readings;
    for (const FactScope* scope : scopes) {
        for (FactReading& reading : readingsIn(*scope, sentence, quantity)) {
            reading.isCertain = reading.isCertain && scopes.size() == 1;
            readings.push_back(reading);
        }
    }
    return readings;
}

bool FactReadings::isOfCityAlone(const Quantity& quantity) const
{
    const FactScope* named =
        lastMention(sentenceStart(m_text, quantity.start), quantity.start).scope;
    const FactScope* city = &m_scopes.front();
    const bool isCarriedOver = !named && m_carried && m_carried != city;
    return !isCarriedOver && (!named || named == city);
}

std::vector<const FactScope*> FactReadings::scopesFor(qsizetype sentence, const Quantity& quantity)
{
    std::vector<const FactScope*> scopes;
    const ScopeMention named = lastMention(sentence, quantity.start);
    if (named.scope)
        scopes.push_back(named.scope);
    if (sentence != m_sentence) {
        m_carried = m_named;
        m_sentence = sentence;
        m_named = nullptr;
    }
    if (named.scope)
        m_named = named.scope;
    else {
        scopes.push_back(&m_scopes.front());
        if (m_carried && m_carried != scopes.front())
            scopes.push_back(m_carried);
    }
    return scopes;
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

std::vector<FactReading> FactReadings::readingsIn(const FactScope& scope, qsizetype sentence,
                                                  const Quantity& quantity) const
{
    const qsizetype clause = clauseStart(m_text, quantity.start);
    const QString before = m_text.mid(clause, quantity.start - clause);
    std::vector<FactReading> readings;
    for (const ProseFact* fact : nearestFacts(scope, quantity, before)) {
        const bool isCertain =
            saysPlainly(*fact, withoutName(scope, before),
                        withoutName(scope, m_text.mid(sentence, clause - sentence)));
        readings.push_back({&scope, fact, isCertain && !namesSeveral(scope, clause, before)});
    }
    if (!readings.empty())
        return readings;
    if (const ProseFact* fact = followsName(scope, quantity) ? plainCount(scope) : nullptr)
        return {{&scope, fact, !namesSeveral(scope, clause, before)}};
    // What is spoken of may stand in an earlier clause: 完成投资方面，……达到3亿元.
    const qsizetype end = quantity.start + quantity.length;
    const QString around = m_text.mid(sentence, quantity.start - sentence)
        % m_text.mid(end, clauseEnd(m_text, end) - end);
    for (const ProseFact& fact : scope.facts) {
        if (!fact.isGeneric && isComparable(fact, quantity) && lastWordOf(fact, around))
            readings.push_back({&scope, &fact, false});
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

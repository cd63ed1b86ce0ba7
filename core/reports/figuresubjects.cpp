#include "reports/factreadings.h"
#include "reports/proseclauses.h"

#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// @p clause without 37个项目 where @p scope has as many: the sentence goes on to tell of them all.
QString withoutOwnCount(const QString& clause, const FactScope& scope)
{
    static const QRegularExpression Count(u"(\\d+)[项个](?:重点)?项目(?:的|中)?"_s);
    const QRegularExpressionMatch match = Count.match(clause);
    const bool isOwn = match.hasMatch()
        && std::any_of(scope.facts.cbegin(), scope.facts.cend(), [&match](const ProseFact& fact) {
                           return fact.isGeneric && fact.unit == QuantityUnit::Count
                               && fact.value == match.captured(1).toDouble();
                       });
    return isOwn ? QString(clause).remove(match.capturedStart(), match.capturedLength()) : clause;
}

} // namespace

SpokenNames FactReadings::namesBefore(const Quantity& quantity) const
{
    return {m_text, m_facts, sentenceStart(m_text, quantity.start), quantity.start};
}

QString FactReadings::unresolvedSet(const Quantity& quantity) const
{
    return namesBefore(quantity).unresolved();
}

bool FactReadings::countsNames(const Quantity& quantity) const
{
    const SpokenNames names = namesBefore(quantity);
    const NamedGroup* base = names.base();
    return quantity.unit == QuantityUnit::Count && base && base->isResolved
        && base->end == quantity.start && base->names.size() > 1
        && quantity.value == static_cast<double>(base->names.size())
        && beginsWithSet(m_text.mid(quantity.start + quantity.length));
}

FactReadings::Subject FactReadings::cityIn(const SpokenNames& names) const
{
    const FactScope& city = m_scopes.front();
    return {
        &city, true, true, {withoutOwnCount(names.clauseWords({}), city), names.sentenceWords()}};
}

const FactScope* FactReadings::sumOf(std::vector<const NamedGroup*> groups) const
{
    ProjectValues values;
    QStringList words;
    std::sort(groups.begin(), groups.end(),
              [](const NamedGroup* a, const NamedGroup* b) { return a->start < b->start; });
    for (const NamedGroup* group : groups) {
        if (group->isCity())
            continue;
        if (!group->dimension || values.contains(*group->dimension))
            return nullptr;
        values[*group->dimension] = group->keys;
        words.append(group->names.join(u'、'));
    }
    return m_facts.sumOf(values, words.join(QString()));
}

const FactScope* FactReadings::sumOfSiblings(const SpokenNames& names) const
{
    NamedGroup all = *names.base();
    for (const NamedGroup* group : names.siblings()) {
        all.keys.insert(group->keys.cbegin(), group->keys.cend());
        all.names = group->names + all.names;
    }
    return sumOf({&all});
}

const FactScope* FactReadings::sumOfValues(const SpokenNames& names) const
{
    static const QRegularExpression Total(u"合计|共计|总计|共"_s);
    NamedGroup all;
    for (const NamedGroup& group : names.groups()) {
        if (!group.isOfProjects() || (all.dimension && all.dimension != group.dimension))
            return nullptr;
        all.dimension = group.dimension;
        all.keys.insert(group.keys.cbegin(), group.keys.cend());
        all.names += group.names;
    }
    const bool isTotal = all.keys.size() > 1 && names.clauseWords({}).contains(Total);
    return isTotal && names.besides().empty() ? sumOf({&all}) : nullptr;
}

FactReadings::Subject FactReadings::subjectOf(const SpokenNames& names,
                                              const Quantity& quantity) const
{
    const NamedGroup* base = names.base();
    std::vector<const NamedGroup*> groups;
    if (base)
        groups.push_back(base);
    bool isSum = base && base->names.size() > 1;
    bool isOneNature = false;
    const bool isCount = quantity.unit == QuantityUnit::Count;
    for (const NamedGroup* group : names.besides()) {
        if (isCount && group->isOfProjects() && group->keys.size() == 1
            && names.besides().size() == 1)
            continue; // counted as such in every scope
        isOneNature =
            isOneNature || (group->dimension == Dimension::Category && group->keys.size() == 1);
        groups.push_back(group);
        isSum = true;
    }
    Subject subject{base ? base->scopes.front() : &m_scopes.front()};
    subject.said = {names.clauseWords(groups), names.sentenceWords()};
    if (isSum) {
        const FactScope* sum = sumOf(groups);
        subject.isMeant = sum != nullptr;
        subject.isCertain = sum && !isOneNature; // 竣工 is what was to be or what is
        subject.scope = sum ? sum : subject.scope;
    }
    subject.said.clause = withoutOwnCount(subject.said.clause, *subject.scope);
    static const QRegularExpression Each(u"分别|各"_s);
    if (base && base->names.size() > 1 && subject.said.clause.contains(Each))
        subject.isCertain = subject.isMeant = false;
    const auto isOfOther = [&](const NamedGroup& group) {
        return base && base->dimension && group.dimension && !group.isOfProjects()
            && !names.isInClause(group) && group.dimension != base->dimension;
    };
    if (std::any_of(names.groups().cbegin(), names.groups().cend(), isOfOther))
        subject.isCertain = false; // perhaps of both
    return subject;
}

bool FactReadings::isOfCityAlone(const Quantity& quantity) const
{
    const SpokenNames names = namesBefore(quantity);
    const NamedGroup* base = names.base();
    if (base)
        return base->isCity();
    const FactScope* carried = carriedInto(sentenceStart(m_text, quantity.start));
    return !carried || carried == &m_scopes.front();
}

const FactScope* FactReadings::carriedInto(qsizetype sentence) const
{
    if (sentence == 0)
        return nullptr;
    const SpokenNames names(m_text, m_facts, sentenceStart(m_text, sentence - 1), sentence);
    const NamedGroup* base = names.base();
    if (!base)
        return nullptr;
    return base->names.size() > 1 ? sumOf({base}) : base->scopes.front();
}

} // namespace touyan

#include "reports/factreadings.h"
#include "reports/proseclauses.h"
#include "reports/prosewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// The fact of @p scope that is of it what @p other is of another; or nullptr.
const ProseFact* sameFactOf(const FactScope& scope, const ProseFact& other)
{
    const auto at =
        std::find_if(scope.facts.cbegin(), scope.facts.cend(), [&other](const ProseFact& fact) {
            return fact.about == other.about && fact.unit == other.unit && fact.span == other.span;
        });
    return at == scope.facts.cend() ? nullptr : &*at;
}

const ProseFact* projectCountOf(const FactScope& scope)
{
    const auto at = std::find_if(scope.facts.cbegin(), scope.facts.cend(),
                                 [](const ProseFact& fact) { return fact.about == u"重点项目数"; });
    return at == scope.facts.cend() ? nullptr : &*at;
}

/// Whether nothing but a share is spoken of: 占全市的.
bool saysShare(QString said)
{
    static const QRegularExpression Filling(
        u"占比?|比重|比例|全市|全部|总数|总量|总额|重点|项目|的|为|达到?|约|近|超过|逾|仅|[，、]"_s);
    return said.contains(u'占') && said.remove(Filling).trimmed().isEmpty();
}

} // namespace

std::optional<Quantity> FactReadings::figureBefore(const Quantity& quantity) const
{
    const qsizetype from = sentenceStart(m_text, quantity.start);
    std::vector<Quantity> earlier = quantitiesIn(m_text.mid(from, quantity.start - from));
    std::erase_if(earlier, [](const Quantity& each) { return each.unit == QuantityUnit::Date; });
    if (earlier.empty())
        return {};
    Quantity last = earlier.back();
    last.start += from;
    return last;
}

std::optional<FactReading> FactReadings::derivedReading(const SpokenNames& names,
                                                        const Quantity& quantity) const
{
    const std::optional<Quantity> figure = figureBefore(quantity);
    if (!figure || !names.unresolved().isEmpty())
        return {};
    const std::vector<FactReading> readings = of(*figure);
    if (readings.empty() || !readings.front().isCertain)
        return {};
    const FactReading& before = readings.front();
    const qsizetype clause = clauseStart(m_text, quantity.start);
    const QString said = m_text.mid(clause, quantity.start - clause);
    if (quantity.unit == QuantityUnit::Percent && saysShare(said))
        return shareReading(said, before);
    const NamedGroup* base = names.base();
    const bool isOfOther = base && names.isInClause(*base) && base->scopes.size() == 1
        && base->isResolved && !base->isTarget() && names.besides().empty();
    if (!isOfOther)
        return {};
    const FactScope& other = *base->scopes.front();
    if (quantity.unit == QuantityUnit::Points && figure->unit == QuantityUnit::Percent)
        return differenceReading(names.clauseWords({}), other, before);
    // 总投资55.25亿元，其中甘井子区16.49亿元
    const ProseFact* same = sameFactOf(other, *before.fact);
    if (!same || quantity.unit != same->unit || quantity.unit == QuantityUnit::Count
        || !isFilling(names.clauseWords({}), quantity.unit))
        return {};
    return FactReading{&other, same, true, true};
}

std::optional<FactReading> FactReadings::shareReading(const QString& said,
                                                      const FactReading& before) const
{
    const FactScope& city = m_scopes.front();
    const ProseFact* whole = nullptr;
    if (before.fact->unit == QuantityUnit::Money) {
        whole = before.scope == &city ? nullptr : sameFactOf(city, *before.fact);
    } else if (before.fact->about.endsWith(u"项目数"_s)) {
        const bool isOfCity = before.fact->about == u"重点项目数" || said.contains(u"全市");
        whole = projectCountOf(isOfCity ? city : *before.scope);
    }
    if (!whole || whole == before.fact || whole->value <= 0)
        return {};
    const double share = 100.0 * before.fact->value / whole->value;
    const ProseFact* fact =
        m_facts.kept({.about = before.scope->name % before.fact->about % u"占比",
                      .words = {u"占"_s},
                      .unit = QuantityUnit::Percent,
                      .value = share,
                      .text = prosePercent(share),
                      .span = before.fact->span});
    return FactReading{&city, fact, true, true};
}

std::optional<FactReading> FactReadings::differenceReading(const QString& said,
                                                           const FactScope& other,
                                                           const FactReading& before) const
{
    static const QRegularExpression More(u"^(?:比|较)?(?:高|快)(?:于|出)?了?$"_s);
    static const QRegularExpression Less(u"^(?:比|较)?(?:低|慢)(?:于|出)?了?$"_s);
    const bool isMore = said.contains(More);
    const ProseFact* same = sameFactOf(other, *before.fact);
    if (!same || same == before.fact || (!isMore && !said.contains(Less)))
        return {};
    // Of the percentages as they are printed.
    const double apart =
        (std::round(before.fact->value * 10) - std::round(same->value * 10)) / 10.0;
    ProseFact fact{.about = before.scope->name % before.fact->about % u"与" % other.name % u"相比",
                   .words = {QString()},
                   .unit = QuantityUnit::Points,
                   .value = std::abs(apart),
                   .text = (apart < 0 ? u"低"_s : u"高"_s)
                       % prosePoints(before.fact->value, same->value)};
    fact.span = before.fact->span;
    fact.contrary = apart < 0 ? QStringList{u"高"_s, u"快"_s} : QStringList{u"低"_s, u"慢"_s};
    return FactReading{&m_scopes.front(), m_facts.kept(fact), true, true};
}

} // namespace touyan

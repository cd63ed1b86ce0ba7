#include "reports/figurematch.h"

#include "reports/proseclauses.h"

#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// Half of what 约 and 近 allow on either side.
constexpr double AboutShare = 0.05;
/// How far above 超过 and 余 the figure may be.
constexpr double BeyondShare = 0.2;

} // namespace

bool isTurnedRound(const ProseFact& fact, const QString& text, const Quantity& quantity)
{
    const qsizetype clause = clauseStart(text, quantity.start);
    const QString said = text.mid(clause, quantity.start - clause);
    return std::any_of(fact.contrary.cbegin(), fact.contrary.cend(),
                       [&said](const QString& word) { return said.contains(word); });
}

bool bearsOut(const ProseFact& fact, const QString& text, const Quantity& quantity)
{
    if (isTurnedRound(fact, text, quantity))
        return false;
    static const QRegularExpression About(u"(约|近|接近|大约)$"_s);
    static const QRegularExpression Beyond(u"(超过|逾|突破|超)$"_s);
    const QString before = text.left(quantity.start);
    const QString behind = text.mid(quantity.start + quantity.length, 2);
    if (before.contains(About) || behind == u"左右")
        return std::abs(fact.value - quantity.value) <= AboutShare * fact.value;
    const bool isBeyond =
        before.contains(Beyond) || quantity.text.contains(u'余') || quantity.text.contains(u'多');
    if (isBeyond)
        return fact.value >= quantity.value && fact.value <= quantity.value * (1 + BeyondShare);
    return quantity.states(fact.value);
}

} // namespace touyan

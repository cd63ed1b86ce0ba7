#include "reports/figurematch.h"

#include "reports/approximation.h"
#include "reports/proofreading.h"
#include "reports/proseclauses.h"

#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

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
    return isSaidOf(fact.value, quantity, approximationOf(text, quantity).approximation);
}

bool isNoLie(const ProseFact& fact, const QString& text, const Quantity& quantity)
{
    return !isTurnedRound(fact, text, quantity)
        && isTrueOf(fact.value, quantity, approximationOf(text, quantity).approximation);
}

QString correctionOf(const CheckedFigure& figure)
{
    const Quantity& quantity = figure.quantity;
    const bool isOfDirection =
        quantity.unit == QuantityUnit::Points || quantity.unit == QuantityUnit::Percent;
    if (isOfDirection && !figure.isTurnedRound) {
        static const QRegularExpression Digits(u"\\d.*$"_s); // without 增长, 慢于序时进度
        const auto bare = Digits.match(figure.expected);
        return bare.hasMatch() ? bare.captured() : figure.expected;
    }
    if (quantity.unit != QuantityUnit::Count)
        return figure.expected;
    static const QRegularExpression Number(u"^[\\d,.]+"_s);
    static const QRegularExpression Measure(
        u"([项个家支户次场份名人处条件台套])(?:左右|上下|以上)?$"_s);
    const auto expected = Number.match(figure.expected);
    const auto stated = Measure.match(quantity.text);
    return expected.hasMatch() && stated.hasMatch()
        ? QString(expected.captured() % stated.captured(1))
        : figure.expected;
}

} // namespace touyan

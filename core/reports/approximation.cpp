#include "reports/approximation.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// What 约 allows on either side.
constexpr double AboutShare = 0.05;
/// How far below 近 the figure may be.
constexpr double NearlyShare = 0.1;
/// How far below 不足 and above 超过 people would say so.
constexpr double FarShare = 0.2;
/// How far above 余 it may be, where the next round number is nearer.
constexpr double OddShare = 0.1;
constexpr double Rounding = 1.0005; // 17.3202 is printed as 17.32

Approximation sayingOf(const QString& word)
{
    if (word.startsWith(u"不") || word.startsWith(u"未"))
        return Approximation::Short;
    if (word.endsWith(u"近"))
        return Approximation::Nearly;
    return word.endsWith(u"约") ? Approximation::About : Approximation::Beyond;
}

/// The place of the last digit of @p quantity that is not nought: 10 of 30, one 亿 of 17亿.
double roundStep(const Quantity& quantity)
{
    double step = 2 * quantity.precision;
    if (step <= 0)
        return 0;
    auto digits = std::llround(quantity.value / step);
    for (; digits > 0 && digits % 10 == 0; digits /= 10)
        step *= 10;
    return step;
}

} // namespace

ApproximateFigure approximationOf(const QString& text, const Quantity& quantity)
{
    static const QRegularExpression Before(u"(大约|(?<![签节预违履条公制])约|接近|将近|(?<!["
                                           u"附最邻临远])近|超过|超出|突破|逾|(?<![赶反])超|"
                                           u"不足|不到|未到)\\s*$"_s);
    static const QRegularExpression Behind(
        u"^\\s*(左右|上下|以上|[余多](?:元|万元|亿元)?(?![个项家]))"_s);
    const auto before = Before.match(text.left(quantity.start).right(5));
    const auto behind = Behind.match(text.mid(quantity.start + quantity.length, 5));
    ApproximateFigure figure{Approximation::Exact, quantity.start, quantity.length};
    if (before.hasMatch())
        figure.approximation = sayingOf(before.captured(1));
    else if (behind.captured(1) == u"以上")
        figure.approximation = Approximation::Beyond;
    else if (behind.captured(1) == u"左右" || behind.captured(1) == u"上下")
        figure.approximation = Approximation::About;
    else if (behind.hasMatch() || quantity.text.contains(u'余') || quantity.text.contains(u'多'))
        figure.approximation = Approximation::Odd;
    const bool isDifference =
        quantity.unit == QuantityUnit::Points && before.captured(1).startsWith(u'超');
    if (before.hasMatch() && !isDifference) {
        figure.start -= before.capturedLength();
        figure.length += before.capturedLength();
    }
    if (behind.hasMatch())
        figure.length += behind.capturedLength();
    return figure;
}

bool isSaidOf(double exact, const Quantity& quantity, Approximation approximation)
{
    const double said = quantity.value;
    switch (approximation) {
    case Approximation::Exact:
        return quantity.states(exact);
    case Approximation::About:
        return std::abs(exact - said) <= AboutShare * exact;
    case Approximation::Nearly:
        return exact <= said * Rounding && exact >= said * (1 - NearlyShare);
    case Approximation::Short:
        return exact <= said * Rounding && exact >= said * (1 - FarShare);
    case Approximation::Beyond:
        return exact * Rounding >= said && exact <= said * (1 + FarShare);
    case Approximation::Odd:
        return exact * Rounding >= said
            && exact < said + std::max(roundStep(quantity), OddShare * said);
    }
    return false;
}

bool isTrueOf(double exact, const Quantity& quantity, Approximation approximation)
{
    if (approximation == Approximation::Beyond)
        return exact >= quantity.value;
    if (approximation == Approximation::Short)
        return exact <= quantity.value;
    return isSaidOf(exact, quantity, approximation);
}

} // namespace touyan

#include "models/celltext.h"

#include "domain/fieldtext.h"

#include <algorithm>

namespace touyan {

QString shortMoney(const std::optional<Money>& amount)
{
    if (!amount)
        return notStatedText();
    const QString text = moneyText(*amount);
    return text.endsWith(u".00") ? text.chopped(3) : text;
}

QString shortPercent(double points)
{
    const int whole = points < 100.0 ? std::min(99, qRound(points)) : qRound(points);
    return QString::number(whole) % u'%';
}

Tone toneOf(const std::optional<AnnualCategory>& category)
{
    if (category == AnnualCategory::NewStart)
        return Tone::Good;
    return category == AnnualCategory::Continued ? Tone::Accent : Tone::Neutral;
}

} // namespace touyan

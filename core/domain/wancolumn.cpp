#include "domain/wancolumn.h"

#include <QLocale>

#include <cmath>

namespace touyan {

namespace {

/// Half a hundredth of 万元 and more counts as one, whatever a double makes of it.
qint64 hundredthsOf(Money amount)
{
    constexpr qint64 Step = Money::FenPerWan / 100;
    return (amount.fen() + (amount.fen() < 0 ? -Step / 2 : Step / 2)) / Step;
}

bool needsDecimals(qint64 hundredths)
{
    return hundredths % 100 != 0;
}

QString textOf(qint64 hundredths, bool withDecimals)
{
    static const QLocale Chinese(QLocale::Chinese, QLocale::China);
    return Chinese.toString(static_cast<double>(hundredths) / 100.0, 'f', withDecimals ? 2 : 0);
}

} // namespace

void WanColumn::add(std::optional<Money> amount)
{
    if (amount && needsDecimals(hundredthsOf(*amount)))
        m_hasDecimals = true;
}

QString WanColumn::text(Money amount) const
{
    return textOf(hundredthsOf(amount), m_hasDecimals);
}

QString loneFigure(double amount)
{
    const qint64 hundredths = std::llround(amount * 100);
    return textOf(hundredths, needsDecimals(hundredths));
}

} // namespace touyan

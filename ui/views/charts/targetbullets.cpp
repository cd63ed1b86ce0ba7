#include "views/charts/targetbullets.h"

#include "plan/indicatorname.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Tone toneOf(TargetState state)
{
    switch (state) {
    case TargetState::NotEntered:
        return Tone::Neutral;
    case TargetState::OnTheWay:
        return Tone::Accent;
    case TargetState::Behind:
        return Tone::Warning;
    case TargetState::Reached:
        return Tone::Good;
    }
    return Tone::Neutral;
}

/// "20,000" or "83.4": never in powers of ten, and no needless decimals.
QString numberText(double value)
{
    constexpr int MostDecimals = 2;
    QString text = QLocale(QLocale::English).toString(value, 'f', MostDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

std::vector<TargetProgress> dueTargets(std::vector<TargetProgress> targets)
{
    std::erase_if(targets, [](const TargetProgress& target) { return !target.targetYear; });
    return targets;
}

std::vector<Bullet> bulletsOf(const std::vector<TargetProgress>& targets)
{
    const bool isOneYear = sharedYear(targets).has_value();
    std::vector<Bullet> bullets;
    for (const TargetProgress& target : targets) {
        Bullet bullet;
        bullet.key = QString::number(bullets.size());
        bullet.label = shownIndicatorName(target.name);
        bullet.actual = target.actual.value_or(0);
        bullet.least = *target.low;
        if (target.high && *target.high > *target.low)
            bullet.most = target.high;
        const QString wanted = targetText(target);
        bullet.text = target.actual
            ? measuredText(u"%1 / %2"_s.arg(numberText(*target.actual), wanted), target.measure)
            : u"%1 / %2"_s.arg(QCoreApplication::translate("touyan::TargetsCard", "not entered"),
                               measuredText(wanted, target.measure));
        if (!isOneYear && target.targetYear)
            bullet.text += u" (%1)"_s.arg(*target.targetYear);
        bullet.tone = toneOf(target.state);
        bullets.push_back(bullet);
    }
    return bullets;
}

} // namespace touyan

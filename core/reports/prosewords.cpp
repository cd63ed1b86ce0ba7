#include "reports/prosewords.h"

#include <array>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// The digits of @p hundredths / 100 without zeros at the end.
QString hundredthsText(qint64 hundredths)
{
    const QString sign = hundredths < 0 ? u"-"_s : QString();
    const qint64 size = std::abs(hundredths);
    QString text = sign % QString::number(size / 100);
    const qint64 rest = size % 100;
    if (rest % 10 != 0)
        text += u".%1"_s.arg(rest, 2, 10, QChar(u'0'));
    else if (rest != 0)
        text += u".%1"_s.arg(rest / 10);
    return text;
}

/// @p fen in hundredths of @p unit, halves away from zero.
qint64 hundredthsOf(qint64 fen, qint64 unit)
{
    const qint64 step = unit / 100;
    return (fen + (fen < 0 ? -step / 2 : step / 2)) / step;
}

/// Tenths of a percent as they are printed.
qint64 tenths(double percent)
{
    // A hair's breadth more, so that 0.25 from a division is not 0.2499….
    return static_cast<qint64>(std::floor(std::abs(percent) * 10 + 0.5 + 1e-9))
        * (percent < 0 ? -1 : 1);
}

/// Always with its one decimal, so that figures below each other are alike.
QString tenthsText(qint64 tenths)
{
    return QString::number(static_cast<double>(tenths) / 10, 'f', 1);
}

} // namespace

QString proseMoney(Money amount)
{
    if (amount.isZero())
        return u"0元"_s;
    const qint64 wan = hundredthsOf(amount.fen(), Money::FenPerWan);
    // 99,999,999 yuan is 1亿元 by the time it is rounded to 万.
    if (std::abs(wan) >= 1'000'000)
        return hundredthsText(hundredthsOf(amount.fen(), Money::FenPerYi)) % u"亿元"_s;
    return hundredthsText(wan) % u"万元"_s;
}

QString prosePercent(double percent)
{
    return tenthsText(tenths(percent)) % u'%';
}

QString prosePoints(double from, double to)
{
    return tenthsText(std::abs(tenths(to) - tenths(from))) % u"个百分点"_s;
}

QString proseAgainstSchedule(double percent, double schedule)
{
    const qint64 ahead = tenths(percent) - tenths(schedule);
    if (ahead == 0)
        return u"与序时进度持平"_s;
    return (ahead > 0 ? u"快于序时进度"_s : u"慢于序时进度"_s) % prosePoints(percent, schedule);
}

QString proseYearOnYear(Money now, Money before)
{
    if (before.fen() <= 0)
        return {};
    const double change = percentOf(now - before, before);
    if (tenths(change) == 0)
        return u"同比持平"_s;
    return (change > 0 ? u"同比增长"_s : u"同比下降"_s) % prosePercent(std::abs(change));
}

QString proseQuarter(QDate month)
{
    static const std::array Names = {u"一"_s, u"二"_s, u"三"_s, u"四"_s};
    const auto quarter = static_cast<size_t>((month.month() - 1) / 3);
    return month.toString(u"yyyy年"_s) % Names.at(quarter) % u"季度"_s;
}

QString proseListing(const QStringList& names, qsizetype most, const QString& measure)
{
    if (names.size() <= most)
        return names.join(u'、');
    return QString(names.mid(0, most).join(u'、')
                   % u"等%1%2"_s.arg(QString::number(names.size()), measure));
}

QString proseQuoted(const QStringList& names, qsizetype most, const QString& measure)
{
    QString text;
    for (const QString& name : names.mid(0, most))
        text += u'“' % proseName(name) % u'”';
    if (names.size() > most)
        text += u"等%1%2"_s.arg(QString::number(names.size()), measure);
    return text;
}

QString proseCounts(const QList<std::pair<QString, qsizetype>>& counts, const QString& measure)
{
    QStringList parts;
    for (const auto& [what, count] : counts) {
        if (count > 0)
            parts.append(what % QString::number(count) % measure);
    }
    if (parts.isEmpty() && !counts.isEmpty())
        return counts.first().first % u'0' % measure;
    return parts.join(u'、');
}

QString proseName(const QString& name)
{
    constexpr qsizetype Longest = 40;
    return name.size() <= Longest ? name : QString(name.left(Longest - 1) % u'…');
}

QString proseSentence(const QStringList& parts)
{
    QStringList stated = parts;
    stated.removeAll(QString());
    return stated.isEmpty() ? QString() : QString(stated.join(u'，') % u'。');
}

QString lightWord(Light light)
{
    switch (light) {
    case Light::None:
        return u"未评价"_s;
    case Light::Green:
        return u"绿灯"_s;
    case Light::Yellow:
        return u"黄灯"_s;
    case Light::Red:
        return u"红灯"_s;
    }
    return {};
}

QString trimmedNumber(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

} // namespace touyan

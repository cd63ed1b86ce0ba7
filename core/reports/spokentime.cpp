#include "reports/spokentime.h"

#include "reports/chinesewords.h"

#include <QRegularExpression>

namespace touyan {

using namespace Qt::StringLiterals;

SpokenTime SpokenTimes::timeOf(const QString& before) const
{
    if (isOfAnotherTime(withoutOwnDays(before)))
        return SpokenTime::Other;
    const bool isOfToday = m_today != m_period.last && before.contains(dateWords(m_today));
    return isOfToday ? SpokenTime::Today : SpokenTime::Period;
}

QString SpokenTimes::withoutOwnDays(QString before) const
{
    const QRegularExpression compared(u"[与较比同]%1[底末]?|截至%2"_s.arg(
        m_period.before().last.toString(u"M月"_s), dateWords(m_today)));
    const QRegularExpression month(u"(?<!\\d)"_s % m_period.last.toString(u"M月份"_s));
    return before.remove(compared).remove(month);
}

bool SpokenTimes::isOfAnotherTime(const QString& before) const
{
    static const QRegularExpression Year(u"(\\d{4})年"_s);
    int year = m_period.last.year();
    for (auto matches = Year.globalMatch(before); matches.hasNext();)
        year = matches.next().captured(1).toInt();
    static const QRegularExpression Before(u"去年|上年(?!底)|上一年"_s);
    return year != m_period.last.year() || before.contains(Before) || isOfAnotherDay(before);
}

/// 截至9月底 in a text on October.
bool SpokenTimes::isOfAnotherDay(const QString& before) const
{
    static const QRegularExpression End(u"(\\d{1,2})月(?:底|末|(\\d{1,2})日)"_s);
    for (auto matches = End.globalMatch(before); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int day = match.captured(2).isEmpty() ? 0 : match.captured(2).toInt();
        if (match.captured(1).toInt() != m_period.last.month()
            || (day > 0 && day != m_period.last.day()))
            return true;
    }
    return false;
}

} // namespace touyan

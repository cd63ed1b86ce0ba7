#include "reports/spokentime.h"

#include "base/monthend.h"
#include "reports/chinesenumerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

using Kind = SpokenTime::Kind;

/// 十一月 as 11月, 二〇二〇年 as 2020年.
QString withDigits(const QString& text)
{
    static const QRegularExpression Words(u"([一二三四五六七八九十〇零]{1,4})(?=月|年)"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = Words.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QString::number(static_cast<int>(chineseNumeral(match.captured()).value));
        from = match.capturedEnd();
    }
    return result + QStringView(text).mid(from);
}

/// Times of which others are only compared with: 与9月底相比, 比上年同期, 同比.
const QString ComparedPattern =
    u"[与较比同](?=[去上]年|上一年|同期|\\d|[一二三四]季度)(?:去年|上年|上一年|\\d{4}年)?(?:同期|\\d{1,2}月(?:底|末|份)?|[一二三四]季度|底|末)?"_s;
const QString YearEndPattern = u"[去上]年[底末]"_s;
const QString RangePattern =
    u"(?:(?:1|一)(?:月份?)?(?:至|到|[-—–－~～]+)|前)(\\d{1,2})个?月(?:份)?|前(三|四)季度|(上半年)|(前三个季度)"_s;

/// What the brackets of the pattern of times hold.
enum class Group
{
    Compared = 1,
    YearEndBefore,
    Year,
    ThisYear,
    LastYear,
    Range,
    RangeMonth,
    RangeQuarter,
    HalfYear,
    ThreeQuarters,
    MonthEnd,
    MonthOfDay,
    DayOfMonth,
    Quarter,
    Month,
    YearEnd,
    Later
};

const QRegularExpression& times()
{
    static const QRegularExpression Times(
        u"("_s % ComparedPattern % u")|("_s % YearEndPattern
        % u")|(\\d{4})年(?:度)?|(今年|本年|当年|年内)|((?:去年|上年|上一年)(?:度|同期)?)|("_s
        % RangePattern
        % u")|(\\d{1,2})月(?:底|末)|(\\d{1,2})月(\\d{1,2})日|([一二三四])季度|(\\d{1,2})月(?:份)?"
          "|(年底|年末|岁末|年终)|(明年|来年|下半年|下月|下个月|下季度|下个季度|下一年)"_s);
    return Times;
}

int quarterOf(const QString& word)
{
    return static_cast<int>(QStringView(u"一二三四").indexOf(word)) + 1;
}

} // namespace

SpokenTime SpokenTimes::dayOf(int year, int month, int day) const
{
    const QDate last = day > 0 ? QDate(year, month, day) : endOfMonth(QDate(year, month, 1));
    if (!last.isValid())
        return {Kind::Other, m_period};
    if (last > m_today)
        return {Kind::Ahead, {QDate(year, month, 1), last}};
    const ReportPeriod period{QDate(year, month, 1), last};
    const bool isJudged = last == m_today || last == endOfMonth(QDate(year, month, 1));
    return {isJudged ? Kind::Day : Kind::Other, period};
}

SpokenTime SpokenTimes::sumTo(int year, int month) const
{
    const SpokenTime end = dayOf(year, month, 0);
    return end.kind == Kind::Day ? SpokenTime{Kind::Sum, end.period} : end;
}

SpokenTime SpokenTimes::within(const ReportPeriod& period) const
{
    return {period.first > m_today ? Kind::Ahead : Kind::Within, period};
}

SpokenTime SpokenTimes::wholeYear(int year) const
{
    return year == m_period.last.year() ? SpokenTime{Kind::Unsaid, m_period} : dayOf(year, 12, 0);
}

/// One time that a sentence names.
class SpokenTimes::Word
{
public:
    explicit Word(const QRegularExpressionMatch& match)
        : m_match(match)
    {
    }

    bool has(Group group) const { return m_match.capturedLength(static_cast<int>(group)) > 0; }
    QString text(Group group) const { return m_match.captured(static_cast<int>(group)); }
    int number(Group group) const { return text(group).toInt(); }
    int month(Group group) const { return std::clamp(number(group), 1, 12); }
    /// How many a range from New Year takes.
    int quarters() const
    {
        if (has(Group::HalfYear))
            return 2;
        return has(Group::ThreeQuarters) ? 3 : quarterOf(text(Group::RangeQuarter));
    }

private:
    const QRegularExpressionMatch& m_match;
};

SpokenTime SpokenTimes::timeOf(const QString& before, const QString& behind) const
{
    static const QRegularExpression Bracket(u"^[（(](?:截[至止]([^）)]*)|(\\d{4}年))[）)]"_s);
    if (const auto bracket = Bracket.match(behind); bracket.hasMatch())
        return timeOf(bracket.captured(1) + bracket.captured(2));
    // 现有3项（2019年），差1项: such a year is that of the figure before it alone.
    static const QRegularExpression OfOne(u"(?<=[元项个家名人%％])[（(]\\d{4}年[）)]"_s);
    const QString said = withDigits(before).remove(OfOne);
    int year = m_period.last.year();
    SpokenTime time{Kind::Unsaid, m_period};
    for (auto matches = times().globalMatch(said); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Word word(match);
        if (word.has(Group::Compared))
            continue;
        year = yearOf(word, year);
        time = timeOf(word, year, time);
    }
    return time;
}

int SpokenTimes::yearOf(const Word& word, int year) const
{
    if (word.has(Group::Year))
        return word.number(Group::Year);
    if (word.has(Group::ThisYear))
        return m_period.last.year();
    return word.has(Group::LastYear) ? m_period.last.year() - 1 : year;
}

SpokenTime SpokenTimes::timeOf(const Word& word, int year, const SpokenTime& before) const
{
    if (word.has(Group::YearEndBefore))
        return {Kind::Other, m_period};
    if (word.has(Group::Later))
        return {Kind::Ahead, m_period};
    if (word.text(Group::LastYear).endsWith(u"同期"))
        return dayOf(year, before.period.last.month(), 0);
    if (word.has(Group::Year) || word.has(Group::ThisYear) || word.has(Group::LastYear))
        return wholeYear(year);
    if (word.has(Group::RangeMonth))
        return sumTo(year, word.month(Group::RangeMonth));
    if (word.has(Group::Range))
        return sumTo(year, 3 * word.quarters());
    if (word.has(Group::MonthEnd))
        return dayOf(year, word.month(Group::MonthEnd), 0);
    if (word.has(Group::MonthOfDay))
        return dayOf(year, word.number(Group::MonthOfDay), word.number(Group::DayOfMonth));
    if (word.has(Group::YearEnd))
        return dayOf(year, 12, 0);
    const bool isQuarter = word.has(Group::Quarter);
    const int month =
        isQuarter ? 3 * quarterOf(word.text(Group::Quarter)) - 2 : word.month(Group::Month);
    const QDate first(year, month, 1);
    return within({first, first.addMonths(isQuarter ? 3 : 1).addDays(-1)});
}

QString SpokenTimes::withoutDays(QString text)
{
    static const QRegularExpression Days(
        u"(?:截至|截止|到)?(?:\\d{4}年(?:度)?|今年|本年|去年|上年(?!底))?(?:(?:\\d{1,2}|["
        u"一二三四五六七八九十]{1,2})月(?:底|末|\\d{1,2}日)|年底|年末)"
        "|"_s
        % ComparedPattern % u"(?:相比)?|"_s % RangePattern
        % u"|\\d{4}年(?:度)?|今年|本年|(?:去年|上年|上一年)(?:度|同期)?(?!底)"_s);
    return text.remove(Days);
}

QString SpokenTimes::withBlankPeriods(QString text, qsizetype from, qsizetype to)
{
    static const QRegularExpression Periods(
        u"(?:\\d{4}年|今年|本年|去年|上年)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?!["
        u"\\d底末份至到—–－-])"
        u"|[一二三四]季度|当月|本月|本季度|当季)"_s);
    for (auto matches = Periods.globalMatch(text, from); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedEnd() > to)
            break;
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString(match.capturedLength(), u' '));
    }
    return text;
}

} // namespace touyan

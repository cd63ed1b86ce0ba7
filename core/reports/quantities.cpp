#include "reports/quantities.h"

#include "reports/chinesenumerals.h"
#include "reports/unbrokentext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double YuanPerWan = 10'000;
constexpr double YuanPerYi = YuanPerWan * YuanPerWan;

struct Unit
{
    QuantityUnit unit;
    double factor;
};

/// The longer units first: the first that fits is taken.
const QString UnitPattern =
    u"(亿元|万元|亿|万|元|个百分点|百分点|%|％|天|日历天|个工作日|"
    u"成(?![员果为立品本效长都])|项|个|家|支|户|次|场|份|名|人|处|条|件|台|套)"_s;

Unit unitFrom(const QString& text)
{
    static const QHash<QString, Unit> Units = {{u"亿元"_s, {QuantityUnit::Money, YuanPerYi}},
                                               {u"亿"_s, {QuantityUnit::Money, YuanPerYi}},
                                               {u"万元"_s, {QuantityUnit::Money, YuanPerWan}},
                                               {u"万"_s, {QuantityUnit::Money, YuanPerWan}},
                                               {u"元"_s, {QuantityUnit::Money, 1}},
                                               {u"%"_s, {QuantityUnit::Percent, 1}},
                                               {u"％"_s, {QuantityUnit::Percent, 1}},
                                               {u"成"_s, {QuantityUnit::Percent, 10}},
                                               {u"天"_s, {QuantityUnit::Days, 1}},
                                               {u"日历天"_s, {QuantityUnit::Days, 1}},
                                               {u"个工作日"_s, {QuantityUnit::Days, 1}},
                                               {u"个百分点"_s, {QuantityUnit::Points, 1}},
                                               {u"百分点"_s, {QuantityUnit::Points, 1}}};
    return Units.value(text, {QuantityUnit::Count, 1});
}

bool isWideDigit(QChar character)
{
    return character >= u'０' && character <= u'９';
}

/// １２．５ as 12.5; of the same length, so that positions stay.
QString narrowed(const QString& text)
{
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isAmongDigits = i > 0 && i + 1 < text.size() && isWideDigit(text.at(i - 1))
            && isWideDigit(text.at(i + 1));
        if (isWideDigit(character))
            result[i] = QChar(static_cast<char16_t>(character.unicode() - u'０' + u'0'));
        else if (character == u'．')
            result[i] = u'.';
        else if (character == u'，' && isAmongDigits)
            result[i] = u',';
    }
    return result;
}

Quantity quantityFrom(const QRegularExpressionMatch& match, QuantityUnit unit)
{
    Quantity quantity;
    quantity.start = match.capturedStart();
    quantity.length = match.capturedLength();
    quantity.unit = unit;
    quantity.text = match.captured();
    return quantity;
}

void addDates(std::vector<Quantity>& quantities, const QString& text)
{
    static const QRegularExpression Date(
        u"(?<![\\d〔])(?:\\d{4}年(?:度)?(?:\\d{1,2}月(?:\\d{1,2}日)?|[一二三四]季度)?"
        u"|\\d{1,2}月\\d{1,2}日|\\d{1,2}月(?:份|底|末)?)"_s);
    for (auto matches = Date.globalMatch(text); matches.hasNext();)
        quantities.push_back(quantityFrom(matches.next(), QuantityUnit::Date));
}

/// Whether @p text before @p start makes a number of it that only numbers things.
bool isNumbering(const QString& text, qsizetype start)
{
    static const QRegularExpression Latin(u"[A-Za-z\\-－–_/〔\\[:：]$"_s);
    const QString before = text.left(start);
    if (before.endsWith(u'第'))
        return true;
    const auto match = Latin.match(before);
    // A colon before a figure introduces it; within a time it has digits before.
    if (match.hasMatch() && (before.endsWith(u':') || before.endsWith(u'：')))
        return before.size() > 1 && before.at(before.size() - 2).isDigit();
    return match.hasMatch();
}

/// Adds figures where no other stands yet.
class FigureFinder
{
public:
    FigureFinder(std::vector<Quantity>& quantities, const QString& text)
        : m_quantities(quantities)
        , m_text(text)
    {
    }

    void find()
    {
        findMixedMoney();
        findDigits();
        findPercentWords();
        findMoneyWords();
        findTenths();
        findNumerals();
    }

private:
    void add(const QRegularExpressionMatch& match, QuantityUnit unit, double value,
             double precision)
    {
        Quantity quantity = quantityFrom(match, unit);
        quantity.value = value;
        quantity.precision = precision;
        m_quantities.push_back(quantity);
    }

    bool isTaken(const QRegularExpressionMatch& match) const
    {
        return std::any_of(m_quantities.cbegin(), m_quantities.cend(), [&](const Quantity& other) {
            return match.capturedStart() < other.start + other.length
                && other.start < match.capturedEnd();
        });
    }

    bool isNumber(const QRegularExpressionMatch& match) const
    {
        return !isTaken(match) && !isNumbering(m_text, match.capturedStart());
    }

    /// 17亿3200万元
    void findMixedMoney()
    {
        static const QRegularExpression Mixed(
            u"(?<![\\d.,])(\\d+)亿零?(\\d{1,4}(?:\\.\\d+)?)万元?"_s);
        for (auto matches = Mixed.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (isNumber(match))
                add(match, QuantityUnit::Money,
                    match.captured(1).toDouble() * YuanPerYi
                        + match.captured(2).toDouble() * YuanPerWan,
                    0.5 * YuanPerWan);
        }
    }

    void findDigits()
    {
        static const QRegularExpression Figure(
            u"(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?(?:余|多)?"_s
            % UnitPattern);
        for (auto matches = Figure.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (!isNumber(match))
                continue;
            const Unit unit = unitFrom(match.captured(2));
            const QString digits = match.captured(1).remove(u',');
            const qsizetype point = digits.indexOf(u'.');
            const auto decimals = static_cast<double>(point < 0 ? 0 : digits.size() - point - 1);
            add(match, unit.unit, digits.toDouble() * unit.factor,
                0.5 * std::pow(10.0, -decimals) * unit.factor);
        }
    }

    /// 百分之五十三点九, 百分之53.9
    void findPercentWords()
    {
        static const QRegularExpression Percent(
            u"百分之(?:([%1]+(?:点[%1]+)?)|(\\d+(?:\\.\\d+)?))"_s.arg(NumeralCharacters));
        for (auto matches = Percent.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString digits = match.captured(2);
            if (digits.isEmpty()) {
                const ChineseNumeral numeral = chineseNumeral(match.captured(1));
                add(match, QuantityUnit::Percent, numeral.value,
                    match.captured(1).contains(u'点') ? numeral.precision : 0.5);
            } else {
                const qsizetype point = digits.indexOf(u'.');
                const auto decimals = point < 0 ? 0.0 : double(digits.size() - point - 1);
                add(match, QuantityUnit::Percent, digits.toDouble(),
                    0.5 * std::pow(10.0, -decimals));
            }
        }
    }

    /// 十七亿三千二百万元, 十七点三二亿元; also 三万人.
    void findMoneyWords()
    {
        static const QRegularExpression Large(
            u"(?<![第点%1])([一二三四五六七八九十两](?:[%1点]*[亿万])+[%1]*)(?:余|多)?"_s.arg(
                NumeralCharacters)
            % u"(元|[项个家支户次场份名人处条件台套])?(?!级)"_s);
        for (auto matches = Large.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (isTaken(match))
                continue;
            const ChineseNumeral numeral = chineseNumeral(match.captured(1));
            const bool isMoney = match.captured(2).isEmpty() || match.captured(2) == u"元";
            add(match, isMoney ? QuantityUnit::Money : QuantityUnit::Count, numeral.value,
                numeral.precision);
        }
    }

    /// 七成五, 七成半: 75 %.
    void findTenths()
    {
        static const QRegularExpression Tenths(
            u"(?<![第点%1])([一二三四五六七八九])成([一二三四五六七八九半])(?![%1点]|"_s.arg(
                NumeralCharacters)
            % UnitPattern % u")"_s);
        for (auto matches = Tenths.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (isTaken(match))
                continue;
            const double rest =
                match.captured(2) == u"半" ? 5 : chineseNumeral(match.captured(2)).value;
            add(match, QuantityUnit::Percent, 10 * chineseNumeral(match.captured(1)).value + rest,
                0.5);
        }
    }

    void findNumerals()
    {
        // 一 alone is an article unless its clause ends with it: 一个项目, but 红灯一项，.
        static const QRegularExpression Numeral(
            u"(?<![第点%1])([%1]{2,}|[二三四五六七八九十两]|[%1]+点[%1]+|"
            "一(?=[项个家成][，。；、）]|[项个家成]$))"_s.arg(NumeralCharacters)
            % u"(?:余|多)?"_s % UnitPattern % u"(?!月|小时|方面)"_s);
        for (auto matches = Numeral.globalMatch(m_text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (isTaken(match))
                continue;
            const Unit unit = unitFrom(match.captured(2));
            const ChineseNumeral numeral = chineseNumeral(match.captured(1));
            const bool hasPoint = match.captured(1).contains(u'点');
            add(match, unit.unit, numeral.value * unit.factor,
                (hasPoint ? numeral.precision : 0.5) * unit.factor);
        }
    }

    std::vector<Quantity>& m_quantities;
    const QString& m_text;
};

/// 2020年10月 of 2020年10月底.
QString bareDate(QString text)
{
    static const QString Tails = u"份底末度"_s;
    while (!text.isEmpty() && Tails.contains(text.back()) && !text.endsWith(u"季度"_s))
        text.chop(1);
    return text;
}

bool isSameDate(const QString& a, const QString& b)
{
    return b.startsWith(a) || b.endsWith(a);
}

bool isSame(const Quantity& a, const Quantity& b)
{
    if (a.unit != b.unit)
        return false;
    if (a.unit == QuantityUnit::Date)
        return isSameDate(bareDate(a.text), bareDate(b.text));
    // Either may be the other, rounded.
    return std::abs(a.value - b.value) <= std::max(a.precision, b.precision) * (1 + 1e-9);
}

} // namespace

bool Quantity::states(double exact) const
{
    const double tolerance = unit == QuantityUnit::Count ? 0.01 : precision * (1 + 1e-9);
    if (std::abs(value - exact) <= tolerance)
        return true;
    // 173200万元 is what papers print as 17.32亿元.
    const double printed = std::abs(exact) >= YuanPerYi ? YuanPerYi / 100 : YuanPerWan / 100;
    return unit == QuantityUnit::Money
        && std::abs(value - std::round(exact / printed) * printed) < printed / 1000;
}

std::vector<Quantity> quantitiesIn(const QString& text)
{
    const UnbrokenText unbroken(text);
    const QString narrow = narrowed(unbroken.text());
    std::vector<Quantity> quantities;
    addDates(quantities, narrow);
    FigureFinder(quantities, narrow).find();
    std::sort(quantities.begin(), quantities.end(),
              [](const Quantity& a, const Quantity& b) { return a.start < b.start; });
    for (Quantity& quantity : quantities) {
        const qsizetype start = quantity.start;
        quantity.start = unbroken.placeOf(start);
        quantity.length = unbroken.lengthOf(start, quantity.length);
        quantity.text = text.mid(quantity.start, quantity.length);
    }
    return quantities;
}

std::vector<Quantity> numbersNotMatching(const QString& edited, const QString& generated)
{
    const std::vector<Quantity> known = quantitiesIn(generated);
    std::vector<Quantity> unmatched = quantitiesIn(edited);
    std::erase_if(unmatched, [&known](const Quantity& quantity) {
        return std::any_of(known.cbegin(), known.cend(),
                           [&](const Quantity& other) { return isSame(quantity, other); });
    });
    return unmatched;
}

} // namespace touyan

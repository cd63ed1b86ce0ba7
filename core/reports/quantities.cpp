#include "reports/quantities.h"

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
const QString UnitPattern = u"(亿元|万元|亿|万|元|个百分点|百分点|%|％|天|日历天|个工作日|"
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

/// １２．５ as 12.5; of the same length, so that positions stay.
QString narrowed(const QString& text)
{
    QString result = text;
    for (QChar& character : result) {
        if (character >= u'０' && character <= u'９')
            character = QChar(static_cast<char16_t>(character.unicode() - u'０' + u'0'));
        else if (character == u'．')
            character = u'.';
    }
    return result;
}

/// 三十七 as 37; up to 9999.
int chineseValue(const QString& numeral)
{
    static const QString Digits = u"〇一二三四五六七八九"_s;
    int sum = 0;
    int digit = 0;
    for (const QChar character : numeral) {
        const qsizetype at = character == u'零' ? 0
            : character == u'两'                ? 2
                                                : Digits.indexOf(character);
        const int scale = character == u'十' ? 10
            : character == u'百'             ? 100
            : character == u'千'             ? 1000
                                             : 0;
        if (scale > 0) {
            sum += (digit == 0 ? 1 : digit) * scale;
            digit = 0;
        } else if (at >= 0) {
            digit = static_cast<int>(at);
        }
    }
    return sum + digit;
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

void addFigures(std::vector<Quantity>& quantities, const QString& text)
{
    static const QRegularExpression Figure(
        u"(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?(?:余|多)?"_s
        % UnitPattern);
    for (auto matches = Figure.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isNumbering(text, match.capturedStart()))
            continue;
        const Unit unit = unitFrom(match.captured(2));
        Quantity quantity = quantityFrom(match, unit.unit);
        const QString digits = match.captured(1).remove(u',');
        const qsizetype point = digits.indexOf(u'.');
        const auto decimals = static_cast<double>(point < 0 ? 0 : digits.size() - point - 1);
        quantity.value = digits.toDouble() * unit.factor;
        quantity.precision = 0.5 * std::pow(10.0, -decimals) * unit.factor;
        quantities.push_back(quantity);
    }
}

void addChineseNumerals(std::vector<Quantity>& quantities, const QString& text)
{
    // 一 alone is an article unless its clause ends with it: 一个项目, but 红灯一项，.
    static const QRegularExpression Numeral(
        u"(?<![第一二三四五六七八九十百千零〇两])"
        "([一二三四五六七八九十百千零〇两]{2,}|[二三四五六七八九十两]|一(?=[项个家成][，。；、）]|"
        "[项个家成]$))"_s
        % UnitPattern % u"(?!月|小时|方面)"_s);
    for (auto matches = Numeral.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > 0 && text.at(match.capturedStart() - 1) == u'第')
            continue;
        const Unit unit = unitFrom(match.captured(2));
        Quantity quantity = quantityFrom(match, unit.unit);
        quantity.value = chineseValue(match.captured(1)) * unit.factor;
        quantity.precision = 0.5 * unit.factor;
        quantities.push_back(quantity);
    }
}

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
    return std::abs(value - exact) <= tolerance;
}

std::vector<Quantity> quantitiesIn(const QString& text)
{
    const QString narrow = narrowed(text);
    std::vector<Quantity> quantities;
    addDates(quantities, narrow);
    addFigures(quantities, narrow);
    addChineseNumerals(quantities, narrow);
    std::sort(quantities.begin(), quantities.end(),
              [](const Quantity& a, const Quantity& b) { return a.start < b.start; });
    for (Quantity& quantity : quantities)
        quantity.text = text.mid(quantity.start, quantity.length);
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

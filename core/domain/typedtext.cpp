#include "domain/typedtext.h"

#include "base/halfwidth.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2200;
constexpr const char* NotANumber = QT_TRANSLATE_NOOP("FieldText", "“%1” is not a number.");
constexpr qsizetype MostDigits = 15; ///< of an amount in fen; more is beyond LargestTyped

Error refused(const char* text, const QString& typed)
{
    return {ErrorCode::Validation,
            QCoreApplication::translate("FieldText", text).arg(typed.trimmed()),
            {}};
}

/// @p text with plain forms of all marks.
QString plain(const QString& text)
{
    QString even = halfWidth(text).trimmed();
    for (const QChar dash : u"−–—―"_s)
        even.replace(dash, u'-');
    return even.replace(u'。', u'.');
}

/// A decimal number as it is written, exactly.
struct Digits
{
    bool isNegative = false;
    QString whole;
    QString fraction; ///< without zeros at its end
};

std::optional<Digits> digitsIn(const QString& text)
{
    static const QRegularExpression Number(u"^([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d*)(?:\\.(\\d*))?$"_s);
    const QRegularExpressionMatch match = Number.match(text);
    Digits digits{.isNegative = match.captured(1) == u"-",
                  .whole = match.captured(2).remove(u','),
                  .fraction = match.captured(3)};
    if (!match.hasMatch() || (digits.whole.isEmpty() && digits.fraction.isEmpty()))
        return {};
    while (digits.fraction.endsWith(u'0'))
        digits.fraction.chop(1);
    return digits;
}

/// The number in @p even, which is a part of what was @p typed.
Result<Digits> readDigits(QString even, const QString& typed)
{
    even.remove(u' ');
    if (const auto digits = digitsIn(even))
        return *digits;
    if (digitsIn(even.remove(u',')))
        return refused(QT_TRANSLATE_NOOP("FieldText",
                                         "The commas in “%1” do not part groups of three digits."),
                       typed);
    return refused(NotANumber, typed);
}

/// Takes the power of ten off the end of @p number, as very small and large ones are shown; empty
/// when there is none.
QString takeExponent(QString& number)
{
    static const QRegularExpression Exponent(u"[eE][+-]?\\d{1,3}$"_s);
    QString power = Exponent.match(number).captured();
    number.chop(power.size());
    return power;
}

/// The unit of an amount: how many decimals of it are a fen.
struct AmountUnit
{
    QString name;
    int decimals;
};

const QList<AmountUnit>& amountUnits()
{
    static const QList<AmountUnit> Units{
        {u"亿元"_s, 10}, {u"亿"_s, 10}, {u"万元"_s, 6}, {u"万"_s, 6}, {u"元"_s, 2}};
    return Units;
}

/// Takes the unit off the end of @p amount; nothing when there is none.
std::optional<int> takeDecimals(QString& amount)
{
    for (const AmountUnit& unit : amountUnits()) {
        if (!amount.endsWith(unit.name))
            continue;
        amount.chop(unit.name.size());
        return unit.decimals;
    }
    return {};
}

/// Takes the ¥ off that stands before the digits; false when there is none.
bool takeSign(QString& amount)
{
    const qsizetype at = amount.indexOf(u'¥');
    if (at < 0 || at > 1)
        return false;
    amount.remove(at, 1);
    return true;
}

Result<Money> amountOf(const Digits& digits, int decimals, const QString& typed)
{
    if (digits.fraction.size() > decimals)
        return refused(QT_TRANSLATE_NOOP("FieldText",
                                         "“%1” is finer than a fen: in 10,000 yuan at most six "
                                         "decimals are kept, in yuan two."),
                       typed);
    QString fen = digits.whole % digits.fraction.leftJustified(decimals, u'0');
    while (fen.startsWith(u'0'))
        fen.remove(0, 1);
    const qint64 size = fen.size() <= MostDigits ? fen.toLongLong() : LargestTyped.fen() + 1;
    if (size > LargestTyped.fen())
        return refused(QT_TRANSLATE_NOOP("FieldText",
                                         "“%1” is too large: an amount is at most 100,000,000 "
                                         "(10,000 yuan)."),
                       typed);
    return Money::fromFen(digits.isNegative ? -size : size);
}

/// The day whose year, month and day @p match captured; the first of the month without a day.
std::optional<QDate> dayOf(const QRegularExpressionMatch& match)
{
    if (!match.hasMatch())
        return {};
    const QString day = match.captured(3);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     day.isEmpty() ? 1 : day.toInt());
    if (!date.isValid() || date.year() < FirstYear || date.year() > LastYear)
        return {};
    return date;
}

/// Workbooks write midnight behind a day.
std::optional<QDate> dayIn(const QString& even)
{
    static const QRegularExpression Parted(
        u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?:\\s+0?0:00(?::00)?)?$"_s);
    static const QRegularExpression Joined(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const auto day = dayOf(Parted.match(even));
    return day ? day : dayOf(Joined.match(even));
}

std::optional<QDate> monthIn(const QString& even)
{
    static const QRegularExpression Parted(u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*月?$"_s);
    static const QRegularExpression Joined(u"^(\\d{4})(\\d{2})$"_s);
    const auto month = dayOf(Parted.match(even));
    return month ? month : dayOf(Joined.match(even));
}

} // namespace

Result<Money> typedMoney(const QString& text)
{
    QString amount = plain(text);
    const bool hasSign = takeSign(amount);
    const auto decimals = takeDecimals(amount);
    const auto digits = readDigits(amount, text);
    if (!digits)
        return digits.error();
    if (hasSign && !decimals)
        return refused(QT_TRANSLATE_NOOP("FieldText",
                                         "Is “%1” in yuan or in 10,000 yuan? Write 元 or 万元 "
                                         "behind it."),
                       text);
    constexpr int DecimalsOfWan = 6;
    return amountOf(*digits, decimals.value_or(DecimalsOfWan), text);
}

Result<double> typedNumber(const QString& text)
{
    QString even = plain(text);
    const QString exponent = takeExponent(even);
    const auto digits = readDigits(even, text);
    if (!digits)
        return digits.error();
    bool fits = false;
    const QString size = digits->whole % u'.' % digits->fraction % u'0' % exponent;
    const double number = size.toDouble(&fits);
    if (!fits)
        return refused(NotANumber, text);
    return digits->isNegative ? -number : number;
}

Result<qint64> typedWhole(const QString& text)
{
    const auto digits = readDigits(plain(text), text);
    if (!digits)
        return digits.error();
    bool fits = digits->fraction.isEmpty();
    const qint64 size = fits ? digits->whole.toLongLong(&fits) : 0;
    if (!fits)
        return refused(QT_TRANSLATE_NOOP("FieldText", "“%1” is not a whole number."), text);
    return digits->isNegative ? -size : size;
}

Result<QDate> typedDay(const QString& text)
{
    const QString even = plain(text);
    if (const auto day = dayIn(even))
        return *day;
    if (monthIn(even))
        return refused(
            QT_TRANSLATE_NOOP("FieldText", "“%1” lacks the day: write it as in 2020-06-30."), text);
    return refused(QT_TRANSLATE_NOOP("FieldText", "“%1” is not a date such as 2020-06-30."), text);
}

Result<QDate> typedMonth(const QString& text)
{
    const QString even = plain(text);
    if (const auto month = monthIn(even))
        return *month;
    if (const auto day = dayIn(even))
        return QDate(day->year(), day->month(), 1);
    return refused(QT_TRANSLATE_NOOP("FieldText", "“%1” is not a month such as 2020-06."), text);
}

} // namespace touyan

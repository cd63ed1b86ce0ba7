#include "domain/fieldtext.h"

#include "base/monthend.h"
#include "domain/records.h"
#include "domain/showntext.h"
#include "domain/typedtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Numbers are written alike in Chinese and English: 48,000.00.
const QLocale& numberLocale()
{
    static const QLocale Locale(QLocale::English);
    return Locale;
}

Error fault(const char* text, const QString& input)
{
    return {ErrorCode::Validation, QCoreApplication::translate("FieldText", text).arg(input), {}};
}

QString referencesText(const FieldSpec& field, const QString& stored, const Records& records)
{
    QList<qint64> ids;
    fromText(ids, stored);
    QStringList names;
    for (const qint64 id : std::as_const(ids))
        names.append(records.nameOf(*field.target, id));
    return names.join(u"、"_s);
}

QString tagsText(const QString& stored)
{
    QStringList words;
    fromText(words, stored);
    return words.join(u"、"_s);
}

QString anyReferenceText(const QString& stored, const Records& records)
{
    RecordRef reference;
    return fromText(reference, stored) && reference.isValid()
        ? records.nameOf(reference.kind, reference.id)
        : QString();
}

QString wholeText(const FieldSpec& field, qint64 number, const Records& records)
{
    switch (field.type) {
    case FieldType::Money:
        return preciseMoneyText(Money::fromFen(number));
    case FieldType::Percent:
        return percentText(Percent::fromHundredths(number).points());
    case FieldType::Flag:
        return number ? QCoreApplication::translate("FieldText", "Yes")
                      : QCoreApplication::translate("FieldText", "No");
    case FieldType::Choice:
        return field.choices[static_cast<size_t>(number)].translatedTitle();
    case FieldType::Reference:
        return records.nameOf(*field.target, number);
    default:
        return field.is(FieldFlag::Year) ? QString::number(number)
                                         : numberLocale().toString(number);
    }
}

/// @p text split at the commas and enumeration marks people type between words.
QStringList splitWords(const QString& text)
{
    QString even = text;
    for (const QChar mark : u"，、；;\n"_s)
        even.replace(mark, u',');
    QStringList words = even.split(u',', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = word.trimmed();
    words.removeAll(QString());
    return words;
}

/// The id of the record of @p kind whose name, or else code, is @p name.
std::optional<qint64> idOfNamed(RecordKind kind, const QString& name, const Records& records)
{
    std::optional<qint64> id;
    visitKind(kind, [&]<typename T>(std::type_identity<T>) {
        const Field<T>* code = findField<T>("code"_L1);
        const Field<T>* fullName = findField<T>("name"_L1);
        for (const T& row : records.all<T>()) {
            const bool isMeant = recordName(row, records) == name
                || (code && code->value(row) == Value(name))
                || (fullName && fullName->value(row) == Value(name));
            if (isMeant && !id)
                id = row.id.value;
        }
    });
    return id;
}

Result<Value> parseReference(const FieldSpec& field, const QString& text, const Records& records)
{
    const auto id = idOfNamed(*field.target, text, records);
    if (id)
        return Value(*id);
    return Error{ErrorCode::Validation,
                 QCoreApplication::translate("FieldText", "There is no %1 called “%2”.")
                     .arg(describe(*field.target).translatedTitle(), text),
                 {}};
}

Result<Value> parseReferences(const FieldSpec& field, const QString& text, const Records& records)
{
    QList<qint64> ids;
    const QStringList names = splitWords(text);
    for (const QString& name : names) {
        const auto id = parseReference(field, name, records);
        if (!id)
            return id;
        ids.append(std::get<qint64>(*id));
    }
    return Value(toText(ids));
}

Result<Value> parseChoice(const FieldSpec& field, const QString& text)
{
    for (size_t i = 0; i < field.choices.size(); ++i) {
        const Choice& choice = field.choices[i];
        if (text == choice.translatedTitle() || text == QLatin1StringView(choice.key))
            return Value(static_cast<qint64>(i));
    }
    return fault(QT_TRANSLATE_NOOP("FieldText", "“%1” is not one of the choices."), text);
}

/// What was read as a value of a field.
template <typename T, typename Make>
Result<Value> valueOf(const Result<T>& read, const Make& make)
{
    if (!read)
        return read.error();
    return Value(make(*read));
}

Result<Value> parsePercent(QString text)
{
    constexpr double HundredthsOfAPoint = 100.0;
    constexpr double Largest = 1e15;
    const QString sign = u"%％"_s;
    const auto points =
        typedNumber(!text.isEmpty() && sign.contains(text.back()) ? text.chopped(1) : text);
    if (points && std::abs(*points) > Largest)
        return fault(QT_TRANSLATE_NOOP("FieldText", "“%1” is not a number."), text);
    return valueOf(points, [](double read) {
        return static_cast<qint64>(std::llround(read * HundredthsOfAPoint));
    });
}

/// A month stands for its first day where something starts, for its last where it finishes.
Result<Value> parseDate(const FieldSpec& field, const QString& text)
{
    const auto asIs = [](QDate day) { return day; };
    if (field.is(FieldFlag::Month))
        return valueOf(typedMonth(text), asIs);
    const auto day = typedDay(text);
    const auto month = typedMonth(text);
    const QLatin1StringView key(field.key);
    if (!day && month && key.endsWith("_start"_L1))
        return Value(*month);
    if (!day && month && key.endsWith("_finish"_L1))
        return Value(endOfMonth(*month));
    return valueOf(day, asIs);
}

Result<Value> parseFlag(const QString& text)
{
    const QString lower = text.toLower();
    if (text == QCoreApplication::translate("FieldText", "Yes") || lower == u"yes" || lower == u"1"
        || text == u"是")
        return Value(qint64(1));
    if (text == QCoreApplication::translate("FieldText", "No") || lower == u"no" || lower == u"0"
        || text == u"否")
        return Value(qint64(0));
    return fault(QT_TRANSLATE_NOOP("FieldText", "“%1” is neither yes nor no."), text);
}

} // namespace

QString moneyText(Money amount, MoneyUnit unit)
{
    return numberLocale().toString(unit == MoneyUnit::Wan ? amount.wan() : amount.yi(), 'f', 2);
}

QString percentText(double points)
{
    return QString::number(points, 'f', 1) % u'%';
}

QString notStatedText()
{
    return QCoreApplication::translate("FieldText", "Not stated");
}

QString fieldText(const FieldSpec& field, const Value& value, const Records& records)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return wholeText(field, *number, records);
    if (const auto* number = std::get_if<double>(&value))
        return numberLocale().toString(*number, 'g', 12);
    if (const auto* day = std::get_if<QDate>(&value))
        return day->toString(field.is(FieldFlag::Month) ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
    const auto* text = std::get_if<QString>(&value);
    if (!text)
        return {};
    switch (field.type) {
    case FieldType::References:
        return referencesText(field, *text, records);
    case FieldType::Tags:
        return tagsText(*text);
    case FieldType::AnyReference:
        return anyReferenceText(*text, records);
    case FieldType::Moment:
        return QDateTime::fromString(*text, Qt::ISODate).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    default:
        return *text;
    }
}

QString exchangeText(const FieldSpec& field, const Value& value, const Records& records)
{
    const auto* number = std::get_if<qint64>(&value);
    if (number && field.type == FieldType::Money)
        return QString::number(static_cast<double>(*number) / Money::FenPerYuan, 'f', 2);
    if (number && field.type == FieldType::Percent)
        return QString::number(Percent::fromHundredths(*number).points(), 'f', 2);
    if (number && field.type == FieldType::Choice)
        return QLatin1StringView(field.choices[static_cast<size_t>(*number)].key);
    if (number && field.type != FieldType::Reference)
        return QString::number(*number);
    if (const auto* real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 15);
    if (field.type == FieldType::Moment)
        return isEmpty(value) ? QString() : std::get<QString>(value);
    return fieldText(field, value, records);
}

Result<Value> parseFieldText(const FieldSpec& field, const QString& text, const Records& records)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() && (field.nullable || field.type == FieldType::Money))
        return field.nullable ? Value() : Value(qint64(0));
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Moment:
    case FieldType::AnyReference:
        return Value(field.is(FieldFlag::Long) ? text : trimmed);
    case FieldType::Integer:
        return valueOf(typedWhole(trimmed), [](qint64 whole) { return whole; });
    case FieldType::Number:
        return valueOf(typedNumber(trimmed), [](double number) { return number; });
    case FieldType::Flag:
        return parseFlag(trimmed);
    case FieldType::Money:
        return valueOf(typedMoney(trimmed), [](Money amount) { return amount.fen(); });
    case FieldType::Percent:
        return parsePercent(trimmed);
    case FieldType::Date:
        return parseDate(field, trimmed);
    case FieldType::Choice:
        return parseChoice(field, trimmed);
    case FieldType::Reference:
        return parseReference(field, trimmed, records);
    case FieldType::References:
        return parseReferences(field, trimmed, records);
    case FieldType::Tags:
        return Value(toText(splitWords(trimmed)));
    }
    return Value();
}

template <typename T>
QString recordName(const T& row, const Records& records)
{
    for (const Field<T>& line : fields<T>()) {
        if (line.is(FieldFlag::Naming)) {
            const QString name = fieldText(line, line.value(row), records);
            if (!name.isEmpty())
                return name;
        }
    }
    const Field<T>* fullName = findField<T>("name"_L1);
    return fullName ? fieldText(*fullName, fullName->value(row), records) : QString();
}

// recordName() is defined here, out of the headers, for every kind of record.
#define TOUYAN_INSTANTIATE(T) template QString recordName<T>(const T&, const Records&);
TOUYAN_FOR_EACH_RECORD(TOUYAN_INSTANTIATE)
#undef TOUYAN_INSTANTIATE

} // namespace touyan

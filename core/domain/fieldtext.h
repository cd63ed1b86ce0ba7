#pragma once

#include "base/result.h"
#include "domain/field.h"

namespace touyan {

class Records;

/// How amounts of money are written.
enum class MoneyUnit
{
    Wan, ///< 万元 with two decimals
    Yi ///< 亿元 with two decimals
};

QString moneyText(Money amount, MoneyUnit unit = MoneyUnit::Wan);
/// One decimal and the sign: "62.5%".
QString percentText(double points);

/// @p value of @p field as people read it, in the language of the UI; an empty value gives an empty
/// text (views show 未明确 where a value matters).
QString fieldText(const FieldSpec& field, const Value& value, const Records& records);

/// @p value of @p field as files carry it: independent of the language, dates ISO, money in yuan,
/// choices by key, references by the code or name of their record.
QString exchangeText(const FieldSpec& field, const Value& value, const Records& records);

/// The value that @p text, typed by a user, stands for; an error that says what is wrong with it.
Result<Value> parseFieldText(const FieldSpec& field, const QString& text, const Records& records);

/// What names @p row to people, with references resolved.
template <typename T>
QString recordName(const T& row, const Records& records);

/// The short text for "the plan does not say": 未明确.
QString notStatedText();

} // namespace touyan

#pragma once

#include <QString>

#include <vector>

namespace touyan {

/// What a figure in a sentence counts.
enum class QuantityUnit
{
    Count, ///< 项, 个, 家, 支 …
    Money, ///< 元, 万元, 亿元
    Percent,
    Points, ///< 百分点
    Days,
    Date ///< a year, month or day
};

/// A figure in a text with its unit.
struct Quantity
{
    qsizetype start = 0;
    qsizetype length = 0; ///< with the unit
    QuantityUnit unit = QuantityUnit::Count;
    QString text; ///< as it stands there
    double value = 0; ///< money in yuan
    double precision = 0; ///< half of the last digit that is stated

    /// Whether @p exact could be stated as this.
    bool states(double exact) const;
};

/// The figures of @p text in their order: digits (also １２) or Chinese numerals with a unit, and
/// dates. Numbers that only number things (第3条, 〔2020〕3号, DLAI-2020-0001, 1.) are none.
std::vector<Quantity> quantitiesIn(const QString& text);

/// The figures of @p edited that @p generated does not state: what a person who changed a sentence
/// has to look at again. 3450万元 and 0.345亿元 are the same.
std::vector<Quantity> numbersNotMatching(const QString& edited, const QString& generated);

} // namespace touyan

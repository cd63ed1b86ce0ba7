#pragma once

#include <QString>

namespace touyan {

/// The characters of a numeral in words before and behind its point: 三百零五, 两.
inline constexpr QStringView NumeralCharacters = u"一二三四五六七八九十百千零〇两";

/// What a numeral in words says, with 万, 亿 and 点: 十七亿三千二百万 is 1,732,000,000, 五十三点九
/// is 53.9.
struct ChineseNumeral
{
    double value = 0;
    double precision = 0.5; ///< half of its last digit: the last place that is not nought
};
ChineseNumeral chineseNumeral(QStringView words);

} // namespace touyan

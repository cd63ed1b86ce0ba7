#include "io/numberformat.h"

#include <cctype>
#include <cmath>
#include <string>

namespace touyan {
namespace {

using namespace std::chrono_literals;

constexpr double LastSerial = 2'958'466; // 10000-01-01 by the epoch of 1900
constexpr qint64 DayLength = std::chrono::milliseconds(24h).count();

/// The first section of @p pattern in lower case without quoted texts, escaped characters and what
/// stands in brackets; of the brackets only those for elapsed time are kept.
std::string significant(std::string_view pattern)
{
    std::string kept;
    for (size_t i = 0; i < pattern.size() && pattern[i] != ';'; ++i) {
        const char c = pattern[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            i = std::min(pattern.find('"', i + 1), pattern.size());
        } else if (c == '[') {
            const size_t end = std::min(pattern.find(']', i), pattern.size());
            const std::string_view inside = pattern.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                kept += '[';
            i = end;
        } else {
            kept += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    return kept;
}

void erase(std::string& text, std::string_view word)
{
    for (size_t at = text.find(word); at != std::string::npos; at = text.find(word))
        text.erase(at, word.size());
}

bool hasAny(const std::string& text, const char* characters)
{
    return text.find_first_of(characters) != std::string::npos;
}

QDate dayOf(qint64 serial, Epoch epoch)
{
    if (epoch == Epoch::Year1904)
        return QDate(1904, 1, 1).addDays(serial);
    return (serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30)).addDays(serial);
}

CellContent momentOf(double number, Epoch epoch, bool hasTime)
{
    const auto length = static_cast<qint64>(std::llround(number * double(DayLength)));
    const qint64 serial = length / DayLength;
    const qint64 rest = length % DayLength;
    const bool isNoDay = epoch == Epoch::Year1900 && (serial == 0 || serial == 60);
    if (isNoDay)
        return number;
    const QDate day = dayOf(serial, epoch);
    if (rest == 0 && !hasTime)
        return day;
    return QDateTime(day, QTime::fromMSecsSinceStartOfDay(static_cast<int>(rest)));
}

} // namespace

NumberSense senseOfFormat(int id)
{
    const auto isIn = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 9 || id == 10)
        return NumberSense::Percent;
    if (isIn(14, 17) || isIn(27, 31) || id == 36 || isIn(50, 54) || id == 57 || id == 58)
        return NumberSense::Date;
    if (isIn(18, 21) || isIn(32, 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return NumberSense::Time;
    if (id == 22)
        return NumberSense::Moment;
    return id == 46 ? NumberSense::Duration : NumberSense::Plain;
}

NumberSense senseOfPattern(std::string_view pattern)
{
    std::string text = significant(pattern);
    if (hasAny(text, "["))
        return NumberSense::Duration;
    for (const std::string_view word :
         {"general", "am/pm", "a/p", "e+", "e-", "上午/下午", "g/通用格式"})
        erase(text, word);
    const bool hasTime = hasAny(text, "hs");
    const bool hasDay = hasAny(text, "yde") || text.find("aaa") != std::string::npos
        || (!hasTime && hasAny(text, "m"));
    if (hasDay)
        return hasTime ? NumberSense::Moment : NumberSense::Date;
    if (hasTime)
        return NumberSense::Time;
    return hasAny(text, "%") ? NumberSense::Percent : NumberSense::Plain;
}

CellContent contentOf(double number, NumberSense sense, Epoch epoch)
{
    const bool isInCalendar = number >= 0 && number < LastSerial;
    switch (sense) {
    case NumberSense::Plain:
    case NumberSense::Percent:
        break;
    case NumberSense::Date:
    case NumberSense::Moment:
        if (isInCalendar)
            return momentOf(number, epoch, false);
        break;
    case NumberSense::Time:
        if (number >= 0 && number < 1)
            return QTime::fromMSecsSinceStartOfDay(
                static_cast<int>(std::llround(number * double(DayLength)) % DayLength));
        if (isInCalendar)
            return momentOf(number, epoch, true);
        break;
    case NumberSense::Duration:
        if (std::abs(number) < LastSerial)
            return std::chrono::milliseconds(std::llround(number * double(DayLength)));
        break;
    }
    return number;
}

} // namespace touyan

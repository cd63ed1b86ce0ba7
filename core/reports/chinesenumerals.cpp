#include "reports/chinesenumerals.h"

#include <algorithm>

namespace touyan {

namespace {

constexpr double Wan = 10'000;
constexpr double Yi = Wan * Wan;

int digitOf(QChar character)
{
    if (character == u'零')
        return 0;
    return character == u'两'
        ? 2
        : static_cast<int>(QStringView(u"〇一二三四五六七八九").indexOf(character));
}

int scaleOf(QChar character)
{
    return character == u'十' ? 10 : character == u'百' ? 100 : character == u'千' ? 1000 : 0;
}

/// Reads a numeral from left to right.
class NumeralReader
{
public:
    void read(QChar character)
    {
        if (character == u'点') {
            m_isBehindPoint = true;
        } else if (character == u'亿') {
            multiply(Yi);
        } else if (character == u'万') {
            multiply(Wan);
        } else if (const int scale = scaleOf(character); scale > 0) {
            m_part += (m_digit < 0 ? 1 : m_digit) * scale;
            m_last = scale;
            m_digit = -1;
        } else if (const int digit = digitOf(character); digit >= 0) {
            readDigit(digit);
        }
    }

    ChineseNumeral numeral() const
    {
        return {m_sum + m_part + std::max(m_digit, 0.0) + m_fraction, 0.5 * m_last};
    }

private:
    void readDigit(int digit)
    {
        if (m_isBehindPoint) {
            m_place /= 10;
            m_fraction += digit * m_place;
            m_last = m_place;
            return;
        }
        // 二〇二〇: digits alone are read one after the other.
        m_digit = m_digit < 0 ? digit : m_digit * 10 + digit;
        if (digit > 0)
            m_last = 1;
    }

    void multiply(double scale)
    {
        m_sum += (m_part + std::max(m_digit, 0.0) + m_fraction) * scale;
        m_last *= scale;
        m_part = m_fraction = 0;
        m_digit = -1;
        m_isBehindPoint = false;
        m_place = 1;
    }

    double m_sum = 0;
    double m_part = 0;
    double m_fraction = 0;
    double m_place = 1; ///< of the last digit behind the point
    double m_last = 1; ///< place of the last digit that is not nought
    double m_digit = -1; ///< as wide as a text of many figures asks
    bool m_isBehindPoint = false;
};

} // namespace

ChineseNumeral chineseNumeral(QStringView words)
{
    NumeralReader reader;
    for (const QChar character : words)
        reader.read(character);
    return reader.numeral();
}

} // namespace touyan

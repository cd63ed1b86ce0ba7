#pragma once

#include <QtGlobal>

#include <compare>

namespace touyan {

/// A share in hundredths of a percent, so that 12.34 % is exact. Differences of two percentages are
/// percentage points (百分点) and are shown as such.
class Percent
{
public:
    constexpr Percent() = default;
    static constexpr Percent fromHundredths(qint64 hundredths) { return Percent(hundredths); }
    static constexpr Percent fromPoints(qint64 points) { return Percent(points * 100); }
    constexpr qint64 hundredths() const { return m_hundredths; }
    constexpr double points() const { return static_cast<double>(m_hundredths) / 100.0; }

    friend constexpr auto operator<=>(Percent, Percent) = default; // NOLINT(modernize-use-nullptr)

private:
    constexpr explicit Percent(qint64 hundredths)
        : m_hundredths(hundredths)
    {
    }
    qint64 m_hundredths = 0;
};

} // namespace touyan

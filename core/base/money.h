#pragma once

#include <QtGlobal>

#include <compare>

namespace touyan {

/// An amount of renminbi as an integer count of fen (分). Never a double; shown in 万元 in tables
/// and in 亿元 in prose.
class Money
{
public:
    static constexpr qint64 FenPerYuan = 100;
    static constexpr qint64 FenPerWan = 10'000 * FenPerYuan; ///< fen in 1 万元
    static constexpr qint64 FenPerYi = 10'000 * FenPerWan; ///< fen in 1 亿元

    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }
    static constexpr Money fromWan(qint64 wan) { return Money(wan * FenPerWan); }
    constexpr qint64 fen() const { return m_fen; }
    /// The amount in 万元, for display and charts only.
    constexpr double wan() const { return static_cast<double>(m_fen) / FenPerWan; }
    /// The amount in 亿元, for display and charts only.
    constexpr double yi() const { return static_cast<double>(m_fen) / FenPerYi; }
    constexpr bool isZero() const { return m_fen == 0; }

    constexpr Money& operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    friend constexpr auto operator<=>(Money, Money) = default; // NOLINT(modernize-use-nullptr)

private:
    constexpr explicit Money(qint64 fen)
        : m_fen(fen)
    {
    }
    qint64 m_fen = 0;
};

/// @p part of @p whole in percent; 0 when @p whole is zero.
constexpr double percentOf(Money part, Money whole)
{
    return whole.isZero()
        ? 0.0
        : 100.0 * static_cast<double>(part.fen()) / static_cast<double>(whole.fen());
}

} // namespace touyan

#pragma once

#include <QtGlobal>

namespace touyan {

/// Numbers that look random and are the same on every computer and in every run: the example must
/// not change with the standard library. (Steele and others, SplitMix64.)
class Dice
{
public:
    explicit constexpr Dice(quint64 seed)
        : m_state(seed)
    {
    }

    constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
    /// From @p low to @p high, both included.
    constexpr int between(int low, int high)
    {
        return low + static_cast<int>(next() % static_cast<quint64>(high - low + 1));
    }

private:
    quint64 m_state;
};

} // namespace touyan

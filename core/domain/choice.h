#pragma once

#include <QString>

#include <span>

namespace touyan {

/// One value of an enum as files and people see it. Enumerators count from 0 in the order of the
/// list.
struct Choice
{
    const char* key; ///< stable: SQL, JSON, CSV
    const char* title; ///< English title, translated in context "Choice"

    QString translatedTitle() const;
};

/// The choices of the enum E, in the order of its enumerators.
template <typename E>
std::span<const Choice> choices();

template <typename E>
const Choice& choice(E value)
{
    return choices<E>()[static_cast<size_t>(value)];
}

/// The index of the choice called @p key, or -1.
qsizetype indexOfKey(std::span<const Choice> choices, QStringView key);

} // namespace touyan

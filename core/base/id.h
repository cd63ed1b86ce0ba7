#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace touyan {

/// Row id of one kind of record. Ids of two kinds neither compare nor convert; 0 means "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id,
                                      Id) = default; // NOLINT(modernize-use-nullptr): clang-tidy 14
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace touyan

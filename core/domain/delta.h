#pragma once

#include <optional>

namespace touyan {

/// What happened to one row: insertion (no before), removal (no after) or update (both).
template <typename T>
struct Delta
{
    std::optional<T> before;
    std::optional<T> after;

    /// The row as it is after the change, or as it was when the change removed it.
    const T& any() const { return after ? *after : *before; }
    bool operator==(const Delta&) const = default;
};

} // namespace touyan

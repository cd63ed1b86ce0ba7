#pragma once

#include "base/money.h"

#include <optional>

namespace touyan {

/// A sum over rows that says how many of them it leaves out.
struct MoneySum
{
    Money sum;
    int unknown = 0;

    void add(std::optional<Money> amount);
    bool operator==(const MoneySum&) const = default;
};

} // namespace touyan

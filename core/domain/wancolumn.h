#pragma once

#include "base/money.h"

#include <QString>

#include <optional>

namespace touyan {

/// Amounts that stand below one another, in 万元: all with two decimals, or all without where none
/// needs them, so that their digits line up.
class WanColumn
{
public:
    /// Takes account of @p amount; nothing needs no decimals.
    void add(std::optional<Money> amount);
    bool hasDecimals() const { return m_hasDecimals; }
    /// With thousands separators: 1,800.00
    QString text(Money amount) const;

private:
    bool m_hasDecimals = false;
};

/// An amount that stands alone, in whatever unit: 1,800 or 2,450.50.
QString loneFigure(double amount);

} // namespace touyan

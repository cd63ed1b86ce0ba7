#pragma once

#include "reports/papertable.h"

namespace touyan {

/// A column of a table that is to be shown.
struct ChosenColumn
{
    int column = 0; ///< its place in the whole table
    std::optional<double> width; ///< millimetres; nothing: in proportion to what is left

    bool operator==(const ChosenColumn&) const = default;
};

/// @p table with only the columns @p chosen, in ascending order, together as wide as all were.
/// Cells over several columns go on covering those that stay, and vanish with the last of them.
PaperTable withColumns(const PaperTable& table, const QList<ChosenColumn>& chosen);

} // namespace touyan

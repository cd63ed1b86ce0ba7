#pragma once

#include <Qt>

namespace touyan {

/// Roles of the models over field tables, beside Qt's own: DisplayRole is the short text, EditRole
/// the value.
enum CellRole
{
    SortRole = Qt::UserRole + 40, ///< the value as EditRole gives it
    PreciseRole, ///< the whole text, where DisplayRole shortens it
    TypedRole, ///< for setData(): a text as a user types or pastes it
    LightRole, ///< Light of the row, in every column
    CategoryRole, ///< index of the nature in the year, or nothing
    IdRole, ///< id of the row's record
    DraftRole ///< whether the row is not yet in the file
};

} // namespace touyan

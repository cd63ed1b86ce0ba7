#pragma once

#include "models/annuallistmodel.h"

#include <array>

namespace touyan {

/// A group or an entry of the annual list, resolved to texts: it keeps nothing of the file.
struct AnnualListLine
{
    qint64 key = 0; ///< of the group, or id of the project
    bool isGroup = false;
    std::array<QString, AnnualListModel::ColumnCount> texts;
    Light light = Light::None;
    std::optional<AnnualCategory> category;
    QString reasons;

    bool isSameRow(const AnnualListLine& other) const
    {
        return key == other.key && isGroup == other.isGroup;
    }
    bool operator==(const AnnualListLine&) const = default;
};

/// The lines of the annual list in their order, and the sums over all entries.
struct AnnualListLines
{
    std::vector<AnnualListLine> lines;
    RollUp totals;
};

/// Those of the workspace's year: what passes its filter, in the groups of @p grouping. An issued
/// list has the text it was issued with, or is as it is in force. None where the year has no list.
AnnualListLines annualListLines(const Workspace& workspace, Dimension grouping,
                                ListEdition edition);

/// Sums as they stand below the columns of amounts; the others are empty.
std::array<QString, AnnualListModel::ColumnCount> sumTexts(const RollUp& sums);

} // namespace touyan

#pragma once

#include "models/differingstretch.h"

#include <QAbstractTableModel>

#include <vector>

namespace touyan {

/// A table that can bring its rows from one state to the next, telling its views only what differs.
class LineModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

protected:
    /// Turns @p lines, the rows of this model, into @p after: those of @p stretch come and go, the
    /// others change where they differ.
    template <typename Line>
    void replaceLines(std::vector<Line>& lines, std::vector<Line> after,
                      const DifferingStretch& stretch);
};

template <typename Line>
void LineModel::replaceLines(std::vector<Line>& lines, std::vector<Line> after,
                             const DifferingStretch& stretch)
{
    const auto [at, gone, come] = stretch;
    if (gone > 0) {
        beginRemoveRows({}, at, at + gone - 1);
        lines.erase(lines.begin() + at, lines.begin() + at + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, at, at + come - 1);
        lines.insert(lines.begin() + at, after.begin() + at, after.begin() + at + come);
        endInsertRows();
    }
    for (int row = 0; row < rowCount(); ++row) {
        Line& line = lines[static_cast<size_t>(row)];
        if (line == after[static_cast<size_t>(row)])
            continue;
        line = std::move(after[static_cast<size_t>(row)]);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

} // namespace touyan

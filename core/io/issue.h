#pragma once

#include <QString>

#include <optional>

namespace touyan {

/// Something in a file from elsewhere that was not taken over: where it is, what is wrong and what
/// to do.
struct Issue
{
    QString file; ///< name without its folder
    QString sheet; ///< empty when the whole file is meant
    std::optional<int> row; ///< from 0
    std::optional<int> column; ///< from 0
    QString message;

    /// "D8" or "row 8", as a spreadsheet program names it; empty when the whole sheet is meant.
    QString cell() const;
    /// File, sheet and cell as one text.
    QString place() const;

    bool operator==(const Issue&) const = default;
};

} // namespace touyan

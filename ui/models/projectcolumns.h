#pragma once

#include "analysis/rollup.h"
#include "domain/field.h"

#include <functional>
#include <vector>

namespace touyan {

class ProjectEdits;
class Workspace;

/// What a column's texts mean to whoever draws them.
enum class ColumnLook
{
    Text,
    Faint, ///< codes and other secondary text
    Light, ///< ● ◆ ■ in its colour
    Badge, ///< the nature of the year
    Number ///< right-aligned
};

/// One column of the project table: a field of the project, or a figure of the year.
struct ProjectColumn
{
    /// Describes the column's values; for a field of the project the field itself.
    FieldSpec spec;
    QString title;
    ColumnLook look = ColumnLook::Text;
    int width = 100; ///< pixels, until the user changes it
    bool isShown = false; ///< until the user chooses
    std::function<Value(const JudgedProject&)> value;
    /// The short text of a cell; empty: as fieldText() writes the value.
    std::function<QString(const JudgedProject&)> text;
    /// The sum shown below the column; empty: none.
    std::function<QString(const RollUp&)> total;
    /// Changes the value of a project; false when it does not fit. Empty: the column can only be
    /// read.
    std::function<bool(ProjectEdits&, ProjectId, const Value&)> assign;
    /// Why the value of one project is settled elsewhere, in words; empty: it never is.
    std::function<QString(const Workspace&, ProjectId)> refusal;

    QString refusalOf(const Workspace& workspace, ProjectId project) const
    {
        return refusal ? refusal(workspace, project) : QString();
    }

    /// Whether its rows are put in the order of their texts rather than of their values.
    bool isSortedByText() const;
};

/// All columns in their first order: what every office wants to see, then the other fields.
std::vector<ProjectColumn> projectColumns();

} // namespace touyan

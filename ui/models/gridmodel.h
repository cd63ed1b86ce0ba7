#pragma once

#include "base/result.h"
#include "domain/field.h"
#include "models/linemodel.h"
#include "widgets/tablecell.h"

namespace touyan {

/// A table of records that is edited in place like a spreadsheet: each column shows a field.
class GridModel : public LineModel
{
    Q_OBJECT
public:
    using LineModel::LineModel;

    /// The field of a column, for its editor.
    virtual const FieldSpec& specAt(int column) const = 0;
    /// How a cell is drawn.
    virtual CellLook lookAt(const QModelIndex& index) const = 0;
    /// Takes the rows out of the file, as one undo step.
    virtual Result<void> removeParts(const QList<int>& rows) = 0;

Q_SIGNALS:
    /// A typed value was not taken; nothing changed.
    void refused(const QModelIndex& index, const QString& message);
    /// A typed value was taken: an earlier refusal is settled.
    void accepted();
};

} // namespace touyan

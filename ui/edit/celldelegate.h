#pragma once

#include "domain/field.h"
#include "widgets/tabledelegate.h"

#include <functional>

namespace touyan {

class Records;

/// Edits cells of tables over field tables in place: a line in which anything is typed as in a
/// spreadsheet, or a list of choices. The model says what it understands.
class CellDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using SpecOfColumn = std::function<const FieldSpec&(int column)>;

    /// @p records must outlive the delegate.
    CellDelegate(const Records& records, SpecOfColumn spec, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    /// Wider than the cell where that cuts what is edited; a date is seen whole.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    const Records& m_records;
    SpecOfColumn m_spec;
};

} // namespace touyan

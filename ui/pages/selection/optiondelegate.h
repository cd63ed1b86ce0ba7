#pragma once

#include "widgets/tabledelegate.h"

#include <functional>

namespace touyan {

/// One of the values that a cell may take.
struct CellOption
{
    QString title;
    int value = 0;
};

/// Edits cells that hold one of a few values by a list that drops down. The model gives and takes
/// the value under Qt::EditRole.
class OptionDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using Options = std::function<QList<CellOption>(const QModelIndex&)>;

    OptionDelegate(Options options, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    Options m_options;
};

} // namespace touyan

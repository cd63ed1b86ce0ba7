#include "pages/selection/optiondelegate.h"

#include <QComboBox>

namespace touyan {

OptionDelegate::OptionDelegate(Options options, QObject* parent)
    : TableDelegate(parent)
    , m_options(std::move(options))
{
}

QWidget* OptionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    for (const CellOption& option : m_options(index))
        box->addItem(option.title, option.value);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // A choice from the list is meant at once; the keyboard still ends it with Enter.
    auto* self = const_cast<OptionDelegate*>(this); // NOLINT: signals of a delegate are not const
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void OptionDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole).toInt()));
}

void OptionDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData());
}

} // namespace touyan

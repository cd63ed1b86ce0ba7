#pragma once

#include "widgets/tablecell.h"

#include <QStyledItemDelegate>

namespace touyan {

/// Draws the cells of a TableView. It paints texts and marks itself, because the general delegate
/// takes almost twice as long for a page of a table.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int Padding = 8;

    explicit TableDelegate(QObject* parent = nullptr);

    void setLookReader(const CellLookReader& reader) { m_look = reader; }
    CellLook lookOf(const QModelIndex& index) const { return m_look(index); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    CellLookReader m_look;
};

} // namespace touyan

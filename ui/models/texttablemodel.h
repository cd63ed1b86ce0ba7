#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace touyan {

/// A table of texts that are only read.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TextTableModel(QStringList titles, QObject* parent = nullptr);

    /// Each row has a text for each title. A table that stays the same is not reset.
    void setRows(const QList<QStringList>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
};

} // namespace touyan

#pragma once

#include "domain/records.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

namespace touyan {

/// The objections to one list, the open ones first.
class ObjectionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        OutcomeColumn,
        ProjectColumn,
        SubjectColumn,
        RaisedByColumn,
        RaisedOnColumn,
        ClosedOnColumn,
        ColumnCount
    };

    explicit ObjectionsModel(QObject* parent = nullptr);

    /// Shows the objections of @p list as @p records have them.
    void follow(const Records& records, AnnualListId list);
    int countOpen() const;
    /// The objection in @p row; an invalid id where there is none.
    ObjectionId objectionAt(int row) const;
    /// The row of @p objection, or -1.
    int rowOf(ObjectionId objection) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString textAt(int row, int column) const;

    QList<Objection> m_rows;
    QStringList m_projects; ///< name of the project of each row
};

} // namespace touyan

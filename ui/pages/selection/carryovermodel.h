#pragma once

#include "selection/carryover.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

namespace touyan {

/// The proposals of a carry-over; action and reason of those that are open can be changed.
class CarryOverModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NameColumn,
        ActionColumn,
        RemainingColumn,
        PlannedColumn,
        ReasonColumn,
        ColumnCount
    };

    /// @p records are those that @p carryOver was proposed from.
    CarryOverModel(CarryOver carryOver, const Records& records, QObject* parent = nullptr);

    const CarryOver& carryOver() const { return m_carryOver; }
    const CarryProposal& at(int row) const
    {
        return m_carryOver.proposals[static_cast<size_t>(row)];
    }
    CellLook lookAt(const QModelIndex& index) const;
    /// Shows @p carryOver instead, proposed anew from @p records.
    void setCarryOver(CarryOver carryOver, const Records& records);
    /// Projects with @p action that do not stand in the draft already.
    int count(CarryAction action) const;
    int settledCount() const;
    /// What remains to be invested in the projects that count() counts.
    Money remaining(CarryAction action) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString text(int row, int column) const;
    bool setAction(CarryProposal& proposal, int action);
    bool setReason(CarryProposal& proposal, const QString& reason);

    CarryOver m_carryOver;
    QHash<ProjectId, CarryProposal> m_proposed; ///< of those that were changed
    QStringList m_names;
};

} // namespace touyan

#pragma once

#include "widgets/tablecell.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace touyan {

class ReviewState;
struct ReviewSeat;

/// The panel of the round, seat by seat.
class SeatModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NumberColumn,
        NameColumn,
        OrganisationColumn,
        FieldsColumn,
        RecusalsColumn,
        StateColumn,
        ColumnCount
    };

    /// @p state must outlive the model.
    explicit SeatModel(const ReviewState& state, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    CellLook lookAt(const QModelIndex& index) const;

    /// Reads the panel anew.
    void follow();

private:
    using Line = std::array<QString, ColumnCount>;

    Line lineOf(const ReviewSeat& seat) const;

    const ReviewState& m_state;
    std::vector<Line> m_lines;
};

} // namespace touyan

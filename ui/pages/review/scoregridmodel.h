#pragma once

#include "domain/recordkind.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

#include <vector>

namespace touyan {

class ReviewState;

/// Projects × experts: what each seat gave each project in total, and what becomes of it.
class ScoreGridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NumberColumn,
        NameColumn,
        FirstSeatColumn ///< seats, then mean and n
    };

    /// @p state must outlive the model.
    explicit ScoreGridModel(const ReviewState& state, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    CellLook lookAt(const QModelIndex& index) const;

    ProjectId projectAt(int row) const;
    /// The seat of a column; not valid for the others.
    ReviewSeatId seatAt(int column) const;
    int columnOf(ReviewSeatId seat) const;
    int rowOf(ProjectId project) const;
    /// Reads the scores anew; resets only when projects or seats are others.
    void follow();

private:
    struct Cell
    {
        QString text;
        QString tip;
        Tone tone = Tone::Neutral;
        bool isFaint = false;
        bool isStrong = false;

        bool operator==(const Cell&) const = default;
    };
    struct Line
    {
        ProjectId project;
        std::vector<Cell> cells;

        bool operator==(const Line&) const = default;
    };

    std::vector<Line> makeLines() const;
    Cell sheetCell(ReviewSeatId seat, ProjectId project) const;
    const Cell& cellAt(const QModelIndex& index) const;

    const ReviewState& m_state;
    std::vector<ReviewSeatId> m_seats;
    QStringList m_titles;
    QStringList m_tips;
    std::vector<Line> m_lines;
};

/// A score as it is shown: two decimals.
QString scoreText(double score);

} // namespace touyan

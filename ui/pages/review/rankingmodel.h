#pragma once

#include "domain/recordkind.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace touyan {

class ReviewState;
struct ProjectScore;

/// The projects of the round by rank, with a line where the places end.
class RankingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        RankColumn,
        NameColumn,
        UndertakerColumn,
        ScoreColumn,
        DeviationColumn,
        RangeColumn,
        CountColumn,
        KnockOutColumn,
        FateColumn,
        ColumnCount
    };

    /// @p state must outlive the model.
    explicit RankingModel(const ReviewState& state, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    CellLook lookAt(const QModelIndex& index) const;

    /// Not valid for the line of the cut.
    ProjectId projectAt(int row) const;
    bool isCut(int row) const { return !projectAt(row).isValid(); }
    /// Reads the ranking anew.
    void follow();

private:
    struct Line
    {
        ProjectId project;
        std::array<QString, ColumnCount> texts;
        Tone fateTone = Tone::Neutral;
        QString fateTip; ///< why it is voted down

        bool operator==(const Line&) const = default;
    };

    Line lineOf(size_t place) const;
    Line cutLine() const;

    const ReviewState& m_state;
    std::vector<Line> m_lines;
};

} // namespace touyan

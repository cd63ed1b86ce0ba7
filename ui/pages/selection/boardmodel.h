#pragma once

#include "domain/field.h"
#include "selection/board.h"
#include "selection/placing.h"
#include "widgets/tablecell.h"

#include <QAbstractTableModel>

namespace touyan {

class Workspace;

/// The entries of the year's list that pass the workspace's filter, one row a card: column by
/// column of the board and in each from top to bottom. The board and its table show the same rows.
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NameColumn,
        StatusColumn,
        DistrictColumn,
        ProgrammeColumn,
        UndertakerColumn,
        CategoryColumn,
        TotalColumn,
        SupportColumn,
        PlannedColumn,
        ScoreColumn,
        RankColumn,
        ScreeningColumn,
        VerdictColumn,
        ObjectionsColumn,
        HandColumn,
        ReasonColumn,
        ColumnCount
    };
    /// Rows of one column of the board: @c first to @c first + @c count - 1.
    struct Range
    {
        int first = 0;
        int count = 0;

        int end() const { return first + count; }
    };

    /// @p workspace must outlive the model.
    explicit BoardModel(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Support, plan and nature are stated in place until the list is issued.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// The field of an entry that @p column states.
    static const Field<ListEntry>& fieldOf(int column);

    const Workspace& workspace() const { return m_workspace; }
    /// The board of the whole list, whatever the filter; empty when the year has no list.
    const SelectionBoard& board() const { return m_board; }
    const BoardColumn& column(EntryStatus status) const;
    const BoardCard& cardAt(int row) const { return m_cards[static_cast<size_t>(row)]; }
    Range rowsIn(EntryStatus status) const { return m_ranges[size_t(columnIndex(status))]; }
    /// The row of @p project, or -1.
    int rowOf(ProjectId project) const;
    int rowOf(ListEntryId entry) const;
    /// Why one of @p entries may not be moved to @p to; empty when all may.
    QString refusal(const QList<ListEntryId>& entries, EntryStatus to) const;
    /// The bounds of the list if @p entries were moved to @p to.
    std::vector<ConstraintMeter> forecast(const QList<ListEntryId>& entries, EntryStatus to) const;

    CellLook lookAt(const QModelIndex& index) const;
    /// A model that nobody sees need not follow; it catches up when it follows again.
    void setFollowing(bool isFollowing);

Q_SIGNALS:
    /// Cards or anything else of the board changed.
    void boardChanged();
    /// What was typed into a cell is not taken; @p why is for people.
    void refused(const QString& why);

private:
    void follow();
    std::vector<BoardCard> shownCards() const;
    void replaceCards(std::vector<BoardCard> cards);
    void removeGone(const std::vector<BoardCard>& cards);
    void reorder(const std::vector<BoardCard>& cards);
    void updateRanges();
    QString textAt(const BoardCard& card, int column) const;
    QVariant sortValue(const BoardCard& card, int column) const;
    static QVariant editValue(const BoardCard& card, int column);
    static QString preciseText(const BoardCard& card, int column);

    Workspace& m_workspace;
    SelectionBoard m_board;
    std::vector<BoardCard> m_cards;
    std::array<Range, 6> m_ranges{};
    bool m_isFollowing = true;
    bool m_isStale = false;
};

} // namespace touyan

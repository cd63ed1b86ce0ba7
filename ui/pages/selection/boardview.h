#pragma once

#include "pages/selection/boardmodel.h"
#include "pages/selection/boardtexts.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QWidget>

#include <optional>

namespace touyan {

class BoardLane;
class CardList;
class DragGhost;

/// The selection as a board: columns of cards that are moved by dragging or by keys. What a move
/// does is asked for by a signal and left to the owner.
class BoardView : public QWidget
{
    Q_OBJECT
public:
    /// @p model must outlive the board.
    explicit BoardView(BoardModel& model, QWidget* parent = nullptr);

    const BoardModel& model() const { return m_model; }
    BoardLane& lane(EntryStatus status) const;
    QList<ListEntryId> selectedEntries() const;
    int currentRow() const { return m_selection.currentIndex().row(); }
    bool isSelected(int row) const { return m_selection.isRowSelected(row); }
    /// Selects the projects that have a card, without a signal, and brings the first into sight.
    void showProjects(const QList<ProjectId>& projects);
    /// Where the card of @p entry is, in the coordinates of the board; its folded column otherwise.
    QRect cardPlace(ListEntryId entry) const;
    /// Gives the keyboard to the current card.
    void focusCurrent();

    // For the columns:
    void chooseCard(int row, Qt::KeyboardModifiers modifiers);
    void clearSelection();
    void enterColumn(EntryStatus status);
    int colourOf(ProgrammeId programme) const { return m_colours.value(programme); }
    bool wantsKey(const QKeyEvent& event) const;
    bool handleKey(const QKeyEvent& event);
    bool isDragging() const { return m_drag.has_value(); }
    bool isLifted(ListEntryId entry) const { return m_drag && m_drag->entries.contains(entry); }
    /// Lifts the selected cards; @p grip is where the pointer holds the card at @p row.
    void beginDrag(int row, QPoint grip, QSize size);
    void dragTo(const QPoint& global);
    void drop(const QPoint& global);
    void cancelDrag();
    const DragGhost& ghost() const { return *m_ghost; }

    QSize minimumSizeHint() const override { return {480, 240}; }

Q_SIGNALS:
    /// The user chose a card.
    void projectChosen(touyan::ProjectId project);
    /// The user wants the details of a project.
    void openRequested(touyan::ProjectId project);
    /// The user wants the selected cards in the column of @p to.
    void placingRequested(touyan::EntryStatus to);
    /// The user drags the selected cards over the column of @p to; nothing: over none, or no more.
    void placingConsidered(std::optional<touyan::EntryStatus> to);
    /// The user wants to give a reason for the current card.
    void reasonRequested();
    void menuRequested(const QPoint& global);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    /// Selected cards on their way.
    struct Drag
    {
        QList<ListEntryId> entries;
        QPoint grip;
        QPoint at; ///< of the pointer, global
        std::optional<EntryStatus> over;
        QString refusal;
    };

    void follow();
    void layLanes();
    void layHeadings();
    bool isTight() const;
    void toggleFold(EntryStatus status);
    void openLane(EntryStatus status);
    void updateLanes();
    ColumnSum sumOf(EntryStatus status) const;
    ColumnSum sumWithDrag(EntryStatus status) const;
    std::optional<EntryStatus> laneAt(const QPoint& global) const;
    void considerDrop(std::optional<EntryStatus> to);
    QStringList effectLines(EntryStatus to) const;
    void setCurrent(int row, QItemSelectionModel::SelectionFlags flags);
    void moveTo(int row, Qt::KeyboardModifiers modifiers);
    bool handleMoveKey(const QKeyEvent& event);
    bool handleActionKey(const QKeyEvent& event);
    void moveAcross(int by, Qt::KeyboardModifiers modifiers);
    void placeInNeighbour(int by);
    void findTyped(const QString& typed);
    void selectColumn();

    BoardModel& m_model;
    QItemSelectionModel m_selection;
    QPersistentModelIndex m_anchor; ///< from which Shift selects
    std::array<BoardLane*, 6> m_lanes{};
    DragGhost* m_ghost;
    QSet<EntryStatus> m_opened; ///< folding columns that the user opened
    QHash<ProgrammeId, int> m_colours;
    std::optional<Drag> m_drag;
    QBasicTimer m_scrolling;
    QString m_typed;
    QElapsedTimer m_typedAt;
};

} // namespace touyan

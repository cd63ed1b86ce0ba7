#pragma once

#include "pages/selection/boardmodel.h"
#include "widgets/tableview.h"

class QSortFilterProxyModel;

namespace touyan {

/// The same cards as a table: sorted by a click, copied like a spreadsheet, moved by the same keys
/// as on the board. Support, plan and nature are typed into their cells.
class BoardTable : public TableView
{
    Q_OBJECT
public:
    /// @p model must outlive the table.
    explicit BoardTable(BoardModel& model, QWidget* parent = nullptr);

    QList<ListEntryId> selectedEntries() const;
    /// Selects the rows of the projects without a signal and brings the first into sight.
    void showProjects(const QList<ProjectId>& projects);
    bool isSelected(ProjectId project) const;
    /// Where the row of @p entry is, in the coordinates of the table.
    QRect rowPlace(ListEntryId entry) const;

Q_SIGNALS:
    void projectChosen(touyan::ProjectId project);
    void openRequested(touyan::ProjectId project);
    void placingRequested(touyan::EntryStatus to);
    void reasonRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int sourceRow(const QModelIndex& index) const;
    bool isStated(const QModelIndex& index) const;
    void placeInNeighbour(int by);

    BoardModel& m_model;
    QSortFilterProxyModel* m_order;
    bool m_isShowing = false;
};

} // namespace touyan

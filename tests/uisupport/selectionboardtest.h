#pragma once

#include "models/workspace.h"
#include "pages/selection/boardlane.h"
#include "pages/selection/boardmodel.h"
#include "pages/selection/boardview.h"
#include "pages/selection/cardlist.h"
#include "pages/selection/selectionpage.h"
#include "support/selectionrecords.h"
#include "support/settableclock.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTemporaryDir>

#include <memory>

namespace touyan {

/// A test of the selection page through its widgets, on the records of selection2021: what moves is
/// checked in the file.
class SelectionBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    BoardView& board() { return m_page->board(); }
    CardList& cards(EntryStatus status) { return board().lane(status).cards(); }
    /// In the viewport of its column.
    QPoint centreOf(ProjectId project);
    /// A place over the column @p to in the viewport of the column @p from.
    QPoint inLane(EntryStatus from, EntryStatus to);
    void press(ProjectId project, Qt::KeyboardModifiers modifiers = {});
    void drag(ProjectId project, EntryStatus to);
    void startDrag(ProjectId project, EntryStatus to);
    /// As the file says that another program opens.
    EntryStatus statusOf(ProjectId project) const;
    const ListEntry& entryOf(ProjectId project) const;
    /// Where a reason is typed, while one is asked for.
    QWidget* reasonLine();
    QWidget* keyTarget() { return QApplication::focusWidget(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<SettableClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SelectionPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace touyan

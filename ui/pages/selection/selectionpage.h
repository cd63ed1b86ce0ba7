#pragma once

#include "base/result.h"
#include "pages/page.h"
#include "selection/board.h"
#include "style/icons.h"

#include <functional>

class QDialog;
class QMenu;
class QStackedWidget;

namespace touyan {

class BoardModel;
class BoardPanel;
class BoardTable;
class BoardView;
class EmptyState;
class EntryCard;
class IssueSeal;
class ReasonPopup;
class ReservePopup;
class SelectionHeader;
class Toast;

/// 年度遴选: the list of the year on its way, as a board or a table, beside what binds it.
class SelectionPage : public Page
{
    Q_OBJECT
public:
    explicit SelectionPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override { return m_actions; }
    BoardModel& model() const { return *m_model; }
    BoardView& board() const { return *m_board; }
    BoardTable& table() const { return *m_table; }
    BoardPanel& panel() const { return *m_panel; }
    EntryCard& entry() const { return *m_entry; }
    ReservePopup& reserve() const { return *m_reserve; }
    IssueSeal& seal() const { return *m_seal; }

Q_SIGNALS:
    void openProject(touyan::ProjectId project);
    /// The user wants another page, by its key.
    void pageRequested(const QString& key);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Emphasis
    {
        Plain,
        Primary
    };

    void makeHeaderActions();
    QAction* addHeaderAction(const QString& title, Icon icon, Emphasis emphasis,
                             const std::function<void()>& act);
    void makeCardActions();
    void connectViews();
    QWidget* makeViews();
    void showTable(bool isTable);
    bool isTable() const;
    void updateActions();
    /// Why no candidate can be added, and what to do.
    QString everyReserveListed(const AnnualList& list) const;
    void showActionsOf(ListState state);
    void updateMoveMenu();
    void showMenu(const QPoint& global);
    void followSelection();
    void showProjects(const QList<ProjectId>& projects);
    void previewPlacing(std::optional<EntryStatus> to);
    QList<ListEntryId> selectedEntries() const;
    QRect placeOf(ListEntryId entry) const;
    void place(EntryStatus to);
    /// False when the file is as it was; why is shown.
    bool submit(const Result<ChangeSet>& changes);
    void askReasonForPlacing(const QList<ListEntryId>& entries, EntryStatus to);
    void askReason();
    void release();
    void openReserve();
    void nominate(const QList<ProjectId>& projects);
    /// Shows @p dialog beside the work; it goes when it is closed, and says what it did.
    void openBeside(QDialog* dialog, int year);
    void makeList();
    void carryOver();
    void screen();
    void optimise();
    void step();
    void decide();
    void object();
    void revise();
    void showRecord();

    BoardModel* m_model;
    SelectionHeader* m_header;
    BoardView* m_board;
    BoardTable* m_table;
    BoardPanel* m_panel;
    EntryCard* m_entry;
    IssueSeal* m_seal;
    EmptyState* m_empty;
    QStackedWidget* m_views; ///< board or table
    QStackedWidget* m_stack; ///< those beside the panel, or the empty page
    ReasonPopup* m_reason;
    ReservePopup* m_reserve;
    Toast* m_toast;
    QMenu* m_moveMenu;
    QList<QAction*> m_actions; ///< of the header
    QList<QAction*> m_cardActions;
    QAction* m_addAction = nullptr;
    QAction* m_carryAction = nullptr;
    QAction* m_screenAction = nullptr;
    QAction* m_optimiseAction = nullptr;
    QAction* m_decideAction = nullptr;
    QAction* m_objectAction = nullptr;
    QAction* m_reviseAction = nullptr;
    QAction* m_stepAction = nullptr;
    QAction* m_releaseAction = nullptr;
};

} // namespace touyan

#pragma once

#include "base/result.h"
#include "shell/fileactions.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QStackedWidget;

namespace touyan {

class LookActions;
class OutputActions;
class OutsideNotice;
class PageStack;
class StatusBar;
class ThemeSwitch;
class Toast;
class TopBar;
class UndoAction;
class Welcome;
class Workspace;

/// The window: composes the head, the pages and the status line, and owns the open file.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Preferences& preferences, ThemeSwitch& theme);
    ~MainWindow() override;

    FileActions& files() { return *m_files; }
    PageStack& pages() { return *m_pages; }
    Workspace* workspace() { return m_workspace.get(); }

    /// Shows @p workspace in the place of the file that was open.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    /// The one place where errors reach the user: a message that does not stop the work.
    void showError(const Error& error);
    void showMessage(const QString& message);

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildActions();
    void buildMenus();
    void fillEditMenu(QMenu& menu);
    void fillViewMenu(QMenu& menu);
    void fillYearMenu(QMenu& menu);
    void fillHelpMenu(QMenu& menu);
    void connectParts();
    void fillExportMenu(QMenu& menu);
    void checkFile();
    void rememberYear();
    void updateTitle();
    void createProject();
    void showWelcomeOrPages();
    void showWelcome();
    void showPage(const QString& key);
    void setHasFile(bool hasFile);
    void askToLeave(int refused);

    Preferences& m_preferences;
    std::unique_ptr<Workspace> m_workspace;
    FileActions* m_files;
    LookActions* m_looks;
    OutputActions* m_outputs;
    TopBar* m_topBar;
    PageStack* m_pages;
    Welcome* m_welcome = nullptr;
    QStackedWidget* m_centre;
    OutsideNotice* m_outside;
    StatusBar* m_status;
    Toast* m_toast;
    QAction* m_print = nullptr;
    UndoAction* m_undo = nullptr;
    UndoAction* m_redo = nullptr;
    bool m_isLeaving = false; ///< whatever was refused
    bool m_wasShown = false; ///< once at least
    QList<QAction*> m_needsFile; ///< what cannot be done while no file is open
};

} // namespace touyan

#include "shell/mainwindow.h"

#include "edit/undoaction.h"
#include "models/workspace.h"
#include "pages/page.h"
#include "pages/pagecatalogue.h"
#include "pages/registry/registrypage.h"
#include "pages/selection/listrecorddialog.h"
#include "shell/aboutdialog.h"
#include "shell/editactions.h"
#include "shell/helpwindow.h"
#include "shell/lookactions.h"
#include "shell/outputactions.h"
#include "shell/outsidenotice.h"
#include "shell/pagestack.h"
#include "shell/preferences.h"
#include "shell/referencedatedialog.h"
#include "shell/settingsdialog.h"
#include "shell/statusbar.h"
#include "shell/topbar.h"
#include "shell/welcome.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/toast.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {

MainWindow::MainWindow(Preferences& preferences, ThemeSwitch& theme)
    : m_preferences(preferences)
    , m_files(new FileActions(
          preferences, this,
          [this](std::unique_ptr<Workspace> workspace) { setWorkspace(std::move(workspace)); }))
    , m_looks(new LookActions(preferences, theme, this))
    , m_outputs(new OutputActions(this))
    , m_topBar(new TopBar(this))
    , m_pages(new PageStack(this))
    , m_centre(new QStackedWidget(this))
    , m_outside(new OutsideNotice(this))
    , m_status(new StatusBar(this))
    , m_toast(new Toast(this))
{
    m_centre->addWidget(m_pages);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_outside);
    layout->addWidget(m_centre, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    setWindowTitle(tr("Touyan"));
    setWindowIcon(applicationIcon());
    setMinimumSize(880, 480); // half of a screen of 1920 × 1080, at 200 %
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - metrics::WindowFrame));
    restoreGeometry(preferences.windowGeometry());
    buildActions();
    buildMenus();
    connectParts();
}

MainWindow::~MainWindow()
{
    delete m_pages; // pages refer to the workspace, which is a member and would go first
    delete m_topBar;
    delete m_status;
}

void MainWindow::buildActions()
{
    m_undo = new UndoAction(UndoAction::Way::Undo, this);
    m_undo->setIcon(themedIcon(Icon::Undo));
    m_redo = new UndoAction(UndoAction::Way::Redo, this);
    m_redo->setIcon(themedIcon(Icon::Redo));
    for (const UndoAction* action : {m_undo, m_redo})
        connect(action, &UndoAction::answered, this, &MainWindow::showMessage);
    m_print = new QAction(themedIcon(Icon::Print, IconTint::OnAccent), tr("Print report"), this);
    m_print->setShortcut(QKeySequence::Print);
    connect(m_print, &QAction::triggered, m_outputs, [this] { m_outputs->preview(); });

    auto* exportAction = new QAction(themedIcon(Icon::Export), tr("Export"), this);
    auto* exportMenu = new QMenu(this);
    connect(exportMenu, &QMenu::aboutToShow, this,
            [this, exportMenu] { fillExportMenu(*exportMenu); });
    exportAction->setMenu(exportMenu);
    for (QAction* action : std::initializer_list<QAction*>{m_undo, m_redo})
        m_topBar->addAction(action, TopBar::Emphasis::Plain)
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_topBar->addAction(exportAction, TopBar::Emphasis::Plain)
        ->setPopupMode(QToolButton::InstantPopup);
    m_topBar->addAction(m_print, TopBar::Emphasis::Primary);
}

/// What the page on show can write comes first, then the year's list.
void MainWindow::fillExportMenu(QMenu& menu)
{
    menu.clear();
    const Page* page = m_pages->currentPage();
    const QList<QAction*> ofPage = page ? page->exportActions() : QList<QAction*>();
    menu.addActions(ofPage);
    if (!ofPage.isEmpty())
        menu.addSeparator();
    m_outputs->fill(menu);
}

void MainWindow::buildMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_files->fill(*file);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    fillEditMenu(*edit);
    fillViewMenu(*menuBar()->addMenu(tr("&View")));
    QMenu* year = menuBar()->addMenu(tr("&Year"));
    fillYearMenu(*year);
    QMenu* reports = menuBar()->addMenu(tr("&Reports"));
    reports->addAction(m_print);
    reports->addSeparator();
    m_outputs->fill(*reports);
    QMenu* tools = menuBar()->addMenu(tr("&Tools"));
    tools->addAction(tr("&Check the file"), this, &MainWindow::checkFile);
    tools->addAction(tr("&Settings…"), this,
                     [this] { SettingsDialog(*m_workspace, m_preferences, this).exec(); });
    fillHelpMenu(*menuBar()->addMenu(tr("&Help")));
    for (const QMenu* menu : {edit, year, reports, tools})
        m_needsFile.append(menu->menuAction());
    setHasFile(false);
}

void MainWindow::fillEditMenu(QMenu& menu)
{
    menu.addAction(m_undo);
    menu.addAction(m_redo);
    menu.addSeparator();
    (new EditActions(this))->fill(menu);
    menu.addSeparator();
    menu.addAction(tr("&New project"), QKeySequence::New, this, &MainWindow::createProject);
    menu.addAction(tr("&Search"), QKeySequence(u"Ctrl+K"_s), m_topBar, &TopBar::focusSearch);
    menu.addAction(tr("&Clear the filter"), QKeySequence(Qt::Key_Escape), m_topBar,
                   &TopBar::clearFilter);
}

void MainWindow::fillViewMenu(QMenu& menu)
{
    int number = 0;
    for (const PageEntry& entry : pageCatalogue()) {
        const QString key = QLatin1StringView(entry.key);
        // The tenth page and those after it have no digit of their own.
        const QKeySequence keys =
            ++number <= 9 ? QKeySequence(u"Ctrl+%1"_s.arg(number)) : QKeySequence();
        m_needsFile.append(menu.addAction(themedIcon(entry.icon), entry.translatedTitle(), keys,
                                          this, [this, key] { showPage(key); }));
    }
    menu.addSeparator();
    m_looks->fill(menu);
}

void MainWindow::fillYearMenu(QMenu& menu)
{
    const auto step = [this](int by) { m_workspace->setYear(m_workspace->year() + by); };
    menu.addAction(tr("&Previous year"), QKeySequence(Qt::ALT | Qt::Key_PageUp), this,
                   [step] { step(-1); });
    menu.addAction(tr("&Next year"), QKeySequence(Qt::ALT | Qt::Key_PageDown), this,
                   [step] { step(1); });
    menu.addAction(tr("Year of the &reference date"), this,
                   [this] { m_workspace->setYear(m_workspace->today().year()); });
    menu.addSeparator();
    menu.addAction(tr("&Steps and revisions of the list…"), this,
                   [this] { ListRecordDialog(*m_workspace, m_workspace->year(), this).exec(); });
    menu.addAction(tr("Reference &date…"), this,
                   [this] { ReferenceDateDialog(*m_workspace, this).exec(); });
}

void MainWindow::fillHelpMenu(QMenu& menu)
{
    menu.addAction(tr("&Help"), QKeySequence::HelpContents, this, [this] {
        const QString code = QLocale().language() == QLocale::English ? u"en"_s : u"zh"_s;
        (new HelpWindow(code, this))->show();
    });
    menu.addAction(tr("&About Touyan"), this, [this] { AboutDialog(this).exec(); });
}

void MainWindow::connectParts()
{
    connect(m_files, &FileActions::failed, this, &MainWindow::showError);
    connect(m_files, &FileActions::aboutToRead, m_outside, &OutsideNotice::expect);
    connect(m_outside, &OutsideNotice::reloadRequested, m_files, &FileActions::reload);
    connect(m_files, &FileActions::done, this, &MainWindow::showMessage);
    connect(m_looks, &LookActions::told, this, &MainWindow::showMessage);
    connect(m_outputs, &OutputActions::failed, this, &MainWindow::showError);
    connect(m_outputs, &OutputActions::done, this, &MainWindow::showMessage);
    connect(m_pages, &PageStack::done, this, &MainWindow::showMessage);
    connect(m_pages, &PageStack::withdrawn, m_toast, &Toast::withdraw);
    connect(m_pages, &PageStack::printRequested, m_outputs, &OutputActions::preview);
    connect(m_pages, &PageStack::exportRequested, m_outputs, &OutputActions::exportList);
    connect(m_pages, &PageStack::paperRequested, m_outputs, &OutputActions::showPaper);
    connect(m_pages, &PageStack::fileRequested, m_outputs, &OutputActions::saveFile);
    connect(m_pages, &PageStack::pageChanged, this, [this](const QString& key) {
        m_preferences.setLastPage(key);
        m_topBar->setScopeShown(!m_pages->showsScope());
        m_status->setPageSums(m_pages->shownSums());
    });
    connect(m_pages, &PageStack::sumsChanged, this,
            [this] { m_status->setPageSums(m_pages->shownSums()); });
    connect(m_files, &FileActions::failed, this, [this] {
        if (!m_workspace)
            showWelcome();
    });
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    const QString page = m_workspace ? m_pages->currentKey() : m_preferences.lastPage();
    if (const auto year = m_preferences.lastYear(workspace->portfolio().path()); year)
        workspace->setYear(*year);
    m_topBar->setWorkspace(*workspace);
    m_pages->setWorkspace(*workspace);
    m_status->setWorkspace(*workspace);
    m_outputs->setWorkspace(*workspace);
    m_outside->watch(*workspace);
    m_files->setCurrent(workspace.get());
    for (UndoAction* action : {m_undo, m_redo})
        action->setSession(workspace->session());
    hideWhenUndone(*m_toast, workspace->session());
    connect(&workspace->session(), &EditSession::failed, this, &MainWindow::showError);
    connect(workspace.get(), &Workspace::changed, this, &MainWindow::showWelcomeOrPages);
    std::swap(m_workspace, workspace); // the old one goes when nothing shows it any more
    setHasFile(true);
    m_pages->showPage(page.isEmpty() ? u"overview"_s : page);
    showWelcomeOrPages();
    m_pages->setFocus(Qt::OtherFocusReason); // else the year would take the first key
    updateTitle();
    const QStringList& warnings = m_workspace->portfolio().warnings();
    if (!warnings.isEmpty())
        showMessage(warnings.join(u'\n'));
}

void MainWindow::updateTitle()
{
    const QString file = QFileInfo(m_workspace->portfolio().path()).completeBaseName();
    setWindowTitle(m_workspace->portfolio().isReadOnly() ? tr("%1 (read-only) – Touyan").arg(file)
                                                         : tr("%1 – Touyan").arg(file));
}

void MainWindow::showWelcomeOrPages()
{
    if (m_workspace->records().all<Project>().isEmpty())
        showWelcome();
    else
        m_centre->setCurrentWidget(m_pages);
}

/// Makes it first when there was no need of it so far: few files are without projects.
void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new Welcome(this);
        connect(m_welcome, &Welcome::exampleRequested, m_files, &FileActions::openExample);
        connect(m_welcome, &Welcome::openRequested, m_files, &FileActions::chooseAndOpen);
        connect(m_welcome, &Welcome::newRequested, m_files, &FileActions::createNew);
        connect(m_welcome, &Welcome::projectRequested, this, &MainWindow::createProject);
        m_centre->addWidget(m_welcome);
    }
    m_welcome->setHasDatabase(m_workspace != nullptr);
    m_centre->setCurrentWidget(m_welcome);
}

/// Also in a file without projects, where the welcome would hide it.
void MainWindow::showPage(const QString& key)
{
    m_centre->setCurrentWidget(m_pages);
    m_pages->showPage(key);
}

void MainWindow::setHasFile(bool hasFile)
{
    m_topBar->setVisible(hasFile);
    for (QAction* action : std::as_const(m_needsFile))
        action->setEnabled(hasFile);
}

void MainWindow::createProject()
{
    showPage(u"registry"_s);
    if (auto* registry = qobject_cast<RegistryPage*>(m_pages->currentPage()))
        registry->addProject();
}

void MainWindow::checkFile()
{
    const auto faults = m_workspace->portfolio().faults();
    if (!faults)
        showError(faults.error());
    else if (faults->isEmpty())
        showMessage(tr("The file is sound: content, journal and rules were checked."));
    else
        showError({ErrorCode::Damaged, faults->mid(0, 10).join(u'\n'), {}});
}

void MainWindow::showError(const Error& error)
{
    if (!error.detail.isEmpty())
        qWarning("%s: %s", qPrintable(error.message), qPrintable(error.detail));
    if (error.code == ErrorCode::Validation) { // the field says it too
        showMessage(error.message);
        return;
    }
    if (!m_wasShown)
        show(); // the first file failed: the box belongs to a window that can be seen
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Touyan"), error.message, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::askToLeave(int refused)
{
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Touyan"),
        tr("%n value(s) were refused and are not saved. Close nevertheless?", nullptr, refused),
        QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box->button(QMessageBox::Discard), &QAbstractButton::clicked, this, [this] {
        m_isLeaving = true;
        close();
    });
    box->open();
}

void MainWindow::showMessage(const QString& message)
{
    m_toast->showMessage(message);
}

void MainWindow::showEvent(QShowEvent* event)
{
    m_wasShown = true;
    QMainWindow::showEvent(event);
}

/// What is being typed is written first; what was refused goes only after a question.
void MainWindow::closeEvent(QCloseEvent* event)
{
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
    const int refused = m_workspace ? m_workspace->session().refusedCount() : 0;
    if (refused > 0 && !m_isLeaving) {
        event->ignore();
        askToLeave(refused);
        return;
    }
    m_preferences.setWindowGeometry(saveGeometry());
    rememberYear();
    event->accept();
}

void MainWindow::rememberYear()
{
    if (!m_workspace)
        return;
    const int year = m_workspace->year();
    m_preferences.setLastYear(m_workspace->portfolio().path(),
                              year == m_workspace->today().year() ? std::nullopt
                                                                  : std::optional(year));
}

} // namespace touyan

#include "shell/fileactions.h"

#include "base/sentences.h"
#include "example/exampleportfolio.h"
#include "models/workspace.h"
#include "shell/preferences.h"
#include "storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto Suffix = u".touyan"_s;
constexpr int WholeColumnsWidth = 860;

QString fileFilter()
{
    return FileActions::tr("Touyan databases (*.touyan)");
}

QString withSuffix(const QString& path)
{
    return path.isEmpty() || path.endsWith(Suffix) ? path : path + Suffix;
}

/// Backups are told apart by size and day: Qt's own dialog cuts both. Does nothing to a dialog of
/// the system.
void showWholeColumns(QFileDialog& dialog)
{
    const auto* files = dialog.findChild<QTreeView*>();
    if (!files)
        return;
    dialog.resize(std::max(dialog.width(), WholeColumnsWidth), dialog.height());
    files->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace

FileActions::FileActions(Preferences& preferences, QWidget* window, Show show)
    : QObject(window)
    , m_preferences(preferences)
    , m_window(window)
    , m_show(std::move(show))
{
}

void FileActions::fill(QMenu& menu)
{
    menu.addAction(tr("&New…"), this, &FileActions::createNew);
    menu.addAction(tr("&Open…"), QKeySequence::Open, this, &FileActions::chooseAndOpen);
    QMenu* recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    menu.addAction(tr("Open the &example portfolio"), this, &FileActions::openExample);
    menu.addSeparator();
    m_needsFile = {menu.addAction(tr("Save a &copy…"), this, &FileActions::saveCopy),
                   menu.addAction(tr("&Back up now"), this, &FileActions::backUp)};
    for (QAction* action : std::as_const(m_needsFile))
        action->setEnabled(false);
    menu.addAction(tr("Res&tore a backup…"), this, &FileActions::restore);
}

void FileActions::fillRecent(QMenu& menu)
{
    menu.clear();
    const QStringList files = m_preferences.recentFiles();
    for (const QString& path : files)
        menu.addAction(QDir::toNativeSeparators(path), this, [this, path] { open(path); });
    if (files.isEmpty())
        menu.addAction(tr("No file was opened yet"))->setEnabled(false);
}

Portfolio::User FileActions::user() const
{
    return {m_preferences.userName(), std::make_shared<SystemClock>()};
}

bool FileActions::show(Opened opened)
{
    if (!opened) {
        Q_EMIT failed(opened.error());
        return false;
    }
    m_preferences.addRecentFile((*opened)->path());
    const int refused = m_current ? m_current->session().refusedCount() : 0;
    m_show(std::make_unique<Workspace>(std::move(opened).value()));
    if (refused > 0)
        Q_EMIT done(tr("%n value(s) that were refused in the file before are not saved there.",
                       nullptr, refused));
    return true;
}

bool FileActions::open(const QString& path)
{
    if (m_current && QFileInfo(path) == QFileInfo(m_current->portfolio().path()))
        return true;
    return read(path);
}

bool FileActions::read(const QString& path)
{
    Q_EMIT aboutToRead(QFileInfo(path).absoluteFilePath());
    if (m_current)
        m_current->portfolio().settle(); // leaves a file that was moved: it may be this one
    return show(Portfolio::open(path, AccessMode::ReadWrite, user()));
}

bool FileActions::reload()
{
    const int year = m_current->year();
    const ProjectFilter filter = m_current->filter();
    const ProjectId selected = m_current->selected();
    if (!read(m_current->portfolio().path()))
        return false;
    m_current->setYear(year);
    m_current->setFilter(filter);
    if (m_current->records().find(selected))
        m_current->select(selected);
    return true;
}

bool FileActions::openLast()
{
    const QString last = m_preferences.lastFile();
    const QStringList files = m_preferences.recentFiles();
    const bool isOpen = files.isEmpty() ? openDefault() : open(files.first());
    if (isOpen && !last.isEmpty() && !QFileInfo::exists(last))
        Q_EMIT failed({ErrorCode::NotFound,
                       tr("“%1”, which was open last, is not there any more: it was moved, renamed "
                          "or removed. Open it where it is now, or restore a backup of it.")
                           .arg(QDir::toNativeSeparators(last)),
                       {}});
    return isOpen;
}

bool FileActions::openDefault()
{
    const QString path = Preferences::defaultDatabasePath();
    if (QFileInfo::exists(path))
        return open(path);
    return show(createFromCatalogue(path, user()));
}

void FileActions::openExample()
{
    const QString path =
        QFileInfo(Preferences::defaultDatabasePath()).absolutePath() + u"/example.touyan"_s;
    if (QFileInfo::exists(path))
        open(path);
    else
        show(createExample(path, user()));
}

void FileActions::createNew()
{
    const QString path = withSuffix(QFileDialog::getSaveFileName(
        m_window, tr("New database"), currentFolder(), fileFilter(), nullptr,
        QFileDialog::DontConfirmOverwrite)); // a file that exists is refused, not replaced
    if (!path.isEmpty())
        show(createFromCatalogue(path, user()));
}

void FileActions::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a database"),
                                                      currentFolder(), fileFilter());
    if (!path.isEmpty())
        open(path);
}

void FileActions::saveCopy()
{
    const QString path = withSuffix(
        QFileDialog::getSaveFileName(m_window, tr("Save a copy"), suggestedCopy(), fileFilter(),
                                     nullptr, QFileDialog::DontConfirmOverwrite));
    if (path.isEmpty())
        return;
    if (const auto saved = m_current->portfolio().saveCopy(path); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT done(tr("A copy was saved as %1").arg(QDir::toNativeSeparators(path)));
}

void FileActions::backUp()
{
    const auto made = m_current->portfolio().backUpNow();
    if (!made)
        Q_EMIT failed(made.error());
    else
        Q_EMIT done(tr("Backed up to %1").arg(QDir::toNativeSeparators(*made)));
}

void FileActions::restore()
{
    const QString start =
        m_current ? BackupFolder(m_current->portfolio().path()).path() : QString();
    QFileDialog dialog(m_window, tr("Choose a backup"), start, fileFilter());
    dialog.setFileMode(QFileDialog::ExistingFile);
    QTimer::singleShot(0, &dialog, [&dialog] { showWholeColumns(dialog); });
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        restoreFrom(dialog.selectedFiles().constFirst());
}

void FileActions::restoreFrom(const QString& backup)
{
    if (!m_current) {
        restoreElsewhere(backup);
        return;
    }
    const QString present = m_current->portfolio().path();
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Restore a backup"),
                        tr("Put the backup “%1” in the place of “%2”, which is open?")
                            .arg(QFileInfo(backup).fileName(), QFileInfo(present).fileName()),
                        QMessageBox::Cancel, m_window);
    box->setInformativeText(tr("The present file is kept beside it under another name. What was "
                               "done since it was opened cannot be undone step by step any more."));
    QPushButton* replace = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    if (const auto unheld = requireUnheld(present); !unheld) {
        replace->setEnabled(false);
        box->setIcon(QMessageBox::Warning);
        box->setText(tr("The backup “%1” cannot take the place of “%2”, which is open here for "
                        "reading only.")
                         .arg(QFileInfo(backup).fileName(), QFileInfo(present).fileName()));
        box->setInformativeText(unheld.error().message);
    }
    const QPushButton* elsewhere = box->addButton(tr("&Another file…"), QMessageBox::ActionRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(replace, &QPushButton::clicked, this, [this, backup] { replaceCurrent(backup); });
    connect(elsewhere, &QPushButton::clicked, this, [this, backup] { restoreElsewhere(backup); });
    box->open();
}

void FileActions::restoreElsewhere(const QString& backup)
{
    const QString target = withSuffix(
        QFileDialog::getSaveFileName(m_window, tr("Restore as"), currentFolder(), fileFilter(),
                                     nullptr, QFileDialog::DontConfirmOverwrite));
    if (target.isEmpty())
        return;
    if (m_current && QFileInfo(target) == QFileInfo(m_current->portfolio().path()))
        replaceCurrent(backup);
    else if (tellRestored(restoreBackup(backup, target, QDateTime::currentDateTime())))
        openRestored(target);
}

void FileActions::replaceCurrent(const QString& backup)
{
    const QString target = m_current->portfolio().path();
    // The window shows the backup meanwhile: SQLite must have closed the file before it may move.
    auto shown = Portfolio::open(backup, AccessMode::ReadOnly, user());
    const auto prepared = shown ? prepareRestore(backup, target) : shown.error();
    if (!prepared) {
        Q_EMIT failed(prepared.error());
        return;
    }
    m_show(std::make_unique<Workspace>(std::move(shown).value()));
    tellRestored(finishRestore(*prepared, target, QDateTime::currentDateTime()));
    openRestored(target);
}

void FileActions::openRestored(const QString& target)
{
    if (!open(target))
        return; // which has been told
    const auto faults = m_current->portfolio().faults();
    if (!faults)
        Q_EMIT failed(faults.error());
    else if (!faults->isEmpty())
        Q_EMIT failed({ErrorCode::Damaged,
                       tr("The restored file has faults: %1").arg(joinedSentences(*faults)),
                       {}});
}

bool FileActions::tellRestored(const Result<QString>& kept)
{
    if (!kept)
        Q_EMIT failed(kept.error());
    else if (!kept->isEmpty())
        Q_EMIT done(tr("The file that was there is kept as %1").arg(QFileInfo(*kept).fileName()));
    return kept.has_value();
}

void FileActions::setCurrent(Workspace* workspace)
{
    m_current = workspace;
    for (QAction* action : std::as_const(m_needsFile))
        action->setEnabled(workspace);
}

/// The name of the file and the day, with a number if need be.
QString FileActions::suggestedCopy() const
{
    const QFileInfo file(m_current->portfolio().path());
    //: the name of a copy of a file; 1: that of the file, 2: a day
    const QString name = tr("%1 copy %2")
                             .arg(file.completeBaseName(),
                                  m_current->portfolio().clock().today().toString(Qt::ISODate));
    QString path = file.absoluteDir().filePath(name + Suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = file.absoluteDir().filePath(u"%1-%2%3"_s.arg(name, QString::number(number), Suffix));
    return path;
}

QString FileActions::currentFolder() const
{
    return m_current ? QFileInfo(m_current->portfolio().path()).absolutePath() : QDir::homePath();
}

} // namespace touyan

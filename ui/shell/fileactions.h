#pragma once

#include "portfolio/portfolio.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <memory>

class QMenu;

namespace touyan {

class Preferences;
class Workspace;

/// The File menu: makes, opens, copies and restores databases. A file that cannot be opened leaves
/// the one that is open as it is.
class FileActions : public QObject
{
    Q_OBJECT
public:
    using Show = std::function<void(std::unique_ptr<Workspace>)>;

    /// @p show takes over each newly opened file.
    FileActions(Preferences& preferences, QWidget* window, Show show);

    /// Adds the actions to @p menu.
    void fill(QMenu& menu);

    /// Opens @p path; on failure says why through failed() and returns false.
    bool open(const QString& path);
    /// Reads the open file again, as others have left it; year, filter and selection stay. It may
    /// be written now if nobody else does.
    bool reload();
    /// Opens the file that was open last if it is still there, else the user's own database.
    bool openLast();
    /// Opens the user's own database, and creates it with the plan's catalogue on first start.
    bool openDefault();
    /// Opens the example portfolio beside the user's own database, and creates it if need be.
    void openExample();
    /// Asks whether the backup @p backup is to take the place of the open file or of another.
    void restoreFrom(const QString& backup);

    /// Where a copy of the open file would go: beside it under a free name.
    QString suggestedCopy() const;

    /// The file that the actions on "this file" are about.
    void setCurrent(Workspace* workspace);

public Q_SLOTS:
    void createNew();
    void chooseAndOpen();

Q_SIGNALS:
    /// The file @p path, absolute, is read now.
    void aboutToRead(const QString& path);
    void failed(const touyan::Error& error);
    void done(const QString& message);

private:
    using Opened = Result<std::unique_ptr<Portfolio>>;
    bool show(Opened opened);
    bool read(const QString& path);
    Portfolio::User user() const;
    void fillRecent(QMenu& menu);
    void saveCopy();
    void backUp();
    void restore();
    void restoreElsewhere(const QString& backup);
    /// Puts @p backup in the place of the open file and opens it.
    void replaceCurrent(const QString& backup);
    /// Opens it and says what is wrong with it: a backup may have been altered since it was made.
    void openRestored(const QString& target);
    /// Says what became of the file that was there, or why nothing was restored; false then.
    bool tellRestored(const Result<QString>& kept);
    QString currentFolder() const;

    Preferences& m_preferences;
    QWidget* m_window;
    Show m_show;
    Workspace* m_current = nullptr;
    QList<QAction*> m_needsFile;
};

} // namespace touyan

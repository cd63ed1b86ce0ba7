#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QStringList>

namespace touyan {

/// Why SQLite's own check finds the file broken, in SQLite's words; empty when it is sound.
Result<QString> integrityFault(const Database& database);

/// A copy of @p database in memory, to be changed at will: nothing of it reaches the file.
Result<Database> copyInMemory(const Database& database);

/// Writes a copy of @p database to @p target, which must not exist, and verifies it. The copy
/// appears whole or not at all.
Result<void> backUp(const Database& database, const QString& target);

/// Puts a verified copy of the backup @p backup at @p target. A file that is there is first moved
/// to the name returned, so that nothing is lost; the name is empty when there was none. Refused
/// while another program has @p target open.
Result<QString> restoreBackup(const QString& backup, const QString& target, const QDateTime& now);

/// Error with who works with @p target, where that is another program: no backup may take its
/// place.
Result<void> requireUnheld(const QString& target);

/// The two halves of restoreBackup() for who has @p target open: the first makes the verified copy
/// beside @p target, which may stay open, and returns its name; the second lets it take the place
/// of @p target, which must be closed here by then. Each is refused while another program works
/// with @p target; a half that fails leaves no copy behind.
Result<QString> prepareRestore(const QString& backup, const QString& target);
Result<QString> finishRestore(const QString& prepared, const QString& target, const QDateTime& now);

/// The automatic backups of one database: a folder beside it.
class BackupFolder
{
public:
    /// How many are kept of each reason: those before an upgrade do not push out those of the days
    /// before.
    static constexpr int Kept = 10;
    /// The reason of those that somebody asked for: they stay until somebody removes them.
    static constexpr QLatin1StringView AskedFor{"manual"};

    explicit BackupFolder(const QString& databasePath);

    QString path() const { return m_folder; }
    /// File names of the automatic backups, oldest first.
    QStringList names() const;
    /// Makes a backup called by @p now and @p reason, which consists of letters and digits, then
    /// removes the oldest of that reason beyond Kept.
    Result<QString> add(const Database& database, const QDateTime& now,
                        const QString& reason) const;
    bool hasOneOf(QDate day) const;

private:
    QString m_folder;
};

} // namespace touyan

#include "storage/backup.h"

#include "storage/databasefile.h"
#include "storage/sqliteerror.h"
#include "storage/writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int AllPages = -1;

const auto Suffix = u".touyan"_s;
const auto MomentFormat = u"yyyyMMdd-HHmmss-zzz"_s;

const auto AnyReason = u"*"_s;

/// The file names that BackupFolder makes for @p reason: what else lies in the folder is not ours
/// to remove.
QString ownNames(const QString& reason)
{
    QString pattern = MomentFormat;
    for (const QChar letter : u"yMdHmsz"_s)
        pattern.replace(letter, u"[0-9]"_s);
    return pattern % u'-' % reason % Suffix;
}

QStringList namesIn(const QString& folder, const QString& reason)
{
    return QDir(folder).entryList({ownNames(reason)}, QDir::Files, QDir::Name);
}

/// Moves a database with what SQLite keeps beside it, all or nothing: changes that are still in
/// the -wal file belong to this database and no other. False when it cannot be moved.
bool moveDatabaseFiles(const QString& from, const QString& to)
{
    QFile::remove(from + u"-shm"_s); // SQLite makes it anew
    const QString log = u"-wal"_s;
    const bool hasLog = QFileInfo::exists(from + log);
    if (hasLog && !QFile::rename(from + log, to + log))
        return false;
    if (QFile::rename(from, to))
        return true;
    if (hasLog)
        QFile::rename(to + log, from + log);
    return false;
}

Result<void> copyPages(const Database& from, const Database& to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return sqliteError(to.handle(), u"backup"_s);
    const int stepped = sqlite3_backup_step(backup, AllPages);
    // A step that met a lock need not make finish() fail, but has copied nothing.
    if (sqlite3_backup_finish(backup) != SQLITE_OK || stepped != SQLITE_DONE)
        return sqliteError(to.handle(), u"backup"_s);
    return {};
}

/// Copies into the file @p path, which is new, and proves the copy sound.
Result<void> writeVerifiedCopy(const Database& database, const QString& path)
{
    if (auto created = createPrivateFile(path); !created)
        return created;
    const auto copy = Database::open(path, AccessMode::ReadWrite);
    if (!copy)
        return copy.error();
    if (auto copied = copyPages(database, *copy); !copied)
        return copied;
    const auto fault = integrityFault(*copy);
    if (!fault)
        return fault.error();
    if (!fault->isEmpty())
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate(
                         "Storage", "The backup could not be verified and was not kept."),
                     *fault};
    return copy->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

/// Says who works with @p target when that is another program than this one; else @p lock, which is
/// on it, keeps others from it while it lasts.
Result<void> keepOthersFrom(const QString& target, WriterLock& lock)
{
    if (!lock.acquire() && lock.isHeldElsewhere())
        return Error{
            ErrorCode::Busy,
            QCoreApplication::translate("Storage", "%1 is working with “%2”. Nothing was restored.")
                .arg(lock.holder(), target),
            {}};
    return {};
}

/// Where the file @p target goes when another takes its place: it can be opened there as it is.
QString nameAside(const QString& target, const QDateTime& now)
{
    const QFileInfo file(target);
    const QString stem = file.path() % u'/' % file.completeBaseName() % u".before-restore-"_s
        % now.toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem % Suffix;
    for (int more = 2; QFileInfo::exists(name); ++more) // twice within a second
        name = stem % u'-' % QString::number(more) % Suffix;
    return name;
}

} // namespace

Result<QString> integrityFault(const Database& database)
{
    auto check = Statement::prepare(database, u"PRAGMA integrity_check(1)"_s);
    if (!check)
        return check.error();
    const auto hasRow = check->step();
    if (!hasRow)
        return hasRow.error();
    const QString outcome = check->text(0);
    return outcome == u"ok" ? QString() : outcome;
}

Result<Database> copyInMemory(const Database& database)
{
    auto copy = Database::inMemory();
    if (!copy)
        return copy;
    if (auto copied = copyPages(database, *copy); !copied)
        return copied.error();
    return copy;
}

Result<void> backUp(const Database& database, const QString& target)
{
    return writeNewFile(target, [&database](const QString& partial) {
        return writeVerifiedCopy(database, partial);
    });
}

Result<void> requireUnheld(const QString& target)
{
    WriterLock lock(target);
    return keepOthersFrom(target, lock);
}

Result<QString> prepareRestore(const QString& backup, const QString& target)
{
    if (QFileInfo(target).isDir())
        return Error{
            ErrorCode::Conflict,
            QCoreApplication::translate("Storage", "“%1” is a folder. Choose a .touyan file.")
                .arg(target),
            {}};
    if (auto possible = requireFolder(target); !possible)
        return possible.error();
    if (auto inspected = inspectDatabaseFile(backup); !inspected)
        return inspected.error();
    WriterLock lock(target);
    if (auto ours = keepOthersFrom(target, lock); !ours)
        return ours.error();
    if (QFileInfo(backup) == QFileInfo(target))
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "Storage", "“%1” cannot be restored onto itself. Choose a backup of it.")
                         .arg(target),
                     {}};
    const auto source = Database::open(backup, AccessMode::ReadOnly);
    if (!source)
        return source.error();
    const QString prepared = target + u".restored"_s;
    removeDatabaseFiles(prepared);
    if (auto copied = backUp(*source, prepared); !copied)
        return copied.error();
    return prepared;
}

Result<QString> finishRestore(const QString& prepared, const QString& target, const QDateTime& now)
{
    WriterLock lock(target);
    if (auto ours = keepOthersFrom(target, lock); !ours) {
        removeDatabaseFiles(prepared);
        return ours.error();
    }
    QString kept;
    if (QFileInfo::exists(target)) {
        kept = nameAside(target, now);
        if (!moveDatabaseFiles(target, kept)) {
            removeDatabaseFiles(prepared);
            return Error{ErrorCode::Io,
                         QCoreApplication::translate(
                             "Storage", "“%1” could not be set aside. Nothing was restored.")
                             .arg(target),
                         {}};
        }
    }
    if (!QFile::rename(prepared, target)) {
        removeDatabaseFiles(prepared);
        if (!kept.isEmpty())
            moveDatabaseFiles(kept, target);
        return cannotCreate(target);
    }
    return kept;
}

Result<QString> restoreBackup(const QString& backup, const QString& target, const QDateTime& now)
{
    WriterLock lock(target);
    if (auto ours = keepOthersFrom(target, lock); !ours)
        return ours.error();
    const auto prepared = prepareRestore(backup, target);
    return prepared ? finishRestore(*prepared, target, now) : prepared;
}

BackupFolder::BackupFolder(const QString& databasePath)
{
    const QFileInfo file(databasePath);
    m_folder = file.absolutePath() % u'/' % file.completeBaseName() % u"-backups"_s;
}

QStringList BackupFolder::names() const
{
    return namesIn(m_folder, AnyReason);
}

bool BackupFolder::hasOneOf(QDate day) const
{
    const QStringList all = names();
    return std::any_of(all.cbegin(), all.cend(), [day](const QString& name) {
        return name.startsWith(day.toString(u"yyyyMMdd"_s));
    });
}

Result<QString> BackupFolder::add(const Database& database, const QDateTime& now,
                                  const QString& reason) const
{
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::Io,
                     QCoreApplication::translate(
                         "Storage", "The folder for backups “%1” could not be created.")
                         .arg(m_folder),
                     {}};
    const QString path = m_folder % u'/' % now.toString(MomentFormat) % u'-' % reason % Suffix;
    if (auto done = backUp(database, path); !done)
        return done.error();
    if (reason == AskedFor)
        return path;
    QStringList alike = namesIn(m_folder, reason);
    while (alike.size() > Kept)
        QFile::remove(m_folder % u'/' % alike.takeFirst());
    return path;
}

} // namespace touyan

#include "storage/sqliteerror.h"

#include <QCoreApplication>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

struct Explanation
{
    ErrorCode code;
    const char* message;
};

Explanation explanationOf(int resultCode)
{
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                QT_TRANSLATE_NOOP("Storage",
                                  "The disk is full. Nothing was changed; free some space and try "
                                  "again.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                QT_TRANSLATE_NOOP("Storage",
                                  "Another program is using the file. Close it there and try "
                                  "again.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Storage",
                                  "The file is damaged. Restore it from one of its backups.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::Io,
                QT_TRANSLATE_NOOP("Storage",
                                  "The file may not be changed. Check its permissions or save a "
                                  "copy elsewhere.")};
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return {ErrorCode::Io,
                QT_TRANSLATE_NOOP("Storage",
                                  "The file could not be read or written. Check the disk and the "
                                  "permissions of its folder.")};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Validation,
                QT_TRANSLATE_NOOP(
                    "Storage", "The change breaks a rule of the database. Nothing was changed.")};
    default:
        return {ErrorCode::Database,
                QT_TRANSLATE_NOOP("Storage", "The database could not be read or written.")};
    }
}

/// SQLite tells a full disk as such only where it writes the file itself, not what is beside it.
bool isDiskFull(sqlite3* connection, int resultCode)
{
    const int kind = resultCode & 0xff;
    const int reason = sqlite3_system_errno(connection);
    return (kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN)
        && (reason == ENOSPC || reason == EDQUOT);
}

} // namespace

Error sqliteError(sqlite3* connection, const QString& context)
{
    const int resultCode = sqlite3_extended_errcode(connection);
    const Explanation explanation =
        explanationOf(isDiskFull(connection, resultCode) ? SQLITE_FULL : resultCode);
    return {explanation.code, QCoreApplication::translate("Storage", explanation.message),
            QString::fromUtf8(sqlite3_errmsg(connection)) % u" ("_s % QString::number(resultCode)
                % u") in: "_s % context};
}

} // namespace touyan

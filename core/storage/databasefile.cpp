#include "storage/databasefile.h"

#include "storage/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

// Offsets in the header of an SQLite file: https://www.sqlite.org/fileformat2.html, section 1.3.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype PageSizeOffset = 16;
constexpr qsizetype PageCountOffset = 28;
constexpr qsizetype UserVersionOffset = 60;
constexpr qsizetype ApplicationIdOffset = 68;

Error fault(ErrorCode code, const char* text, const QString& path)
{
    return {code, QCoreApplication::translate("Storage", text).arg(path), {}};
}

Result<QByteArray> readHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fault(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Storage", "There is no file “%1”. Check its name and folder."),
            path);
    if (info.isDir())
        return fault(ErrorCode::Foreign,
                     QT_TRANSLATE_NOOP("Storage", "“%1” is a folder. Choose a .touyan file."),
                     path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fault(
            ErrorCode::Io,
            QT_TRANSLATE_NOOP("Storage",
                              "“%1” may not be read. Ask its owner for permission to read it."),
            path);
    if (file.size() == 0)
        return fault(
            ErrorCode::Damaged,
            QT_TRANSLATE_NOOP("Storage", "“%1” is empty. Restore it from one of its backups."),
            path);
    return file.read(HeaderSize);
}

quint32 bigEndian32(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The size the file should have by its header. A page size of 1 stands for 65536.
qint64 statedSize(const QByteArray& header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + PageSizeOffset);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize * bigEndian32(header, PageCountOffset);
}

} // namespace

Result<int> inspectDatabaseFile(const QString& path)
{
    const auto read = readHeader(path);
    if (!read)
        return read.error();
    const QByteArray& header = *read;
    const QByteArray magic("SQLite format 3\0", 16);
    if (!header.startsWith(magic) && !magic.startsWith(header))
        return fault(
            ErrorCode::Foreign,
            QT_TRANSLATE_NOOP("Storage", "“%1” is not a Touyan database. Choose a .touyan file."),
            path);
    if (header.size() < HeaderSize
        || (statedSize(header) > QFileInfo(path).size() && !QFileInfo::exists(path + u"-wal"_s)))
        return fault(ErrorCode::Damaged,
                     QT_TRANSLATE_NOOP("Storage",
                                       "“%1” is damaged: its end is missing. Restore it from one "
                                       "of its backups."),
                     path);
    if (bigEndian32(header, ApplicationIdOffset) != ApplicationId)
        return fault(
            ErrorCode::Foreign,
            QT_TRANSLATE_NOOP("Storage", "“%1” is a database of another program, not of Touyan."),
            path);
    const auto version = static_cast<int>(bigEndian32(header, UserVersionOffset));
    if (version > latestSchemaVersion())
        return schemaTooNew(path);
    return version;
}

Error schemaTooNew(const QString& path)
{
    return fault(ErrorCode::SchemaTooNew,
                 QT_TRANSLATE_NOOP("Storage",
                                   "“%1” was made by a newer version of Touyan. Update this "
                                   "program to open it."),
                 path);
}

Error cannotCreate(const QString& path)
{
    return fault(ErrorCode::Io,
                 QT_TRANSLATE_NOOP("Storage",
                                   "“%1” could not be created. Check that the folder exists "
                                   "and may be written."),
                 path);
}

Error alreadyExists(const QString& path)
{
    return fault(ErrorCode::Conflict,
                 QT_TRANSLATE_NOOP("Storage", "“%1” exists already. Choose another name."), path);
}

Result<void> requireFolder(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return cannotCreate(path);
    return {};
}

Result<void> createPrivateFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, // never over an existing file
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        Error error = QFileInfo::exists(path) ? alreadyExists(path) : cannotCreate(path);
        error.detail = file.errorString();
        return error;
    }
    return {};
}

Result<Database> createDatabase(const QString& path)
{
    if (auto created = createPrivateFile(path); !created)
        return created.error();
    auto database = Database::open(path, AccessMode::ReadWrite);
    if (!database)
        return database;
    if (auto migrated = migrate(*database); !migrated)
        return migrated.error();
    return database;
}

Result<void> writeNewFile(const QString& path,
                          const std::function<Result<void>(const QString& partial)>& write)
{
    if (QFileInfo::exists(path))
        return alreadyExists(path);
    if (auto possible = requireFolder(path); !possible)
        return possible;
    const QString partial = path + u".part"_s;
    removeDatabaseFiles(partial);
    auto written = write(partial);
    if (written && !QFile::rename(partial, path))
        written = cannotCreate(path);
    removeDatabaseFiles(partial);
    if (!written) {
        Error told = written.error();
        told.message.replace(partial, path); // whoever asked knows no other name
        return told;
    }
    return {};
}

void removeDatabaseFiles(const QString& path)
{
    for (const QString& part : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + part);
}

} // namespace touyan

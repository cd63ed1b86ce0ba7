#include "io/wholefile.h"

#include "base/temporaryplace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>
#include <system_error>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

Error noRoom(const QString& path, const QString& detail)
{
    return {ErrorCode::DiskFull,
            QCoreApplication::translate("File", "There is no room to write %1.").arg(path), detail};
}

Error notWritten(const QString& path, QFileDevice::FileError code, const QString& detail)
{
    if (code == QFileDevice::ResourceError)
        return noRoom(path, detail);
    const QString message = QFileInfo(path).isDir()
        ? QCoreApplication::translate("File", "%1 is a folder. Choose the name of a file.")
        : QCoreApplication::translate("File",
                                      "%1 could not be written. Check that its folder exists and "
                                      "may be written.");
    return {ErrorCode::Io, message.arg(path), detail};
}

/// Libraries that write a file seldom say that the disk was full.
bool isDiskFull(const QString& path)
{
    constexpr qint64 Enough = 65536;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < Enough;
}

/// The file that takes the place of another one has its rights, a new one the usual rights.
QFileDevice::Permissions rightsFor(const QString& path)
{
    if (QFileInfo::exists(path))
        return QFile::permissions(path);
    return QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup
        | QFileDevice::ReadOther;
}

} // namespace

Result<void> saveWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.error(), file.errorString());
    const qint64 written = file.write(bytes);
    if (written >= 0 && written < bytes.size()) // a full disk may take a part without an error
        return noRoom(path, file.errorString());
    // Little stays in the buffer until it is flushed; commit() does not look whether that went
    // well.
    if (written < 0 || !file.flush() || !file.commit())
        return notWritten(path, file.error(), file.errorString());
    return {};
}

Result<void> saveWhole(const QString& path,
                       const std::function<Result<void>(const QString& temporary)>& write)
{
    if (QFileInfo(path).isDir())
        return notWritten(path, QFileDevice::OpenError, u"is a directory"_s);
    const TemporaryPlace place = TemporaryPlace::in(QFileInfo(path).absolutePath());
    const QString& temporary = place.path();
    if (QFile file(temporary);
        !file.open(QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return notWritten(path, file.error(), file.errorString());
    if (const Result<void> written = write(temporary); !written)
        return written.error().code == ErrorCode::Io && isDiskFull(path)
            ? noRoom(path, written.error().message)
            : written;
    // By its name: what wrote it may have put another file in its place.
    QFile::setPermissions(temporary, rightsFor(path));
    std::error_code failure;
    std::filesystem::rename(temporary.toStdU16String(), path.toStdU16String(), failure);
    if (failure)
        return notWritten(path, QFileDevice::RenameError,
                          QString::fromStdString(failure.message()));
    return {};
}

} // namespace touyan

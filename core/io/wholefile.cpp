#include "io/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

Error notWritten(const QString& path, QFileDevice::FileError code, const QString& detail)
{
    const bool isFull = code == QFileDevice::ResourceError;
    const QString message = isFull
        ? QCoreApplication::translate("File", "There is no room to write %1.")
        : QCoreApplication::translate("File", "%1 could not be written.");
    return {isFull ? ErrorCode::DiskFull : ErrorCode::Io, message.arg(path), detail};
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
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.error(), file.errorString());
    return {};
}

Result<void> saveWhole(const QString& path,
                       const std::function<Result<void>(const QString& temporary)>& write)
{
    if (QFileInfo(path).isDir())
        return notWritten(path, QFileDevice::OpenError, u"is a directory"_s);
    QTemporaryFile file(path % u".XXXXXX"_s);
    if (!file.open())
        return notWritten(path, file.error(), file.errorString());
    const QString temporary = file.fileName();
    file.close();
    if (const Result<void> written = write(temporary); !written)
        return written;
    file.setPermissions(rightsFor(path));
    std::error_code failure;
    std::filesystem::rename(temporary.toStdU16String(), path.toStdU16String(), failure);
    if (failure)
        return notWritten(path, QFileDevice::RenameError,
                          QString::fromStdString(failure.message()));
    file.setAutoRemove(false);
    return {};
}

} // namespace touyan

#include "commands/batchfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace touyan {
namespace {

Error notWritable(const QString& path)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Command", "“%1” cannot be written.").arg(path),
            {}};
}

Result<void> rename(const QString& from, const QString& to)
{
    std::error_code failure; // a failure leaves what was there
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    if (failure)
        return notWritable(to);
    return {};
}

/// The first folder above @p folder, or itself, that is there.
QString lastFolderThere(const QString& folder)
{
    QString path = folder;
    while (!QFileInfo::exists(path) && QFileInfo(path).path() != path)
        path = QFileInfo(path).path();
    return path;
}

} // namespace

BatchFolder::BatchFolder(const QString& folder)
    : m_folder(QDir::cleanPath(QDir(folder).absolutePath()))
    , m_above(lastFolderThere(m_folder))
    , m_place(new TemporaryPlace(TemporaryPlace::in(m_above))) // it cannot be moved into its place
    , m_workplace(m_place->path())
{
    const QStringList missing =
        QDir(m_above).relativeFilePath(m_folder).split(u'/', Qt::SkipEmptyParts);
    // The first of them is the place itself: it gets its name in the end.
    for (const QString& name : missing.mid(1))
        m_workplace = QDir(m_workplace).filePath(name);
}

Result<BatchFolder> BatchFolder::in(const QString& folder)
{
    BatchFolder batch(folder);
    if (!QFileInfo(batch.m_above).isDir() || !QDir().mkpath(batch.m_workplace))
        return notWritable(folder);
    return batch;
}

Result<void> BatchFolder::finish(const QStringList& names)
{
    if (m_folder != m_above) {
        const QString first = QDir(m_above).relativeFilePath(m_folder).section(u'/', 0, 0);
        return rename(m_place->path(), QDir(m_above).filePath(first));
    }
    for (const QString& name : names) {
        if (const auto moved =
                rename(QDir(m_workplace).filePath(name), QDir(m_folder).filePath(name));
            !moved)
            return moved;
    }
    return {};
}

} // namespace touyan

#include "storage/writerlock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

/// A file has one lock by whatever links it is reached.
QString lockPath(const QString& databasePath)
{
    const QString canonical = QFileInfo(databasePath).canonicalFilePath();
    return (canonical.isEmpty() ? databasePath : canonical) + u".lock"_s;
}

} // namespace

WriterLock::WriterLock(const QString& databasePath)
    : m_path(lockPath(databasePath))
    , m_file(std::make_unique<QLockFile>(m_path))
{
    m_file->setStaleLockTime(0); // the window may be open for weeks; a dead owner is still found
}

WriterLock::~WriterLock() = default;

bool WriterLock::isBeside(const QString& databasePath)
{
    return QFileInfo::exists(lockPath(databasePath));
}

bool WriterLock::acquire()
{
    return m_file->tryLock(0);
}

bool WriterLock::isHeld() const
{
    return m_file->error() == QLockFile::LockFailedError;
}

bool WriterLock::isHeldElsewhere() const
{
    qint64 process = 0;
    QString host;
    QString application;
    return isHeld() && m_file->getLockInfo(&process, &host, &application)
        && (process != QCoreApplication::applicationPid() || host != QSysInfo::machineHostName());
}

QString WriterLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString application;
    m_file->getLockInfo(&process, &host, &application);
    return QCoreApplication::translate("Storage", "%1 (computer %2, process %3)")
        .arg(QFileInfo(m_path).owner(), host, QString::number(process));
}

} // namespace touyan

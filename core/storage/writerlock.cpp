#include "storage/writerlock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace touyan {

WriterLock::WriterLock(const QString& databasePath)
    : m_path(databasePath + u".lock"_s)
    , m_file(std::make_unique<QLockFile>(m_path))
{
    m_file->setStaleLockTime(0); // the window may be open for weeks; a dead owner is still found
}

WriterLock::~WriterLock() = default;

bool WriterLock::acquire()
{
    return m_file->tryLock(0);
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

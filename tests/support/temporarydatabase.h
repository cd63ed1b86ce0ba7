#pragma once

#include "storage/database.h"

#include <QStringList>
#include <QTemporaryDir>

namespace touyan {

/// An empty database of the latest schema in a folder of its own.
class TemporaryDatabase
{
public:
    TemporaryDatabase();

    const Database& operator*() const { return *m_database; }
    QString path() const { return m_folder.filePath(QStringLiteral("test.touyan")); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    void close() { m_database.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

/// The rows that @p sql gives, each column as text.
QList<QStringList> rowsOf(const Database& database, const QString& sql);
/// The first column of rowsOf().
QStringList columnOf(const Database& database, const QString& sql);

/// What another program could do to the closed file @p path: runs @p sql without our checks.
void tamper(const QString& path, const QString& sql);

} // namespace touyan

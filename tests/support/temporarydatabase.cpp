#include "support/temporarydatabase.h"

#include "storage/databasefile.h"

#include <sqlite3.h>

namespace touyan {
namespace {

template <typename T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace

TemporaryDatabase::TemporaryDatabase()
{
    m_database = std::make_unique<Database>(taken(createDatabase(path())));
}

QList<QStringList> rowsOf(const Database& database, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql.toUtf8().constData(), -1, &statement, nullptr)
        != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database.handle()));
    QList<QStringList> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row.append(QString::fromUtf8(sqlite3_column_text(statement, column)));
        rows.append(row);
    }
    sqlite3_finalize(statement);
    return rows;
}

QStringList columnOf(const Database& database, const QString& sql)
{
    QStringList column;
    const QList<QStringList> rows = rowsOf(database, sql);
    for (const QStringList& row : rows)
        column.append(row.value(0));
    return column;
}

void tamper(const QString& path, const QString& sql)
{
    sqlite3* handle = nullptr;
    const bool done = sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK
        && sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!done)
        qFatal("%s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

} // namespace touyan

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace touyan {

enum class AccessMode
{
    ReadWrite,
    ReadOnly
};

/// One SQLite connection, usable from the thread that opened it. Written on the C interface: Qt SQL
/// takes more than twice the time to load a portfolio.
class Database
{
public:
    /// Opens the existing file @p path and sets what every connection needs (foreign keys, WAL,
    /// `synchronous = FULL`, busy timeout). The file must have been inspected before.
    static Result<Database> open(const QString& path, AccessMode mode);

    /// An empty database that is nowhere but in memory.
    static Result<Database> inMemory();

    /// Runs @p sql, which has no parameters and gives no rows that matter.
    Result<void> run(const QString& sql) const;
    /// The first column of the first row of @p sql as a number; 0 when there is no row.
    Result<qint64> number(const QString& sql) const;
    /// Whether the file is no longer where it was opened: it was renamed, moved or removed.
    bool hasMoved() const;
    /// Brings what was written last from the log beside the file into the file itself, wherever it
    /// is now, so that a copy of the file alone is whole. Waits for nobody: what another program
    /// still reads stays in the log until the next call.
    void settle() const;
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Closer
    {
        void operator()(sqlite3* handle) const;
    };
    explicit Database(sqlite3* handle);

    std::unique_ptr<sqlite3, Closer> m_handle;
};

/// A prepared statement whose every failure is an Error that carries its SQL. Parameters count from
/// 1, columns from 0.
class Statement
{
public:
    static Result<Statement> prepare(const Database& database, const QString& sql);

    void bindNull(int parameter);
    void bind(int parameter, qint64 value);
    void bind(int parameter, double value);
    void bind(int parameter, const QString& value);
    void bindText(int parameter, QByteArrayView utf8);
    void bind(int parameter, const QByteArray& value);

    /// True when there is a row to read, false at the end.
    Result<bool> step();
    /// Runs a statement that gives no rows and makes it ready for the next parameters.
    Result<void> run();
    void reset();
    /// Rows that the last run() inserted, changed or removed.
    qint64 rowsAffected() const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double number(int column) const;
    QString text(int column) const;
    /// The text's bytes, valid until the next step.
    QByteArrayView utf8(int column) const;
    QByteArray blob(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement);
    Error error() const;

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// @p utf8 as a text that takes no more memory than it needs, unlike QString::fromUtf8: rows stay
/// in memory for as long as the file is open.
QString exactText(QByteArrayView utf8);

/// Rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(const Database& database);
    /// Of statements that only read: all see the file as it is at the first of them, whatever
    /// another program writes in the meantime.
    static Result<Transaction> beginReading(const Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Database* database);

    const Database* m_database;
};

} // namespace touyan

#include "storage/database.h"

#include "storage/sqliteerror.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStringDecoder>
#include <QUrl>
#include <QVarLengthArray>

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Q_LOGGING_CATEGORY(lcStorage, "touyan.storage", QtInfoMsg)

constexpr qint64 SlowMilliseconds = 50;
constexpr int BusyMilliseconds = 5000;

QByteArray uriOf(const QString& path, const QByteArray& parameters)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return url.toEncoded(QUrl::FullyEncoded) + parameters;
}

/// A program that writes the file keeps a -wal file beside it. Without one the file is read as it
/// is: nothing need be made beside it, which may be forbidden there, and nothing is left behind.
bool isImmutable(const QString& path, AccessMode mode)
{
    return mode == AccessMode::ReadOnly && !QFileInfo::exists(path + u"-wal"_s);
}

/// Decodes ASCII and characters of three bytes, as Chinese is nearly always, to @p to and returns
/// the end; nullptr when there is anything else, which is left to Qt's decoder: it takes
/// twice the time, and decoding is a fifth of opening a file.
QChar* decodeCommon(QByteArrayView utf8, QChar* to)
{
    const auto isFollowing = [](uchar byte) { return (byte & 0xC0U) == 0x80U; };
    const auto* at = reinterpret_cast<const uchar*>(utf8.begin());
    const auto* end = reinterpret_cast<const uchar*>(utf8.end());
    while (at < end) {
        if (*at < 0x80) {
            *to++ = QChar(static_cast<char16_t>(*at++));
            continue;
        }
        if ((*at & 0xF0U) != 0xE0U || end - at < 3 || !isFollowing(at[1]) || !isFollowing(at[2]))
            return nullptr;
        const uint unit = (at[0] & 0x0FU) << 12U | (at[1] & 0x3FU) << 6U | (at[2] & 0x3FU);
        if (unit < 0x800 || QChar::isSurrogate(unit))
            return nullptr;
        *to++ = QChar(unit);
        at += 3;
    }
    return to;
}

bool isMoved(sqlite3* handle)
{
    int hasMoved = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    return hasMoved != 0;
}

/// Removes what is left of a file that was at @p path, unless there is a file again, whose log it
/// may be, or something is in it.
void removeEmptyLog(const QString& path)
{
    const QFileInfo log(path + u"-wal"_s);
    if (QFileInfo::exists(path) || log.size() > 0)
        return;
    QFile::remove(log.filePath());
    QFile::remove(path + u"-shm"_s);
}

} // namespace

void Database::Closer::operator()(sqlite3* handle) const
{
    if (!handle || !isMoved(handle)) {
        sqlite3_close_v2(handle);
        return;
    }
    // SQLite leaves the log of a file that was renamed meanwhile under its old name: what was
    // written last would be missing from the file.
    const QString path = QString::fromUtf8(sqlite3_db_filename(handle, "main"));
    const bool isWriter = sqlite3_db_readonly(handle, "main") == 0;
    const int emptied =
        sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_close_v2(handle);
    if (isWriter && emptied == SQLITE_OK)
        removeEmptyLog(path);
}

bool Database::hasMoved() const
{
    const char* path = sqlite3_db_filename(handle(), "main");
    const bool isInMemory = !path || *path == 0; // nothing is where a file may have been
    return isInMemory || isMoved(handle());
}

void Database::settle() const
{
    // What fails here is in the log still, where every reader of the database finds it.
    const int settled =
        sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (settled != SQLITE_OK)
        qCInfo(lcStorage) << "checkpoint:" << sqlite3_errstr(settled);
}

Database::Database(sqlite3* handle)
    : m_handle(handle)
{
}

Result<Database> Database::open(const QString& path, AccessMode mode)
{
    sqlite3* handle = nullptr;
    const int access = mode == AccessMode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const QByteArray uri = uriOf(path, isImmutable(path, mode) ? "?immutable=1" : "");
    const int opened = sqlite3_open_v2(uri.constData(), &handle,
                                       access | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (opened != SQLITE_OK)
        return sqliteError(handle, path);
    sqlite3_busy_timeout(handle, BusyMilliseconds);
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cache_size = -16000"_s};
    if (mode == AccessMode::ReadWrite)
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s;
    for (const QString& pragma : std::as_const(pragmas)) {
        if (auto done = database.run(pragma); !done)
            return done.error();
    }
    return database;
}

Result<Database> Database::inMemory()
{
    sqlite3* handle = nullptr;
    const int opened =
        sqlite3_open_v2(":memory:", &handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (opened != SQLITE_OK)
        return sqliteError(handle, u":memory:"_s);
    if (auto done = database.run(u"PRAGMA foreign_keys = ON"_s); !done)
        return done.error();
    return database;
}

Result<void> Database::run(const QString& sql) const
{
    QElapsedTimer timer;
    timer.start();
    const int result = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (timer.elapsed() > SlowMilliseconds)
        qCInfo(lcStorage) << timer.elapsed() << "ms:" << sql.left(200);
    if (result != SQLITE_OK)
        return sqliteError(handle(), sql);
    return {};
}

Result<qint64> Database::number(const QString& sql) const
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return statement.error();
    const auto hasRow = statement->step();
    if (!hasRow)
        return hasRow.error();
    return *hasRow ? statement->integer(0) : 0;
}

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt* statement)
    : m_statement(statement)
{
}

Result<Statement> Statement::prepare(const Database& database, const QString& sql)
{
    sqlite3_stmt* handle = nullptr;
    const QByteArray text = sql.toUtf8();
    const int prepared = sqlite3_prepare_v2(database.handle(), text.constData(),
                                            static_cast<int>(text.size()), &handle, nullptr);
    if (prepared != SQLITE_OK)
        return sqliteError(database.handle(), sql);
    return Statement(handle);
}

Error Statement::error() const
{
    return sqliteError(sqlite3_db_handle(m_statement.get()),
                       QString::fromUtf8(sqlite3_sql(m_statement.get())));
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement.get(), parameter);
}

void Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement.get(), parameter, value);
}

void Statement::bind(int parameter, const QString& value)
{
    bindText(parameter, value.toUtf8());
}

void Statement::bindText(int parameter, QByteArrayView utf8)
{
    // A null pointer would bind NULL: an empty text is still a text.
    sqlite3_bind_text64(m_statement.get(), parameter, utf8.isEmpty() ? "" : utf8.data(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int parameter, const QByteArray& value)
{
    sqlite3_bind_blob64(m_statement.get(), parameter, value.isNull() ? "" : value.constData(),
                        static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
}

Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        return error();
    return result == SQLITE_ROW;
}

Result<void> Statement::run()
{
    const auto stepped = step();
    Result<void> outcome = stepped ? Result<void>() : Result<void>(stepped.error());
    reset();
    return outcome;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

qint64 Statement::rowsAffected() const
{
    return sqlite3_changes64(sqlite3_db_handle(m_statement.get()));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::number(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    return exactText(utf8(column));
}

QString exactText(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return {};
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    QVarLengthArray<QChar, 512> buffer(decoder.requiredSpace(utf8.size()));
    const QChar* end = decodeCommon(utf8, buffer.data());
    if (!end)
        end = decoder.appendToBuffer(buffer.data(), utf8);
    return QString(buffer.constData(), end - buffer.constData());
}

QByteArrayView Statement::utf8(int column) const
{
    const unsigned char* bytes = sqlite3_column_text(m_statement.get(), column);
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

Transaction::Transaction(const Database* database)
    : m_database(database)
{
}

Result<Transaction> Transaction::begin(const Database& database)
{
    // IMMEDIATE: the lock is taken now, so that a later statement cannot fail for another's
    // writing.
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return Transaction(&database);
}

Result<Transaction> Transaction::beginReading(const Database& database)
{
    if (auto begun = database.run(u"BEGIN"_s); !begun)
        return begun.error();
    return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s); // SQLite may have rolled back by itself
}

Result<void> Transaction::commit()
{
    if (auto committed = m_database->run(u"COMMIT"_s); !committed)
        return committed;
    m_database = nullptr;
    return {};
}

} // namespace touyan

#include "storage/repository.h"

#include "domain/field.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString quoted(const char* name)
{
    return u'"' % QString(QLatin1StringView(name)) % u'"';
}

template <typename T>
QString tableName()
{
    return quoted(describe(kindOf<T>).key);
}

/// "id" and the fields' columns, each put through @p pattern (%1 is the column) and joined.
template <typename T>
QString columns(const QString& pattern, const QString& separator)
{
    QStringList parts{pattern.arg(quoted("id"))};
    for (const Field<T>& field : fields<T>())
        parts.append(pattern.arg(quoted(field.key)));
    return parts.join(separator);
}

template <typename T>
QString selectSql()
{
    return u"SELECT "_s % columns<T>(u"%1"_s, u", "_s) % u" FROM "_s % tableName<T>()
        % u" ORDER BY id"_s;
}

template <typename T>
QString insertSql()
{
    return u"INSERT INTO "_s % tableName<T>() % u" ("_s % columns<T>(u"%1"_s, u", "_s)
        % u") VALUES (?"_s % u", ?"_s.repeated(static_cast<qsizetype>(fields<T>().size())) % u')';
}

template <typename T>
QString updateSql()
{
    return u"UPDATE "_s % tableName<T>() % u" SET "_s % columns<T>(u"%1 = ?"_s, u", "_s)
        % u" WHERE "_s % columns<T>(u"%1 IS ?"_s, u" AND "_s);
}

template <typename T>
QString deleteSql()
{
    return u"DELETE FROM "_s % tableName<T>() % u" WHERE "_s % columns<T>(u"%1 IS ?"_s, u" AND "_s);
}

/// ISO text to a day; faster than QDate::fromString, which dates of a large file notice.
QDate dateFromIso(QByteArrayView text)
{
    const auto digits = [text](qsizetype from, qsizetype count) {
        int number = 0;
        for (qsizetype i = from; i < from + count; ++i)
            number = number * 10 + (text[i] - '0');
        return number;
    };
    return text.size() == 10 ? QDate(digits(0, 4), digits(5, 2), digits(8, 2)) : QDate();
}

Value choiceValue(const FieldSpec& field, QByteArrayView key)
{
    for (size_t i = 0; i < field.choices.size(); ++i) {
        if (key == QByteArrayView(field.choices[i].key))
            return static_cast<qint64>(i);
    }
    return {}; // refused by assign(), unless the field may be empty
}

/// Where the texts of one column were first met, so that what rows repeat is decoded and kept once.
class TextColumn
{
public:
    /// The earlier row whose column holds @p utf8; nothing when row @p row is the first one.
    std::optional<qsizetype> earlierRow(QByteArrayView utf8, qsizetype row)
    {
        if (m_rowsDiffer)
            return {};
        const auto known = m_firstRows.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
        if (known != m_firstRows.cend()) {
            ++m_repeated;
            return *known;
        }
        m_firstRows.insert(utf8.toByteArray(), row);
        const qsizetype kept = m_firstRows.size();
        m_rowsDiffer = kept > MostKept || (kept == Sample && m_repeated < Sample / FewRepeat);
        return {};
    }

private:
    /// So many different texts show whether rows repeat them: fewer than one in FewRepeat, and
    /// looking for them costs more than it saves.
    static constexpr qsizetype Sample = 64;
    static constexpr qsizetype FewRepeat = 5;
    /// A column of more different texts is taken for one whose rows differ.
    static constexpr qsizetype MostKept = 250;

    QHash<QByteArray, qsizetype> m_firstRows;
    qsizetype m_repeated = 0;
    bool m_rowsDiffer = false;
};

/// How SQLite holds the values of a field.
enum class StoredAs
{
    Number,
    Word, ///< a day, or the key of a choice
    Text
};

StoredAs storedAs(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Flag:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Reference:
    case FieldType::Number:
        return StoredAs::Number;
    case FieldType::Date:
    case FieldType::Choice:
        return StoredAs::Word;
    case FieldType::Text:
    case FieldType::Moment:
    case FieldType::References:
    case FieldType::AnyReference:
    case FieldType::Tags:
        return StoredAs::Text;
    }
    return StoredAs::Text;
}

Value readNumber(const FieldSpec& field, const Statement& row, int column)
{
    if (row.isNull(column))
        return {};
    if (field.type == FieldType::Number)
        return row.number(column);
    return row.integer(column);
}

void bindValue(Statement& statement, int parameter, const FieldSpec& field, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        if (field.type == FieldType::Choice)
            statement.bindText(parameter, field.choices[static_cast<size_t>(*number)].key);
        else
            statement.bind(parameter, *number);
    } else if (const auto* real = std::get_if<double>(&value)) {
        statement.bind(parameter, *real);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        statement.bind(parameter, *text);
    } else if (const auto* day = std::get_if<QDate>(&value)) {
        statement.bind(parameter, day->toString(Qt::ISODate));
    } else {
        statement.bindNull(parameter);
    }
}

/// Binds id and fields from parameter @p first on; returns the next free parameter.
template <typename T>
int bindRow(Statement& statement, int first, const T& row)
{
    statement.bind(first++, row.id.value);
    for (const Field<T>& field : fields<T>())
        bindValue(statement, first++, field, field.value(row));
    return first;
}

/// A change or removal that met no row: what is stored is not what the change was made from.
Result<void> runOnOneRow(Statement& statement, RecordKind kind)
{
    if (auto done = statement.run(); !done)
        return done;
    if (statement.rowsAffected() != 1)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "Storage",
                         "This %1 was changed elsewhere in the meantime. Nothing was overwritten; "
                         "open the file again and repeat the change.")
                         .arg(describe(kind).translatedTitle()),
                     {}};
    return {};
}

/// A table is loaded with room for so small a part of its rows, lest the first new row move a
/// million.
constexpr qint64 RoomToGrow = 64;

/// The three statements of a table, each prepared when it is first needed.
template <typename T>
class RowWriter
{
public:
    explicit RowWriter(const Database& database)
        : m_database(database)
    {
    }

    Result<void> write(const Delta<T>& delta)
    {
        auto& slot = m_statements.at(!delta.before ? 0U : delta.after ? 1U : 2U);
        if (!slot) {
            auto prepared = Statement::prepare(m_database, sqlFor(delta));
            if (!prepared)
                return prepared.error();
            slot = std::move(prepared).value();
        }
        int parameter = 1;
        if (delta.after)
            parameter = bindRow(*slot, parameter, *delta.after);
        if (!delta.before)
            return slot->run();
        bindRow(*slot, parameter, *delta.before);
        return runOnOneRow(*slot, kindOf<T>);
    }

private:
    static QString sqlFor(const Delta<T>& delta)
    {
        return !delta.before ? insertSql<T>() : delta.after ? updateSql<T>() : deleteSql<T>();
    }

    const Database& m_database;
    std::array<std::optional<Statement>, 3> m_statements;
};

/// Reads rows of a table into records.
template <typename T>
class RowReader
{
public:
    explicit RowReader(const Statement& statement)
        : m_statement(statement)
        , m_texts(fields<T>().size())
    {
    }

    /// Appends the row that the statement stands on to @p rows.
    Result<void> read(QList<T>& rows)
    {
        T& row = rows.emplaceBack();
        row.id = Id<T>{m_statement.integer(0)};
        int column = 1;
        for (const Field<T>& field : fields<T>()) {
            if (!readField(field, column++, rows, row))
                return damage(row, field);
        }
        return {};
    }

private:
    /// False when @p field cannot hold what is stored in @p column. @p row is the last of @p rows.
    bool readField(const Field<T>& field, int column, const QList<T>& rows, T& row)
    {
        const StoredAs stored = storedAs(field.type);
        if (stored == StoredAs::Number)
            return field.assign(row, readNumber(field, m_statement, column));
        const QByteArrayView text = m_statement.utf8(column);
        if (text.isNull())
            return field.assign(row, {});
        if (stored == StoredAs::Word)
            return field.assign(row,
                                field.type == FieldType::Date ? Value(dateFromIso(text))
                                                              : choiceValue(field, text));
        TextColumn& texts = m_texts[static_cast<size_t>(column - 1)];
        const auto earlier = texts.earlierRow(text, rows.size() - 1);
        if (!earlier)
            return field.assign(row, exactText(text));
        field.copy(row, rows.at(*earlier));
        return true;
    }
    static Error damage(const T& row, const Field<T>& field)
    {
        return {ErrorCode::Damaged,
                QCoreApplication::translate(
                    "Storage", "The file is damaged: %1 %2 has an impossible value in “%3”.")
                    .arg(describe(kindOf<T>).translatedTitle(), QString::number(row.id.value),
                         field.translatedTitle()),
                {}};
    }

    const Statement& m_statement;
    std::vector<TextColumn> m_texts; ///< by field
};

} // namespace

template <typename T>
Result<QList<T>> Repository<T>::all() const
{
    auto statement = Statement::prepare(m_database, selectSql<T>());
    if (!statement)
        return statement.error();
    QList<T> rows;
    RowReader<T> reader(*statement);
    for (;;) {
        const auto hasRow = statement->step();
        if (!hasRow)
            return hasRow.error();
        if (!*hasRow)
            return rows;
        if (rows.isEmpty()) { // many tables have no row, and need no count
            const auto count = m_database.number(u"SELECT COUNT(*) FROM "_s + tableName<T>());
            if (!count)
                return count.error();
            rows.reserve(*count + *count / RoomToGrow);
        }
        if (auto read = reader.read(rows); !read)
            return read.error();
    }
}

template <typename T>
Result<void> Repository<T>::write(const std::vector<Delta<T>>& deltas) const
{
    RowWriter<T> writer(m_database);
    for (const Delta<T>& delta : deltas) {
        if (auto written = writer.write(delta); !written)
            return written;
    }
    return {};
}

#define TOUYAN_INSTANTIATE(T) template class Repository<T>;
TOUYAN_FOR_EACH_RECORD(TOUYAN_INSTANTIATE)
#undef TOUYAN_INSTANTIATE

Result<Records> loadRecords(const Database& database)
{
    // Each row is read once, and all that is shown comes from the records: pages need not be kept.
    const auto cacheSize = database.number(u"PRAGMA cache_size"_s);
    if (!cacheSize)
        return cacheSize.error();
    Records records;
    Result<void> outcome = database.run(u"PRAGMA cache_size = -500"_s);
    auto reading = Transaction::beginReading(database);
    if (!reading)
        return reading.error();
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        if (!outcome)
            return;
        auto rows = Repository<T>(database).all();
        if (rows)
            records.setAll(Table<T>(std::move(rows).value()));
        else
            outcome = rows.error();
    });
    if (!outcome)
        return outcome.error();
    if (auto done = reading->commit(); !done)
        return done.error();
    if (auto restored = database.run(u"PRAGMA cache_size = %1"_s.arg(*cacheSize)); !restored)
        return restored.error();
    return records;
}

Result<void> writeRows(const Database& database, const ChangeSet& changes)
{
    Result<void> outcome;
    changes.forEachKind([&]<typename T>(const std::vector<Delta<T>>& deltas) {
        if (outcome && !deltas.empty())
            outcome = Repository<T>(database).write(deltas);
    });
    return outcome;
}

} // namespace touyan

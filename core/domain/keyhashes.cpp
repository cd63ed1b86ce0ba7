#include "domain/keyhashes.h"

#include "domain/field.h"

#include <bitset>

namespace touyan {
namespace {

quint32 hashOf(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    size_t hash = text ? qHash(*text) : 0;
    if (const auto* number = std::get_if<qint64>(&value))
        hash = qHash(*number);
    else if (const auto* day = std::get_if<QDate>(&value))
        hash = qHash(day->toJulianDay());
    return static_cast<quint32>(hash ^ hash >> 32);
}

/// The fields of which rows that share a key share at least one: each that is Unique, and the first
/// of those that are unique together.
template <typename T>
const std::vector<const Field<T>*>& decidingFields()
{
    static const std::vector<const Field<T>*> Deciding = [] {
        std::vector<const Field<T>*> deciding;
        bool isFirst = true;
        for (const Field<T>& field : fields<T>()) {
            const bool isTogether = field.is(FieldFlag::Together);
            if (field.is(FieldFlag::Unique) || (isTogether && isFirst))
                deciding.push_back(&field);
            isFirst = isFirst && !isTogether;
        }
        return deciding;
    }();
    return Deciding;
}

/// Where the row with @p id is in @p table, or would be.
template <typename T>
qsizetype placeOf(Id<T> id, const Table<T>& table)
{
    const auto at = std::lower_bound(table.begin(), table.end(), id,
                                     [](const T& row, Id<T> wanted) { return row.id < wanted; });
    return std::distance(table.begin(), at);
}

/// Says of nearly all hashes that are not among a few that they are not, without a search.
class Sieve
{
public:
    explicit Sieve(const QSet<quint32>& hashes)
    {
        for (const quint32 hash : hashes)
            m_ends.set(static_cast<quint16>(hash));
    }
    bool mayHold(quint32 hash) const { return m_ends.test(static_cast<quint16>(hash)); }

private:
    std::bitset<1U << 16U> m_ends; ///< the last bits of the hashes
};

} // namespace

template <typename T>
QList<quint32> KeyHashes::of(const T& row)
{
    QList<quint32> hashes;
    for (const Field<T>* field : decidingFields<T>())
        hashes.append(hashOf(field->value(row)));
    return hashes;
}

template <typename T>
QList<qsizetype> KeyHashes::rowsWith(const QSet<quint32>& hashes, const Table<T>& table)
{
    const size_t width = decidingFields<T>().size();
    std::vector<quint32>& column = std::get<Column<T>>(m_columns).hashes;
    const size_t size = width * static_cast<size_t>(table.size());
    if (column.empty())
        column.reserve(size);
    while (column.size() < size) {
        const T& row = table.rows()[static_cast<qsizetype>(column.size() / width)];
        for (const Field<T>* field : decidingFields<T>())
            column.push_back(hashOf(field->value(row)));
    }
    const Sieve sieve(hashes);
    QList<qsizetype> rows;
    for (size_t i = 0; i < size; ++i) {
        const auto row = static_cast<qsizetype>(i / width);
        if (sieve.mayHold(column[i]) && hashes.contains(column[i])
            && (rows.isEmpty() || rows.last() != row))
            rows.append(row);
    }
    return rows;
}

void KeyHashes::follow(const Records& records, const ChangeSet& changes)
{
    changes.forEachKind([&]<typename T>(const std::vector<Delta<T>>& deltas) {
        if (!std::get<Column<T>>(m_columns).hashes.empty())
            followKind(records.all<T>(), deltas);
    });
}

template <typename T>
void KeyHashes::followKind(const Table<T>& table, const std::vector<Delta<T>>& deltas)
{
    const size_t width = decidingFields<T>().size();
    std::vector<quint32>& column = std::get<Column<T>>(m_columns).hashes;
    for (const Delta<T>& delta : deltas) {
        if (delta.before && delta.after)
            continue;
        const size_t kept = width * static_cast<size_t>(placeOf(delta.any().id, table));
        column.resize(std::min(column.size(), kept));
    }
    for (const Delta<T>& delta : deltas) {
        const qsizetype row = table.indexOf(delta.any().id);
        size_t at = width * static_cast<size_t>(std::max<qsizetype>(row, 0));
        if (row < 0 || at >= column.size())
            continue;
        for (const quint32 hash : of(table.rows()[row]))
            column[at++] = hash;
    }
}

#define TOUYAN_INSTANTIATE(T)                                                                      \
    template QList<quint32> KeyHashes::of<T>(const T&);                                            \
    template QList<qsizetype> KeyHashes::rowsWith<T>(const QSet<quint32>&, const Table<T>&);
TOUYAN_FOR_EACH_RECORD(TOUYAN_INSTANTIATE)
#undef TOUYAN_INSTANTIATE

} // namespace touyan

#include "domain/validation.h"

#include "base/sentences.h"
#include "domain/fieldtext.h"
#include "domain/issuedreview.h"

#include <QCoreApplication>
#include <QSet>

namespace touyan {
namespace {

/// What must not repeat of a row: the value of a Unique field, or all Together fields.
struct UniqueKey
{
    QString fieldKey; ///< of its last field
    QString value;

    bool operator==(const UniqueKey&) const = default;
    friend size_t qHash(const UniqueKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.fieldKey, key.value);
    }
};

QString keyText(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto* day = std::get_if<QDate>(&value))
        return QString::number(day->toJulianDay());
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

template <typename T>
QList<UniqueKey> uniqueKeys(const T& row)
{
    QList<UniqueKey> keys;
    UniqueKey together;
    for (const Field<T>& field : fields<T>()) {
        if (field.is(FieldFlag::Together)) {
            together.fieldKey = QLatin1StringView(field.key);
            together.value += keyText(field.value(row)) % u'\x1f';
        }
        if (!field.is(FieldFlag::Unique))
            continue;
        const QString value = keyText(field.value(row));
        if (!value.isEmpty())
            keys.append({QLatin1StringView(field.key), value});
    }
    if (!together.value.isEmpty())
        keys.append(together);
    return keys;
}

/// The titles of the fields that @p key is made of.
template <typename T>
QString titleOf(const UniqueKey& key)
{
    const Field<T>* last = findField<T>(QLatin1StringView(key.fieldKey.toLatin1()));
    if (last->is(FieldFlag::Unique))
        return last->translatedTitle();
    QStringList titles;
    for (const Field<T>& field : fields<T>()) {
        if (field.is(FieldFlag::Together))
            titles.append(field.translatedTitle());
    }
    return joinedNames(titles);
}

/// The state in which a change leaves each row that it touches: nullptr for those it removes.
template <typename T>
QHash<qint64, const T*> lastStates(const std::vector<Delta<T>>& deltas)
{
    QHash<qint64, const T*> states;
    for (const Delta<T>& delta : deltas)
        states.insert(delta.any().id.value, delta.after ? &*delta.after : nullptr);
    return states;
}

/// Finds rows that a change would make share what must not repeat.
template <typename T>
class DuplicateSearch
{
public:
    DuplicateSearch(const Records& records, const QHash<qint64, const T*>& changed,
                    std::vector<Violation>& list)
        : m_records(records)
        , m_changed(changed)
        , m_list(list)
    {
    }

    /// @p row is the state in which the change leaves it.
    void take(const T& row)
    {
        const T* stored = m_records.find(row.id);
        const QList<UniqueKey> keys = uniqueKeys(row);
        m_hasNewKeys = m_hasNewKeys || !stored || uniqueKeys(*stored) != keys;
        for (const UniqueKey& key : keys) {
            if (const T* other = m_owners.value(key))
                report(key, row, *other);
            m_owners.insert(key, &row);
        }
        for (const quint32 hash : KeyHashes::of(row))
            m_hashes.insert(hash);
    }
    /// Compares with the rows that the change leaves alone.
    void finish(KeyHashes& known)
    {
        if (!m_hasNewKeys)
            return;
        const Table<T>& table = m_records.all<T>();
        for (const qsizetype place : known.rowsWith(m_hashes, table)) {
            const T& row = table.rows()[place];
            if (m_changed.contains(row.id.value))
                continue;
            for (const UniqueKey& key : uniqueKeys(row)) {
                if (const T* owner = m_owners.value(key))
                    report(key, *owner, row);
            }
        }
    }

private:
    void report(const UniqueKey& key, const T& row, const T& other)
    {
        m_list.push_back(
            {kindOf<T>, row.id.value, key.fieldKey,
             QCoreApplication::translate("Validation", "Another %1 has the same %2: “%3”.")
                 .arg(describe(kindOf<T>).translatedTitle(), titleOf<T>(key),
                      recordName(other, m_records))});
    }

    const Records& m_records;
    const QHash<qint64, const T*>& m_changed;
    std::vector<Violation>& m_list;
    QHash<UniqueKey, const T*> m_owners;
    QSet<quint32> m_hashes; ///< of the owners
    bool m_hasNewKeys = false;
};

template <typename T>
void appendDuplicates(const Records& records, const std::vector<Delta<T>>& deltas, KeyHashes& known,
                      std::vector<Violation>& list)
{
    if (deltas.empty() || KeyHashes::of(deltas.front().any()).isEmpty())
        return;
    const QHash<qint64, const T*> changed = lastStates(deltas);
    DuplicateSearch<T> search(records, changed, list);
    for (const Delta<T>& delta : deltas) {
        if (delta.after && changed.value(delta.after->id.value) == &*delta.after)
            search.take(*delta.after);
    }
    search.finish(known);
}

/// The records that @p value of @p field refers to.
QList<RecordRef> referencesOf(const FieldSpec& field, const Value& value)
{
    QList<RecordRef> references;
    if (field.type == FieldType::Reference) {
        if (const auto* id = std::get_if<qint64>(&value))
            references.append({*field.target, *id});
    } else if (field.type == FieldType::References) {
        QList<qint64> ids;
        fromText(ids, std::get<QString>(value));
        for (const qint64 id : std::as_const(ids))
            references.append({*field.target, id});
    } else if (field.type == FieldType::AnyReference) {
        RecordRef reference;
        if (fromText(reference, std::get<QString>(value)) && reference.isValid())
            references.append(reference);
    }
    return references;
}

/// Which records a change brings or takes, for the check of references without copying the tables.
struct Existence
{
    QSet<std::pair<int, qint64>> inserted;
    QSet<std::pair<int, qint64>> removed;

    explicit Existence(const ChangeSet& changes)
    {
        changes.forEachKind([this]<typename T>(const std::vector<Delta<T>>& deltas) {
            for (const Delta<T>& delta : deltas) {
                const std::pair key(static_cast<int>(kindOf<T>), delta.any().id.value);
                // Of several deltas of one row the last decides.
                if (!delta.before) {
                    removed.remove(key);
                    inserted.insert(key);
                } else if (!delta.after) {
                    inserted.remove(key);
                    removed.insert(key);
                }
            }
        });
    }
    /// Whether @p field can refer to a record that is removed.
    bool concerns(const FieldSpec& field) const
    {
        if (field.type == FieldType::AnyReference)
            return true;
        return field.target
            && std::any_of(removed.cbegin(), removed.cend(), [&](const auto& record) {
                   return record.first == static_cast<int>(*field.target);
               });
    }
    bool isRemoved(const RecordRef& reference) const
    {
        return removed.contains({static_cast<int>(reference.kind), reference.id});
    }
    bool holds(const Records& records, const RecordRef& reference) const
    {
        const std::pair key(static_cast<int>(reference.kind), reference.id);
        return !removed.contains(key)
            && (inserted.contains(key) || records.contains(reference.kind, reference.id));
    }
};

/// Calls @p visitor with each record that @p field of @p row refers to.
template <typename T, typename Visitor>
void forEachReference(const T& row, const Field<T>& field, Visitor&& visitor)
{
    const QList<RecordRef> references = referencesOf(field, field.value(row));
    for (const RecordRef& reference : references)
        visitor(reference);
}

template <typename T>
void appendDangling(const T& row, const Records& records, const Existence& existence,
                    std::vector<Violation>& list)
{
    for (const Field<T>& field : fields<T>()) {
        forEachReference(row, field, [&](const RecordRef& reference) {
            if (existence.holds(records, reference))
                return;
            list.push_back(
                {kindOf<T>, row.id.value, QLatin1StringView(field.key),
                 QCoreApplication::translate("Validation", "%1 refers to a %2 that does not exist.")
                     .arg(field.translatedTitle(), describe(reference.kind).translatedTitle())});
        });
    }
}

/// Rows that are removed although rows that the change leaves alone refer to them.
void appendOrphaned(const Records& records, const ChangeSet& changes, const Existence& existence,
                    std::vector<Violation>& list)
{
    if (existence.removed.isEmpty())
        return;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        const QHash<qint64, const T*> changed = lastStates(changes.deltas<T>());
        for (const Field<T>& field : fields<T>()) {
            if (!existence.concerns(field))
                continue;
            for (const T& row : records.all<T>()) {
                forEachReference(row, field, [&](const RecordRef& reference) {
                    if (!existence.isRemoved(reference) || changed.contains(row.id.value))
                        return; // what changes is judged by its new state
                    list.push_back(
                        {reference.kind,
                         reference.id,
                         {},
                         QCoreApplication::translate("Validation", "%1 “%2” still refers to it.")
                             .arg(describe(kindOf<T>).translatedTitle(),
                                  recordName(row, records))});
                });
            }
        }
    });
}

} // namespace

std::vector<Violation> violations(const Records& records, const ChangeSet& changes)
{
    KeyHashes known;
    return violations(records, changes, known);
}

std::vector<Violation> violations(const Records& records, const ChangeSet& changes,
                                  KeyHashes& known)
{
    std::vector<Violation> list;
    const Existence existence(changes);
    changes.forEachKind([&]<typename T>(const std::vector<Delta<T>>& deltas) {
        const QHash<qint64, const T*> states = lastStates(deltas);
        for (const Delta<T>& delta : deltas) {
            if (!delta.after)
                continue;
            const std::vector<Violation> faults = violations(*delta.after);
            list.insert(list.end(), faults.begin(), faults.end());
            if (states.value(delta.after->id.value) == &*delta.after)
                appendDangling(*delta.after, records, existence, list);
        }
        appendDuplicates(records, deltas, known, list);
    });
    appendOrphaned(records, changes, existence, list);
    const std::vector<Violation> issued = issuedReviewFaults(records, changes);
    list.insert(list.end(), issued.begin(), issued.end());
    return list;
}

std::vector<Violation> violations(const Records& records)
{
    ChangeSet everything;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        for (const T& row : records.all<T>())
            everything.insert(row);
    });
    return violations(Records(), everything);
}

} // namespace touyan

#include "search/textindex.h"

#include "base/halfwidth.h"
#include "domain/fieldtext.h"
#include "search/pinyin.h"
#include "search/searchwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QChar PartSeparator = u'\x1f';
/// Each row that is followed moves the arenas behind it; above it all rows are read anew.
constexpr size_t MostRowsFollowed = 50;

/// What a word can be found in; each part is closed by a separator.
struct Entry
{
    QString text;
    QString reading; ///< pinyin and its initials of what has a name; what has none adds nothing
};

void add(Entry& entry, const Entry& more)
{
    entry.text += more.text;
    entry.reading += more.reading;
}

Entry partOf(const QString& said, bool isName)
{
    Entry part;
    const QString text = halfWidth(said).toLower();
    if (text.isEmpty())
        return part;
    part.text = text % PartSeparator;
    const QString initials = isName ? pinyinInitials(text) : text;
    if (initials != text)
        part.reading = initials % PartSeparator % pinyin(text) % PartSeparator;
    return part;
}

/// Whether @p field names something: the record, a person, an organisation.
bool holdsName(const FieldSpec& field)
{
    return field.is(FieldFlag::Naming)
        || (field.type == FieldType::Text && !field.is(FieldFlag::Long)
            && !field.is(FieldFlag::Unique));
}

/// Makes the entries of rows. A name that many rows have in common is read once.
class EntryMaker
{
public:
    /// @p records must outlive it.
    explicit EntryMaker(const Records& records)
        : m_records(records)
    {
    }

    template <typename T>
    Entry make(const T& row)
    {
        Entry entry;
        for (const Field<T>& field : fields<T>()) {
            if (!field.is(FieldFlag::Searched))
                continue;
            const Value value = field.value(row);
            if (field.target)
                addNamed(entry, *field.target, value);
            else if (holdsName(field) && !field.is(FieldFlag::Naming))
                add(entry, spelt(fieldText(field, value, m_records)));
            else
                add(entry, partOf(fieldText(field, value, m_records), holdsName(field)));
        }
        return entry;
    }

private:
    void addNamed(Entry& entry, RecordKind kind, const Value& value)
    {
        QList<qint64> ids;
        if (const auto* id = std::get_if<qint64>(&value))
            ids.append(*id);
        else if (const auto* list = std::get_if<QString>(&value))
            fromText(ids, *list);
        for (const qint64 id : std::as_const(ids))
            add(entry, named(kind, id));
    }

    /// Of names that many rows share: undertakers, contacts.
    const Entry& spelt(const QString& name)
    {
        auto known = m_spelt.find(name);
        if (known == m_spelt.end())
            known = m_spelt.insert(name, partOf(name, true));
        return *known;
    }

    const Entry& named(RecordKind kind, qint64 id)
    {
        const std::pair key(static_cast<int>(kind), id);
        auto known = m_named.find(key);
        if (known == m_named.end())
            known = m_named.insert(key, partOf(m_records.nameOf(kind, id), true));
        return *known;
    }

    const Records& m_records;
    QHash<std::pair<int, qint64>, Entry> m_named;
    QHash<QString, Entry> m_spelt;
};

/// Whether @p changes touch records that rows of kind T are found by.
template <typename T>
bool touchesNames(const ChangeSet& changes)
{
    const auto fieldsOfT = fields<T>();
    return std::any_of(fieldsOfT.begin(), fieldsOfT.end(), [&](const Field<T>& field) {
        bool touches = false;
        if (field.target && field.is(FieldFlag::Searched))
            visitKind(*field.target,
                      [&]<typename U>(std::type_identity<U>) { touches = changes.touches<U>(); });
        return touches;
    });
}

QByteArrayView bytesOf(const QString& text)
{
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

bool mayBePinyin(const QString& word)
{
    return std::all_of(word.cbegin(), word.cend(),
                       [](QChar character) { return pinyinOf(character).isEmpty(); });
}

template <typename List>
List unionOf(const List& a, const List& b)
{
    List either;
    std::set_union(a.cbegin(), a.cend(), b.cbegin(), b.cend(), std::back_inserter(either));
    return either;
}

} // namespace

template <typename T>
QString searchText(const T& row, const Records& records)
{
    const Entry entry = EntryMaker(records).make(row);
    return entry.text + entry.reading;
}

template <typename T>
TextIndex<T>::TextIndex(const Records& records)
{
    rebuild(records);
}

template <typename T>
void TextIndex<T>::rebuild(const Records& records)
{
    m_ids.clear();
    m_texts.clear();
    m_readings.clear();
    EntryMaker maker(records);
    for (const T& row : records.all<T>()) {
        const Entry entry = maker.make(row);
        m_ids.append(row.id);
        m_texts.append(bytesOf(entry.text));
        m_readings.append(entry.reading.toUtf8());
    }
}

template <typename T>
void TextIndex<T>::insert(qsizetype place, const T& row, const Records& records)
{
    const Entry entry = EntryMaker(records).make(row);
    m_ids.insert(place, row.id);
    m_texts.insert(place, bytesOf(entry.text));
    m_readings.insert(place, entry.reading.toUtf8());
}

template <typename T>
void TextIndex<T>::apply(const Records& records, const ChangeSet& changes)
{
    const auto& deltas = changes.deltas<T>();
    if (deltas.size() > MostRowsFollowed || touchesNames<T>(changes)) {
        rebuild(records);
        return;
    }
    for (const Delta<T>& delta : deltas)
        follow(delta, records);
}

/// Puts the entry of one row in the place of the one it had.
template <typename T>
void TextIndex<T>::follow(const Delta<T>& delta, const Records& records)
{
    const Id<T> id = delta.any().id;
    const auto row =
        std::distance(m_ids.cbegin(), std::lower_bound(m_ids.cbegin(), m_ids.cend(), id));
    if (row < m_ids.size() && m_ids[row] == id) {
        m_ids.removeAt(row);
        m_texts.remove(row);
        m_readings.remove(row);
    }
    if (delta.after)
        insert(row, *delta.after, records);
}

template <typename T>
QList<Id<T>> TextIndex<T>::findWord(const QString& word) const
{
    QList<qsizetype> rows = m_texts.find(bytesOf(word));
    if (mayBePinyin(word))
        rows = unionOf(rows, m_readings.find(word.toUtf8()));
    QList<Id<T>> found;
    found.reserve(rows.size());
    for (const qsizetype row : rows)
        found.append(m_ids[row]);
    return found;
}

template <typename T>
QList<Id<T>> TextIndex<T>::find(const QString& query) const
{
    const QStringList words = searchWords(query);
    if (words.isEmpty())
        return {};
    QList<Id<T>> found = findWord(words.first());
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QList<Id<T>> hits = findWord(words[i]);
        QList<Id<T>> both;
        std::set_intersection(found.cbegin(), found.cend(), hits.cbegin(), hits.cend(),
                              std::back_inserter(both));
        found = both;
    }
    return found;
}

#define TOUYAN_INSTANTIATE(T) template QString searchText<T>(const T&, const Records&);
TOUYAN_FOR_EACH_RECORD(TOUYAN_INSTANTIATE)
#undef TOUYAN_INSTANTIATE

template class TextIndex<Project>;
template class TextIndex<Platform>;
template class TextIndex<TalentTeam>;
template class TextIndex<Enterprise>;

} // namespace touyan

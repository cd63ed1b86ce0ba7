#include "search/textindex.h"

#include "domain/fieldtext.h"
#include "search/pinyin.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QChar PartSeparator = u'\x1f';
/// Each row that is followed moves the arenas behind it; above it all rows are read anew.
constexpr size_t MostRowsFollowed = 50;

/// Calls @p visit with each searched field of @p row that says something, and its text.
template <typename T, typename Visit>
void forEachPart(const T& row, const Records& records, Visit&& visit)
{
    for (const Field<T>& field : fields<T>()) {
        if (!field.is(FieldFlag::Searched))
            continue;
        const QString part = fieldText(field, field.value(row), records);
        if (!part.isEmpty())
            visit(field, part);
    }
}

/// What @p row says in the entry of an index; each part is closed by a separator.
struct Entry
{
    QString text;
    QString reading;
};

template <typename T>
Entry entryOf(const T& row, const Records& records)
{
    Entry entry;
    forEachPart(row, records, [&](const Field<T>& field, const QString& part) {
        entry.text += part.toLower() % PartSeparator;
        if (field.is(FieldFlag::Naming))
            entry.reading += pinyinInitials(part) % PartSeparator % pinyin(part) % PartSeparator;
    });
    return entry;
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
    const Entry entry = entryOf(row, records);
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
    for (const T& row : records.all<T>())
        insert(m_ids.size(), row, records);
}

template <typename T>
void TextIndex<T>::insert(qsizetype place, const T& row, const Records& records)
{
    const Entry entry = entryOf(row, records);
    m_ids.insert(place, row.id);
    m_texts.insert(place, bytesOf(entry.text));
    m_readings.insert(place, entry.reading.toUtf8());
}

template <typename T>
void TextIndex<T>::apply(const Records& records, const ChangeSet& changes)
{
    const auto& deltas = changes.deltas<T>();
    if (deltas.size() > MostRowsFollowed) {
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
    const QStringList words = query.toLower().split(u' ', Qt::SkipEmptyParts);
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

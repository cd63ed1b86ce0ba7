#include "search/textindex.h"

#include "domain/fieldtext.h"
#include "search/pinyin.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QChar PartSeparator = u'\x1f';
constexpr QChar RowSeparator = u'\x1e';
/// Each row that is followed moves the arena behind it; above it all rows are read anew.
constexpr size_t MostRowsFollowed = 50;

} // namespace

template <typename T>
QString searchText(const T& row, const Records& records)
{
    QString text;
    for (const Field<T>& field : fields<T>()) {
        if (!field.is(FieldFlag::Searched))
            continue;
        const QString part = fieldText(field, field.value(row), records);
        if (part.isEmpty())
            continue;
        text += part.toLower() % PartSeparator;
        if (field.is(FieldFlag::Naming))
            text += pinyinInitials(part) % PartSeparator % pinyin(part) % PartSeparator;
    }
    return text;
}

template <typename T>
TextIndex<T>::TextIndex(const Records& records)
{
    rebuild(records);
}

template <typename T>
void TextIndex<T>::rebuild(const Records& records)
{
    m_arena.clear();
    m_starts.clear();
    m_ids.clear();
    for (const T& row : records.all<T>()) {
        m_starts.append(m_arena.size());
        m_ids.append(row.id);
        m_arena += searchText(row, records) % RowSeparator;
    }
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
    const auto row = std::distance(
        m_ids.cbegin(), std::lower_bound(m_ids.cbegin(), m_ids.cend(), delta.any().id));
    const bool isKnown = row < m_ids.size() && m_ids[row] == delta.any().id;
    const qsizetype start = row < m_starts.size() ? m_starts[row] : m_arena.size();
    const qsizetype end =
        !isKnown ? start : row + 1 < m_starts.size() ? m_starts[row + 1] : m_arena.size();
    const QString entry =
        delta.after ? QString(searchText(*delta.after, records) % RowSeparator) : QString();
    m_arena.replace(start, end - start, entry);
    if (isKnown) {
        m_ids.removeAt(row);
        m_starts.removeAt(row);
    }
    for (auto later = m_starts.begin() + row; later != m_starts.end(); ++later)
        *later += entry.size() - (end - start);
    if (delta.after) {
        m_ids.insert(row, delta.any().id);
        m_starts.insert(row, start);
    }
}

template <typename T>
QList<Id<T>> TextIndex<T>::findWord(const QString& word) const
{
    QList<Id<T>> found;
    qsizetype at = m_arena.indexOf(word);
    while (at >= 0) {
        const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), at);
        found.append(m_ids[std::distance(m_starts.cbegin(), next) - 1]);
        if (next == m_starts.cend())
            break;
        at = m_arena.indexOf(word, *next); // one hit a row is enough
    }
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

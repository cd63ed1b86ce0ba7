#include "search/textindex.h"

#include "domain/fieldtext.h"
#include "search/pinyin.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QChar PartSeparator = u'\x1f';
constexpr QChar RowSeparator = u'\x1e';

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
    const bool changesText = std::any_of(deltas.begin(), deltas.end(), [&](const Delta<T>& delta) {
        return !delta.before || !delta.after
            || searchText(*delta.before, records) != searchText(*delta.after, records);
    });
    if (changesText)
        rebuild(records);
}

template <typename T>
QSet<Id<T>> TextIndex<T>::findWord(const QString& word) const
{
    QSet<Id<T>> found;
    qsizetype at = m_arena.indexOf(word);
    while (at >= 0) {
        const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), at);
        found.insert(m_ids[std::distance(m_starts.cbegin(), next) - 1]);
        if (next == m_starts.cend())
            break;
        at = m_arena.indexOf(word, *next); // one hit a row is enough
    }
    return found;
}

template <typename T>
QSet<Id<T>> TextIndex<T>::find(const QString& query) const
{
    const QStringList words = query.toLower().split(u' ', Qt::SkipEmptyParts);
    QSet<Id<T>> found;
    bool isFirst = true;
    for (const QString& word : words) {
        const QSet<Id<T>> hits = findWord(word);
        found = isFirst ? hits : found.intersect(hits);
        isFirst = false;
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

#include "search/textarena.h"

#include <cstring>
#include <optional>

namespace touyan {
namespace {

/// Looks for a pattern in a text of whole characters. The loop over a block of it is one that
/// compilers turn into instructions for many characters at once: memmem() takes five times as long.
template <typename Unit>
class Scan
{
public:
    Scan(QByteArrayView text, QByteArrayView pattern)
        : m_text(reinterpret_cast<const Unit*>(text.data()))
        , m_pattern(reinterpret_cast<const Unit*>(pattern.data()))
        , m_length(pattern.size() / static_cast<qsizetype>(sizeof(Unit)))
        , m_places(text.size() / static_cast<qsizetype>(sizeof(Unit)) - m_length + 1)
    {
    }

    /// The first place of the pattern from @p at on.
    std::optional<qsizetype> next(qsizetype at) const
    {
        const size_t bytes = static_cast<size_t>(m_length) * sizeof(Unit);
        for (at = skipBlocks(at); at < m_places; at = skipBlocks(at + 1)) {
            if (memcmp(m_text + at, m_pattern, bytes) == 0)
                return at;
        }
        return {};
    }

private:
    static constexpr qsizetype Block = 64;

    /// The next place where the pattern's first and last characters stand, or one close before it.
    qsizetype skipBlocks(qsizetype at) const
    {
        const Unit first = m_pattern[0];
        const Unit last = m_pattern[m_length - 1];
        for (; at + Block <= m_places; at += Block) {
            const Unit* heads = m_text + at;
            const Unit* tails = heads + m_length - 1;
            Unit found = 0;
            for (qsizetype i = 0; i < Block; ++i)
                found |= static_cast<Unit>((heads[i] == first) & (tails[i] == last));
            if (found)
                break;
        }
        while (at < m_places && (m_text[at] != first || m_text[at + m_length - 1] != last))
            ++at;
        return at;
    }

    const Unit* m_text;
    const Unit* m_pattern;
    qsizetype m_length;
    qsizetype m_places; ///< how many places the pattern can start at
};

} // namespace

void TextArena::clear()
{
    m_bytes.clear();
    m_starts.clear();
}

qsizetype TextArena::endOf(qsizetype row) const
{
    return row + 1 < m_starts.size() ? m_starts[row + 1] : m_bytes.size();
}

void TextArena::shift(qsizetype firstRow, qsizetype bytes)
{
    for (auto start = m_starts.begin() + firstRow; start != m_starts.end(); ++start)
        *start += bytes;
}

/// Bytes that come and go at the front may leave characters of two bytes at odd addresses.
void TextArena::align()
{
    const auto address = reinterpret_cast<quintptr>(m_bytes.constData());
    if (address % static_cast<quintptr>(m_unit) != 0)
        m_bytes = QByteArray(m_bytes.constData(), m_bytes.size());
}

void TextArena::insert(qsizetype row, QByteArrayView entry)
{
    const qsizetype start = row < m_starts.size() ? m_starts[row] : m_bytes.size();
    m_bytes.insert(start, entry);
    m_starts.insert(row, start);
    shift(row + 1, entry.size());
    align();
}

void TextArena::remove(qsizetype row)
{
    const qsizetype size = endOf(row) - m_starts[row];
    m_bytes.remove(m_starts[row], size);
    m_starts.removeAt(row);
    shift(row, -size);
    align();
}

QList<qsizetype> TextArena::find(QByteArrayView pattern) const
{
    const auto rowsOf = [this](const auto& scan) {
        QList<qsizetype> rows;
        qsizetype row = 0;
        auto at = scan.next(0);
        while (at) {
            while (endOf(row) <= *at * m_unit)
                ++row;
            rows.append(row);
            at = scan.next(endOf(row) / m_unit); // one hit a row is enough
        }
        return rows;
    };
    return m_unit == sizeof(char16_t) ? rowsOf(Scan<char16_t>(m_bytes, pattern))
                                      : rowsOf(Scan<char>(m_bytes, pattern));
}

} // namespace touyan

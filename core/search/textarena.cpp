#include "search/textarena.h"

#include <cstring>

namespace touyan {

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

void TextArena::insert(qsizetype row, QByteArrayView entry)
{
    const qsizetype start = row < m_starts.size() ? m_starts[row] : m_bytes.size();
    m_bytes.insert(start, entry);
    m_starts.insert(row, start);
    shift(row + 1, entry.size());
}

void TextArena::remove(qsizetype row)
{
    const qsizetype size = endOf(row) - m_starts[row];
    m_bytes.remove(m_starts[row], size);
    m_starts.removeAt(row);
    shift(row, -size);
}

QList<qsizetype> TextArena::find(QByteArrayView pattern) const
{
    QList<qsizetype> rows;
    const auto length = static_cast<size_t>(pattern.size());
    qsizetype row = 0;
    qsizetype at = 0;
    while (at < m_bytes.size()) {
        const void* hit = memmem(m_bytes.constData() + at, static_cast<size_t>(m_bytes.size() - at),
                                 pattern.data(), length);
        if (!hit)
            break;
        at = static_cast<const char*>(hit) - m_bytes.constData();
        if (at % m_unit != 0) {
            ++at;
            continue;
        }
        while (endOf(row) <= at)
            ++row;
        rows.append(row);
        at = endOf(row); // one hit a row is enough
    }
    return rows;
}

} // namespace touyan

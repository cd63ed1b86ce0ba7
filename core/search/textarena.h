#pragma once

#include <QByteArray>
#include <QList>

namespace touyan {

/// Texts of rows one behind the other, so that one scan over memory finds the rows that hold a
/// pattern.
class TextArena
{
public:
    /// @p unit is the size of a character in bytes; a pattern is found at whole characters only.
    explicit TextArena(qsizetype unit)
        : m_unit(unit)
    {
    }

    void clear();
    void append(QByteArrayView entry) { insert(m_starts.size(), entry); }
    /// Puts an entry before that of @p row.
    void insert(qsizetype row, QByteArrayView entry);
    void remove(qsizetype row);

    /// The rows whose entries hold @p pattern, which is not empty, ascending.
    QList<qsizetype> find(QByteArrayView pattern) const;

private:
    qsizetype endOf(qsizetype row) const;
    void shift(qsizetype firstRow, qsizetype bytes);
    void align();

    qsizetype m_unit;
    QByteArray m_bytes;
    QList<qsizetype> m_starts; ///< in bytes, by row
};

} // namespace touyan

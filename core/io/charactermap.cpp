#include "io/charactermap.h"

#include "io/radicals.h"

#include <QByteArrayList>

namespace touyan {
namespace {

/// Copies a map token by token and rewrites what codes stand for.
class MapWriter
{
public:
    explicit MapWriter(const QByteArray& map)
        : m_map(map)
    {
        m_output.reserve(map.size());
    }

    QByteArray run()
    {
        while (m_at < m_map.size())
            step();
        return m_output;
    }

private:
    enum class Part
    {
        Outside,
        Characters, ///< <code> <text>
        Ranges ///< <first code> <last code>, then <text> of the first or [<text>…]
    };

    void step()
    {
        const char c = m_map.at(m_at);
        if (c == '<' && m_part != Part::Outside)
            onHex(takeHex());
        else if (QChar::fromLatin1(c).isLetter())
            onWord(takeWord());
        else
            onSign(c);
    }

    void onSign(char c)
    {
        m_isArray = c == '[' || (m_isArray && c != ']');
        if (c == ']')
            m_codes.clear();
        m_output += c;
        ++m_at;
    }

    QByteArray takeWord()
    {
        const qsizetype from = m_at;
        while (m_at < m_map.size() && QChar::fromLatin1(m_map.at(m_at)).isLetter())
            ++m_at;
        return m_map.mid(from, m_at - from);
    }

    QByteArray takeHex()
    {
        const qsizetype end = m_map.indexOf('>', m_at);
        const QByteArray hex =
            m_map.mid(m_at + 1, (end < 0 ? m_map.size() : end) - m_at - 1).trimmed();
        m_at = end < 0 ? m_map.size() : end + 1;
        return hex;
    }

    void onWord(const QByteArray& word)
    {
        if (word == "beginbfchar")
            m_part = Part::Characters;
        else if (word == "beginbfrange")
            m_part = Part::Ranges;
        else if (word == "endbfchar" || word == "endbfrange")
            m_part = Part::Outside;
        m_codes.clear();
        m_output += word;
    }

    void onHex(const QByteArray& hex)
    {
        const qsizetype codes = m_part == Part::Characters ? 1 : 2;
        if (m_codes.size() < codes) {
            m_codes.append(hex);
            m_output += '<' + hex + '>';
            return;
        }
        if (m_isArray || m_part == Part::Characters)
            m_output += '<' + ordinary(hex) + '>';
        else
            writeRange(hex);
        if (!m_isArray)
            m_codes.clear();
    }

    /// A range is written out as an array, since replaced characters do not follow each other.
    void writeRange(const QByteArray& hex)
    {
        const int count = m_codes.at(1).toInt(nullptr, 16) - m_codes.at(0).toInt(nullptr, 16) + 1;
        if (count <= 1 || hex.size() != 4) {
            m_output += '<' + ordinary(hex) + '>';
            return;
        }
        QByteArrayList texts;
        const int first = hex.toInt(nullptr, 16);
        for (int i = 0; i < count; ++i)
            texts.append('<' + ordinary(hexOf(static_cast<char16_t>(first + i))) + '>');
        m_output += '[' + texts.join(' ') + ']';
    }

    static QByteArray hexOf(char16_t c)
    {
        return QByteArray::number(c, 16).toUpper().rightJustified(4, '0');
    }

    static QByteArray ordinary(const QByteArray& hex)
    {
        QByteArray result;
        for (qsizetype i = 0; i + 4 <= hex.size(); i += 4) {
            const auto c = static_cast<char16_t>(hex.mid(i, 4).toInt(nullptr, 16));
            result += hexOf(ordinaryCharacter(c));
        }
        return result;
    }

    const QByteArray& m_map;
    qsizetype m_at = 0;
    QByteArray m_output;
    Part m_part = Part::Outside;
    QByteArrayList m_codes; ///< read of the line so far
    bool m_isArray = false;
};

} // namespace

QByteArray repairedCharacterMap(const QByteArray& map)
{
    return MapWriter(map).run();
}

} // namespace touyan

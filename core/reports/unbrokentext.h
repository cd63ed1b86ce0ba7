#pragma once

#include <QString>

#include <vector>

namespace touyan {

/// A text without what only its layout put between its characters: the single blanks of justified
/// lines and the line breaks within sentences, as in text copied from a PDF. Knows where each
/// character stood.
class UnbrokenText
{
public:
    explicit UnbrokenText(const QString& given);

    const QString& text() const { return m_text; }
    /// Where the character at @p position of text() stands in the given text; behind its last one
    /// for the end of text().
    qsizetype placeOf(qsizetype position) const;
    /// How long @p length characters from @p start on are in the given text.
    qsizetype lengthOf(qsizetype start, qsizetype length) const;

private:
    QString m_text;
    std::vector<qsizetype> m_places; ///< by the characters of m_text
    qsizetype m_end = 0; ///< of the given text
};

} // namespace touyan

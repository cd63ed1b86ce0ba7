#pragma once

#include "io/xmlparts.h"

#include <QString>

#include <string>
#include <vector>

namespace touyan {

/// @p text with _xHHHH_ turned into the character it stands for.
QString unescaped(QString text);

/// Collects a rich text from its runs; phonetic readings above the characters are left out.
class RichText
{
public:
    /// Tells it of an element; to be called from si or is on.
    void start(std::string_view name);
    void end(std::string_view name);
    void text(std::string_view piece)
    {
        if (m_isText && m_phonetic == 0)
            m_utf8.append(piece);
    }
    const std::string& utf8() const { return m_utf8; }
    void clear();

private:
    std::string m_utf8;
    int m_phonetic = 0;
    bool m_isText = false;
};

/// The shared texts of a workbook, one behind the other: millions of them cost little more than
/// their bytes.
class SharedStrings
{
public:
    void append(std::string_view utf8);
    int size() const { return static_cast<int>(m_ends.size()); }
    QString at(int index) const;

private:
    std::string m_utf8;
    std::vector<quint32> m_ends;
};

/// Reads sharedStrings.xml.
class SharedStringsHandler : public XmlHandler
{
public:
    SharedStringsHandler(const ReadLimits& limits, SharedStrings& strings)
        : m_limits(limits)
        , m_strings(strings)
    {
    }
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    const ReadLimits& m_limits;
    SharedStrings& m_strings;
    RichText m_item;
    bool m_isItem = false;
};

} // namespace touyan

#include "io/xlsxtext.h"

#include "io/refusal.h"

using namespace Qt::StringLiterals;

namespace touyan {

QString unescaped(QString text)
{
    qsizetype at = text.indexOf("_x"_L1);
    while (at >= 0) {
        constexpr qsizetype Length = 7; // _xHHHH_
        bool isNumber = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isNumber, 16);
        if (isNumber && at + Length <= text.size() && text.at(at + Length - 1) == u'_')
            text.replace(at, Length, QChar(code));
        at = text.indexOf("_x"_L1, at + 1);
    }
    return text;
}

void RichText::start(std::string_view name)
{
    if (name == "rPh")
        ++m_phonetic;
    else if (name == "t")
        m_isText = true;
}

void RichText::end(std::string_view name)
{
    if (name == "rPh")
        m_phonetic = std::max(m_phonetic - 1, 0);
    else if (name == "t")
        m_isText = false;
}

void RichText::clear()
{
    m_utf8.clear();
    m_phonetic = 0;
    m_isText = false;
}

void SharedStrings::append(std::string_view utf8)
{
    m_utf8.append(utf8);
    m_ends.push_back(static_cast<quint32>(m_utf8.size()));
}

QString SharedStrings::at(int index) const
{
    const auto i = static_cast<size_t>(index);
    const quint32 start = i == 0 ? 0 : m_ends.at(i - 1);
    return unescaped(toText(std::string_view(m_utf8).substr(start, m_ends.at(i) - start)));
}

void SharedStringsHandler::start(std::string_view name, const XmlAttributes& /*attributes*/)
{
    if (name == "si") {
        m_isItem = true;
        m_item.clear();
    } else if (m_isItem) {
        m_item.start(name);
    }
}

void SharedStringsHandler::end(std::string_view name)
{
    if (name != "si") {
        m_item.end(name);
        return;
    }
    if (m_isItem)
        m_strings.append(m_item.utf8());
    m_isItem = false;
    if (m_strings.size() > m_limits.strings)
        fail(hostileWorkbook(u"shared texts"_s));
}

void SharedStringsHandler::text(std::string_view piece)
{
    if (!m_isItem)
        return;
    m_item.text(piece);
    if (m_item.utf8().size() > static_cast<size_t>(m_limits.cellText))
        fail(hostileWorkbook(u"a text of over %1 bytes"_s.arg(m_limits.cellText)));
}

} // namespace touyan

#include "io/xmlparts.h"

#include "io/refusal.h"
#include "io/zippackage.h"

#include <QString>

#include <charconv>
#include <cstring>
#include <expat.h>
#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

// A tag that does not end within a piece is looked at again with the next one; large pieces keep
// that cheap for long tags, too.
constexpr int PieceSize = 256 * 1024;

std::string_view withoutPrefix(const char* name)
{
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

/// One run of expat over a part.
class Parsing
{
public:
    Parsing(const ReadLimits& limits, XmlHandler& handler)
        : m_parser(XML_ParserCreate(nullptr))
        , m_limits(limits)
        , m_handler(handler)
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
    }

    Result<void> run(PartStream part)
    {
        for (bool isLast = false; !isLast;) {
            void* room = XML_GetBuffer(m_parser.get(), PieceSize);
            if (!room)
                return hostileWorkbook(u"%1: memory"_s.arg(part.name()));
            const auto count = part.read(static_cast<char*>(room), PieceSize);
            if (!count)
                return count.error();
            isLast = *count == 0;
            m_fed += *count;
            const XML_Status status =
                XML_ParseBuffer(m_parser.get(), static_cast<int>(*count), isLast);
            if (m_handler.error())
                return *m_handler.error();
            if (m_handler.isStopped())
                return {};
            if (status != XML_STATUS_OK)
                return corruptWorkbook(faultIn(part.name()));
            if (m_fed - XML_GetCurrentByteIndex(m_parser.get()) > m_limits.token + PieceSize)
                return hostileWorkbook(
                    u"%1: a tag of over %2 bytes"_s.arg(part.name()).arg(m_limits.token));
        }
        return {};
    }

private:
    struct Closer
    {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };

    static Parsing& self(void* data) { return *static_cast<Parsing*>(data); }

    static void XMLCALL onStart(void* data, const char* name, const char** attributes)
    {
        Parsing& parsing = self(data);
        if (++parsing.m_depth > parsing.m_limits.nesting)
            parsing.m_handler.fail(hostileWorkbook(u"nesting"_s));
        else
            parsing.m_handler.start(withoutPrefix(name), XmlAttributes(attributes));
        parsing.stopIfTold();
    }
    static void XMLCALL onEnd(void* data, const char* name)
    {
        Parsing& parsing = self(data);
        --parsing.m_depth;
        if (!parsing.m_handler.isStopped()) // expat closes an empty element after it was stopped
            parsing.m_handler.end(withoutPrefix(name));
        parsing.stopIfTold();
    }
    static void XMLCALL onText(void* data, const char* text, int length)
    {
        Parsing& parsing = self(data);
        if (!parsing.m_handler.isStopped())
            parsing.m_handler.text({text, static_cast<size_t>(length)});
        parsing.stopIfTold();
    }
    static void XMLCALL onDoctype(void* data, const char* /*name*/, const char* /*system*/,
                                  const char* /*publicId*/, int /*hasSubset*/)
    {
        Parsing& parsing = self(data);
        parsing.m_handler.fail(hostileWorkbook(u"DOCTYPE"_s));
        parsing.stopIfTold();
    }
    void stopIfTold()
    {
        if (m_handler.isStopped())
            XML_StopParser(m_parser.get(), XML_FALSE);
    }

    QString faultIn(const QString& part) const
    {
        return u"%1, line %2: %3"_s.arg(
            part, QString::number(XML_GetCurrentLineNumber(m_parser.get())),
            QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
    }

    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Closer> m_parser;
    const ReadLimits& m_limits;
    XmlHandler& m_handler;
    qint64 m_fed = 0;
    int m_depth = 0;
};

} // namespace

std::optional<std::string_view> XmlAttributes::value(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair; pair += 2) {
        if (withoutPrefix(pair[0]) == name)
            return pair[1];
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    return toText(value(name).value_or(std::string_view()));
}

std::optional<int> XmlAttributes::integer(std::string_view name) const
{
    const auto text = value(name);
    if (!text)
        return {};
    const std::string_view digits = trimmed(*text);
    int number = 0;
    const auto [end, failure] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failure != std::errc() || end != digits.data() + digits.size())
        return {};
    return number;
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const auto text = value(name);
    return text && (*text == "1" || *text == "true" || *text == "on");
}

void XmlHandler::text(std::string_view /*piece*/)
{
}

void XmlHandler::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> parseXml(PartStream part, const ReadLimits& limits, XmlHandler& handler)
{
    return Parsing(limits, handler).run(std::move(part));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Space = " \t\r\n";
    const size_t first = text.find_first_not_of(Space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(Space) - first + 1);
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace touyan

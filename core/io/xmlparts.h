#pragma once

#include "base/result.h"
#include "io/readlimits.h"

#include <optional>
#include <string_view>

namespace touyan {

class PartStream;

/// The attributes of an element, by their names without prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {
    }
    std::optional<std::string_view> value(std::string_view name) const;
    /// The value as text; empty when the attribute is missing.
    QString text(std::string_view name) const;
    /// The value as a whole number; nothing when it is missing or none.
    std::optional<int> integer(std::string_view name) const;
    /// The value as xsd:boolean; false when it is missing.
    bool isTrue(std::string_view name) const;

private:
    const char** m_pairs;
};

/// What is done with the elements of a part. Names come without their prefix: the strict and the
/// transitional form of a workbook differ only in namespaces. Texts come in pieces.
class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;

    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view piece);

    /// Ends the parsing with @p error.
    void fail(Error error);
    /// Ends the parsing without an error.
    void finish() { m_isFinished = true; }
    bool isStopped() const { return m_isFinished || m_error; }
    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
    bool m_isFinished = false;
};

/// Feeds @p part to @p handler. Refuses a document type, with which a few bytes could become
/// millions, elements nested too deeply, and tags that are too long.
Result<void> parseXml(PartStream part, const ReadLimits& limits, XmlHandler& handler);

/// @p text without the white space around it.
std::string_view trimmed(std::string_view text);
QString toText(std::string_view utf8);

} // namespace touyan

#pragma once

#include "reports/papertable.h"

#include <QStringList>

#include <optional>

class QXmlStreamWriter;

namespace touyan {

/// Writes runs of text, and keeps their footnotes for their own part.
class WordText
{
public:
    explicit WordText(QXmlStreamWriter& xml)
        : m_xml(xml)
    {
    }

    /// @p size in points where it is not that of the style.
    void write(const QList<TextRun>& runs, std::optional<double> size = {});
    /// A run of plain text.
    void write(const QString& text);
    const QStringList& footnotes() const { return m_footnotes; }

private:
    void writeFormat(const TextRun& run, std::optional<double> size);
    void writeText(const QString& text);
    void writeReference(const QString& footnote);

    QXmlStreamWriter& m_xml;
    QStringList m_footnotes;
};

/// footnotes.xml with @p footnotes.
QByteArray wordFootnotes(const QStringList& footnotes);

/// The id of the first footnote; those below are the lines that separate them from the text.
constexpr int FirstFootnoteId = 1;

} // namespace touyan

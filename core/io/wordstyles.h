#pragma once

#include "reports/document.h"

#include <map>

class QXmlStreamWriter;

namespace touyan {

/// The id of the style of paragraphs with @p role.
QString wordStyleId(ParagraphRole role);

/// The height of a line in twips: that of the style, which for text on the grid of the standard is
/// the grid's.
int wordPitch(const ParagraphStyle& style);

/// The indents of @p style, in the properties of a style or of one paragraph.
void writeWordIndent(QXmlStreamWriter& xml, const ParagraphStyle& style);

/// The paragraph styles of a document: one per role, and what its tables need.
class WordStyles
{
public:
    /// The id of the style of table text; made when it is asked for first.
    QString tableText(const TableStyle& style, RowKind kind);
    /// styles.xml
    QByteArray part() const;

private:
    struct TableLook
    {
        PaperFont font;
        double size;
        double pitch;

        auto operator<=>(const TableLook&) const = default;
    };

    static void writeTableStyle(QXmlStreamWriter& xml, const TableLook& look, const QString& id);

    std::map<TableLook, QString> m_tableLooks;
};

} // namespace touyan

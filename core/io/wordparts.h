#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace touyan {

class ZipWriter;

/// The parts that the text of a word processor file refers to, each by its relationship.
class WordParts
{
public:
    enum class Kind
    {
        Header,
        Footer,
        Picture,
        Footnotes,
        Styles,
        Settings,
        Fonts
    };

    /// The id of the relationship to a part with @p bytes; equal parts are stored once.
    QString add(Kind kind, const QByteArray& bytes);

    /// Adds the parts, their relationships and what names their types to @p package.
    void writeTo(ZipWriter& package) const;

private:
    struct Part
    {
        Kind kind;
        QByteArray bytes;
        QString name; ///< below word/
    };

    QByteArray contentTypes() const;
    QByteArray relationships() const;

    QList<Part> m_parts; ///< the relationship of the first is rId1
};

/// The fonts that papers name, with other names under which computers have them.
QByteArray wordFontTable();

} // namespace touyan

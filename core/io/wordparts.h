#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <utility>

namespace touyan {

class ZipWriter;

/// The parts that the text of a word processor file refers to, each by its relationship. They go
/// into the file at once: a paper may have thousands of pictures.
class WordParts
{
public:
    enum class Kind
    {
        Header,
        Footer,
        Picture,
        Drawing, ///< that a picture stands in for
        Footnotes,
        Styles,
        Settings,
        Fonts
    };

    /// @p package is empty; it must outlive this.
    explicit WordParts(ZipWriter& package);

    /// The id of the relationship to a part with @p bytes; equal parts are stored once.
    QString add(Kind kind, const QByteArray& bytes);

    /// Adds the relationships of the parts and what names their types, when all are there.
    void finish();

private:
    struct Part
    {
        Kind kind;
        QString name; ///< below word/
    };

    QByteArray contentTypes() const;
    QByteArray relationships() const;

    ZipWriter& m_package;
    QList<Part> m_parts; ///< the relationship of the first is rId1
    std::map<std::pair<Kind, QByteArray>, qsizetype>
        m_numbers; ///< of parts, by a hash of the bytes
};

/// The fonts that papers name, with other names under which computers have them.
QByteArray wordFontTable();

} // namespace touyan

#pragma once

#include "io/docx.h"
#include "support/ziparchive.h"

#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace touyan {

/// An element of a part, by its prefixed name.
struct XmlNode
{
    QString name;
    QMap<QString, QString> attributes;
    QString text;
    std::vector<std::unique_ptr<XmlNode>> children;

    QString attribute(const QString& key) const { return attributes.value(key); }
    const XmlNode* child(const QString& wanted) const
    {
        for (const auto& it : children) {
            if (it->name == wanted)
                return it.get();
        }
        return nullptr;
    }
    /// All elements below that are called @p wanted.
    QList<const XmlNode*> all(const QString& wanted) const
    {
        QList<const XmlNode*> found;
        for (const auto& it : children) {
            if (it->name == wanted)
                found.append(it.get());
            found += it->all(wanted);
        }
        return found;
    }
    QString allText() const
    {
        QString all = text;
        for (const auto& it : children)
            all += it->allText();
        return all;
    }
};

/// The root of @p xml; null if it is not well-formed.
std::unique_ptr<XmlNode> parsedXml(const QByteArray& xml);

/// What a word processor file breaks of the rules of its package, and of the order of its elements.
QStringList packageFaults(const ZipParts& parts);
/// The references of a part's text that lead nowhere.
QStringList referenceFaults(const ZipParts& parts);
/// Rows that do not fill the grid of their table, merged cells that hang in the air.
QStringList tableFaults(const XmlNode& body);
/// A table after a table would become one with it; a file may not end with one.
QStringList neighbourFaults(const XmlNode& body);

/// Writes documents as word processor files into a folder of its own.
class WordFile
{
public:
    /// The parts of the file; none when it was not written.
    ZipParts written(const Document& document, const DocxSource& source = {}) const;
    /// The root of its text.
    std::unique_ptr<XmlNode> text(const Document& document, const DocxSource& source = {}) const;
    QString path() const { return m_folder.filePath(QStringLiteral("paper.docx")); }

private:
    QTemporaryDir m_folder;
};

} // namespace touyan

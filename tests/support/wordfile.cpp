#include "support/wordfile.h"

#include <QDir>
#include <QSet>
#include <QXmlStreamReader>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// The order that the schema of WordprocessingML asks for, of those elements that are in use.
const QMap<QString, QString>& sequences()
{
    static const QMap<QString, QString> Sequences{
        {u"w:pPr"_s,
         u"pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs "
         "kinsoku wordWrap overflowPunct autoSpaceDE autoSpaceDN adjustRightInd snapToGrid spacing "
         "ind contextualSpacing jc textDirection textAlignment outlineLvl rPr sectPr"_s},
        {u"w:rPr"_s,
         u"rStyle rFonts b bCs i iCs vanish color spacing w kern position sz szCs highlight u shd "
         u"vertAlign "
         "lang"_s},
        {u"w:tblPr"_s,
         u"tblStyle tblpPr tblOverlap tblW jc tblCellSpacing tblInd tblBorders shd tblLayout "
         "tblCellMar tblLook"_s},
        {u"w:tblBorders"_s, u"top left bottom right insideH insideV"_s},
        {u"w:tblCellMar"_s, u"top left bottom right"_s},
        {u"w:tbl"_s, u"tblPr tblGrid tr"_s},
        {u"w:tr"_s, u"trPr tc"_s},
        {u"w:tc"_s, u"tcPr p"_s},
        {u"w:tcPr"_s,
         u"tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign"_s},
        {u"w:sectPr"_s,
         u"headerReference footerReference footnotePr type pgSz pgMar pgNumType cols titlePg "
         "textDirection docGrid"_s},
        {u"w:footnotePr"_s, u"pos numFmt numStart numRestart footnote"_s},
        {u"w:style"_s, u"name basedOn next link uiPriority qFormat pPr rPr tblPr"_s},
        {u"w:settings"_s,
         u"zoom mirrorMargins defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr "
         "compat"_s},
        {u"w:font"_s, u"altName panose1 charset family pitch sig"_s},
        {u"w:p"_s, u"pPr *"_s},
        {u"w:r"_s, u"rPr *"_s},
    };
    return Sequences;
}

/// What of the children of @p node is unknown or out of order.
QStringList orderFaults(const XmlNode& node)
{
    QStringList faults;
    if (const auto it = sequences().constFind(node.name); it != sequences().cend()) {
        const QStringList order = it->split(u' ');
        qsizetype last = 0;
        for (const auto& child : node.children) {
            qsizetype at = order.indexOf(child->name.mid(2));
            if (at < 0)
                at = order.indexOf(u"*"_s);
            if (at < last || at < 0)
                faults.append(child->name % u" in "_s % node.name);
            last = qMax(last, at);
        }
    }
    for (const auto& child : node.children)
        faults += orderFaults(*child);
    return faults;
}

/// The folder-relative name of a relationship's target.
QString resolved(const QString& relationships, const QString& target)
{
    const QString folder = relationships.section(u"_rels/"_s, 0, 0);
    return QDir::cleanPath(folder % target);
}

} // namespace

std::unique_ptr<XmlNode> parsedXml(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    auto root = std::make_unique<XmlNode>();
    QList<XmlNode*> open{root.get()};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            auto node = std::make_unique<XmlNode>();
            node->name = reader.qualifiedName().toString();
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute& it : attributes)
                node->attributes.insert(it.qualifiedName().toString(), it.value().toString());
            open.last()->children.push_back(std::move(node));
            open.append(open.last()->children.back().get());
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters()) {
            open.last()->text += reader.text();
        }
    }
    if (reader.hasError() || root->children.size() != 1)
        return nullptr;
    return std::move(root->children.front());
}

QStringList packageFaults(const ZipParts& parts)
{
    QStringList faults;
    QSet<QString> targets{u"[Content_Types].xml"_s};
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (part.key().endsWith(u".png"_s))
            continue;
        const auto root = parsedXml(*part);
        if (!root) {
            faults.append(u"not well-formed: "_s % part.key());
            continue;
        }
        faults += orderFaults(*root);
        if (!part.key().endsWith(u".rels"_s))
            continue;
        targets.insert(part.key());
        QSet<QString> ids;
        for (const auto& relationship : root->children) {
            const QString target = resolved(part.key(), relationship->attribute(u"Target"_s));
            if (!parts.contains(target))
                faults.append(u"no part "_s % target);
            if (ids.contains(relationship->attribute(u"Id"_s)))
                faults.append(u"id twice"_s);
            ids.insert(relationship->attribute(u"Id"_s));
            targets.insert(target);
        }
    }
    const auto types = parsedXml(parts.value(u"[Content_Types].xml"_s));
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!targets.contains(part.key()))
            faults.append(u"nothing refers to "_s % part.key());
        bool isTyped = part.key() == u"[Content_Types].xml"_s;
        for (const auto& type : types->children) {
            isTyped = isTyped || type->attribute(u"PartName"_s) == u'/' % part.key()
                || (type->name == u"Default"_s
                    && part.key().endsWith(u'.' % type->attribute(u"Extension"_s))
                    && !part.key().endsWith(u".xml"_s));
        }
        if (!isTyped)
            faults.append(u"no type for "_s % part.key());
    }
    return faults;
}

QStringList referenceFaults(const ZipParts& parts)
{
    QStringList faults;
    const auto body = parsedXml(parts.value(u"word/document.xml"_s));
    const auto rels = parsedXml(parts.value(u"word/_rels/document.xml.rels"_s));
    const auto styles = parsedXml(parts.value(u"word/styles.xml"_s));
    const auto notes = parsedXml(parts.value(u"word/footnotes.xml"_s));
    QSet<QString> known;
    for (const auto& it : rels->children)
        known.insert(it->attribute(u"Id"_s));
    for (const auto& it : styles->children)
        known.insert(u"style:"_s % it->attribute(u"w:styleId"_s));
    for (const auto& it : notes->children)
        known.insert(u"note:"_s % it->attribute(u"w:id"_s));
    for (const XmlNode* it : body->all(u"w:bookmarkStart"_s))
        known.insert(u"anchor:"_s % it->attribute(u"w:name"_s));
    const auto check = [&](const QString& element, const QString& attribute, const QString& kind) {
        for (const XmlNode* it : body->all(element)) {
            if (!known.contains(kind % it->attribute(attribute)))
                faults.append(element % u' ' % it->attribute(attribute));
        }
    };
    check(u"w:headerReference"_s, u"r:id"_s, {});
    check(u"w:footerReference"_s, u"r:id"_s, {});
    check(u"a:blip"_s, u"r:embed"_s, {});
    check(u"asvg:svgBlip"_s, u"r:embed"_s, {});
    check(u"w:pStyle"_s, u"w:val"_s, u"style:"_s);
    check(u"w:rStyle"_s, u"w:val"_s, u"style:"_s);
    check(u"w:footnoteReference"_s, u"w:id"_s, u"note:"_s);
    check(u"w:hyperlink"_s, u"w:anchor"_s, u"anchor:"_s);
    if (body->all(u"w:bookmarkStart"_s).size() != body->all(u"w:bookmarkEnd"_s).size())
        faults.append(u"bookmarks"_s);
    return faults;
}

QStringList tableFaults(const XmlNode& body)
{
    QStringList faults;
    for (const XmlNode* table : body.all(u"w:tbl"_s)) {
        const auto columns = static_cast<qsizetype>(table->child(u"w:tblGrid"_s)->children.size());
        QSet<qsizetype> open; // columns in which a merged cell may go on
        for (const XmlNode* row : table->all(u"w:tr"_s)) {
            qsizetype column = 0;
            QSet<qsizetype> goesOn;
            for (const XmlNode* cell : row->all(u"w:tc"_s)) {
                const XmlNode* properties = cell->child(u"w:tcPr"_s);
                const XmlNode* span = properties->child(u"w:gridSpan"_s);
                const XmlNode* merge = properties->child(u"w:vMerge"_s);
                if (merge && merge->attribute(u"w:val"_s).isEmpty() && !open.contains(column))
                    faults.append(u"merged with nothing"_s);
                if (merge)
                    goesOn.insert(column);
                if (!cell->child(u"w:p"_s))
                    faults.append(u"cell without paragraph"_s);
                column += span ? span->attribute(u"w:val"_s).toInt() : 1;
            }
            open = goesOn;
            if (column != columns)
                faults.append(u"row of %1 of %2 columns"_s.arg(column).arg(columns));
        }
    }
    return faults;
}

QStringList neighbourFaults(const XmlNode& body)
{
    QStringList faults;
    const XmlNode* before = nullptr;
    for (const auto& block : body.children) {
        if (before && before->name == u"w:tbl"_s && block->name != u"w:p"_s)
            faults.append(u"table before "_s % block->name);
        before = block.get();
    }
    return faults;
}

ZipParts WordFile::written(const Document& document, const DocxSource& source) const
{
    Progress progress;
    return writeDocx(document, source, path(), progress) ? readZip(path()) : ZipParts();
}

std::unique_ptr<XmlNode> WordFile::text(const Document& document, const DocxSource& source) const
{
    return parsedXml(written(document, source).value(u"word/document.xml"_s));
}

} // namespace touyan

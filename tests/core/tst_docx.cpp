#include "io/docx.h"
#include "reports/annuallistpaper.h"
#include "support/samplelist.h"
#include "support/samplepaper.h"
#include "support/ziparchive.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// An element of a part, by its prefixed name.
struct Node
{
    QString name;
    QMap<QString, QString> attributes;
    QString text;
    std::vector<std::unique_ptr<Node>> children;

    QString attribute(const QString& key) const { return attributes.value(key); }
    const Node* child(const QString& wanted) const
    {
        for (const auto& it : children) {
            if (it->name == wanted)
                return it.get();
        }
        return nullptr;
    }
    /// All elements below that are called @p wanted.
    QList<const Node*> all(const QString& wanted) const
    {
        QList<const Node*> found;
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
std::unique_ptr<Node> parse(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    auto root = std::make_unique<Node>();
    QList<Node*> open{root.get()};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            auto node = std::make_unique<Node>();
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

/// The order that the schema of WordprocessingML asks for, of those elements that are in use.
const QMap<QString, QString>& sequences()
{
    static const QMap<QString, QString> Sequences{
        {u"w:pPr"_s,
         u"pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs "
         "kinsoku wordWrap overflowPunct autoSpaceDE autoSpaceDN adjustRightInd snapToGrid spacing "
         "ind contextualSpacing jc textDirection textAlignment outlineLvl rPr sectPr"_s},
        {u"w:rPr"_s,
         u"rStyle rFonts b bCs i iCs color spacing w kern position sz szCs highlight u shd "
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
QStringList orderFaults(const Node& node)
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

/// What a file breaks of the rules of its package.
QStringList packageFaults(const ZipParts& parts)
{
    QStringList faults;
    QSet<QString> targets{u"[Content_Types].xml"_s};
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (part.key().endsWith(u".png"_s))
            continue;
        const auto root = parse(*part);
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
    const auto types = parse(parts.value(u"[Content_Types].xml"_s));
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

/// The references of a part's text that lead nowhere.
QStringList referenceFaults(const ZipParts& parts)
{
    QStringList faults;
    const auto body = parse(parts.value(u"word/document.xml"_s));
    const auto rels = parse(parts.value(u"word/_rels/document.xml.rels"_s));
    const auto styles = parse(parts.value(u"word/styles.xml"_s));
    const auto notes = parse(parts.value(u"word/footnotes.xml"_s));
    QSet<QString> known;
    for (const auto& it : rels->children)
        known.insert(it->attribute(u"Id"_s));
    for (const auto& it : styles->children)
        known.insert(u"style:"_s % it->attribute(u"w:styleId"_s));
    for (const auto& it : notes->children)
        known.insert(u"note:"_s % it->attribute(u"w:id"_s));
    for (const Node* it : body->all(u"w:bookmarkStart"_s))
        known.insert(u"anchor:"_s % it->attribute(u"w:name"_s));
    const auto check = [&](const QString& element, const QString& attribute, const QString& kind) {
        for (const Node* it : body->all(element)) {
            if (!known.contains(kind % it->attribute(attribute)))
                faults.append(element % u' ' % it->attribute(attribute));
        }
    };
    check(u"w:headerReference"_s, u"r:id"_s, {});
    check(u"w:footerReference"_s, u"r:id"_s, {});
    check(u"a:blip"_s, u"r:embed"_s, {});
    check(u"w:pStyle"_s, u"w:val"_s, u"style:"_s);
    check(u"w:rStyle"_s, u"w:val"_s, u"style:"_s);
    check(u"w:footnoteReference"_s, u"w:id"_s, u"note:"_s);
    check(u"w:hyperlink"_s, u"w:anchor"_s, u"anchor:"_s);
    if (body->all(u"w:bookmarkStart"_s).size() != body->all(u"w:bookmarkEnd"_s).size())
        faults.append(u"bookmarks"_s);
    return faults;
}

/// Rows that do not fill the grid of their table, merged cells that hang in the air.
QStringList tableFaults(const Node& body)
{
    QStringList faults;
    for (const Node* table : body.all(u"w:tbl"_s)) {
        const auto columns = static_cast<qsizetype>(table->child(u"w:tblGrid"_s)->children.size());
        QSet<qsizetype> open; // columns in which a merged cell may go on
        for (const Node* row : table->all(u"w:tr"_s)) {
            qsizetype column = 0;
            QSet<qsizetype> goesOn;
            for (const Node* cell : row->all(u"w:tc"_s)) {
                const Node* properties = cell->child(u"w:tcPr"_s);
                const Node* span = properties->child(u"w:gridSpan"_s);
                const Node* merge = properties->child(u"w:vMerge"_s);
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

/// A table after a table would become one with it; a file may not end with one.
QStringList neighbourFaults(const Node& body)
{
    QStringList faults;
    const Node* before = nullptr;
    for (const auto& block : body.children) {
        if (before && before->name == u"w:tbl"_s && block->name != u"w:p"_s)
            faults.append(u"table before "_s % block->name);
        before = block.get();
    }
    return faults;
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreValid_data()
    {
        QTest::addColumn<Document>("document");
        for (const int rows : {0, 1, 500})
            QTest::addRow("paper with %d rows", rows) << samplePaper(rows);
        QTest::newRow("annual list") << annualListPaper(sampleAnnualList(40));
        QTest::newRow("nothing") << Document();
        QTest::newRow("empty section") << Document{.sections = {Section::on({}), Section::on({})}};
        Section tables = Section::on({});
        tables.blocks = {sampleTable(3), sampleTable(0), PageBreak(),
                         sampleTable(1), BlockGap{3},    PaperTable{}};
        QTest::newRow("tables only") << Document{.sections = {tables, tables}};
        Section odd = Section::on({});
        odd.blocks = {
            Paragraph::of(ParagraphRole::Body, u"<&\u0001\n\ttab\uFFFF"_s % QChar(0xD800)),
            ContentsList(), PageBreak()};
        QTest::newRow("empty section after a paragraph")
            << Document{.sections = {odd, Section::on({}), odd}};
        QTest::newRow("odd characters") << Document{.title = u"a\u0002<"_s, .sections = {odd}};
    }

    void filesAreValid()
    {
        QFETCH(const Document, document);
        const ZipParts parts = written(document);
        QCOMPARE(packageFaults(parts), QStringList());
        QCOMPARE(referenceFaults(parts), QStringList());
        const auto root = parse(parts.value(u"word/document.xml"_s));
        const Node& body = *root->child(u"w:body"_s);
        QCOMPARE(tableFaults(body), QStringList());
        QCOMPARE(neighbourFaults(body), QStringList());
        QCOMPARE(body.all(u"w:sectPr"_s).size(), qMax(qsizetype(0), document.sections.size()));
        if (!document.sections.isEmpty())
            QCOMPARE(body.children.back()->name, u"w:sectPr"_s);
    }

    void everyWordIsThere()
    {
        const ZipParts parts = written(samplePaper(30));
        const auto body = parse(parts.value(u"word/document.xml"_s));
        const QString text = body->allText();
        for (const QString& word : {u"领导小组会议材料"_s, u"关于印发"_s, u"附件：1.重点项目清单"_s,
                                    u"附件2"_s, u"图1　进度示意"_s, u"表1　项目投资"_s,
                                    u"示例项目29"_s, u"抄送：市委办公室"_s, u"2020年3月2日印发"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        const auto notes = parse(parts.value(u"word/footnotes.xml"_s));
        QVERIFY(notes->allText().contains(u"不含储备项目"_s));
        QCOMPARE(body->all(u"w:footnoteReference"_s).size(), 2);
    }

    void headingsRepeatAndRowsStayWhole()
    {
        const auto root = parse(written(samplePaper(30)).value(u"word/document.xml"_s));
        int heads = 0;
        for (const Node* row : root->all(u"w:trPr"_s)) {
            QVERIFY(row->child(u"w:cantSplit"_s));
            heads += row->child(u"w:tblHeader"_s) ? 1 : 0;
        }
        QCOMPARE(heads, 2);
    }

    void backOfASheetIsAnEvenPage()
    {
        Section text = Section::on({});
        text.blocks = {Paragraph::of(ParagraphRole::Body, u"正文"_s)};
        Section imprint = Section::on({});
        imprint.blocks = {Imprint{.printedBy = u"办公室"_s, .printedOn = u"2020年3月2日印发"_s}};
        const auto root =
            parse(written({.sections = {text, imprint}}).value(u"word/document.xml"_s));
        const QList<const Node*> sections = root->all(u"w:sectPr"_s);
        QCOMPARE(sections.at(0)->child(u"w:type"_s)->attribute(u"w:val"_s), u"nextPage"_s);
        QCOMPARE(sections.at(1)->child(u"w:type"_s)->attribute(u"w:val"_s), u"evenPage"_s);
    }

    void joinedCellsAreOneCell()
    {
        PaperTable table = sampleTable(0);
        const auto row = [](const TableCell& name, bool keeps) {
            return TableRow{
                RowKind::Body, {name, TableCell::of(u"乙"_s), TableCell::of(u"丙"_s)}, keeps};
        };
        table.rows = QList<TableRow>{
            row(TableCell::of(u"甲"_s), true), row(TableCell::joinedAbove(), true),
            row(TableCell::joinedAbove(), false), row(TableCell::of(u"丁"_s), false)};
        Section section = Section::on({});
        section.blocks = {table};
        const auto root = parse(written({.sections = {section}}).value(u"word/document.xml"_s));
        QCOMPARE(tableFaults(*root->child(u"w:body"_s)), QStringList());
        QStringList merges;
        for (const Node* line : root->all(u"w:tr"_s)) {
            for (const Node* cell : line->all(u"w:tcPr"_s)) {
                const Node* merge = cell->child(u"w:vMerge"_s);
                if (merge && !line->all(u"w:tblHeader"_s).isEmpty())
                    continue;
                if (merge)
                    merges.append(merge->attribute(u"w:val"_s));
            }
        }
        QCOMPARE(merges, QStringList({u"restart"_s, QString(), QString()}));
    }

    void sectionsMadeOnDemandAreWrittenLikeOthers()
    {
        PaperTable table = sampleTable(3);
        table.caption.clear(); // nothing that is numbered
        Section card = Section::on({});
        card.blocks = {Paragraph::of(ParagraphRole::Title, u"项目"_s), table,
                       Paragraph::of(ParagraphRole::Note, u"注"_s)};
        const Document whole{.sections = {card, card, card}};
        Document onDemand = whole;
        for (Section& section : onDemand.sections) {
            section.source = [blocks = section.blocks] { return blocks; };
            section.blocks.clear();
        }
        QCOMPARE(written(onDemand).value(u"word/document.xml"_s),
                 written(whole).value(u"word/document.xml"_s));
    }

    void rowTallerThanAPageMaySplit()
    {
        AnnualListTable list = sampleAnnualList(5);
        list.groups[1].rows[0].content = u"内容。"_s.repeated(900);
        const auto root = parse(written(annualListPaper(list)).value(u"word/document.xml"_s));
        int splitting = 0;
        for (const Node* row : root->all(u"w:trPr"_s))
            splitting += row->child(u"w:cantSplit"_s) ? 0 : 1;
        QCOMPARE(splitting, 1);
    }

    void sectionsHavePaperAndNumbers()
    {
        const ZipParts parts = written(samplePaper(3));
        const auto root = parse(parts.value(u"word/document.xml"_s));
        const QList<const Node*> sections = root->all(u"w:sectPr"_s);
        QCOMPARE(sections.size(), 4);
        const Node* list = sections.at(2)->child(u"w:pgSz"_s);
        QCOMPARE(list->attribute(u"w:orient"_s), u"landscape"_s);
        QCOMPARE(list->attribute(u"w:w"_s), u"16838"_s);
        QCOMPARE(sections.at(3)->child(u"w:pgSz"_s)->attribute(u"w:w"_s), u"23811"_s);
        QCOMPARE(sections.at(1)->child(u"w:pgNumType"_s)->attribute(u"w:start"_s), u"1"_s);
        QVERIFY(!sections.at(2)->child(u"w:pgNumType"_s)); // goes on
        QCOMPARE(sections.at(1)->child(u"w:docGrid"_s)->attribute(u"w:linePitch"_s), u"579"_s);
        QCOMPARE(fieldsOf(parts, *sections.at(0)), QList<int>({0, 0, 0, 0}));
        QCOMPARE(fieldsOf(parts, *sections.at(1)), QList<int>({0, 0, 1, 1})); // in the footers
        QCOMPARE(fieldsOf(parts, *sections.at(2)), QList<int>({1, 1, 0, 0})); // turned, at the side
        QCOMPARE(fieldsOf(parts, *sections.at(3)), QList<int>({0, 0, 1, 1}));
    }

    void signatureStandsAtItsPlace()
    {
        const auto root = parse(written(samplePaper(3)).value(u"word/document.xml"_s));
        QStringList rights;
        for (const Node* properties : root->all(u"w:pPr"_s)) {
            const Node* style = properties->child(u"w:pStyle"_s);
            const Node* indent = properties->child(u"w:ind"_s);
            if (style && style->attribute(u"w:val"_s) == u"Signature" && indent)
                rights.append(indent->attribute(u"w:right"_s));
        }
        // 示例领导小组办公室 two characters of 315 twips from the right, the date below it three.
        QCOMPARE(rights, QStringList({u"630"_s, u"945"_s}));
    }

    void whatBelongsTogetherStaysTogether()
    {
        Section section = Section::on({});
        PaperTable table;
        table.columns = {{156}};
        table.rows = QList<TableRow>{{RowKind::Body, {TableCell::of(u"首行"_s)}},
                                     {RowKind::Body, {TableCell::of(u"中行"_s)}},
                                     {RowKind::Body, {TableCell::of(u"倒二行"_s)}},
                                     {RowKind::Body, {TableCell::of(u"末行"_s)}}};
        section.blocks = {Paragraph::of(ParagraphRole::Heading1, u"一、标题"_s),
                          Paragraph::of(ParagraphRole::Body, u"标题下的正文。"_s),
                          Paragraph::of(ParagraphRole::Body, u"事项如下："_s),
                          Paragraph::of(ParagraphRole::Body, u"1. 事项。"_s),
                          table,
                          Paragraph::of(ParagraphRole::Note, u"注：说明。"_s)};
        Document document;
        document.sections = {section};
        const auto root = parse(written(document).value(u"word/document.xml"_s));
        QStringList kept;
        QStringList whole; // two lines at least on a page
        for (const Node* paragraph : root->all(u"w:p"_s)) {
            const Node* properties = paragraph->child(u"w:pPr"_s);
            if (properties && properties->child(u"w:keepNext"_s))
                kept.append(paragraph->allText());
            if (properties && properties->child(u"w:widowControl"_s))
                whole.append(paragraph->allText());
        }
        QCOMPARE(kept, QStringList({u"事项如下："_s, u"倒二行"_s, u"末行"_s}));
        QCOMPARE(whole, QStringList({u"标题下的正文。"_s, u"1. 事项。"_s, u"注：说明。"_s}));
    }

    void contentsAreFilled()
    {
        DocxSource source;
        source.headingPages = {1, 2, 2, 4, 5, 6};
        const Document document = numbered(samplePaper(3));
        const QList<PaperHeading> headings = headingsOf(document);
        QCOMPARE(headings.size(), 6);
        const auto root = parse(written(document, source).value(u"word/document.xml"_s));
        const QList<const Node*> links = root->all(u"w:hyperlink"_s);
        QCOMPARE(links.size(), 5); // the heading of level 3 is left out
        QVERIFY(links.at(1)->allText().startsWith(u"一、总体要求"_s));
        QVERIFY(links.at(1)->allText().endsWith(u"2"_s));
        QVERIFY(links.at(3)->allText().contains(u"重点项目清单"_s));
        QCOMPARE(links.at(3)->attribute(u"w:anchor"_s), u"_Toc000005"_s);
    }

    void breakAtTheEndOfASectionMakesNoPage()
    {
        Section section = Section::on({});
        section.blocks = {sampleTable(1), PageBreak(), sampleTable(1), PageBreak()};
        const auto root =
            parse(written({.sections = {section, section}}).value(u"word/document.xml"_s));
        QCOMPARE(root->all(u"w:pageBreakBefore"_s).size(), 2);
    }

    void officialFontsAreNamed()
    {
        const QByteArray styles = written(samplePaper(1)).value(u"word/styles.xml"_s);
        for (const QString& font :
             {u"仿宋_GB2312"_s, u"楷体_GB2312"_s, u"方正小标宋简体"_s, u"黑体"_s, u"宋体"_s})
            QVERIFY2(styles.contains(font.toUtf8()), qPrintable(font));
        QVERIFY(!styles.contains("Noto"));
        const auto root = parse(styles);
        for (const auto& style : root->children) {
            if (style->attribute(u"w:styleId"_s) == u"Heading2"_s)
                QCOMPARE(style->all(u"w:outlineLvl"_s).first()->attribute(u"w:val"_s), u"1"_s);
        }
    }

    void figuresBecomePictures()
    {
        DocxSource source;
        QList<QSizeF> sizes;
        source.picture = [&sizes](const Figure&, const QSizeF& millimetres) {
            sizes.append(millimetres);
            return QByteArray("png %1").replace("%1", QByteArray::number(sizes.size()));
        };
        const ZipParts parts = written(samplePaper(1), source);
        QCOMPARE(packageFaults(parts), QStringList());
        QCOMPARE(sizes, QList<QSizeF>({QSizeF(140, 56), QSizeF(300, 120)}));
        const auto root = parse(parts.value(u"word/document.xml"_s));
        QCOMPARE(root->all(u"a:blip"_s).size(), 2);
        QCOMPARE(root->all(u"wp:extent"_s).first()->attribute(u"cx"_s).toInt(), 140 * 36'000);
        QCOMPARE(root->all(u"wp:docPr"_s).first()->attribute(u"descr"_s), u"图1　进度示意"_s);
    }

    void progressCountsUpToTheEnd()
    {
        Progress progress;
        const Document document = samplePaper(200);
        QVERIFY(writeDocx(document, {}, m_path, progress));
        QVERIFY(progress.total() > 200);
        QCOMPARE(progress.done(), progress.total());
    }

    void cancelledExportLeavesNoFile()
    {
        Progress progress;
        progress.stop();
        const QString path = m_folder.filePath(u"cancelled.docx"_s);
        const Result<void> result = writeDocx(samplePaper(10), {}, path, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(m_folder.path()).entryList({u"cancelled*"_s}), QStringList());
    }

    void refusedFileIsAnError()
    {
        Progress progress;
        const Result<void> result =
            writeDocx(samplePaper(1), {}, m_folder.filePath(u"no/such/file.docx"_s), progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Io);
    }

    void fileHasTheUsualRights()
    {
        written(samplePaper(1));
        QVERIFY(QFile::permissions(m_path) & QFileDevice::ReadGroup);
    }

    void tenThousandRowsAreWritten()
    {
        const QByteArray body =
            written(annualListPaper(sampleAnnualList(10'000))).value(u"word/document.xml"_s);
        QVERIFY(body.count("<w:tr>") > 10'000);
        QCOMPARE(body.count("<w:tr>"), body.count("</w:tr>"));
        QVERIFY(body.endsWith("</w:document>\n"));
    }

private:
    ZipParts written(const Document& document, const DocxSource& source = {})
    {
        Progress progress;
        const Result<void> result = writeDocx(document, source, m_path, progress);
        return result ? readZip(m_path) : ZipParts();
    }

    /// How many page number fields there are in the headers and footers of a section.
    static QList<int> fieldsOf(const ZipParts& parts, const Node& section)
    {
        const auto rels = parse(parts.value(u"word/_rels/document.xml.rels"_s));
        QMap<QString, QString> targets;
        for (const auto& it : rels->children)
            targets.insert(it->attribute(u"Id"_s), it->attribute(u"Target"_s));
        QList<int> counts;
        for (const auto& it : section.children) {
            if (it->name != u"w:headerReference"_s && it->name != u"w:footerReference"_s)
                continue;
            const auto part =
                parse(parts.value(u"word/"_s % targets.value(it->attribute(u"r:id"_s))));
            counts.append(static_cast<int>(part->all(u"w:instrText"_s).size()));
        }
        return counts;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"paper.docx"_s);
};

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"

#include "support/samplepaper.h"
#include "support/testprogram.h"
#include "support/wordfile.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestDocxSections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sectionsHavePaperAndNumbers()
    {
        const ZipParts parts = m_file.written(samplePaper(3));
        const auto root = parsedXml(parts.value(u"word/document.xml"_s));
        const QList<const XmlNode*> sections = root->all(u"w:sectPr"_s);
        QCOMPARE(sections.size(), 4);
        const XmlNode* list = sections.at(2)->child(u"w:pgSz"_s);
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

    void backOfASheetIsAnEvenPage()
    {
        Section text = Section::on({});
        text.blocks = {Paragraph::of(ParagraphRole::Body, u"正文"_s)};
        Section imprint = Section::on({});
        imprint.blocks = {Imprint{.printedBy = u"办公室"_s, .printedOn = u"2020年3月2日印发"_s}};
        const auto root = m_file.text({.sections = {text, imprint}});
        const QList<const XmlNode*> sections = root->all(u"w:sectPr"_s);
        QCOMPARE(sections.at(0)->child(u"w:type"_s)->attribute(u"w:val"_s), u"nextPage"_s);
        QCOMPARE(sections.at(1)->child(u"w:type"_s)->attribute(u"w:val"_s), u"evenPage"_s);
    }

    void breakAtTheEndOfASectionMakesNoPage()
    {
        Section section = Section::on({});
        section.blocks = {sampleTable(1), PageBreak(), sampleTable(1), PageBreak()};
        const auto root = m_file.text({.sections = {section, section}});
        QCOMPARE(root->all(u"w:pageBreakBefore"_s).size(), 2);
    }

    void signatureStandsAtItsPlace()
    {
        const auto root = m_file.text(samplePaper(3));
        QStringList rights;
        for (const XmlNode* properties : root->all(u"w:pPr"_s)) {
            const XmlNode* style = properties->child(u"w:pStyle"_s);
            const XmlNode* indent = properties->child(u"w:ind"_s);
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
        const auto root = m_file.text(document);
        QStringList kept;
        QStringList whole; // two lines at least on a page
        for (const XmlNode* paragraph : root->all(u"w:p"_s)) {
            const XmlNode* properties = paragraph->child(u"w:pPr"_s);
            if (properties && properties->child(u"w:keepNext"_s))
                kept.append(paragraph->allText());
            if (properties && properties->child(u"w:widowControl"_s))
                whole.append(paragraph->allText());
        }
        QCOMPARE(kept, QStringList({u"事项如下："_s, u"倒二行"_s, u"末行"_s}));
        QCOMPARE(whole, QStringList({u"标题下的正文。"_s, u"1. 事项。"_s, u"注：说明。"_s}));
    }

private:
    /// How many page number fields there are in the headers and footers of a section.
    static QList<int> fieldsOf(const ZipParts& parts, const XmlNode& section)
    {
        const auto rels = parsedXml(parts.value(u"word/_rels/document.xml.rels"_s));
        QMap<QString, QString> targets;
        for (const auto& it : rels->children)
            targets.insert(it->attribute(u"Id"_s), it->attribute(u"Target"_s));
        QList<int> counts;
        for (const auto& it : section.children) {
            if (it->name != u"w:headerReference"_s && it->name != u"w:footerReference"_s)
                continue;
            const auto part =
                parsedXml(parts.value(u"word/"_s % targets.value(it->attribute(u"r:id"_s))));
            counts.append(static_cast<int>(part->all(u"w:instrText"_s).size()));
        }
        return counts;
    }

    WordFile m_file;
};

TOUYAN_TEST(TestDocxSections, QCoreApplication)
#include "tst_docxsections.moc"

#include "support/samplepaper.h"
#include "support/testprogram.h"
#include "support/wordfile.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestDocxFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contentsAreFilled()
    {
        DocxSource source;
        source.headingPages = {1, 2, 2, 4, 5, 6};
        const Document document = numbered(samplePaper(3));
        const QList<PaperHeading> headings = headingsOf(document);
        QCOMPARE(headings.size(), 6);
        const auto root = m_file.text(document, source);
        const QList<const XmlNode*> links = root->all(u"w:hyperlink"_s);
        QCOMPARE(links.size(), 5); // the heading of level 3 is left out
        QVERIFY(links.at(1)->allText().startsWith(u"一、总体要求"_s));
        QVERIFY(links.at(1)->allText().endsWith(u"2"_s));
        QVERIFY(links.at(3)->allText().contains(u"重点项目清单"_s));
        QCOMPARE(links.at(3)->attribute(u"w:anchor"_s), u"_Toc000005"_s);
    }

    /// What a word processor makes of the contents when it updates them, which is what their field
    /// collects.
    void contentsKeepTheMarksOfAnnexes()
    {
        const ZipParts parts = m_file.written(samplePaper(3));
        QCOMPARE(referenceFaults(parts), QStringList());
        const auto root = parsedXml(parts.value(u"word/document.xml"_s));
        QString fields;
        for (const XmlNode* paragraph : root->all(u"w:p"_s)) {
            for (const XmlNode* instruction : paragraph->all(u"w:instrText"_s))
                fields += instruction->allText();
        }
        QCOMPARE(fields.count(u"TOC \\f C"_s), 1);
        QCOMPARE(fields.count(u" TC \""_s), 5); // the heading of level 3 is left out
        QVERIFY2(fields.contains(u" TC \"附件1　 REF _Toc000005 \" \\f C \\l 1 "_s),
                 qPrintable(fields));
        QVERIFY(fields.contains(u" TC \" REF _Toc000001 \" \\f C \\l 1 "_s));
    }

    void contentsWithoutMarksCollectHeadings()
    {
        Section section = Section::on({});
        section.blocks = {ContentsList{.levels = 2}, Paragraph::of(ParagraphRole::Title, u"通报"_s),
                          Paragraph::of(ParagraphRole::Heading1, u"一、情况"_s)};
        const auto root = m_file.text({.sections = {section}});
        QStringList fields;
        for (const XmlNode* instruction : root->all(u"w:instrText"_s))
            fields.append(instruction->allText().trimmed());
        QCOMPARE(fields.first(), u"TOC \\o \"1-2\" \\h \\z \\u"_s);
        QVERIFY(fields.filter(u"TC \""_s).isEmpty());
    }

private:
    WordFile m_file;
};

TOUYAN_TEST(TestDocxFields, QCoreApplication)
#include "tst_docxfields.moc"

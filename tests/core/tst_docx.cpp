#include "reports/annuallistpaper.h"
#include "support/samplelist.h"
#include "support/samplepaper.h"
#include "support/testprogram.h"
#include "support/wordfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

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
        const ZipParts parts = m_file.written(document);
        QCOMPARE(packageFaults(parts), QStringList());
        QCOMPARE(referenceFaults(parts), QStringList());
        const auto root = parsedXml(parts.value(u"word/document.xml"_s));
        const XmlNode& body = *root->child(u"w:body"_s);
        QCOMPARE(tableFaults(body), QStringList());
        QCOMPARE(neighbourFaults(body), QStringList());
        QCOMPARE(body.all(u"w:sectPr"_s).size(), qMax(qsizetype(0), document.sections.size()));
        if (!document.sections.isEmpty())
            QCOMPARE(body.children.back()->name, u"w:sectPr"_s);
    }

    void everyWordIsThere()
    {
        const ZipParts parts = m_file.written(samplePaper(30));
        const auto body = parsedXml(parts.value(u"word/document.xml"_s));
        const QString text = body->allText();
        for (const QString& word : {u"领导小组会议材料"_s, u"关于印发"_s, u"附件：1.重点项目清单"_s,
                                    u"附件2"_s, u"图1　进度示意"_s, u"表1　项目投资"_s,
                                    u"示例项目29"_s, u"抄送：市委办公室"_s, u"2020年3月2日印发"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        const auto notes = parsedXml(parts.value(u"word/footnotes.xml"_s));
        QVERIFY(notes->allText().contains(u"不含储备项目"_s));
        QCOMPARE(body->all(u"w:footnoteReference"_s).size(), 2);
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
        QCOMPARE(m_file.written(onDemand).value(u"word/document.xml"_s),
                 m_file.written(whole).value(u"word/document.xml"_s));
    }

    void officialFontsAreNamed()
    {
        const QByteArray styles = m_file.written(samplePaper(1)).value(u"word/styles.xml"_s);
        for (const QString& font :
             {u"仿宋_GB2312"_s, u"楷体_GB2312"_s, u"方正小标宋简体"_s, u"黑体"_s, u"宋体"_s})
            QVERIFY2(styles.contains(font.toUtf8()), qPrintable(font));
        QVERIFY(!styles.contains("Noto"));
        const auto root = parsedXml(styles);
        for (const auto& style : root->children) {
            if (style->attribute(u"w:styleId"_s) == u"Heading2"_s)
                QCOMPARE(style->all(u"w:outlineLvl"_s).first()->attribute(u"w:val"_s), u"1"_s);
        }
    }

    void progressCountsUpToTheEnd()
    {
        Progress progress;
        const Document document = samplePaper(200);
        QVERIFY(writeDocx(document, {}, m_file.path(), progress));
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
        m_file.written(samplePaper(1));
        QVERIFY(QFile::permissions(m_file.path()) & QFileDevice::ReadGroup);
    }

    void tenThousandRowsAreWritten()
    {
        const QByteArray body =
            m_file.written(annualListPaper(sampleAnnualList(10'000))).value(u"word/document.xml"_s);
        QVERIFY(body.count("<w:tr>") > 10'000);
        QCOMPARE(body.count("<w:tr>"), body.count("</w:tr>"));
        QVERIFY(body.endsWith("</w:document>\n"));
    }

private:
    QTemporaryDir m_folder;
    WordFile m_file;
};

TOUYAN_TEST(TestDocx, QCoreApplication)
#include "tst_docx.moc"

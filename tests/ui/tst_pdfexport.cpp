#include "printing/pagelayout.h"
#include "printing/pdfexport.h"
#include "reports/annuallistpaper.h"
#include "support/boxsink.h"
#include "support/childprocess.h"
#include "support/externaltool.h"
#include "support/foldercontent.h"
#include "support/samplelist.h"
#include "support/samplepaper.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// Counts lines and the characters on them.
class LineSink final : public PageSink
{
public:
    void addText(const PageText& text, PaperColour /*colour*/) override
    {
        m_lines += text.count;
        for (int i = text.first; i < text.first + text.count; ++i)
            m_characters += text.text.lineLength(i);
    }
    void addLine(const PageLine& /*line*/, PaperColour /*colour*/) override { }
    void addFigure(const Figure& /*figure*/, const QRectF& /*box*/) override { }

    int lines() const { return m_lines; }
    int characters() const { return m_characters; }

private:
    int m_lines = 0;
    int m_characters = 0;
};

AnnualListTable listWithLongTexts()
{
    AnnualListTable list = sampleAnnualList(5);
    list.groups[0].rows[0].name = QString(200, u'长');
    list.groups[1].rows[0].content = u"鼎新内容。"_s.repeated(600);
    list.groups[2].rows[0].units = u"https://example.org/an-address-without-a-place-to-break"_s;
    return list;
}

/// The outline of the PDF that is made of it takes more room than its pages.
Document paperOfHeadings()
{
    Section section = Section::on({});
    for (int i = 0; i < 600; ++i)
        section.blocks.append(Paragraph::of(ParagraphRole::Heading1, u"一"_s));
    return {.sections = {section}};
}

} // namespace

class TestPdfExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void papersAreSound_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("paper");
        for (const int rows : {0, 1, 40, 500}) {
            QTest::addRow("A4, %d rows", rows) << rows << int(PaperSize::A4);
            QTest::addRow("A3, %d rows", rows) << rows << int(PaperSize::A3);
        }
    }

    void papersAreSound()
    {
        QFETCH(const int, rows);
        QFETCH(const int, paper);
        const auto size = static_cast<PaperSize>(paper);
        const PageLayout layout(annualListPaper(sampleAnnualList(rows), {.paper = size}),
                                PaperFonts());
        write(layout);

        const ToolResult check = runTool(u"qpdf"_s, {u"--check"_s, m_path});
        QVERIFY2(check.exitCode == 0, check.output.constData());
        const QByteArray facts = runTool(u"pdfinfo"_s, {m_path}).output;
        QVERIFY2(facts.contains(u"Pages:           %1"_s.arg(layout.pageCount()).toUtf8()),
                 facts.constData());
        QVERIFY2(facts.contains(size == PaperSize::A4 ? "842 x 595" : "1191 x 842"),
                 facts.constData());
        checkText(layout.pageCount());
        QCOMPARE(fontsNotEmbedded(m_path), QStringList());
    }

    void outlineAndLanguageAreThere()
    {
        write(PageLayout(annualListPaper(sampleAnnualList(3)), PaperFonts()));
        const QByteArray plain =
            runTool(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_path, u"-"_s}).output;
        QVERIFY(plain.contains("/Lang (zh-CN)"));
        QVERIFY(plain.contains("/Type /Outlines"));
        QVERIFY(plain.contains("/Dest"));
    }

    void archiveKeepsTheRulesOfPdfA()
    {
        const PageLayout layout(samplePaper(30), PaperFonts());
        Progress progress;
        QVERIFY(exportPdf(layout, m_path, progress, PdfKind::Archive));
        QCOMPARE(runTool(u"qpdf"_s, {u"--check"_s, m_path}).exitCode, 0);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        QVERIFY(bytes.contains("pdfaid:part=\"1\"")); // metadata in plain text
        QVERIFY(bytes.contains("pdfaid:conformance=\"B\""));
        QVERIFY(bytes.contains("/OutputIntents"));
        QVERIFY(!bytes.contains("/ObjStm"));
        QVERIFY(!bytes.contains("/S /Transparency"));
        QCOMPARE(fontsNotEmbedded(m_path), QStringList());
        const QString text = QString::fromUtf8(runTool(u"pdftotext"_s, {m_path, u"-"_s}).output);
        QVERIFY(text.contains(u"重点项目清单"_s));
        QVERIFY(!text.contains(QRegularExpression(u"[\\x{2E80}-\\x{2FDF}]"_s)));
    }

    void tenThousandRowsAreWritten()
    {
        const PageLayout layout(annualListPaper(sampleAnnualList(10'000)), PaperFonts());
        QVERIFY(layout.pageCount() > 500);
        write(layout);
        QCOMPARE(runTool(u"qpdf"_s, {u"--check"_s, m_path}).exitCode, 0);
        // The notes below the table may have the last page to themselves.
        const QString lastPages = QString::number(layout.pageCount() - 1);
        const QByteArray text =
            runTool(u"pdftotext"_s, {u"-f"_s, lastPages, m_path, u"-"_s}).output;
        QVERIFY(text.contains("10000"));
        QVERIFY(text.contains("本表由头雁"));
    }

    void nothingIsClippedOrOverprinted_data()
    {
        QTest::addColumn<AnnualListTable>("list");
        QTest::newRow("usual texts") << sampleAnnualList(60);
        QTest::newRow("long texts") << listWithLongTexts();
        QTest::newRow("no projects") << sampleAnnualList(0);
        QTest::newRow("nothing at all") << AnnualListTable();
    }

    void nothingIsClippedOrOverprinted()
    {
        QFETCH(const AnnualListTable, list);
        const PageLayout layout(annualListPaper(list), PaperFonts());
        for (int page = 0; page < layout.pageCount(); ++page) {
            BoxSink sink;
            layout.emitPage(page, sink);
            QCOMPARE(sink.outside(), QStringList());
            QCOMPARE(sink.overlaps(), 0);
            QVERIFY(sink.bottom() < layout.pageSize(page).height() - 20 * TwipsPerMillimetre);
        }
    }

    void longRowGoesOnOnTheNextPage()
    {
        const PageLayout layout(annualListPaper(listWithLongTexts()), PaperFonts());
        write(layout);
        const QString text = QString::fromUtf8(runTool(u"pdftotext"_s, {m_path, u"-"_s}).output);
        QCOMPARE(text.count(u'鼎'), 600); // no line is lost at the cuts, none is there twice
    }

    void lastRowDoesNotStandAlone()
    {
        PaperTable table{.columns = {{60}}, .head = {{RowKind::Head, {TableCell::of(u"名称"_s)}}}};
        for (int count = 2; count < 90; ++count) {
            table.rows = TableRows(count, [](int index) {
                return TableRow{RowKind::Body, {TableCell::of(QString::number(index))}};
            });
            Section section = Section::on({});
            section.blocks = {table};
            const PageLayout layout({.sections = {section}}, PaperFonts());
            QVERIFY2(layout.texts(layout.pageCount() - 1).size() >= 2,
                     qPrintable(QString::number(count)));
        }
    }

    void cancelledExportLeavesNoFile()
    {
        const PageLayout layout(annualListPaper(sampleAnnualList(40)), PaperFonts());
        Progress progress;
        progress.stop();
        const QString path = m_folder.filePath(u"cancelled.pdf"_s);
        const Result<void> written = exportPdf(layout, path, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void refusedFileIsAnError()
    {
        const PageLayout layout(annualListPaper(sampleAnnualList(1)), PaperFonts());
        Progress progress;
        const Result<void> written =
            exportPdf(layout, m_folder.filePath(u"no/such/folder.pdf"_s), progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
    }

    void pagesCutShortLeaveTheOldFile_data()
    {
        QTest::addColumn<bool>("isArchive");
        QTest::newRow("usual") << false;
        QTest::newRow("archive") << true;
    }

    void pagesCutShortLeaveTheOldFile()
    {
        QFETCH(const bool, isArchive);
        const PdfKind kind = isArchive ? PdfKind::Archive : PdfKind::Usual;
        const PageLayout layout(paperOfHeadings(), PaperFonts());
        Progress progress;
        QVERIFY(exportPdf(layout, m_path, progress, kind));
        const auto size = static_cast<quint64>(QFileInfo(m_path).size());
        const QString path = m_folder.filePath(u"old.pdf"_s);
        writeFile(path, "old");
        for (const quint64 limit : {size / 5, size * 9 / 10, size - 1, size + size / 100}) {
            const QString outcome = inChild([&] {
                if (!limitFileSize(limit))
                    return u"not limited"_s;
                return exportPdf(layout, path, progress, kind) ? u"written"_s : u"refused"_s;
            });
            QVERIFY(outcome == u"refused" || (outcome == u"written" && limit >= size));
            if (outcome == u"refused")
                QCOMPARE(readFile(path), QByteArray("old"));
            else
                QCOMPARE(pdfText(path), pdfText(m_path));
        }
    }

    void placesOfThePagesAreKnown()
    {
        const QTemporaryDir folder;
        QSet<QString> names;
        Section section = Section::on({});
        section.blocks = {
            PaperTable{.columns = {{60}},
                       .rows = TableRows(3, [&](int index) {
                           const QStringList now = namesIn(folder.path());
                           names += QSet(now.cbegin(), now.cend());
                           return TableRow{RowKind::Body, {TableCell::of(QString::number(index))}};
                       })}};
        const PageLayout layout({.sections = {section}}, PaperFonts());
        Progress progress;
        QVERIFY(exportPdf(layout, folder.filePath(u"list.pdf"_s), progress));
        QCOMPARE(names.size(), 2); // Qt's pages, and the file in the making
        for (const QString& name : std::as_const(names))
            QVERIFY2(name.startsWith(u".touyan-"), qPrintable(name));
        QCOMPARE(namesIn(folder.path()), QStringList{u"list.pdf"_s});
    }

    void pageHoldsTheGridOfTheStandard()
    {
        Section section = Section::on({PaperSize::A4, PaperOrientation::Portrait});
        section.numbering = PageNumbering::None;
        section.blocks = {Paragraph::of(ParagraphRole::Addressee, QString(28 * 30, u'字'))};
        const PageLayout layout({.sections = {section}}, PaperFonts());
        QCOMPARE(layout.pageCount(), 2);
        LineSink sink;
        layout.emitPage(0, sink);
        QCOMPARE(sink.lines(), 22);
        QCOMPARE(sink.characters(), 22 * 28);
    }

    void pageNumbersChangeSides()
    {
        const PageLayout layout(annualListPaper(sampleAnnualList(40)), PaperFonts());
        QCOMPARE(layout.pageNumber(0), 1);
        QCOMPARE(layout.pageNumber(1), 2);
        Section upright = Section::on({PaperSize::A4, PaperOrientation::Portrait});
        upright.firstNumber = 7;
        upright.blocks = {Paragraph::of(ParagraphRole::Heading1, u"一、总体要求"_s)};
        const PageLayout mixed({.sections = {upright, layout.document().sections.first()}},
                               PaperFonts());
        QCOMPARE(mixed.pageNumber(0), 7);
        QCOMPARE(mixed.pageNumber(1), 8); // goes on over sections
        QCOMPARE(mixed.outline().first().title, u"一、总体要求"_s);
        QCOMPARE(mixed.outline().at(1).page, 1);
    }

    void officialFontsComeFirst()
    {
        const PaperFonts office({u"SimSun"_s, u"FangSong"_s, u"KaiTi"_s, u"SimHei"_s,
                                 u"方正小标宋简体"_s, u"Times New Roman"_s,
                                 u"Noto Serif CJK SC"_s});
        QCOMPARE(office.substitutions(), QStringList());
        QCOMPARE(office.family(PaperFont::SongTi), u"SimSun"_s);
        QVERIFY(!office.font(PaperFont::XiaoBiaoSong, 22).bold());

        const PaperFonts open(
            {u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s, u"Liberation Serif"_s});
        QCOMPARE(open.substitutions().size(), 6);
        QCOMPARE(open.family(PaperFont::FangSong), u"Noto Serif CJK SC"_s);
        QVERIFY(open.font(PaperFont::XiaoBiaoSong, 22).bold());
        QCOMPARE(PaperFonts(QStringList()).substitutions().size(), 6);
    }

private:
    void write(const PageLayout& layout)
    {
        Progress progress;
        const Result<void> written = exportPdf(layout, m_path, progress);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        QCOMPARE(progress.done(), layout.pageCount());
    }

    /// Words are found, radicals are not, and each page has the table's heading.
    void checkText(int pages)
    {
        const QString text = QString::fromUtf8(runTool(u"pdftotext"_s, {m_path, u"-"_s}).output);
        QVERIFY(text.contains(u"重点项目清单"_s));
        QVERIFY(!text.contains(QRegularExpression(u"[\\x{2E80}-\\x{2FDF}]"_s)));
        const QStringList sheets = text.split(u'\f');
        for (int page = 0; page < pages; ++page)
            QVERIFY2(sheets.value(page).contains(u"建设内容及规模"_s),
                     qPrintable(sheets.value(page)));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"list.pdf"_s);
};

TOUYAN_TEST(TestPdfExport, QApplication)
#include "tst_pdfexport.moc"

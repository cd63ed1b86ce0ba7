#include "layout/scene.h"
#include "printing/docxexport.h"
#include "printing/pagelayout.h"
#include "printing/paperexport.h"
#include "reports/annuallistpaper.h"
#include "support/externaltool.h"
#include "support/samplelist.h"
#include "support/samplepaper.h"
#include "support/testprogram.h"
#include "support/ziparchive.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestDocxExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suffixDecides()
    {
        QCOMPARE(paperFileOf(u"a/b.PDF"_s), PaperFile::Pdf);
        QCOMPARE(paperFileOf(u"b.docx"_s), PaperFile::Docx);
        QVERIFY(!paperFileOf(u"b.doc"_s));
        QVERIFY(!paperFileOf(u"docx"_s));
    }

    void figuresAreSharpEnoughToPrint()
    {
        write(samplePaper(1));
        QList<QSize> sizes = pictureSizes();
        std::sort(sizes.begin(), sizes.end(),
                  [](const QSize& a, const QSize& b) { return a.width() < b.width(); });
        QCOMPARE(sizes.size(), 2);
        QVERIFY(qAbs(sizes.first().width() - 140 / 25.4 * 300) < 2);
        QVERIFY(qAbs(sizes.last().width() - 300 / 25.4 * 300) < 2);
    }

    void figuresAreDrawingsToo()
    {
        write(samplePaper(1));
        const ZipParts parts = readZip(m_path);
        const QStringList drawings = parts.keys().filter(u".svg"_s);
        QVERIFY(!drawings.isEmpty()); // equal ones are stored once
        const QByteArray text = parts.value(u"word/document.xml"_s);
        QCOMPARE(text.count("<asvg:svgBlip "), text.count("<a:blip "));
        for (const QString& name : drawings) {
            QXmlStreamReader reader(parts.value(name));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY(!parts.value(name).contains("<image"));
        }
    }

    void figureThatIsALittleTooTallIsMadeLower()
    {
        Document document = samplePaper(1);
        Figure figure;
        for (const Block& block : std::as_const(document.sections.last().blocks)) {
            if (const auto* found = std::get_if<Figure>(&block))
                figure = *found;
        }
        figure.caption.clear();
        figure.width = 156;
        figure.height = 156 / figure.scene->size().width() * figure.scene->size().height();
        Section section = Section::on({});
        // Leaves the figure nine tenths of the height that it wants.
        section.blocks = {BlockGap{.height = 225 - figure.height * 0.9, .staysAtTop = true},
                          figure};
        write({.sections = {section}});
        const QString text = QString::fromUtf8(readZip(m_path).value(u"word/document.xml"_s));
        static const QRegularExpression extent(u"<wp:extent cx=\"\\d+\" cy=\"(\\d+)\""_s);
        const double height = extent.match(text).captured(1).toDouble() / 36'000;
        QVERIFY2(height < figure.height * 0.9 && height > figure.height * 0.85,
                 qPrintable(QString::number(height)));
    }

    void sheetsThatWordCannotHaveAreRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.docx"_s);
        for (const PaperSize size : {PaperSize::A3, PaperSize::A2, PaperSize::A0}) {
            Document document = samplePaper(1);
            document.sections.last() = Section::on({size, PaperOrientation::Landscape});
            document.sections.last().blocks = {Paragraph::of(ParagraphRole::Body, u"挂图"_s)};
            Progress progress;
            const auto written = exportDocx(document, path, progress);
            QCOMPARE(bool(written), size == PaperSize::A3);
            QCOMPARE(QFile::exists(path), size == PaperSize::A3);
            if (!written)
                QVERIFY(written.error().message.contains(u"A3"_s));
            QFile::remove(path);
        }
    }

    void manyWallChartsStaySmall()
    {
        Document document = samplePaper(1);
        const Section chart = document.sections.last();
        for (int number = 0; number < 12; ++number) {
            document.sections.append(Section::on({PaperSize::A3, PaperOrientation::Landscape}));
            Figure figure = std::get<Figure>(chart.blocks.at(1));
            figure.width = 300 - number; // equal pictures would be stored once
            figure.height = 270;
            document.sections.last().blocks = {figure};
        }
        write(document);
        qint64 pixels = 0;
        int inFewColours = 0;
        const QList<QImage> images = pictures();
        QVERIFY(images.size() > 12);
        for (const QImage& image : images) {
            pixels += qint64(image.width()) * image.height();
            inFewColours += image.format() == QImage::Format_Indexed8 ? 1 : 0;
            QVERIFY(image.width() > 280 / 25.4 * 115 || image.height() < 1000);
        }
        QVERIFY2(pixels < 160'000'000, qPrintable(QString::number(pixels)));
        QVERIFY(inFewColours == images.size());
        QVERIFY(QFileInfo(m_path).size() < 6'000'000);
    }

    void cancelledExportLeavesNothing()
    {
        QTemporaryDir folder;
        Progress progress;
        progress.stop();
        const auto written = exportPaper(samplePaper(40), PaperFile::Docx,
                                         folder.filePath(u"never.docx"_s), progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void contentsHaveThePagesOfTheLayout()
    {
        const Document document = samplePaper(60);
        write(document);
        const QString text = QString::fromUtf8(readZip(m_path).value(u"word/document.xml"_s));
        const PageLayout layout(document, PaperFonts());
        const OutlineEntry last = layout.outline().last();
        QCOMPARE(last.title, u"附件2　时间线"_s);
        const QRegularExpression entry(u"时间线</w:t><w:tab/>.*?<w:t>(\\d+)</w:t>"_s);
        QCOMPARE(entry.match(text).captured(1).toInt(), layout.pageNumber(last.page));
    }

    void libreOfficeFindsAsManyPages_data()
    {
        QTest::addColumn<Document>("document");
        QTest::newRow("every kind of block") << samplePaper(30);
        QTest::newRow("annual list") << annualListPaper(sampleAnnualList(60));
        AnnualListPaperOptions options;
        options.paper = PaperSize::A3;
        QTest::newRow("annual list on A3") << annualListPaper(sampleAnnualList(60), options);
    }

    void libreOfficeFindsAsManyPages()
    {
        QFETCH(const Document, document);
        write(document);
        const QString pdf = converted();
        if (pdf.isEmpty())
            QSKIP("LibreOffice is not installed");
        QVERIFY(QFile::exists(pdf));
        const QByteArray facts = runTool(u"pdfinfo"_s, {pdf}).output;
        const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
        const int found = pages.match(QString::fromUtf8(facts)).captured(1).toInt();
        const int expected = PageLayout(document, PaperFonts()).pageCount();
        QVERIFY2(qAbs(found - expected) <= 1,
                 qPrintable(u"%1 pages instead of %2"_s.arg(found).arg(expected)));
        const QString text = QString::fromUtf8(runTool(u"pdftotext"_s, {pdf, u"-"_s}).output);
        QVERIFY(text.contains(document.title.left(3)));
        QFile::remove(pdf);
    }

    void libreOfficePutsTheImprintAtTheFoot_data()
    {
        QTest::addColumn<QString>("copyTo");
        QTest::addColumn<QString>("printedBy");
        const QString office = u"大连市推进人工智能产业创新发展工作领导小组办公室"_s;
        QTest::newRow("short") << QString() << u"市人工智能办"_s;
        QTest::newRow("long office") << u"各区市县人民政府"_s << office;
        QTest::newRow("two lines") << QString(u"各区市县、"_s).repeated(9) << office;
    }

    void libreOfficePutsTheImprintAtTheFoot()
    {
        QFETCH(const QString, copyTo);
        QFETCH(const QString, printedBy);
        Document document;
        document.sections = {Section::on({}), Section::on({})};
        document.sections[0].blocks = {
            Paragraph::of(ParagraphRole::Body, u"正文"_s),
            Imprint{.copyTo = copyTo, .printedBy = printedBy, .printedOn = u"2020年4月10日印发"_s}};
        document.sections[1].blocks = {Paragraph::of(ParagraphRole::Body, u"附件"_s)};
        write(document);
        const QString pdf = converted();
        if (pdf.isEmpty())
            QSKIP("LibreOffice is not installed");
        const QString boxes = QString::fromUtf8(
            runTool(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, pdf, u"-"_s})
                .output);
        QFile::remove(pdf);
        const QRegularExpression word(
            u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">[^<]*印发<"_s);
        const auto found = word.match(boxes);
        QVERIFY2(found.hasMatch(), qPrintable(boxes.right(700)));
        // The text ends 35 mm above the lower edge and 26 mm before the right one.
        const double foot = (297 - 35) * 72 / 25.4;
        QVERIFY2(qAbs(found.captured(4).toDouble() - foot) < 14, qPrintable(found.captured(0)));
        QVERIFY(qAbs(found.captured(3).toDouble() - ((210 - 26) * 72 / 25.4 - 14)) < 8);
    }

private:
    /// The PDF that LibreOffice makes of the file; empty where it is not installed.
    QString converted() const
    {
        const QString profile = u"-env:UserInstallation=file://"_s % m_folder.filePath(u"office"_s);
        const ToolResult run = runTool(u"soffice"_s,
                                       {profile, u"--headless"_s, u"--convert-to"_s, u"pdf"_s,
                                        u"--outdir"_s, m_folder.path(), m_path});
        if (run.exitCode == -1)
            return {};
        const QString pdf = m_folder.filePath(u"paper.pdf"_s);
        if (!QFile::exists(pdf))
            qWarning("%s", run.errors.constData());
        return pdf;
    }

    QList<QImage> pictures() const
    {
        const ZipParts parts = readZip(m_path);
        QList<QImage> images;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            if (part.key().endsWith(u".png"_s))
                images.append(QImage::fromData(*part, "PNG"));
        }
        return images;
    }

    /// Of the pictures in the file, in pixels.
    QList<QSize> pictureSizes() const
    {
        const ZipParts parts = readZip(m_path);
        QList<QSize> sizes;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            if (!part.key().endsWith(u".png"_s))
                continue;
            QByteArray bytes = *part;
            QBuffer buffer(&bytes);
            sizes.append(QImageReader(&buffer).size());
        }
        return sizes;
    }

    void write(const Document& document)
    {
        Progress progress;
        const auto written = exportPaper(document, PaperFile::Docx, m_path, progress);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"paper.docx"_s);
};

TOUYAN_TEST(TestDocxExport, QApplication)
#include "tst_docxexport.moc"

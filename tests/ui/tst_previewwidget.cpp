#include "jobs/jobbar.h"
#include "printing/pagelayout.h"
#include "printing/pagepainter.h"
#include "printing/pagesearch.h"
#include "printing/pageview.h"
#include "printing/paperexport.h"
#include "printing/paperoutput.h"
#include "printing/previewwidget.h"
#include "printing/printjob.h"
#include "printing/thumbnaillist.h"
#include "printing/thumbnailmodel.h"
#include "reports/annuallistpaper.h"
#include "support/externaltool.h"
#include "support/samplelist.h"
#include "support/samplepaper.h"
#include "support/testprogram.h"
#include "support/ziparchive.h"
#include "uisupport/dialogdriver.h"
#include "widgets/searchbox.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// The words of the PDF @p path, each with its place on its page.
QByteArray wordPlaces(const QString& path)
{
    const QByteArray all = runTool(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}).output;
    return all.mid(all.indexOf("<body>")); // what is above tells the time
}

} // namespace

class TestPreviewWidget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_widget = std::make_unique<PreviewWidget>();
        m_widget->resize(1200, 800);
        m_widget->setDocument(annualListPaper(sampleAnnualList(60)));
        m_widget->show();
    }

    void cleanup() { m_widget.reset(); }

    void onlyWhatIsInViewIsPainted()
    {
        m_widget->setDocument(annualListPaper(sampleAnnualList(2000)));
        m_widget->view().goTo(m_widget->pages()->pageCount() - 1);
        const QImage image = m_widget->grab().toImage();
        QVERIFY(!image.isNull());
        QCOMPARE(m_widget->view().currentPage(), m_widget->pages()->pageCount() - 1);
    }

    void pageBoxAndKeysGoToPages()
    {
        PageView& view = m_widget->view();
        view.setFit(PageFit::Page);
        auto* box = m_widget->findChild<QSpinBox*>();
        box->setValue(3);
        QCOMPARE(view.currentPage(), 2);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(box->value(), 4);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(box->value(), m_widget->pages()->pageCount());
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentPage(), 0);
    }

    void zoomKeepsThePage()
    {
        PageView& view = m_widget->view();
        view.setFit(PageFit::Page);
        view.goTo(2);
        view.setZoom(2);
        QCOMPARE(view.zoom(), 2.0);
        QCOMPARE(view.fit(), PageFit::None);
        QCOMPARE(view.currentPage(), 2);
        view.setZoom(1000);
        QVERIFY(view.zoom() <= 5);
        view.setFit(PageFit::Width);
        QVERIFY(view.zoom() < 2);
    }

    void searchGoesFromHitToHit()
    {
        const PageSearch search(*m_widget->pages(), u"制孔系统产业化"_s);
        QCOMPARE(search.hitCount(), 10); // one of six sample names
        QVERIFY(search.pageOf(9) > search.pageOf(0));
        const QList<PageHit> hits = search.hits(search.pageOf(0));
        QVERIFY(!hits.isEmpty());
        QVERIFY(hits.first().rectangles.first().width() > 0);

        auto* box = m_widget->findChild<SearchBox*>();
        QSignalSpy told(box, &SearchBox::searchChanged);
        box->setText(search.text());
        QVERIFY(told.wait());
        for (int i = 0; i < 9; ++i)
            m_widget->findNext();
        QCOMPARE(m_widget->view().currentPage(), search.pageOf(9));
        m_widget->findNext(); // begins again
        QVERIFY(m_widget->view().currentPage() <= search.pageOf(0));
    }

    void searchStaysInSight_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("compact");
        QTest::newRow("window of a small screen") << 1366 << false;
        QTest::newRow("narrow window") << 800 << false;
        QTest::newRow("part of a page") << 560 << true;
    }

    void searchStaysInSight()
    {
        QFETCH(const int, width);
        QFETCH(const bool, compact);
        if (compact)
            m_widget->setCompact();
        m_widget->resize(width, 700);
        QCoreApplication::processEvents();
        auto* box = m_widget->findChild<SearchBox*>();
        QVERIFY(box->isVisible());
        const QRect place(box->mapTo(m_widget.get(), QPoint(0, 0)), box->size());
        QVERIFY(m_widget->rect().contains(place));
        for (const QToolButton* button : box->parentWidget()->findChildren<QToolButton*>()) {
            const bool isOverflow = button->objectName() == u"qt_toolbar_ext_button"_s;
            QVERIFY(isOverflow ? !button->isVisible()
                               : m_widget->rect().contains(
                                   button->mapTo(m_widget.get(), button->rect().center())));
        }
    }

    void hitsLeaveTheOtherToolsTheirRoom_data()
    {
        QTest::addColumn<bool>("compact");
        QTest::newRow("window") << false;
        QTest::newRow("part of a page") << true;
    }

    void hitsLeaveTheOtherToolsTheirRoom()
    {
        QFETCH(const bool, compact);
        if (compact)
            m_widget->setCompact();
        m_widget->resize(compact ? 640 : 1366, 700);
        QCoreApplication::processEvents();
        auto* box = m_widget->findChild<SearchBox*>();
        const auto* overflow =
            m_widget->toolBar().findChild<QToolButton*>(u"qt_toolbar_ext_button"_s);
        QVERIFY(!overflow->isVisible());
        QSignalSpy told(box, &SearchBox::searchChanged);
        box->setText(u"产业化"_s);
        QVERIFY(told.wait());
        QCoreApplication::processEvents();
        QVERIFY(!overflow->isVisible());
        QVERIFY(box->width() >= 150);
    }

    void repeatedHeadingsAreNotHits()
    {
        QCOMPARE(PageSearch(*m_widget->pages(), u"建设内容及规模"_s).hitCount(), 0);
        QCOMPARE(PageSearch(*m_widget->pages(), QString()).hitCount(), 0);
    }

    void narrowPageIsInViewBesideWideOnes()
    {
        m_widget->setDocument(samplePaper(3)); // A4 upright, and A3 across
        PageView& view = m_widget->view();
        view.goTo(2);
        view.setFit(PageFit::Width);
        const QImage shown = view.viewport()->grab().toImage();
        const int row = shown.height() / 2;
        QCOMPARE(shown.pixelColor(40, row), QColor(Qt::white));
        QCOMPARE(shown.pixelColor(shown.width() - 40, row), QColor(Qt::white));
    }

    void thumbnailsAreAModel()
    {
        ThumbnailModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setPages(m_widget->pages(), 1);
        QCOMPARE(model.rowCount(), m_widget->pages()->pageCount());
        const auto picture = model.index(0).data(Qt::DecorationRole).value<QPixmap>();
        QCOMPARE(picture.width(), ThumbnailModel::LongSide);
    }

    void numbersStandRightBelowTheirThumbnails()
    {
        const PageLayout pages(samplePaper(3), PaperFonts()); // A4 upright, and A3 across
        ThumbnailModel model;
        model.setPages(&pages, 1);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto picture = model.index(row).data(Qt::DecorationRole).value<QPixmap>();
            const int height = model.index(row).data(Qt::SizeHintRole).toSize().height();
            QVERIFY(qAbs(height - picture.height() - ThumbnailModel::Margin
                         - ThumbnailModel::NumberHeight)
                    <= 1);
        }
        const auto* list = m_widget->findChild<ThumbnailList*>();
        QCOMPARE(list->visualRect(list->model()->index(0, 0)).width(), list->viewport()->width());
    }

    void hitsLieOnTheirCharacters()
    {
        const QString text = u"国国国国"_s; // full of ink from the top to the bottom
        Section section = Section::on({});
        section.blocks = {Paragraph::of(ParagraphRole::Body, text)};
        const PageLayout pages({.sections = {section}}, PaperFonts());
        const QRectF hit = PageSearch(pages, text).hits(0).first().rectangles.first();
        QImage image((pages.pageSize(0) / TwipsPerPoint).toSize() * 4, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(4, 4);
        paintPage(pages, 0, painter);
        painter.end();
        const QRectF seen(hit.topLeft() / TwipsPerPoint * 4, hit.size() / TwipsPerPoint * 4);
        int top = image.height();
        int bottom = 0;
        for (int y = 0; y < image.height() * 2 / 3; ++y) { // the number of the page stands below
            for (int x = qRound(seen.left()); x < qRound(seen.right()); ++x) {
                if (qGray(image.pixel(x, y)) > 128)
                    continue;
                top = qMin(top, y);
                bottom = qMax(bottom, y);
            }
        }
        QVERIFY(top >= seen.top());
        QVERIFY(bottom <= seen.bottom());
        QVERIFY(bottom - top > 0.7 * seen.height());
    }

    void thumbnailsAreNumberedThroughout()
    {
        Document letters;
        for (int i = 0; i < 3; ++i) {
            Section letter = Section::on({});
            letter.firstNumber = 1;
            letter.blocks = {Paragraph::of(ParagraphRole::Body, u"通知"_s)};
            letters.sections.append(letter);
        }
        const PageLayout pages(letters, PaperFonts());
        ThumbnailModel model;
        model.setPages(&pages, 1);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(model.index(row).data().toString(), QString::number(row + 1));
    }

    void emptyDocumentIsShown()
    {
        m_widget->setDocument(annualListPaper({}));
        QCOMPARE(m_widget->pages()->pageCount(), 1);
        m_widget->setDocument({});
        QVERIFY(!m_widget->grab().isNull());
    }

    void filesAreWrittenInTheBackground()
    {
        const QTemporaryDir folder;
        QSignalSpy done(m_widget.get(), &PreviewWidget::done);
        PaperOutput& output = m_widget->output();
        for (const QString& name : {u"a.pdf"_s, u"a.docx"_s}) {
            output.write(m_widget->pages()->document(), *paperFileOf(name), folder.filePath(name));
            QVERIFY(output.isBusy());
            QVERIFY(done.wait());
            QVERIFY(!output.isBusy());
            QVERIFY(QFileInfo(folder.filePath(name)).size() > 1000);
            QVERIFY(done.takeFirst().first().toString().contains(name));
        }
    }

    void savedFilesAreThoseOfTheRawDocument()
    {
        const QTemporaryDir folder;
        const Document paper = samplePaper(30);
        Progress progress;
        const QString pdf = folder.filePath(u"raw.pdf"_s);
        const QString word = folder.filePath(u"raw.docx"_s);
        QVERIFY(exportPaper(paper, PaperFile::Pdf, pdf, progress));
        QVERIFY(exportPaper(paper, PaperFile::Docx, word, progress));
        m_widget->setDocument(paper);
        const QString shownPdf = folder.filePath(u"shown.pdf"_s);
        const QString shownWord = folder.filePath(u"shown.docx"_s);
        QSignalSpy done(m_widget.get(), &PreviewWidget::done);
        answerFileDialog({shownPdf});
        m_widget->savePdf();
        QVERIFY(done.wait());
        answerFileDialog({shownWord});
        m_widget->saveWord();
        QVERIFY(done.wait());

        QVERIFY(pdfText(pdf).contains(u"附件2"_s));
        QCOMPARE(pdfPageCount(shownPdf), pdfPageCount(pdf));
        QCOMPARE(pdfPageCount(pdf), m_widget->pages()->pageCount());
        QCOMPARE(wordPlaces(shownPdf), wordPlaces(pdf));
        const QByteArray body = readZip(word).value(u"word/document.xml"_s);
        QVERIFY(body.contains("附件"));
        QCOMPARE(readZip(shownWord).value(u"word/document.xml"_s), body);
    }

    void refusedFileIsTold()
    {
        QSignalSpy failed(m_widget.get(), &PreviewWidget::failed);
        m_widget->output().write(m_widget->pages()->document(), PaperFile::Pdf,
                                 u"/no/such/folder/a.pdf"_s);
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Io);
    }

    void exportCanBeCancelled()
    {
        const QTemporaryDir folder;
        m_widget->setDocument(annualListPaper(sampleAnnualList(5000)));
        PaperOutput& output = m_widget->output();
        QSignalSpy finished(&output.job(), &Job::finished);
        auto* bar = m_widget->findChild<JobBar*>();
        QVERIFY(bar->isHidden());
        for (const PaperFile kind : {PaperFile::Pdf, PaperFile::Docx}) {
            output.write(m_widget->pages()->document(), kind, folder.filePath(u"file"_s));
            bar->show(); // as after a while
            QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
            QVERIFY(finished.wait(20'000));
            QCOMPARE(finished.takeFirst().first().value<Result<void>>().error().code,
                     ErrorCode::Cancelled);
            QVERIFY(bar->isHidden());
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void closingStopsTheExport()
    {
        const QTemporaryDir folder;
        m_widget->output().write(annualListPaper(sampleAnnualList(5000)), PaperFile::Pdf,
                                 folder.filePath(u"file.pdf"_s));
        m_widget.reset();
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void longExportTellsHowFarItIs()
    {
        const QTemporaryDir folder;
        PaperOutput& output = m_widget->output();
        output.write(annualListPaper(sampleAnnualList(3000)), PaperFile::Pdf,
                     folder.filePath(u"file.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(output.job().progress().done() > 0 || !output.isBusy(), 60'000);
        QVERIFY(output.isBusy());
        output.job().cancel();
    }

    void wordsChangeWithoutLeavingThePage()
    {
        PageView& view = m_widget->view();
        view.goTo(3);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 77);
        const int place = view.verticalScrollBar()->value();
        m_widget->setPages(
            std::make_unique<PageLayout>(annualListPaper(sampleAnnualList(61)), PaperFonts()));
        QCOMPARE(view.currentPage(), 3);
        QCOMPARE(view.verticalScrollBar()->value(), place);
        m_widget->setPages(
            std::make_unique<PageLayout>(annualListPaper(sampleAnnualList(1)), PaperFonts()));
        QCOMPARE(view.currentPage(), 0);
    }

    void changedParagraphsAreMarkedAndFound()
    {
        Section section = Section::on({});
        for (int i = 0; i < 60; ++i)
            section.blocks.append(
                Paragraph::of(ParagraphRole::Body, u"第%1段"_s.arg(i), u"p%1"_s.arg(i)));
        const Document document{.sections = {section}};
        m_widget->setPages(std::make_unique<PageLayout>(document, PaperFonts()), {u"p50"_s});
        QCOMPARE(m_widget->pages()->paragraphPlaces().size(), 60);
        m_widget->view().goTo(0);
        m_widget->showParagraph(u"p50"_s);
        QCOMPARE(m_widget->view().currentPage(), 2);
        const QImage marked = m_widget->view().viewport()->grab().toImage();
        m_widget->setPages(std::make_unique<PageLayout>(document, PaperFonts()));
        QVERIFY(m_widget->view().viewport()->grab().toImage() != marked);
        m_widget->showParagraph(u"unknown"_s);
        QCOMPARE(m_widget->view().currentPage(), 2);
    }

    void fittedPagesNeedNoSidewaysScrolling()
    {
        m_widget->setDocument(samplePaper(3)); // A4 upright, and A3 across
        PageView& view = m_widget->view();
        for (const PageFit fit : {PageFit::Width, PageFit::Page}) {
            view.setFit(fit);
            for (int page = 0; page < m_widget->pages()->pageCount(); ++page) {
                view.goTo(page);
                QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
            }
        }
    }

    void printerGetsTheWantedPages()
    {
        QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 4);
        Progress progress;
        QVERIFY(printPages(*m_widget->pages(), printer, progress));
        const QByteArray facts = runTool(u"pdfinfo"_s, {printer.outputFileName()}).output;
        QVERIFY2(facts.contains("Pages:           3"), facts.constData());
        QVERIFY2(facts.contains("842 x 595"), facts.constData());
    }

    void textOfAPrintedFileCanBeFound()
    {
        QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        Progress progress;
        QVERIFY(printPages(*m_widget->pages(), printer, progress));
        const QString text =
            QString::fromUtf8(runTool(u"pdftotext"_s, {printer.outputFileName(), u"-"_s}).output);
        QVERIFY2(text.contains(u"项目"_s), qPrintable(text.left(400)));
        static const QRegularExpression Radicals(u"[\\x{2E80}-\\x{2FDF}]"_s);
        QVERIFY(!text.contains(Radicals));
    }

    void fileTakesPagesOfAllPapers()
    {
        m_widget->setDocument(samplePaper(3)); // A4 upright, and A3 across
        QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        Progress progress;
        QVERIFY(printPages(*m_widget->pages(), printer, progress));
        const QByteArray facts =
            runTool(u"pdfinfo"_s, {u"-l"_s, u"99"_s, printer.outputFileName()}).output;
        const int pages = m_widget->pages()->pageCount();
        const QByteArray count = "Pages:           " + QByteArray::number(pages);
        QVERIFY2(facts.contains(count), facts.constData());
        QVERIFY2(facts.contains("595 x 842") && facts.contains("1191 x 842"), facts.constData());
        QVERIFY(QFile::remove(printer.outputFileName()));
        progress.stop();
        QCOMPARE(printPages(*m_widget->pages(), printer, progress).error().code,
                 ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(printer.outputFileName()));
    }

private:
    std::unique_ptr<PreviewWidget> m_widget;
};

TOUYAN_TEST(TestPreviewWidget, QApplication)
#include "tst_previewwidget.moc"

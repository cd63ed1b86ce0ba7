#include "printing/exportbar.h"
#include "printing/exportjob.h"
#include "printing/pagelayout.h"
#include "printing/pagesearch.h"
#include "printing/pageview.h"
#include "printing/previewwidget.h"
#include "printing/printjob.h"
#include "printing/thumbnailmodel.h"
#include "reports/annuallistpaper.h"
#include "support/externaltool.h"
#include "support/samplelist.h"
#include "support/samplepaper.h"
#include "widgets/searchbox.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

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
        QCOMPARE(model.index(0).data(Qt::SizeHintRole).toSize().height(),
                 ThumbnailModel::LongSide + ThumbnailModel::NumberHeight);
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
        ExportJob& job = m_widget->exportJob();
        for (const QString& name : {u"a.pdf"_s, u"a.docx"_s}) {
            job.start(m_widget->pages()->document(), *paperFileOf(name), folder.filePath(name));
            QVERIFY(job.isRunning());
            QVERIFY(done.wait());
            QVERIFY(!job.isRunning());
            QVERIFY(QFileInfo(folder.filePath(name)).size() > 1000);
            QVERIFY(done.takeFirst().first().toString().contains(name));
        }
    }

    void exportCanBeCancelled()
    {
        const QTemporaryDir folder;
        m_widget->setDocument(annualListPaper(sampleAnnualList(5000)));
        ExportJob& job = m_widget->exportJob();
        QSignalSpy cancelled(&job, &ExportJob::cancelled);
        QSignalSpy written(&job, &ExportJob::written);
        auto* bar = m_widget->findChild<ExportBar*>();
        QVERIFY(bar->isHidden());
        for (const PaperFile kind : {PaperFile::Pdf, PaperFile::Docx}) {
            job.start(m_widget->pages()->document(), kind, folder.filePath(u"file"_s));
            bar->show(); // as after a while
            QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
            QVERIFY(cancelled.wait(20'000));
            QVERIFY(bar->isHidden());
        }
        QCOMPARE(written.size(), 0);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void closingStopsTheExport()
    {
        const QTemporaryDir folder;
        m_widget->exportJob().start(annualListPaper(sampleAnnualList(5000)), PaperFile::Pdf,
                                    folder.filePath(u"file.pdf"_s));
        m_widget.reset();
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void longExportTellsHowFarItIs()
    {
        const QTemporaryDir folder;
        ExportJob job;
        int most = 0;
        connect(&job, &ExportJob::progressed, &job,
                [&most](int done, int /*total*/) { most = qMax(most, done); });
        QSignalSpy ended(&job, &ExportJob::ended);
        job.start(annualListPaper(sampleAnnualList(3000)), PaperFile::Pdf,
                  folder.filePath(u"file.pdf"_s));
        QVERIFY(ended.wait(60'000));
        QVERIFY(most > 0);
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

private:
    std::unique_ptr<PreviewWidget> m_widget;
};

QTEST_MAIN(TestPreviewWidget)
#include "tst_previewwidget.moc"

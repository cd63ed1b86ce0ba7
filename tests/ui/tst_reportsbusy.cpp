#include "jobs/jobbar.h"
#include "pages/reports/papermaker.h"
#include "printing/paperoutput.h"
#include "reports/annuallistpaper.h"
#include "support/reportspagefixture.h"
#include "support/samplelist.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The report centre while papers are made and written.
class TestReportsBusy : public QObject, public ReportsPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void stoppedPaperCanBeMadeAgain();
    void barStaysWhileAnotherPaperIsMade();
    void stoppingStopsWhatWouldFollow();
    void whatIsWrittenIsWhatWasChosenLast();
    void stoppedJobLeavesNoFile();
};

void TestReportsBusy::stoppedPaperCanBeMadeAgain()
{
    QSignalSpy shown(&page(), &ReportsPage::shown);
    PaperRequest slow;
    std::atomic<bool> mayEnd = false;
    slow.compose = [&mayEnd]() -> Result<Document> {
        while (!mayEnd)
            QThread::msleep(1);
        return Document();
    };
    page().maker().make(slow);
    auto* bar = page().findChild<JobBar*>();
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(bar->isVisible()); // after a moment
    buttonOf(*bar, JobBar::tr("Cancel"))->click();
    mayEnd = true;
    QVERIFY(shown.wait(WaitMs));
    QVERIFY(!bar->isVisible());
    QVERIFY(!page().document());
    QPushButton* again = buttonOf(page(), ReportsPage::tr("Make the paper"));
    QVERIFY(again && again->isVisible());
    again->click();
    QVERIFY(shown.wait(WaitMs));
    QVERIFY(page().document());
}

void TestReportsBusy::barStaysWhileAnotherPaperIsMade()
{
    std::atomic<int> begun = 0;
    std::atomic<bool> mayEnd = false;
    PaperRequest slow;
    slow.compose = [&]() -> Result<Document> {
        const int number = ++begun;
        while (!mayEnd && number > 1)
            QThread::msleep(1);
        return Document();
    };
    page().maker().make(slow);
    page().maker().make(slow); // takes the place of the first
    auto* bar = page().findChild<JobBar*>();
    QTRY_VERIFY(begun == 2 && bar->isVisible());
    QSignalSpy shown(&page(), &ReportsPage::shown);
    mayEnd = true;
    QVERIFY(shown.wait(WaitMs));
    QVERIFY(!bar->isVisible());
}

void TestReportsBusy::stoppingStopsWhatWouldFollow()
{
    std::atomic<int> begun = 0;
    std::atomic<bool> mayEnd = false;
    PaperRequest slow;
    slow.compose = [&]() -> Result<Document> {
        ++begun;
        while (!mayEnd)
            QThread::msleep(1);
        return Document();
    };
    page().maker().make(slow);
    auto* bar = page().findChild<JobBar*>();
    QTRY_VERIFY(bar->isVisible());
    page().maker().make(slow);
    QSignalSpy shown(&page(), &ReportsPage::shown);
    buttonOf(*bar, JobBar::tr("Cancel"))->click();
    mayEnd = true;
    QVERIFY(shown.wait(WaitMs));
    QCOMPARE(begun, 1);
    QVERIFY(!page().document());
}

void TestReportsBusy::whatIsWrittenIsWhatWasChosenLast()
{
    showPaper("annual-list");
    QSignalSpy asked(&page(), &Page::paperRequested);
    Q_EMIT panel().changed(); // an option, and at once the button
    page().pageActions().at(4)->trigger();
    QCOMPARE(asked.count(), 0);
    QTRY_COMPARE(asked.count(), 1);
    page().choose(u"targets"_s);
    for (QAction* action : page().pageActions().mid(0, 5))
        QVERIFY(!action->isEnabled()); // the old paper is still in view
    waitForPaper();
    for (QAction* action : page().pageActions())
        QVERIFY(action->isEnabled());
}

void TestReportsBusy::stoppedJobLeavesNoFile()
{
    const Document large = annualListPaper(sampleAnnualList(5000));
    const QString path = file(u"stopped.pdf"_s);
    QSignalSpy done(&page(), &Page::done);
    page().output().write(large, PaperFile::Pdf, path);
    page().output().job().cancel();
    QVERIFY(done.wait(WaitMs));
    QVERIFY(!QFileInfo::exists(path));
}

TOUYAN_TEST(TestReportsBusy, QApplication)
#include "tst_reportsbusy.moc"

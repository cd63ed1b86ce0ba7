#include "analysis/referencedate.h"
#include "models/workspace.h"
#include "printing/previewwidget.h"
#include "printing/reportwindow.h"
#include "shell/aboutdialog.h"
#include "shell/fileactions.h"
#include "shell/mainwindow.h"
#include "shell/preferences.h"
#include "style/theme.h"
#include "support/samplepaper.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// What the window keeps and says.
class TestOfficeWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void yearIsThereAgainAfterARestart();
    void copyIsNamedByTheDayItIsMade();
    void previewSaysWhatItSaved();
    void aboutNamesTheVersions();
    void errorsDoNotBringAClosedWindowBack();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestOfficeWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"touyan-test"_s);
    QCoreApplication::setApplicationName(u"tst_officewindow"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    const auto portfolio = samplePortfolio(m_folder.path());
    QVERIFY(portfolio);
    m_path = (*portfolio)->path();
}

void TestOfficeWindow::yearIsThereAgainAfterARestart()
{
    Preferences preferences;
    ThemeSwitch theme(*qApp);
    const auto yearAfter = [&](std::optional<int> chosen) {
        MainWindow window(preferences, theme);
        if (!window.files().open(m_path))
            return 0;
        if (chosen)
            window.workspace()->setYear(*chosen);
        window.show();
        window.close();
        return window.workspace()->year();
    };
    const int usual = yearAfter({});
    QCOMPARE(yearAfter(usual - 2), usual - 2);
    QCOMPARE(yearAfter({}), usual - 2);
    QCOMPARE(yearAfter(usual), usual);
    QCOMPARE(yearAfter({}), usual);
    QVERIFY(!preferences.lastYear(m_path)); // that of the reference date goes on by itself
    preferences.setLastYear(m_path, 2019);
    QVERIFY(!preferences.lastYear(m_folder.filePath(u"other.touyan"_s)));
    preferences.setLastYear(m_path, {});
}

void TestOfficeWindow::copyIsNamedByTheDayItIsMade()
{
    Preferences preferences;
    ThemeSwitch theme(*qApp);
    MainWindow window(preferences, theme);
    QVERIFY(window.files().open(m_path));
    Workspace& workspace = *window.workspace();
    const QDate reference(2020, 10, 31);
    QVERIFY(workspace.session().submit(
        withReferenceDate(workspace.records(), reference, workspace.portfolio().ids())));
    QCOMPARE(workspace.today(), reference);
    const QString name = window.files().suggestedCopy();
    const QString day = workspace.portfolio().clock().today().toString(Qt::ISODate);
    QVERIFY2(name.contains(day), qPrintable(name));
    QVERIFY(!name.contains(u"2020-10-31"_s));
}

void TestOfficeWindow::previewSaysWhatItSaved()
{
    auto* window = new ReportWindow(
        {.title = u"x"_s, .compose = [](PaperSize) { return samplePaper(3); }, .sizes = {}});
    QSignalSpy elsewhere(window, &ReportWindow::done);
    window->show();
    auto* preview = window->findChild<PreviewWidget*>();
    Q_EMIT preview->done(u"Written: x.pdf"_s);
    const auto* toast = window->findChild<Toast*>();
    QVERIFY(toast && toast->isVisible());
    QVERIFY(toast->findChild<QLabel*>()->text().contains(u"x.pdf"_s));
    QCOMPARE(elsewhere.size(), 0);
    window->hide(); // its job goes on behind it
    Q_EMIT preview->done(u"Written: y.pdf"_s);
    QCOMPARE(elsewhere.size(), 1);
    delete window;
}

void TestOfficeWindow::aboutNamesTheVersions()
{
    AboutDialog dialog;
    QString text;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        text += label->text();
    for (const QString& name : {u"SQLite"_s, u"libxlsxwriter"_s, u"qpdf"_s, u"libzip"_s, u"Expat"_s,
                                u"GLPK"_s, u"ICU"_s}) {
        const QRegularExpression versioned(name % u"</td><td[^>]*>\\d+\\.\\d+"_s);
        QVERIFY2(versioned.match(text).hasMatch(), qPrintable(name));
    }
}

void TestOfficeWindow::errorsDoNotBringAClosedWindowBack()
{
    Preferences preferences;
    ThemeSwitch theme(*qApp);
    MainWindow window(preferences, theme);
    QVERIFY(window.files().open(m_path));
    const Error error{ErrorCode::Io, u"x.pdf cannot be written."_s, {}};
    window.showError(error); // at the start nothing else is to be seen
    QVERIFY(window.isVisible());
    window.close();
    QVERIFY(!window.isVisible());
    window.showError(error); // of an export that went on behind it
    QVERIFY(!window.isVisible());
    const auto boxes = window.findChildren<QMessageBox*>();
    QCOMPARE(boxes.size(), 2);
    for (const QMessageBox* box : boxes)
        QVERIFY(box->isVisible() || box == boxes.first());
    qDeleteAll(boxes);
}

TOUYAN_TEST(TestOfficeWindow, QApplication)
#include "tst_officewindow.moc"

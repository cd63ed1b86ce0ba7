#include "analysis/referencedate.h"
#include "base/progress.h"
#include "jobs/job.h"
#include "jobs/jobbar.h"
#include "pages/reports/optionsform.h"
#include "pages/reports/paperlist.h"
#include "pages/reports/paperlistmodel.h"
#include "pages/reports/papermaker.h"
#include "pages/reports/papermemory.h"
#include "pages/reports/prosepane.h"
#include "pages/reports/snapshotbar.h"
#include "printing/pagelayout.h"
#include "printing/pageview.h"
#include "printing/paperoutput.h"
#include "printing/previewwidget.h"
#include "printing/reportwindow.h"
#include "reports/annuallistpaper.h"
#include "reports/papercatalogue.h"
#include "selection/listcontents.h"
#include "support/reportspagefixture.h"
#include "support/samplelist.h"
#include "support/testprogram.h"
#include "widgets/emptystate.h"
#include "widgets/pill.h"
#include "widgets/searchbox.h"
#include "widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace touyan;

/// 报告中心: the page on real widgets.
class TestReportsPage : public QObject, private ReportsPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void listHoldsEveryPaperBelowItsGroup();
    void listIsFoundByCharactersAndPinyin();
    void chosenPaperIsShown();
    void everyPaperIsShownOrSaysWhyNot_data();
    void everyPaperIsShownOrSaysWhyNot();
    void optionsAreRemembered();
    void yearFollowsTheTopBar();
    void filterIsFollowedOrNot();
    void pdfIsWrittenBesideTheWindow();
    void wordFileIsWritten();
    void fontOfATextChangesNoPaper();
    void windowOfItsOwnIsAskedFor();
    void packKeepsItsMoment();
    void templatesAreNoChangesSinceAPack();
    void anotherReferenceDateIsAChangeSinceAPack();
    void packPrintedBeforeTheStartIsOutOfDate();
    void correctionSheetOfAPackWithWordsByHandIsShown();
    void editingStaysAtItsParagraph();
    void numbersThatDoNotMatchAreAskedAboutBeforeSaving();
    void yearWithoutListIsToldInPlaceOfThePreview();
    void questionGoesWithThePaperIntoItsWindow();
    void ownWindowBeginsAtThePageInView();
    void partThatComesIntoThePackIsShown();
};

void TestReportsPage::listHoldsEveryPaperBelowItsGroup()
{
    PaperListFilter& model = page().list().model();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QString caption;
    QSet<QString> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QString name = index.data(PaperListModel::NameRole).toString();
        if (name.isEmpty()) {
            caption = index.data().toString();
            QVERIFY(!index.flags().testFlag(Qt::ItemIsSelectable));
            continue;
        }
        const PaperEntry* paper = findPaper(name);
        QVERIFY(paper);
        QCOMPARE(caption, titleOf(paper->group));
        found.insert(name);
    }
    QCOMPARE(found.size(), qsizetype(allPapers().size()));
}

void TestReportsPage::listIsFoundByCharactersAndPinyin()
{
    PaperList& list = page().list();
    showPaper("annual-list");
    const QString title = findPaper(u"list-comparison"_s)->translatedTitle();
    QTest::keyClicks(&list.searchBox(), title.toLower());
    QTRY_COMPARE(list.model().rowCount(), 2); // a caption and the paper
    QCOMPARE(list.model().index(1, 0).data().toString(), title);
    QCOMPARE(list.current(), u"annual-list"_s); // what is chosen stays
    QTest::keyClick(&list.searchBox(), Qt::Key_Return);
    QCOMPARE(list.current(), u"list-comparison"_s);
    list.searchBox().setText(u"no paper is called so"_s);
    QTRY_COMPARE(list.model().rowCount(), 0);
    list.searchBox().clear();
    QTRY_VERIFY(list.model().rowCount() > int(allPapers().size()));
    QCOMPARE(list.view().currentIndex().data(PaperListModel::NameRole).toString(),
             u"list-comparison"_s);
}

void TestReportsPage::chosenPaperIsShown()
{
    const PaperListFilter& model = page().list().model();
    QSignalSpy spy(&page(), &ReportsPage::shown);
    page().list().view().setCurrentIndex(model.indexOf(u"annual-list"_s));
    if (page().panel().paper() != findPaper(u"annual-list"_s))
        QVERIFY(spy.wait(WaitMs));
    QVERIFY(page().document());
    QVERIFY(page().preview().pages()->pageCount() > 0);
    QCOMPARE(PaperMemory().lastPaper(), u"annual-list"_s);
}

void TestReportsPage::everyPaperIsShownOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("name");
    for (const PaperEntry& paper : allPapers())
        QTest::newRow(paper.name) << QString::fromLatin1(paper.name);
}

void TestReportsPage::everyPaperIsShownOrSaysWhyNot()
{
    QFETCH(QString, name);
    for (const int year : {2019, 2020, 2021, 2030}) {
        if (workspace().year() != year) {
            QSignalSpy spy(&page(), &ReportsPage::shown);
            workspace().setYear(year);
            QVERIFY(!spy.isEmpty() || spy.wait(WaitMs));
        }
        showPaper(name.toLatin1().constData());
        for (QAction* action : page().pageActions().mid(0, 5)) // a text can always be checked
            QCOMPARE(action->isEnabled(), page().document() != nullptr);
        if (page().document())
            QVERIFY(page().preview().pages()->pageCount() > 0);
    }
}

void TestReportsPage::optionsAreRemembered()
{
    showPaper("annual-list");
    OptionEditor* paperSize = panel().options().editor("paper");
    QVERIFY(paperSize);
    auto* box = paperSize->findChild<QComboBox*>();
    QSignalSpy spy(&page(), &ReportsPage::shown);
    box->setCurrentIndex(box->findData(u"A3"_s));
    Q_EMIT box->activated(box->currentIndex());
    QVERIFY(spy.wait(WaitMs));
    QCOMPARE(page().preview().pages()->paper(0).size, PaperSize::A3);
    showPaper("list-comparison");
    showPaper("annual-list");
    QCOMPARE(page().preview().pages()->paper(0).size, PaperSize::A3);
    start(); // of the program, the next time
    QCOMPARE(page().preview().pages()->paper(0).size, PaperSize::A3);
}

void TestReportsPage::yearFollowsTheTopBar()
{
    showPaper("annual-list");
    QVERIFY(paperText().contains(u"2020"));
    QVERIFY(!panel().options().editor("year")); // the page has no year of its own
    workspace().setYear(2019);
    waitForPaper();
    QCOMPARE(panel().choices().text("year"), u"2019"_s);
    QVERIFY(paperText().contains(u"2019年"));
}

void TestReportsPage::filterIsFollowedOrNot()
{
    const auto paper =
        std::find_if(allPapers().begin(), allPapers().end(), [](const PaperEntry& each) {
            return each.option(u"district"_s) && each.option(u"light"_s);
        });
    if (paper == allPapers().end())
        QSKIP("no paper takes the filter yet");
    showPaper(paper->name);
    QVERIFY(!panel().choices().has("district"));
    const District district = workspace().records().all<District>().rows().front();
    ProjectFilter filter = workspace().filter();
    filter.districts = {district.id};
    filter.lights = {Light::Red};
    workspace().setFilter(filter);
    waitForPaper();
    QCOMPARE(panel().choices().texts("district"), QStringList{district.name});
    QCOMPARE(panel().choices().texts("light"), QStringList{u"red"_s});
    QTest::mouseClick(&panel().filterPill(), Qt::LeftButton);
    QVERIFY(!panel().choices().has("district") && !panel().choices().has("light"));
    QVERIFY(!PaperMemory().followsFilter(QString::fromLatin1(paper->name)));
}

void TestReportsPage::pdfIsWrittenBesideTheWindow()
{
    showPaper("annual-list");
    const QString path = file(u"list.pdf"_s);
    QSignalSpy done(&page(), &Page::done);
    page().output().write(*page().document(), PaperFile::Pdf, path);
    for (QAction* action : page().pageActions().mid(0, 4))
        QVERIFY(!action->isEnabled()); // one file at a time
    QVERIFY(done.wait(WaitMs));
    QVERIFY(done.front().front().toString().contains(u"list.pdf"));
    QVERIFY(QFileInfo(path).size() > 1000);
    for (QAction* action : page().pageActions())
        QVERIFY(action->isEnabled());
}

void TestReportsPage::wordFileIsWritten()
{
    showPaper("annual-list");
    const QString path = file(u"list.docx"_s);
    QSignalSpy done(&page(), &Page::done);
    page().output().write(*page().document(), PaperFile::Docx, path);
    QVERIFY(done.wait(WaitMs));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(2), QByteArray("PK"));
}

void TestReportsPage::fontOfATextChangesNoPaper()
{
    showPaper("annual-list");
    QSignalSpy changed(&panel(), &PaperPanel::changed);
    const auto texts = panel().findChildren<QPlainTextEdit*>();
    QVERIFY(!texts.isEmpty());
    for (QPlainTextEdit* text : texts) {
        QFont font = text->font();
        font.setPointSizeF(font.pointSizeF() + 3);
        text->setFont(font);
    }
    QVERIFY(changed.isEmpty());
}

void TestReportsPage::windowOfItsOwnIsAskedFor()
{
    showPaper("annual-list");
    QSignalSpy asked(&page(), &Page::paperRequested);
    page().pageActions().at(4)->trigger();
    QCOMPARE(asked.count(), 1);
    const auto order = asked.front().front().value<PaperOrder>();
    QCOMPARE(order.compose(PaperSize::A4).toText(), paperText());
}

void TestReportsPage::packKeepsItsMoment()
{
    if (!findPaper(u"meeting-pack"_s))
        QSKIP("there is no pack yet");
    showPaper("meeting-pack");
    QVERIFY(page().document());
    QVERIFY(page().snapshotBar().isVisible());
    const QString before = paperText();
    const Project project = workspace().records().all<Project>().rows().front();
    for (const Project& each : workspace().records().all<Project>()) {
        if (!before.contains(each.name))
            continue;
        Project renamed = each;
        renamed.name = u"改了名的项目"_s;
        ChangeSet changes(u"改名"_s);
        changes.update(each, renamed);
        QSignalSpy spy(&page(), &ReportsPage::shown);
        QVERIFY(workspace().session().submit(changes));
        QVERIFY(spy.wait(WaitMs));
        break;
    }
    QVERIFY(!paperText().contains(u"改了名的项目")); // as of the moment it was begun
    QPushButton* renew = buttonOf(page().snapshotBar(), SnapshotBar::tr("New snapshot"));
    QVERIFY(renew->isEnabled());
    QSignalSpy spy(&page(), &ReportsPage::shown);
    renew->click();
    QVERIFY(spy.wait(WaitMs));
    QVERIFY(paperText().contains(u"改了名的项目"));
    QVERIFY(!renew->isEnabled());
}

void TestReportsPage::templatesAreNoChangesSinceAPack()
{
    showPaper("meeting-pack");
    QPushButton* renew = buttonOf(page().snapshotBar(), SnapshotBar::tr("New snapshot"));
    PaperTemplate saved;
    saved.id = {900'020};
    saved.name = u"示例模板"_s;
    saved.paper = u"dispatch"_s;
    ChangeSet changes(u"存模板"_s);
    changes.insert(saved);
    QSignalSpy spy(&page(), &ReportsPage::shown);
    QVERIFY(workspace().session().submit(changes));
    spy.wait(WaitMs);
    QVERIFY(!renew->isEnabled());
    Project renamed = workspace().records().all<Project>().rows().front();
    const Project before = renamed;
    renamed.name = u"改了名的项目"_s;
    ChangeSet moved(u"改名"_s);
    moved.update(before, renamed);
    QVERIFY(workspace().session().submit(moved));
    QTRY_VERIFY(renew->isEnabled());
}

void TestReportsPage::anotherReferenceDateIsAChangeSinceAPack()
{
    showPaper("meeting-pack");
    QPushButton* renew = buttonOf(page().snapshotBar(), SnapshotBar::tr("New snapshot"));
    QVERIFY(!renew->isEnabled());
    const ChangeSet changes = withReferenceDate(workspace().records(), SampleDay.addDays(20),
                                                workspace().portfolio().ids());
    QVERIFY(workspace().session().submit(changes));
    QTRY_VERIFY(renew->isEnabled());
}

void TestReportsPage::packPrintedBeforeTheStartIsOutOfDate()
{
    const QString path = workspace().portfolio().path();
    // The clock of the sample stands still, and its file begins with its rows.
    const QDateTime printed = SampleDay.startOfDay().addSecs(-60);
    PaperMemory().addPack(path, printed, {});
    QPushButton* moved = nullptr;
    const auto open = [&] {
        start();
        showPaper("meeting-pack");
        moved = buttonOf(page().snapshotBar(), SnapshotBar::tr("What moved since"));
    };
    open();
    QVERIFY(!moved->isEnabled());
    Project renamed = workspace().records().all<Project>().rows().front();
    const Project before = renamed;
    renamed.name = u"改了名的项目"_s;
    ChangeSet changes(u"改名"_s);
    changes.update(before, renamed);
    QVERIFY(workspace().session().submit(changes));
    open(); // as at the next start
    QVERIFY(moved->isEnabled());
    const auto labels = page().snapshotBar().findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
        return label->text().contains(u"out of date"_s);
    }));
    QSignalSpy spy(&page(), &ReportsPage::shown);
    moved->click();
    QVERIFY(spy.wait(WaitMs));
    QCOMPARE(panel().choices().text("since"),
             printed.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
}

void TestReportsPage::correctionSheetOfAPackWithWordsByHandIsShown()
{
    showPaper("dispatch");
    ProseModel& prose = panel().prose().model();
    const int row = prose.rowOf(u"overall"_s);
    QVERIFY(row >= 0);
    prose.edit(row, prose.generated(row) % u"另有999项在谈。"_s);
    waitForPaper();
    showPaper("meeting-pack");
    QVERIFY(page().editNote().isVisibleTo(&page()));
    Project renamed = workspace().records().all<Project>().rows().front();
    const Project before = renamed;
    renamed.name = u"改了名的项目"_s;
    ChangeSet changes(u"改名"_s);
    changes.update(before, renamed);
    QVERIFY(workspace().session().submit(changes));
    QPushButton* moved = buttonOf(page().snapshotBar(), SnapshotBar::tr("What moved since"));
    QTRY_VERIFY(moved->isEnabled());
    QSignalSpy spy(&page(), &ReportsPage::shown);
    moved->click();
    QVERIFY(spy.wait(WaitMs));
    QVERIFY(!page().editNote().text().contains(u"yellow")); // those words are the pack's
}

void TestReportsPage::editingStaysAtItsParagraph()
{
    showPaper("dispatch");
    const QList<EditableText> texts = page().document()->editableTexts();
    QVERIFY(texts.size() > 4);
    const QString last = texts.last().id;
    QVERIFY(page().editNote().isHidden());
    panel().tabs().setCurrentIndex(2);
    panel().prose().choose(last);
    const int shownPage = page().preview().view().currentPage();
    QVERIFY(shownPage > 0); // it was gone to
    QSignalSpy spy(&page(), &ReportsPage::shown);
    panel().prose().text().setPlainText(u"还需要98765个项目。"_s);
    QVERIFY(spy.wait(WaitMs));
    QCOMPARE(page().preview().view().currentPage(), shownPage);
    QVERIFY(!page().editNote().isHidden());
    const QString note = page().editNote().text();
    QCOMPARE(note.count(u'1'), 2); // a paragraph, and a number that does not match
    buttonOf(panel().prose(), ProsePane::tr("All back"))->click();
    QVERIFY(spy.wait(WaitMs));
    QVERIFY(page().editNote().isHidden());
    showPaper("targets");
    QCOMPARE(page().preview().view().currentPage(), 0);
}

void TestReportsPage::partThatComesIntoThePackIsShown()
{
    showPaper("meeting-pack");
    auto* parts = panel().options().editor("parts")->findChild<QListWidget*>();
    QVERIFY(parts);
    const int pages = page().preview().pages()->pageCount();
    QListWidgetItem* out = nullptr;
    for (int row = 0; row < parts->count(); ++row) {
        if (parts->item(row)->checkState() == Qt::Unchecked && !out)
            out = parts->item(row);
    }
    QVERIFY(out);
    QSignalSpy spy(&page(), &ReportsPage::shown);
    out->setCheckState(Qt::Checked);
    QVERIFY(spy.wait(WaitMs));
    QVERIFY(page().preview().pages()->pageCount() > pages);
    QVERIFY(page().preview().view().currentPage() > 0);
    // What leaves it changes nothing about the page in view.
    page().preview().view().goTo(2);
    parts->item(parts->row(out))->setCheckState(Qt::Unchecked);
    QVERIFY(spy.wait(WaitMs));
    QCOMPARE(page().preview().view().currentPage(), 2);
}

void TestReportsPage::numbersThatDoNotMatchAreAskedAboutBeforeSaving()
{
    showPaper("dispatch");
    ProseModel& prose = panel().prose().model();
    const int row = prose.rowOf(u"overall"_s);
    QVERIFY(row >= 0);
    prose.edit(row, prose.generated(row) % u"另有999项在谈。"_s);
    waitForPaper();
    QVERIFY(page().editNote().isVisibleTo(&page()));
    page().pageActions().first()->trigger(); // save as PDF
    auto* question = page().findChild<QMessageBox*>();
    QVERIFY(question);
    QVERIFY(question->isVisible());
    QVERIFY(!page().output().isBusy());
    question->reject();
    QTRY_VERIFY(!page().findChild<QMessageBox*>());
    QVERIFY(!page().output().isBusy());
    prose.restoreAll();
    waitForPaper();
    QVERIFY(!page().editNote().isVisibleTo(&page()));
}

void TestReportsPage::yearWithoutListIsToldInPlaceOfThePreview()
{
    showPaper("annual-list");
    workspace().setYear(2022);
    QSignalSpy spy(&page(), &ReportsPage::shown);
    page().refresh();
    QVERIFY(spy.wait(WaitMs));
    QVERIFY(!page().document());
    QVERIFY(!page().preview().isVisibleTo(&page()));
    auto* told = page().findChild<EmptyState*>();
    QVERIFY(told);
    QVERIFY(told->isVisibleTo(&page()));
    const auto labels = told->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
        return label->text().contains(noListError(2022).message);
    }));
}

void TestReportsPage::questionGoesWithThePaperIntoItsWindow()
{
    showPaper("dispatch");
    ProseModel& prose = panel().prose().model();
    const int row = prose.rowOf(u"overall"_s);
    prose.edit(row, prose.generated(row) % u"另有999项在谈。"_s);
    waitForPaper();
    QSignalSpy asked(&page(), &Page::paperRequested);
    page().pageActions().at(4)->trigger();
    QCOMPARE(asked.count(), 1);
    const auto order = asked.front().front().value<PaperOrder>();
    QCOMPARE(order.unmatched, 1);
    auto* window = new ReportWindow(order, &page());
    window->show();
    window->preview().savePdf();
    auto* question = window->findChild<QMessageBox*>();
    QVERIFY(question);
    QVERIFY(!window->preview().output().isBusy());
    question->reject();
    delete window;
    prose.restoreAll();
    waitForPaper();
}

void TestReportsPage::ownWindowBeginsAtThePageInView()
{
    showPaper("dispatch");
    auto* view = page().findChild<PageView*>();
    view->goTo(2);
    QCOMPARE(view->currentPage(), 2);
    QSignalSpy asked(&page(), &Page::paperRequested);
    page().pageActions().at(4)->trigger();
    const std::unique_ptr<ReportWindow> window(
        new ReportWindow(asked.front().front().value<PaperOrder>()));
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->show();
    QTRY_COMPARE(window->preview().view().currentPage(), 2);
}

TOUYAN_TEST(TestReportsPage, QApplication)
#include "tst_reportspage.moc"

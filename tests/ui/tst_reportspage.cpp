#include "base/progress.h"
#include "jobs/job.h"
#include "jobs/jobbar.h"
#include "models/workspace.h"
#include "pages/reports/columnsgrid.h"
#include "pages/reports/optionsform.h"
#include "widgets/orderedchoices.h"
#include "pages/reports/paperlist.h"
#include "pages/reports/paperlistmodel.h"
#include "pages/reports/papermaker.h"
#include "pages/reports/papermemory.h"
#include "pages/reports/paperoutput.h"
#include "pages/reports/paperpanel.h"
#include "pages/reports/proofwindow.h"
#include "pages/reports/reportspage.h"
#include "pages/reports/snapshotbar.h"
#include "pages/reports/templatebar.h"
#include "pages/reports/wordingpane.h"
#include "portfolio/portfoliosnapshot.h"
#include "printing/pagelayout.h"
#include "printing/previewwidget.h"
#include "reports/annuallistpaper.h"
#include "reports/papercatalogue.h"
#include "reports/wording.h"
#include "support/samplelist.h"
#include "support/sampleportfolio.h"
#include "widgets/pill.h"
#include "widgets/searchbox.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int WaitMs = 20'000;

QPushButton* buttonOf(QWidget& widget, const QString& text)
{
    const auto buttons = widget.findChildren<QPushButton*>();
    const auto at = std::find_if(buttons.begin(), buttons.end(),
                                 [&text](QPushButton* button) { return button->text() == text; });
    return at == buttons.end() ? nullptr : *at;
}

/// Checks or unchecks the choice called @p key as a click on its box does.
void check(OrderedChoices& choices, const QString& text, bool isChecked)
{
    auto* list = choices.findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() == text)
            list->item(row)->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace

/// 报告中心: the page on real widgets.
class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listHoldsEveryPaperBelowItsGroup();
    void listIsFoundByCharactersAndPinyin();
    void chosenPaperIsShown();
    void everyPaperIsShownOrSaysWhyNot_data();
    void everyPaperIsShownOrSaysWhyNot();
    void optionsAreRemembered();
    void yearFollowsTheTopBar();
    void filterIsFollowedOrNot();
    void wordingGoesIntoThePaper();
    void templateIsKeptAndTakenBack();
    void templateOfOneNameIsRefusedTwice();
    void paragraphIsChangedAndTakenBack();
    void movedNumbersAreMarked();
    void pdfIsWrittenBesideTheWindow();
    void stoppedJobLeavesNoFile();
    void lastRequestWins();
    void stoppedPaperCanBeMadeAgain();
    void choicesAreOrdered();
    void windowOfItsOwnIsAskedFor();
    void figuresOfATextAreCheckedAndCorrected();
    void packKeepsItsMoment();
    void changedNumberIsMarkedInThePreviewOnly();
    void wordFileIsWritten();
    void columnsGetTheirWidthsAndTitles();
    void templateBringsColumnsAndManner();

private:
    void showPaper(const char* name);
    void waitForPaper();
    QString paperText() const { return m_page->document()->toText(); }
    Workspace& workspace() { return *m_workspace; }
    PaperPanel& panel() { return m_page->panel(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReportsPage> m_page;
};

void TestReportsPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"touyan-test"_s);
    QCoreApplication::setApplicationName(u"tst_reportspage"_s);
}

void TestReportsPage::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_workspace->setYear(2020);
    m_page = std::make_unique<ReportsPage>(*m_workspace);
    m_page->resize(1190, 700);
    m_page->show();
    waitForPaper();
}

void TestReportsPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    QSettings().clear();
}

void TestReportsPage::waitForPaper()
{
    QSignalSpy spy(m_page.get(), &ReportsPage::shown);
    QVERIFY(spy.wait(WaitMs));
}

void TestReportsPage::showPaper(const char* name)
{
    QSignalSpy spy(m_page.get(), &ReportsPage::shown);
    m_page->choose(QString::fromLatin1(name));
    QVERIFY(!spy.isEmpty() || spy.wait(WaitMs)); // what cannot be made is told at once
}

void TestReportsPage::listHoldsEveryPaperBelowItsGroup()
{
    PaperListFilter& model = m_page->list().model();
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
    PaperList& list = m_page->list();
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
    const PaperListFilter& model = m_page->list().model();
    QSignalSpy spy(m_page.get(), &ReportsPage::shown);
    m_page->list().view().setCurrentIndex(model.indexOf(u"annual-list"_s));
    if (m_page->panel().paper() != findPaper(u"annual-list"_s))
        QVERIFY(spy.wait(WaitMs));
    QVERIFY(m_page->document());
    QVERIFY(m_page->preview().pages()->pageCount() > 0);
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
            QSignalSpy spy(m_page.get(), &ReportsPage::shown);
            workspace().setYear(year);
            QVERIFY(!spy.isEmpty() || spy.wait(WaitMs));
        }
        showPaper(name.toLatin1().constData());
        for (QAction* action : m_page->pageActions().mid(0, 5)) // a text can always be checked
            QCOMPARE(action->isEnabled(), m_page->document() != nullptr);
        if (m_page->document())
            QVERIFY(m_page->preview().pages()->pageCount() > 0);
    }
}

void TestReportsPage::optionsAreRemembered()
{
    showPaper("annual-list");
    OptionEditor* paperSize = panel().options().editor("paper");
    QVERIFY(paperSize);
    auto* box = paperSize->findChild<QComboBox*>();
    QSignalSpy spy(m_page.get(), &ReportsPage::shown);
    box->setCurrentIndex(box->findData(u"A3"_s));
    Q_EMIT box->activated(box->currentIndex());
    QVERIFY(spy.wait(WaitMs));
    QCOMPARE(m_page->preview().pages()->paper(0).size, PaperSize::A3);
    showPaper("list-comparison");
    showPaper("annual-list");
    QCOMPARE(m_page->preview().pages()->paper(0).size, PaperSize::A3);
    m_page = std::make_unique<ReportsPage>(*m_workspace); // the next start of the program
    m_page->show();
    waitForPaper();
    QCOMPARE(m_page->preview().pages()->paper(0).size, PaperSize::A3);
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

void TestReportsPage::wordingGoesIntoThePaper()
{
    showPaper("annual-list");
    auto* title = panel().wording().form().editor("title")->findChild<QLineEdit*>();
    QSignalSpy spy(m_page.get(), &ReportsPage::shown);
    title->setFocus();
    QTest::keyClicks(title, u"Our own title"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(spy.wait(WaitMs));
    QVERIFY(paperText().contains(u"Our own title"));
    QCOMPARE(m_page->document()->title, u"Our own title"_s);
}

void TestReportsPage::templateIsKeptAndTakenBack()
{
    showPaper("annual-list");
    WordingPane& wording = panel().wording();
    PaperChoices choices;
    choices.set(u"title"_s, u"示例标题"_s);
    choices.set(u"signatory"_s, u"示例办公室\n示例局"_s);
    wording.form().setChoices(choices);
    TemplateBar& bar = wording.templates();
    auto* name = bar.findChild<QLineEdit*>();
    bar.findChild<QToolButton*>()->menu()->actions().at(0)->trigger();
    QVERIFY(name->isVisibleTo(&bar));
    name->setText(u"示例模板"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(workspace().records().all<PaperTemplate>().size(), 1);
    const PaperTemplate kept = workspace().records().all<PaperTemplate>().rows().front();
    QCOMPARE(kept.paper, u"annual-list"_s);
    QCOMPARE(kept.title, u"示例标题"_s);
    QCOMPARE(kept.signatories, QStringList({u"示例办公室"_s, u"示例局"_s}));
    QCOMPARE(bar.current(), kept.id);

    // Changed and saved into the same template, then taken back step by step.
    choices.set(u"title"_s, u"改过的标题"_s);
    wording.form().setChoices(choices);
    bar.refresh();
    auto* save = bar.findChild<QPushButton*>();
    QVERIFY(save->isEnabled());
    save->click();
    QCOMPARE(workspace().records().find(kept.id)->title, u"改过的标题"_s);
    QVERIFY(!save->isEnabled());
    bar.findChild<QToolButton*>()->menu()->actions().at(2)->trigger();
    QVERIFY(workspace().records().all<PaperTemplate>().isEmpty());
    QUndoStack& undo = workspace().session().undoStack();
    undo.undo();
    QCOMPARE(workspace().records().find(kept.id)->title, u"改过的标题"_s);
    undo.undo();
    QCOMPARE(*workspace().records().find(kept.id), kept);

    // Chosen again, it brings its words along.
    auto* box = bar.findChild<QComboBox*>();
    wording.form().setChoices({});
    bar.refresh();
    box->setCurrentIndex(box->findData(kept.id.value));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(wording.choices().text("title"), u"示例标题"_s);
    waitForPaper();
    QTRY_VERIFY_WITH_TIMEOUT(paperText().contains(u"示例标题"), WaitMs);
}

void TestReportsPage::templateOfOneNameIsRefusedTwice()
{
    showPaper("annual-list");
    TemplateBar& bar = panel().wording().templates();
    auto* name = bar.findChild<QLineEdit*>();
    for (int i = 0; i < 2; ++i) {
        bar.findChild<QToolButton*>()->menu()->actions().at(0)->trigger();
        name->setText(u"示例模板"_s);
        QTest::keyClick(name, Qt::Key_Return);
    }
    QCOMPARE(workspace().records().all<PaperTemplate>().size(), 1);
    QVERIFY(name->isVisibleTo(&bar)); // still asks, and says why
    name->setText(u"另一个"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(workspace().records().all<PaperTemplate>().size(), 2);
}

void TestReportsPage::paragraphIsChangedAndTakenBack()
{
    ProsePane& prose = panel().prose();
    const QAbstractItemModelTester tester(&prose.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy spy(m_page.get(), &ReportsPage::shown);
    const QList<EditableText> texts{{u"intro"_s, ParagraphRole::Body, u"共12个项目。"_s},
                                    {u"end"_s, ParagraphRole::Body, u"请审议。"_s}};
    prose.model().setGenerated(texts);
    prose.choose(u"end"_s);
    prose.text().setPlainText(u"请予审议。"_s);
    QCOMPARE(prose.model().edits().value(u"end"_s), u"请予审议。"_s);
    QCOMPARE(prose.model().editedCount(), 1);
    QCOMPARE(panel().edits().size(), 1);
    QVERIFY(spy.wait(WaitMs)); // the paper was made again
    prose.model().setGenerated(texts);
    prose.choose(u"end"_s);
    QCOMPARE(prose.text().toPlainText(), u"请予审议。"_s);
    prose.text().setPlainText(u"请审议。"_s); // typed back: no edit any more
    QCOMPARE(prose.model().editedCount(), 0);
    prose.text().setPlainText(u"请研究。"_s);
    QPushButton* back = buttonOf(prose, ProsePane::tr("Back to generated"));
    QVERIFY(back->isEnabled());
    back->click();
    QCOMPARE(prose.text().toPlainText(), u"请审议。"_s);
    QVERIFY(panel().edits().isEmpty());
}

void TestReportsPage::movedNumbersAreMarked()
{
    const QString then = u"共12个项目，总投资1,234.50万元。"_s;
    const QString now = u"共13个项目，总投资1,234.50万元。"_s;
    ProseModel& model = panel().prose().model();
    model.setGenerated({{u"intro"_s, ParagraphRole::Body, then}});
    model.edit(0, u"全市12个项目。"_s);
    QCOMPARE(model.outdatedCount(), 0);
    model.setGenerated({{u"intro"_s, ParagraphRole::Body, now}});
    QCOMPARE(model.outdatedCount(), 1);
    QCOMPARE(model.text(0), u"全市12个项目。"_s); // marked, not overwritten
    model.edit(0, u"全市13个项目。"_s);
    QCOMPARE(model.outdatedCount(), 0);
}

void TestReportsPage::pdfIsWrittenBesideTheWindow()
{
    showPaper("annual-list");
    const QString path = m_folder->filePath(u"list.pdf"_s);
    QSignalSpy done(m_page.get(), &Page::done);
    m_page->output().write(*m_page->document(), PaperFile::Pdf, path);
    for (QAction* action : m_page->pageActions().mid(0, 4))
        QVERIFY(!action->isEnabled()); // one file at a time
    QVERIFY(done.wait(WaitMs));
    QVERIFY(done.front().front().toString().contains(u"list.pdf"));
    QVERIFY(QFileInfo(path).size() > 1000);
    for (QAction* action : m_page->pageActions())
        QVERIFY(action->isEnabled());
}

void TestReportsPage::stoppedJobLeavesNoFile()
{
    const Document large = annualListPaper(sampleAnnualList(5000));
    const QString path = m_folder->filePath(u"stopped.pdf"_s);
    QSignalSpy done(m_page.get(), &Page::done);
    m_page->output().write(large, PaperFile::Pdf, path);
    m_page->output().job().cancel();
    QVERIFY(done.wait(WaitMs));
    QVERIFY(!QFileInfo::exists(path));
}

void TestReportsPage::lastRequestWins()
{
    PaperMaker maker;
    QSignalSpy made(&maker, &PaperMaker::made);
    const auto requestFor = [](const QString& title) {
        PaperRequest request;
        request.compose = [title]() -> Result<Document> {
            Document document;
            document.title = title;
            document.sections = {Section::on({})};
            document.sections.front().blocks = {Paragraph::of(ParagraphRole::Body, title)};
            return document;
        };
        return request;
    };
    for (int i = 0; i < 20; ++i)
        maker.make(requestFor(QString::number(i)));
    QTRY_VERIFY_WITH_TIMEOUT(!maker.isMaking() && made.count() > 0, WaitMs);
    const auto paper = maker.take();
    QVERIFY(paper);
    QCOMPARE(paper->document.title, u"19"_s);
    QCOMPARE(made.count(), 1);
    QVERIFY(!maker.take());
}

void TestReportsPage::stoppedPaperCanBeMadeAgain()
{
    QSignalSpy shown(m_page.get(), &ReportsPage::shown);
    PaperRequest slow;
    std::atomic<bool> mayEnd = false;
    slow.compose = [&mayEnd]() -> Result<Document> {
        while (!mayEnd)
            QThread::msleep(1);
        return Document();
    };
    m_page->maker().make(slow);
    auto* bar = m_page->findChild<JobBar*>();
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(bar->isVisible()); // after a moment
    buttonOf(*bar, JobBar::tr("Cancel"))->click();
    mayEnd = true;
    QVERIFY(shown.wait(WaitMs));
    QVERIFY(!bar->isVisible());
    QVERIFY(!m_page->document());
    QPushButton* again = buttonOf(*m_page, ReportsPage::tr("Make the paper"));
    QVERIFY(again && again->isVisible());
    again->click();
    QVERIFY(shown.wait(WaitMs));
    QVERIFY(m_page->document());
}

void TestReportsPage::choicesAreOrdered()
{
    OrderedChoices choices;
    choices.setChoices(
        {{u"a"_s, u"A"_s, {}, {}}, {u"b"_s, u"B"_s, {}, {}}, {u"c"_s, u"C"_s, {}, {}}});
    choices.setSelected({u"c"_s, u"a"_s});
    QCOMPARE(choices.selected(), QStringList({u"c"_s, u"a"_s}));
    QSignalSpy changed(&choices, &OrderedChoices::changed);
    check(choices, u"B"_s, true);
    QCOMPARE(choices.selected(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    auto* list = choices.findChild<QListWidget*>();
    list->setCurrentRow(2);
    choices.findChild<QToolButton*>()->click(); // up
    QCOMPARE(choices.selected(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    check(choices, u"C"_s, false);
    QCOMPARE(choices.selected(), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(changed.count(), 3);
}

void TestReportsPage::windowOfItsOwnIsAskedFor()
{
    showPaper("annual-list");
    QSignalSpy asked(m_page.get(), &Page::paperRequested);
    m_page->pageActions().at(4)->trigger();
    QCOMPARE(asked.count(), 1);
    const auto order = asked.front().front().value<PaperOrder>();
    QCOMPARE(order.compose(PaperSize::A4).toText(), paperText());
}

void TestReportsPage::figuresOfATextAreCheckedAndCorrected()
{
    ProofWindow& window = m_page->openProof();
    QCOMPARE(&m_page->openProof(), &window); // one window, however often it is asked for
    const QAbstractItemModelTester tester(&window.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    window.setText(u"全市共安排重点项目9999个。"_s);
    QCOMPARE(window.model().rowCount(), 1);
    QCOMPARE(window.model().countOf(ProofVerdict::Wrong), 1);
    const ProofRow row = window.model().rows().front();
    QCOMPARE(row.stated, u"9999个"_s);
    QVERIFY(!row.right.isEmpty());
    window.table().setCurrentIndex(window.model().index(0, 0));
    auto* text = window.findChild<QPlainTextEdit*>();
    QCOMPARE(text->textCursor().selectedText(), row.stated); // jumped there
    buttonOf(window, ProofWindow::tr("Put the right figure in"))->click();
    QVERIFY(window.text().contains(row.right));
    QCOMPARE(window.model().countOf(ProofVerdict::Wrong), 0);
    QCOMPARE(window.model().countOf(ProofVerdict::Right), 1);
    text->undo();
    QVERIFY(window.text().contains(u"9999个"));
    window.setText({});
    QCOMPARE(window.model().rowCount(), 0);
    window.close();
}

void TestReportsPage::packKeepsItsMoment()
{
    if (!findPaper(u"meeting-pack"_s))
        QSKIP("there is no pack yet");
    showPaper("meeting-pack");
    QVERIFY(m_page->document());
    QVERIFY(m_page->snapshotBar().isVisible());
    const QString before = paperText();
    const Project project = workspace().records().all<Project>().rows().front();
    for (const Project& each : workspace().records().all<Project>()) {
        if (!before.contains(each.name))
            continue;
        Project renamed = each;
        renamed.name = u"改了名的项目"_s;
        ChangeSet changes(u"改名"_s);
        changes.update(each, renamed);
        QSignalSpy spy(m_page.get(), &ReportsPage::shown);
        QVERIFY(workspace().session().submit(changes));
        QVERIFY(spy.wait(WaitMs));
        break;
    }
    QVERIFY(!paperText().contains(u"改了名的项目")); // as of the moment it was begun
    QPushButton* renew = buttonOf(m_page->snapshotBar(), SnapshotBar::tr("New snapshot"));
    QVERIFY(renew->isEnabled());
    QSignalSpy spy(m_page.get(), &ReportsPage::shown);
    renew->click();
    QVERIFY(spy.wait(WaitMs));
    QVERIFY(paperText().contains(u"改了名的项目"));
    QVERIFY(!renew->isEnabled());
}

void TestReportsPage::changedNumberIsMarkedInThePreviewOnly()
{
    PaperMaker maker;
    QSignalSpy made(&maker, &PaperMaker::made);
    PaperRequest request;
    request.compose = []() -> Result<Document> {
        Document document;
        document.sections = {Section::on({})};
        document.sections.front().blocks = {
            Paragraph::of(ParagraphRole::Body, u"共12个项目，总投资3.4亿元。"_s, u"sum"_s)};
        return document;
    };
    request.words = {{u"sum"_s, u"全市13个项目，总投资3.4亿元。"_s}};
    maker.make(request);
    QVERIFY(made.wait(WaitMs));
    const auto paper = maker.take();
    const auto markedIn = [](const Document& document) {
        QStringList marked;
        for (const TextRun& run :
             std::get<Paragraph>(document.sections.front().blocks.front()).runs) {
            if (run.isHighlighted)
                marked.append(run.text);
        }
        return marked;
    };
    QCOMPARE(paper->generated.front().text, u"共12个项目，总投资3.4亿元。"_s);
    QVERIFY(paper->document.toText().contains(u"全市13个项目"));
    QCOMPARE(markedIn(paper->document), QStringList());
    QCOMPARE(markedIn(paper->pages->document()), QStringList{u"13个"_s});
}

void TestReportsPage::wordFileIsWritten()
{
    showPaper("annual-list");
    const QString path = m_folder->filePath(u"list.docx"_s);
    QSignalSpy done(m_page.get(), &Page::done);
    m_page->output().write(*m_page->document(), PaperFile::Docx, path);
    QVERIFY(done.wait(WaitMs));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(2), QByteArray("PK"));
}

void TestReportsPage::columnsGetTheirWidthsAndTitles()
{
    const PaperEntry& paper = *findPaper(u"annual-list"_s);
    const Snapshot snapshot = snapshotOf(workspace().portfolio(), 2020);
    const auto tableOf = [&](const PaperChoices& choices, const QList<TemplateColumn>& columns) {
        const auto document = composeWorded(paper, snapshot, choices, columns);
        for (const Block& block : document->sections.front().blocks) {
            if (const auto* table = std::get_if<PaperTable>(&block))
                return *table;
        }
        qFatal("no table");
    };
    const auto headsOf = [](const PaperTable& table) {
        QStringList heads;
        for (const TableRow& row : table.head) {
            for (const TableCell& cell : row.cells)
                heads.append(cell.text());
        }
        return heads;
    };
    const QList<TemplateColumn> looks{{u"name"_s, u"工程"_s, true, 60}};
    const PaperTable plain = tableOf({}, {});
    const PaperTable looked = tableOf({}, looks);
    QCOMPARE(looked.columns.size(), plain.columns.size());
    QVERIFY(qAbs(looked.width() - plain.width()) < 0.01);
    QVERIFY(looked.columns.at(1).width > plain.columns.at(1).width + 10);
    QCOMPARE(headsOf(plain).indexOf(u"项目名称"_s), headsOf(looked).indexOf(u"工程"_s));
    QVERIFY(headsOf(looked).contains(u"投资情况"_s)); // spans columns: left alone
    PaperChoices few;
    few.set(u"columns"_s, QStringList{u"number"_s, u"name"_s, u"total"_s});
    const PaperTable narrow = tableOf(few, looks);
    QCOMPARE(narrow.columns.size(), 3);
    QVERIFY(headsOf(narrow).contains(u"工程"_s));
}

void TestReportsPage::templateBringsColumnsAndManner()
{
    const PaperEntry& paper = *findPaper(u"annual-list"_s);
    PaperChoices choices;
    choices.set(u"title"_s, u"示例标题"_s);
    choices.set(u"addressee"_s, u"各单位："_s);
    choices.set(u"notice"_s, u"yes"_s);
    choices.set(u"paper"_s, u"A3"_s);
    choices.set(u"district"_s, u"甘井子区"_s); // what a paper is about is no matter of a template
    choices.set(u"signatory"_s, u"甲办公室\n乙局"_s);
    const QList<TemplateColumn> columns{
        {u"number"_s}, {u"name"_s, {}, true, 40}, {u"leader"_s, {}, false, 0}};
    const PaperTemplate row = templateWith({}, paper, choices, columns);
    PaperChoices expected = choices;
    expected.clear(u"district"_s);
    expected.set(u"columns"_s, QStringList{u"number"_s, u"name"_s});
    QCOMPARE(choicesFrom(row, paper).values(), expected.values());
    QCOMPARE(templateWith(row, paper, choicesFrom(row, paper), columns), row);
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"

#include "pages/reports/columnsgrid.h"
#include "pages/reports/optionsform.h"
#include "pages/reports/papermemory.h"
#include "pages/reports/prosepane.h"
#include "pages/reports/templatebar.h"
#include "pages/reports/wordingpane.h"
#include "portfolio/portfoliosnapshot.h"
#include "printing/paperoutput.h"
#include "reports/papercatalogue.h"
#include "reports/wording.h"
#include "support/reportspagefixture.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What can be chosen and worded for a paper, on the real page.
class TestPaperPanel : public QObject, private ReportsPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void wordingGoesIntoThePaper();
    void wordingOfOneMonthIsNotThatOfTheNext();
    void templateWordsEveryMonth();
    void printedPacksAreOfferedAgain();
    void savedPackIsRemembered();
    void templateIsKeptAndTakenBack();
    void templateOfOneNameIsRefusedTwice();
    void paragraphIsChangedAndTakenBack();
    void movedNumbersAreMarked();
    void columnsGetTheirWidthsAndTitles();
    void templateBringsColumnsAndManner();
    void anotherPaperIsReadFromItsBeginning();
    void replacedWordingComesBack();
    void keptWordingIsNotAskedAbout();
    void widthIsEitherNoneOrPossible();
    void correctionSheetIsOfThePackAsPrinted();
    void changedParagraphStaysInSight();

private:
    void keepTemplate(const QString& paper, const QString& name, const QString& title);
    void chooseTemplate(const QString& name);
    void typeTitle(const QString& text);
};

void TestPaperPanel::keepTemplate(const QString& paper, const QString& name, const QString& title)
{
    PaperTemplate row;
    row.id = workspace().portfolio().newId<PaperTemplate>();
    row.name = name;
    row.paper = paper;
    row.title = title;
    ChangeSet changes(u"test"_s);
    changes.insert(row);
    QVERIFY(workspace().session().submit(changes));
}

void TestPaperPanel::chooseTemplate(const QString& name)
{
    auto* box = panel().wording().templates().findChild<QComboBox*>();
    box->setCurrentIndex(name.isEmpty() ? 0 : box->findText(name));
    Q_EMIT box->activated(box->currentIndex());
}

void TestPaperPanel::typeTitle(const QString& text)
{
    auto* line = panel().wording().form().editor("title")->findChild<QLineEdit*>();
    line->setText(text);
    line->setModified(true);
    Q_EMIT line->editingFinished();
}

void TestPaperPanel::replacedWordingComesBack()
{
    keepTemplate(u"dispatch"_s, u"示例模板"_s, u"示例模板标题"_s);
    showPaper("dispatch");
    const QPushButton* back = buttonOf(panel().wording(), WordingPane::tr("Bring it back"));
    QVERIFY(back);
    const auto isOffered = [&] { return back->isVisibleTo(&panel().wording()); };
    const auto title = [this] { return panel().choices().text("title"); };
    chooseTemplate(u"示例模板"_s);
    QVERIFY(!isOffered());
    typeTitle(u"示例改动标题"_s);
    chooseTemplate({});
    QCOMPARE(title(), QString());
    QVERIFY(isOffered());
    buttonOf(panel().wording(), WordingPane::tr("Bring it back"))->click();
    QCOMPARE(title(), u"示例改动标题"_s);
    QCOMPARE(panel().wording().templates().findChild<QComboBox*>()->currentText(), u"示例模板"_s);
    QVERIFY(!isOffered());
    // Of another month it is not.
    chooseTemplate({});
    QVERIFY(isOffered());
    PaperChoices choices = panel().options().choices();
    choices.set(u"month"_s, u"2020-08"_s);
    panel().options().setChoices(choices);
    Q_EMIT panel().options().changed();
    QVERIFY(!isOffered());
}

void TestPaperPanel::keptWordingIsNotAskedAbout()
{
    keepTemplate(u"dispatch"_s, u"示例甲"_s, u"示例甲标题"_s);
    keepTemplate(u"dispatch"_s, u"示例乙"_s, u"示例乙标题"_s);
    showPaper("dispatch");
    const QPushButton* back = buttonOf(panel().wording(), WordingPane::tr("Bring it back"));
    chooseTemplate(u"示例甲"_s);
    chooseTemplate(u"示例乙"_s);
    QCOMPARE(panel().choices().text("title"), u"示例乙标题"_s);
    QVERIFY(!back->isVisibleTo(&panel().wording()));
}

void TestPaperPanel::widthIsEitherNoneOrPossible()
{
    showPaper("districts");
    auto* box = panel().wording().grid().findChild<QSpinBox*>();
    QCOMPARE(box->value(), 0);
    box->stepUp();
    QCOMPARE(box->value(), 5);
    box->stepDown();
    QCOMPARE(box->value(), 0);
    auto* line = box->findChild<QLineEdit*>();
    line->setText(u"3"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(box->value(), 5);
    // What gets there in another way is told by the name that people see.
    const PaperOption& columns = *findPaper(u"districts"_s)->option(u"columns"_s);
    const auto fault = faultOf(columns, u"light=2"_s);
    QVERIFY(fault && fault->contains(u"“Light”"_s) && !fault->contains(u"light="_s));
}

void TestPaperPanel::changedParagraphStaysInSight()
{
    showPaper("dispatch");
    panel().tabs().setCurrentIndex(2);
    QApplication::processEvents();
    QListView& view = panel().prose().view();
    ProseModel& model = panel().prose().model();
    const QRect sight = view.viewport()->rect();
    int last = 0; // wholly in sight
    while (last + 1 < model.rowCount() && sight.contains(view.visualRect(model.index(last + 1))))
        ++last;
    QVERIFY(last + 1 < model.rowCount()); // else nothing can be hidden
    view.setCurrentIndex(model.index(last));
    model.edit(last, u"示例改动，共999项。"_s);
    QApplication::processEvents();
    QTRY_VERIFY(view.viewport()->height() < sight.height());
    QTRY_VERIFY(view.viewport()->rect().contains(view.visualRect(model.index(last))));
}

void TestPaperPanel::correctionSheetIsOfThePackAsPrinted()
{
    const QDateTime moment(QDate(2020, 10, 30), QTime(9, 30, 15), Qt::UTC);
    PaperChoices made;
    made.set(u"with"_s, QStringList{u"dispatch:title=示例印出标题"_s});
    PaperMemory().addPack(workspace().portfolio().path(), moment, made);
    start();
    showPaper("corrections");
    PaperChoices choices = panel().options().choices();
    const auto chooseMoment = [&](const QDateTime& since) {
        choices.set(u"since"_s, since.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        panel().options().setChoices(choices);
        Q_EMIT panel().options().changed();
    };
    chooseMoment(moment);
    QCOMPARE(panel().choices().texts("with"), made.texts("with"));
    chooseMoment(moment.addSecs(1)); // no pack is known of that moment
    QVERIFY(!panel().choices().texts("with").contains(u"dispatch:title=示例印出标题"_s));
}

void TestPaperPanel::anotherPaperIsReadFromItsBeginning()
{
    showPaper("dispatch");
    panel().tabs().setCurrentIndex(1);
    panel().resize(320, 300);
    QApplication::processEvents();
    QScrollArea* area = nullptr;
    for (QWidget* parent = &panel().wording(); parent && !area; parent = parent->parentWidget())
        area = qobject_cast<QScrollArea*>(parent);
    QVERIFY(area);
    QScrollBar& bar = *area->verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0);
    bar.setValue(bar.maximum());
    showPaper("annual-list");
    QCOMPARE(bar.value(), 0);
}

void TestPaperPanel::wordingGoesIntoThePaper()
{
    showPaper("annual-list");
    auto* title = panel().wording().form().editor("title")->findChild<QLineEdit*>();
    QSignalSpy spy(&page(), &ReportsPage::shown);
    title->setFocus();
    QTest::keyClicks(title, u"Our own title"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(spy.wait(WaitMs));
    QVERIFY(paperText().contains(u"Our own title"));
    QCOMPARE(page().document()->title, u"Our own title"_s);
}

void TestPaperPanel::wordingOfOneMonthIsNotThatOfTheNext()
{
    showPaper("dispatch");
    const auto type = [this](const char* key, const QString& text) {
        auto* line = panel().wording().form().editor(key)->findChild<QLineEdit*>();
        line->setText(text);
        line->setModified(true);
        Q_EMIT line->editingFinished();
    };
    const auto chooseMonth = [this](const QString& month) {
        PaperChoices choices = panel().options().choices();
        choices.set(u"month"_s, month);
        panel().options().setChoices(choices);
        Q_EMIT panel().options().changed();
    };
    const auto signatory = [this] { return panel().choices().text("signatory"); };
    chooseMonth(u"2020-09"_s);
    type("signatory", u"示例九月办公室"_s);
    QCOMPARE(signatory(), u"示例九月办公室"_s);
    start(); // as it was left
    showPaper("dispatch");
    QCOMPARE(panel().choices().text("month"), u"2020-09"_s);
    QCOMPARE(signatory(), u"示例九月办公室"_s);
    chooseMonth(u"2020-10"_s);
    QCOMPARE(signatory(), QString());
    start();
    showPaper("dispatch");
    QCOMPARE(panel().choices().text("month"), u"2020-10"_s);
    QCOMPARE(signatory(), QString());
    chooseMonth(u"2020-09"_s);
    QCOMPARE(signatory(), u"示例九月办公室"_s);
}

void TestPaperPanel::templateWordsEveryMonth()
{
    PaperTemplate row;
    row.id = workspace().portfolio().newId<PaperTemplate>();
    row.name = u"示例模板"_s;
    row.paper = u"dispatch"_s;
    row.signatories = QStringList{u"示例模板办公室"_s};
    ChangeSet changes(u"test"_s);
    changes.insert(row);
    QVERIFY(workspace().session().submit(changes));
    showPaper("dispatch");
    auto* box = panel().wording().templates().findChild<QComboBox*>();
    box->setCurrentIndex(box->findData(row.id.value));
    Q_EMIT box->activated(box->currentIndex());
    for (const QString& month : {u"2020-08"_s, u"2020-09"_s}) {
        PaperChoices choices = panel().options().choices();
        choices.set(u"month"_s, month);
        panel().options().setChoices(choices);
        Q_EMIT panel().options().changed();
        QCOMPARE(panel().choices().text("signatory"), u"示例模板办公室"_s);
    }
}

void TestPaperPanel::printedPacksAreOfferedAgain()
{
    const QDateTime first(QDate(2020, 10, 30), QTime(9, 30, 15), Qt::UTC);
    PaperMemory memory;
    memory.addPack(workspace().portfolio().path(), first, {});
    memory.addPack(workspace().portfolio().path(), first.addSecs(3600), {});
    memory.addPack(u"/another.touyan"_s, first.addDays(1), {});
    start();
    showPaper("corrections");
    auto* box = panel().options().editor("since")->findChild<QComboBox*>();
    const auto moment = [box](int at) {
        return QDateTime::fromString(box->itemData(at).toString(), Qt::ISODate);
    };
    QCOMPARE(moment(0), first.addSecs(3600).toLocalTime());
    QCOMPARE(moment(1), first.toLocalTime());
    QVERIFY(box->findData(u"2020-10-31 09:30:15"_s) < 0);
    QVERIFY(box->itemText(0) != box->itemText(1));
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    QVERIFY2(!box->currentText().contains(u'T'), qPrintable(box->currentText()));
    QCOMPARE(panel().choices().text("since"),
             first.addSecs(3600).toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
}

void TestPaperPanel::savedPackIsRemembered()
{
    const QString path = workspace().portfolio().path();
    const auto save = [this] {
        QSignalSpy done(&page(), &Page::done);
        page().output().write(*page().document(), PaperFile::Docx, file(u"示例.docx"_s));
        QVERIFY(!done.isEmpty() || done.wait(WaitMs));
    };
    showPaper("targets");
    save();
    QVERIFY(PaperMemory().packs(path).isEmpty());
    showPaper("meeting-pack");
    save();
    QCOMPARE(PaperMemory().packs(path).size(), 1);
    save(); // of one moment
    QCOMPARE(PaperMemory().packs(path).size(), 1);
    showPaper("corrections");
    auto* box = panel().options().editor("since")->findChild<QComboBox*>();
    QVERIFY(box->itemText(0).contains(u"meeting pack"_s));
}

void TestPaperPanel::templateIsKeptAndTakenBack()
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

void TestPaperPanel::templateOfOneNameIsRefusedTwice()
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

void TestPaperPanel::paragraphIsChangedAndTakenBack()
{
    ProsePane& prose = panel().prose();
    const QAbstractItemModelTester tester(&prose.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy spy(&page(), &ReportsPage::shown);
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

void TestPaperPanel::movedNumbersAreMarked()
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

void TestPaperPanel::columnsGetTheirWidthsAndTitles()
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

void TestPaperPanel::templateBringsColumnsAndManner()
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
    QStringList shown; // all but the one that the template hides
    for (const OptionChoice& choice : paper.option(u"columns"_s)->choices)
        shown.append(QString::fromLatin1(choice.key));
    shown.removeOne(u"leader"_s);
    expected.set(u"columns"_s, shown);
    QCOMPARE(choicesFrom(row, paper).values(), expected.values());
    QCOMPARE(templateWith(row, paper, choicesFrom(row, paper), columns), row);
}

TOUYAN_TEST(TestPaperPanel, QApplication)
#include "tst_paperpanel.moc"

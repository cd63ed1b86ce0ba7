#include "models/workspace.h"
#include "pages/selection/screeningdetail.h"
#include "pages/selection/screeningdialog.h"
#include "pages/selection/screeningmodel.h"
#include "pages/selection/screeningquestions.h"
#include "pages/selection/screeningrow.h"
#include "printing/pagelayout.h"
#include "printing/previewwidget.h"
#include "printing/reportwindow.h"
#include "selection/listcontents.h"
#include "selection/liststates.h"
#include "selection/screeningchanges.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "widgets/pill.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// 形式审查 through its widgets, with undo.
class TestScreeningDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsCandidatesWithWhatTheirChecksSuggest();
    void verdictIsGivenAndTakenBack();
    void verdictGoesToAllChosen();
    void acceptAllIsOneStepAndSparesDecisions();
    void passingForgetsWhatTheChecksSaid();
    void passingAgainstTheChecksNeedsAReason();
    void questionsAreAnsweredInPlace();
    void answersGoToAllChosen();
    void questionsAreEdited();
    void answeredQuestionGoesOnlyWhenAgreed();
    void questionThatIsNotWordedNeverWas();
    void opensAtTheProjectThatIsOpen();
    void refusalMovesNothingAndGoesWhenItIsCorrected();
    void lettersAreShown();
    void issuedListIsClosed();
    void yearWithoutListSaysSo();
    void undoKeyWorksInTheWindow();

private:
    const Records& records() const { return m_workspace->records(); }
    const ListEntry& entry(int row) const
    {
        return *records().find(m_dialog->model().entryAt(row));
    }
    QPushButton* button(QStringView text) const;
    QList<ScreeningRow*> rows() const;
    void open(int year);
    void showQuestions();
    /// Adds a question and types it.
    void word(const QString& question);
    /// The line that the question being added is typed into.
    QLineEdit* wording() const;
    /// Passes what is chosen with a reason.
    void pass(const QString& reason);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QPointer<ScreeningDialog> m_dialog;
};

void TestScreeningDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    open(2021);
}

void TestScreeningDialog::cleanup()
{
    delete m_dialog;
    m_workspace.reset();
}

void TestScreeningDialog::open(int year)
{
    delete m_dialog;
    m_dialog = new ScreeningDialog(*m_workspace, year);
    m_dialog->show();
}

QPushButton* TestScreeningDialog::button(QStringView text) const
{
    for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void TestScreeningDialog::showQuestions()
{
    for (Pill* pill : m_dialog->findChildren<Pill*>()) {
        if (pill->text() == u"Questions of the office")
            pill->click();
    }
}

QLineEdit* TestScreeningDialog::wording() const
{
    return m_dialog->questions().table().viewport()->findChild<QLineEdit*>();
}

void TestScreeningDialog::word(const QString& question)
{
    showQuestions();
    button(u"Add a question")->click();
    QVERIFY(wording());
    QTest::keyClicks(wording(), question);
    QTest::keyClick(wording(), Qt::Key_Return);
    QTRY_VERIFY(!wording());
}

void TestScreeningDialog::pass(const QString& reason)
{
    auto* line = m_dialog->detail().findChild<QLineEdit*>();
    line->selectAll();
    QTest::keyClicks(line, reason);
    button(u"Pass")->click();
}

QList<ScreeningRow*> TestScreeningDialog::rows() const
{
    QList<ScreeningRow*> shown;
    for (ScreeningRow* row : m_dialog->findChildren<ScreeningRow*>()) {
        if (row->isVisible())
            shown.append(row);
    }
    return shown;
}

void TestScreeningDialog::showsCandidatesWithWhatTheirChecksSuggest()
{
    ScreeningModel& model = m_dialog->model();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    // The sample's projects have neither contact nor content.
    QCOMPARE(model.index(0, ScreeningModel::SuggestedColumn).data().toString(),
             choice(ScreeningVerdict::Supplement).translatedTitle());
    QVERIFY(model.index(0, ScreeningModel::ReasonColumn).data().toString().contains(u"Contact"_s));
    QCOMPARE(rows().size(), 7);
    m_workspace->select(model.projectAt(1));
    QCOMPARE(model.rowOf(m_workspace->selected()), 1);
}

void TestScreeningDialog::verdictIsGivenAndTakenBack()
{
    auto* reason = m_dialog->detail().findChild<QLineEdit*>();
    reason->setFocus();
    QTest::keyClicks(reason, u"materials complete"_s);
    button(u"Pass")->click();
    QCOMPARE(entry(0).screening, ScreeningVerdict::Passed);
    QCOMPARE(entry(0).screeningReason, u"materials complete"_s);
    QCOMPARE(entry(1).screening, ScreeningVerdict::Open);
    QCOMPARE(m_dialog->model().countOf(ScreeningVerdict::Passed), 1);
    m_workspace->session().undoStack().undo();
    QCOMPARE(entry(0).screening, ScreeningVerdict::Open);
    QCOMPARE(m_dialog->model().countOf(ScreeningVerdict::Passed), 0);
    QCOMPARE(reason->text(), QString());
}

void TestScreeningDialog::verdictGoesToAllChosen()
{
    m_dialog->table().selectAll();
    button(u"Fail")->click();
    for (int row = 0; row < 2; ++row)
        QCOMPARE(entry(row).screening, ScreeningVerdict::Failed);
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    button(u"Reopen")->click();
    QCOMPARE(m_dialog->model().countOf(ScreeningVerdict::Open), 2);
}

void TestScreeningDialog::acceptAllIsOneStepAndSparesDecisions()
{
    pass(u"handed in"_s);
    m_dialog->acceptAll();
    QCOMPARE(entry(0).screening, ScreeningVerdict::Passed);
    QCOMPARE(entry(1).screening, ScreeningVerdict::Supplement);
    QVERIFY(isComputedReason(entry(1).screeningReason));
    QVERIFY(!button(u"Accept all suggestions")->isEnabled());
    QCOMPARE(m_workspace->session().undoStack().count(), 2);
    m_workspace->session().undoStack().undo();
    QCOMPARE(entry(1).screening, ScreeningVerdict::Open);
    QVERIFY(button(u"Accept all suggestions")->isEnabled());
}

void TestScreeningDialog::passingForgetsWhatTheChecksSaid()
{
    m_dialog->acceptAll();
    QVERIFY(isComputedReason(entry(0).screeningReason));
    button(u"Pass")->click(); // what the checks said is no reason for it
    QCOMPARE(entry(0).screening, ScreeningVerdict::Supplement);
    pass(u"handed in"_s);
    QCOMPARE(entry(0).screening, ScreeningVerdict::Passed);
    QCOMPARE(entry(0).screeningReason, u"handed in"_s);
}

void TestScreeningDialog::passingAgainstTheChecksNeedsAReason()
{
    m_dialog->table().selectAll();
    button(u"Pass")->click();
    QCOMPARE(m_dialog->model().countOf(ScreeningVerdict::Passed), 0);
    QVERIFY2(m_dialog->detail().refusal().contains(u"own words"),
             qPrintable(m_dialog->detail().refusal()));
    QCOMPARE(m_workspace->session().undoStack().count(), 0);
    pass(u"handed in"_s);
    QCOMPARE(m_dialog->model().countOf(ScreeningVerdict::Passed), 2);
    QCOMPARE(m_dialog->detail().refusal(), QString());
}

void TestScreeningDialog::questionsAreAnsweredInPlace()
{
    const AnnualList* list = findList(records(), 2021);
    QVERIFY(m_workspace->session().submit(
        addQuestion(records(), m_workspace->portfolio().ids(), list->id, u"sealed?"_s)));
    QTRY_COMPARE(rows().size(), 8); // rows are shown in the next turn
    const auto answer = [&](QStringView text) {
        for (Pill* pill : rows().last()->findChildren<Pill*>()) {
            if (pill->text() == text)
                pill->click();
        }
    };
    const ScreeningQuestionId question = questionsOf(records(), list->id).front()->id;
    const ScreeningVerdict before = entry(0).screening;
    button(u"Pass")->click(); // nobody has answered
    QCOMPARE(entry(0).screening, before);
    QVERIFY(!m_dialog->detail().refusal().isEmpty());
    const auto stored = [&] { return findAnswer(records(), question, entry(0).id); };
    answer(u"No");
    QVERIFY(stored() && !stored()->isYes);
    auto* remark = rows().last()->findChild<QLineEdit*>();
    QTest::keyClicks(remark, u"no seal"_s);
    QTest::keyClick(remark, Qt::Key_Return);
    QCOMPARE(stored()->remark, u"no seal"_s);
    answer(u"Yes");
    QVERIFY(stored()->isYes);
    answer(u"Open");
    QVERIFY(!stored());
    m_workspace->session().undoStack().undo();
    QVERIFY(stored() && stored()->isYes);
}

void TestScreeningDialog::answersGoToAllChosen()
{
    const AnnualList* list = findList(records(), 2021);
    QVERIFY(m_workspace->session().submit(
        addQuestion(records(), m_workspace->portfolio().ids(), list->id, u"sealed?"_s)));
    m_dialog->table().selectAll();
    QTRY_COMPARE(rows().size(), 8);
    for (Pill* pill : rows().last()->findChildren<Pill*>()) {
        if (pill->text() == u"Yes"_s)
            pill->click();
    }
    const ScreeningQuestionId question = questionsOf(records(), list->id).front()->id;
    for (int row = 0; row < m_dialog->model().rowCount(); ++row)
        QVERIFY(findAnswer(records(), question, entry(row).id));
    m_workspace->session().undoStack().undo();
    QVERIFY(records().all<ScreeningAnswer>().isEmpty());
}

void TestScreeningDialog::questionsAreEdited()
{
    ScreeningQuestions& questions = m_dialog->questions();
    ScreeningQuestionModel& model = questions.model();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    word(u"first?"_s);
    word(u"second?"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), u"first?"_s);
    QVERIFY(model.setData(model.index(1, 1), u"a paper"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(1, 0), u" "_s, Qt::EditRole)); // a question needs words
    QCOMPARE(model.index(1, 0).data().toString(), u"second?"_s);
    questions.table().setCurrentIndex(model.index(1, 0));
    questions.moveCurrent(-1);
    QCOMPARE(model.index(0, 0).data().toString(), u"second?"_s);
    QCOMPARE(questions.table().currentIndex().row(), 0);
    questions.removeCurrent();
    QCOMPARE(model.rowCount(), 1);
    m_workspace->session().undoStack().undo();
    QCOMPARE(model.rowCount(), 2);
}

void TestScreeningDialog::answeredQuestionGoesOnlyWhenAgreed()
{
    word(u"assessed?"_s);
    ScreeningQuestions& questions = m_dialog->questions();
    const ScreeningQuestionId question = questions.model().questionAt(0);
    const ChangeSet answered =
        answerQuestion(records(), m_workspace->portfolio().ids(), question,
                       {m_dialog->model().entryAt(0), m_dialog->model().entryAt(1)}, true, {});
    QVERIFY(m_workspace->session().submit(answered));
    const auto press = [this, &questions](QMessageBox::ButtonRole role) {
        questions.table().setCurrentIndex(questions.model().index(0, 0));
        button(u"Remove")->click();
        auto* box = m_dialog->findChild<QMessageBox*>();
        QVERIFY(box && box->isVisible());
        QVERIFY2(box->text().contains(u"2 answer"_s), qPrintable(box->text()));
        QVERIFY(box->text().contains(u"assessed?"_s));
        for (QAbstractButton* answer : box->buttons()) {
            if (box->buttonRole(answer) == role)
                answer->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    press(QMessageBox::RejectRole);
    QCOMPARE(records().all<ScreeningAnswer>().size(), 2);
    press(QMessageBox::AcceptRole);
    QVERIFY(records().all<ScreeningAnswer>().isEmpty());
    QVERIFY(records().all<ScreeningQuestion>().isEmpty());
    m_workspace->session().undoStack().undo();
    QCOMPARE(records().all<ScreeningAnswer>().size(), 2);
}

void TestScreeningDialog::opensAtTheProjectThatIsOpen()
{
    QVERIFY(m_dialog->model().rowCount() > 1);
    const ProjectId project = m_dialog->model().projectAt(1);
    m_workspace->select(project);
    open(2021);
    QCOMPARE(m_dialog->table().currentIndex().row(), 1);
    QCOMPARE(m_workspace->selected(), project);
    showQuestions();
    const ProjectId first = m_dialog->model().projectAt(0);
    m_dialog->choose(first); // as a dialog that is brought up again does
    QCOMPARE(m_dialog->table().currentIndex().row(), 0);
    QVERIFY(m_dialog->table().isVisible());
}

void TestScreeningDialog::questionThatIsNotWordedNeverWas()
{
    const auto suggested = [this] {
        QStringList words;
        for (int row = 0; row < m_dialog->model().rowCount(); ++row)
            words.append(
                m_dialog->model().index(row, ScreeningModel::SuggestedColumn).data().toString());
        return words;
    };
    const QStringList before = suggested();
    const ScreeningQuestionModel& model = m_dialog->questions().model();
    showQuestions();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) { // given up, and without a word
        button(u"Add a question")->click();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(suggested(), before);
        QTest::keyClick(wording(), key);
        QTRY_VERIFY(!wording());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(m_dialog->isVisible());
    }
    QVERIFY(records().all<ScreeningQuestion>().isEmpty());
    QVERIFY(!m_workspace->session().undoStack().canUndo());
    word(u"first?"_s);
    QCOMPARE(records().all<ScreeningQuestion>().size(), 1);
    QVERIFY(m_workspace->session().undoStack().canUndo());
}

void TestScreeningDialog::refusalMovesNothingAndGoesWhenItIsCorrected()
{
    auto* line = m_dialog->detail().findChild<QLineEdit*>();
    line->clear();
    QPushButton* pass = button(u"Pass");
    const QPoint before = pass->mapTo(m_dialog, QPoint());
    pass->click();
    QVERIFY(!m_dialog->detail().refusal().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(pass->mapTo(m_dialog, QPoint()), before);
    QTest::keyClicks(line, u"x"_s);
    QCOMPARE(m_dialog->detail().refusal(), QString());
}

void TestScreeningDialog::lettersAreShown()
{
    QVERIFY(!button(u"Letters…")->isEnabled());
    m_dialog->acceptAll();
    QVERIFY(button(u"Letters…")->isEnabled());
    button(u"Letters…")->click();
    auto* window = m_dialog->findChild<ReportWindow*>();
    QVERIFY(window);
    QVERIFY(window->preview().pages());
    QCOMPARE(window->preview().pages()->pageCount(), 2);
}

void TestScreeningDialog::issuedListIsClosed()
{
    open(2020);
    QVERIFY(m_dialog->model().rowCount() > 0);
    QVERIFY(!button(u"Pass")->isEnabled());
    QVERIFY(!button(u"Accept all suggestions")->isEnabled());
    QVERIFY(!button(u"Add a question")->isEnabled());
}

void TestScreeningDialog::yearWithoutListSaysSo()
{
    open(2030);
    QCOMPARE(m_dialog->model().rowCount(), 0);
    QVERIFY(!m_dialog->table().isVisible());
    QVERIFY(!button(u"Letters…")->isEnabled());
}

void TestScreeningDialog::undoKeyWorksInTheWindow()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    m_dialog->table().setFocus();
    button(u"Fail")->click();
    QCOMPARE(entry(0).screening, ScreeningVerdict::Failed);
    QTest::keyClick(&m_dialog->table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entry(0).screening, ScreeningVerdict::Open);
}

TOUYAN_TEST(TestScreeningDialog, QApplication)
#include "tst_screeningdialog.moc"

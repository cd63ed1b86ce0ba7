#include "edit/undoaction.h"
#include "models/workspace.h"
#include "selection/liststates.h"
#include "support/makers.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Year = 2020;

} // namespace

/// Ctrl+Z and Ctrl+Y: what moves an annual list is neither taken back nor done again unknowingly.
class TestUndoAction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void ordinaryEditIsTakenBackAtOnce();
    void stateOfAListIsTakenBackAfterAQuestionOnly();
    void stepBackNeedsAReasonThatIsKept();
    void stateOfAListIsDoneAgainAfterAQuestionOnly();
    void stepsStayOnRecordAndGoWithTheirList();
    void revisionIsTakenBackAfterAQuestionOnly();
    void questionNamesTheListThoughAnotherYearIsShown();
    void answerCountsForWhatWasAskedOnly();
    void answerDoesNotFitAnotherEditInTheSamePlace();
    void reasonIsOfOneUndoOnly();
    void actionFollowsTheStack();

private:
    const Records& records() const { return m_workspace->records(); }
    const AnnualList& list() const { return *findList(records(), Year); }
    void issue();
    void rename(const QString& name);
    void pressUndo();
    void pressRedo();
    void press(QKeyCombination keys);
    ReturnQuestion* question() const { return m_window->findChild<ReturnQuestion*>(); }
    /// Types @p reason and agrees.
    void agree(const QString& reason);
    void refuse();
    QList<ListTransition> steps() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QMainWindow> m_window;
    UndoAction* m_undo = nullptr;
};

/// The list of 2020 is public.
void TestUndoAction::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    AnnualList open = list();
    open.state = ListState::Publicity;
    open.snapshot.clear();
    open.snapshotSha256.clear();
    QVERIFY(m_workspace->portfolio().apply(updating(list(), open)));
    m_window = std::make_unique<QMainWindow>();
    m_undo = new UndoAction(UndoAction::Way::Undo, m_workspace->session(), m_window.get());
    m_window->addActions(
        {m_undo, new UndoAction(UndoAction::Way::Redo, m_workspace->session(), m_window.get())});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestUndoAction::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestUndoAction::issue()
{
    AnnualList issued = list();
    issued.state = ListState::Issued;
    issued.documentNumber = u"示例〔2020〕9号"_s;
    issued.snapshot = u"{}"_s;
    ListTransition step;
    step.id = m_workspace->portfolio().newId<ListTransition>();
    step.list = issued.id;
    step.from = list().state;
    step.to = issued.state;
    step.at = m_workspace->portfolio().clock().now();
    step.reason = u"on time"_s;
    ChangeSet changes(u"List of 2020: Issued"_s);
    changes.update(list(), issued);
    changes.insert(step);
    QVERIFY(m_workspace->session().submit(changes));
}

void TestUndoAction::rename(const QString& name)
{
    const Project before = *records().all<Project>().begin();
    Project after = before;
    after.name = name;
    ChangeSet changes(u"Rename"_s);
    changes.update(before, after);
    QVERIFY(m_workspace->session().submit(changes));
}

void TestUndoAction::press(QKeyCombination keys)
{
    m_window->activateWindow(); // a question that was answered may have had the focus
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window->windowHandle(), keys.key(), keys.keyboardModifiers());
}

void TestUndoAction::pressUndo()
{
    press(Qt::CTRL | Qt::Key_Z);
}

void TestUndoAction::pressRedo()
{
    press(Qt::CTRL | Qt::Key_Y);
}

void TestUndoAction::agree(const QString& reason)
{
    QVERIFY(question());
    QTest::keyClicks(&question()->reason(), reason);
    QTest::mouseClick(&question()->agreement(), Qt::LeftButton);
    QTRY_VERIFY(!question());
}

void TestUndoAction::refuse()
{
    QVERIFY(question());
    QTest::keyClick(&question()->reason(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
}

QList<ListTransition> TestUndoAction::steps() const
{
    QList<ListTransition> steps;
    for (const ListTransition& step : records().all<ListTransition>()) {
        if (step.list == list().id)
            steps.append(step);
    }
    return steps;
}

void TestUndoAction::ordinaryEditIsTakenBackAtOnce()
{
    const QString before = records().all<Project>().begin()->name;
    rename(u"改名（示例）"_s);
    QSignalSpy done(m_undo, &UndoAction::answered);
    pressUndo();
    QVERIFY(!question());
    QCOMPARE(records().all<Project>().begin()->name, before);
    QCOMPARE(done.count(), 0);
}

void TestUndoAction::stateOfAListIsTakenBackAfterAQuestionOnly()
{
    issue();
    pressUndo();
    QVERIFY(question());
    QCOMPARE(list().state, ListState::Issued);
    QVERIFY(question()->question().contains(u"List of 2020"_s));
    QVERIFY(question()->consequences().contains(u"示例〔2020〕9号"_s));
    refuse();
    QCOMPARE(list().state, ListState::Issued);
    QVERIFY(m_workspace->session().undoStack().canUndo());

    QSignalSpy done(m_undo, &UndoAction::answered);
    pressUndo();
    agree(u"wrong number"_s);
    QCOMPARE(list().state, ListState::Publicity);
    QCOMPARE(done.count(), 1);
    QVERIFY(done.first().first().toString().contains(u"List of 2020"_s));
}

void TestUndoAction::stepBackNeedsAReasonThatIsKept()
{
    issue();
    pressUndo();
    QVERIFY(!question()->agreement().isEnabled());
    QTest::keyClick(&question()->reason(), Qt::Key_Return);
    QVERIFY(question());
    QCOMPARE(list().state, ListState::Issued);
    agree(u"wrong number"_s);
    QCOMPARE(steps().size(), 2); // the issue happened, and was taken back
    const ListTransition back = steps().last();
    QCOMPARE(back.from, ListState::Issued);
    QCOMPARE(back.to, ListState::Publicity);
    QCOMPARE(back.reason, u"wrong number"_s);
    QCOMPARE(back.who, m_workspace->portfolio().userName());
    const auto journal = m_workspace->portfolio().journal();
    QVERIFY(journal);
    QVERIFY(journal->back().label.contains(u"wrong number"_s));
}

void TestUndoAction::stateOfAListIsDoneAgainAfterAQuestionOnly()
{
    issue();
    pressUndo();
    agree(u"wrong number"_s);
    pressRedo();
    QVERIFY(question() && question()->consequences().contains(u"示例〔2020〕9号"_s));
    QCOMPARE(list().state, ListState::Publicity);
    refuse();
    QCOMPARE(list().state, ListState::Publicity);
    pressRedo();
    QVERIFY(question()->agreement().isEnabled()); // going on needs no reason
    agree({});
    QCOMPARE(list().state, ListState::Issued);
    QCOMPARE(steps().size(), 3);
    QCOMPARE(steps().last().to, ListState::Issued);
    QCOMPARE(steps().last().reason, u"on time"_s); // as when it was taken first
}

void TestUndoAction::stepsStayOnRecordAndGoWithTheirList()
{
    AnnualList fresh;
    fresh.id = m_workspace->portfolio().newId<AnnualList>();
    fresh.year = 2031;
    fresh.name = u"示例"_s;
    ChangeSet making(u"Make"_s);
    making.insert(fresh);
    QVERIFY(m_workspace->session().submit(making));
    AnnualList screened = fresh;
    screened.state = ListState::Screening;
    ChangeSet step(u"Step"_s);
    step.update(fresh, screened);
    QVERIFY(m_workspace->session().submit(step));
    const auto before = records().all<ListTransition>().size();
    m_workspace->session().undo(u"示例"_s);
    QCOMPARE(records().all<ListTransition>().size(), before + 1);
    m_workspace->session().undo({});
    QVERIFY(!records().find(fresh.id));
    QCOMPARE(records().all<ListTransition>().size(), before);
    m_workspace->session().redo({});
    m_workspace->session().redo({});
    QCOMPARE(records().find(fresh.id)->state, ListState::Screening);
}

void TestUndoAction::revisionIsTakenBackAfterAQuestionOnly()
{
    ListRevision revision;
    revision.id = m_workspace->portfolio().newId<ListRevision>();
    revision.list = list().id;
    revision.number = 7;
    revision.project = records().all<Project>().begin()->id;
    revision.madeOn = QDate(2020, 7, 1);
    revision.reason = u"示例"_s;
    ChangeSet changes(u"Revision"_s);
    changes.insert(revision);
    QVERIFY(m_workspace->session().submit(changes));
    pressUndo();
    QVERIFY(question() && question()->consequences().contains(u'7'));
    QVERIFY(records().find(revision.id));
    agree(u"why"_s);
    QVERIFY(!records().find(revision.id));
    pressRedo();
    QVERIFY(question());
    agree({});
    QVERIFY(records().find(revision.id));
}

void TestUndoAction::questionNamesTheListThoughAnotherYearIsShown()
{
    issue();
    m_workspace->setYear(2022);
    pressUndo();
    QVERIFY(question() && question()->consequences().contains(u"2020"_s));
    refuse();
}

void TestUndoAction::answerCountsForWhatWasAskedOnly()
{
    issue();
    pressUndo();
    rename(u"改名（示例）"_s); // something else is next by now
    QSignalSpy answered(m_undo, &UndoAction::answered);
    agree(u"why"_s);
    QCOMPARE(answered.count(), 1);
    QVERIFY(answered.first().first().toString().startsWith(u"Something else was done"_s));
    QCOMPARE(list().state, ListState::Issued);
    QCOMPARE(records().all<Project>().begin()->name, u"改名（示例）"_s);
}

/// What was asked about is gone, and the stack is as high as it was.
void TestUndoAction::answerDoesNotFitAnotherEditInTheSamePlace()
{
    issue();
    pressUndo();
    m_workspace->session().undo(u"beside the question"_s);
    rename(u"改名（示例）"_s);
    QCOMPARE(m_workspace->session().undoStack().index(), 1);
    QSignalSpy answered(m_undo, &UndoAction::answered);
    agree(u"why"_s);
    QCOMPARE(records().all<Project>().begin()->name, u"改名（示例）"_s);
    QVERIFY(answered.first().first().toString().startsWith(u"Something else was done"_s));

    // What was asked about may be back when the answer comes.
    m_workspace->session().undo({});
    issue();
    pressUndo();
    m_workspace->session().undo(u"beside the question"_s);
    m_workspace->session().redo({});
    agree(u"why"_s);
    QCOMPARE(list().state, ListState::Publicity);
}

void TestUndoAction::reasonIsOfOneUndoOnly()
{
    m_workspace->session().undo(u"in vain"_s); // there is nothing
    rename(u"改名（示例）"_s);
    m_workspace->session().undo(u"mistyped"_s);
    const auto lastLabel = [this] { return m_workspace->portfolio().journal()->back().label; };
    QVERIFY2(lastLabel().contains(u"mistyped"_s), qPrintable(lastLabel()));
    m_workspace->session().undoStack().redo();
    QVERIFY2(!lastLabel().contains(u"mistyped"_s), qPrintable(lastLabel()));
    m_workspace->session().undoStack().undo();
    QVERIFY2(!lastLabel().contains(u"in vain"_s), qPrintable(lastLabel()));
}

void TestUndoAction::actionFollowsTheStack()
{
    QVERIFY(!m_undo->isEnabled());
    rename(u"改名（示例）"_s);
    QVERIFY(m_undo->isEnabled());
    QVERIFY(m_undo->text().contains(u"Rename"_s));
    pressUndo();
    QVERIFY(!m_undo->isEnabled());
    QVERIFY(!m_undo->text().contains(u"Rename"_s));
}

TOUYAN_TEST(TestUndoAction, QApplication)
#include "tst_undoaction.moc"

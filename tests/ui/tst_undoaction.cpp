#include "edit/undoaction.h"
#include "models/workspace.h"
#include "selection/liststates.h"
#include "support/makers.h"
#include "support/sampleportfolio.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Year = 2020;

} // namespace

/// Ctrl+Z: what moves an annual list is never taken back unknowingly.
class TestUndoAction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void ordinaryEditIsTakenBackAtOnce();
    void stateOfAListIsTakenBackAfterAQuestionOnly();
    void revisionIsTakenBackAfterAQuestionOnly();
    void questionNamesTheListThoughAnotherYearIsShown();
    void answerCountsForWhatWasAskedOnly();
    void actionFollowsTheStack();

private:
    const Records& records() const { return m_workspace->records(); }
    const AnnualList& list() const { return *findList(records(), Year); }
    void issue();
    void rename(const QString& name);
    void pressUndo();
    QMessageBox* question() const { return m_window->findChild<QMessageBox*>(); }
    void answer(QMessageBox::ButtonRole role);

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
    m_undo = new UndoAction(m_workspace->session(), m_window.get());
    m_window->addAction(m_undo);
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
    ChangeSet changes(u"List of 2020: Issued"_s);
    changes.update(list(), issued);
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

void TestUndoAction::pressUndo()
{
    m_window->activateWindow(); // a question that was answered may have had the focus
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
}

void TestUndoAction::answer(QMessageBox::ButtonRole role)
{
    QMessageBox* box = question();
    QVERIFY(box);
    const auto buttons = box->buttons();
    for (QAbstractButton* button : buttons) {
        if (box->buttonRole(button) == role) {
            button->click();
            break;
        }
    }
    QTRY_VERIFY(!question());
}

void TestUndoAction::ordinaryEditIsTakenBackAtOnce()
{
    const QString before = records().all<Project>().begin()->name;
    rename(u"改名（示例）"_s);
    QSignalSpy done(m_undo, &UndoAction::done);
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
    QVERIFY(question()->text().contains(u"List of 2020"_s));
    QVERIFY(question()->informativeText().contains(u"示例〔2020〕9号"_s));
    QCOMPARE(question()->defaultButton(), question()->button(QMessageBox::Cancel));
    answer(QMessageBox::RejectRole);
    QCOMPARE(list().state, ListState::Issued);
    QVERIFY(m_workspace->session().undoStack().canUndo());

    QSignalSpy done(m_undo, &UndoAction::done);
    pressUndo();
    answer(QMessageBox::AcceptRole);
    QCOMPARE(list().state, ListState::Publicity);
    QCOMPARE(done.count(), 1);
    QVERIFY(done.first().first().toString().contains(u"List of 2020"_s));
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
    QVERIFY(question() && question()->informativeText().contains(u'7'));
    QVERIFY(records().find(revision.id));
    answer(QMessageBox::AcceptRole);
    QVERIFY(!records().find(revision.id));
}

void TestUndoAction::questionNamesTheListThoughAnotherYearIsShown()
{
    issue();
    m_workspace->setYear(2022);
    pressUndo();
    QVERIFY(question() && question()->informativeText().contains(u"2020"_s));
    answer(QMessageBox::RejectRole);
}

void TestUndoAction::answerCountsForWhatWasAskedOnly()
{
    issue();
    pressUndo();
    rename(u"改名（示例）"_s); // something else is next by now
    answer(QMessageBox::AcceptRole);
    QCOMPARE(list().state, ListState::Issued);
    QCOMPARE(records().all<Project>().begin()->name, u"改名（示例）"_s);
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

QTEST_MAIN(TestUndoAction)
#include "tst_undoaction.moc"

#include "models/workspace.h"
#include "pages/selection/objectionform.h"
#include "pages/selection/objectionsdialog.h"
#include "pages/selection/objectionsmodel.h"
#include "selection/liststates.h"
#include "selection/objections.h"
#include "support/makers.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Year = 2020;

QPushButton* buttonOf(QWidget& window, const QString& text)
{
    for (QPushButton* button : window.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

bool shows(QDialog& dialog, const QString& text)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->text().contains(text); });
}

} // namespace

/// Objections to a list that is public, through the widgets of their dialog.
class TestObjectionsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void objectionIsEnteredAndSettledEachInOneStep();
    void saysWhatIsMissing();
    void upheldOneSaysWhereTheProjectGoes();
    void undoneObjectionLeavesTheList();
    void whatIsTypedIsNotLost();
    void nothingIsEnteredAtAnotherTime();
    void modelIsSound();

private:
    const Records& records() const { return m_workspace->records(); }
    const AnnualList& list() const { return *findList(records(), Year); }
    QUndoStack& undo() { return m_workspace->session().undoStack(); }
    void set(ListState state);
    void enter(ObjectionsDialog& dialog);
    EntryStatus statusOf(ProjectId project) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestObjectionsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    set(ListState::Publicity);
}

void TestObjectionsDialog::cleanup()
{
    m_workspace.reset();
}

void TestObjectionsDialog::set(ListState state)
{
    AnnualList after = list();
    after.state = state;
    after.publicFrom = m_workspace->today().addDays(-10);
    after.publicTo = m_workspace->today().addDays(-3);
    QVERIFY(m_workspace->portfolio().apply(updating(list(), after)));
}

EntryStatus TestObjectionsDialog::statusOf(ProjectId project) const
{
    const auto& entries = records().all<ListEntry>();
    return std::find_if(entries.begin(), entries.end(),
                        [&](const ListEntry& entry) {
                            return entry.list == list().id && entry.project == project;
                        })
        ->status;
}

void TestObjectionsDialog::enter(ObjectionsDialog& dialog)
{
    QTest::mouseClick(buttonOf(dialog, u"New objection"_s), Qt::LeftButton);
    dialog.form().project().setCurrentIndex(0);
    QTest::keyClicks(&dialog.form().subject(), u"not qualified"_s);
    QTest::keyClicks(&dialog.form().raisedBy(), u"somebody"_s);
    QTest::mouseClick(buttonOf(dialog, u"Keep"_s), Qt::LeftButton);
}

void TestObjectionsDialog::objectionIsEnteredAndSettledEachInOneStep()
{
    const Records before = records();
    ObjectionsDialog dialog(*m_workspace, Year);
    dialog.show();
    enter(dialog);
    QCOMPARE(openObjections(records(), list().id), 1);
    QCOMPARE(dialog.model().rowCount(), 1);
    QCOMPARE(undo().count(), 1);
    QVERIFY(!buttonOf(dialog, u"Keep"_s)->isEnabled()); // kept as it is
    dialog.form().setOutcome(ObjectionOutcome::Rejected);
    dialog.form().findings().setPlainText(u"经核查不属实"_s);
    QTest::mouseClick(buttonOf(dialog, u"Keep"_s), Qt::LeftButton);
    QCOMPARE(openObjections(records(), list().id), 0);
    QCOMPARE(dialog.model().rowCount(), 1);
    QCOMPARE(undo().count(), 2);
    QVERIFY(shows(dialog, u"No objection is open."_s));
    undo().undo();
    undo().undo();
    QVERIFY(records() == before);
}

void TestObjectionsDialog::saysWhatIsMissing()
{
    ObjectionsDialog dialog(*m_workspace, Year);
    dialog.show();
    dialog.form().project().setCurrentIndex(0);
    QTest::keyClicks(&dialog.form().raisedBy(), u"somebody"_s);
    QTest::mouseClick(buttonOf(dialog, u"Keep"_s), Qt::LeftButton);
    QVERIFY(shows(dialog, u"Say in a line what is objected."_s));
    QCOMPARE(undo().count(), 0);
    QCOMPARE(dialog.form().raisedBy().text(), u"somebody"_s);
}

void TestObjectionsDialog::upheldOneSaysWhereTheProjectGoes()
{
    ObjectionsDialog dialog(*m_workspace, Year);
    dialog.show();
    enter(dialog);
    const ProjectId project = objectionsTo(records(), list().id).front()->project;
    dialog.form().setOutcome(ObjectionOutcome::Upheld);
    dialog.form().findings().setPlainText(u"经核查属实"_s);
    QVERIFY(shows(dialog, records().nameOf(RecordKind::Project, project.value) + u"” goes to"_s));
    QTest::mouseClick(buttonOf(dialog, u"Keep"_s), Qt::LeftButton);
    QCOMPARE(statusOf(project), EntryStatus::Removed);
    undo().undo();
    QVERIFY(isOnList(statusOf(project)));
}

void TestObjectionsDialog::undoneObjectionLeavesTheList()
{
    ObjectionsDialog dialog(*m_workspace, Year);
    dialog.show();
    enter(dialog);
    undo().undo();
    QCOMPARE(dialog.model().rowCount(), 0);
    QVERIFY(dialog.form().subject().text().isEmpty());
    undo().redo();
    QCOMPARE(dialog.model().rowCount(), 1);
    QCOMPARE(dialog.form().subject().text(), u"not qualified"_s);
}

/// Neither another row nor another change in the file takes it away.
void TestObjectionsDialog::whatIsTypedIsNotLost()
{
    ObjectionsDialog dialog(*m_workspace, Year);
    dialog.show();
    enter(dialog);
    QTest::mouseClick(buttonOf(dialog, u"New objection"_s), Qt::LeftButton);
    dialog.form().subject().setText(u"second"_s);
    dialog.table().setCurrentIndex(dialog.model().index(0, 0));
    QCOMPARE(dialog.form().subject().text(), u"second"_s);
    QVERIFY(shows(dialog, u"Keep or discard"_s));
    const Project before = records().all<Project>().rows().first();
    Project after = before;
    after.notes = u"changed elsewhere"_s;
    ChangeSet changes(u"notes"_s);
    changes.update(before, after);
    QVERIFY(m_workspace->session().submit(changes));
    QCOMPARE(dialog.form().subject().text(), u"second"_s);
    QTest::mouseClick(buttonOf(dialog, u"Discard"_s), Qt::LeftButton);
    QVERIFY(dialog.form().subject().text().isEmpty());
    dialog.table().setCurrentIndex(dialog.model().index(0, 0));
    QCOMPARE(dialog.form().subject().text(), u"not qualified"_s);
}

void TestObjectionsDialog::nothingIsEnteredAtAnotherTime()
{
    set(ListState::InForce);
    ObjectionsDialog dialog(*m_workspace, Year);
    dialog.show();
    QVERIFY(!buttonOf(dialog, u"New objection"_s)->isEnabled());
    QVERIFY(!buttonOf(dialog, u"Keep"_s)->isEnabled());
    QVERIFY(shows(dialog, objectionRefusal(list())));
}

void TestObjectionsDialog::modelIsSound()
{
    ObjectionsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    ObjectionsDialog dialog(*m_workspace, Year);
    dialog.show();
    enter(dialog);
    model.follow(records(), list().id);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.countOpen(), 1);
    QCOMPARE(model.rowOf(model.objectionAt(0)), 0);
    QVERIFY(!model.objectionAt(1).isValid());
}

TOUYAN_TEST(TestObjectionsDialog, QApplication)
#include "tst_objectionsdialog.moc"

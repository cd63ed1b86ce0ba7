#include "pages/selection/carryoverdialog.h"
#include "pages/selection/carryovermodel.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"
#include "uisupport/selectionfixture.h"
#include "widgets/noteline.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The carry-over through its dialog, on the sample portfolio.
class TestCarryOverDialog : public QObject, private SelectionFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void carryOverAppliesAsOneUndoStep();
    void carryOverProposalIsChangedInTheTable();
    void carryOverFollowsTheFileAndKeepsChoices();
    void carryOverStopsWhenTheListIsIssued();
    void carryOverCountsWhatIsThereApart();
    void whatIsLeftOutsideIsTold();
    void carryOverSaysWhyItCannot();
    void carryOverModelIsSound();
};

void TestCarryOverDialog::carryOverAppliesAsOneUndoStep()
{
    set(list(2020), ListState::InForce);
    removeEntries(2021);
    const Records before = records();
    CarryOverDialog dialog(*m_workspace, 2020);
    dialog.show();
    press(dialog);
    QVERIFY(!dialog.isVisible());
    QVERIFY(entries(2021).size() > 10);
    QCOMPARE(undo().count(), 1);
    undo().undo();
    QVERIFY(records() == before);
    undo().redo();
    QVERIFY(entries(2021).size() > 10);
}

void TestCarryOverDialog::carryOverProposalIsChangedInTheTable()
{
    set(list(2020), ListState::InForce);
    removeEntries(2021);
    CarryOverDialog dialog(*m_workspace, 2020);
    dialog.show();
    int row = 0;
    while (dialog.model()->at(row).action != CarryAction::CarryOn)
        ++row;
    const ProjectId project = dialog.model()->at(row).project;
    TableView& table = dialog.table();
    const QModelIndex cell = dialog.model()->index(row, CarryOverModel::ActionColumn);
    QVERIFY(chooseInCell(table, cell, static_cast<int>(CarryAction::TakeOff)));
    QCOMPARE(dialog.model()->at(row).action, CarryAction::TakeOff);
    QVERIFY(dialog.model()->at(row).isByHand);
    press(dialog);
    for (const ListEntry& entry : records().all<ListEntry>()) {
        if (entry.list == list(2021).id && entry.project == project) {
            QCOMPARE(entry.status, EntryStatus::Removed);
            QVERIFY(entry.placedByHand);
            return;
        }
    }
    QFAIL("the entry is missing");
}

void TestCarryOverDialog::carryOverFollowsTheFileAndKeepsChoices()
{
    set(list(2020), ListState::InForce);
    removeEntries(2021);
    CarryOverDialog dialog(*m_workspace, 2020);
    dialog.show();
    CarryOverModel& model = *dialog.model();
    QList<int> going;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row).action == CarryAction::CarryOn)
            going.append(row);
    }
    QVERIFY(going.size() > 1);
    const QModelIndex chosen = model.index(going.at(0), CarryOverModel::ActionColumn);
    QVERIFY(model.setData(chosen, static_cast<int>(CarryAction::TakeOff)));
    const Project before = *records().find(model.at(going.at(1)).project);
    Project over = before;
    over.stage = ProjectStage::Terminated;
    QVERIFY(m_workspace->portfolio().apply(updating(before, over)));
    QCOMPARE(model.at(going.at(0)).action, CarryAction::TakeOff);
    QVERIFY(model.at(going.at(0)).isByHand);
    QCOMPARE(model.at(going.at(1)).action, CarryAction::TakeOff);
    QVERIFY(!model.at(going.at(1)).isByHand);
}

void TestCarryOverDialog::carryOverStopsWhenTheListIsIssued()
{
    set(list(2020), ListState::InForce);
    CarryOverDialog dialog(*m_workspace, 2020);
    dialog.show();
    QVERIFY(
        dialog.model()->setData(dialog.model()->index(0, CarryOverModel::ReasonColumn), u"示例"_s)
        || dialog.model()->at(0).isSettled);
    set(list(2021), ListState::Issued);
    QVERIFY(!okButton(dialog)->isEnabled());
    const Records before = records();
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(records() == before);
}

void TestCarryOverDialog::carryOverCountsWhatIsThereApart()
{
    set(list(2020), ListState::InForce);
    CarryOverDialog first(*m_workspace, 2020);
    first.show();
    press(first);
    CarryOverDialog dialog(*m_workspace, 2020);
    CarryOverModel& model = *dialog.model();
    QCOMPARE(model.settledCount() + model.count(CarryAction::Complete)
                 + model.count(CarryAction::LeaveOut),
             model.rowCount());
    QCOMPARE(model.count(CarryAction::CarryOn), 0);
    QCOMPARE(model.remaining(CarryAction::CarryOn), Money());
}

/// A project under way that neither list has would be forgotten.
void TestCarryOverDialog::whatIsLeftOutsideIsTold()
{
    set(list(2020), ListState::InForce);
    CarryOverDialog dialog(*m_workspace, 2020);
    dialog.show();
    const auto* note = dialog.findChild<NoteLine*>();
    Project project;
    project.id = m_workspace->portfolio().newId<Project>();
    project.code = u"X-1"_s;
    project.name = u"零号项目"_s;
    project.stage = ProjectStage::Active;
    const QString before = note->text();
    ChangeSet changes(u"project"_s);
    changes.insert(project);
    QVERIFY(m_workspace->portfolio().apply(changes));
    QVERIFY(note->isVisible());
    QVERIFY(note->text() != before);
    QVERIFY(note->text().contains(choice(ProjectStage::Reserve).translatedTitle()));
}

void TestCarryOverDialog::carryOverSaysWhyItCannot()
{
    CarryOverDialog dialog(*m_workspace, 2030);
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(!dialog.model());
}

void TestCarryOverDialog::carryOverModelIsSound()
{
    set(list(2020), ListState::InForce);
    CarryOverModel model(proposedCarryOver(records(), 2020, SampleDay).value(), records());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(!model.setData(model.index(0, CarryOverModel::NameColumn), u"x"_s));
    QVERIFY(!model.setData(model.index(0, CarryOverModel::ReasonColumn), u"  "_s));
}

TOUYAN_TEST(TestCarryOverDialog, QApplication)
#include "tst_carryoverdialog.moc"

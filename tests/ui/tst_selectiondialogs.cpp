#include "models/workspace.h"
#include "pages/selection/carryoverdialog.h"
#include "pages/selection/carryovermodel.h"
#include "pages/selection/closedialog.h"
#include "pages/selection/revisiondialog.h"
#include "pages/selection/stepdialog.h"
#include "selection/issue.h"
#include "selection/liststates.h"
#include "support/makers.h"
#include "support/sampleportfolio.h"
#include "uisupport/dialogdriver.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The dialogs of the annual selection, through their widgets, on the sample portfolio.
class TestSelectionDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void carryOverAppliesAsOneUndoStep();
    void carryOverProposalIsChangedInTheTable();
    void carryOverFollowsTheFileAndKeepsChoices();
    void carryOverStopsWhenTheListIsIssued();
    void carryOverCountsWhatIsThereApart();
    void carryOverSaysWhyItCannot();
    void carryOverModelIsSound();
    void stepSaysWhatIsMissing();
    void stepBackNeedsAReason();
    void listGoesFromScreeningToInForce();
    void closingRecordsOutcomes();
    void closingNeedsEvidence();
    void closingTakesOverALaterRevision();
    void closingFollowsTheIssuedNextList();
    void enterInTheListDoesNotClose();
    void chosenOutcomeDoesNotKeepTheReasonOfAnother();
    void closedListOffersNothing();

private:
    const Records& records() const { return m_workspace->records(); }
    const AnnualList& list(int year) const { return *findList(records(), year); }
    QUndoStack& undo() { return m_workspace->session().undoStack(); }
    void takeStep(int year, ListState to, const std::function<void(QDialog&)>& fill);
    int entryCount(int year) const;
    void set(const AnnualList& before, ListState state);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestSelectionDialogs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    holdSampleMeeting(**portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
}

void TestSelectionDialogs::cleanup()
{
    m_workspace.reset();
}

void TestSelectionDialogs::set(const AnnualList& before, ListState state)
{
    AnnualList after = before;
    after.state = state;
    QVERIFY(m_workspace->portfolio().apply(updating(before, after)));
}

int TestSelectionDialogs::entryCount(int year) const
{
    const AnnualListId id = list(year).id;
    const auto& entries = records().all<ListEntry>();
    return static_cast<int>(std::count_if(entries.begin(), entries.end(),
                                          [id](const auto& entry) { return entry.list == id; }));
}

void TestSelectionDialogs::carryOverAppliesAsOneUndoStep()
{
    set(list(2020), ListState::InForce);
    ChangeSet emptied(u"empty"_s);
    for (const ListEntry& entry : records().all<ListEntry>()) {
        if (entry.list == list(2021).id)
            emptied.remove(entry);
    }
    QVERIFY(m_workspace->portfolio().apply(emptied));
    const Records before = records();
    CarryOverDialog dialog(*m_workspace, 2020);
    dialog.show();
    press(dialog);
    QVERIFY(!dialog.isVisible());
    QVERIFY(entryCount(2021) > 10);
    QCOMPARE(undo().count(), 1);
    undo().undo();
    QVERIFY(records() == before);
    undo().redo();
    QVERIFY(entryCount(2021) > 10);
}

void TestSelectionDialogs::carryOverProposalIsChangedInTheTable()
{
    set(list(2020), ListState::InForce);
    ChangeSet emptied(u"empty"_s);
    for (const ListEntry& entry : records().all<ListEntry>()) {
        if (entry.list == list(2021).id)
            emptied.remove(entry);
    }
    QVERIFY(m_workspace->portfolio().apply(emptied));
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

void TestSelectionDialogs::carryOverFollowsTheFileAndKeepsChoices()
{
    set(list(2020), ListState::InForce);
    ChangeSet emptied(u"empty"_s);
    for (const ListEntry& entry : records().all<ListEntry>()) {
        if (entry.list == list(2021).id)
            emptied.remove(entry);
    }
    QVERIFY(m_workspace->portfolio().apply(emptied));
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

void TestSelectionDialogs::carryOverStopsWhenTheListIsIssued()
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

void TestSelectionDialogs::carryOverCountsWhatIsThereApart()
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

void TestSelectionDialogs::carryOverSaysWhyItCannot()
{
    CarryOverDialog dialog(*m_workspace, 2030);
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(!dialog.model());
}

void TestSelectionDialogs::carryOverModelIsSound()
{
    set(list(2020), ListState::InForce);
    CarryOverModel model(proposedCarryOver(records(), 2020, SampleDay).value(), records());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(!model.setData(model.index(0, CarryOverModel::NameColumn), u"x"_s));
    QVERIFY(!model.setData(model.index(0, CarryOverModel::ReasonColumn), u"  "_s));
    EndingsModel endings(proposedEndings(records(), list(2020), SampleDay), records());
    const QAbstractItemModelTester second(&endings,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(endings.rowCount() > 0);
}

void TestSelectionDialogs::takeStep(int year, ListState to,
                                    const std::function<void(QDialog&)>& fill)
{
    const Records before = records();
    const int steps = undo().count();
    StepDialog dialog(*m_workspace, year);
    dialog.show();
    QCOMPARE(dialog.target(), to);
    editorOf<QLineEdit>(dialog, u"Reason"_s)->setText(u"按计划推进（示例）"_s);
    fill(dialog);
    press(dialog);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(list(year).state, to);
    QCOMPARE(undo().count(), steps + 1);
    undo().undo();
    QVERIFY(records() == before);
    undo().redo();
    QCOMPARE(list(year).state, to);
}

void TestSelectionDialogs::stepSaysWhatIsMissing()
{
    set(list(2021), ListState::Screening);
    StepDialog dialog(*m_workspace, 2021);
    auto* findings = dialog.findChild<QListWidget*>();
    QVERIFY(findings->count() >= 2); // two candidates that are not screened
    QVERIFY(!okButton(dialog)->isEnabled());
    dialog.setTarget(ListState::Collecting);
    QVERIFY(okButton(dialog)->isEnabled());
}

void TestSelectionDialogs::stepBackNeedsAReason()
{
    set(list(2021), ListState::Screening);
    StepDialog dialog(*m_workspace, 2021);
    dialog.setTarget(ListState::Collecting);
    dialog.show();
    press(dialog);
    QVERIFY(dialog.isVisible());
    QCOMPARE(list(2021).state, ListState::Screening);
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Reason"_s), u"wrong list"_s);
    press(dialog);
    QCOMPARE(list(2021).state, ListState::Collecting);
}

void TestSelectionDialogs::listGoesFromScreeningToInForce()
{
    set(list(2021), ListState::Screening);
    ChangeSet screened(u"screened"_s);
    for (const ListEntry& entry : records().all<ListEntry>()) {
        ListEntry after = entry;
        after.screening = ScreeningVerdict::Passed;
        if (entry.list == list(2021).id)
            screened.update(entry, after);
    }
    QVERIFY(m_workspace->portfolio().apply(screened));
    const auto nothing = [](QDialog&) {};
    takeStep(2021, ListState::Review, nothing);
    takeStep(2021, ListState::Deliberation, nothing);
    takeStep(2021, ListState::Publicity, [](QDialog& dialog) {
        QVERIFY(!okButton(dialog)->isEnabled());
        dialog.findChild<QCheckBox*>()->setChecked(true);
        editorOf<QComboBox>(dialog, u"Meeting"_s)->setCurrentIndex(1);
        QVERIFY(okButton(dialog)->isEnabled());
        editorOf<QDateEdit>(dialog, u"Public from"_s)->setDate(SampleDay.addDays(-20));
    });
    QCOMPARE(list(2021).publicFrom, QDate(2020, 10, 12)); // the eleventh is a Sunday
    QCOMPARE(list(2021).publicTo, QDate(2020, 10, 16));
    takeStep(2021, ListState::Issued, [](QDialog& dialog) {
        editorOf<QLineEdit>(dialog, u"Document"_s)->setText(u"示例〔2021〕1号"_s);
    });
    QVERIFY(hasSnapshot(list(2021)));
    QVERIFY(snapshotFaults(records()).isEmpty());
    takeStep(2021, ListState::InForce, nothing);
}

void TestSelectionDialogs::closingRecordsOutcomes()
{
    set(list(2020), ListState::InForce);
    const Records before = records();
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    QVERIFY(dialog.model().count(EntryOutcome::CarriedOn) > 5);
    QVERIFY(dialog.model().count(EntryOutcome::Completed) >= 1);
    press(dialog);
    QCOMPARE(list(2020).state, ListState::Closed);
    undo().undo();
    QVERIFY(records() == before);
}

void TestSelectionDialogs::closingNeedsEvidence()
{
    set(list(2020), ListState::InForce);
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    const QModelIndex cell = dialog.model().index(0, EndingsModel::EvidenceColumn);
    QVERIFY(dialog.model().setData(cell, QString()));
    press(dialog);
    QVERIFY(dialog.isVisible());
    QCOMPARE(list(2020).state, ListState::InForce);
    QVERIFY(dialog.model().setData(cell, u"验收意见（示例）"_s));
    press(dialog);
    QCOMPARE(list(2020).state, ListState::Closed);
}

void TestSelectionDialogs::closingTakesOverALaterRevision()
{
    set(list(2020), ListState::InForce);
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    EndingsModel& model = dialog.model();
    const auto rowWith = [&](EntryOutcome outcome, int from) {
        int row = from;
        while (model.endings()[static_cast<size_t>(row)].outcome != outcome)
            ++row;
        return row;
    };
    const int kept = rowWith(EntryOutcome::CarriedOn, 0);
    const int removed = rowWith(EntryOutcome::CarriedOn, kept + 1);
    for (const int row : {kept, removed})
        QVERIFY(model.setData(model.index(row, EndingsModel::EvidenceColumn), u"人工说明"_s));
    RevisionRequest request;
    request.kind = RevisionKind::Removal;
    request.project = model.endings()[static_cast<size_t>(removed)].project;
    request.madeOn = SampleDay;
    request.meeting = records().all<Meeting>().rows().first().id;
    request.reason = u"会议同意调出（示例）"_s;
    const auto revised = revisionOf(records(), list(2020), request, m_workspace->portfolio().ids());
    QVERIFY2(revised, revised ? "" : qPrintable(revised.error().message));
    QVERIFY(m_workspace->portfolio().apply(*revised));
    const EntryEnding& ending = model.endings()[static_cast<size_t>(removed)];
    QCOMPARE(ending.outcome, EntryOutcome::Left);
    QVERIFY(ending.evidence != u"人工说明"_s);
    QCOMPARE(model.endings()[static_cast<size_t>(kept)].evidence, u"人工说明"_s);
    // By hand it cannot be carried on either.
    const QModelIndex cell = model.index(removed, EndingsModel::OutcomeColumn);
    QVERIFY(model.setData(cell, static_cast<int>(EntryOutcome::CarriedOn)));
    press(dialog);
    QCOMPARE(list(2020).state, ListState::InForce);
    QVERIFY(model.setData(cell, static_cast<int>(EntryOutcome::Left)));
    press(dialog);
    QCOMPARE(list(2020).state, ListState::Closed);
}

/// The next list is issued already, without one of the projects.
void TestSelectionDialogs::closingFollowsTheIssuedNextList()
{
    set(list(2020), ListState::InForce);
    set(list(2021), ListState::Issued);
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    EndingsModel& model = dialog.model();
    int left = 0;
    while (model.endings()[static_cast<size_t>(left)].outcome != EntryOutcome::Left)
        ++left;
    const QString name = records().nameOf(RecordKind::Project,
                                          model.endings()[static_cast<size_t>(left)].project.value);
    const auto saysSo = [&] {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(name)
                && label->text().contains(u"2021"_s);
        });
    };
    QVERIFY(!saysSo());
    const QModelIndex cell = model.index(left, EndingsModel::OutcomeColumn);
    QVERIFY(model.setData(cell, static_cast<int>(EntryOutcome::CarriedOn)));
    QVERIFY(saysSo()); // before anything is pressed
    press(dialog);
    QCOMPARE(list(2020).state, ListState::InForce);
    QVERIFY(model.setData(cell, static_cast<int>(EntryOutcome::Left)));
    QVERIFY(!saysSo());
    press(dialog);
    QCOMPARE(list(2020).state, ListState::Closed);
}

void TestSelectionDialogs::enterInTheListDoesNotClose()
{
    set(list(2020), ListState::InForce);
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    auto* table = dialog.findChild<QTableView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(list(2020).state, ListState::InForce);
}

void TestSelectionDialogs::chosenOutcomeDoesNotKeepTheReasonOfAnother()
{
    EndingsModel endings(proposedEndings(records(), list(2020), SampleDay), records());
    const QModelIndex outcome = endings.index(0, EndingsModel::OutcomeColumn);
    const QModelIndex evidence = endings.index(0, EndingsModel::EvidenceColumn);
    const QVariant proposed = outcome.data(Qt::EditRole);
    const QString said = evidence.data().toString();
    const auto terminated = static_cast<int>(EntryOutcome::Terminated);
    const auto left = static_cast<int>(EntryOutcome::Left);
    const int other = proposed.toInt() == left ? terminated : left;
    QVERIFY(endings.setData(outcome, other));
    QVERIFY(evidence.data().toString() != said);
    QVERIFY(evidence.data().toString().contains(u"by hand"_s));
    QVERIFY(endings.setData(outcome, proposed));
    QCOMPARE(evidence.data().toString(), said);
    QVERIFY(endings.setData(evidence, u"会议纪要（示例）"_s));
    QVERIFY(endings.setData(outcome, other));
    QCOMPARE(evidence.data().toString(), u"会议纪要（示例）"_s);
}

void TestSelectionDialogs::closedListOffersNothing()
{
    set(list(2019), ListState::Closed);
    StepDialog step(*m_workspace, 2019);
    RevisionDialog revision(*m_workspace, 2019);
    CloseDialog close(*m_workspace, 2019);
    for (QDialog* dialog : {static_cast<QDialog*>(&step), static_cast<QDialog*>(&revision),
                            static_cast<QDialog*>(&close)})
        QVERIFY(!okButton(*dialog)->isEnabled());
}

QTEST_MAIN(TestSelectionDialogs)
#include "tst_selectiondialogs.moc"

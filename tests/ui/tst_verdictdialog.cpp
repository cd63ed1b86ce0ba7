#include "models/cellrole.h"
#include "models/workspace.h"
#include "pages/selection/meetingchooser.h"
#include "pages/selection/verdictdialog.h"
#include "pages/selection/verdictfilter.h"
#include "pages/selection/verdictmodel.h"
#include "search/pinyin.h"
#include "selection/liststates.h"
#include "selection/screening.h"
#include "support/makers.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"
#include "widgets/faultline.h"
#include "widgets/pillbar.h"
#include "widgets/searchbox.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int VerdictYear = 2021;

} // namespace

/// The decisions of the meeting, through the widgets of their dialog.
class TestVerdictDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void manyAreDecidedInOneUndoStep();
    void reasonIsAskedForWhereNotApproved();
    void newMeetingIsMadeInTheSameStep();
    void filterAndSearchNarrowTheTable();
    void decisionIsChosenInTheCell();
    void undecidedOnesAreTold();
    void nothingCanBeDecidedAtAnotherTime();
    void fileIsFollowedAndDecisionsStay();
    void dialogClosesAndOpensWithTheState();
    void decidedCellsOpenNoEditorWhenTheListIsClosed();
    void failedScreeningIsNotOfferedForApproval();
    void modelIsSound();

private:
    const Records& records() const { return m_workspace->records(); }
    const AnnualList& list() const { return *findList(records(), VerdictYear); }
    void setState(ListState state);
    void chooseMeeting(VerdictDialog& dialog) { dialog.meeting().box().setCurrentIndex(1); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestVerdictDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    holdSampleMeeting(**portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    setState(ListState::Deliberation);
}

void TestVerdictDialog::cleanup()
{
    m_workspace.reset();
}

void TestVerdictDialog::setState(ListState state)
{
    AnnualList after = list();
    after.state = state;
    QVERIFY(m_workspace->portfolio().apply(updating(list(), after)));
}

void TestVerdictDialog::manyAreDecidedInOneUndoStep()
{
    const Records before = records();
    VerdictDialog dialog(*m_workspace, VerdictYear);
    dialog.show();
    QVERIFY(!okButton(dialog)->isEnabled());
    dialog.table().selectAll();
    QTest::mouseClick(buttonOf(dialog, u"Approve"_s), Qt::LeftButton);
    chooseMeeting(dialog);
    const auto count = static_cast<size_t>(dialog.model().rowCount());
    QVERIFY(count > 3);
    QCOMPARE(dialog.model().changes().size(), count);
    QVERIFY(shows(dialog, u"Everything is decided."_s));
    QTest::mouseClick(okButton(dialog), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    for (const ListEntry* entry : entriesForMeeting(records(), list().id)) {
        QCOMPARE(entry->verdict, MeetingVerdict::Approved);
        QVERIFY(isOnList(entry->status));
    }
    m_workspace->session().undoStack().undo();
    QVERIFY(records() == before);
}

void TestVerdictDialog::reasonIsAskedForWhereNotApproved()
{
    VerdictDialog dialog(*m_workspace, VerdictYear);
    dialog.show();
    chooseMeeting(dialog);
    const ProjectId project = dialog.model().projectAt(1);
    dialog.choose({project});
    QTest::mouseClick(buttonOf(dialog, u"Refuse"_s), Qt::LeftButton);
    QCOMPARE(dialog.model().rowWithoutReason(), 1);
    QTest::mouseClick(okButton(dialog), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QVERIFY(shows(dialog, records().nameOf(RecordKind::Project, project.value)));
    // The cell that wants the reason is where one goes on.
    QCOMPARE(dialog.table().currentIndex().column(), int(VerdictModel::ReasonColumn));
    QVERIFY(dialog.table().model()->setData(dialog.table().currentIndex(), u"内容重复"_s));
    QTest::mouseClick(okButton(dialog), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    const auto& entries = records().all<ListEntry>();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const ListEntry& it) {
        return it.list == list().id && it.project == project;
    });
    QCOMPARE(entry->status, EntryStatus::Removed);
    QCOMPARE(entry->reason, u"内容重复"_s);
}

void TestVerdictDialog::newMeetingIsMadeInTheSameStep()
{
    const auto meetings = records().all<Meeting>().size();
    VerdictDialog dialog(*m_workspace, VerdictYear);
    dialog.show();
    dialog.choose({dialog.model().projectAt(0)});
    dialog.decide(MeetingVerdict::Approved);
    dialog.meeting().chooseNew();
    QVERIFY(dialog.meeting().name().isVisible());
    QTest::keyClicks(&dialog.meeting().name(), u"Meeting six"_s);
    QTest::mouseClick(okButton(dialog), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(records().all<Meeting>().size(), meetings + 1);
    QCOMPARE(records().all<Meeting>().rows().last().heldOn, m_workspace->today());
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    m_workspace->session().undoStack().undo();
    QCOMPARE(records().all<Meeting>().size(), meetings);
}

void TestVerdictDialog::filterAndSearchNarrowTheTable()
{
    VerdictDialog dialog(*m_workspace, VerdictYear);
    dialog.show();
    QAbstractItemModel& shown = *dialog.table().model();
    const int all = shown.rowCount();
    dialog.choose({dialog.model().projectAt(0), dialog.model().projectAt(2)});
    dialog.decide(MeetingVerdict::Approved);
    auto* filter = dialog.findChild<VerdictFilter*>();
    filter->setVerdict(MeetingVerdict::Approved);
    QCOMPARE(shown.rowCount(), 2);
    filter->setVerdict(MeetingVerdict::Open);
    QCOMPARE(shown.rowCount(), all - 2);
    filter->setVerdict({});
    const QString name = records().nameOf(RecordKind::Project, dialog.model().projectAt(1).value);
    auto* search = dialog.findChild<SearchBox*>();
    search->setText(name.left(4));
    QTRY_VERIFY(shown.rowCount() < all && shown.rowCount() > 0);
    const int found = shown.rowCount();
    search->setText(pinyinInitials(name.left(4)).toUpper());
    QTRY_VERIFY(shown.rowCount() >= found && shown.rowCount() < all);
    search->setText(u"zzzz"_s);
    QTRY_COMPARE(shown.rowCount(), 0);
}

void TestVerdictDialog::decisionIsChosenInTheCell()
{
    VerdictDialog dialog(*m_workspace, VerdictYear);
    const QModelIndex cell = dialog.table().model()->index(0, VerdictModel::VerdictColumn);
    QVERIFY(dialog.table().model()->setData(cell, static_cast<int>(MeetingVerdict::Deferred)));
    QCOMPARE(dialog.model().countOf(MeetingVerdict::Deferred), 1);
    // Without a decision there is nothing to give a reason for.
    QVERIFY(!dialog.model().setData(dialog.model().index(1, VerdictModel::ReasonColumn), u"x"_s));
    QVERIFY(dialog.table().model()->setData(cell, static_cast<int>(MeetingVerdict::Open)));
    QVERIFY(dialog.model().changes().empty());
}

void TestVerdictDialog::undecidedOnesAreTold()
{
    VerdictDialog dialog(*m_workspace, VerdictYear);
    const UndecidedEntries before = dialog.model().undecided();
    QVERIFY(before.listed + before.applying > 0);
    const VerdictModel::Outcome outcome = dialog.model().outcome();
    QCOMPARE(outcome.listed, before.listed); // nothing is decided yet
    QVERIFY(shows(dialog, u"have no decision"_s) || shows(dialog, u"has no decision"_s));
}

void TestVerdictDialog::nothingCanBeDecidedAtAnotherTime()
{
    setState(ListState::Publicity);
    VerdictDialog dialog(*m_workspace, VerdictYear);
    dialog.show();
    dialog.table().selectAll();
    QVERIFY(!buttonOf(dialog, u"Approve"_s)->isEnabled());
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(shows(dialog, verdictRefusal(list())));
}

/// What is decided elsewhere shows; what is chosen here and not yet written stays.
void TestVerdictDialog::fileIsFollowedAndDecisionsStay()
{
    VerdictDialog dialog(*m_workspace, VerdictYear);
    dialog.show();
    VerdictModel& model = dialog.model();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ProjectId mine = model.projectAt(0);
    const ProjectId theirs = model.projectAt(1);
    const ProjectId gone = model.projectAt(2);
    dialog.choose({mine, gone});
    dialog.decide(MeetingVerdict::Approved);
    const int meetings = dialog.meeting().box().count();
    const int count = model.rowCount();
    ChangeSet changes(u"elsewhere"_s);
    Meeting meeting;
    meeting.id = m_workspace->portfolio().newId<Meeting>();
    meeting.name = u"专题会议（示例）"_s;
    meeting.heldOn = m_workspace->today();
    changes.insert(meeting);
    for (const ListEntry& entry : records().all<ListEntry>()) {
        ListEntry after = entry;
        if (entry.list == list().id && entry.project == gone) {
            changes.remove(entry);
        } else if (entry.list == list().id && entry.project == theirs) {
            after.verdict = MeetingVerdict::Deferred;
            after.verdictMeeting = meeting.id;
            after.verdictReason = u"另行研究（示例）"_s;
            changes.update(entry, after);
        }
    }
    QVERIFY(m_workspace->portfolio().apply(changes));
    QCOMPARE(model.rowCount(), count - 1);
    QCOMPARE(model.rowOf(gone), -1);
    QCOMPARE(model.verdictAt(model.rowOf(mine)), MeetingVerdict::Approved);
    QCOMPARE(model.verdictAt(model.rowOf(theirs)), MeetingVerdict::Deferred);
    QCOMPARE(model.changes().size(), size_t(1)); // theirs is written already
    QCOMPARE(dialog.meeting().box().count(), meetings + 1);
    const QModelIndexList chosen = dialog.table().selectionModel()->selectedRows();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(model.projectAt(dialog.findChild<VerdictFilter*>()->mapToSource(chosen.first()).row()),
             mine);
    // A name that changes leaves the rows, the choice and the new meeting as they are.
    dialog.meeting().chooseNew();
    dialog.meeting().name().setText(u"第六次会议（示例）"_s);
    const Project before = *records().find(theirs);
    Project renamed = before;
    renamed.name = u"改名后的项目（示例）"_s;
    QVERIFY(m_workspace->portfolio().apply(updating(before, renamed)));
    QCOMPARE(model.index(model.rowOf(theirs), VerdictModel::NameColumn).data().toString(),
             renamed.name);
    QCOMPARE(dialog.meeting().newName(), u"第六次会议（示例）"_s);
    QTest::mouseClick(okButton(dialog), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
}

void TestVerdictDialog::dialogClosesAndOpensWithTheState()
{
    VerdictDialog dialog(*m_workspace, VerdictYear);
    dialog.show();
    dialog.choose({dialog.model().projectAt(0)});
    dialog.decide(MeetingVerdict::Approved);
    QVERIFY(okButton(dialog)->isEnabled());
    setState(ListState::Publicity);
    QVERIFY(!okButton(dialog)->isEnabled());
    QVERIFY(!buttonOf(dialog, u"Approve"_s)->isEnabled());
    QVERIFY(!dialog.meeting().isEnabled());
    QVERIFY(shows(dialog, verdictRefusal(list())));
    setState(ListState::Deliberation);
    QVERIFY(okButton(dialog)->isEnabled());
    QVERIFY(buttonOf(dialog, u"Approve"_s)->isEnabled());
    QCOMPARE(dialog.model().changes().size(), size_t(1));
}

void TestVerdictDialog::decidedCellsOpenNoEditorWhenTheListIsClosed()
{
    const auto opens = [](VerdictDialog& dialog) {
        const QModelIndex cell = dialog.table().model()->index(0, VerdictModel::VerdictColumn);
        dialog.table().setCurrentIndex(cell);
        QTest::mouseDClick(dialog.table().viewport(), Qt::LeftButton, {},
                           dialog.table().visualRect(cell).center());
        QTest::keyClick(&dialog.table(), Qt::Key_F2);
        return dialog.table().viewport()->findChild<QComboBox*>() != nullptr;
    };
    setState(ListState::Publicity);
    VerdictDialog closed(*m_workspace, VerdictYear);
    closed.show();
    QVERIFY(!opens(closed));
    const QModelIndex cell = closed.model().index(0, VerdictModel::VerdictColumn);
    QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(cell.data(CellLookRole).value<CellLook>().isFaint);
    setState(ListState::Deliberation);
    QVERIFY(!cell.data(CellLookRole).value<CellLook>().isFaint);
    VerdictDialog open(*m_workspace, VerdictYear);
    open.show();
    QVERIFY(opens(open));
}

void TestVerdictDialog::failedScreeningIsNotOfferedForApproval()
{
    const ListEntry* candidate = nullptr;
    for (const ListEntry* entry : entriesForMeeting(records(), list().id))
        candidate = isScreened(*entry) ? entry : candidate;
    QVERIFY(candidate);
    const ProjectId project = candidate->project;
    ListEntry failed = *candidate;
    failed.status = EntryStatus::Selected; // else it is not even for the meeting
    failed.screening = ScreeningVerdict::Failed;
    QVERIFY(m_workspace->portfolio().apply(updating(*candidate, failed)));
    VerdictDialog dialog(*m_workspace, VerdictYear);
    dialog.show();
    const int row = dialog.model().rowOf(project);
    QVERIFY(!dialog.model().possibleVerdicts(row).contains(MeetingVerdict::Approved));
    dialog.choose({project});
    const QModelIndex cell = dialog.table().selectionModel()->selectedRows().first();
    QVERIFY(!chooseInCell(dialog.table(), cell.siblingAtColumn(VerdictModel::VerdictColumn),
                          static_cast<int>(MeetingVerdict::Approved)));
    // Nor does the button give it, to whomever else it does.
    dialog.table().selectAll();
    QTest::mouseClick(buttonOf(dialog, u"Approve"_s), Qt::LeftButton);
    const int count = dialog.model().rowCount();
    QVERIFY(count > 1);
    QCOMPARE(dialog.model().countOf(MeetingVerdict::Approved), count - 1);
    QCOMPARE(dialog.model().verdictAt(row), MeetingVerdict::Open);
    QVERIFY(dialog.findChild<FaultLine*>()->text().contains(u"did not pass the screening"_s));
    QTest::mouseClick(buttonOf(dialog, u"Take back"_s), Qt::LeftButton);
    QCOMPARE(dialog.findChild<FaultLine*>()->text(), QString());
}

void TestVerdictDialog::modelIsSound()
{
    VerdictModel model(records(), list().id);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    VerdictFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester filterTester(
        &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.decide({0, 1, 2}, MeetingVerdict::Approved, {});
    filter.setVerdict(MeetingVerdict::Approved);
    filter.sort(VerdictModel::TotalColumn);
    model.decide({1}, MeetingVerdict::Deferred, u"理由"_s);
    QCOMPARE(filter.rowCount(), 2);
}

TOUYAN_TEST(TestVerdictDialog, QApplication)
#include "tst_verdictdialog.moc"

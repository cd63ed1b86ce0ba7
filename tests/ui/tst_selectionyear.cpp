#include "analysis/thresholds.h"
#include "dialogs/issuesdialog.h"
#include "pages/review/drawcard.h"
#include "pages/review/reviewstate.h"
#include "pages/review/setuppane.h"
#include "pages/selection/boardview.h"
#include "pages/selection/carryoverdialog.h"
#include "pages/selection/carryovermodel.h"
#include "pages/selection/closedialog.h"
#include "pages/selection/constraintspanel.h"
#include "pages/selection/meetingchooser.h"
#include "pages/selection/objectionform.h"
#include "pages/selection/objectionsdialog.h"
#include "pages/selection/objectionsmodel.h"
#include "pages/selection/optimisedialog.h"
#include "pages/selection/revisiondialog.h"
#include "pages/selection/screeningdetail.h"
#include "pages/selection/screeningdialog.h"
#include "pages/selection/screeningmodel.h"
#include "pages/selection/stepdialog.h"
#include "pages/selection/verdictdialog.h"
#include "selection/closing.h"
#include "selection/drawrecord.h"
#include "selection/issue.h"
#include "selection/reviewround.h"
#include "selection/revision.h"
#include "selection/selectionwords.h"
#include "support/filledsheets.h"
#include "support/makers.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"
#include "uisupport/selectionyearwalk.h"
#include "widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The whole year of the selection through its real widgets, on the example portfolio: from the
/// carry-over out of the year before to the closed year, and all the way back.
class TestSelectionYear : public SelectionYearWalk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init();
    void cleanup();
    void cleanupTestCase() { end(); }
    // One year in the order of its steps: each goes on from the one before.
    void carriesOver();
    void screens();
    void drawsThePanel();
    void collectsTheScores();
    void choosesTheList();
    void placesByHand();
    void recordsTheMeeting();
    void settlesAnObjection();
    void issuesTheList();
    void revisesTheList();
    void closesTheYear();
    void goesAllTheWayBack();

private:
    bool m_hasFailed = false;
};

/// A year that went wrong is not gone on with.
void TestSelectionYear::init()
{
    if (m_hasFailed)
        QSKIP("an earlier step failed");
}

void TestSelectionYear::cleanup()
{
    m_hasFailed = m_hasFailed || QTest::currentTestFailed();
}

/// The list begins with what the year before hands on; one proposal is changed in the table.
void TestSelectionYear::carriesOver()
{
    QTest::mouseClick(buttonOf(*m_page, u"Make the list of 2021"_s), Qt::LeftButton);
    auto* dialog = m_page->findChild<CarryOverDialog*>();
    QVERIFY(dialog && dialog->model());
    CarryOverModel& model = *dialog->model();
    int row = 0;
    while (model.at(row).action != CarryAction::CarryOn)
        ++row;
    const ProjectId changed = model.at(row).project;
    const int carried = model.count(CarryAction::CarryOn);
    QVERIFY(chooseInCell(dialog->table(), model.index(row, CarryOverModel::ActionColumn),
                         static_cast<int>(CarryAction::TakeOff)));
    QVERIFY(model.setData(model.index(row, CarryOverModel::ReasonColumn), u"用地收回（示例）"_s));
    QVERIFY(!findList(records(), SelectedYear)); // nothing is written before it is confirmed
    press(*dialog);
    delete dialog;
    QVERIFY(findList(records(), SelectedYear));
    QCOMPARE(list().state, ListState::Collecting);
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    QCOMPARE(count(EntryStatus::CarriedOver), carried - 1);
    QVERIFY(count(EntryStatus::Candidate) > 10);
    const auto& entries = records().all<ListEntry>();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const ListEntry& it) {
        return it.list == list().id && it.project == changed;
    });
    QCOMPARE(entry->status, EntryStatus::Removed);
    QCOMPARE(entry->reason, u"用地收回（示例）"_s);
    step(ListState::Screening);
}

void TestSelectionYear::screens()
{
    trigger(u"Screening…"_s);
    auto* dialog = m_page->findChild<ScreeningDialog*>();
    QVERIFY(dialog);
    QTest::mouseClick(buttonOf(*dialog, u"Accept all suggestions"_s), Qt::LeftButton);
    for (int row = 0; row < dialog->model().rowCount(); ++row) {
        const ListEntry* entry = records().find(dialog->model().entryAt(row));
        if (entry->screening == ScreeningVerdict::Passed)
            continue;
        dialog->table().setCurrentIndex(
            dialog->model().index(row, 0)); // answered and handed in since
        for (QLineEdit* line : dialog->detail().findChildren<QLineEdit*>()) {
            if (line->accessibleName() == u"Reason of the verdict"_s)
                line->setText(u"材料已补齐（示例）"_s);
        }
        QTest::mouseClick(buttonOf(*dialog, u"Pass"_s), Qt::LeftButton);
    }
    dialog->close();
    step(ListState::Review);
}

void TestSelectionYear::drawsThePanel()
{
    m_review->show();
    m_review->refresh();
    QVERIFY(!m_review->state().hasRound());
    QTest::mouseClick(buttonOf(*m_review, u"Set up a round of review"_s), Qt::LeftButton);
    m_review->refresh();
    QVERIFY(m_review->state().hasRound());
    QVERIFY(m_review->state().scores().criteria.isSound()); // those of the year before
    DrawCard& card = m_review->setup().drawCard();
    card.seed().setText(u"20201124"_s);
    QTest::mouseClick(&card.drawButton(), Qt::LeftButton);
    m_review->refresh();
    QVERIFY(isDrawn(m_review->state().round()));
    QVERIFY(verifyDraw(records(), m_review->state().round()).isEmpty());
}

/// The workbooks go out, are filled in by the experts, and come back.
void TestSelectionYear::collectsTheScores()
{
    const QDir folder(m_folder.filePath(u"sheets"_s));
    QVERIFY(QDir().mkpath(folder.path()));
    answerFileDialog({folder.path()});
    triggerReview(u"Write the scoring sheets…"_s);
    const QStringList files = filesIn(folder);
    QCOMPARE(files.size(), qsizetype(m_review->state().rows().seats.size()));
    for (int seat = 0; seat < files.size(); ++seat) {
        const int filled = fillScoreSheet(files.at(seat), [seat](int project, int criterion) {
            return 95 - project - criterion + 0.5 * seat;
        });
        QVERIFY(filled > 5);
    }
    answerFileDialog(files);
    triggerReview(u"Collect scoring sheets…"_s);
    const auto* refused = m_review->findChild<IssuesDialog*>();
    QVERIFY2(!refused, refused ? qPrintable(refused->issues().front().message) : "");
    m_review->refresh();
    const RoundScores& scores = m_review->state().scores();
    QVERIFY(!scores.projects.empty());
    QVERIFY(std::all_of(scores.projects.begin(), scores.projects.end(),
                        [](const ProjectScore& project) { return project.score.has_value(); }));
    m_review->hide();
    step(ListState::Deliberation);
}

/// The quota of the year before leaves no room for enough new projects beside those carried over:
/// the conflict names the quota, which is raised where it is named.
void TestSelectionYear::choosesTheList()
{
    OptimiseDialog* dialog = proposal();
    QVERIFY(dialog);
    QVERIFY(!dialog->outcome()->choice);
    QVERIFY(conflictTexts(*dialog->outcome()).first().contains(QString::number(*list().quota)));
    auto* quota = dialog->constraints()->form().editorOf("quota"_L1)->findChild<QLineEdit*>();
    quota->setFocus();
    quota->selectAll();
    QTest::keyClicks(quota, u"52"_s);
    QTest::keyClick(quota, Qt::Key_Return);
    QCOMPARE(list().quota, std::optional(52));
    QTest::mouseClick(buttonOf(*dialog, u"Calculate again"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->outcome() && dialog->outcome()->choice, LongestCalculation);
    const int before = count(EntryStatus::Selected);
    QTest::mouseClick(buttonOf(*dialog, u"Adopt the proposal"_s), Qt::LeftButton);
    QVERIFY(count(EntryStatus::Selected) > before);
    QVERIFY(countListed() <= *list().quota);
    delete dialog;
}

/// A person moves a card by the keyboard, and the optimiser leaves it there.
void TestSelectionYear::placesByHand()
{
    const auto& entries = records().all<ListEntry>();
    const ListEntryId moved =
        std::find_if(entries.begin(), entries.end(), [&](const ListEntry& entry) {
            return entry.list == list().id && entry.status == EntryStatus::Selected;
        })->id;
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->board().showProjects({records().find(moved)->project});
    m_page->board().focusCurrent();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(records().find(moved)->status, EntryStatus::InReview);
    QVERIFY(records().find(moved)->placedByHand);
    OptimiseDialog* dialog = proposal();
    QVERIFY(dialog);
    dialog->adopt();
    QCOMPARE(records().find(moved)->status, EntryStatus::InReview);
    delete dialog;
}

/// The meeting approves what is on the list but for one project, and refuses who is left.
void TestSelectionYear::recordsTheMeeting()
{
    trigger(u"Decisions…"_s);
    auto* dialog = m_page->findChild<VerdictDialog*>();
    QVERIFY(dialog);
    QList<ProjectId> listed;
    QList<ProjectId> others;
    for (const ListEntry* entry : entriesForMeeting(records(), list().id))
        (isOnList(entry->status) ? listed : others).append(entry->project);
    const int before = countListed();
    dialog->choose(listed);
    QTest::mouseClick(buttonOf(*dialog, u"Approve"_s), Qt::LeftButton);
    const auto turnDown = [&](const QList<ProjectId>& projects, const QString& button) {
        dialog->choose(projects);
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
            if (line->accessibleName().startsWith(u"Reason"_s))
                line->setText(u"条件不成熟（示例）"_s);
        }
        QTest::mouseClick(buttonOf(*dialog, button), Qt::LeftButton);
    };
    turnDown(others, u"Refuse"_s);
    turnDown({listed.last()}, u"Defer"_s);
    dialog->meeting().chooseNew();
    dialog->meeting().name().setText(u"领导小组第六次会议（示例）"_s);
    dialog->meeting().findChild<QDateEdit*>()->setDate(m_workspace->today().addDays(-31));
    press(*dialog);
    delete dialog;
    QCOMPARE(countListed(), before - 1);
    QCOMPARE(undecidedEntries(records(), list().id).listed, 0);
    QCOMPARE(records().nameOf(RecordKind::Meeting, list().meeting.value),
             u"领导小组第六次会议（示例）"_s);
    step(ListState::Publicity, [this](StepDialog& next) {
        editorOf<QDateEdit>(next, u"Public from"_s)->setDate(m_workspace->today().addDays(-30));
    });
}

/// One objection keeps the list from being issued until it is upheld and its project leaves.
void TestSelectionYear::settlesAnObjection()
{
    trigger(u"Objections…"_s);
    auto* dialog = m_page->findChild<ObjectionsDialog*>();
    QVERIFY(dialog);
    const int before = countListed();
    ObjectionForm& form = dialog->form();
    form.project().setCurrentIndex(0);
    form.subject().setText(u"申报材料不实（示例）"_s);
    form.raisedBy().setText(u"匿名"_s);
    QTest::mouseClick(buttonOf(*dialog, u"Keep"_s), Qt::LeftButton);
    QCOMPARE(dialog->model().countOpen(), 1);
    trigger(u"Next step…"_s);
    auto* next = m_page->findChild<StepDialog*>();
    QVERIFY(!okButton(*next)->isEnabled());
    form.setOutcome(ObjectionOutcome::Upheld);
    form.findings().setPlainText(u"经核查属实（示例）"_s);
    QTest::mouseClick(buttonOf(*dialog, u"Keep"_s), Qt::LeftButton);
    QCOMPARE(dialog->model().countOpen(), 0);
    // What is settled beside the step is no longer missing there.
    QVERIFY(okButton(*next)->isEnabled());
    QCOMPARE(countListed(), before - 1);
    delete next;
    delete dialog;
}

void TestSelectionYear::issuesTheList()
{
    step(ListState::Issued, [](StepDialog& dialog) {
        editorOf<QLineEdit>(dialog, u"Document"_s)->setText(u"示例〔2021〕1号"_s);
    });
    QVERIFY(hasSnapshot(list()));
    QCOMPARE(rowsAsIssued(list()).size(), static_cast<size_t>(countListed()));
    step(ListState::InForce);
}

void TestSelectionYear::revisesTheList()
{
    trigger(u"Revision…"_s);
    auto* dialog = m_page->findChild<RevisionDialog*>();
    QVERIFY(dialog);
    dialog->setKind(RevisionKind::Removal);
    dialog->setProject({});
    auto* meeting = dialog->findChild<MeetingChooser*>(); // none was held since the issue
    meeting->chooseNew();
    meeting->name().setText(u"领导小组第七次会议（示例）"_s);
    editorOf<QLineEdit>(*dialog, u"Reason"_s)->setText(u"单位放弃（示例）"_s);
    press(*dialog);
    QVERIFY(revisionsOf(records(), list().id).empty()); // nobody said of which project
    const ProjectId left = rowsAsIssued(list()).back().project;
    dialog->setProject(left);
    press(*dialog);
    delete dialog;
    QCOMPARE(revisionsOf(records(), list().id).size(), size_t(1));
    QCOMPARE(revisionsOf(records(), list().id).front().project, left);
    QCOMPARE(rowsInForce(records(), list()).size() + 1, rowsAsIssued(list()).size());
}

void TestSelectionYear::closesTheYear()
{
    trigger(u"Next step…"_s); // of a list in force: its own window
    auto* dialog = m_page->findChild<CloseDialog*>();
    QVERIFY(dialog);
    press(*dialog);
    QCOMPARE(list().state, ListState::InForce); // the year has not begun on the reference date
    const Setting before = *findSetting(records(), u"reference_date"_s);
    Setting after = before;
    after.value = u"2021-12-31"_s;
    QVERIFY(m_workspace->session().submit(updating(before, after)));
    press(*dialog);
    QCOMPARE(list().state, ListState::Closed);
    delete dialog;
    const std::vector<YearBalance> all = balances(records(), SelectedYear, SelectedYear);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().in(), all.front().out());
    QCOMPARE(all.front().open.count, 0);
    QCOMPARE(m_workspace->portfolio().faults().value(), QStringList());
}

void TestSelectionYear::goesAllTheWayBack()
{
    QUndoStack& undo = m_workspace->session().undoStack();
    while (undo.canUndo())
        undo.undo();
    QVERIFY(records() == m_before);
}

TOUYAN_TEST(TestSelectionYear, QApplication)
#include "tst_selectionyear.moc"

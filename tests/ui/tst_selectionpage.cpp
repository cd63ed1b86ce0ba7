#include "models/workspace.h"
#include "models/cellrole.h"
#include "pages/annuallist/statesteps.h"
#include "pages/selection/amountsdialog.h"
#include "pages/selection/boardlane.h"
#include "pages/selection/boardmodel.h"
#include "pages/selection/boardpanel.h"
#include "pages/selection/boardtable.h"
#include "pages/selection/boardview.h"
#include "pages/selection/cardlist.h"
#include "pages/selection/dragghost.h"
#include "pages/selection/fieldcells.h"
#include "pages/selection/meterlist.h"
#include "pages/selection/reasonpopup.h"
#include "pages/selection/reservepopup.h"
#include "pages/selection/selectionpage.h"
#include "support/makers.h"
#include "support/selectionrecords.h"
#include "support/settableclock.h"
#include "widgets/emptystate.h"
#include "widgets/linkbutton.h"
#include "widgets/pill.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;
namespace year = selection2021;

/// The selection page through its widgets: every move is checked in the file.
class TestSelectionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyColumnShowsItsCards();
    void draggingMovesTheCardInTheFile();
    void whileDraggingTheEffectIsTold();
    void refusedDragChangesNothing();
    void escapeLetsTheCardGo();
    void severalCardsAreDraggedTogether();
    void keysMoveTheCard();
    void takingOffAsksForTheReasonBelowTheCard();
    void escapeTakesTheQuestionBack();
    void reasonIsEditedInPlace();
    void arrowsWalkTheBoard();
    void spaceAndShiftSelect();
    void typingFindsACard();
    void selectionIsThatOfTheWorkspace();
    void findingJumpsToItsProjects();
    void fieldCellJumpsToItsProject();
    void filterHidesCards();
    void changesLeaveTheKeyboardWhereItIs();
    void modelFollowsWithoutReset();
    void tableHasTheSameActions();
    void tableSortsAndCopies();
    void amountsAreTypedIntoTheTable();
    void amountsAreStatedFromTheCard();
    void publicListRefusesMoves();
    void reserveBecomesCandidates();
    void yearWithoutListOffersToMakeIt();
    void issuedListRefusesMoves();
    void narrowBoardsFoldWhatIsOut();
    void cardsAreReadOut();
    void lastOfManyCardsIsReachedByScrolling();

private:
    BoardView& board() { return m_page->board(); }
    CardList& cards(EntryStatus status) { return board().lane(status).cards(); }
    QPoint centreOf(ProjectId project);
    QPoint inLane(EntryStatus from, EntryStatus to);
    void press(ProjectId project, Qt::KeyboardModifiers modifiers = {});
    void drag(ProjectId project, EntryStatus to);
    void startDrag(ProjectId project, EntryStatus to);
    EntryStatus statusOf(ProjectId project) const;
    const ListEntry& entryOf(ProjectId project) const;
    QWidget* reasonLine();
    QWidget* keyTarget() { return QApplication::focusWidget(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<SettableClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SelectionPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSelectionPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<SettableClock>(QDateTime(QDate(2021, 1, 15), QTime(9, 0)));
    auto portfolio = Portfolio::create(m_folder->filePath(u"test.touyan"_s), year::records(),
                                       {u"测试"_s, m_clock});
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_page = std::make_unique<SelectionPage>(*m_workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->resize(1700, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSelectionPage::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_workspace.reset();
}

const ListEntry& TestSelectionPage::entryOf(ProjectId project) const
{
    return *m_workspace->records().find(year::entryOf(project));
}

/// As the file says that another program opens.
EntryStatus TestSelectionPage::statusOf(ProjectId project) const
{
    const auto file = Portfolio::open(m_workspace->portfolio().path(), AccessMode::ReadOnly,
                                      {u"测试"_s, m_clock});
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    const EntryStatus stored = (*file)->records().find(year::entryOf(project))->status;
    Q_ASSERT(stored == entryOf(project).status);
    return stored;
}

/// In the viewport of its column.
QPoint TestSelectionPage::centreOf(ProjectId project)
{
    const int row = m_page->model().rowOf(project);
    return cards(m_page->model().cardAt(row).column).cardRect(row).center();
}

/// A place over the column @p to in the viewport of the column @p from.
QPoint TestSelectionPage::inLane(EntryStatus from, EntryStatus to)
{
    const BoardLane& lane = board().lane(to);
    return cards(from).viewport()->mapFromGlobal(
        lane.mapToGlobal(QPoint(lane.width() / 2, lane.height() / 2)));
}

void TestSelectionPage::press(ProjectId project, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(cards(entryOf(project).status).viewport(), Qt::LeftButton, modifiers,
                      centreOf(project));
}

void TestSelectionPage::startDrag(ProjectId project, EntryStatus to)
{
    const EntryStatus from = entryOf(project).status;
    QWidget* viewport = cards(from).viewport();
    const QPoint start = centreOf(project);
    QTest::mousePress(viewport, Qt::LeftButton, {}, start);
    QTest::mouseMove(viewport, start + QPoint(6, 6));
    QTest::mouseMove(viewport, start + QPoint(30, 20));
    QTest::mouseMove(viewport, inLane(from, to));
}

void TestSelectionPage::drag(ProjectId project, EntryStatus to)
{
    const EntryStatus from = entryOf(project).status;
    startDrag(project, to);
    QTest::mouseRelease(cards(from).viewport(), Qt::LeftButton, {}, inLane(from, to));
}

QWidget* TestSelectionPage::reasonLine()
{
    auto* popup = m_page->findChild<ReasonPopup*>();
    return popup->isVisible() ? popup->findChild<QLineEdit*>() : nullptr;
}

void TestSelectionPage::everyColumnShowsItsCards()
{
    QCOMPARE(m_page->model().rowCount(), 7);
    QCOMPARE(m_page->model().rowsIn(EntryStatus::Candidate).count, 2);
    QCOMPARE(m_page->model().rowsIn(EntryStatus::InReview).count, 2);
    QCOMPARE(m_page->model().rowsIn(EntryStatus::Removed).count, 0);
    for (int row = 0; row < m_page->model().rowCount(); ++row) {
        const BoardCard& card = m_page->model().cardAt(row);
        CardList& list = cards(card.column);
        QCOMPARE(list.rowAt(list.cardRect(row).center()), row);
    }
}

void TestSelectionPage::draggingMovesTheCardInTheFile()
{
    drag(year::Reviewed, EntryStatus::Selected);
    QCOMPARE(statusOf(year::Reviewed), EntryStatus::Selected);
    QVERIFY(entryOf(year::Reviewed).placedByHand);
    QVERIFY(!board().isDragging());
    QCOMPARE(m_page->model().rowsIn(EntryStatus::Selected).count, 2);
    QCOMPARE(m_workspace->selected(), year::Reviewed);

    QUndoStack& undo = m_workspace->session().undoStack();
    QCOMPARE(undo.count(), 1);
    QVERIFY(undo.undoText().contains(u"轨道交通车辆智能工厂"_s));
    undo.undo();
    QCOMPARE(statusOf(year::Reviewed), EntryStatus::InReview);
    QVERIFY(!entryOf(year::Reviewed).placedByHand);
    undo.redo();
    QCOMPARE(statusOf(year::Reviewed), EntryStatus::Selected);
}

void TestSelectionPage::whileDraggingTheEffectIsTold()
{
    QCOMPARE(m_page->panel().meters().meters().front().text, u"2 / 2"_s);
    startDrag(year::Reviewed, EntryStatus::Selected);
    QVERIFY(board().isDragging());
    QVERIFY(board().ghost().isVisible());
    QVERIFY(board().ghost().text().contains(u"2 / 2 → 3 / 2"_s));
    QCOMPARE(m_page->panel().meters().meters().front().text, u"3 / 2"_s); // beside the board too
    QCOMPARE(statusOf(year::Reviewed), EntryStatus::InReview);
    QTest::keyClick(&cards(EntryStatus::InReview), Qt::Key_Escape);
    QCOMPARE(m_page->panel().meters().meters().front().text, u"2 / 2"_s);
}

void TestSelectionPage::refusedDragChangesNothing()
{
    startDrag(year::Failed, EntryStatus::Selected);
    QVERIFY(board().ghost().text().contains(u"冷链物流追溯平台"_s)); // why it is refused
    QTest::mouseRelease(cards(EntryStatus::Candidate).viewport(), Qt::LeftButton, {},
                        inLane(EntryStatus::Candidate, EntryStatus::Selected));
    QCOMPARE(statusOf(year::Failed), EntryStatus::Candidate);
    QCOMPARE(m_workspace->session().undoStack().count(), 0);
    drag(year::Candidate, EntryStatus::Candidate); // back where it was
    QCOMPARE(m_workspace->session().undoStack().count(), 0);
}

void TestSelectionPage::escapeLetsTheCardGo()
{
    startDrag(year::Reviewed, EntryStatus::Selected);
    QTest::keyClick(&cards(EntryStatus::InReview), Qt::Key_Escape);
    QVERIFY(!board().isDragging());
    QTest::mouseRelease(cards(EntryStatus::InReview).viewport(), Qt::LeftButton, {},
                        inLane(EntryStatus::InReview, EntryStatus::Selected));
    QCOMPARE(statusOf(year::Reviewed), EntryStatus::InReview);
}

void TestSelectionPage::severalCardsAreDraggedTogether()
{
    press(year::Reviewed);
    press(year::Tied, Qt::ControlModifier);
    QCOMPARE(board().selectedEntries().size(), 2);
    drag(year::Tied, EntryStatus::Selected);
    QCOMPARE(statusOf(year::Reviewed), EntryStatus::Selected);
    QCOMPARE(statusOf(year::Tied), EntryStatus::Selected);
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    QCOMPARE(board().selectedEntries().size(), 2); // they stay selected
}

void TestSelectionPage::keysMoveTheCard()
{
    press(year::Tied);
    QTest::keyClick(keyTarget(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(statusOf(year::Tied), EntryStatus::Selected);
    QCOMPARE(keyTarget(), &cards(EntryStatus::Selected)); // the keyboard goes with the card
    QTest::keyClick(keyTarget(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(keyTarget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(statusOf(year::Tied), EntryStatus::Candidate);
    QTest::keyClick(keyTarget(), Qt::Key_Left, Qt::AltModifier); // was not on the list of 2020
    QCOMPARE(statusOf(year::Tied), EntryStatus::Candidate);
    QCOMPARE(m_workspace->session().undoStack().count(), 3);
}

void TestSelectionPage::takingOffAsksForTheReasonBelowTheCard()
{
    press(year::Selected);
    QTest::keyClick(keyTarget(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(reasonLine());
    QCOMPARE(statusOf(year::Selected), EntryStatus::Selected);
    QTest::keyClick(reasonLine(), Qt::Key_Return); // no reason
    QVERIFY(reasonLine());
    QCOMPARE(statusOf(year::Selected), EntryStatus::Selected);
    QTest::keyClicks(reasonLine(), u"funds missing"_s);
    QTest::keyClick(reasonLine(), Qt::Key_Return);
    QVERIFY(!reasonLine());
    QCOMPARE(statusOf(year::Selected), EntryStatus::Deferred);
    QCOMPARE(entryOf(year::Selected).reason, u"funds missing"_s);
}

void TestSelectionPage::escapeTakesTheQuestionBack()
{
    drag(year::Selected, EntryStatus::Removed);
    QVERIFY(reasonLine());
    QTest::keyClick(reasonLine(), Qt::Key_Escape);
    QVERIFY(!reasonLine());
    QCOMPARE(statusOf(year::Selected), EntryStatus::Selected);
    QVERIFY(board().isAncestorOf(keyTarget()));
}

void TestSelectionPage::reasonIsEditedInPlace()
{
    press(year::Deferred);
    QTest::keyClick(keyTarget(), Qt::Key_F2);
    QVERIFY(reasonLine());
    QTest::keyClick(reasonLine(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(reasonLine(), u"later"_s);
    QTest::keyClick(reasonLine(), Qt::Key_Return);
    QCOMPARE(entryOf(year::Deferred).reason, u"later"_s);
    QCOMPARE(statusOf(year::Deferred), EntryStatus::Deferred);
}

void TestSelectionPage::arrowsWalkTheBoard()
{
    press(year::Carried);
    QTest::keyClick(keyTarget(), Qt::Key_Right);
    QCOMPARE(m_workspace->selected(), year::Candidate);
    QTest::keyClick(keyTarget(), Qt::Key_Down);
    QCOMPARE(m_workspace->selected(), year::Failed);
    QTest::keyClick(keyTarget(), Qt::Key_Right);
    QCOMPARE(m_workspace->selected(), year::Tied); // the second of its column, too
    QTest::keyClick(keyTarget(), Qt::Key_Home);
    QCOMPARE(m_workspace->selected(), year::Reviewed);
    QSignalSpy opened(m_page.get(), &SelectionPage::openProject);
    QTest::keyClick(keyTarget(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<ProjectId>(), year::Reviewed);
}

void TestSelectionPage::spaceAndShiftSelect()
{
    press(year::Candidate);
    QTest::keyClick(keyTarget(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(board().selectedEntries().size(), 2);
    QTest::keyClick(keyTarget(), Qt::Key_Space);
    QCOMPARE(board().selectedEntries(), QList{year::entryOf(year::Candidate)});
    QTest::keyClick(keyTarget(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(board().selectedEntries().size(), 2);
    QTest::keyClick(keyTarget(), Qt::Key_Escape);
    QCOMPARE(board().selectedEntries(), QList{year::entryOf(year::Failed)});
}

void TestSelectionPage::typingFindsACard()
{
    press(year::Carried);
    QTest::keyClicks(keyTarget(), u"ycyl"_s); // 远程医疗
    QCOMPARE(m_workspace->selected(), year::Tied);
}

void TestSelectionPage::selectionIsThatOfTheWorkspace()
{
    press(year::Tied);
    QCOMPARE(m_workspace->selected(), year::Tied);
    m_workspace->select(year::Selected);
    QCOMPARE(board().selectedEntries(), QList{year::entryOf(year::Selected)});
}

void TestSelectionPage::findingJumpsToItsProjects()
{
    LinkButton* link = nullptr;
    for (LinkButton* button : m_page->panel().findChildren<LinkButton*>()) {
        if (button->isVisible() && button->accessibleName().contains(u"recusal"_s))
            link = button;
    }
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(m_workspace->selected(), year::Tied);
    QCOMPARE(board().selectedEntries(), QList{year::entryOf(year::Tied)});
    QCOMPARE(keyTarget(), &cards(EntryStatus::InReview));
}

void TestSelectionPage::fieldCellJumpsToItsProject()
{
    auto* cells = m_page->panel().findChild<FieldCells*>();
    QCOMPARE(cells->fieldCount(), 3);
    QCOMPARE(cells->coveredCount(), 2);
    QTest::mouseClick(cells, Qt::LeftButton, {}, cells->accessibleRowRect(2).center());
    QCOMPARE(m_workspace->selected(), year::Selected);
}

void TestSelectionPage::filterHidesCards()
{
    ProjectFilter filter;
    filter.programmes = {ProgrammeId{2}};
    m_workspace->setFilter(filter);
    QCOMPARE(m_page->model().rowCount(), 4);
    QCOMPARE(m_page->model().rowsIn(EntryStatus::CarriedOver).count, 0);
    // Bounds are those of the whole list.
    QCOMPARE(m_page->panel().meters().meters().front().text, u"2 / 2"_s);
    m_workspace->setFilter({});
    QCOMPARE(m_page->model().rowCount(), 7);
}

void TestSelectionPage::changesLeaveTheKeyboardWhereItIs()
{
    press(year::Tied);
    QLineEdit search(m_page.get()); // as that of the top bar
    search.show();
    search.setFocus();
    ProjectFilter filter;
    filter.search = u"远程医疗"_s;
    m_workspace->setFilter(filter);
    QCOMPARE(m_page->model().rowCount(), 1);
    QVERIFY(search.hasFocus());
}

void TestSelectionPage::modelFollowsWithoutReset()
{
    QSignalSpy reset(&m_page->model(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex index
        = m_page->model().index(m_page->model().rowOf(year::Reviewed), BoardModel::NameColumn);
    drag(year::Reviewed, EntryStatus::Candidate);
    QCOMPARE(m_page->model().cardAt(index.row()).project, year::Reviewed);
    const Project before = *m_workspace->records().find(year::Reviewed);
    Project after = before;
    after.name = u"改名"_s;
    QVERIFY(m_workspace->session().submit(updating(before, after)));
    QCOMPARE(index.data().toString(), u"改名"_s);
    QVERIFY(m_workspace->session().submit(removing(entryOf(year::Reviewed))));
    QVERIFY(!index.isValid());
    m_workspace->session().undoStack().undo();
    QCOMPARE(m_page->model().rowCount(), 7);
    QCOMPARE(reset.count(), 0);
}

void TestSelectionPage::tableHasTheSameActions()
{
    for (Pill* pill : m_page->findChildren<Pill*>()) {
        if (pill->text() == u"Table"_s)
            QTest::mouseClick(pill, Qt::LeftButton);
    }
    BoardTable& table = m_page->table();
    QVERIFY(table.isVisible());
    QVERIFY(!board().isVisible());
    table.showProjects({year::Tied});
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(statusOf(year::Tied), EntryStatus::Selected);
    QVERIFY(table.isSelected(year::Tied));
    QTest::keyClick(&table, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(reasonLine());
    QTest::keyClicks(reasonLine(), u"why"_s);
    QTest::keyClick(reasonLine(), Qt::Key_Return);
    QCOMPARE(statusOf(year::Tied), EntryStatus::Deferred);
}

void TestSelectionPage::tableSortsAndCopies()
{
    BoardTable& table = m_page->table();
    const auto nameAt = [&table](int row) {
        return table.model()->index(row, BoardModel::NameColumn).data().toString();
    };
    table.sortByColumn(BoardModel::TotalColumn, Qt::DescendingOrder);
    QCOMPARE(nameAt(0), u"汽车白车身智能化生产线"_s); // 1.2 亿
    QCOMPARE(nameAt(6), u"税务智能客服"_s);
    table.sortByColumn(BoardModel::ScoreColumn, Qt::DescendingOrder);
    QCOMPARE(nameAt(0), u"轨道交通车辆智能工厂"_s); // the best score
    table.sortByColumn(BoardModel::ScoreColumn, Qt::AscendingOrder);
    QVERIFY(!table.model()->index(0, BoardModel::ScoreColumn).data().toString().isEmpty());
    table.showProjects({year::Tied});
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), int(BoardModel::ColumnCount));
    QCOMPARE(cells.at(BoardModel::NameColumn), u"远程医疗影像识别"_s);
}

void TestSelectionPage::amountsAreTypedIntoTheTable()
{
    for (Pill* pill : m_page->findChildren<Pill*>()) {
        if (pill->text() == u"Table"_s)
            QTest::mouseClick(pill, Qt::LeftButton);
    }
    BoardTable& table = m_page->table();
    table.showProjects({year::Reviewed});
    table.setFocus();
    const auto cell = [&table](int column) { return table.currentIndex().siblingAtColumn(column); };
    QVERIFY(!(cell(BoardModel::ScoreColumn).flags() & Qt::ItemIsEditable));
    table.setCurrentIndex(cell(BoardModel::SupportColumn));
    QTest::keyClick(&table, Qt::Key_F2);
    QVERIFY(!reasonLine());
    auto* editor = table.viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setText(u"380.5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(entryOf(year::Reviewed).supportAmount,
                 std::optional(Money::fromFen(380500000)));
    QVERIFY(table.model()->setData(cell(BoardModel::PlannedColumn), u"2000"_s, TypedRole));
    QCOMPARE(entryOf(year::Reviewed).plannedInvestment, std::optional(Money::fromWan(2000)));
    QVERIFY(table.model()->setData(cell(BoardModel::CategoryColumn),
                                   static_cast<qint64>(AnnualCategory::Preparing), Qt::EditRole));
    QCOMPARE(entryOf(year::Reviewed).category, std::optional(AnnualCategory::Preparing));
    QVERIFY(!table.model()->setData(cell(BoardModel::SupportColumn), u"viel"_s, TypedRole));
    for (int step = 0; step < 3; ++step)
        m_workspace->session().undoStack().undo();
    QVERIFY(!entryOf(year::Reviewed).supportAmount);
}

void TestSelectionPage::amountsAreStatedFromTheCard()
{
    m_workspace->select(year::Tied);
    QAction* action = nullptr;
    for (QAction* it : m_page->table().actions())
        action = it->text().contains(u"plan"_s) ? it : action;
    QVERIFY(action);
    action->trigger();
    auto* dialog = m_page->findChild<AmountsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* line = dialog->form().editorOf("support_amount"_L1)->findChild<QLineEdit*>();
    QVERIFY(line);
    line->setFocus();
    QTest::keyClicks(line, u"250"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(entryOf(year::Tied).supportAmount, std::optional(Money::fromWan(250)));
}

/// What the meeting approved is not changed while the public looks at it.
void TestSelectionPage::publicListRefusesMoves()
{
    const AnnualList before = *m_workspace->view().list();
    AnnualList open = before;
    open.state = ListState::Publicity;
    QVERIFY(m_workspace->session().submit(updating(before, open)));
    drag(year::Reviewed, EntryStatus::Selected);
    QCOMPARE(statusOf(year::Reviewed), EntryStatus::InReview);
    QVERIFY(!m_page->pageActions().first()->isEnabled());
}

void TestSelectionPage::reserveBecomesCandidates()
{
    m_page->pageActions().first()->trigger();
    ReservePopup& popup = m_page->reserve();
    QVERIFY(popup.isVisible());
    QCOMPARE(popup.list().count(), 1);
    popup.list().item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(popup.findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(!popup.isVisible());
    QCOMPARE(m_page->model().rowsIn(EntryStatus::Candidate).count, 3);
    QCOMPARE(m_workspace->selected(), year::Reserve);
    QVERIFY(!m_page->pageActions().first()->isEnabled());
    m_workspace->session().undoStack().undo();
    QVERIFY(m_page->pageActions().first()->isEnabled());
}

void TestSelectionPage::yearWithoutListOffersToMakeIt()
{
    m_workspace->setYear(2022);
    auto* empty = m_page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QVERIFY(!board().isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(m_workspace->view().list());
    QVERIFY(board().isVisible());
    m_workspace->session().undoStack().undo();
    QVERIFY(empty->isVisible());
}

void TestSelectionPage::issuedListRefusesMoves()
{
    const AnnualList before = *m_workspace->view().list();
    AnnualList issued = before;
    issued.state = ListState::Issued;
    QVERIFY(m_workspace->session().submit(updating(before, issued)));
    drag(year::Reviewed, EntryStatus::Selected);
    QCOMPARE(statusOf(year::Reviewed), EntryStatus::InReview);
    QVERIFY(!m_page->pageActions().first()->isEnabled());
    QVERIFY(m_page->findChild<StateSteps*>()->accessibleName().contains(u"Issued"_s));
}

void TestSelectionPage::narrowBoardsFoldWhatIsOut()
{
    QVERIFY(!board().lane(EntryStatus::Removed).isFolded());
    m_page->resize(1180, 690);
    QTRY_VERIFY(board().lane(EntryStatus::Removed).isFolded());
    QVERIFY(board().lane(EntryStatus::Deferred).isFolded());
    QVERIFY(!board().lane(EntryStatus::Selected).isFolded());
    QTest::mouseClick(&board().lane(EntryStatus::Deferred), Qt::LeftButton);
    QVERIFY(!board().lane(EntryStatus::Deferred).isFolded());
    QVERIFY(board().lane(EntryStatus::Removed).isFolded());
    drag(year::Deferred, EntryStatus::Candidate); // into another column; no reason needed
    QCOMPARE(statusOf(year::Deferred), EntryStatus::Candidate);
    drag(year::Selected, EntryStatus::Removed); // onto the strip
    QVERIFY(reasonLine());
}

void TestSelectionPage::cardsAreReadOut()
{
    QAccessibleInterface* list
        = QAccessible::queryAccessibleInterface(&cards(EntryStatus::InReview));
    QVERIFY(list);
    QCOMPARE(list->childCount(), 2);
    const QString text = list->child(0)->text(QAccessible::Name);
    QVERIFY(text.contains(u"轨道交通车辆智能工厂"_s));
    QVERIFY(text.contains(u"90.0"_s));
    QVERIFY(list->text(QAccessible::Name).contains(columnTitle(EntryStatus::InReview)));
}

void TestSelectionPage::lastOfManyCardsIsReachedByScrolling()
{
    ChangeSet changes(u"many"_s);
    for (int number = 0; number < 600; ++number) {
        Project project = *m_workspace->records().find(year::Candidate);
        project.id = ProjectId{10'000 + number};
        project.code = u"M%1"_s.arg(number);
        project.name = u"项目%1号"_s.arg(number * 7919);
        ListEntry entry;
        entry.id = ListEntryId{20'000 + number};
        entry.list = year::List;
        entry.project = project.id;
        changes.insert(project);
        changes.insert(entry);
    }
    QVERIFY(m_workspace->session().submit(changes));
    CardList& list = cards(EntryStatus::Candidate);
    QCOMPARE(m_page->model().rowsIn(EntryStatus::Candidate).count, 602);
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
    const int last = m_page->model().rowsIn(EntryStatus::Candidate).end() - 1;
    QVERIFY(list.viewport()->rect().contains(list.cardRect(last).center()));
}

QTEST_MAIN(TestSelectionPage)
#include "tst_selectionpage.moc"

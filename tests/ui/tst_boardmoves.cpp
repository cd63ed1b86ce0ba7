#include "pages/annuallist/statesteps.h"
#include "pages/selection/boardpanel.h"
#include "pages/selection/dragghost.h"
#include "pages/selection/meterlist.h"
#include "support/makers.h"
#include "support/testprogram.h"
#include "uisupport/selectionboardtest.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;
namespace year = selection2021;

/// Moving cards of the selection board by mouse and keyboard.
class TestBoardMoves : public SelectionBoardTest
{
    Q_OBJECT

private Q_SLOTS:
    void draggingMovesTheCardInTheFile();
    void whileDraggingTheEffectIsTold();
    void refusedDragChangesNothing();
    void escapeLetsTheCardGo();
    void severalCardsAreDraggedTogether();
    void keysMoveTheCard();
    void menuTellsTheKeysOfTheNeighbours();
    void messageOfAMoveGoesWhenItIsUndone();
    void takingOffAsksForTheReasonBelowTheCard();
    void escapeTakesTheQuestionBack();
    void reasonIsEditedInPlace();
    void publicListRefusesMoves();
    void issuedListRefusesMoves();
};

void TestBoardMoves::draggingMovesTheCardInTheFile()
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

void TestBoardMoves::whileDraggingTheEffectIsTold()
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

void TestBoardMoves::refusedDragChangesNothing()
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

void TestBoardMoves::escapeLetsTheCardGo()
{
    startDrag(year::Reviewed, EntryStatus::Selected);
    QTest::keyClick(&cards(EntryStatus::InReview), Qt::Key_Escape);
    QVERIFY(!board().isDragging());
    QTest::mouseRelease(cards(EntryStatus::InReview).viewport(), Qt::LeftButton, {},
                        inLane(EntryStatus::InReview, EntryStatus::Selected));
    QCOMPARE(statusOf(year::Reviewed), EntryStatus::InReview);
}

void TestBoardMoves::severalCardsAreDraggedTogether()
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

void TestBoardMoves::menuTellsTheKeysOfTheNeighbours()
{
    press(year::Reviewed);
    QMenu* menu = nullptr;
    for (QMenu* it : m_page->findChildren<QMenu*>()) {
        if (it->title().contains(u"Move to"_s))
            menu = it;
    }
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    for (const QAction* action : menu->actions()) {
        const auto to = static_cast<EntryStatus>(action->data().toInt());
        const int by = columnIndex(to) - columnIndex(EntryStatus::InReview);
        QCOMPARE(action->text().contains(u"Alt+←"_s), by == -1);
        QCOMPARE(action->text().contains(u"Alt+→"_s), by == 1);
    }
}

void TestBoardMoves::messageOfAMoveGoesWhenItIsUndone()
{
    drag(year::Reviewed, EntryStatus::Selected);
    const auto* toast = m_page->findChild<Toast*>();
    QVERIFY(toast->isVisible());
    m_workspace->session().undoStack().undo();
    QVERIFY(!toast->isVisible());
    m_workspace->session().undoStack().redo();
    drag(year::Reviewed, EntryStatus::InReview);
    QVERIFY(toast->isVisible()); // and comes with the next one
}

void TestBoardMoves::keysMoveTheCard()
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

void TestBoardMoves::takingOffAsksForTheReasonBelowTheCard()
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

void TestBoardMoves::escapeTakesTheQuestionBack()
{
    drag(year::Selected, EntryStatus::Removed);
    QVERIFY(reasonLine());
    // The window's key for the next year does nothing while the question stands.
    QKeyEvent nextYear(QEvent::ShortcutOverride, Qt::Key_Right, Qt::AltModifier);
    nextYear.ignore();
    QApplication::sendEvent(reasonLine(), &nextYear);
    QVERIFY(nextYear.isAccepted());
    QTest::keyClick(reasonLine(), Qt::Key_Escape);
    QVERIFY(!reasonLine());
    QCOMPARE(statusOf(year::Selected), EntryStatus::Selected);
    QVERIFY(board().isAncestorOf(keyTarget()));
}

void TestBoardMoves::reasonIsEditedInPlace()
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

void TestBoardMoves::publicListRefusesMoves()
{
    const AnnualList before = *m_workspace->view().list();
    AnnualList open = before;
    open.state = ListState::Publicity;
    QVERIFY(m_workspace->session().submit(updating(before, open)));
    drag(year::Reviewed, EntryStatus::Selected);
    QCOMPARE(statusOf(year::Reviewed), EntryStatus::InReview);
    QVERIFY(!m_page->pageActions().first()->isEnabled());
}

void TestBoardMoves::issuedListRefusesMoves()
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

TOUYAN_TEST(TestBoardMoves, QApplication)
#include "tst_boardmoves.moc"

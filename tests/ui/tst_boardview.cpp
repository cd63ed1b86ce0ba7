#include "pages/selection/boardpanel.h"
#include "pages/selection/fieldcells.h"
#include "pages/selection/meterlist.h"
#include "support/makers.h"
#include "support/testprogram.h"
#include "uisupport/selectionboardtest.h"
#include "widgets/linkbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;
namespace year = selection2021;

/// What the selection board shows, and how one walks it.
class TestBoardView : public SelectionBoardTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnShowsItsCards();
    void arrowsWalkTheBoard();
    void spaceAndShiftSelect();
    void typingFindsACard();
    void selectionIsThatOfTheWorkspace();
    void findingJumpsToItsProjects();
    void fieldCellJumpsToItsProject();
    void filterHidesCards();
    void changesLeaveTheKeyboardWhereItIs();
    void modelFollowsWithoutReset();
    void narrowBoardsFoldWhatIsOut();
    void sumsAndAmountsStayReadableWhereThereIsLittleRoom();
    void cardsAreReadOut();
    void lastOfManyCardsIsReachedByScrolling();
};

void TestBoardView::everyColumnShowsItsCards()
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

void TestBoardView::arrowsWalkTheBoard()
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

void TestBoardView::spaceAndShiftSelect()
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

void TestBoardView::typingFindsACard()
{
    press(year::Carried);
    QTest::keyClicks(keyTarget(), u"ycyl"_s); // 远程医疗
    QCOMPARE(m_workspace->selected(), year::Tied);
}

void TestBoardView::selectionIsThatOfTheWorkspace()
{
    press(year::Tied);
    QCOMPARE(m_workspace->selected(), year::Tied);
    m_workspace->select(year::Selected);
    QCOMPARE(board().selectedEntries(), QList{year::entryOf(year::Selected)});
}

void TestBoardView::findingJumpsToItsProjects()
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

void TestBoardView::fieldCellJumpsToItsProject()
{
    auto* cells = m_page->panel().findChild<FieldCells*>();
    QCOMPARE(cells->fieldCount(), 3);
    QCOMPARE(cells->coveredCount(), 2);
    QTest::mouseClick(cells, Qt::LeftButton, {}, cells->accessibleRowRect(2).center());
    QCOMPARE(m_workspace->selected(), year::Selected);
}

void TestBoardView::filterHidesCards()
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

void TestBoardView::changesLeaveTheKeyboardWhereItIs()
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

void TestBoardView::modelFollowsWithoutReset()
{
    QSignalSpy reset(&m_page->model(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex index =
        m_page->model().index(m_page->model().rowOf(year::Reviewed), BoardModel::NameColumn);
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

void TestBoardView::narrowBoardsFoldWhatIsOut()
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

void TestBoardView::sumsAndAmountsStayReadableWhereThereIsLittleRoom()
{
    QVERIFY(!board().lane(EntryStatus::Selected).isTall());
    m_page->resize(1180, 690);
    QTRY_VERIFY(board().lane(EntryStatus::Deferred).isFolded());
    QTest::mouseClick(&board().lane(EntryStatus::Deferred), Qt::LeftButton);
    const QString unit = amountText(Money()).remove(u"0.00"_s).right(2);
    for (const EntryStatus status : boardColumns()) {
        const BoardLane& lane = board().lane(status);
        QCOMPARE(lane.isTall(), board().lane(EntryStatus::Selected).isTall());
        if (!lane.isFolded())
            QVERIFY2(lane.shownSum().endsWith(unit), qPrintable(lane.shownSum()));
    }
    const QFontMetrics metrics(board().font());
    const BoardCard& card = m_page->model().cardAt(0);
    const QString amount = amountText(*card.total);
    QCOMPARE(cardLine(card, metrics, 0), amount);
    for (int width = metrics.horizontalAdvance(amount); width < 400; ++width) {
        const QString line = cardLine(card, metrics, width);
        QVERIFY2(line.endsWith(amount), qPrintable(line));
        QVERIFY(metrics.horizontalAdvance(line) <= width);
    }
    QVERIFY(cardLine(card, metrics, 400).startsWith(card.district));
}

void TestBoardView::cardsAreReadOut()
{
    QAccessibleInterface* list =
        QAccessible::queryAccessibleInterface(&cards(EntryStatus::InReview));
    QVERIFY(list);
    QCOMPARE(list->childCount(), 2);
    const QString text = list->child(0)->text(QAccessible::Name);
    QVERIFY(text.contains(u"轨道交通车辆智能工厂"_s));
    QVERIFY(text.contains(u"90.0"_s));
    QVERIFY(list->text(QAccessible::Name).contains(columnTitle(EntryStatus::InReview)));
}

void TestBoardView::lastOfManyCardsIsReachedByScrolling()
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

TOUYAN_TEST(TestBoardView, QApplication)
#include "tst_boardview.moc"

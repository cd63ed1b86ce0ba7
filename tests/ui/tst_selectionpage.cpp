#include "models/cellrole.h"
#include "pages/selection/boardtable.h"
#include "pages/selection/entrycard.h"
#include "pages/selection/reservepopup.h"
#include "support/makers.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"
#include "uisupport/selectionboardtest.h"
#include "widgets/emptystate.h"
#include "widgets/fieldrow.h"
#include "widgets/pill.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;
namespace year = selection2021;

/// The selection page around its board: table, panel, reserve, and the year without a list.
class TestSelectionPage : public SelectionBoardTest
{
    Q_OBJECT

private Q_SLOTS:
    void tableHasTheSameActions();
    void tableSortsAndCopies();
    void amountsAreTypedIntoTheTable();
    void amountsAreStatedInThePanel();
    void panelFollowsSelectionAndState();
    void reserveBecomesCandidates();
    void yearWithoutListOffersToMakeIt();
};

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
    QTRY_COMPARE(entryOf(year::Reviewed).supportAmount, std::optional(Money::fromFen(380500000)));
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

void TestSelectionPage::amountsAreStatedInThePanel()
{
    EntryCard& card = m_page->entry();
    QVERIFY(!card.isVisible()); // nothing is selected
    m_workspace->select(year::Tied);
    QVERIFY(card.isVisible());
    QAction* action = nullptr;
    for (QAction* it : m_page->table().actions())
        action = it->text().contains(u"plan"_s) ? it : action;
    QVERIFY(action);
    action->trigger();
    auto* line = card.form().editorOf("support_amount"_L1)->findChild<QLineEdit*>();
    QVERIFY(line && line->hasFocus());
    QTest::keyClicks(line, u"250"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(entryOf(year::Tied).supportAmount, std::optional(Money::fromWan(250)));
    auto* plan = card.form().editorOf("planned_investment"_L1)->findChild<QLineEdit*>();
    plan->setFocus();
    QTest::keyClicks(plan, u"a lot"_s);
    QTest::keyClick(plan, Qt::Key_Return);
    QVERIFY(card.form().rowOf("planned_investment"_L1)->hasError());
    plan->selectAll();
    QTest::keyClicks(plan, u"-5"_s);
    QTest::keyClick(plan, Qt::Key_Return);
    QVERIFY(card.form().rowOf("planned_investment"_L1)->hasError());
    QVERIFY(!entryOf(year::Tied).plannedInvestment
            || *entryOf(year::Tied).plannedInvestment >= Money());
    m_workspace->session().undoStack().undo();
    QVERIFY(entryOf(year::Tied).supportAmount != std::optional(Money::fromWan(250)));
    QVERIFY(line->text() != u"250"_s);
}

/// The panel follows the selection, and lets nothing be changed once the list is issued.
void TestSelectionPage::panelFollowsSelectionAndState()
{
    m_workspace->select(year::Tied);
    EntryCard& card = m_page->entry();
    auto* line = card.form().editorOf("support_amount"_L1)->findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, u"260"_s);
    QTest::keyClick(line, Qt::Key_Return);
    m_workspace->select(year::Deferred);
    QVERIFY(line->text() != u"260"_s);
    m_workspace->select(year::Tied);
    QVERIFY(line->text().startsWith(u"260"_s));
    const AnnualList before = *m_workspace->view().list();
    AnnualList issued = before;
    issued.state = ListState::Issued;
    QVERIFY(m_workspace->portfolio().apply(updating(before, issued)));
    QVERIFY(line->isReadOnly() || !line->isEnabled());
    QVERIFY(shows(card, u"numbered revisions"_s));
    QVERIFY(m_workspace->portfolio().apply(updating(issued, before)));
    QVERIFY(!line->isReadOnly() && line->isEnabled());
}

TOUYAN_TEST(TestSelectionPage, QApplication)
#include "tst_selectionpage.moc"

#include "selection/drawrecord.h"
#include "support/testprogram.h"
#include "uisupport/reviewpagefixture.h"
#include "widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Scores entered by hand, through their real widgets.
class TestScoresPane : public QObject, private ReviewPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void scoresAreTypedCriterionByCriterion();
    void enterGoesDownTheSheetAndOnToTheNextProject();
    void pointsBeyondTheMaximumAreRefused();
    void recusedSheetIsClosed();
    void expertIsExcludedWithAReason();
    void substituteTakesTheNextSeat();
};

void TestScoresPane::scoresAreTypedCriterionByCriterion()
{
    addScores([](int, int) { return std::nullopt; });
    m_page->showPane(u"scores"_s);
    ScoresPane& pane = m_page->scores();
    pane.table().setCurrentIndex(pane.model().index(1, ScoreGridModel::FirstSeatColumn + 2));
    QCOMPARE(m_workspace->selected(), ProjectId{2});
    RecordGrid<ReviewScore>& sheet = pane.sheet();
    QCOMPARE(sheet.rowCount(), 3);
    type(sheet, 0, 2, u"54"_s);
    QCOMPARE(state().scores().sheet({3}, {2})->state, SheetState::Incomplete);
    type(sheet, 1, 2, u"30"_s);
    type(sheet, 2, 3, u"是"_s);
    QCOMPARE(*state().scores().sheet({3}, {2})->total, 84.0);
    QCOMPARE(pane.model().index(1, ScoreGridModel::FirstSeatColumn + 2).data().toString(),
             u"84.00"_s);
    QCOMPARE(records().all<ReviewScore>().size(), 3);
    QCOMPARE(records().all<ReviewScore>().rows().first().seat, ReviewSeatId{3});
    type(sheet, 0, 2, {});
    QCOMPARE(records().all<ReviewScore>().size(), 2);
    undo();
    undo();
    undo();
    undo();
    QCOMPARE(records().all<ReviewScore>().size(), 0);
}

void TestScoresPane::enterGoesDownTheSheetAndOnToTheNextProject()
{
    addScores([](int, int) { return std::nullopt; });
    m_page->showPane(u"scores"_s);
    m_page->show();
    ScoresPane& pane = m_page->scores();
    pane.table().setCurrentIndex(pane.model().index(0, ScoreGridModel::FirstSeatColumn + 2));
    TableView& grid = *pane.sheetGrid().table();
    grid.setCurrentIndex(pane.sheet().index(0, 2));
    const auto typed = [&grid](const QString& text) {
        grid.edit(grid.currentIndex());
        auto* editor = grid.findChild<QLineEdit*>();
        editor->setText(text); // as an input method does
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!grid.findChild<QLineEdit*>());
    };
    typed(u"600"_s); // more than the criterion takes
    QCOMPARE(grid.currentIndex(), pane.sheet().index(0, 2));
    typed(u"54"_s);
    QCOMPARE(grid.currentIndex(), pane.sheet().index(1, 2));
    typed(u"30"_s);
    QCOMPARE(grid.currentIndex(), pane.sheet().index(2, 3)); // takes yes or no, not points
    grid.setCurrentIndex(pane.sheet().index(2, 4));
    typed(u"好"_s);
    QCOMPARE(m_workspace->selected(), ProjectId{2});
    QCOMPARE(grid.currentIndex(), pane.sheet().index(0, 2));
    typed(u"50"_s);
    QCOMPARE(records().all<ReviewScore>().size(), 4);
    QCOMPARE(records().all<ReviewScore>().rows().last().project, ProjectId{2});
    QCOMPARE(records().all<ReviewScore>().rows().last().seat, ReviewSeatId{3});
}

void TestScoresPane::pointsBeyondTheMaximumAreRefused()
{
    addScores([](int, int) { return std::nullopt; });
    RecordGrid<ReviewScore>& sheet = m_page->scores().sheet();
    QSignalSpy refused(&sheet, &GridModel::refused);
    for (const QString& wrong : {u"61"_s, u"-1"_s, u"many"_s})
        type(sheet, 0, 2, wrong);
    QCOMPARE(refused.count(), 3);
    QVERIFY(refused.first().at(1).toString().contains(u"60"));
    QCOMPARE(records().all<ReviewScore>().size(), 0);
    type(sheet, 0, 2, u"60"_s);
    QCOMPARE(records().all<ReviewScore>().size(), 1);
}

void TestScoresPane::recusedSheetIsClosed()
{
    addScores([](int, int) { return 80; });
    QVERIFY(state().addRecusal({2}, {1}, u"同单位"_s));
    ScoresPane& pane = m_page->scores();
    pane.table().setCurrentIndex(pane.model().index(0, ScoreGridModel::FirstSeatColumn + 1));
    QVERIFY(!(pane.sheet().flags(pane.sheet().index(0, 2)) & Qt::ItemIsEditable));
    QCOMPARE(pane.model().index(0, ScoreGridModel::FirstSeatColumn + 1).data().toString(),
             u"recused"_s);
}

void TestScoresPane::expertIsExcludedWithAReason()
{
    addScores([](int seat, int) { return seat == 5 ? 0.0 : 80.0; });
    ScoresPane& pane = m_page->scores();
    pane.table().setCurrentIndex(pane.model().index(0, ScoreGridModel::FirstSeatColumn + 4));
    pane.excludeButton().click();
    QVERIFY(!state().rows().seats[4].isExcluded);
    pane.exclusionReason().setText(u"未按要求打分"_s);
    pane.excludeButton().click();
    QVERIFY(state().rows().seats[4].isExcluded);
    QCOMPARE(*state().scores().score({1})->score, 80.0);
    QCOMPARE(state().scores().score({1})->count, 4);
    QVERIFY(m_page->ranking().remarks().contains(u"未按要求打分"));
    pane.excludeButton().click();
    QVERIFY(!state().rows().seats[4].isExcluded);
    undo();
    undo();
    QCOMPARE(state().scores().score({1})->count, 5);
}

void TestScoresPane::substituteTakesTheNextSeat()
{
    drawWith(u"5"_s);
    m_page->showPane(u"scores"_s);
    ScoresPane& pane = m_page->scores();
    const auto seats = records().all<ReviewSeat>().size();
    pane.table().setCurrentIndex(pane.model().index(0, ScoreGridModel::FirstSeatColumn));
    pane.substituteButton().click(); // without a reason
    QCOMPARE(records().all<ReviewSeat>().size(), seats);
    QTest::keyClicks(&pane.exclusionReason(), u"away"_s);
    pane.substituteButton().click();
    QCOMPARE(records().all<ReviewSeat>().size(), seats + 1);
    QVERIFY(state().rows().seats.front().isExcluded);
    QVERIFY(!pane.substituteButton().isEnabled());
    QCOMPARE(verifyDraw(records(), state().round()), QStringList());
    undo();
    QCOMPARE(records().all<ReviewSeat>().size(), seats);
}

TOUYAN_TEST(TestScoresPane, QApplication)
#include "tst_scorespane.moc"

#include "printing/orders.h"
#include "support/testprogram.h"
#include "uisupport/reviewpagefixture.h"
#include "widgets/tableview.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The expert review as a whole through its real widgets.
class TestReviewPage : public QObject, private ReviewPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void yearWithoutListOrRoundOffersWhatThereIs();
    void newRoundTakesOverTheCriteria();
    void issuedReviewIsClosedAndSaysWhy();
    void scoresWithoutAPanelLeadToTheDraw();
    void roundWithoutScoresCanBeRemoved();
    void papersAreAskedFor();
    void everyEditIsOneStep();
};

void TestReviewPage::yearWithoutListOrRoundOffersWhatThereIs()
{
    m_workspace->setYear(2033);
    QVERIFY(!state().hasRound());
    QVERIFY(!m_page->setup().isVisible());
    const auto buttons = m_page->findChildren<QPushButton*>();
    for (const QPushButton* button : buttons)
        QVERIFY2(!button->isVisible() || button->text().isEmpty(), qPrintable(button->text()));
    m_workspace->setYear(2020);
    QVERIFY(m_page->setup().isVisible());
}

void TestReviewPage::newRoundTakesOverTheCriteria()
{
    AnnualList list;
    list.id = m_workspace->portfolio().newId<AnnualList>();
    list.name = u"2021年度清单"_s;
    list.year = 2021;
    ChangeSet changes(u"清单"_s);
    changes.insert(list);
    apply(changes);
    m_workspace->setYear(2021);
    QVERIFY(!state().hasRound());
    QPushButton* offer = nullptr;
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        offer = button->isVisible() && button->text().contains(u"round of review") ? button : offer;
    QVERIFY(offer);
    offer->click();
    QVERIFY(state().hasRound());
    QCOMPARE(state().round().list, list.id);
    QCOMPARE(state().rows().criteria.size(), size_t(3));
    undo();
    QVERIFY(!state().hasRound());
}

void TestReviewPage::issuedReviewIsClosedAndSaysWhy()
{
    addScores([](int, int) { return 80; });
    QCOMPARE(m_page->readOnlyText(), QString());
    m_page->showPane(u"scores"_s);
    ScoresPane& pane = m_page->scores();
    pane.table().setCurrentIndex(pane.model().index(0, ScoreGridModel::FirstSeatColumn));
    const auto isEditable = [](GridModel& grid, int column) {
        return (grid.flags(grid.index(0, column)) & Qt::ItemIsEditable) != 0;
    };
    QVERIFY(isEditable(pane.sheet(), 2));
    changeList([](AnnualList& list) { list.state = ListState::Issued; });
    m_page->refresh();
    QVERIFY2(m_page->readOnlyText().contains(u"2020"), qPrintable(m_page->readOnlyText()));
    QVERIFY(!isEditable(pane.sheet(), 2));
    QVERIFY(!isEditable(m_page->setup().criteria(), 0));
    QVERIFY(!pane.excludeButton().isEnabled());
    QVERIFY(!m_page->setup().drawCard().drawButton().isEnabled());
    QVERIFY(isEditable(m_page->experts().experts(), 1)); // the pool is nobody's list
    const Records then = records();
    type(pane.sheet(), 0, 2, u"10"_s);
    QVERIFY(!state().exclude(state().rows().seats[0], u"缺席"_s));
    QVERIFY(!state().addRound());
    QVERIFY(records() == then);
    undo(); // the issue
    m_page->refresh();
    QVERIFY(isEditable(pane.sheet(), 2));
    QCOMPARE(m_page->readOnlyText(), QString());
}

void TestReviewPage::scoresWithoutAPanelLeadToTheDraw()
{
    ChangeSet changes(u"no panel"_s);
    for (const ReviewSeat& seat : records().all<ReviewSeat>())
        changes.remove(seat);
    apply(changes);
    m_page->refresh();
    m_page->showPane(u"scores"_s);
    QVERIFY(!m_page->scores().isVisible());
    QPushButton* toSetup = nullptr;
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"To the set-up")
            toSetup = button;
    }
    QVERIFY(toSetup);
    toSetup->click();
    QVERIFY(m_page->setup().isVisible());
}

void TestReviewPage::roundWithoutScoresCanBeRemoved()
{
    const Records before = records();
    drawWith(u"5"_s);
    QVERIFY(state().canRemoveRound());
    QVERIFY(state().removeRound());
    m_page->refresh();
    QVERIFY(!state().hasRound());
    QVERIFY(records().all<ReviewCriterion>().isEmpty() && records().all<ReviewSeat>().isEmpty());
    undo();
    undo();
    QVERIFY(records() == before);
    addScores([](int, int) { return 80; });
    QVERIFY(!state().canRemoveRound());
    QVERIFY(!state().removeRound());
}

void TestReviewPage::papersAreAskedFor()
{
    QVERIFY(!m_page->pageActions().at(0)->isEnabled()); // nothing is drawn
    QVERIFY(!m_page->pageActions().at(1)->isEnabled()); // nothing is scored
    drawWith(u"9"_s);
    m_page->scores().table().setCurrentIndex(
        m_page->scores().model().index(0, ScoreGridModel::FirstSeatColumn));
    type(m_page->scores().sheet(), 0, 2, u"20"_s);
    m_page->refresh();
    QStringList titles;
    connect(m_page.get(), &Page::paperRequested, this, [&titles](const PaperOrder& order) {
        titles.append(order.title);
        QVERIFY(order.compose(PaperSize::A4).toText().contains(order.title));
    });
    m_page->pageActions().at(0)->trigger();
    m_page->pageActions().at(1)->trigger();
    QCOMPARE(titles.size(), 2);
    QVERIFY(titles.at(0) != titles.at(1));
}

void TestReviewPage::everyEditIsOneStep()
{
    const Records before = records();
    drawWith(u"11"_s);
    QVERIFY(state().addRecusal(state().rows().seats[0].expert, {1}, u"亲属"_s));
    QVERIFY(state().exclude(state().rows().seats[1], u"缺席"_s));
    m_page->showPane(u"scores"_s);
    type(m_page->scores().sheet(), 1, 2, u"20"_s); // recused: not taken
    QCOMPARE(m_workspace->session().undoStack().count(), 3);
    m_page->scores().table().setCurrentIndex(
        m_page->scores().model().index(1, ScoreGridModel::FirstSeatColumn));
    type(m_page->scores().sheet(), 1, 2, u"20"_s);
    QCOMPARE(m_workspace->session().undoStack().count(), 4);
    for (int step = 0; step < 4; ++step)
        undo();
    QVERIFY(records() == before);
}

TOUYAN_TEST(TestReviewPage, QApplication)
#include "tst_reviewpage.moc"

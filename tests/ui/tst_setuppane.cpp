#include "selection/drawrecord.h"
#include "selection/scoring.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"
#include "uisupport/reviewpagefixture.h"
#include "widgets/faultline.h"
#include "widgets/linkbutton.h"
#include "widgets/pill.h"
#include "widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Criteria and draw of a round through their real widgets.
class TestSetupPane : public QObject, private ReviewPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void criteriaAreTypedAndTheirSumFollows();
    void verdictIsWhatTheLineSays();
    void tabGoesOnInTheRowOfANewCriterion();
    void rulesOfTheDrawAreKeptAndUndone();
    void drawMakesThePanelAndCanBeUndone();
    void drawingAnewTakesANewSeedAndAReason();
    void tooSmallAPoolSaysSo();
    void earlyDrawIsWarnedOf();
    void weightsThatAreNotAHundredPercentStopTheDraw();
    void rulesThatStaySayWhyAndLeadToANewRound();
    void noFieldChosenStandsForAllAndSaysSo();
};

void TestSetupPane::criteriaAreTypedAndTheirSumFollows()
{
    SetupPane& setup = m_page->setup();
    QVERIFY(shows(setup, knockOutRule()));
    QVERIFY(setup.verdict().contains(u"100.0%"));
    type(setup.criteria(), 0, 2, u"50"_s);
    QVERIFY2(setup.verdict().contains(u"10.0% are missing"), qPrintable(setup.verdict()));
    const int draft = setup.criteria().rowCount() - 1;
    QVERIFY(setup.criteria().isDraft(draft));
    type(setup.criteria(), draft, 0, u"示范带动"_s);
    QCOMPARE(records().all<ReviewCriterion>().size(), 4);
    type(setup.criteria(), draft, 2, u"10"_s);
    QVERIFY2(!setup.verdict().contains(u"missing"), qPrintable(setup.verdict()));
    QVERIFY(setup.criteria().isDraft(setup.criteria().rowCount() - 1));
    // A question has neither weight nor full marks.
    QVERIFY(!(setup.criteria().flags(setup.criteria().index(2, 2)) & Qt::ItemIsEditable));
    setup.criteriaGrid().table()->setCurrentIndex(setup.criteria().index(draft, 0));
    setup.criteriaGrid().removeSelected();
    QCOMPARE(records().all<ReviewCriterion>().size(), 3);
    for (int step = 0; step < 4; ++step)
        undo();
    QVERIFY(setup.verdict().contains(u"100.0%"));
    QVERIFY(setup.criteria().rowCount() == 4);
}

/// Also while a value that was typed is refused, and with room for more than one fault.
void TestSetupPane::verdictIsWhatTheLineSays()
{
    SetupPane& setup = m_page->setup();
    const auto* line = setup.criteriaGrid().findChild<FaultLine*>();
    QVERIFY(line->sizeHint().height() >= 2 * line->fontMetrics().lineSpacing());
    type(setup.criteria(), 0, 2, u"50"_s);
    const QString standing = setup.verdict();
    QCOMPARE(standing, line->text());
    type(setup.criteria(), 0, 2, u"a lot"_s);
    QVERIFY(setup.verdict() != standing);
    QCOMPARE(setup.verdict(), line->text());
    type(setup.criteria(), 0, 2, u"60"_s);
    QVERIFY(setup.verdict().contains(u"100.0%"_s));
}

void TestSetupPane::tabGoesOnInTheRowOfANewCriterion()
{
    m_page->showPane(u"setup"_s);
    m_page->show();
    RecordGrid<ReviewCriterion>& criteria = m_page->setup().criteria();
    TableView& grid = *m_page->setup().criteriaGrid().table();
    const int draft = criteria.rowCount() - 1;
    grid.setCurrentIndex(criteria.index(draft, 0));
    grid.edit(grid.currentIndex());
    auto* editor = grid.findChild<QLineEdit*>();
    editor->setText(u"示范带动"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QTRY_COMPARE(criteria.rowCount(), draft + 2);
    QCOMPARE(criteria.rowAt(draft).name, u"示范带动"_s);
    QCOMPARE(grid.currentIndex(), criteria.index(draft, 1));
}

void TestSetupPane::rulesOfTheDrawAreKeptAndUndone()
{
    DrawCard& card = m_page->setup().drawCard();
    card.panelSize().setValue(3);
    card.byField().click();
    QCOMPARE(drawRules(state().round()).panelSize, 3);
    QVERIFY(drawRules(state().round()).isByField);
    QCOMPARE(m_workspace->session().undoStack().count(), 2);
    undo();
    QVERIFY(!card.byField().isChecked());
    undo();
    QCOMPARE(card.panelSize().value(), 5);
}

void TestSetupPane::drawMakesThePanelAndCanBeUndone()
{
    DrawCard& card = m_page->setup().drawCard();
    QVERIFY(!card.verifyButton().isVisible());
    drawWith(u"2020"_s);
    QCOMPARE(state().rows().seats.size(), size_t(5));
    QCOMPARE(card.seats().rowCount(), 5);
    QCOMPARE(verifyDraw(records(), state().round()), QStringList());
    QVERIFY2(card.message().contains(u"2020"), qPrintable(card.message()));
    QVERIFY(!card.panelSize().isEnabled());
    const auto first = state().rows().seats;
    undo();
    QVERIFY(state().rows().seats.empty());
    QVERIFY(card.panelSize().isEnabled());
    QVERIFY(card.seed().text().isEmpty());
    drawWith(u"2020"_s);
    for (size_t seat = 0; seat < first.size(); ++seat)
        QCOMPARE(state().rows().seats[seat].expert, first[seat].expert);
    undo();
    drawWith({});
    QCOMPARE(state().round().seed.size(), 16);
    QVERIFY(card.message().contains(state().round().seed));
}

void TestSetupPane::drawingAnewTakesANewSeedAndAReason()
{
    DrawCard& card = m_page->setup().drawCard();
    QVERIFY(!card.reason().isVisible());
    drawWith(u"2020"_s);
    QVERIFY(card.seed().text().isEmpty());
    QVERIFY(card.reason().isVisible());
    const QString record = state().round().drawRecord;
    card.drawButton().click();
    QCOMPARE(state().round().drawRecord, record); // no reason
    QVERIFY(card.message().contains(u"why"_s));
    card.reason().setText(u"专家库有误"_s);
    card.drawButton().click();
    QVERIFY(state().round().seed != u"2020"_s);
    QVERIFY(state().round().drawRecord.contains(u"专家库有误"_s));
    QVERIFY(card.reason().text().isEmpty());
}

void TestSetupPane::tooSmallAPoolSaysSo()
{
    DrawCard& card = m_page->setup().drawCard();
    card.panelSize().setValue(Experts + 1);
    drawWith(u"1"_s);
    QVERIFY2(card.message().contains(u"9 experts"), qPrintable(card.message()));
    QVERIFY(!isDrawn(state().round()));
}

void TestSetupPane::earlyDrawIsWarnedOf()
{
    DrawCard& card = m_page->setup().drawCard();
    QCOMPARE(card.warning(), QString());
    changeList([](AnnualList& list) { list.state = ListState::Screening; });
    m_page->refresh();
    QVERIFY(!card.warning().isEmpty());
    QVERIFY(card.drawButton().isEnabled());
}

void TestSetupPane::weightsThatAreNotAHundredPercentStopTheDraw()
{
    SetupPane& setup = m_page->setup();
    DrawCard& card = setup.drawCard();
    QCOMPARE(card.note(), QString());
    type(setup.criteria(), 0, 2, u"65"_s);
    QVERIFY2(card.note().contains(u"105.0%"_s), qPrintable(card.note()));
    QVERIFY(!card.drawButton().isEnabled());
    QVERIFY(card.panelSize().isEnabled()); // the rules may be settled before
    QVERIFY(!state().draw(u"2020"_s));
    QVERIFY(!isDrawn(state().round()));
    type(setup.criteria(), 0, 2, u"60"_s);
    QCOMPARE(card.note(), QString());
    drawWith(u"2020"_s);
    QVERIFY(isDrawn(state().round()));
}

void TestSetupPane::rulesThatStaySayWhyAndLeadToANewRound()
{
    DrawCard& card = m_page->setup().drawCard();
    QVERIFY(!card.newRoundLink().isVisible());
    drawWith(u"2020"_s);
    QVERIFY(!card.panelSize().isEnabled());
    QVERIFY2(card.note().contains(u"Ctrl+Z"_s), qPrintable(card.note()));
    undo();
    QCOMPARE(card.note(), QString());
    drawWith(u"2020"_s);
    ChangeSet scored(u"score"_s);
    ReviewScore score;
    score.id = m_workspace->portfolio().newId<ReviewScore>();
    score.seat = state().rows().seats.front().id;
    score.project = state().rows().projects.first();
    score.criterion = state().rows().criteria.front().id;
    score.points = 30;
    scored.insert(score);
    apply(scored);
    QVERIFY2(card.note().contains(u"scores already"_s), qPrintable(card.note()));
    QVERIFY(card.newRoundLink().isVisible());
    const ReviewRoundId round = state().round().id;
    card.newRoundLink().click();
    QVERIFY(!(state().round().id == round));
    QVERIFY(card.panelSize().isEnabled());
    QCOMPARE(card.note(), QString());
}

void TestSetupPane::noFieldChosenStandsForAllAndSaysSo()
{
    DrawCard& card = m_page->setup().drawCard();
    card.byField().click();
    const auto lit = [&card] {
        QStringList texts;
        for (const Pill* pill : card.findChildren<Pill*>()) {
            if (pill->isVisible() && pill->isChecked())
                texts.append(pill->text());
        }
        return texts;
    };
    const auto press = [&card](QStringView text) {
        for (Pill* pill : card.findChildren<Pill*>()) {
            if (pill->isVisible() && pill->text() == text) {
                QTest::mouseClick(pill, Qt::LeftButton);
                return;
            }
        }
        QFAIL("no such pill");
    };
    QCOMPARE(lit(), QStringList{u"All 3 field(s)"_s});
    press(u"All 3 field(s)"); // it cannot be put out
    QCOMPARE(lit(), QStringList{u"All 3 field(s)"_s});
    press(u"视觉");
    QCOMPARE(lit(), QStringList{u"视觉"_s});
    QCOMPARE(drawRules(state().round()).fields, QStringList{u"视觉"_s});
    press(u"All 3 field(s)");
    QCOMPARE(drawRules(state().round()).fields, QStringList());
    QCOMPARE(lit(), QStringList{u"All 3 field(s)"_s});
}

TOUYAN_TEST(TestSetupPane, QApplication)
#include "tst_setuppane.moc"

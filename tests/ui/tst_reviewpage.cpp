#include "models/cellrole.h"
#include "models/workspace.h"
#include "pages/registry/partgrid.h"
#include "pages/review/drawcard.h"
#include "pages/review/expertspane.h"
#include "pages/review/rankingmodel.h"
#include "pages/review/rankingpane.h"
#include "pages/review/reviewpage.h"
#include "pages/review/scoregridmodel.h"
#include "pages/review/scorespane.h"
#include "pages/review/seatmodel.h"
#include "pages/review/setuppane.h"
#include "printing/orders.h"
#include "selection/drawrecord.h"
#include "support/samplereview.h"
#include "support/temporaryportfolio.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Projects = 4;
constexpr int Experts = 9;

} // namespace

/// The expert review through its real widgets.
class TestReviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void yearWithoutListOrRoundOffersWhatThereIs();
    void newRoundTakesOverTheCriteria();
    void criteriaAreTypedAndTheirSumFollows();
    void rulesOfTheDrawAreKeptAndUndone();
    void drawMakesThePanelAndCanBeUndone();
    void drawingAnewTakesANewSeedAndAReason();
    void tooSmallAPoolSaysSo();
    void expertsAndRelationsAreEdited();
    void recusalsAreEnteredByHand();
    void relationsAfterTheDrawAreToldAndCovered();
    void scoresAreTypedCriterionByCriterion();
    void enterGoesDownTheSheetAndOnToTheNextProject();
    void tabGoesOnInTheRowOfANewCriterion();
    void pointsBeyondTheMaximumAreRefused();
    void recusedSheetIsClosed();
    void expertIsExcludedWithAReason();
    void rankingShowsTiesCutAndStability();
    void placesAreAWhatIf();
    void issuedReviewIsClosedAndSaysWhy();
    void scoresWithoutAPanelLeadToTheDraw();
    void roundWithoutScoresCanBeRemoved();
    void substituteTakesTheNextSeat();
    void earlyDrawIsWarnedOf();
    void papersAreAskedFor();
    void everyEditIsOneStep();

private:
    ReviewState& state() { return m_page->state(); }
    const Records& records() { return m_workspace->records(); }
    void apply(const ChangeSet& changes) { QVERIFY(m_workspace->session().submit(changes)); }
    void drawWith(const QString& seed);
    void addScores(const std::function<std::optional<double>(int, int)>& points);
    void setQuota(int quota);
    void undo() { m_workspace->session().undoStack().undo(); }
    static void type(GridModel& model, int row, int column, const QString& text)
    {
        model.setData(model.index(row, column), text, TypedRole);
    }

    std::unique_ptr<TemporaryPortfolio> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReviewPage> m_page;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

void TestReviewPage::init()
{
    m_file = std::make_unique<TemporaryPortfolio>(sampleReview(Projects, Experts));
    const QString path = m_file->path();
    m_file->close();
    m_workspace = std::make_unique<Workspace>(
        Portfolio::open(path, AccessMode::ReadWrite, m_file->user()).value());
    m_workspace->setYear(2020);
    m_page = std::make_unique<ReviewPage>(*m_workspace);
    for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{
             &m_page->setup().criteria(), &m_page->setup().drawCard().seats(),
             &m_page->experts().experts(), &m_page->experts().recusals(), &m_page->scores().model(),
             &m_page->scores().sheet(), &m_page->ranking().model()})
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    m_page->resize(1190, 680);
    m_page->show();
}

void TestReviewPage::cleanup()
{
    m_testers.clear();
    m_page.reset();
    m_workspace.reset();
    m_file.reset();
}

void TestReviewPage::drawWith(const QString& seed)
{
    DrawCard& card = m_page->setup().drawCard();
    card.seed().setText(seed);
    card.drawButton().click();
}

/// Scores of a panel that is put in without a draw: experts 1 to 5.
void TestReviewPage::addScores(const std::function<std::optional<double>(int, int)>& points)
{
    apply(sampleScores(Projects, 5, points));
}

void TestReviewPage::setQuota(int quota)
{
    const AnnualList before = *records().find(SampleList);
    AnnualList after = before;
    after.quota = quota;
    ChangeSet changes(u"名额"_s);
    changes.update(before, after);
    apply(changes);
}

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

void TestReviewPage::criteriaAreTypedAndTheirSumFollows()
{
    SetupPane& setup = m_page->setup();
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

void TestReviewPage::rulesOfTheDrawAreKeptAndUndone()
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

void TestReviewPage::drawMakesThePanelAndCanBeUndone()
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

void TestReviewPage::drawingAnewTakesANewSeedAndAReason()
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

void TestReviewPage::tooSmallAPoolSaysSo()
{
    DrawCard& card = m_page->setup().drawCard();
    card.panelSize().setValue(Experts + 1);
    drawWith(u"1"_s);
    QVERIFY2(card.message().contains(u"9 experts"), qPrintable(card.message()));
    QVERIFY(!isDrawn(state().round()));
}

void TestReviewPage::expertsAndRelationsAreEdited()
{
    RecordGrid<Expert>& experts = m_page->experts().experts();
    QCOMPARE(experts.rowCount(), Experts + 1);
    type(experts, 0, 5, u"企业2（大连）、企业1股份有限公司"_s);
    QCOMPARE(records().find(ExpertId{1})->relatedOrganisations.size(), 2);
    QCOMPARE(experts.index(0, 7).data().toString(), u"项目1"_s);
    type(experts, 0, 4, u"金融、法律"_s);
    QCOMPARE(records().find(ExpertId{1})->specialities, (QStringList{u"金融"_s, u"法律"_s}));
    type(experts, Experts, 1, u"新专家"_s);
    QCOMPARE(records().all<Expert>().size(), Experts + 1);
    QCOMPARE(m_workspace->session().undoStack().count(), 3);
    undo();
    QCOMPARE(experts.rowCount(), Experts + 1);
}

void TestReviewPage::recusalsAreEnteredByHand()
{
    QVERIFY(!state().addRecusal({1}, {2}, u" "_s));
    QVERIFY(state().addRecusal({1}, {2}, u"曾为其顾问"_s));
    QVERIFY(!state().addRecusal({1}, {2}, u"再一次"_s));
    RecordGrid<ReviewRecusal>& recusals = m_page->experts().recusals();
    QCOMPARE(recusals.rowCount(), 1);
    type(recusals, 0, 2, u"顾问关系"_s);
    QCOMPARE(records().all<ReviewRecusal>().rows().first().reason, u"顾问关系"_s);
    QVERIFY(recusals.removeParts({0}));
    QCOMPARE(recusals.rowCount(), 0);
    undo();
    undo();
    QCOMPARE(recusals.index(0, 2).data().toString(), u"曾为其顾问"_s);
}

void TestReviewPage::relationsAfterTheDrawAreToldAndCovered()
{
    drawWith(u"7"_s);
    QVERIFY(state().uncovered().empty());
    const Expert before = *records().find(state().rows().seats.front().expert);
    QVERIFY(m_workspace->assign(before, *findField<Expert>("organisation"_L1), u"企业3"_s));
    QCOMPARE(state().uncovered().size(), size_t(1));
    QVERIFY(state().coverAll());
    QVERIFY(state().uncovered().empty());
    QVERIFY(state().rows().recusal(before.id, {3}));
}

void TestReviewPage::scoresAreTypedCriterionByCriterion()
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

void TestReviewPage::enterGoesDownTheSheetAndOnToTheNextProject()
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

void TestReviewPage::tabGoesOnInTheRowOfANewCriterion()
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

void TestReviewPage::pointsBeyondTheMaximumAreRefused()
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

void TestReviewPage::recusedSheetIsClosed()
{
    addScores([](int, int) { return 80; });
    QVERIFY(state().addRecusal({2}, {1}, u"同单位"_s));
    ScoresPane& pane = m_page->scores();
    pane.table().setCurrentIndex(pane.model().index(0, ScoreGridModel::FirstSeatColumn + 1));
    QVERIFY(!(pane.sheet().flags(pane.sheet().index(0, 2)) & Qt::ItemIsEditable));
    QCOMPARE(pane.model().index(0, ScoreGridModel::FirstSeatColumn + 1).data().toString(),
             u"recused"_s);
}

void TestReviewPage::expertIsExcludedWithAReason()
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

void TestReviewPage::rankingShowsTiesCutAndStability()
{
    setQuota(1);
    // Seat 3 alone lifts project 2 over project 1; 3 and 4 are equal.
    addScores([](int seat, int project) {
        if (project > 2)
            return seat <= 4 ? std::optional(50.0) : std::nullopt;
        return seat > 4    ? std::nullopt
            : project == 1 ? std::optional(80.0)
            : seat == 3    ? std::optional(100.0)
                           : std::optional(75.0);
    });
    RankingModel& model = m_page->ranking().model();
    QCOMPARE(model.rowCount(), Projects + 1);
    QCOMPARE(model.projectAt(0), ProjectId{2});
    QVERIFY(model.isCut(1));
    QVERIFY(model.index(3, RankingModel::RankColumn).data().toString().contains(u"tied"));
    QVERIFY2(m_page->ranking().stability().contains(u"Without expert 3, no. 1 “项目2” drops out."),
             qPrintable(m_page->ranking().stability()));
}

void TestReviewPage::placesAreAWhatIf()
{
    addScores([](int, int project) { return 90.0 - project * 10; });
    RankingPane& pane = m_page->ranking();
    QCOMPARE(pane.places().value(), -1);
    QCOMPARE(pane.model().rowCount(), Projects);
    pane.places().setValue(2);
    QVERIFY(pane.model().isCut(2));
    QVERIFY(pane.stability().contains(u"same projects"));
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    QVERIFY(!records().find(SampleList)->quota);
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
    const AnnualList before = *records().find(SampleList);
    AnnualList issued = before;
    issued.state = ListState::Issued;
    ChangeSet changes(u"印发"_s);
    changes.update(before, issued);
    apply(changes);
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

void TestReviewPage::substituteTakesTheNextSeat()
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

void TestReviewPage::earlyDrawIsWarnedOf()
{
    DrawCard& card = m_page->setup().drawCard();
    QCOMPARE(card.warning(), QString());
    const AnnualList before = *records().find(SampleList);
    AnnualList early = before;
    early.state = ListState::Screening;
    ChangeSet changes(u"退回"_s);
    changes.update(before, early);
    apply(changes);
    m_page->refresh();
    QVERIFY(!card.warning().isEmpty());
    QVERIFY(card.drawButton().isEnabled());
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

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"

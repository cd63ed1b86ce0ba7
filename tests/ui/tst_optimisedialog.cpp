#include "edit/fieldeditor.h"
#include "pages/selection/budgetcurveview.h"
#include "pages/selection/choicemodel.h"
#include "pages/selection/constraintspanel.h"
#include "pages/selection/optimisedialog.h"
#include "pages/selection/ruleadder.h"
#include "selection/adoption.h"
#include "support/makers.h"
#include "support/testprogram.h"
#include "uisupport/sampleworkspace.h"
#include "widgets/linkbutton.h"
#include "widgets/noteline.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Year = 2021; // the draft of the sample

} // namespace

/// The optimiser's dialog on the sample portfolio: edit constraints, calculate, adopt, undo.
class TestOptimiseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheProposalWithReasons();
    void whatCountsAsNothingIsTold();
    void detailNamesTheProjectOnce();
    void constraintsAreStoredAndUndone();
    void refusedConstraintIsSaidAndNotStored();
    void constraintsCloseWithTheDecisions();
    void limitsAndOrdersAreAddedEditedAndRemoved();
    void changedFileMakesTheProposalStale();
    void calculatingAgainTakesTheScoresOfToday();
    void adoptionIsOneUndoStep();
    void adoptionLeavesWhatPeoplePlaced();
    void conflictIsToldInsteadOfAProposal();
    void cancelledCalculationProposesNothing();
    void curveTellsItsPoints();
    void yearWithoutAListSaysSo();

private:
    void open();
    void addRound();
    void score(ProjectId project, std::optional<double> points);
    void wait();
    const AnnualList& list() const;
    QList<ListEntry> entries() const;
    QPushButton* button(const QString& text) const;
    /// Changes one entry in the file, outside of the dialog.
    void set(const ListEntry& before, const ListEntry& after);

    std::unique_ptr<SampleWorkspace> m_workspace;
    std::unique_ptr<OptimiseDialog> m_dialog;
    ReviewSeatId m_seat;
    ReviewCriterionId m_criterion;
};

void TestOptimiseDialog::init()
{
    m_workspace = std::make_unique<SampleWorkspace>();
    addRound();
    constexpr std::array Statuses = {EntryStatus::Selected, EntryStatus::InReview,
                                     EntryStatus::CarriedOver};
    double score = 60;
    size_t number = 0;
    for (const ListEntry& entry : entries()) {
        score = score > 90 ? 60.25 : score + 3.5;
        this->score(entry.project, score);
        ListEntry open = entry;
        open.status = Statuses.at(number++ % Statuses.size());
        open.placedByHand = false;
        open.supportAmount = Money::fromWan(100 + static_cast<qint64>(number) * 10);
        set(entry, open);
    }
    AnnualList bound = list();
    bound.quota = static_cast<int>(entries().size()) - 4;
    bound.budget.reset();
    ChangeSet changes(u"bound"_s);
    changes.update(list(), bound);
    QVERIFY(m_workspace->portfolio().apply(changes));
}

void TestOptimiseDialog::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
}

void TestOptimiseDialog::open()
{
    m_dialog = std::make_unique<OptimiseDialog>(*m_workspace, Year);
    m_dialog->show();
    wait();
}

/// A review of one seat and one criterion, which gives each project the score that a test wants.
void TestOptimiseDialog::addRound()
{
    Portfolio& portfolio = m_workspace->portfolio();
    ReviewRound round;
    round.id = portfolio.newId<ReviewRound>();
    round.name = u"示例评审"_s;
    round.list = list().id;
    round.panelSize = 1;
    ReviewCriterion criterion;
    criterion.id = m_criterion = portfolio.newId<ReviewCriterion>();
    criterion.name = u"总评"_s;
    criterion.round = round.id;
    criterion.weight = Percent::fromPoints(100);
    Expert expert;
    expert.id = portfolio.newId<Expert>();
    expert.code = u"ZJ-SL"_s;
    expert.name = u"示例专家"_s;
    m_seat = portfolio.newId<ReviewSeat>();
    ChangeSet changes(u"round"_s);
    changes.insert(expert);
    changes.insert(round);
    changes.insert(criterion);
    changes.insert(ReviewSeat{m_seat, round.id, expert.id, 1, false, {}, {}});
    QVERIFY(portfolio.apply(changes));
}

/// Gives @p project another score, or none.
void TestOptimiseDialog::score(ProjectId project, std::optional<double> points)
{
    ChangeSet changes(u"score"_s);
    for (const ReviewScore& row : m_workspace->records().all<ReviewScore>()) {
        if (row.seat == m_seat && row.project == project)
            changes.remove(row);
    }
    if (points)
        changes.insert(ReviewScore{m_workspace->portfolio().newId<ReviewScore>(),
                                   m_seat,
                                   project,
                                   m_criterion,
                                   points,
                                   {},
                                   {}});
    QVERIFY(m_workspace->portfolio().apply(changes));
}

void TestOptimiseDialog::wait()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isCalculating(), 60'000);
    QCoreApplication::processEvents();
}

const AnnualList& TestOptimiseDialog::list() const
{
    const auto& lists = m_workspace->records().all<AnnualList>();
    return *std::find_if(lists.begin(), lists.end(),
                         [](const AnnualList& each) { return each.year == Year; });
}

QList<ListEntry> TestOptimiseDialog::entries() const
{
    QList<ListEntry> found;
    for (const ListEntry& entry : m_workspace->records().all<ListEntry>()) {
        if (entry.list == list().id)
            found.append(entry);
    }
    return found;
}

QPushButton* TestOptimiseDialog::button(const QString& text) const
{
    for (QPushButton* each : m_dialog->findChildren<QPushButton*>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void TestOptimiseDialog::set(const ListEntry& before, const ListEntry& after)
{
    ChangeSet changes(u"set"_s);
    changes.update(before, after);
    QVERIFY(m_workspace->portfolio().apply(changes));
}

void TestOptimiseDialog::showsTheProposalWithReasons()
{
    open();
    ChoiceModel& model = m_dialog->choices();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m_dialog->outcome() && m_dialog->outcome()->choice);
    QCOMPARE(model.rowCount(), static_cast<int>(entries().size()));
    model.setScope(ChoiceScope::LeftOut);
    QCOMPARE(model.rowCount(), static_cast<int>(m_dialog->outcome()->leftOut.size()));
    QVERIFY(model.rowCount() >= 4);
    for (const ChoiceScope scope : {ChoiceScope::Differences, ChoiceScope::LeftOut}) {
        model.setScope(scope);
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString why = model.index(row, ChoiceModel::ReasonColumn).data().toString();
            QVERIFY(!why.isEmpty());
            QVERIFY(!why.contains(model.index(row, ChoiceModel::NameColumn).data().toString()));
        }
    }
    auto* table = m_dialog->findChild<QTableView*>(u"proposal"_s);
    table->setCurrentIndex(model.index(0, ChoiceModel::NameColumn));
    const QString reason = model.index(0, ChoiceModel::ReasonColumn).data().toString();
    bool isShown = false;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        isShown = isShown || (label->isVisible() && label->text().endsWith(reason));
    QVERIFY(isShown);
}

void TestOptimiseDialog::whatCountsAsNothingIsTold()
{
    open();
    QCOMPARE(m_dialog->warnings(), QString());
    AnnualList bound = list();
    bound.budget = Money::fromWan(100000);
    ChangeSet changes(u"bound"_s);
    changes.update(list(), bound);
    QVERIFY(m_workspace->portfolio().apply(changes));
    const QList<ListEntry> all = entries();
    for (const ListEntry& entry : all) {
        if (entry.status != EntryStatus::InReview)
            continue;
        ListEntry bare = entry;
        bare.supportAmount.reset();
        set(entry, bare);
        score(entry.project, {});
    }
    open();
    QVERIFY2(m_dialog->warnings().contains(u"without a score"_s), qPrintable(m_dialog->warnings()));
    QVERIFY(m_dialog->warnings().contains(u"is not stated"_s));
}

void TestOptimiseDialog::detailNamesTheProjectOnce()
{
    const QList<ListEntry> all = entries();
    ListEntry placed = all.first();
    placed.status = EntryStatus::Deferred;
    placed.placedByHand = true;
    placed.reason = u"示例：人工"_s;
    set(all.first(), placed);
    open();
    ChoiceModel& model = m_dialog->choices();
    model.setScope(ChoiceScope::LeftOut);
    const QString name = m_workspace->records().find(placed.project)->name;
    auto* table = m_dialog->findChild<QTableView*>(u"proposal"_s);
    int shown = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.projectAt(row) != placed.project)
            continue;
        table->setCurrentIndex(model.index(row, ChoiceModel::NameColumn));
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            shown += label->isVisible() ? static_cast<int>(label->text().count(name)) : 0;
    }
    QCOMPARE(shown, 1);
}

void TestOptimiseDialog::constraintsAreStoredAndUndone()
{
    open();
    const auto* note = m_dialog->constraints()->findChild<NoteLine*>();
    QVERIFY(note->isVisible() && note->text().contains(u"saved in the list at once"_s));
    FieldEditor* editor = m_dialog->constraints()->form().editorOf("quota"_L1);
    auto* input = editor->findChild<QLineEdit*>();
    QVERIFY(input);
    const std::optional<int> before = list().quota;
    input->setFocus();
    input->selectAll();
    QTest::keyClicks(input, u"5"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(list().quota, std::optional(5));
    m_workspace->session().undoStack().undo();
    QCOMPARE(list().quota, before);
}

void TestOptimiseDialog::refusedConstraintIsSaidAndNotStored()
{
    open();
    const QAbstractItemModel* limits = m_dialog->constraints()->limits().model();
    auto* adder = m_dialog->findChild<LimitAdder*>();
    QSignalSpy refusals(adder, &LimitAdder::refused);
    adder->add(); // without any bound
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(limits->rowCount(), 0);
    auto* orders = m_dialog->findChild<OrderAdder*>();
    QSignalSpy orderRefusals(orders, &OrderAdder::refused);
    orders->add(); // without a reason
    QCOMPARE(orderRefusals.size(), 1);
    QVERIFY(m_workspace->records().all<SelectionOrder>().isEmpty());
}

void TestOptimiseDialog::constraintsCloseWithTheDecisions()
{
    open();
    auto* quota = m_dialog->constraints()->form().editorOf("quota"_L1)->findChild<QLineEdit*>();
    QVERIFY(!quota->isReadOnly() && quota->isEnabled());
    auto* adder = m_dialog->findChild<LimitAdder*>();
    adder->findChildren<QSpinBox*>().constFirst()->setValue(1);
    adder->add();
    const QAbstractItemModel* limits = m_dialog->constraints()->limits().model();
    QCOMPARE(limits->rowCount(), 1);
    QVERIFY(limits->index(0, 1).flags().testFlag(Qt::ItemIsEditable));
    const AnnualList before = list();
    AnnualList issued = before;
    issued.state = ListState::Issued;
    QVERIFY(m_workspace->portfolio().apply(updating(before, issued)));
    QVERIFY(quota->isReadOnly() || !quota->isEnabled());
    QVERIFY(!m_dialog->findChild<LimitAdder*>()->isEnabled());
    QVERIFY(!m_dialog->findChild<OrderAdder*>()->isEnabled());
    QVERIFY(!limits->index(0, 1).flags().testFlag(Qt::ItemIsEditable));
    for (const auto* remove : m_dialog->constraints()->findChildren<LinkButton*>())
        QVERIFY(!remove->isEnabled());
    QVERIFY(m_workspace->portfolio().apply(updating(issued, before)));
    QVERIFY(!quota->isReadOnly() && quota->isEnabled());
    QVERIFY(m_dialog->findChild<LimitAdder*>()->isEnabled());
}

void TestOptimiseDialog::limitsAndOrdersAreAddedEditedAndRemoved()
{
    open();
    QAbstractItemModel* limits = m_dialog->constraints()->limits().model();
    const QAbstractItemModelTester tester(limits,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto* adder = m_dialog->findChild<LimitAdder*>();
    adder->findChildren<QSpinBox*>().at(1)->setValue(3);
    QTest::mouseClick(adder->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(limits->rowCount(), 1);
    QVERIFY(limits->setData(limits->index(0, 1), u"1"_s));
    QCOMPARE(m_workspace->records().all<SelectionLimit>().begin()->minimum, std::optional(1));
    QVERIFY(!limits->setData(limits->index(0, 1), u"7"_s)); // above the upper bound
    QCOMPARE(m_workspace->records().all<SelectionLimit>().begin()->minimum, std::optional(1));

    auto* orders = m_dialog->findChild<OrderAdder*>();
    orders->findChild<QLineEdit*>()->setText(u"示例理由"_s);
    QTest::mouseClick(orders->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(m_dialog->constraints()->orders().model()->rowCount(), 1);

    m_dialog->constraints()->limits().setCurrentIndex(limits->index(0, 0));
    QTest::mouseClick(button(u"Remove limit"_s), Qt::LeftButton);
    QCOMPARE(limits->rowCount(), 0);
    QUndoStack& undo = m_workspace->session().undoStack();
    while (undo.canUndo())
        undo.undo();
    QVERIFY(m_workspace->records().all<SelectionLimit>().isEmpty());
    QVERIFY(m_workspace->records().all<SelectionOrder>().isEmpty());
}

void TestOptimiseDialog::changedFileMakesTheProposalStale()
{
    open();
    QVERIFY(button(u"A&dopt the proposal"_s)->isEnabled());
    ListEntry placed = entries().first();
    placed.notes = u"示例"_s;
    set(entries().first(), placed);
    QVERIFY(!button(u"A&dopt the proposal"_s)->isEnabled());
    m_dialog->calculate();
    wait();
    QVERIFY(button(u"A&dopt the proposal"_s)->isEnabled());
}

void TestOptimiseDialog::calculatingAgainTakesTheScoresOfToday()
{
    open();
    const ProjectId project = entries().first().project;
    const auto scoreOf = [&] {
        for (const SelectionCandidate& candidate : m_dialog->outcome()->problem.candidates) {
            if (candidate.project == project)
                return candidate.score;
        }
        return qint64(-1);
    };
    QVERIFY(scoreOf() != 1250);
    score(project, 12.5);
    m_dialog->calculate();
    wait();
    QCOMPARE(scoreOf(), qint64(1250));
}

void TestOptimiseDialog::adoptionIsOneUndoStep()
{
    open();
    const Records before = m_workspace->records();
    const int steps = m_workspace->session().undoStack().count();
    QTest::mouseClick(button(u"A&dopt the proposal"_s), Qt::LeftButton);
    wait();
    QCOMPARE(m_workspace->session().undoStack().count(), steps + 1);
    QVERIFY(differencesOf(*m_dialog->outcome()).empty());
    QVERIFY(!button(u"A&dopt the proposal"_s)->isEnabled());
    m_workspace->session().undoStack().undo();
    QVERIFY(m_workspace->records() == before);
}

void TestOptimiseDialog::adoptionLeavesWhatPeoplePlaced()
{
    for (const ListEntry& entry : entries()) {
        ListEntry placed = entry;
        placed.placedByHand = entry.id.value % 2 == 0;
        if (placed.placedByHand)
            placed.reason = u"示例：人工"_s;
        set(entry, placed);
    }
    const QList<ListEntry> before = entries();
    open();
    const auto differences = differencesOf(*m_dialog->outcome());
    const auto kept = std::count_if(differences.begin(), differences.end(),
                                    [](const ChoiceDifference& row) { return row.isKept; });
    QVERIFY(kept > 0);
    QVERIFY2(m_dialog->warnings().contains(u"%1 project"_s.arg(kept)),
             qPrintable(m_dialog->warnings()));
    QVERIFY(m_dialog->warnings().contains(u"placed by hand"_s));
    m_dialog->adopt();
    wait();
    const QList<ListEntry> after = entries();
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i).placedByHand)
            QCOMPARE(after.at(i), before.at(i));
    }
    QVERIFY(after != before);
}

void TestOptimiseDialog::conflictIsToldInsteadOfAProposal()
{
    ListEntry first = entries().at(0);
    first.status = EntryStatus::Selected;
    first.placedByHand = true;
    set(entries().at(0), first);
    AnnualList tight = list();
    tight.quota = 0;
    ChangeSet changes(u"tight"_s);
    changes.update(list(), tight);
    QVERIFY(m_workspace->portfolio().apply(changes));
    open();
    QVERIFY(m_dialog->outcome()->conflict.has_value());
    QCOMPARE(m_dialog->choices().rowCount(), 0);
    QVERIFY(!button(u"A&dopt the proposal"_s)->isEnabled());
    QString shown;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        shown += label->text();
    QVERIFY(shown.contains(u"contradict"));
}

void TestOptimiseDialog::cancelledCalculationProposesNothing()
{
    m_dialog = std::make_unique<OptimiseDialog>(*m_workspace, Year);
    QSignalSpy ends(m_dialog.get(), &OptimiseDialog::calculated);
    m_dialog->cancel();
    wait();
    QTRY_COMPARE(ends.size(), 1);
    // It may have been done before it was told to stop; then there is a whole proposal.
    if (m_dialog->outcome())
        QVERIFY(m_dialog->outcome()->choice.has_value());
    else
        QCOMPARE(m_dialog->choices().rowCount(), 0);
    m_dialog->calculate();
    wait();
    QVERIFY(m_dialog->outcome().has_value());
}

void TestOptimiseDialog::curveTellsItsPoints()
{
    open();
    BudgetCurveView& view = m_dialog->curve();
    QVERIFY(!view.curve().empty());
    for (const BudgetPoint& point : view.curve())
        QVERIFY(view.accessibleDescription().contains(BudgetCurveView::pointText(point)));
    view.resize(500, 300);
    QVERIFY(!view.grab().toImage().isNull());
}

void TestOptimiseDialog::yearWithoutAListSaysSo()
{
    m_dialog = std::make_unique<OptimiseDialog>(*m_workspace, 2035);
    QVERIFY(!m_dialog->isCalculating());
    QVERIFY(!m_dialog->outcome());
}

TOUYAN_TEST(TestOptimiseDialog, QApplication)
#include "tst_optimisedialog.moc"

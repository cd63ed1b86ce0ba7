#include "pages/selection/closedialog.h"
#include "selection/revision.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"
#include "uisupport/selectionfixture.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Closing a year through its dialog, on the sample portfolio.
class TestCloseDialog : public QObject, private SelectionFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void closingRecordsOutcomes();
    void closingNeedsEvidence();
    void closingFarFromTheEndOfTheYearIsSaidToBeUnusual();
    void closingTakesOverALaterRevision();
    void closingFollowsTheIssuedNextList();
    void enterInTheListDoesNotClose();
    void chosenOutcomeDoesNotKeepTheReasonOfAnother();
    void whatLeftTheListIsNotOfferedAsCarriedOn();
    void modelIsSound();

private:
    /// Takes @p project off the list of 2020 by a revision.
    void takeOff(ProjectId project);
};

void TestCloseDialog::takeOff(ProjectId project)
{
    RevisionRequest request;
    request.kind = RevisionKind::Removal;
    request.project = project;
    request.madeOn = SampleDay;
    request.meeting = records().all<Meeting>().rows().first().id;
    request.reason = u"会议同意调出（示例）"_s;
    const auto revised = revisionOf(records(), list(2020), request, m_workspace->portfolio().ids());
    QVERIFY2(revised, revised ? "" : qPrintable(revised.error().message));
    QVERIFY(m_workspace->portfolio().apply(*revised));
}

void TestCloseDialog::closingRecordsOutcomes()
{
    set(list(2020), ListState::InForce);
    const Records before = withoutSteps(records());
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    QVERIFY(dialog.model().count(EntryOutcome::CarriedOn) > 5);
    QVERIFY(dialog.model().count(EntryOutcome::Completed) >= 1);
    press(dialog);
    QCOMPARE(list(2020).state, ListState::Closed);
    undo().undo();
    QVERIFY(withoutSteps(records()) == before);
}

void TestCloseDialog::closingFarFromTheEndOfTheYearIsSaidToBeUnusual()
{
    set(list(2020), ListState::InForce);
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    QVERIFY2(dialog.warning().contains(u"2020-12-31"_s), qPrintable(dialog.warning()));
    press(dialog);
    QCOMPARE(list(2020).state, ListState::Closed); // only said
}

void TestCloseDialog::closingNeedsEvidence()
{
    set(list(2020), ListState::InForce);
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    const QModelIndex cell = dialog.model().index(0, EndingsModel::EvidenceColumn);
    QVERIFY(dialog.model().setData(cell, QString()));
    press(dialog);
    QVERIFY(dialog.isVisible());
    QCOMPARE(list(2020).state, ListState::InForce);
    QVERIFY(dialog.model().setData(cell, u"验收意见（示例）"_s));
    press(dialog);
    QCOMPARE(list(2020).state, ListState::Closed);
}

void TestCloseDialog::closingTakesOverALaterRevision()
{
    set(list(2020), ListState::InForce);
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    EndingsModel& model = dialog.model();
    const auto rowWith = [&](EntryOutcome outcome, int from) {
        int row = from;
        while (model.endings()[static_cast<size_t>(row)].outcome != outcome)
            ++row;
        return row;
    };
    const int kept = rowWith(EntryOutcome::CarriedOn, 0);
    const int removed = rowWith(EntryOutcome::CarriedOn, kept + 1);
    for (const int row : {kept, removed})
        QVERIFY(model.setData(model.index(row, EndingsModel::EvidenceColumn), u"人工说明"_s));
    takeOff(model.endings()[static_cast<size_t>(removed)].project);
    const EntryEnding& ending = model.endings()[static_cast<size_t>(removed)];
    QCOMPARE(ending.outcome, EntryOutcome::Left);
    QVERIFY(ending.evidence != u"人工说明"_s);
    QCOMPARE(model.endings()[static_cast<size_t>(kept)].evidence, u"人工说明"_s);
    // By hand it cannot be carried on either.
    const QModelIndex cell = model.index(removed, EndingsModel::OutcomeColumn);
    QVERIFY(!model.setData(cell, static_cast<int>(EntryOutcome::CarriedOn)));
    QCOMPARE(ending.outcome, EntryOutcome::Left);
    std::vector<EntryEnding> wrong = model.endings();
    wrong[static_cast<size_t>(removed)].outcome = EntryOutcome::CarriedOn;
    const auto refused =
        closingOf(records(), list(2020), wrong, {}, m_workspace->portfolio().ids());
    QVERIFY(!refused && refused.error().message.contains(u"no longer on the list"_s));
    QVERIFY(model.setData(cell, static_cast<int>(EntryOutcome::Terminated)));
    press(dialog);
    QCOMPARE(list(2020).state, ListState::InForce); // as on the command line: what shows it?
    QVERIFY(model.setData(cell.siblingAtColumn(EndingsModel::EvidenceColumn), u"调出决定"_s));
    press(dialog);
    QCOMPARE(list(2020).state, ListState::Closed);
}

/// The next list is issued already, without one of the projects.
void TestCloseDialog::closingFollowsTheIssuedNextList()
{
    set(list(2020), ListState::InForce);
    set(list(2021), ListState::Issued);
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    EndingsModel& model = dialog.model();
    int left = 0;
    while (model.endings()[static_cast<size_t>(left)].outcome != EntryOutcome::Left)
        ++left;
    const QString name = records().nameOf(RecordKind::Project,
                                          model.endings()[static_cast<size_t>(left)].project.value);
    const auto saysSo = [&] {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(name)
                && label->text().contains(u"2021"_s);
        });
    };
    QVERIFY(!saysSo());
    const QModelIndex cell = model.index(left, EndingsModel::OutcomeColumn);
    QVERIFY(model.setData(cell, static_cast<int>(EntryOutcome::CarriedOn)));
    QVERIFY(saysSo()); // before anything is pressed
    press(dialog);
    QCOMPARE(list(2020).state, ListState::InForce);
    QVERIFY(model.setData(cell, static_cast<int>(EntryOutcome::Left)));
    QVERIFY(!saysSo());
    press(dialog);
    QCOMPARE(list(2020).state, ListState::Closed);
}

void TestCloseDialog::enterInTheListDoesNotClose()
{
    set(list(2020), ListState::InForce);
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    auto* table = dialog.findChild<QTableView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(list(2020).state, ListState::InForce);
}

void TestCloseDialog::chosenOutcomeDoesNotKeepTheReasonOfAnother()
{
    EndingsModel endings(proposedEndings(records(), list(2020), SampleDay), records());
    const QModelIndex outcome = endings.index(0, EndingsModel::OutcomeColumn);
    const QModelIndex evidence = endings.index(0, EndingsModel::EvidenceColumn);
    const QVariant proposed = outcome.data(Qt::EditRole);
    const QString said = evidence.data().toString();
    const auto terminated = static_cast<int>(EntryOutcome::Terminated);
    const auto left = static_cast<int>(EntryOutcome::Left);
    const int other = proposed.toInt() == left ? terminated : left;
    QVERIFY(endings.setData(outcome, other));
    QCOMPARE(evidence.data(Qt::EditRole).toString(), QString());
    QVERIFY(evidence.data().toString().contains(u"Required"_s));
    QVERIFY(!endingGaps(records(), endings.endings()).isEmpty());
    QVERIFY(endings.setData(outcome, proposed));
    QCOMPARE(evidence.data().toString(), said);
    QVERIFY(endingGaps(records(), endings.endings()).isEmpty());
    QVERIFY(endings.setData(evidence, u"会议纪要（示例）"_s));
    QVERIFY(endings.setData(outcome, other));
    QCOMPARE(evidence.data().toString(), u"会议纪要（示例）"_s);
}

void TestCloseDialog::whatLeftTheListIsNotOfferedAsCarriedOn()
{
    set(list(2020), ListState::InForce);
    const QList<ListEntry> all = entries(2020);
    const auto listed = std::find_if(all.begin(), all.end(),
                                     [](const auto& entry) { return isOnList(entry.status); });
    const ListEntryId left = listed->id;
    takeOff(listed->project);
    CloseDialog dialog(*m_workspace, 2020);
    dialog.show();
    const auto offered = [&](const std::function<bool(const EntryEnding&)>& isMeant) {
        const auto& endings = dialog.model().endings();
        const auto at = std::find_if(endings.begin(), endings.end(), isMeant);
        const QModelIndex cell = dialog.model().index(
            static_cast<int>(std::distance(endings.begin(), at)), EndingsModel::OutcomeColumn);
        dialog.table().setCurrentIndex(cell);
        dialog.table().edit(cell);
        auto* box = dialog.table().viewport()->findChild<QComboBox*>();
        const bool isOffered = box->findData(static_cast<int>(EntryOutcome::CarriedOn)) >= 0;
        QTest::keyClick(box, Qt::Key_Escape);
        return isOffered;
    };
    const auto isLeft = [&](const EntryEnding& it) { return it.entry == left; };
    QVERIFY(std::any_of(dialog.model().endings().begin(), dialog.model().endings().end(), isLeft));
    QVERIFY(!offered(isLeft));
    dialog.table().setCurrentIndex({});
    QTRY_VERIFY(!dialog.table().viewport()->findChild<QComboBox*>());
    QVERIFY(offered([](const EntryEnding& it) { return it.outcome == EntryOutcome::CarriedOn; }));
}

void TestCloseDialog::modelIsSound()
{
    EndingsModel endings(proposedEndings(records(), list(2020), SampleDay), records());
    const QAbstractItemModelTester tester(&endings,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(endings.rowCount() > 0);
}

TOUYAN_TEST(TestCloseDialog, QApplication)
#include "tst_closedialog.moc"

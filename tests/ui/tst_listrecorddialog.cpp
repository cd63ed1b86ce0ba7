#include "models/annuallistmodel.h"
#include "pages/annuallist/annuallistpage.h"
#include "pages/annuallist/statesteps.h"
#include "pages/selection/listrecorddialog.h"
#include "pages/selection/selectionpage.h"
#include "selection/liststep.h"
#include "selection/revision.h"
#include "selection/steprecord.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"
#include "uisupport/selectionfixture.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int RecordYear = 2021;
const QDateTime FirstStep({2020, 9, 2}, {9, 30});

} // namespace

/// What was recorded of a list can be read: steps, revisions, and how its projects ended.
class TestListRecordDialog : public QObject, private SelectionFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void everyStepIsReadWithWhoWhenAndWhy();
    void undoneStepsStayInTheRecord();
    void stepperTellsOfReachedSteps();
    void stepperOpensTheRecord();
    void revisionsAreRead();
    void closedListShowsHowProjectsEnded();

private:
    void step(ListState to, const QDateTime& at, const QString& reason);
    QString cell(TableView& table, int row, int column);
};

void TestListRecordDialog::init()
{
    open();
    m_workspace->setYear(RecordYear);
}

/// Past the rules of what a list lacks, which are not asked here.
void TestListRecordDialog::step(ListState to, const QDateTime& at, const QString& reason)
{
    ListTransition step;
    step.id = m_workspace->portfolio().newId<ListTransition>();
    step.list = list(RecordYear).id;
    step.from = list(RecordYear).state;
    step.to = to;
    step.at = at;
    step.who = u"张三"_s;
    step.reason = reason;
    ChangeSet changes(u"step"_s);
    AnnualList after = list(RecordYear);
    after.state = to;
    changes.update(list(RecordYear), after);
    changes.insert(step);
    QVERIFY(m_workspace->session().submit(changes));
}

QString TestListRecordDialog::cell(TableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

void TestListRecordDialog::everyStepIsReadWithWhoWhenAndWhy()
{
    set(list(RecordYear), ListState::Screening);
    ListRecordDialog dialog(*m_workspace, RecordYear);
    const QAbstractItemModelTester steps(dialog.steps().model());
    const QAbstractItemModelTester revisions(dialog.revisions().model());
    const int before = dialog.steps().model()->rowCount();
    step(ListState::Review, FirstStep, u"按期"_s);
    step(ListState::Screening, FirstStep.addDays(1), u"漏审"_s);
    QCOMPARE(dialog.steps().model()->rowCount(), before + 2);
    const int row = before;
    QCOMPARE(cell(dialog.steps(), row, 1), u"2020-09-02 09:30"_s);
    QCOMPARE(cell(dialog.steps(), row, 2), u"张三"_s);
    QCOMPARE(cell(dialog.steps(), row, 3), choice(ListState::Screening).translatedTitle());
    QCOMPARE(cell(dialog.steps(), row, 4), choice(ListState::Review).translatedTitle());
    QCOMPARE(cell(dialog.steps(), row, 5), u"按期"_s);
    QVERIFY(cell(dialog.steps(), row + 1, 4).startsWith(u"Back to"_s));
    QCOMPARE(cell(dialog.steps(), row + 1, 5), u"漏审"_s);
}

void TestListRecordDialog::undoneStepsStayInTheRecord()
{
    set(list(RecordYear), ListState::Screening);
    step(ListState::Review, FirstStep, u"按期"_s);
    QVERIFY(undo().canUndo());
    m_workspace->session().undo(u"误操作"_s);
    ListRecordDialog dialog(*m_workspace, RecordYear);
    QCOMPARE(list(RecordYear).state, ListState::Screening);
    const int last = dialog.steps().model()->rowCount() - 1;
    QVERIFY(last >= 1);
    QCOMPARE(cell(dialog.steps(), last, 5), u"误操作"_s);
    QCOMPARE(cell(dialog.steps(), last - 1, 5), u"按期"_s);
}

void TestListRecordDialog::stepperTellsOfReachedSteps()
{
    set(list(RecordYear), ListState::Screening);
    step(ListState::Review, FirstStep, u"按期"_s);
    for (const bool isSelection : {true, false}) {
        std::unique_ptr<Page> page;
        if (isSelection)
            page = std::make_unique<SelectionPage>(*m_workspace);
        else
            page = std::make_unique<AnnualListPage>(*m_workspace);
        page->show();
        const auto* steps = page->findChild<StateSteps*>();
        const QString text = steps->stepText(static_cast<int>(ListState::Review));
        for (const QString& part : {u"张三"_s, u"2020-09-02 09:30"_s, u"按期"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(!steps->stepText(static_cast<int>(ListState::Issued)).contains(u"张三"_s));
    }
    step(ListState::Screening, FirstStep.addDays(1), u"漏审"_s);
    const QStringList notes = reachedNotes(records(), list(RecordYear));
    QVERIFY(notes.at(static_cast<int>(ListState::Screening)).contains(u"漏审"_s));
    QVERIFY(notes.at(static_cast<int>(ListState::Review)).isEmpty()); // it lies ahead again
}

void TestListRecordDialog::stepperOpensTheRecord()
{
    SelectionPage selection(*m_workspace);
    AnnualListPage listPage(*m_workspace);
    for (QWidget* page : {static_cast<QWidget*>(&selection), static_cast<QWidget*>(&listPage)}) {
        page->resize(1200, 700);
        page->show();
        QTest::mouseClick(page->findChild<StateSteps*>(), Qt::LeftButton);
        QVERIFY(page->findChild<ListRecordDialog*>());
    }
}

void TestListRecordDialog::revisionsAreRead()
{
    ListRevision revision;
    revision.id = m_workspace->portfolio().newId<ListRevision>();
    revision.list = list(RecordYear).id;
    revision.number = 3;
    revision.kind = RevisionKind::Removal;
    revision.project = entries(RecordYear).first().project;
    revision.madeOn = {2021, 7, 9};
    revision.meeting = records().all<Meeting>().begin()->id;
    revision.reason = u"单位放弃"_s;
    ChangeSet changes(u"revision"_s);
    changes.insert(revision);
    QVERIFY(m_workspace->session().submit(changes));
    ListRecordDialog dialog(*m_workspace, RecordYear);
    QCOMPARE(dialog.revisions().model()->rowCount(), 1);
    QCOMPARE(cell(dialog.revisions(), 0, 0), u"3"_s);
    QCOMPARE(cell(dialog.revisions(), 0, 1), u"2021-07-09"_s);
    QCOMPARE(cell(dialog.revisions(), 0, 3),
             records().nameOf(RecordKind::Project, revision.project.value));
    QCOMPARE(cell(dialog.revisions(), 0, 4), records().all<Meeting>().begin()->name);
    QCOMPARE(cell(dialog.revisions(), 0, 5), u"单位放弃"_s);
}

void TestListRecordDialog::closedListShowsHowProjectsEnded()
{
    AnnualListPage page(*m_workspace);
    page.show();
    QVERIFY(page.table().isColumnHidden(AnnualListModel::OutcomeColumn));
    const ProjectId project = page.model().projectAt(1);
    const ListEntry entry = *m_workspace->view().entryOf(project);
    ListEntry ended = entry;
    ended.outcome = EntryOutcome::Terminated;
    ended.outcomeEvidence = u"单位破产"_s;
    QVERIFY(m_workspace->portfolio().apply(updating(entry, ended)));
    set(list(RecordYear), ListState::Closed);
    QVERIFY(!page.table().isColumnHidden(AnnualListModel::OutcomeColumn));
    QVERIFY(!page.table().isColumnHidden(AnnualListModel::EvidenceColumn));
    const int row = page.model().rowOf(project);
    QCOMPARE(page.model().index(row, AnnualListModel::OutcomeColumn).data().toString(),
             choice(EntryOutcome::Terminated).translatedTitle());
    QCOMPARE(page.model().index(row, AnnualListModel::EvidenceColumn).data().toString(),
             u"单位破产"_s);
    m_workspace->setYear(2020);
    QVERIFY(page.table().isColumnHidden(AnnualListModel::OutcomeColumn));
}

TOUYAN_TEST(TestListRecordDialog, QApplication)
#include "tst_listrecorddialog.moc"

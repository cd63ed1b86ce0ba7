#include "models/cellrole.h"
#include "models/projecttablemodel.h"
#include "pages/registry/fundingtab.h"
#include "selection/liststates.h"
#include "selection/revision.h"
#include "support/makers.h"
#include "support/testprogram.h"
#include "uisupport/sampleworkspace.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Year = 2020;
constexpr int PlanColumn = 1; // of the goals

} // namespace

/// The plan of a year as the list has it, wherever it is shown.
class TestPlanInForce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void revisionReachesTotalsTableAndInspector();
    void undoTakesItBackEverywhere();
    void planOnTheListIsNotTypedOver();
    void planOfADraftIsTyped();

private:
    const Records& records() const { return m_workspace->records(); }
    const AnnualList& list() const { return *findList(records(), Year); }
    void setState(ListState state);
    void amend(qint64 wan);
    QModelIndex cell(const ProjectTableModel& model) const
    {
        return model.index(model.rowOf(m_project), model.columnOf("planned"_L1));
    }
    QModelIndex goalCell(FundingTab& tab) const;

    std::unique_ptr<SampleWorkspace> m_workspace;
    ProjectId m_project;
    MeetingId m_meeting;
};

void TestPlanInForce::init()
{
    m_workspace = std::make_unique<SampleWorkspace>();
    holdSampleMeeting(m_workspace->portfolio());
    m_workspace->setYear(Year);
    setState(ListState::InForce);
    m_meeting = records().all<Meeting>().begin()->id;
    for (const ListEntry& entry : records().all<ListEntry>()) {
        if (entry.list == list().id && isOnList(entry.status)
            && m_workspace->view().factsOf(entry.project)->planned)
            m_project = entry.project;
    }
    QVERIFY(m_project.isValid());
}

void TestPlanInForce::cleanup()
{
    m_workspace.reset();
}

void TestPlanInForce::setState(ListState state)
{
    AnnualList after = list();
    after.state = state;
    if (after != list())
        QVERIFY(m_workspace->portfolio().apply(updating(list(), after)));
}

void TestPlanInForce::amend(qint64 wan)
{
    RevisionRequest request;
    request.project = m_project;
    request.madeOn = SampleDay;
    request.meeting = m_meeting;
    request.reason = u"会议同意变更（示例）"_s;
    request.plannedInvestment = Money::fromWan(wan);
    const auto changes = revisionOf(records(), list(), request, m_workspace->portfolio().ids());
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
    QVERIFY(m_workspace->session().submit(*changes));
}

QModelIndex TestPlanInForce::goalCell(FundingTab& tab) const
{
    for (int row = 0; row < tab.goals().rowCount(); ++row) {
        if (tab.goals().parts()[static_cast<size_t>(row)].year == Year)
            return tab.goals().index(row, PlanColumn);
    }
    return {};
}

void TestPlanInForce::revisionReachesTotalsTableAndInspector()
{
    const ProjectTableModel model(*m_workspace);
    FundingTab tab(*m_workspace);
    tab.refresh(*records().find(m_project));
    const Money before = m_workspace->totals().planned;
    const Money plan = *m_workspace->view().factsOf(m_project)->planned;
    amend(4321);
    QCOMPARE(m_workspace->totals().planned, before - plan + Money::fromWan(4321));
    QCOMPARE(cell(model).data().toString(), u"4,321"_s);
    QCOMPARE(goalCell(tab).data().toString(), u"4,321.00"_s);
}

void TestPlanInForce::undoTakesItBackEverywhere()
{
    const ProjectTableModel model(*m_workspace);
    FundingTab tab(*m_workspace);
    tab.refresh(*records().find(m_project));
    const Money before = m_workspace->totals().planned;
    const QString inTable = cell(model).data().toString();
    const QString inTab = goalCell(tab).data().toString();
    amend(4321);
    m_workspace->session().undoStack().undo();
    QCOMPARE(m_workspace->totals().planned, before);
    QCOMPARE(cell(model).data().toString(), inTable);
    QCOMPARE(goalCell(tab).data().toString(), inTab);
}

void TestPlanInForce::planOnTheListIsNotTypedOver()
{
    amend(4321);
    ProjectTableModel model(*m_workspace);
    FundingTab tab(*m_workspace);
    tab.refresh(*records().find(m_project));
    const Records before = records();
    QSignalSpy inTable(&model, &ProjectTableModel::refused);
    QVERIFY(!model.setData(cell(model), u"5000"_s, TypedRole));
    QCOMPARE(inTable.count(), 1);
    const auto faults = model.setCells({{cell(model), u"5000"_s}}, u"paste"_s);
    QCOMPARE(faults.size(), size_t(1));
    QVERIFY2(faults.front().message.contains(u"2020"_s), qPrintable(faults.front().message));
    QVERIFY(!tab.goals().setData(goalCell(tab), u"5000"_s, TypedRole));
    QVERIFY(goalCell(tab).data(Qt::ToolTipRole).toString().contains(u"2020"_s));
    QVERIFY(records() == before);
}

void TestPlanInForce::planOfADraftIsTyped()
{
    amend(4321);
    setState(ListState::Review);
    ProjectTableModel model(*m_workspace);
    QVERIFY(model.setData(cell(model), u"5000"_s, TypedRole));
    QCOMPARE(m_workspace->view().factsOf(m_project)->planned, Money::fromWan(5000));
}

TOUYAN_TEST(TestPlanInForce, QApplication)
#include "tst_planinforce.moc"

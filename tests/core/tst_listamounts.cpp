#include "selection/carryover.h"
#include "selection/constraintmeters.h"
#include "selection/listamounts.h"
#include "selection/listentries.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Support, plan and nature that people state for the projects on a list.
class TestListAmounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void statedAmountsReachTheBudget();
    void onlyAmountsAndNatureAreWritten();
    void negativeAmountsAreRefused();
    void openUntilTheIssue_data();
    void openUntilTheIssue();
    void carriedSupportIsWhatIsNotPaid();

private:
    const Records& records() const { return m_office->records(); }
    ListEntry entry() const { return m_office->entry(2020, m_project); }

    std::unique_ptr<SelectionOffice> m_office;
    AnnualListId m_list;
    ProjectId m_project;
};

void TestListAmounts::init()
{
    m_office = std::make_unique<SelectionOffice>();
    m_project = m_office->addProject(u"甲"_s, QDate(2020, 5, 1), QDate(2022, 6, 30), 3000);
    m_list = m_office->addList(2020);
    m_office->addEntry(m_list, m_project, EntryStatus::Selected);
}

void TestListAmounts::statedAmountsReachTheBudget()
{
    QVERIFY(m_office->change<AnnualList>(
        m_list, [](AnnualList& list) { list.budget = Money::fromWan(500); }));
    const auto budget = [this] {
        return constraintMeters(records(), m_office->list(2020), entriesOf(records(), m_list))
            .at(1);
    };
    QCOMPARE(budget().unstated, 1);
    ListEntry wanted = entry();
    wanted.supportAmount = Money::fromWan(600);
    QVERIFY(m_office->apply(withAmounts(records(), {wanted})));
    QCOMPARE(budget().unstated, 0);
    QCOMPARE(budget().state, MeterState::Over);
    wanted.supportAmount.reset();
    QVERIFY(m_office->apply(withAmounts(records(), {wanted})));
    QCOMPARE(budget().unstated, 1);
}

void TestListAmounts::onlyAmountsAndNatureAreWritten()
{
    ListEntry wanted = entry();
    wanted.plannedInvestment = Money::fromWan(900);
    wanted.category = AnnualCategory::NewStart;
    wanted.status = EntryStatus::Removed;
    wanted.verdict = MeetingVerdict::Approved;
    const auto changes = withAmounts(records(), {wanted});
    QVERIFY(changes && changes->label().contains(u"甲"_s));
    QVERIFY(m_office->apply(*changes));
    ListEntry expected = wanted;
    expected.status = EntryStatus::Selected;
    expected.verdict = MeetingVerdict::Open;
    QVERIFY(entry() == expected);
    QVERIFY(withAmounts(records(), {entry()})->isEmpty());
}

void TestListAmounts::negativeAmountsAreRefused()
{
    ListEntry wanted = entry();
    wanted.supportAmount = Money::fromFen(-1);
    QVERIFY(!withAmounts(records(), {wanted}));
    wanted = entry();
    wanted.plannedInvestment = Money::fromFen(-1);
    QVERIFY(!withAmounts(records(), {wanted}));
    wanted = entry();
    wanted.id = ListEntryId{99999};
    QVERIFY(!withAmounts(records(), {wanted}));
}

void TestListAmounts::openUntilTheIssue_data()
{
    QTest::addColumn<int>("state");
    for (size_t i = 0; i < choices<ListState>().size(); ++i)
        QTest::newRow(choices<ListState>()[i].key) << static_cast<int>(i);
}

void TestListAmounts::openUntilTheIssue()
{
    QFETCH(int, state);
    const auto now = static_cast<ListState>(state);
    QVERIFY(m_office->change<AnnualList>(m_list, [now](AnnualList& list) { list.state = now; }));
    ListEntry wanted = entry();
    wanted.supportAmount = Money::fromWan(100);
    QCOMPARE(withAmounts(records(), {wanted}).has_value(), now < ListState::Issued);
}

void TestListAmounts::carriedSupportIsWhatIsNotPaid()
{
    QVERIFY(!carriedSupport(records(), entry()));
    QVERIFY(m_office->change<ListEntry>(
        entry().id, [](ListEntry& it) { it.supportAmount = Money::fromWan(500); }));
    SubsidyRule rule;
    rule.code = u"S01"_s;
    rule.name = u"奖补办法（示例）"_s;
    QVERIFY2(m_office->insert(rule), qPrintable(m_office->fault()));
    const SubsidyRuleId ruleId = records().all<SubsidyRule>().rows().first().id;
    const auto claim = [this, ruleId](int year, qint64 wan) {
        SubsidyClaim row;
        row.name = u"奖补"_s;
        row.rule = ruleId;
        row.beneficiary = {RecordKind::Project, m_project.value};
        row.year = year;
        row.paid = Money::fromWan(wan);
        return m_office->insert(row);
    };
    QVERIFY2(claim(2020, 200) && claim(2019, 100), qPrintable(m_office->fault()));
    QCOMPARE(carriedSupport(records(), entry()), std::optional(Money::fromWan(300)));
    QVERIFY(m_office->change<AnnualList>(
        m_list, [](AnnualList& list) { list.state = ListState::InForce; }));
    QVERIFY(m_office->change<Project>(m_project, [](Project& it) {
        it.stage = ProjectStage::Active;
        it.actualStart = it.plannedStart;
    }));
    auto carryOver = proposedCarryOver(records(), 2020, QDate(2020, 11, 20));
    QVERIFY(carryOver && carryOver->proposals.size() == 1);
    carryOver->proposals.front().action = CarryAction::CarryOn;
    QVERIFY(m_office->apply(carryOverChanges(records(), *carryOver, m_office->ids())));
    QCOMPARE(m_office->entry(2021, m_project).supportAmount, std::optional(Money::fromWan(300)));
    QVERIFY(claim(2020, 900));
    QCOMPARE(carriedSupport(records(), entry()), std::optional(Money()));
}

TOUYAN_TEST(TestListAmounts, QCoreApplication)
#include "tst_listamounts.moc"

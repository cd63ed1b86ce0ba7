#include "selection/liststep.h"
#include "selection/objections.h"
#include "selection/verdicts.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Objections while a list is public: entered, settled, and what becomes of the project.
class TestObjections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void openOneKeepsTheListFromBeingIssued();
    void upheldOneTakesTheProjectOffWithItsReason();
    void upheldOneMayDefer();
    void rejectedOneLeavesTheProjectWhereItIs();
    void outcomeTakenBackBringsTheProjectBack();
    void whatPeopleGaveComesBackWithTheProject();
    void anotherUpheldOneKeepsTheProjectOff();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void outcomeNeedsDayAndReason();
    void onlyWhileTheListIsPublic();
    void earlierOneIsSettledTheNextTimeTheListIsPublic();
    void whatTheMeetingApprovesAnewIsNotTakenOffAgain();
    void openOnesComeFirst();

private:
    const Records& records() const { return m_office->records(); }
    Objection objection() const;
    void keep(const Objection& objection, EntryStatus to = EntryStatus::Removed);
    Objection settled(ObjectionOutcome outcome) const;
    EntryStatus status() const { return m_office->entry(2020, m_project).status; }

    const QDate m_today = QDate(2020, 4, 1);
    std::unique_ptr<SelectionOffice> m_office;
    AnnualListId m_list;
    ProjectId m_project;
    ProjectId m_other;
};

void TestObjections::init()
{
    m_office = std::make_unique<SelectionOffice>();
    m_project = m_office->addProject(u"被异议项目"_s, QDate(2020, 5, 1), QDate(2021, 6, 30), 3000);
    m_other = m_office->addProject(u"候选项目"_s, QDate(2020, 5, 1), QDate(2021, 6, 30), 3000);
    m_list = m_office->addList(2020);
    m_office->addEntry(m_list, m_project, EntryStatus::Selected);
    m_office->addEntry(m_list, m_other, EntryStatus::Candidate);
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, m_project).id, [](ListEntry& entry) {
        entry.verdict = MeetingVerdict::Approved;
    }));
    QVERIFY(m_office->change<AnnualList>(m_list, [](AnnualList& list) {
        list.state = ListState::Publicity;
        list.publicFrom = QDate(2020, 3, 20);
        list.publicTo = QDate(2020, 3, 26);
    }));
}

Objection TestObjections::objection() const
{
    Objection objection;
    objection.id = m_office->ids().next<ObjectionId>();
    objection.list = m_list;
    objection.project = m_project;
    objection.name = u"申报单位资质不符（示例）"_s;
    objection.raisedBy = u"示例公司"_s;
    objection.raisedOn = QDate(2020, 3, 24);
    return objection;
}

Objection TestObjections::settled(ObjectionOutcome outcome) const
{
    Objection after = records().all<Objection>().rows().first();
    after.outcome = outcome;
    after.closedOn = QDate(2020, 3, 30);
    after.outcomeReason = u"经核查属实"_s;
    return after;
}

void TestObjections::keep(const Objection& objection, EntryStatus to)
{
    const auto changes = withObjection(records(), objection, to, m_today, m_office->ids());
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
    QVERIFY2(m_office->apply(*changes), qPrintable(m_office->fault()));
}

void TestObjections::openOneKeepsTheListFromBeingIssued()
{
    keep(objection());
    QCOMPARE(openObjections(records(), m_list), 1);
    StepRequest request = m_office->request(ListState::Issued, m_today);
    request.documentNumber = u"示例〔2020〕1号"_s;
    request.issuedOn = m_today;
    QVERIFY(!m_office->step(2020, request));
    QVERIFY(m_office->fault().contains(u"资质"_s));
    keep(settled(ObjectionOutcome::Rejected));
    QCOMPARE(openObjections(records(), m_list), 0);
    QVERIFY2(m_office->step(2020, request), qPrintable(m_office->fault()));
    QCOMPARE(status(), EntryStatus::Selected);
}

void TestObjections::upheldOneTakesTheProjectOffWithItsReason()
{
    keep(objection());
    QVERIFY(objectionEffect(records(), settled(ObjectionOutcome::Upheld), EntryStatus::Removed)
                .contains(u"被异议项目"_s));
    keep(settled(ObjectionOutcome::Upheld));
    QCOMPARE(status(), EntryStatus::Removed);
    QVERIFY(m_office->entry(2020, m_project).reason.contains(u"经核查属实"_s));
}

void TestObjections::upheldOneMayDefer()
{
    keep(objection());
    keep(settled(ObjectionOutcome::Upheld), EntryStatus::Deferred);
    QCOMPARE(status(), EntryStatus::Deferred);
    QVERIFY(!withObjection(records(), settled(ObjectionOutcome::Upheld), EntryStatus::InReview,
                           m_today, m_office->ids()));
}

void TestObjections::rejectedOneLeavesTheProjectWhereItIs()
{
    keep(objection());
    for (const auto outcome : {ObjectionOutcome::Rejected, ObjectionOutcome::Withdrawn}) {
        QVERIFY(objectionEffect(records(), settled(outcome), EntryStatus::Removed).isEmpty());
        keep(settled(outcome));
        QCOMPARE(status(), EntryStatus::Selected);
    }
}

void TestObjections::outcomeTakenBackBringsTheProjectBack()
{
    keep(objection());
    keep(settled(ObjectionOutcome::Upheld));
    keep(settled(ObjectionOutcome::Pending));
    QCOMPARE(status(), EntryStatus::Selected);
    QVERIFY(m_office->entry(2020, m_project).reason.isEmpty());
    QVERIFY(records().all<Setting>().isEmpty());
    QVERIFY(!records().all<Objection>().rows().first().closedOn.isValid());
}

void TestObjections::whatPeopleGaveComesBackWithTheProject()
{
    QVERIFY(m_office->change<ListEntry>(m_office->entry(2020, m_project).id, [](ListEntry& it) {
        it.reason = u"市领导点名（示例）"_s;
        it.placedByHand = true;
    }));
    const ListEntry before = m_office->entry(2020, m_project);
    keep(objection());
    keep(settled(ObjectionOutcome::Upheld));
    keep(settled(ObjectionOutcome::Upheld), EntryStatus::Deferred);
    QCOMPARE(status(), EntryStatus::Deferred);
    keep(settled(ObjectionOutcome::Rejected));
    QVERIFY(m_office->entry(2020, m_project) == before);
}

void TestObjections::anotherUpheldOneKeepsTheProjectOff()
{
    keep(objection());
    keep(settled(ObjectionOutcome::Upheld));
    Objection second = settled(ObjectionOutcome::Upheld);
    second.id = m_office->ids().next<ObjectionId>();
    ChangeSet inserted(u"second"_s);
    inserted.insert(second);
    QVERIFY(m_office->apply(inserted));
    keep(settled(ObjectionOutcome::Rejected));
    QCOMPARE(status(), EntryStatus::Removed);
}

void TestObjections::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QDate>("day");
    const QDate day(2020, 3, 24);
    QTest::newRow("no subject") << u" "_s << u"示例公司"_s << day;
    QTest::newRow("nobody") << u"资质"_s << u""_s << day;
    QTest::newRow("before it was public") << u"资质"_s << u"示例公司"_s << QDate(2020, 3, 19);
    QTest::newRow("tomorrow") << u"资质"_s << u"示例公司"_s << m_today.addDays(1);
    QTest::newRow("no day") << u"资质"_s << u"示例公司"_s << QDate();
}

void TestObjections::saysWhatIsWrong()
{
    QFETCH(QString, subject);
    QFETCH(QString, by);
    QFETCH(QDate, day);
    Objection wrong = objection();
    wrong.name = subject;
    wrong.raisedBy = by;
    wrong.raisedOn = day;
    const auto changes =
        withObjection(records(), wrong, EntryStatus::Removed, m_today, m_office->ids());
    QVERIFY(!changes && !changes.error().message.isEmpty());
    wrong = objection();
    wrong.project = m_other; // not on the list
    QVERIFY(!withObjection(records(), wrong, EntryStatus::Removed, m_today, m_office->ids()));
}

void TestObjections::outcomeNeedsDayAndReason()
{
    keep(objection());
    Objection after = settled(ObjectionOutcome::Rejected);
    after.outcomeReason = u" "_s;
    QVERIFY(!withObjection(records(), after, EntryStatus::Removed, m_today, m_office->ids()));
    after.outcome = ObjectionOutcome::Withdrawn; // needs none
    QVERIFY(withObjection(records(), after, EntryStatus::Removed, m_today, m_office->ids()));
    for (const QDate day : {QDate(), QDate(2020, 3, 23), m_today.addDays(1)}) {
        after.closedOn = day;
        QVERIFY(!withObjection(records(), after, EntryStatus::Removed, m_today, m_office->ids()));
    }
}

void TestObjections::onlyWhileTheListIsPublic()
{
    for (const auto state : {ListState::Deliberation, ListState::Issued, ListState::Closed}) {
        QVERIFY(m_office->change<AnnualList>(m_list,
                                             [state](AnnualList& list) { list.state = state; }));
        const auto changes =
            withObjection(records(), objection(), EntryStatus::Removed, m_today, m_office->ids());
        QVERIFY(!changes);
        QCOMPARE(changes.error().message, objectionRefusal(m_office->list(2020)));
    }
}

void TestObjections::earlierOneIsSettledTheNextTimeTheListIsPublic()
{
    keep(objection());
    QVERIFY(m_office->change<AnnualList>(m_list, [](AnnualList& list) {
        list.publicFrom = QDate(2020, 3, 30); // taken back and made public again
        list.publicTo = QDate(2020, 4, 3);
    }));
    Objection moved = settled(ObjectionOutcome::Rejected);
    moved.raisedOn = QDate(2020, 3, 25);
    QVERIFY(!withObjection(records(), moved, EntryStatus::Removed, m_today, m_office->ids()));
    QVERIFY(!withObjection(records(), objection(), EntryStatus::Removed, m_today,
                           m_office->ids())); // a new one
    keep(settled(ObjectionOutcome::Rejected));
    QCOMPARE(openObjections(records(), m_list), 0);
}

void TestObjections::whatTheMeetingApprovesAnewIsNotTakenOffAgain()
{
    keep(objection());
    keep(settled(ObjectionOutcome::Upheld));
    QCOMPARE(status(), EntryStatus::Removed);
    const auto setState = [this](ListState state) {
        QVERIFY(m_office->change<AnnualList>(m_list,
                                             [state](AnnualList& list) { list.state = state; }));
    };
    setState(ListState::Deliberation);
    VerdictRequest request;
    request.list = m_list;
    request.meeting = m_office->addMeeting(u"复议会议"_s, QDate(2020, 3, 31));
    request.verdicts = {{m_office->entry(2020, m_project).id, MeetingVerdict::Approved, {}}};
    QVERIFY(m_office->apply(verdictsOf(records(), request, m_office->ids())));
    setState(ListState::Publicity);
    Objection reworded = settled(ObjectionOutcome::Upheld);
    reworded.outcomeReason = u"经核查部分属实"_s;
    QVERIFY(objectionEffect(records(), reworded, EntryStatus::Removed).isEmpty());
    keep(reworded);
    QCOMPARE(status(), EntryStatus::Selected);
}

void TestObjections::openOnesComeFirst()
{
    Objection early = objection();
    early.raisedOn = QDate(2020, 3, 21);
    keep(early);
    keep(settled(ObjectionOutcome::Rejected));
    keep(objection());
    const auto all = objectionsTo(records(), m_list);
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all.front()->outcome, ObjectionOutcome::Pending);
    QVERIFY(all.front()->raisedOn > all.back()->raisedOn);
}

TOUYAN_TEST(TestObjections, QCoreApplication)
#include "tst_objections.moc"

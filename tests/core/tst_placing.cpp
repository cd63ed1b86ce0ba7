#include "domain/validation.h"
#include "selection/placing.h"
#include "support/makers.h"
#include "support/selectionrecords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;
namespace year = selection2021;

/// Who may be moved where on the board.
class TestPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movingIsByHandAndKeepsTheReason();
    void movingAwayNeedsAReason();
    void severalMoveTogetherOrNotAtAll();
    void whatFailedTheScreeningStaysOut();
    void onlyWhatWasListedIsCarriedOver();
    void anIssuedListIsClosed();
    void nothingIsPlacedOnceTheMeetingHasDecided_data();
    void nothingIsPlacedOnceTheMeetingHasDecided();
    void movingNowhereChangesNothing();
    void everyMoveIsUndone();
    void releasedEntriesStayWhereTheyAre();
    void reasonsAreEdited();
    void reserveBecomesCandidates();
    void aNewListTakesTheBoundsOfTheLast();

private:
    Result<ChangeSet> move(const QList<ProjectId>& projects, EntryStatus to,
                           const QString& reason = {}) const;
    const ListEntry& entry(ProjectId project) const;

    Records m_records;
    IdMaker m_ids;
};

void TestPlacing::init()
{
    m_records = {};
    m_records.apply(year::records());
}

const ListEntry& TestPlacing::entry(ProjectId project) const
{
    return *m_records.find(year::entryOf(project));
}

Result<ChangeSet> TestPlacing::move(const QList<ProjectId>& projects, EntryStatus to,
                                    const QString& reason) const
{
    Placing placing;
    placing.to = to;
    placing.reason = reason;
    for (const ProjectId project : projects)
        placing.entries.append(year::entryOf(project));
    return placed(m_records, placing);
}

void TestPlacing::movingIsByHandAndKeepsTheReason()
{
    const auto changes = move({year::Reviewed}, EntryStatus::Selected, u" 会议议定 "_s);
    QVERIFY(changes);
    QVERIFY(changes->label().contains(u"“轨道交通车辆智能工厂”"_s));
    m_records.apply(*changes);
    QCOMPARE(entry(year::Reviewed).status, EntryStatus::Selected);
    QVERIFY(entry(year::Reviewed).placedByHand);
    QCOMPARE(entry(year::Reviewed).reason, u"会议议定"_s);
    QVERIFY(violations(m_records).empty());
}

void TestPlacing::movingAwayNeedsAReason()
{
    for (const EntryStatus to : {EntryStatus::Deferred, EntryStatus::Removed}) {
        QVERIFY(!move({year::Selected}, to));
        QVERIFY(!move({year::Selected}, to, u"  "_s));
        QVERIFY(move({year::Selected}, to, u"资金未落实"_s));
    }
    QVERIFY(move({year::Deferred}, EntryStatus::Candidate));
}

void TestPlacing::severalMoveTogetherOrNotAtAll()
{
    const auto all = move({year::Candidate, year::Reviewed}, EntryStatus::Selected);
    QVERIFY(all);
    QCOMPARE(all->deltas<ListEntry>().size(), size_t(2));
    QVERIFY(!move({year::Candidate, year::Failed}, EntryStatus::Selected));
}

void TestPlacing::whatFailedTheScreeningStaysOut()
{
    for (const EntryStatus to : {EntryStatus::InReview, EntryStatus::Selected}) {
        const auto refused = move({year::Failed}, to);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"冷链物流追溯平台"_s));
        QCOMPARE(refused.error().message, placingRefusal(m_records, entry(year::Failed), to));
    }
    QVERIFY(move({year::Failed}, EntryStatus::Removed, u"未通过"_s));
    ListEntry passed = entry(year::Failed);
    passed.screening = ScreeningVerdict::Supplement;
    m_records.apply(updating(entry(year::Failed), passed));
    QVERIFY(move({year::Failed}, EntryStatus::InReview));
}

void TestPlacing::onlyWhatWasListedIsCarriedOver()
{
    QVERIFY(!move({year::Candidate}, EntryStatus::CarriedOver));
    const auto away = move({year::Carried}, EntryStatus::Deferred, u"停工"_s);
    QVERIFY(away);
    m_records.apply(*away);
    QVERIFY(move({year::Carried}, EntryStatus::CarriedOver));
}

void TestPlacing::anIssuedListIsClosed()
{
    AnnualList issued = *m_records.find(year::List);
    issued.state = ListState::Issued;
    m_records.apply(updating(*m_records.find(year::List), issued));
    QVERIFY(!move({year::Reviewed}, EntryStatus::Selected));
    QVERIFY(!placingRefusal(m_records, entry(year::Reviewed), EntryStatus::Selected).isEmpty());
    QVERIFY(!withReason(m_records, year::entryOf(year::Reviewed), u"理由"_s));
    QVERIFY(!released(m_records, {year::entryOf(year::Reviewed)}));
    QVERIFY(!nominated(m_records, year::List, {year::Reserve}, m_ids));
}

void TestPlacing::nothingIsPlacedOnceTheMeetingHasDecided_data()
{
    QTest::addColumn<int>("state");
    for (size_t i = 0; i < choices<ListState>().size(); ++i)
        QTest::newRow(choices<ListState>()[i].key) << static_cast<int>(i);
}

void TestPlacing::nothingIsPlacedOnceTheMeetingHasDecided()
{
    QFETCH(int, state);
    AnnualList list = *m_records.find(year::List);
    list.state = static_cast<ListState>(state);
    m_records.apply(updating(*m_records.find(year::List), list));
    const bool isOpen = list.state <= ListState::Deliberation;
    QCOMPARE(placingRefusal(list).isEmpty(), isOpen);
    QCOMPARE(move({year::Reviewed}, EntryStatus::Selected).has_value(), isOpen);
    QCOMPARE(withReason(m_records, year::entryOf(year::Reviewed), u"理由"_s).has_value(), isOpen);
    QCOMPARE(released(m_records, {year::entryOf(year::Reviewed)}).has_value(), isOpen);
    QCOMPARE(nominated(m_records, year::List, {year::Reserve}, m_ids).has_value(), isOpen);
}

void TestPlacing::movingNowhereChangesNothing()
{
    const auto changes = move({year::Reviewed, year::Tied}, EntryStatus::InReview);
    QVERIFY(changes);
    QVERIFY(changes->isEmpty());
}

void TestPlacing::everyMoveIsUndone()
{
    const Records before = m_records;
    for (const ListEntry& row : before.all<ListEntry>()) {
        if (row.list != year::List)
            continue;
        for (size_t to = 0; to < choices<EntryStatus>().size(); ++to) {
            const auto changes = move({row.project}, static_cast<EntryStatus>(to), u"理由"_s);
            if (!changes)
                continue;
            m_records.apply(*changes);
            m_records.apply(changes->inverted());
            QVERIFY(m_records == before);
        }
    }
}

void TestPlacing::releasedEntriesStayWhereTheyAre()
{
    m_records.apply(*move({year::Reviewed}, EntryStatus::Selected, u"理由"_s));
    const auto changes = released(m_records, {year::entryOf(year::Reviewed)});
    QVERIFY(changes);
    m_records.apply(*changes);
    QVERIFY(!entry(year::Reviewed).placedByHand);
    QCOMPARE(entry(year::Reviewed).status, EntryStatus::Selected);
}

void TestPlacing::reasonsAreEdited()
{
    const auto changes = withReason(m_records, year::entryOf(year::Tied), u"补充材料"_s);
    QVERIFY(changes);
    m_records.apply(*changes);
    QCOMPARE(entry(year::Tied).reason, u"补充材料"_s);
    QVERIFY(!entry(year::Tied).placedByHand);
    QVERIFY(!withReason(m_records, year::entryOf(year::Deferred), {}));
    QVERIFY(!withReason(m_records, ListEntryId{9999}, u"理由"_s));
}

void TestPlacing::reserveBecomesCandidates()
{
    QCOMPARE(reserveFor(m_records, year::List), QList{year::Reserve});
    QVERIFY(!outsideNote(m_records, year::List)
                 .contains(m_records.nameOf(RecordKind::Project, year::Reserve.value)));
    Records underWay = m_records;
    ChangeSet begun(u"begun"_s);
    Project project = *m_records.find(year::Reserve);
    project.stage = ProjectStage::Active;
    begun.update(*m_records.find(year::Reserve), project);
    underWay.apply(begun);
    const auto outside = nominated(underWay, year::List, {year::Reserve}, m_ids);
    const QString reserve = choice(ProjectStage::Reserve).translatedTitle();
    QVERIFY(!outside && outside.error().message.contains(reserve)); // what to set is said
    QVERIFY(outsideNote(underWay, year::List).contains(project.name));
    const auto changes = nominated(m_records, year::List, {year::Reserve}, m_ids);
    QVERIFY(changes);
    QVERIFY(violations(m_records, *changes).empty());
    const ListEntry& made = *changes->deltas<ListEntry>().front().after;
    QCOMPARE(made.status, EntryStatus::Candidate);
    QCOMPARE(made.position, 8); // after the last of the list
    m_records.apply(*changes);
    QVERIFY(reserveFor(m_records, year::List).isEmpty());
    QVERIFY(!nominated(m_records, year::List, {year::Reserve}, m_ids));
}

void TestPlacing::aNewListTakesTheBoundsOfTheLast()
{
    QVERIFY(!newList(m_records, 2021, m_ids));
    const auto changes = newList(m_records, 2022, m_ids);
    QVERIFY(changes);
    QVERIFY(violations(m_records, *changes).empty());
    const AnnualList& made = *changes->deltas<AnnualList>().front().after;
    QCOMPARE(made.year, 2022);
    QCOMPARE(made.state, ListState::Collecting);
    QCOMPARE(made.quota, std::optional(2));
    QCOMPARE(made.applicantLimit, std::optional(1));
    const SelectionLimit& limit = *changes->deltas<SelectionLimit>().front().after;
    QCOMPARE(limit.list, made.id);
    QCOMPARE(limit.maximum, std::optional(3));
}

TOUYAN_TEST(TestPlacing, QCoreApplication)
#include "tst_placing.moc"

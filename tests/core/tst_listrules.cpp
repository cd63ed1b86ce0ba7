#include "selection/criteria.h"
#include "selection/listrules.h"
#include "selection/placing.h"
#include "selection/scoring.h"
#include "support/selectionrecords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;
namespace year = selection2021;

/// What the office fixes before the choice, and the criteria of its review.
class TestListRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void limitIsReplacedAndTakenAway();
    void ordersAreAboutEntriesOfTheList();
    void ordersDoNotRepeatOrContradict();
    void ordersOfEitherGoOnce();
    void lastLimitOfAChangeCounts();
    void rulesCloseWithThePlaces();
    void criteriaMustAddUp();

private:
    const AnnualList& list() const { return *m_records.find(year::List); }
    SelectionLimit limitOn(DistrictId district, std::optional<int> most) const;
    SelectionOrder order(SelectionOrderKind kind, ProjectId project, ProjectId other = {}) const;
    qsizetype limits() const { return m_records.all<SelectionLimit>().size(); }

    Records m_records;
    IdMaker m_ids;
};

void TestListRules::init()
{
    m_records = {};
    m_records.apply(year::records());
}

SelectionLimit TestListRules::limitOn(DistrictId district, std::optional<int> most) const
{
    SelectionLimit limit;
    limit.list = year::List;
    limit.about = {RecordKind::District, district.value};
    limit.maximum = most;
    return limit;
}

void TestListRules::limitIsReplacedAndTakenAway()
{
    const DistrictId district{999}; // no limit is on it
    const Records before = m_records;
    const auto set = [&](std::optional<int> most) {
        ChangeSet changes(u"limit"_s);
        const auto added = addLimit(m_records, limitOn(district, most), changes, m_ids);
        if (added)
            m_records.apply(changes);
        return added.has_value();
    };
    QVERIFY(!set({})); // nothing to take away
    QVERIFY(set(3));
    QCOMPARE(limits(), before.all<SelectionLimit>().size() + 1);
    QVERIFY(set(5));
    QCOMPARE(limits(), before.all<SelectionLimit>().size() + 1);
    QVERIFY(set({}));
    QVERIFY(m_records == before);
}

void TestListRules::ordersAreAboutEntriesOfTheList()
{
    SelectionOrder order;
    order.list = year::List;
    order.kind = SelectionOrderKind::ForcedIn;
    order.project = year::Reserve; // stands in no column
    order.reason = u"示例"_s;
    ChangeSet changes(u"order"_s);
    QVERIFY(!addOrder(m_records, order, changes, m_ids));
    QVERIFY(changes.isEmpty());
    order.project = year::Reviewed;
    order.otherProject = year::Tied; // means nothing for one that is forced
    QVERIFY(addOrder(m_records, order, changes, m_ids));
    QVERIFY(!changes.deltas<SelectionOrder>().front().after->otherProject.isValid());
    const Records before = m_records;
    m_records.apply(changes);
    ChangeSet dropped(u"order"_s);
    QVERIFY(dropOrders(m_records, year::List, year::Reviewed, dropped));
    m_records.apply(dropped);
    QVERIFY(m_records == before);
    QVERIFY(!dropOrders(m_records, year::List, year::Reserve, dropped));
}

SelectionOrder TestListRules::order(SelectionOrderKind kind, ProjectId project,
                                    ProjectId other) const
{
    SelectionOrder made;
    made.list = year::List;
    made.kind = kind;
    made.project = project;
    made.otherProject = other;
    made.reason = u"示例"_s;
    return made;
}

/// Whether the first order is in the file already or in the same change.
void TestListRules::ordersDoNotRepeatOrContradict()
{
    using Kind = SelectionOrderKind;
    const ProjectId one = year::Reviewed;
    const ProjectId two = year::Tied;
    const auto fits = [this](const QList<SelectionOrder>& orders) {
        Records stored = m_records;
        ChangeSet together(u"orders"_s);
        bool fitsTogether = true;
        bool fitsStored = true;
        for (const SelectionOrder& order : orders) {
            fitsTogether = fitsTogether && addOrder(stored, order, together, m_ids);
        }
        for (const SelectionOrder& order : orders) {
            ChangeSet alone(u"order"_s);
            fitsStored = fitsStored && addOrder(stored, order, alone, m_ids);
            stored.apply(alone);
        }
        return fitsTogether == fitsStored ? std::optional(fitsStored) : std::nullopt;
    };
    const SelectionOrder in = order(Kind::ForcedIn, one);
    const SelectionOrder out = order(Kind::ForcedOut, one);
    const SelectionOrder pair = order(Kind::EitherOr, one, two);
    const SelectionOrder turned = order(Kind::EitherOr, two, one);
    QCOMPARE(fits({in, in}), std::optional(false));
    QCOMPARE(fits({out, out}), std::optional(false));
    QCOMPARE(fits({in, out}), std::optional(false));
    QCOMPARE(fits({out, in}), std::optional(false));
    QCOMPARE(fits({pair, turned}), std::optional(false));
    QCOMPARE(fits({in, order(Kind::ForcedIn, two), pair}), std::optional(false));
    QCOMPARE(fits({in, pair}), std::optional(true));
    ChangeSet both(u"orders"_s);
    QVERIFY(addOrder(m_records, pair, both, m_ids));
    QVERIFY(addOrder(m_records, in, both, m_ids));
    const auto refused = addOrder(m_records, order(Kind::ForcedIn, two), both, m_ids);
    QVERIFY(!refused && refused.error().message.contains(u"either-or"_s));
    for (const ProjectId project : {one, two})
        QVERIFY(refused.error().message.contains(m_records.find(project)->name));
    QCOMPARE(fits({in, order(Kind::ForcedOut, two), pair}), std::optional(true));
    // What the same change takes away does not stand against it.
    ChangeSet given(u"order"_s);
    QVERIFY(addOrder(m_records, in, given, m_ids));
    m_records.apply(given);
    ChangeSet turnedRound(u"order"_s);
    QVERIFY(dropOrders(m_records, year::List, one, turnedRound));
    QVERIFY(addOrder(m_records, out, turnedRound, m_ids));
}

void TestListRules::ordersOfEitherGoOnce()
{
    ChangeSet given(u"order"_s);
    QVERIFY(addOrder(m_records, order(SelectionOrderKind::EitherOr, year::Reviewed, year::Tied),
                     given, m_ids));
    m_records.apply(given);
    ChangeSet dropped(u"order"_s);
    QVERIFY(dropOrders(m_records, year::List, year::Reviewed, dropped));
    const qsizetype once = dropped.size();
    QVERIFY(dropOrders(m_records, year::List, year::Tied, dropped));
    QCOMPARE(dropped.size(), once);
}

void TestListRules::lastLimitOfAChangeCounts()
{
    const DistrictId district{999}; // no limit is on it
    ChangeSet changes(u"limit"_s);
    QVERIFY(addLimit(m_records, limitOn(district, 3), changes, m_ids));
    QVERIFY(addLimit(m_records, limitOn(district, 5), changes, m_ids));
    QCOMPARE(changes.deltas<SelectionLimit>().size(), size_t(1));
    QCOMPARE(changes.deltas<SelectionLimit>().front().after->maximum, std::optional(5));
    QVERIFY(addLimit(m_records, limitOn(district, {}), changes, m_ids));
    QVERIFY(changes.isEmpty());
}

void TestListRules::rulesCloseWithThePlaces()
{
    for (int state = 0; state <= static_cast<int>(ListState::Closed); ++state) {
        AnnualList at = list();
        at.state = static_cast<ListState>(state);
        ChangeSet moved(u"state"_s);
        moved.update(list(), at);
        m_records.apply(moved);
        AnnualList wanted = at;
        wanted.quota = 99;
        wanted.rules = u"不该写入"_s;
        ChangeSet changes(u"bounds"_s);
        const bool isOpen = addBounds(m_records, wanted, changes).has_value();
        QCOMPARE(isOpen, placingRefusal(at).isEmpty());
        QCOMPARE(isOpen, at.state <= ListState::Deliberation);
        if (isOpen) {
            QCOMPARE(changes.deltas<AnnualList>().front().after->quota, std::optional(99));
            QCOMPARE(changes.deltas<AnnualList>().front().after->rules, at.rules);
        }
    }
}

void TestListRules::criteriaMustAddUp()
{
    const auto& rounds = m_records.all<ReviewRound>().rows();
    QVERIFY(!rounds.isEmpty());
    const ReviewRound round = rounds.first();
    const auto before = roundRows(m_records, round).criteria;
    QVERIFY(checkCriteria(before).isSound());
    CriterionWish added;
    added.name = u"新指标"_s;
    added.weight = Percent::fromPoints(10);
    QVERIFY(!withCriteria(m_records, round, {added}, m_ids));
    const auto first = std::find_if(before.begin(), before.end(), [](const auto& criterion) {
        return criterion.kind == CriterionKind::Scored;
    });
    CriterionWish lowered;
    lowered.name = first->name;
    lowered.weight = Percent::fromHundredths(qRound64(first->weight.points() * 100) - 1000);
    const auto changes = withCriteria(m_records, round, {added, lowered}, m_ids);
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
    m_records.apply(*changes);
    const auto after = roundRows(m_records, round).criteria;
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(checkCriteria(after).isSound());
    QCOMPARE(after.back().name, u"新指标"_s);
    CriterionWish dropped;
    dropped.name = u"没有"_s;
    dropped.isDropped = true;
    QVERIFY(!withCriteria(m_records, round, {dropped}, m_ids));
}

TOUYAN_TEST(TestListRules, QCoreApplication)
#include "tst_listrules.moc"

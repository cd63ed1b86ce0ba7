#include "domain/changejson.h"
#include "domain/field.h"
#include "support/makers.h"
#include "support/randomrecords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

bool areEqual(const ChangeSet& a, const ChangeSet& b)
{
    bool equal = a.label() == b.label();
    a.forEachKind([&]<typename T>(const std::vector<Delta<T>>& deltas) {
        equal = equal && deltas == b.deltas<T>();
    });
    return equal;
}

} // namespace

class TestChangeJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomChangesSurvive_data();
    void randomChangesSurvive();
    void updateTellsOnlyWhatDiffers();
    void largeNumbersKeepEveryDigit();
    void rowsTouchedTwiceSurvive();
    void unreadableTextIsRefused_data();
    void unreadableTextIsRefused();
    void fieldChangesAreInWords();
};

void TestChangeJson::randomChangesSurvive_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestChangeJson::randomChangesSurvive()
{
    QFETCH(quint32, seed);
    QRandomGenerator generator(seed);
    Records records;
    records.apply(randomContent(generator, 2));
    const ChangeSet changes = randomChangeSet(generator, records, 40);
    records.apply(changes);
    const auto read = changeSetFromJson(toJson(changes), changes.label(), records);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(areEqual(*read, changes));
}

void TestChangeJson::updateTellsOnlyWhatDiffers()
{
    const Project before = aProject().withId(7).withCode("A").make();
    const Project after = Maker(before).with(&Project::stage, ProjectStage::Active).make();
    QCOMPARE(toJson(updating(before, after)),
             R"([{"after":{"stage":"active"},"before":{"stage":"reserve"},"id":"7",)"
             R"("kind":"project"}])");
}

void TestChangeJson::largeNumbersKeepEveryDigit()
{
    const Project project =
        aProject()
            .withId(9'007'199'254'740'993)
            .with(&Project::totalInvestment, Money::fromFen(9'007'199'254'740'995))
            .with(&Project::responsibleUnits, {UnitId{9'223'372'036'854'775'807}})
            .make();
    Records records;
    records.apply(inserting(project));
    const auto read = changeSetFromJson(toJson(inserting(project)), {}, records);
    QVERIFY(read);
    QCOMPARE(read->deltas<Project>().front().after, project);
}

void TestChangeJson::rowsTouchedTwiceSurvive()
{
    const Project first = aProject().make();
    const Project second = Maker(first).with(&Project::stage, ProjectStage::Active).make();
    const Project third = Maker(second).withName("改名").make();
    ChangeSet changes(u"两步"_s);
    changes.update(first, second);
    changes.update(second, third);
    Records records;
    records.apply(inserting(third));
    const auto updates = changeSetFromJson(toJson(changes), changes.label(), records);
    QVERIFY(updates && areEqual(*updates, changes));

    changes.remove(third);
    const auto removal = changeSetFromJson(toJson(changes), changes.label(), Records());
    QVERIFY(removal && areEqual(*removal, changes));
}

void TestChangeJson::unreadableTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("[{");
    QTest::newRow("not a list") << QByteArray("{}");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("unknown kind") << QByteArray(R"([{"kind":"ship","id":"1","inserted":{}}])");
    QTest::newRow("unknown field")
        << QByteArray(R"([{"kind":"project","id":"1","inserted":{"colour":"red"}}])");
    QTest::newRow("unknown choice")
        << QByteArray(R"([{"kind":"project","id":"1","inserted":{"stage":"flying"}}])");
    QTest::newRow("unknown row") << QByteArray(
        R"([{"kind":"project","id":"1","before":{},"after":{}}])");
}

void TestChangeJson::unreadableTextIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = changeSetFromJson(json, {}, Records());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Damaged);
    QVERIFY(!read.error().message.isEmpty());
}

void TestChangeJson::fieldChangesAreInWords()
{
    const District district = aDistrict().withName("示例区").make();
    Records records;
    records.apply(inserting(district));
    const Project before = aProject().make();
    const Project after = Maker(before)
                              .with(&Project::district, district.id)
                              .with(&Project::totalInvestment, Money::fromWan(48'000))
                              .make();
    const auto list = fieldChanges(updating(before, after), records);
    QCOMPARE(list.size(), size_t(2));
    QCOMPARE(list.at(0).fieldKey, u"district"_s);
    QCOMPARE(list.at(0).before, QString());
    QCOMPARE(list.at(0).after, u"示例区"_s);
    QCOMPARE(list.at(1).fieldKey, u"total_investment"_s);
    QCOMPARE(list.at(1).after, u"48,000.00"_s);

    const auto insertion = fieldChanges(inserting(before), records);
    QCOMPARE(insertion.size(), size_t(1));
    QCOMPARE(insertion.front().after, before.name);
    QVERIFY(insertion.front().fieldKey.isEmpty());
}

TOUYAN_TEST(TestChangeJson, QCoreApplication)
#include "tst_changejson.moc"

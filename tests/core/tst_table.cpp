#include "domain/records.h"
#include "domain/table.h"
#include "support/makers.h"
#include "support/randomrecords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;

class TestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreSortedById();
    void findsOnlyWhatIsThere();
    void deltasKeepTheOrder();
    void snapshotStaysWhenTheTableChanges();
    void randomChangesAreTakenBackByTheirInverse_data();
    void randomChangesAreTakenBackByTheirInverse();
};

void TestTable::rowsAreSortedById()
{
    const Table<Project> table(
        {aProject().withId(3).make(), aProject().withId(1).make(), aProject().withId(2).make()});
    QList<qint64> ids;
    for (const Project& project : table)
        ids.append(project.id.value);
    QCOMPARE(ids, (QList<qint64>{1, 2, 3}));
}

void TestTable::findsOnlyWhatIsThere()
{
    const Table<Project> table({aProject().withId(1).make(), aProject().withId(5).make()});
    QCOMPARE(table.find(ProjectId{5})->id, ProjectId{5});
    QCOMPARE(table.indexOf(ProjectId{5}), 1);
    for (const qint64 missing : {0, 3, 9}) {
        QCOMPARE(table.find(ProjectId{missing}), nullptr);
        QCOMPARE(table.indexOf(ProjectId{missing}), -1);
    }
    QCOMPARE(Table<Project>().find(ProjectId{1}), nullptr);
}

void TestTable::deltasKeepTheOrder()
{
    const Project first = aProject().withId(1).make();
    const Project second = aProject().withId(2).make();
    const Project third = aProject().withId(3).make();
    Table<Project> table({first, third});
    table.apply(std::vector{Delta<Project>{{}, second}});
    QCOMPARE(table.rows(), (QList<Project>{first, second, third}));
    const Project renamed = Maker(second).withName("改名").make();
    table.apply(std::vector{Delta<Project>{second, renamed}, Delta<Project>{first, {}}});
    QCOMPARE(table.rows(), (QList<Project>{renamed, third}));
}

void TestTable::snapshotStaysWhenTheTableChanges()
{
    const Project project = aProject().make();
    Table<Project> table({project});
    const Table<Project> snapshot = table;
    table.apply(std::vector{Delta<Project>{project, {}}});
    QVERIFY(table.isEmpty());
    QCOMPARE(snapshot.rows(), QList<Project>{project});
}

void TestTable::randomChangesAreTakenBackByTheirInverse_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTable::randomChangesAreTakenBackByTheirInverse()
{
    QFETCH(quint32, seed);
    QRandomGenerator generator(seed);
    Records records;
    records.apply(randomContent(generator, 2));
    const Records before = records;
    const ChangeSet changes = randomChangeSet(generator, records, 30);
    QVERIFY(changes.size() >= 30);
    records.apply(changes);
    QVERIFY(!(records == before));
    records.apply(changes.inverted());
    QVERIFY(records == before);
    QVERIFY(changes.inverted().inverted().label() == changes.label());
}

TOUYAN_TEST(TestTable, QCoreApplication)
#include "tst_table.moc"

#include "domain/keyhashes.h"
#include "support/randomrecords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;

namespace {

template <typename T>
QSet<quint32> hashesOf(const T& row)
{
    const QList<quint32> hashes = KeyHashes::of(row);
    return {hashes.cbegin(), hashes.cend()};
}

/// Where @p followed differs from hashes made anew of @p records, in words; empty when it does not.
QString difference(KeyHashes& followed, const Records& records)
{
    QString found;
    KeyHashes anew;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        const Table<T>& table = records.all<T>();
        for (qsizetype place = 0; place < table.size(); ++place) {
            const QSet<quint32> hashes = hashesOf(table.rows()[place]);
            const QList<qsizetype> rows = followed.rowsWith(hashes, table);
            if (rows != anew.rowsWith(hashes, table) || rows.contains(place) == hashes.isEmpty())
                found = QStringLiteral("%1, row %2")
                            .arg(QLatin1StringView(describe(kindOf<T>).key))
                            .arg(place);
        }
    });
    return found;
}

} // namespace

class TestKeyHashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneProjectShareTheHashOfTheirReports()
    {
        MonthlyReport report;
        report.id = {1};
        report.project = {7};
        report.month = QDate(2020, 10, 1);
        MonthlyReport next = report;
        next.id = {2};
        next.month = QDate(2020, 11, 1);
        MonthlyReport other = report;
        other.id = {3};
        other.project = {8};
        const Table<MonthlyReport> table({report, next, other});
        KeyHashes hashes;
        QCOMPARE(hashes.rowsWith(hashesOf(report), table), (QList<qsizetype>{0, 1}));
        QCOMPARE(hashes.rowsWith(hashesOf(other), table), (QList<qsizetype>{2}));
        QVERIFY(KeyHashes::of(Milestone()).isEmpty()); // nothing of a milestone is unique
    }

    void followingChangesEqualsMakingThemAnew()
    {
        QRandomGenerator generator(20201124);
        Records records;
        records.apply(randomContent(generator, 5));
        KeyHashes followed;
        QCOMPARE(difference(followed, records), QString());
        for (int round = 0; round < 40; ++round) {
            const ChangeSet changes = randomChangeSet(generator, records, 10);
            records.apply(changes);
            followed.follow(records, changes);
            QCOMPARE(difference(followed, records), QString());
            const ChangeSet back = changes.inverted();
            if (round % 2 == 0) {
                records.apply(back);
                followed.follow(records, back);
                QCOMPARE(difference(followed, records), QString());
            }
        }
    }
};

TOUYAN_TEST(TestKeyHashes, QCoreApplication)
#include "tst_keyhashes.moc"

#include "base/daterange.h"
#include "base/money.h"
#include "base/percent.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unitsAreExact();
    void sumsAndComparisonsAreThoseOfFen();
    void shareOfNothingIsZero();
    void percentKeepsHundredths();
    void dateRangeWithOpenEnds();
};

void TestMoney::unitsAreExact()
{
    QCOMPARE(Money::fromWan(48'000).fen(), 48'000'000'000);
    QCOMPARE(Money::fromFen(1'234'567).wan(), 1.234567);
    QCOMPARE(Money::fromWan(26'000).yi(), 2.6);
    QVERIFY(Money().isZero());
    QVERIFY(!Money::fromFen(1).isZero());
}

void TestMoney::sumsAndComparisonsAreThoseOfFen()
{
    Money sum;
    for (int i = 0; i < 1'000; ++i)
        sum += Money::fromFen(10); // 0.1 yuan, which no double holds
    QCOMPARE(sum, Money::fromFen(10'000));
    QCOMPARE(sum - Money::fromFen(1), Money::fromFen(9'999));
    QVERIFY(Money::fromFen(-1) < Money());
    QVERIFY(Money::fromWan(1) > Money::fromFen(999'999));
}

void TestMoney::shareOfNothingIsZero()
{
    QCOMPARE(percentOf(Money::fromWan(1), Money()), 0.0);
    QCOMPARE(percentOf(Money::fromWan(1), Money::fromWan(8)), 12.5);
}

void TestMoney::percentKeepsHundredths()
{
    QCOMPARE(Percent::fromHundredths(1'234).points(), 12.34);
    QCOMPARE(Percent::fromPoints(5), Percent::fromHundredths(500));
    QVERIFY(Percent::fromPoints(99) < Percent::fromPoints(100));
}

void TestMoney::dateRangeWithOpenEnds()
{
    const QDate first(2020, 3, 1);
    const QDate last(2020, 10, 31);
    const DateRange closed{first, last};
    QVERIFY(closed.contains(first) && closed.contains(last));
    QVERIFY(!closed.contains(last.addDays(1)));
    QVERIFY(!(DateRange{last, first}.isOrdered()));
    QVERIFY((DateRange{last, {}}.isOrdered()));
    QVERIFY((DateRange{first, {}}.touchesYear(2035)));
    QVERIFY(!(DateRange{first, {}}.touchesYear(2019)));
    QVERIFY((DateRange{{}, last}.touchesYear(1990)));
    QVERIFY(!(DateRange{{}, last}.contains(first)));
}

TOUYAN_TEST(TestMoney, QCoreApplication)
#include "tst_money.moc"

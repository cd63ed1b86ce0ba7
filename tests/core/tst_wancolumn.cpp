#include "domain/wancolumn.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestWanColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAmountsHaveNoDecimals();
    void oneFractionGivesAllDecimals();
    void amountsAreRoundedToHundredths();
    void loneFigureHasDecimalsWhereItNeedsThem();
};

namespace {

Money hundredths(qint64 count)
{
    return Money::fromFen(count * (Money::FenPerWan / 100));
}

} // namespace

void TestWanColumn::wholeAmountsHaveNoDecimals()
{
    WanColumn column;
    column.add(Money::fromWan(1800));
    column.add(std::nullopt);
    column.add(Money());
    QCOMPARE(column.text(Money::fromWan(1800)), u"1,800"_s);
    QCOMPARE(column.text(Money()), u"0"_s);
    QVERIFY(!column.hasDecimals());
}

void TestWanColumn::oneFractionGivesAllDecimals()
{
    WanColumn column;
    column.add(hundredths(245005));
    column.add(Money::fromWan(1800));
    QCOMPARE(column.text(Money::fromWan(1800)), u"1,800.00"_s);
    QCOMPARE(column.text(hundredths(245005)), u"2,450.05"_s);
    QCOMPARE(column.text(hundredths(-50)), u"-0.50"_s);
}

void TestWanColumn::amountsAreRoundedToHundredths()
{
    const qint64 half = Money::FenPerWan / 200;
    WanColumn column;
    column.add(Money::fromFen(Money::FenPerWan + half - 1));
    QVERIFY(!column.hasDecimals());
    column.add(Money::fromFen(Money::FenPerWan + half));
    QCOMPARE(column.text(Money::fromFen(Money::FenPerWan + half)), u"1.01"_s);
    QCOMPARE(column.text(Money::fromFen(-Money::FenPerWan - half)), u"-1.01"_s);
}

void TestWanColumn::loneFigureHasDecimalsWhereItNeedsThem()
{
    QCOMPARE(loneFigure(8034), u"8,034"_s);
    QCOMPARE(loneFigure(8034.5), u"8,034.50"_s);
    QCOMPARE(loneFigure(12.999), u"13"_s);
}

TOUYAN_TEST(TestWanColumn, QCoreApplication)
#include "tst_wancolumn.moc"

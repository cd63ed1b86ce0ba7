#include "selection/lots.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The numbers that a seed gives.
class TestLots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lotsAreThoseOfTheSpecification();
    void lotsBelowABoundAreEven();
};

void TestLots::lotsAreThoseOfTheSpecification()
{
    // SHA-256 of "dalian:0" and "dalian:1", computed with another program.
    Lots lots(u"dalian"_s);
    QCOMPARE(QByteArray::number(lots.next(), 16).rightJustified(16, '0'),
             QByteArray("23793c625ef9dc72"));
    QCOMPARE(QByteArray::number(lots.next(), 16).rightJustified(16, '0'),
             QByteArray("7c293c030bb08da8"));
    QCOMPARE(Lots(u"dalian"_s).order(6), (QList<int>{4, 5, 3, 1, 0, 2}));
    QCOMPARE(Lots(u"x"_s).order(0), QList<int>());
    QCOMPARE(Lots(u"x"_s).order(1), QList<int>{0});
}

void TestLots::lotsBelowABoundAreEven()
{
    Lots lots(u"even"_s);
    std::array<int, 7> counts{};
    constexpr int Draws = 14'000;
    for (int i = 0; i < Draws; ++i)
        ++counts.at(lots.below(7));
    double chiSquare = 0;
    for (const int count : counts)
        chiSquare += (count - Draws / 7.0) * (count - Draws / 7.0) / (Draws / 7.0);
    QVERIFY2(chiSquare < 22.46, qPrintable(QString::number(chiSquare))); // 99.9 %, 6 degrees
    for (int i = 0; i < 100; ++i)
        QCOMPARE(lots.below(1), quint64(0));
}

TOUYAN_TEST(TestLots, QCoreApplication)
#include "tst_lots.moc"

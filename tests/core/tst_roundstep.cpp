#include "layout/roundstep.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;

class TestRoundStep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangeTakesAtMostTheWantedSteps_data();
    void rangeTakesAtMostTheWantedSteps();
};

void TestRoundStep::rangeTakesAtMostTheWantedSteps_data()
{
    QTest::addColumn<double>("range");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("step");
    QTest::newRow("whole tens") << 50.0 << 5 << 10.0;
    QTest::newRow("just above") << 50.1 << 5 << 20.0;
    QTest::newRow("two hundreds") << 812.5 << 4 << 500.0;
    QTest::newRow("a few") << 7.0 << 5 << 2.0;
    QTest::newRow("fractions") << 0.3 << 4 << 0.1;
    QTest::newRow("large") << 1.2e7 << 5 << 5e6;
}

void TestRoundStep::rangeTakesAtMostTheWantedSteps()
{
    QFETCH(double, range);
    QFETCH(int, most);
    QTEST(roundStep(range, most), "step");
    QVERIFY(roundStep(range, most) * most >= range);
}

TOUYAN_TEST(TestRoundStep, QCoreApplication)
#include "tst_roundstep.moc"

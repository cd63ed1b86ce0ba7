#include "layout/classbreaks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

using Values = std::vector<double>;

class TestClassBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void dividesValues_data();
    void dividesValues();
    void everyValueHasAClass();
    void findsClasses();
    void writesShortNumbers();
};

void TestClassBreaks::dividesValues_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<ClassMethod>("method");
    QTest::addColumn<Values>("bounds");

    const Values example{0.92, 0.61, 0.55, 1.86, 0.18, 3.1, 0.12, 0.34, 0.28, 0.1};
    QTest::newRow("equal") << example << ClassMethod::Equal << Values{1, 2, 3, 3.1};
    QTest::newRow("quantile") << example << ClassMethod::Quantile << Values{0.15, 0.3, 0.6, 1, 3.1};
    QTest::newRow("natural") << example << ClassMethod::Natural << Values{0.5, 0.7, 1, 2, 3.1};
    QTest::newRow("nothing") << Values{} << ClassMethod::Natural << Values{};
    QTest::newRow("one value") << Values{5, 5, 5} << ClassMethod::Quantile << Values{5};
    QTest::newRow("two values") << Values{0, 0, 0, 7} << ClassMethod::Natural << Values{0, 7};
    QTest::newRow("counts") << Values{0, 0, 0, 1, 2, 2, 3, 9} << ClassMethod::Natural
                            << Values{0, 1, 2, 5, 9};
    QTest::newRow("not a number") << Values{qQNaN(), 1, 2} << ClassMethod::Quantile << Values{1, 2};
    QTest::newRow("negative") << Values{-30, -20, 5, 40} << ClassMethod::Equal
                              << Values{-20, 0, 20, 40};
}

void TestClassBreaks::dividesValues()
{
    QFETCH(const Values, values);
    QFETCH(const ClassMethod, method);
    QFETCH(const Values, bounds);
    const Values found = classBounds(values, method, 5);
    QCOMPARE(found.size(), bounds.size());
    for (size_t i = 0; i < bounds.size(); ++i)
        QVERIFY2(qAbs(found[i] - bounds[i]) < 1e-9, qPrintable(QString::number(found[i])));
}

void TestClassBreaks::everyValueHasAClass()
{
    quint32 state = 1;
    for (int round = 0; round < 300; ++round) {
        Values values;
        const int count = 1 + round % 14;
        for (int i = 0; i < count; ++i) {
            state = state * 1664525U + 1013904223U;
            values.push_back(static_cast<double>(state >> 24U) / (round % 3 == 0 ? 100.0 : 1.0));
        }
        for (const auto method :
             {ClassMethod::Equal, ClassMethod::Quantile, ClassMethod::Natural}) {
            const Values bounds = classBounds(values, method, 5);
            QVERIFY(!bounds.empty() && bounds.size() <= 5);
            QVERIFY(std::is_sorted(bounds.cbegin(), bounds.cend()));
            QCOMPARE(bounds.back(), *std::max_element(values.cbegin(), values.cend()));
        }
    }
}

void TestClassBreaks::findsClasses()
{
    const Values bounds{1, 2, 3};
    QCOMPARE(classOf(-5, bounds), 0);
    QCOMPARE(classOf(1, bounds), 0);
    QCOMPARE(classOf(1.5, bounds), 1);
    QCOMPARE(classOf(3, bounds), 2);
    QCOMPARE(classOf(99, bounds), 2);
}

void TestClassBreaks::writesShortNumbers()
{
    QCOMPARE(shortNumber(0), u"0"_s);
    QCOMPARE(shortNumber(0.2), u"0.2"_s);
    QCOMPARE(shortNumber(12500), u"12,500"_s);
    QCOMPARE(shortNumber(1.0 / 3), u"0.33"_s);
}

TOUYAN_TEST(TestClassBreaks, QCoreApplication)
#include "tst_classbreaks.moc"

#include "layout/timescale.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void mapsDaysToPositionsAndBack();
    void countsLeapDays();
    void hasNoShortDayWhereClocksChange();
    void keepsWhatIsUnderThePointerWhenZooming();
    void staysWithinItsLimits();
    void fitsDaysIntoAWidth();
    void findsUnits_data();
    void findsUnits();
    void coversAllDaysWithUnits_data();
    void coversAllDaysWithUnits();
    void choosesUnitsByScale_data();
    void choosesUnitsByScale();
    void namesUnits();
    void namesPlanPeriodsInChinese();
};

void TestTimeScale::mapsDaysToPositionsAndBack()
{
    const TimeScale scale(QDate(2020, 1, 1), 2.5, 10);
    QCOMPARE(scale.toX(QDate(2020, 1, 1)), 10.0);
    QCOMPARE(scale.toEndX(QDate(2020, 1, 1)), 12.5);
    QCOMPARE(scale.toX(QDate(2019, 12, 31)), 7.5);
    for (QDate day(2019, 11, 1); day < QDate(2021, 3, 1); day = day.addDays(1)) {
        QCOMPARE(scale.toDay(scale.toX(day) + 0.1), day);
        QCOMPARE(scale.toDay(scale.toEndX(day) - 0.1), day);
    }
}

void TestTimeScale::countsLeapDays()
{
    const TimeScale scale(QDate(2020, 1, 1), 1);
    QCOMPARE(scale.toX(QDate(2021, 1, 1)), 366.0);
    QCOMPARE(scale.toX(QDate(2020, 3, 1)), 60.0);
    QCOMPARE(scale.toX(QDate(1900, 3, 1)) - scale.toX(QDate(1900, 2, 1)), 28.0);
}

void TestTimeScale::hasNoShortDayWhereClocksChange()
{
    // China had summer time from 1986 to 1991; local midnights there are 23 or 25 hours apart.
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    const TimeScale scale(QDate(1986, 1, 1), 24);
    for (QDate day(1986, 1, 1); day < QDate(1992, 1, 1); day = day.addDays(1))
        QCOMPARE(scale.toX(day.addDays(1)) - scale.toX(day), 24.0);
    qputenv("TZ", zone);
    tzset();
}

void TestTimeScale::keepsWhatIsUnderThePointerWhenZooming()
{
    const TimeScale scale(QDate(2020, 1, 1), 2);
    const TimeScale zoomed = scale.zoomed(3, 200);
    QCOMPARE(zoomed.pixelsPerDay(), 6.0);
    QCOMPARE(zoomed.toX(QDate(2020, 1, 1).addDays(100)), 200.0);
    QCOMPARE(zoomed.zoomed(1.0 / 3, 200), scale);
    QCOMPARE(scale.panned(-40).toX(QDate(2020, 1, 1)), -40.0);
}

void TestTimeScale::staysWithinItsLimits()
{
    const TimeScale scale(QDate(2020, 1, 1), 2);
    QCOMPARE(scale.zoomed(1e9, 0).pixelsPerDay(), TimeScale::MaxPixelsPerDay);
    QCOMPARE(scale.zoomed(1e-9, 0).pixelsPerDay(), TimeScale::MinPixelsPerDay);
    // At the limit the picture stays where it is rather than sliding away.
    const TimeScale widest = scale.zoomed(1e9, 100);
    QCOMPARE(widest.zoomed(2, 500), widest);
}

void TestTimeScale::fitsDaysIntoAWidth()
{
    const TimeScale scale = TimeScale::fitted({QDate(2019, 1, 1), QDate(2021, 12, 31)}, 1096);
    QCOMPARE(scale.toX(QDate(2019, 1, 1)), 0.0);
    QCOMPARE(scale.toEndX(QDate(2021, 12, 31)), 1096.0);
    // A single day has the whole width, though nobody can zoom in so far.
    const DateRange day{QDate(2020, 2, 29), QDate(2020, 2, 29)};
    const TimeScale wide = TimeScale::fitted(day, 1'000);
    QCOMPARE(wide.toEndX(day.last), 1'000.0);
    QCOMPARE(wide.panned(5).toEndX(day.last), 1'005.0);
    QCOMPARE(TimeScale::fitted({}, 100), TimeScale());
    QCOMPARE(TimeScale::fitted({QDate(2021, 1, 2), QDate(2021, 1, 1)}, 100), TimeScale());
}

void TestTimeScale::findsUnits_data()
{
    QTest::addColumn<TimeUnit>("unit");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("next");

    const QDate leapDay(2020, 2, 29);
    QTest::newRow("day") << TimeUnit::Day << leapDay << leapDay << QDate(2020, 3, 1);
    QTest::newRow("week") << TimeUnit::Week << leapDay << QDate(2020, 2, 24) << QDate(2020, 3, 2);
    QTest::newRow("monday") << TimeUnit::Week << QDate(2020, 2, 24) << QDate(2020, 2, 24)
                            << QDate(2020, 3, 2);
    QTest::newRow("week over new year")
        << TimeUnit::Week << QDate(2021, 1, 1) << QDate(2020, 12, 28) << QDate(2021, 1, 4);
    QTest::newRow("month") << TimeUnit::Month << leapDay << QDate(2020, 2, 1) << QDate(2020, 3, 1);
    QTest::newRow("quarter") << TimeUnit::Quarter << QDate(2020, 12, 31) << QDate(2020, 10, 1)
                             << QDate(2021, 1, 1);
    QTest::newRow("year") << TimeUnit::Year << leapDay << QDate(2020, 1, 1) << QDate(2021, 1, 1);
    QTest::newRow("13th plan") << TimeUnit::PlanPeriod << QDate(2020, 12, 31) << QDate(2016, 1, 1)
                               << QDate(2021, 1, 1);
    QTest::newRow("14th plan") << TimeUnit::PlanPeriod << QDate(2021, 1, 1) << QDate(2021, 1, 1)
                               << QDate(2026, 1, 1);
    QTest::newRow("decade") << TimeUnit::Decade << leapDay << QDate(2020, 1, 1)
                            << QDate(2030, 1, 1);
    QTest::newRow("century") << TimeUnit::Century << QDate(1999, 12, 31) << QDate(1900, 1, 1)
                             << QDate(2000, 1, 1);
    QTest::newRow("first decade") << TimeUnit::Decade << QDate(7, 5, 1) << QDate(1, 1, 1)
                                  << QDate(10, 1, 1);
}

void TestTimeScale::findsUnits()
{
    QFETCH(const TimeUnit, unit);
    QFETCH(const QDate, day);
    QFETCH(const QDate, start);
    QFETCH(const QDate, next);
    QCOMPARE(startOf(unit, day), start);
    QCOMPARE(nextStart(unit, start), next);
}

void TestTimeScale::coversAllDaysWithUnits_data()
{
    QTest::addColumn<TimeUnit>("unit");
    QTest::newRow("week") << TimeUnit::Week;
    QTest::newRow("month") << TimeUnit::Month;
    QTest::newRow("quarter") << TimeUnit::Quarter;
    QTest::newRow("year") << TimeUnit::Year;
    QTest::newRow("plan period") << TimeUnit::PlanPeriod;
    QTest::newRow("decade") << TimeUnit::Decade;
    QTest::newRow("century") << TimeUnit::Century;
}

void TestTimeScale::coversAllDaysWithUnits()
{
    QFETCH(const TimeUnit, unit);
    const DateRange days{QDate(1999, 5, 5), QDate(2051, 2, 3)};
    const std::vector<DateRange> units = unitsWithin(unit, days);
    QVERIFY(units.front().contains(days.first));
    QVERIFY(units.back().contains(days.last));
    for (size_t i = 1; i < units.size(); ++i)
        QCOMPARE(units[i].first, units[i - 1].last.addDays(1));
    QVERIFY(unitsWithin(unit, {}).empty());
}

void TestTimeScale::choosesUnitsByScale_data()
{
    QTest::addColumn<double>("pixelsPerDay");
    QTest::addColumn<TimeUnit>("major");
    QTest::addColumn<TimeUnit>("minor");
    QTest::newRow("days") << 30.0 << TimeUnit::Month << TimeUnit::Day;
    QTest::newRow("weeks") << 6.0 << TimeUnit::Month << TimeUnit::Week;
    QTest::newRow("months") << 2.0 << TimeUnit::Year << TimeUnit::Month;
    QTest::newRow("quarters") << 0.7 << TimeUnit::Year << TimeUnit::Quarter;
    QTest::newRow("years") << 0.1 << TimeUnit::PlanPeriod << TimeUnit::Year;
    QTest::newRow("plan periods") << 0.03 << TimeUnit::PlanPeriod << TimeUnit::PlanPeriod;
    QTest::newRow("decades") << 0.012 << TimeUnit::Century << TimeUnit::Decade;
}

void TestTimeScale::choosesUnitsByScale()
{
    QFETCH(const double, pixelsPerDay);
    QFETCH(const TimeUnit, major);
    QFETCH(const TimeUnit, minor);
    QCOMPARE(TimeScale(QDate(2020, 1, 1), pixelsPerDay).axisUnits(), (AxisUnits{major, minor}));
    QCOMPARE(TimeScale(QDate(2020, 1, 1), comfortableScale(minor)).axisUnits().minor, minor);
}

void TestTimeScale::namesUnits()
{
    const QDate october(2020, 10, 1);
    QCOMPARE(unitNames(TimeUnit::Year, october, AxisRow::Major),
             QStringList({u"2020"_s, u"2020"_s, u"20"_s}));
    QCOMPARE(unitNames(TimeUnit::Quarter, october, AxisRow::Minor).first(), u"Q4"_s);
    QCOMPARE(unitNames(TimeUnit::Month, october, AxisRow::Major).first(), u"Oct 2020"_s);
    QCOMPARE(unitNames(TimeUnit::Month, october, AxisRow::Minor).first(), u"Oct"_s);
    QCOMPARE(unitNames(TimeUnit::Week, QDate(2020, 12, 28), AxisRow::Minor),
             QStringList({u"Week 53"_s, u"12-28"_s, u"28"_s}));
    QCOMPARE(unitNames(TimeUnit::PlanPeriod, QDate(2016, 1, 1), AxisRow::Major),
             QStringList({u"FYP 13 2016–2020"_s, u"FYP 13"_s, u"2016–2020"_s, u"Plan 13"_s}));
    QCOMPARE(unitNames(TimeUnit::PlanPeriod, QDate(2016, 1, 1), AxisRow::Minor),
             QStringList({u"2016–2020"_s, u"16–20"_s}));
    QCOMPARE(unitNames(TimeUnit::Decade, QDate(2010, 1, 1), AxisRow::Minor),
             QStringList({u"2010–2019"_s, u"2010"_s}));
    QCOMPARE(unitNames(TimeUnit::PlanPeriod, QDate(1976, 1, 1), AxisRow::Major),
             QStringList({u"1976–1980"_s}));
}

void TestTimeScale::namesPlanPeriodsInChinese()
{
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QVERIFY(unitNames(TimeUnit::PlanPeriod, QDate(2016, 1, 1), AxisRow::Major)
                .at(1)
                .contains(u"十三"_s));
    QVERIFY(unitNames(TimeUnit::PlanPeriod, QDate(2051, 1, 1), AxisRow::Major)
                .at(1)
                .contains(u"二十"_s));
    QCOMPARE(unitNames(TimeUnit::Month, QDate(2020, 10, 1), AxisRow::Minor).first(), u"10月"_s);
}

TOUYAN_TEST(TestTimeScale, QCoreApplication)
#include "tst_timescale.moc"

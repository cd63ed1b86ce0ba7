#include "selection/workdays.h"
#include "support/makers.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

Records withSettings(const QString& holidays, const QString& worked)
{
    ChangeSet changes;
    const auto add = [&changes](qint64 id, const QString& key, const QString& value) {
        Setting setting;
        setting.id = SettingId{id};
        setting.key = key;
        setting.value = value;
        changes.insert(setting);
    };
    add(1, u"holidays"_s, holidays);
    add(2, u"worked_days"_s, worked);
    Records records;
    records.apply(changes);
    return records;
}

} // namespace

/// Working days in China's calendar.
class TestWorkDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weekendsAreFree();
    void springFestivalIsFreeAndItsWeekendsAreWorked();
    void workedDaysLieOnWeekends();
    void stretchCountsItsFirstDay_data();
    void stretchCountsItsFirstDay();
    void officeAddsAndTakesBackDays();
    void nonsenseInTheSettingsIsPassedOver();
    void knowsWhichYearsItKnows();
};

void TestWorkDays::weekendsAreFree()
{
    const WorkCalendar calendar = workCalendarOf({});
    QVERIFY(calendar.isFree(QDate(2019, 3, 16)));
    QVERIFY(!calendar.isFree(QDate(2019, 3, 15)));
}

void TestWorkDays::springFestivalIsFreeAndItsWeekendsAreWorked()
{
    const WorkCalendar calendar = workCalendarOf({});
    QVERIFY(calendar.isFree(QDate(2021, 2, 11)));
    QVERIFY(calendar.isFree(QDate(2021, 2, 17)));
    QVERIFY(!calendar.isFree(QDate(2021, 2, 18)));
    QVERIFY(!calendar.isFree(QDate(2021, 2, 20))); // a Saturday
    QVERIFY(calendar.isFree(QDate(2020, 1, 31))); // lengthened in 2020
    QVERIFY(!calendar.isFree(QDate(2020, 2, 3)));
}

void TestWorkDays::workedDaysLieOnWeekends()
{
    const WorkCalendar calendar = workCalendarOf({});
    QCOMPARE(calendar.workedDays.size(), 53);
    for (const QDate day : calendar.workedDays) {
        QVERIFY2(day.dayOfWeek() >= 6, qPrintable(day.toString(Qt::ISODate)));
        QVERIFY(!calendar.holidays.contains(day));
    }
}

void TestWorkDays::stretchCountsItsFirstDay_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("one week") << QDate(2019, 3, 11) << 5 << QDate(2019, 3, 11)
                              << QDate(2019, 3, 15);
    QTest::newRow("from a Saturday")
        << QDate(2019, 3, 9) << 5 << QDate(2019, 3, 11) << QDate(2019, 3, 15);
    QTest::newRow("one day") << QDate(2020, 3, 27) << 1 << QDate(2020, 3, 27) << QDate(2020, 3, 27);
    QTest::newRow("no day is one")
        << QDate(2020, 3, 27) << 0 << QDate(2020, 3, 27) << QDate(2020, 3, 27);
    QTest::newRow("over the national day")
        << QDate(2020, 9, 29) << 5 << QDate(2020, 9, 29) << QDate(2020, 10, 12);
    QTest::newRow("over a worked Sunday")
        << QDate(2021, 4, 23) << 3 << QDate(2021, 4, 23) << QDate(2021, 4, 26);
}

void TestWorkDays::stretchCountsItsFirstDay()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const DateRange range = workingDays(workCalendarOf({}), from, days);
    QCOMPARE(range.first, first);
    QCOMPARE(range.last, last);
}

void TestWorkDays::officeAddsAndTakesBackDays()
{
    const Records records =
        withSettings(u"2023-01-21..2023-01-27、2021-02-20"_s, u"2023-01-28, 2021-02-17"_s);
    const WorkCalendar calendar = workCalendarOf(records);
    QVERIFY(calendar.isFree(QDate(2023, 1, 24)));
    QVERIFY(!calendar.isFree(QDate(2023, 1, 28))); // a Saturday
    QVERIFY(calendar.isFree(QDate(2021, 2, 20)));
    QVERIFY(!calendar.isFree(QDate(2021, 2, 17)));
}

void TestWorkDays::nonsenseInTheSettingsIsPassedOver()
{
    const Records records = withSettings(u"soon 2023-13-45 1900-01-01..2900-01-01"_s, u".."_s);
    QCOMPARE(workCalendarOf(records).holidays, workCalendarOf({}).holidays);
}

void TestWorkDays::knowsWhichYearsItKnows()
{
    QVERIFY(knowsHolidaysOf(workCalendarOf({}), 2026));
    QVERIFY(!knowsHolidaysOf(workCalendarOf({}), 2027));
    QVERIFY(knowsHolidaysOf(workCalendarOf(withSettings(u"2027-01-02"_s, {})), 2027));
}

TOUYAN_TEST(TestWorkDays, QCoreApplication)
#include "tst_workdays.moc"

#include "selection/calendarsettings.h"
#include "selection/workdays.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

const DateRange Spring2027{QDate(2027, 2, 5), QDate(2027, 2, 11)};

bool holds(const std::vector<CalendarStretch>& stretches, const CalendarStretch& wanted)
{
    return std::find(stretches.begin(), stretches.end(), wanted) != stretches.end();
}

} // namespace

/// The office's own public holidays.
class TestCalendarSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textAndDaysAreInverse();
    void faultNamesThePart_data();
    void faultNamesThePart();
    void yearShowsWhatTheProgramKnows();
    void addedHolidayIsFreeAndOwn();
    void laterStatementWins();
    void removedStretchOfTheProgramIsContradicted();
    void resetGivesTheProgramsDaysBack();
    void stretchIsChecked();
    void changeIsWrittenAndReadBack();
    void anyStatementsSaySoOfTheirDays();
};

void TestCalendarSettings::textAndDaysAreInverse()
{
    const auto days = daysFrom(u"2027-01-02，2027-02-05..2027-02-11; 2027-02-12"_s);
    QVERIFY(days);
    QCOMPARE(days->size(), 9);
    QCOMPARE(daysText(*days), u"2027-01-02 2027-02-05..2027-02-12"_s);
    QCOMPARE(*daysFrom(daysText(*days)), *days);
    QVERIFY(daysFrom({})->isEmpty());
}

void TestCalendarSettings::faultNamesThePart_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("no date") << u"soon"_s;
    QTest::newRow("no day") << u"2027-02-30"_s;
    QTest::newRow("backwards") << u"2027-02-11..2027-02-05"_s;
    QTest::newRow("two ends") << u"2027-02-01..2027-02-02..2027-02-03"_s;
    QTest::newRow("a century") << u"1900-01-01..2027-01-01"_s;
}

void TestCalendarSettings::faultNamesThePart()
{
    QFETCH(QString, part);
    const QString text = QString(u"2027-01-02 " % part);
    const auto days = daysFrom(text);
    QVERIFY(!days && days.error().message.contains(part));
    Records records;
    ChangeSet changes;
    Setting setting;
    setting.id = SettingId{1};
    setting.key = u"holidays"_s;
    setting.value = text;
    changes.insert(setting);
    records.apply(changes);
    QVERIFY(calendarSettingsFault(records).contains(part));
    QCOMPARE(calendarSettingsOf(records).holidays.size(), 1); // the rest is read
}

void TestCalendarSettings::yearShowsWhatTheProgramKnows()
{
    const auto stretches = stretchesOf({}, 2021);
    QVERIFY(holds(stretches, {{QDate(2021, 2, 11), QDate(2021, 2, 17)}, DayKind::Free, false}));
    QVERIFY(holds(stretches, {{QDate(2021, 2, 20), QDate(2021, 2, 20)}, DayKind::Worked, false}));
    QVERIFY(std::is_sorted(stretches.begin(), stretches.end(), [](const auto& a, const auto& b) {
        return a.days.first < b.days.first;
    }));
    // From the last days of the year before: the new year is shown in both.
    QVERIFY(holds(stretchesOf({}, 2023),
                  {{QDate(2022, 12, 31), QDate(2023, 1, 2)}, DayKind::Free, false}));
    for (int year = 2019; year <= 2026; ++year)
        QVERIFY2(stretchesOf({}, year).size() > 8, qPrintable(QString::number(year)));
    QVERIFY(stretchesOf({}, 2027).empty());
}

void TestCalendarSettings::addedHolidayIsFreeAndOwn()
{
    CalendarSettings settings;
    setDays(settings, Spring2027, DayKind::Free);
    setDays(settings, {QDate(2027, 1, 31), QDate(2027, 1, 31)}, DayKind::Worked);
    const auto stretches = stretchesOf(settings, 2027);
    QCOMPARE(stretches.size(), size_t(2));
    QVERIFY(holds(stretches, {Spring2027, DayKind::Free, true}));
    const WorkCalendar calendar = calendarWith(settings);
    QVERIFY(calendar.isFree(QDate(2027, 2, 8)));
    QVERIFY(!calendar.isFree(QDate(2027, 1, 31))); // a Sunday
    removeStretch(settings, stretches.front());
    removeStretch(settings, stretches.back());
    QCOMPARE(settings, CalendarSettings());
}

void TestCalendarSettings::laterStatementWins()
{
    CalendarSettings settings;
    setDays(settings, Spring2027, DayKind::Free);
    setDays(settings, {QDate(2027, 2, 8), QDate(2027, 2, 8)}, DayKind::Worked);
    QVERIFY(!calendarWith(settings).isFree(QDate(2027, 2, 8)));
    QVERIFY(calendarWith(settings).isFree(QDate(2027, 2, 9)));
}

void TestCalendarSettings::removedStretchOfTheProgramIsContradicted()
{
    CalendarSettings settings;
    const CalendarStretch festival{
        {QDate(2021, 9, 19), QDate(2021, 9, 21)}, DayKind::Free, false}; // from a Sunday
    removeStretch(settings, festival);
    const WorkCalendar calendar = calendarWith(settings);
    QVERIFY(!calendar.isFree(QDate(2021, 9, 20)));
    QVERIFY(!calendar.isFree(QDate(2021, 9, 21)));
    QVERIFY(calendar.isFree(QDate(2021, 9, 19)));
    removeStretch(settings, {{QDate(2021, 9, 18), QDate(2021, 9, 18)}, DayKind::Worked, false});
    QVERIFY(calendarWith(settings).isFree(QDate(2021, 9, 18)));
}

void TestCalendarSettings::resetGivesTheProgramsDaysBack()
{
    CalendarSettings settings;
    const DateRange week{QDate(2021, 10, 1), QDate(2021, 10, 7)};
    setDays(settings, week, DayKind::Worked);
    QVERIFY(!(settings == CalendarSettings()));
    resetDays(settings, week);
    QCOMPARE(settings, CalendarSettings());
}

void TestCalendarSettings::stretchIsChecked()
{
    QVERIFY(holidayStretch(Spring2027.first, Spring2027.last));
    QVERIFY(holidayStretch(Spring2027.first, Spring2027.first));
    QVERIFY(!holidayStretch(Spring2027.last, Spring2027.first));
    QVERIFY(!holidayStretch(QDate(), Spring2027.last));
    const auto long_ = holidayStretch(QDate(2027, 1, 1), QDate(2027, 2, 1));
    QVERIFY(!long_ && long_.error().message.contains(u"32"_s));
}

void TestCalendarSettings::changeIsWrittenAndReadBack()
{
    Records records;
    IdMaker ids;
    CalendarSettings settings;
    setDays(settings, Spring2027, DayKind::Free);
    records.apply(calendarChange(records, settings, ids));
    QCOMPARE(calendarSettingsOf(records), settings);
    QVERIFY(workCalendarOf(records).isFree(QDate(2027, 2, 8)));
    QVERIFY(calendarChange(records, settings, ids).isEmpty());
    records.apply(calendarChange(records, {}, ids));
    QVERIFY(records.all<Setting>().isEmpty());
}

/// After any statements a day is what the last one about it said.
void TestCalendarSettings::anyStatementsSaySoOfTheirDays()
{
    QRandomGenerator random(7);
    CalendarSettings settings;
    QHash<QDate, DayKind> said;
    for (int i = 0; i < 300; ++i) {
        const QDate first = QDate(2021, 1, 1).addDays(random.bounded(365));
        const DateRange range{first, first.addDays(random.bounded(8))};
        const DayKind kind = random.bounded(2) ? DayKind::Free : DayKind::Worked;
        setDays(settings, range, kind);
        for (QDate day = range.first; day <= range.last; day = day.addDays(1))
            said.insert(day, kind);
    }
    const WorkCalendar calendar = calendarWith(settings);
    for (auto it = said.cbegin(); it != said.cend(); ++it)
        QCOMPARE(calendar.isFree(it.key()), it.value() == DayKind::Free);
    QCOMPARE(calendarWith(
                 {*daysFrom(daysText(settings.holidays)), *daysFrom(daysText(settings.workedDays))})
                 .holidays,
             calendar.holidays);
}

TOUYAN_TEST(TestCalendarSettings, QCoreApplication)
#include "tst_calendarsettings.moc"

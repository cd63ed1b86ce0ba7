#include "layout/timelinesheet.h"
#include "layout/timelinesplit.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

#include <cmath>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF A4(1123, 794);

TimelineTable tableOf(const DateRange& days)
{
    TimelineRow row;
    row.id = 1;
    row.name = u"项目"_s;
    row.planned = days;
    return TimelineTable({row}, TimelineGrouping::None);
}

TimelineTable tableOf(int rows)
{
    std::vector<TimelineRow> all;
    for (int i = 0; i < rows; ++i)
        all.push_back({.id = i + 1,
                       .name = u"项目"_s,
                       .district = {},
                       .group = u"甲"_s,
                       .planned = {QDate(2020, 1, 1), QDate(2020, 12, 31)}});
    return TimelineTable(std::move(all));
}

std::vector<SceneText> textsOf(const Scene& scene, StyleRole role)
{
    std::vector<SceneText> texts;
    for (const SceneItem& item : scene.items()) {
        const auto* text = std::get_if<SceneText>(&item.shape);
        if (text && item.role == role)
            texts.push_back(*text);
    }
    return texts;
}

/// The names in the lower row of the axis of @p scene, free days too, from left to right.
QStringList lowerNames(const Scene& scene)
{
    std::vector<SceneText> texts = textsOf(scene, StyleRole::HeaderTextMinor);
    const std::vector<SceneText> free = textsOf(scene, StyleRole::HeaderTextFree);
    texts.insert(texts.end(), free.cbegin(), free.cend());
    std::sort(texts.begin(), texts.end(),
              [](const SceneText& a, const SceneText& b) { return a.box.left() < b.box.left(); });
    const QStringList columns{u"Project"_s, u"District"_s, u"Done"_s,
                              u"项目"_s,    u"区域"_s,     u"完成"_s};
    QStringList names;
    for (const SceneText& text : texts) {
        if (!columns.contains(text.text))
            names.append(text.text.section(u' ', 0, 0));
    }
    return names;
}

} // namespace

/// The names along the time axis: at every scale and on every sheet there are some, and a sheet
/// shows just the days that it was asked for.
class TestTimelineAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void bothRowsAreNamedAtEveryScale_data();
    void bothRowsAreNamedAtEveryScale();
    void printedAxisIsNeverBlank();
    void longSpansAreNamedByDecades();
    void chosenDaysAreShownExactly_data();
    void chosenDaysAreShownExactly();
    void chosenDaysAreSharedOutExactly();
    void remarksStandWhereTheProjectIs();
    void lastPageHasMoreThanARow();
    void aFewRowsTooManyAreFittedInto();
    void milestonesAreSeenAtEveryScale();
};

void TestTimelineAxis::bothRowsAreNamedAtEveryScale_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<SceneLanguage>("language");
    for (const int width : {420, 780, 1'200, 4'000}) {
        QTest::addRow("%d English", width) << width << SceneLanguage::Interface;
        QTest::addRow("%d Chinese", width) << width << SceneLanguage::Chinese;
    }
}

void TestTimelineAxis::bothRowsAreNamedAtEveryScale()
{
    QFETCH(const int, width);
    QFETCH(const SceneLanguage, language);
    for (double scale = TimeScale::MinPixelsPerDay; scale < 2 * TimeScale::MaxPixelsPerDay;
         scale *= 1.07) {
        TimelineFrame frame;
        frame.language = language;
        frame.size = QSizeF(frame.columns.width() + width, 100);
        const auto days = static_cast<qint64>(std::ceil(width / scale));
        const QDate first = QDate(2020, 6, 17).addDays(-days / 2);
        frame.scale = TimeScale::fitted({first, first.addDays(days - 1)}, width);
        const Scene scene = timelineHeader(frame, EvenTextMeasure());
        const auto upper = textsOf(scene, StyleRole::HeaderText);
        QVERIFY2(!upper.empty(), qPrintable(QString::number(scale)));
        QVERIFY2(!lowerNames(scene).isEmpty(), qPrintable(QString::number(scale)));
        for (const SceneText& text : upper)
            QVERIFY(EvenTextMeasure().width(text.text, StyleRole::HeaderText) <= text.box.width());
    }
}

void TestTimelineAxis::printedAxisIsNeverBlank()
{
    for (const int years : {1, 3, 8, 20, 50, 51, 80, 120, 200}) {
        const TimelineTable table = tableOf({QDate(1990, 3, 1), QDate(1990 + years, 2, 1)});
        for (const int wide : {1, 2, 5}) {
            for (const QSizeF& paper : {A4, A4.transposed(), A4 * 4}) {
                for (const Scene& page :
                     timelinePages(table, {.page = paper, .pagesWide = wide}, EvenTextMeasure())) {
                    const QString what = u"%1 years, %2 wide"_s.arg(years).arg(wide);
                    QVERIFY2(!textsOf(page, StyleRole::HeaderText).empty(), qPrintable(what));
                    QVERIFY2(lowerNames(page).size() > 1, qPrintable(what));
                }
            }
        }
    }
}

void TestTimelineAxis::longSpansAreNamedByDecades()
{
    const Scene page = timelinePages(tableOf({QDate(1900, 1, 1), QDate(2029, 12, 31)}),
                                     {.page = A4}, EvenTextMeasure())
                           .front();
    const QStringList names = lowerNames(page);
    QVERIFY2(names.contains(u"2010"_s) && names.contains(u"1950"_s), qPrintable(names.join(u' ')));
    QVERIFY(page.toText().contains(u"\"2000–2099\""_s));
}

void TestTimelineAxis::chosenDaysAreShownExactly_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("24 days") << QDate(2020, 1, 17) << QDate(2020, 2, 9);
    QTest::newRow("over a quarter") << QDate(2020, 9, 26) << QDate(2020, 10, 12);
    QTest::newRow("one day") << QDate(2020, 2, 29) << QDate(2020, 2, 29);
}

void TestTimelineAxis::chosenDaysAreShownExactly()
{
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    const TimelineTable table = tableOf({QDate(2018, 1, 1), QDate(2024, 12, 31)});
    const Scene page =
        timelinePages(table, {.page = A4 * 1.414, .days = {first, last}}, EvenTextMeasure())
            .front();
    QStringList wanted;
    for (QDate day = first; day <= last; day = day.addDays(1))
        wanted.append(QString::number(day.day()));
    QCOMPARE(lowerNames(page), wanted);
}

void TestTimelineAxis::chosenDaysAreSharedOutExactly()
{
    const DateRange days{QDate(2020, 1, 17), QDate(2020, 2, 9)};
    const TimelineTable table = tableOf({QDate(2018, 1, 1), QDate(2024, 12, 31)});
    const auto pages =
        timelinePages(table, {.page = A4, .days = days, .pagesWide = 2}, EvenTextMeasure());
    QCOMPARE(pages.size(), 2U);
    QVERIFY(pages[0].toText().contains(u"2020-01-17 — 2020-01-28"_s));
    QVERIFY(pages[1].toText().contains(u"2020-01-29 — 2020-02-09"_s));
    QCOMPARE(lowerNames(pages[0]).first(), u"17"_s);
    QCOMPARE(lowerNames(pages[0]).last(), u"28"_s);
    QCOMPARE(lowerNames(pages[1]).first(), u"29"_s);
    QCOMPARE(lowerNames(pages[1]).last(), u"9"_s);
    QCOMPARE(daysByPage({days.first, days.first}, 6).size(), 2U); // no page without a day
}

void TestTimelineAxis::remarksStandWhereTheProjectIs()
{
    TimelineRow undated;
    undated.id = 1;
    undated.name = u"甲"_s;
    TimelineRow begun = undated;
    begun.id = 2;
    begun.planned.first = QDate(2020, 8, 1);
    TimelineRow inverted = undated;
    inverted.id = 3;
    inverted.planned = {QDate(2020, 11, 1), QDate(2020, 10, 1)};
    TimelineRow whole = undated;
    whole.id = 4;
    whole.planned = {QDate(2020, 1, 1), QDate(2020, 12, 31)};
    const auto pages =
        timelinePages(TimelineTable({undated, begun, inverted, whole}, TimelineGrouping::None),
                      {.page = A4, .pagesWide = 2}, EvenTextMeasure());
    QCOMPARE(pages.size(), 2U);
    const auto remarks = [&pages](size_t page) {
        QStringList words;
        for (const SceneText& text : textsOf(pages.at(page), StyleRole::RowTextWarning))
            words.append(text.text);
        return words;
    };
    QCOMPARE(remarks(0), QStringList{u"No dates"_s});
    QCOMPARE(remarks(1), (QStringList{u"No finish date"_s, u"Finish before start"_s}));
}

void TestTimelineAxis::lastPageHasMoreThanARow()
{
    for (const size_t capacity : {size_t(10), size_t(22), size_t(40)}) {
        for (size_t rows = 1; rows < 200; ++rows) {
            const TimelineTable table = tableOf(static_cast<int>(rows));
            const auto pages = linesByPage(table, capacity);
            size_t projects = 0;
            for (const auto& page : pages) {
                QVERIFY(page.size() <= capacity);
                for (const TimelineLine& line : page)
                    projects += line.isGroup() ? size_t(0) : size_t(1);
            }
            QCOMPARE(projects, rows);
            // Each page but the last can give one line at a time.
            QVERIFY2(pages.size() == 1 || pages.size() + 1 >= capacity || pages.back().size() > 2,
                     qPrintable(u"%1 rows, %2 a page"_s.arg(rows).arg(capacity)));
        }
    }
}

void TestTimelineAxis::aFewRowsTooManyAreFittedInto()
{
    const auto pagesFor = [](int rows) {
        const TimelineTable table = tableOf(rows);
        const TimelineSheet sheet{.title = u"时间线"_s, .page = fittedPage(table, A4)};
        return timelinePageCount(table, sheet, EvenTextMeasure());
    };
    QCOMPARE(pagesFor(40), 2U);
    QCOMPARE(pagesFor(43), 2U); // three pages at full size, the last with three rows
    QCOMPARE(pagesFor(60), 3U);
}

void TestTimelineAxis::milestonesAreSeenAtEveryScale()
{
    TimelineRow row;
    row.id = 1;
    row.name = u"甲"_s;
    row.milestones = {{.id = 11, .name = u"验收"_s, .planned = QDate(2020, 6, 1)}};
    for (const double scale : {TimeScale::MinPixelsPerDay, 0.03, 0.1, 1.0, 40.0}) {
        TimelineFrame frame;
        frame.size = QSizeF(frame.columns.width() + 400, 100);
        frame.scale = TimeScale(QDate(2020, 5, 25), scale, 100);
        const Scene scene =
            timelineScene(TimelineTable({row}, TimelineGrouping::None), frame, EvenTextMeasure());
        QVERIFY2(scene.toText().contains(u"diamond milestone-open"_s),
                 qPrintable(QString::number(scale)));
    }
}

TOUYAN_TEST(TestTimelineAxis, QCoreApplication)
#include "tst_timelineaxis.moc"

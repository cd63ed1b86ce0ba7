#include "layout/timelinesheet.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF SheetA4(1123, 794);

std::vector<TimelineOutline> outlines(int count)
{
    std::vector<TimelineOutline> outlines;
    for (int i = 0; i < count; ++i)
        outlines.push_back({.id = i + 1,
                            .light = Light::Green,
                            .donePercent = 50,
                            .planned = {QDate(2019, 1, 1), QDate(2021, 12, 31)}});
    return outlines;
}

TimelineRow rowOf(qint64 id)
{
    TimelineRow row;
    row.id = id;
    row.name = u"项目%1"_s.arg(id);
    row.planned = {QDate(2019, 1, 1), QDate(2021, 12, 31)};
    row.light = Light::Green;
    return row;
}

TimelineTable table(int count)
{
    return {outlines(count), {u"智能制造"_s}, rowOf};
}

std::vector<Scene> pagesOf(const TimelineTable& table, const TimelineSheet& sheet)
{
    return timelinePages(table, sheet, EvenTextMeasure());
}

bool says(const Scene& scene, const QString& words)
{
    return scene.toText().contains(words);
}

} // namespace

/// Timelines on paper, and tables that make their rows when they are shown.
class TestTimelineSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void spreadsDaysOverPages();
    void pagesSideBySideShowAllDays();
    void fitsRowsToThePaper_data();
    void fitsRowsToThePaper();
    void previewLaysOutOnlyItsPages();
    void legendNamesTheBaseline();
    void legendStaysOnNarrowPages();
    void papersSpeakChineseInEveryLanguage();
    void everyPaperHoldsAllRows_data();
    void everyPaperHoldsAllRows();
    void makesOnlyTheRowsThatAreShown();
    void measuresManyRowsByTheirBars();
};

void TestTimelineSheet::spreadsDaysOverPages()
{
    TimelineSheet sheet{.title = u"时间线"_s, .page = SheetA4, .pagesWide = 3};
    const std::vector<Scene> pages = pagesOf(table(5), sheet);
    QCOMPARE(pages.size(), 3U);
    QVERIFY(says(pages[0], u"2019-01 — 2019-12"_s));
    QVERIFY(says(pages[1], u"2020-01 — 2020-12"_s));
    for (const Scene& page : pages) {
        QVERIFY(says(page, u"\"项目3\""_s)); // the columns are on each
        QVERIFY(says(page, u"\"Project\""_s));
        QCOMPARE(page.size(), SheetA4);
    }
    QVERIFY(says(pages[2], u"Page 3 of 3"_s));
}

/// The bars of a row on all pages together are as long as on one page as wide as all of them.
void TestTimelineSheet::pagesSideBySideShowAllDays()
{
    const auto widthOf = [](const std::vector<Scene>& pages) {
        double width = 0;
        for (const Scene& page : pages) {
            for (const SceneItem& item : page.items()) {
                const auto* rect = std::get_if<SceneRect>(&item.shape);
                if (rect && item.role == StyleRole::RestGreen)
                    width += rect->rect.width();
            }
        }
        return width;
    };
    TimelineSheet sheet{.page = SheetA4};
    const double one = widthOf(pagesOf(table(1), sheet));
    sheet.pagesWide = 4;
    const double times = widthOf(pagesOf(table(1), sheet)) / one;
    // A page holds as many days as the longest nine months, so that a little is seen twice.
    QVERIFY2(times > 3.95 && times < 4.01, qPrintable(QString::number(times)));
}

void TestTimelineSheet::fitsRowsToThePaper_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("few") << 3 << 2.5 << 2.5;
    QTest::newRow("some") << 40 << 1.5 << 2.5;
    QTest::newRow("a few too many") << 80 << 0.75 << 1.0;
    QTest::newRow("many") << 500 << 1.0 << 1.0;
}

void TestTimelineSheet::fitsRowsToThePaper()
{
    QFETCH(const int, rows);
    QFETCH(const double, least);
    QFETCH(const double, most);
    const QSizeF a1 = SheetA4 * 2 * 1.414;
    const QSizeF page = fittedPage(table(rows), a1);
    const double scale = a1.width() / page.width();
    QVERIFY2(scale >= least && scale <= most, qPrintable(QString::number(scale)));
    QCOMPARE(a1.height() / page.height(), scale);
    // Enlarged, the rows still are on one page.
    if (rows < 100)
        QCOMPARE(pagesOf(table(rows), {.title = u"时间线"_s, .page = page}).size(), 1U);
}

void TestTimelineSheet::previewLaysOutOnlyItsPages()
{
    TimelineSheet sheet{.page = SheetA4, .firstPages = 2};
    const TimelineTable many = table(1'000);
    const std::vector<Scene> pages = pagesOf(many, sheet);
    QCOMPARE(pages.size(), 2U);
    const size_t count = timelinePageCount(many, sheet, EvenTextMeasure());
    sheet.firstPages = 0;
    QCOMPARE(pagesOf(many, sheet).size(), count);
    QVERIFY(says(pages.front(), u"Page 1 of %1"_s.arg(count)));
}

void TestTimelineSheet::legendNamesTheBaseline()
{
    TimelineSheet sheet{.page = SheetA4 * 2, .baseline = u"list of 2020"_s};
    QVERIFY(says(pagesOf(table(1), sheet).front(), u"\"Baseline: list of 2020\""_s));
    sheet.parts.setFlag(TimelinePart::Baseline, false);
    QVERIFY(!says(pagesOf(table(1), sheet).front(), u"Baseline"_s));
}

void TestTimelineSheet::papersSpeakChineseInEveryLanguage()
{
    TimelineRow row;
    row.id = 1;
    row.name = u"项目"_s;
    row.planned = {QDate(2020, 2, 1), QDate(2020, 8, 1)};
    TimelineSheet sheet{.title = u"时间线"_s, .page = {1587, 500}, .today = QDate(2020, 10, 31)};
    sheet.baseline = u"印发"_s;
    sheet.days = {QDate(2020, 1, 1), QDate(2021, 12, 31)};
    sheet.language = SceneLanguage::Chinese;
    for (const TimelineGrouping grouping : {TimelineGrouping::None, TimelineGrouping::ByGroup}) {
        const auto pages = timelinePages(TimelineTable({row}, grouping), sheet, EvenTextMeasure());
        QStringList texts;
        for (const SceneItem& item : pages.front().items()) {
            if (const auto* text = std::get_if<SceneText>(&item.shape))
                texts.append(text->text);
        }
        QVERIFY(texts.contains(u"已完成节点"_s));
        QVERIFY(texts.contains(u"逾期 91 天"_s));
        QVERIFY(texts.contains(u"2020年"_s));
        QCOMPARE(texts.filter(QRegularExpression(u"[A-Za-z]{2,}"_s)), QStringList());
    }
}

void TestTimelineSheet::legendStaysOnNarrowPages()
{
    const TimelineSheet sheet{
        .page = SheetA4.transposed(), .today = QDate(2020, 6, 1), .pagesWide = 2};
    for (const Scene& page : pagesOf(table(1), sheet)) {
        for (const SceneItem& item : page.items()) {
            const auto* text = std::get_if<SceneText>(&item.shape);
            if (text && item.role == StyleRole::Note && text->align == TextAlign::Left)
                QVERIFY(text->box.right() <= page.size().width() - 100);
        }
    }
}

void TestTimelineSheet::everyPaperHoldsAllRows_data()
{
    QTest::addColumn<QSizeF>("paper");
    QSizeF paper = SheetA4;
    for (int number = 4; number >= 0; --number) {
        QTest::addRow("A%d", number) << paper;
        QTest::addRow("A%d portrait", number) << paper.transposed();
        paper = QSizeF(paper.height() * 2, paper.width());
    }
}

void TestTimelineSheet::everyPaperHoldsAllRows()
{
    QFETCH(const QSizeF, paper);
    const TimelineSheet sheet{.title = u"时间线"_s, .page = paper};
    int found = 0;
    for (const Scene& page : pagesOf(table(150), sheet)) {
        for (const SceneItem& item : page.items()) {
            const auto* text = std::get_if<SceneText>(&item.shape);
            if (!text || item.role != StyleRole::RowText || !text->text.startsWith(u"项目"))
                continue;
            ++found;
            QVERIFY(QRectF({0, 0}, page.size()).contains(text->box));
        }
    }
    QCOMPARE(found, 150);
}

void TestTimelineSheet::makesOnlyTheRowsThatAreShown()
{
    int made = 0;
    const TimelineTable many(outlines(10'000), {}, [&made](qint64 id) {
        ++made;
        return rowOf(id);
    });
    QCOMPARE(made, 0); // arranging looks at none
    TimelineFrame frame;
    frame.size = QSizeF(1'000, 44 + 28 * 20);
    frame.scale = TimeScale(QDate(2019, 1, 1), 1);
    (void)timelineScene(many, frame, EvenTextMeasure());
    QCOMPARE(made, 20);
}

void TestTimelineSheet::measuresManyRowsByTheirBars()
{
    const auto withMilestone = [](qint64 id) {
        TimelineRow row = rowOf(id);
        row.milestones = {{.id = 1, .name = u"验收"_s, .planned = QDate(2023, 5, 1)}};
        return row;
    };
    const TimelineTable few(outlines(10), {}, withMilestone);
    QCOMPARE(few.span().last, QDate(2023, 5, 1));
    const TimelineTable many(outlines(10'000), {}, withMilestone);
    QCOMPARE(many.span().last, QDate(2021, 12, 31));
    QCOMPARE(many.fullSpan().last, QDate(2023, 5, 1));
}

TOUYAN_TEST(TestTimelineSheet, QCoreApplication)
#include "tst_timelinesheet.moc"

#include "io/printedrows.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

double heightOf(const std::vector<PrintedRow>& rows)
{
    return std::accumulate(rows.begin(), rows.end(), 0.0,
                           [](double sum, const PrintedRow& row) { return sum + row.height; });
}

} // namespace

/// How high the rows of a sheet are, and where its pages end.
class TestPrintedRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreCounted_data();
    void linesAreCounted();
    void leadGoesOnWithItsRows();
    void nothingIsHeightenedWithoutNeed();
    void noLeadEndsAPage();
};

void TestPrintedRows::linesAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("room");
    QTest::addColumn<int>("lines");
    QTest::newRow("nothing") << QString() << 10.0 << 1;
    QTest::newRow("just fits") << u"建设内容规"_s << 10.0 << 1;
    QTest::newRow("one more") << u"建设内容规模"_s << 10.0 << 2;
    QTest::newRow("no mark begins a line") << u"建设内容规。"_s << 10.0 << 2;
    QTest::newRow("mark takes its character along") << u"建设内容规，模"_s << 10.0 << 2;
    QTest::newRow("word stays whole") << u"建设内LiDAR"_s << 10.0 << 2;
    QTest::newRow("long word is broken") << u"A"_s.repeated(25) << 10.0 << 3;
    QTest::newRow("words") << u"one two three"_s << 9.0 << 2;
    QTest::newRow("new line") << u"甲\n乙"_s << 10.0 << 2;
}

void TestPrintedRows::linesAreCounted()
{
    QFETCH(const QString, text);
    QFETCH(const double, room);
    QFETCH(const int, lines);
    QCOMPARE(wrappedLines(text, room), lines);
}

void TestPrintedRows::leadGoesOnWithItsRows()
{
    std::vector<PrintedRow> rows{{20, true}, {30}, {30}, {20, true}, {30}};
    const PrintedRoom room{110, 110};
    QCOMPARE(pageStarts(rows, room), std::vector<size_t>{4}); // the second lead alone at the foot
    keepLeadsFromFoot(rows, room);
    QCOMPARE(pageStarts(rows, room), std::vector<size_t>{3});
    QCOMPARE(rows[1].height, 40.0); // both give up to half of the lead's height
    QCOMPARE(rows[2].height, 40.0);
    QCOMPARE(rows[3].height, 20.0);
}

void TestPrintedRows::nothingIsHeightenedWithoutNeed()
{
    std::vector<PrintedRow> rows{{20, true}, {30}, {20, true}, {30}, {30}, {30}};
    keepLeadsFromFoot(rows, {105, 105});
    QCOMPARE(heightOf(rows), 160.0);
}

void TestPrintedRows::noLeadEndsAPage()
{
    QRandomGenerator random(20201124);
    for (int run = 0; run < 500; ++run) {
        std::vector<PrintedRow> rows;
        for (int i = 0; i < 120; ++i) {
            const bool isLead = i == 0 || (random.bounded(8) == 0 && !rows.back().isLead);
            rows.push_back({isLead ? 20.0 : 6 + 13.5 * random.bounded(1, 4), isLead});
        }
        rows.push_back({20});
        const PrintedRoom room{500.0 + random.bounded(100), 600};
        keepLeadsFromFoot(rows, room);
        for (const size_t start : pageStarts(rows, room))
            QVERIFY2(!rows[start - 1].isLead, qPrintable(u"run %1"_s.arg(run)));
    }
}

TOUYAN_TEST(TestPrintedRows, QCoreApplication)
#include "tst_printedrows.moc"

#include "reports/columnselection.h"
#include "reports/prosewords.h"
#include "reports/quantities.h"
#include "reports/reportperiod.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

QStringList quantityTexts(const QString& text)
{
    QStringList texts;
    for (const Quantity& quantity : quantitiesIn(text))
        texts.append(quantity.text);
    return texts;
}

QStringList unmatched(const QString& edited, const QString& generated)
{
    QStringList texts;
    for (const Quantity& quantity : numbersNotMatching(edited, generated))
        texts.append(quantity.text);
    return texts;
}

ReportPeriod periodOf(const char* month, const char* period, int year, QDate today)
{
    PaperChoices choices;
    if (*month)
        choices.set(u"month"_s, QString::fromLatin1(month));
    choices.set(u"period"_s, QString::fromLatin1(period));
    return periodFrom(Snapshot({}, year, today, {}), choices);
}

} // namespace

class TestPaperProse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyIsWordedBySize_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << qint64(0) << u"0元"_s;
        QTest::newRow("wan") << 3450 * Money::FenPerWan << u"3450万元"_s;
        QTest::newRow("wan with decimals") << qint64(123'456'789) << u"123.46万元"_s;
        QTest::newRow("tenth") << 12 * Money::FenPerWan + Money::FenPerWan / 2 << u"12.5万元"_s;
        QTest::newRow("yi") << 123'400 * Money::FenPerWan << u"12.34亿元"_s;
        QTest::newRow("whole yi") << 20'000 * Money::FenPerWan << u"2亿元"_s;
        QTest::newRow("half a hundredth goes up") << 123'450 * Money::FenPerWan << u"12.35亿元"_s;
        QTest::newRow("rounds into yi") << 10'000 * Money::FenPerWan - 1 << u"1亿元"_s;
        QTest::newRow("just below") << 9'999 * Money::FenPerWan << u"9999万元"_s;
        QTest::newRow("negative") << -3450 * Money::FenPerWan << u"-3450万元"_s;
    }

    void moneyIsWordedBySize()
    {
        QFETCH(const qint64, fen);
        QTEST(proseMoney(Money::fromFen(fen)), "words");
    }

    void pointsAreThoseOfThePrintedPercentages()
    {
        // 82.64 and 83.36 differ by 0.72, but 82.6 and 83.4 by 0.8.
        QCOMPARE(prosePoints(82.64, 83.36), u"0.8个百分点"_s);
        QCOMPARE(proseAgainstSchedule(82.64, 83.36), u"慢于序时进度0.8个百分点"_s);
        QCOMPARE(proseAgainstSchedule(90, 83.36), u"快于序时进度6.6个百分点"_s);
        QCOMPARE(proseAgainstSchedule(83.34, 83.31), u"与序时进度持平"_s);
    }

    void percentagesRoundHalvesUp()
    {
        QCOMPARE(prosePercent(0.25), u"0.3%"_s);
        QCOMPARE(prosePercent(100), u"100.0%"_s);
        QCOMPARE(prosePercent(99.95), u"100.0%"_s);
        QCOMPARE(prosePercent(-1.25), u"-1.3%"_s);
    }

    void changeFromTheYearBefore()
    {
        const Money base = Money::fromWan(1000);
        QCOMPARE(proseYearOnYear(Money::fromWan(1123), base), u"同比增长12.3%"_s);
        QCOMPARE(proseYearOnYear(Money::fromWan(900), base), u"同比下降10.0%"_s);
        QCOMPARE(proseYearOnYear(base, base), u"同比持平"_s);
        QCOMPARE(proseYearOnYear(base, Money()), QString());
    }

    void namesAreListed()
    {
        const QStringList names{u"甲"_s, u"乙"_s, u"丙"_s};
        QCOMPARE(proseListing(names, 3, u"项"_s), u"甲、乙、丙"_s);
        QCOMPARE(proseListing(names, 2, u"项"_s), u"甲、乙等3项"_s);
        QCOMPARE(proseQuoted(names, 2, u"项"_s), u"“甲”“乙”等3项"_s);
        QCOMPARE(proseCounts({{u"绿灯"_s, 2}, {u"黄灯"_s, 0}, {u"红灯"_s, 1}}, u"项"_s),
                 u"绿灯2项、红灯1项"_s);
        QCOMPARE(proseCounts({{u"绿灯"_s, 0}, {u"黄灯"_s, 0}}, u"项"_s), u"绿灯0项"_s);
        QCOMPARE(proseSentence({u"甲"_s, QString(), u"乙"_s}), u"甲，乙。"_s);
        QCOMPARE(proseSentence({QString()}), QString());
    }

    void noughtsAreLeftOut()
    {
        QCOMPARE(proseCounts({{u"绿灯"_s, 0}, {u"红灯"_s, 3}}, u"项"_s), u"红灯3项"_s);
    }

    void periodIsTheLastOneThatIsOver_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("quarter");
        const auto add = [](const char* name, QDate today, int year, const char* month,
                            const char* quarter) {
            QTest::newRow(name) << today << year << QString::fromUtf8(month)
                                << QString::fromUtf8(quarter);
        };
        add("within a month", QDate(2020, 11, 24), 2020, "2020年10月", "2020年三季度");
        add("last day", QDate(2020, 9, 30), 2020, "2020年9月", "2020年三季度");
        add("year is over", QDate(2021, 3, 5), 2020, "2020年12月", "2020年四季度");
        add("year begins", QDate(2020, 1, 20), 2020, "2020年1月", "2020年一季度");
        add("year to come", QDate(2020, 11, 24), 2021, "2021年1月", "2021年一季度");
    }

    void periodIsTheLastOneThatIsOver()
    {
        QFETCH(const QDate, today);
        QFETCH(const int, year);
        QTEST(periodOf("", "month", year, today).words(), "month");
        QTEST(periodOf("", "quarter", year, today).words(), "quarter");
    }

    void periodsFollowEachOther()
    {
        const ReportPeriod october = periodOf("2020-10", "month", 2020, SampleDay);
        QCOMPARE(october.endWords(), u"10月底"_s);
        QCOMPARE(october.before().words(), u"2020年9月"_s);
        QCOMPARE(october.nextWords(), u"11月"_s);
        const ReportPeriod fourth = periodOf("2020-10", "quarter", 2020, SampleDay);
        QCOMPARE(fourth.words(), u"2020年四季度"_s);
        QCOMPARE(fourth.last, QDate(2020, 12, 31));
        QCOMPARE(fourth.before().words(), u"2020年三季度"_s);
        QCOMPARE(fourth.nextWords(), u"2021年一季度"_s);
    }

    void figuresAreFoundWithTheirUnits()
    {
        QCOMPARE(quantityTexts(u"截至2020年10月底，37项重点项目完成投资1,234.5万元，"
                               "占年度计划的82.6%，慢0.7个百分点，逾期33天。"_s),
                 QStringList({u"2020年10月"_s, u"37项"_s, u"1,234.5万元"_s, u"82.6%"_s,
                              u"0.7个百分点"_s, u"33天"_s}));
        QCOMPARE(quantityTexts(u"共三十七项，总投资１２．３４亿元"_s),
                 QStringList({u"三十七项"_s, u"１２．３４亿元"_s}));
        QCOMPARE(quantitiesIn(u"三百零五项"_s).front().value, 305.0);
        QCOMPARE(quantitiesIn(u"十二项"_s).front().value, 12.0);
        QCOMPARE(quantitiesIn(u"１２．３４亿元"_s).front().value, 12.34e8);
    }

    void numberingsAreNoFigures()
    {
        QVERIFY(quantityTexts(u"大人工智能办〔2020〕3号；DLAI-2020-0001；第3条；第12项；1. 加快"_s)
                    .isEmpty());
    }

    void changedNumbersAreMarked()
    {
        const QString generated =
            u"2020年共安排重点项目37项，总投资55.25亿元，完成3450万元，占73.5%。"_s;
        QCOMPARE(unmatched(generated, generated), QStringList());
        QCOMPARE(unmatched(u"今年安排37项，总投资55.3亿元，完成0.345亿元。"_s, generated),
                 QStringList());
        QCOMPARE(unmatched(u"今年安排38项，总投资55.1亿元，占73.6%，比2019年多。"_s, generated),
                 QStringList({u"38项"_s, u"55.1亿元"_s, u"73.6%"_s, u"2019年"_s}));
        QCOMPARE(unmatched(u"三十七项、三十八项"_s, generated), QStringList({u"三十八项"_s}));
    }

    void columnsCanBeLeftOut()
    {
        PaperTable table;
        for (const double width : {10.0, 20.0, 30.0, 40.0})
            table.columns.append(TableColumn{width});
        table.head = {{RowKind::Head,
                       {TableCell::of(u"甲"_s, 1, 2), TableCell::of(u"乙"_s, 2),
                        TableCell::of(u"丁"_s, 1, 2)}},
                      {RowKind::Head, {TableCell::of(u"乙一"_s), TableCell::of(u"乙二"_s)}}};
        table.rows = QList<TableRow>{
            {RowKind::Total,
             {TableCell::of(u"合计"_s, 2), TableCell::of(u"3"_s), TableCell::of(u"4"_s)}}};

        const PaperTable some = withColumns(table, {{1, {}}, {3, {}}});
        QCOMPARE(some.width(), 100.0);
        QCOMPARE(some.columns.at(1).width, 2 * some.columns.at(0).width);
        QCOMPARE(some.head.at(0).cells.size(), 2); // 乙 over one column, 丁
        QCOMPARE(some.head.at(0).cells.at(0).columnSpan, 1);
        QCOMPARE(some.head.at(1).cells.size(), 1);
        QCOMPARE(some.head.at(1).cells.at(0).text(), u"乙一"_s);
        QCOMPARE(some.rows.at(0).cells.size(), 2);
        QCOMPARE(some.rows.at(0).cells.at(0).columnSpan, 1);

        const PaperTable plain = withColumns(table, {{0, {}}, {3, {}}});
        QCOMPARE(plain.head.size(), 1);
        QCOMPARE(plain.head.at(0).cells.at(0).rowSpan, 1);
        QCOMPARE(plain.rows.at(0).cells.at(1).text(), u"4"_s);

        const PaperTable wide = withColumns(table, {{0, 60.0}, {1, {}}, {3, {}}});
        QCOMPARE(wide.width(), 100.0);
        QCOMPARE(wide.columns.at(0).width, 60.0);
        QCOMPARE(wide.columns.at(2).width, 2 * wide.columns.at(1).width);
        const PaperTable tooWide = withColumns(table, {{0, 390.0}, {1, {}}});
        QCOMPARE(tooWide.width(), 100.0);
        QVERIFY(tooWide.columns.at(1).width > 0);
    }
};

TOUYAN_TEST(TestPaperProse, QCoreApplication)
#include "tst_paperprose.moc"

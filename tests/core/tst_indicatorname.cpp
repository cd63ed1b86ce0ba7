#include "charts/targetchart.h"
#include "plan/catalogue.h"
#include "plan/indicatorname.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// What windows call the plan's indicators.
class TestIndicatorName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }
    void englishWindowsHaveThePlansEnglish();
    void chineseWindowsHaveThePlansWords();
    void namesOfTheOfficeStay();
    void tablesOfTargetsAreInOneLanguage_data();
    void tablesOfTargetsAreInOneLanguage();
};

void TestIndicatorName::englishWindowsHaveThePlansEnglish()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const auto catalogue = loadCatalogue();
    QVERIFY(catalogue);
    for (const PlanIndicator& indicator : catalogue->indicators)
        QCOMPARE(shownIndicatorName(indicator.name.zh), indicator.name.en);
    QCOMPARE(shownMeasure(u"亿元"_s), u"100 million yuan"_s);
    QCOMPARE(shownMeasure(u"个"_s), QString());
    QCOMPARE(measuredText(u"12 / 20"_s, u"亿元"_s), u"¥12 / 20 × 100M"_s);
    QCOMPARE(measuredText(u"12 / 20"_s, u"个"_s), u"12 / 20"_s);
}

void TestIndicatorName::chineseWindowsHaveThePlansWords()
{
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QCOMPARE(shownIndicatorName(u"人工智能创新平台"_s), u"人工智能创新平台"_s);
    QCOMPARE(shownMeasure(u"个"_s), u"个"_s);
    QCOMPARE(measuredText(u"12 / 20"_s, u"亿元"_s), u"12 / 20 亿元"_s);
}

void TestIndicatorName::namesOfTheOfficeStay()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(shownIndicatorName(u"人工智能创新平台（改名示例）"_s),
             u"人工智能创新平台（改名示例）"_s);
    QCOMPARE(shownMeasure(u"人次"_s), u"人次"_s);
}

void TestIndicatorName::tablesOfTargetsAreInOneLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("English") << QLocale(QLocale::English) << false;
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China) << true;
}

void TestIndicatorName::tablesOfTargetsAreInOneLanguage()
{
    QFETCH(const QLocale, locale);
    QFETCH(const bool, isChinese);
    QLocale::setDefault(locale);
    Records records;
    records.apply(sampleRecords());
    const auto targets = targetProgress(records, 2020);
    const ChartTable table = targetTable(targets);
    QVERIFY(table.rows.size() > 5);
    static const QRegularExpression Han(u"\\p{Han}"_s);
    for (const QString& row : table.rows)
        QVERIFY2(row.contains(Han) == isChinese, qPrintable(row));
    for (const TargetProgress& target : targets)
        QCOMPARE(targetEvidence(target, records, 2020).title.contains(Han), isChinese);
}

TOUYAN_TEST(TestIndicatorName, QCoreApplication)
#include "tst_indicatorname.moc"

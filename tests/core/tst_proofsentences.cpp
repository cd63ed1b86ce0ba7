#include "analysis/snapshot.h"
#include "example/exampleportfolio.h"
#include "plan/catalogue.h"
#include "plan/cataloguerecords.h"
#include "reports/proofreading.h"

#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const ReportPeriod October{QDate(2020, 10, 1), QDate(2020, 10, 31)};

/// The example stands at 24 November 2020.
const ProofGrounds& grounds()
{
    static const ProofGrounds made = [] {
        Records records;
        records.apply(catalogueRecords(*loadCatalogue()));
        const auto changes = exampleRecords(records);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        records.apply(*changes);
        return ProofGrounds(Snapshot(records, 2020, QDate(2020, 11, 24), {}), October);
    }();
    return made;
}

QString wordOf(FigureVerdict verdict)
{
    return verdict == FigureVerdict::Right ? u"right"_s
        : verdict == FigureVerdict::Wrong  ? u"wrong"_s
                                           : u"unknown"_s;
}

void sentence(const QString& text, const QStringList& verdicts)
{
    QTest::newRow(qPrintable(text.left(60))) << text << verdicts;
}

} // namespace

/// Sentences of the sort that offices write, on the figures of the example.
class TestProofSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreJudgedAsAnOfficeReadsThem_data();
    void figuresAreJudgedAsAnOfficeReadsThem();
    void correctionsAreOfTheSameMeasure();
    void placesAreThoseOfTheBrokenText();
};

void TestProofSentences::figuresAreJudgedAsAnOfficeReadsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("verdicts");
    const QString right = u"right"_s;
    const QString wrong = u"wrong"_s;
    const QString unknown = u"unknown"_s;
    // Targets, what is reached, the gap and growth are measures of their own.
    sentence(u"人工智能及相关产业产值达到86亿元，比目标少14亿元。"_s, {right, right});
    sentence(u"产业产值达到86亿元，同比增长10.7%。"_s, {right, right});
    sentence(u"全市人工智能产业产值为86亿元。"_s, {right});
    sentence(u"人工智能及相关产业产值目标为100亿元。"_s, {right});
    sentence(u"产业产值完成目标的86%，比上年增加8.3亿元。"_s, {right, right});
    sentence(u"产业产值达到100亿元。"_s, {wrong});
    sentence(u"人工智能及相关产业产值达到88亿元。"_s, {wrong});
    sentence(u"人工智能及相关产业产值目标为120亿元。"_s, {wrong});
    sentence(u"产业产值达到86亿元，同比增长53.9%。"_s, {right, wrong});
    sentence(u"产业产值达到86亿元，同比下降10.7%。"_s, {right, wrong});
    sentence(u"力争全年产业产值达到100亿元。"_s, {right});
    sentence(u"到2025年，人工智能及相关产业产值达到500亿元。"_s, {right});
    sentence(u"华信公司产值达到3亿元，同比增长53.9%。"_s, {unknown, unknown});
    sentence(u"智能装备制造产业产值达到50.3亿元。"_s, {right});
    sentence(u"甘井子区产业产值达到86亿元。"_s, {unknown});
    // What papers print of other things.
    sentence(u"创新型领军企业达到9家，深度应用场景12个。"_s, {right, right});
    sentence(u"全市拥有9家领军企业。"_s, {right});
    sentence(u"领军企业8家。"_s, {wrong});
    sentence(u"逾期议定事项1项。"_s, {right});
    sentence(
        u"截至2020年11月24日，议定事项共12项，其中已销号4项、已办结2项、办理中6项，逾期1项。"_s,
        {right, right, right, right, right});
    sentence(u"截至2020年11月24日，逾期议定事项3项。"_s, {wrong});
    sentence(u"完成年度计划尚需投资6.39亿元。"_s, {right});
    sentence(u"距全年计划尚需6.39亿元。"_s, {right});
    sentence(u"完成年度计划尚需投资5.39亿元。"_s, {wrong});
    sentence(u"11月节点5个。"_s, {right});
    sentence(u"11月份计划完成节点6个。"_s, {wrong});
    sentence(u"全市重点项目中，新开工14项、续建13项、竣工10项。"_s, {right, right, right});
    sentence(u"竣工9项。"_s, {wrong});
    sentence(u"今年以来已竣工2项。"_s, {right});
    sentence(u"与9月底相比，4项转差。"_s, {right});
    // Every clause has a time of its own.
    sentence(u"截至9月底完成投资15.65亿元，截至10月底完成投资17.32亿元。"_s, {right, right});
    sentence(u"截至9月底完成投资17.32亿元。"_s, {wrong});
    sentence(u"截至10月底完成投资17.32亿元，到11月底将达19亿元。"_s, {right, unknown});
    sentence(u"9月份完成投资1.71亿元，10月份完成投资1.67亿元。"_s, {right, right});
    sentence(u"10月份完成投资1.71亿元。"_s, {wrong});
    sentence(u"上半年完成投资10.2亿元。"_s, {right});
    sentence(u"累计完成投资17.32亿元（截至10月底）。"_s, {right});
    sentence(u"截至10月15日，累计完成投资16亿元。"_s, {unknown});
    // Numerals, units, blanks.
    sentence(u"累计完成投资十七亿三千二百万元，同比增长百分之五十三点九。"_s, {right, right});
    sentence(u"累计完成投资17亿3200万元。累计完成投资173202万元。累计完成投资173200万元。"_s,
             {right, right, right});
    sentence(u"累计完成投资十七亿四千二百万元。"_s, {wrong});
    sentence(u"总投资５５．２５亿元，年度计划投资二十三点七一亿元。"_s, {right, right});
    sentence(u"慢于序时进度十点二个百分点。"_s, {right});
    sentence(u"重点项目三十七项，其中黄灯七项、红灯四项，未评价两项。"_s,
             {right, right, right, right});
    sentence(
        u"截 至10月 底 ， 累 计 完 成 投 资17.32亿 元 ， 占 年 度 计 划 的\n73.1%，慢于序时进度10.2个百分点。"_s,
        {right, right, right});
    sentence(u"全 市 重 点 项 目 38 项 。"_s, {wrong});
    // Of a place, a unit, a part.
    sentence(u"其中甘井子区完成5.46亿元。"_s, {right});
    sentence(u"甘井子区12项，完成率79.2%；金州区7项，完成率76.5%。"_s,
             {right, right, right, wrong});
    sentence(u"市交通运输局8项，完成率67.5%。"_s, {right, right});
    sentence(u"企业收入3亿元，同比增长53.9%。"_s, {unknown, unknown});
    sentence(u"省级重点项目37项。"_s, {unknown});
    sentence(u"举办项目对接会37个。"_s, {unknown});
}

void TestProofSentences::figuresAreJudgedAsAnOfficeReadsThem()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, verdicts);
    QStringList found;
    QString told;
    for (const CheckedFigure& figure : grounds().check(text)) {
        found.append(wordOf(figure.verdict));
        told += u"%1 %2: %3 %4 %5\n"_s.arg(figure.quantity.text, found.last(), figure.about,
                                           figure.expected, figure.reason);
    }
    QVERIFY2(found == verdicts, qPrintable(told));
}

void TestProofSentences::correctionsAreOfTheSameMeasure()
{
    const auto corrected = [](const QString& text) {
        const CheckedFigure figure = grounds().check(text).back();
        return figure.verdict == FigureVerdict::Wrong ? figure.expected : QString();
    };
    QCOMPARE(corrected(u"产业产值达到100亿元。"_s), u"86亿元"_s);
    QCOMPARE(corrected(u"产业产值目标为86亿元。"_s), u"100亿元"_s);
    QCOMPARE(corrected(u"产业产值达到86亿元，同比增长53.9%。"_s), u"增长10.7%"_s);
    QCOMPARE(corrected(u"截至9月底累计完成投资17.32亿元。"_s), u"15.65亿元"_s);
    QCOMPARE(corrected(u"领军企业8家。"_s), u"9家"_s);
}

void TestProofSentences::placesAreThoseOfTheBrokenText()
{
    const QString text = u"累 计 完 成 投 资18.32亿 元 ， 增长。"_s;
    const CheckedFigure figure = grounds().check(text).front();
    QCOMPARE(figure.verdict, FigureVerdict::Wrong);
    QCOMPARE(figure.quantity.text, u"18.32亿 元"_s);
    QCOMPARE(text.mid(figure.quantity.start, figure.quantity.length), u"18.32亿 元"_s);
}

QTEST_GUILESS_MAIN(TestProofSentences)
#include "tst_proofsentences.moc"

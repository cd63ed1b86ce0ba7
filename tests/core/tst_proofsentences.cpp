#include "reports/approximation.h"
#include "reports/figurematch.h"
#include "reports/proofreading.h"
#include "support/examplesnapshot.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const QString Correct = u"right"_s;
const QString Wrong = u"wrong"_s;
const QString Unknown = u"unknown"_s;

const ReportPeriod ProofMonth{QDate(2020, 10, 1), QDate(2020, 10, 31)};

const ProofGrounds& grounds()
{
    static const ProofGrounds made(exampleSnapshot(), ProofMonth);
    return made;
}

QString wordOf(FigureVerdict verdict)
{
    return verdict == FigureVerdict::Right ? Correct
        : verdict == FigureVerdict::Wrong  ? Wrong
                                           : Unknown;
}

void sentence(const QString& text, const QStringList& verdicts)
{
    QTest::newRow(qPrintable(text.left(60))) << text << verdicts;
}

void compareVerdicts(const QString& text, const QStringList& verdicts)
{
    QStringList found;
    QString told;
    for (const CheckedFigure& figure : grounds().check(text)) {
        found.append(wordOf(figure.verdict));
        told += u"%1 %2: %3 %4 %5\n"_s.arg(figure.quantity.text, found.last(), figure.about,
                                           figure.expected, figure.reason);
    }
    QVERIFY2(found == verdicts, qPrintable(told));
}

} // namespace

/// Sentences of the sort that offices write, on the figures of the example.
class TestProofSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTogetherAreCheckedTogether_data();
    void namesTogetherAreCheckedTogether();
    void whatCannotBeToldIsNotPutRight_data();
    void whatCannotBeToldIsNotPutRight();
    void figuresAreJudgedAsAnOfficeReadsThem_data();
    void figuresAreJudgedAsAnOfficeReadsThem();
    void trueSentencesAreNotBlamed_data();
    void trueSentencesAreNotBlamed();
    void falseSentencesAreFound_data();
    void falseSentencesAreFound();
    void correctionsAreOfTheSameMeasure();
    void approximationsAreJudgedByTheirMeaning_data();
    void approximationsAreJudgedByTheirMeaning();
    void wordsThatEndLikeAnApproximationAreNone();
    void correctedSentencesAreTrue_data();
    void correctedSentencesAreTrue();
    void placesAreThoseOfTheBrokenText();
};

void TestProofSentences::figuresAreJudgedAsAnOfficeReadsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("verdicts");
    // Targets, what is reached, the gap and growth are measures of their own.
    sentence(u"人工智能及相关产业产值达到86亿元，比目标少14亿元。"_s, {Correct, Correct});
    sentence(u"产业产值达到86亿元，同比增长10.7%。"_s, {Correct, Correct});
    sentence(u"全市人工智能产业产值为86亿元。"_s, {Correct});
    sentence(u"人工智能及相关产业产值目标为100亿元。"_s, {Correct});
    sentence(u"产业产值完成目标的86%，比上年增加8.3亿元。"_s, {Correct, Correct});
    sentence(u"产业产值达到100亿元。"_s, {Wrong});
    sentence(u"人工智能及相关产业产值达到88亿元。"_s, {Wrong});
    sentence(u"人工智能及相关产业产值目标为120亿元。"_s, {Wrong});
    sentence(u"产业产值达到86亿元，同比增长53.9%。"_s, {Correct, Wrong});
    sentence(u"产业产值达到86亿元，同比下降10.7%。"_s, {Correct, Wrong});
    sentence(u"力争全年产业产值达到100亿元。"_s, {Correct});
    sentence(u"到2025年，人工智能及相关产业产值达到500亿元。"_s, {Correct});
    sentence(u"华信公司产值达到3亿元，同比增长53.9%。"_s, {Unknown, Unknown});
    sentence(u"智能装备制造产业产值达到50.3亿元。"_s, {Correct});
    sentence(u"甘井子区产业产值达到86亿元。"_s, {Unknown});
    // What papers print of other things.
    sentence(u"创新型领军企业达到9家，深度应用场景12个。"_s, {Correct, Correct});
    sentence(u"全市拥有9家领军企业。"_s, {Correct});
    sentence(u"领军企业8家。"_s, {Wrong});
    sentence(u"逾期议定事项1项。"_s, {Correct});
    sentence(
        u"截至2020年11月24日，议定事项共12项，其中已销号4项、已办结2项、办理中6项，逾期1项。"_s,
        {Correct, Correct, Correct, Correct, Correct});
    sentence(u"截至2020年11月24日，逾期议定事项3项。"_s, {Wrong});
    sentence(u"完成年度计划尚需投资6.39亿元。"_s, {Correct});
    sentence(u"距全年计划尚需6.39亿元。"_s, {Correct});
    sentence(u"完成年度计划尚需投资5.39亿元。"_s, {Wrong});
    sentence(u"11月节点5个。"_s, {Correct});
    sentence(u"11月份计划完成节点6个。"_s, {Wrong});
    sentence(u"全市重点项目中，新开工14项、续建13项、竣工10项。"_s, {Correct, Correct, Correct});
    sentence(u"竣工9项。"_s, {Wrong});
    sentence(u"今年以来已竣工2项。"_s, {Correct});
    sentence(u"与9月底相比，4项转差。"_s, {Correct});
    // Every clause has a time of its own.
    sentence(u"截至9月底完成投资15.65亿元，截至10月底完成投资17.32亿元。"_s, {Correct, Correct});
    sentence(u"截至9月底完成投资17.32亿元。"_s, {Wrong});
    sentence(u"截至10月底完成投资17.32亿元，到11月底将达19亿元。"_s, {Correct, Unknown});
    sentence(u"9月份完成投资1.71亿元，10月份完成投资1.67亿元。"_s, {Correct, Correct});
    sentence(u"10月份完成投资1.71亿元。"_s, {Wrong});
    sentence(u"上半年完成投资10.2亿元。"_s, {Correct});
    sentence(u"累计完成投资17.32亿元（截至10月底）。"_s, {Correct});
    sentence(u"截至10月15日，累计完成投资16亿元。"_s, {Unknown});
    // Numerals, units, blanks.
    sentence(u"累计完成投资十七亿三千二百万元，同比增长百分之五十三点九。"_s, {Correct, Correct});
    sentence(u"累计完成投资17亿3200万元。累计完成投资173202万元。累计完成投资173200万元。"_s,
             {Correct, Correct, Correct});
    sentence(u"累计完成投资十七亿四千二百万元。"_s, {Wrong});
    sentence(u"总投资５５．２５亿元，年度计划投资二十三点七一亿元。"_s, {Correct, Correct});
    sentence(u"慢于序时进度十点二个百分点。"_s, {Correct});
    sentence(u"重点项目三十七项，其中黄灯七项、红灯四项，未评价两项。"_s,
             {Correct, Correct, Correct, Correct});
    sentence(
        u"截 至10月 底 ， 累 计 完 成 投 资17.32亿 元 ， 占 年 度 计 划 的\n73.1%，慢于序时进度10.2个百分点。"_s,
        {Correct, Correct, Correct});
    sentence(u"全 市 重 点 项 目 38 项 。"_s, {Wrong});
    // Of a place, a unit, a part.
    sentence(u"完成率七成三。"_s, {Correct});
    sentence(u"完成率七成五。"_s, {Wrong});
    sentence(u"完成率七成半。"_s, {Wrong});
    sentence(u"1—10月完成投资17.32亿元。"_s, {Correct});
    sentence(u"1—10月完成投资1.67亿元。"_s, {Wrong});
    sentence(u"其中甘井子区完成5.46亿元。"_s, {Correct});
    sentence(u"甘井子区12项，完成率79.2%；金州区7项，完成率76.5%。"_s,
             {Correct, Correct, Correct, Wrong});
    sentence(u"市交通运输局8项，完成率67.5%。"_s, {Correct, Correct});
    sentence(u"企业收入3亿元，同比增长53.9%。"_s, {Unknown, Unknown});
    sentence(u"省级重点项目37项。"_s, {Unknown});
    sentence(u"举办项目对接会37个。"_s, {Unknown});
}

void TestProofSentences::figuresAreJudgedAsAnOfficeReadsThem()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, verdicts);
    compareVerdicts(text, verdicts);
}

void TestProofSentences::trueSentencesAreNotBlamed_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString& text) { QTest::newRow(qPrintable(text.left(60))) << text; };
    row(u"今年以来，全市共安排人工智能重点项目37项，总投资55.25亿元。"_s);
    row(u"截至10月底，37个项目累计完成投资17.32亿元，完成年度计划的73.1%。"_s);
    row(u"投资进度比序时进度慢10.2个百分点。"_s);
    row(u"与去年同期相比，完成投资增长53.9%。"_s);
    row(u"绿灯项目24个，占比64.9%。"_s);
    row(u"红灯项目4项，占全部项目的10.8%。"_s);
    row(u"甘井子区重点项目12项，占全市的32.4%。"_s);
    row(u"智能制造示范工程完成投资10.6亿元，占全市的61.2%。"_s);
    row(u"总投资超过55亿元，年度计划近24亿元。"_s);
    row(u"累计完成投资17亿余元。"_s);
    row(u"年度计划投资约23.7亿元，已完成173202万元。"_s);
    row(u"10月份，全市完成投资1.67亿元。"_s);
    row(u"截至10月底，甘井子区、金州区完成投资10.22亿元。"_s);
    row(u"前10个月，全市完成投资17.32亿元。"_s);
    row(u"三季度，全市完成投资5.45亿元。"_s);
    row(u"甘井子区完成率79.2%，比金州区高11.7个百分点。"_s);
    row(u"市工业和信息化局负责的14项项目完成投资9亿元，完成率75.8%。"_s);
    row(u"瓦房店市完成率最高，达85.8%；长海县最低，仅51.3%。"_s);
    row(u"10月份应报送月报36项，还有3项未报送。"_s);
    row(u"到2025年，人工智能及相关产业产值达到500亿元以上。"_s);
    row(u"2020年产业产值目标100亿元，目前实现86亿元，还差14亿元。"_s);
    row(u"全年完成投资任务还有6.39亿元。"_s);
    row(u"2020年度清单共37项，其中新开工14项、续建13项、竣工10项。"_s);
    row(u"船舶分段智能焊接车间总投资4.12亿元，已完成7003万元。"_s);
    row(u"轴承智能制造示范工厂年度计划1.34亿元，完成率85.8%。"_s);
    row(u"红灯、黄灯项目合计11项，比9月底增加4项。"_s);
    row(u"黄灯项目由9月底的3项增加到7项。"_s);
    row(u"四大示范工程中，智能制造16项、智慧城市8项、智慧物流7项、智慧海洋6项。"_s);
    row(u"11个区市县中，只有1个达到序时进度。"_s);
    row(u"11月份计划完成节点5个，已逾期节点7个。"_s);
    row(u"企业自筹资金占总投资的六成左右。"_s);
    row(u"10月份完成投资同比增长20%。"_s);
    row(u"1至9月，全市完成投资15.65亿元，10月新增1.67亿元。"_s);
    row(u"创新型领军企业9家，应用示范工程4项，人工智能深度应用场景12个。"_s);
    row(u"人工智能应用示范项目目标5个以上，实际57个。"_s);
    row(u"今年完成的17.32亿元投资中，智能制造工程占六成以上。"_s);
    row(u"10月份新开工项目0项。"_s);
}

void TestProofSentences::trueSentencesAreNotBlamed()
{
    QFETCH(const QString, text);
    for (const CheckedFigure& figure : grounds().check(text))
        QVERIFY2(figure.verdict != FigureVerdict::Wrong,
                 qPrintable(figure.quantity.text % u' ' % figure.about % figure.expected));
}

void TestProofSentences::falseSentencesAreFound_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString& text) { QTest::newRow(qPrintable(text.left(60))) << text; };
    row(u"今年以来，全市共安排人工智能重点项目39项，总投资53.25亿元。"_s);
    row(u"截至10月底，全市累计完成投资17.82亿元，完成年度计划的75.1%。"_s);
    row(u"投资进度比序时进度快10.2个百分点。"_s);
    row(u"投资进度慢于序时进度12.2个百分点。"_s);
    row(u"与去年同期相比，完成投资增长35.9%。"_s);
    row(u"累计完成投资同比下降53.9%。"_s);
    row(u"绿灯项目24个，占比74.9%。"_s);
    row(u"红灯项目4项，占全部项目的12.8%。"_s);
    row(u"甘井子区重点项目12项，占全市的42.4%。"_s);
    row(u"智能制造示范工程完成投资10.6亿元，占全市的51.2%。"_s);
    row(u"总投资超过60亿元，年度计划近30亿元。"_s);
    row(u"累计完成投资18亿余元。"_s);
    row(u"年度计划投资约27亿元，已完成183202万元。"_s);
    row(u"10月份，全市完成投资17.32亿元。"_s);
    row(u"10月份，全市完成投资2.67亿元。"_s);
    row(u"10月份，甘井子区、金州区完成投资10.22亿元。"_s);
    row(u"10月份，甘井子区完成投资5.46亿元。"_s);
    row(u"前10个月，全市完成投资1.67亿元。"_s);
    row(u"三季度，全市完成投资15.65亿元。"_s);
    row(u"甘井子区完成率79.2%，比金州区高15.7个百分点。"_s);
    row(u"市工业和信息化局负责的14项项目完成投资8亿元，完成率85.8%。"_s);
    row(u"10月份应报送月报36项，还有5项未报送。"_s);
    row(u"到2025年，人工智能及相关产业产值达到800亿元。"_s);
    row(u"2020年产业产值目标100亿元，目前实现92亿元，还差8亿元。"_s);
    row(u"全年完成投资任务还有7.39亿元。"_s);
    row(u"2020年度清单共37项，其中新开工16项、续建11项、竣工10项。"_s);
    row(u"船舶分段智能焊接车间总投资4.52亿元，已完成7503万元。"_s);
    row(u"轴承智能制造示范工厂年度计划1.84亿元，完成率82.8%。"_s);
    row(u"四大示范工程中，智能制造16项、智慧城市9项、智慧物流7项、智慧海洋5项。"_s);
    row(u"11个区市县中，有3个达到序时进度。"_s);
    row(u"11月份计划完成节点8个，已逾期节点9个。"_s);
    row(u"9月份，金州区完成投资4.75亿元。"_s);
    row(u"1至9月，全市完成投资16.65亿元，10月新增1.97亿元。"_s);
    row(u"创新型领军企业8家，应用示范工程5项，人工智能深度应用场景15个。"_s);
    row(u"人工智能应用示范项目目标8个以上，实际75个。"_s);
    row(u"年度计划投资23.71万元。"_s);
    row(u"总投资55.25亿元，其中甘井子区18.49亿元。"_s);
    row(u"10月份新开工项目14项。"_s);
}

void TestProofSentences::falseSentencesAreFound()
{
    QFETCH(const QString, text);
    const auto figures = grounds().check(text);
    QVERIFY(std::any_of(figures.cbegin(), figures.cend(), [](const CheckedFigure& figure) {
        return figure.verdict == FigureVerdict::Wrong;
    }));
}

void TestProofSentences::namesTogetherAreCheckedTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("verdicts");
    sentence(u"金州区、甘井子区共19项，年度计划投资13.95亿元。"_s, {Correct, Correct});
    sentence(u"金州区、甘井子区共18项，年度计划投资6.9亿元。"_s, {Wrong, Wrong});
    sentence(u"金州区和甘井子区重点项目19项，其中黄灯9项。"_s, {Correct, Wrong});
    sentence(u"甘井子区、金州区两个区共19项。"_s, {Correct, Correct});
    sentence(u"黄灯、红灯项目共11项。"_s, {Correct});
    sentence(u"黄灯（◆）和红灯（■）项目共11项。"_s, {Correct});
    sentence(u"黄灯、红灯项目13项。"_s, {Wrong});
    sentence(u"新开工、续建项目27项。"_s, {Correct});
    sentence(u"新开工与续建项目26项。"_s, {Wrong});
    sentence(u"市科技局、市交通运输局牵头项目共14项，完成投资5.96亿元。"_s, {Correct, Correct});
    sentence(u"新开工、续建项目27项，总投资3亿元。"_s, {Correct, Unknown});
    sentence(u"智能制造、智慧物流两个示范工程完成投资12.93亿元，完成率69.9%。"_s,
             {Correct, Correct, Wrong});
    sentence(u"甘井子区智能制造项目6项。"_s, {Correct});
    sentence(u"甘井子区智能制造项目5项。"_s, {Wrong});
    sentence(u"甘井子区、金州区黄灯、红灯项目年度计划投资99亿元。"_s, {Wrong});
    sentence(u"大连高新区、甘井子区和金州区三地重点项目21项。"_s, {Correct});
    sentence(u"市工业和信息化局、市科技局、市交通运输局三部门项目26项。"_s, {Wrong});
    // What is summed up may have been told one by one.
    sentence(u"甘井子区12项、金州区7项，合计19项。"_s, {Correct, Correct, Correct});
    sentence(u"黄灯7项、红灯4项，共11项。"_s, {Correct, Correct, Correct});
    // What stands before an item with its own figure does not narrow the next.
    sentence(u"新开工14项，红灯5项。"_s, {Correct, Wrong});
    sentence(u"深度应用场景13个。"_s, {Wrong});
    sentence(u"甘井子区安排13项。"_s, {Wrong});
    sentence(u"市工业和信息化局牵头15项。"_s, {Wrong});
    sentence(u"市工业和信息化局牵头14项。"_s, {Correct});
    sentence(u"11月计划完成节点5个，逾期节点7个，完成年度计划尚需投资6.39亿元。"_s,
             {Correct, Correct, Correct});
    sentence(u"11月计划完成节点5个，逾期节点8个，完成年度计划尚需投资6.3亿元。"_s,
             {Correct, Wrong, Wrong});
    sentence(u"11个区市县中1个达到序时进度。"_s, {Correct, Correct});
    sentence(u"11个区市县（先导区）中3个达到序时进度。"_s, {Correct, Wrong});
}

void TestProofSentences::namesTogetherAreCheckedTogether()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, verdicts);
    compareVerdicts(text, verdicts);
}

void TestProofSentences::whatCannotBeToldIsNotPutRight_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString& text) { QTest::newRow(qPrintable(text.left(60))) << text; };
    row(u"工业和科技两个部门完成投资11.93亿元。"_s);
    row(u"工业和科技两个部门牵头项目22项，完成投资11.93亿元。"_s);
    row(u"市工信局牵头15项，完成投资11.93亿元。"_s);
    row(u"市科技局和市工信局完成投资5.96亿元，年度计划投资5亿元。"_s);
    row(u"甘井子区、大窑湾区共19项。"_s);
    row(u"甘井子区等3个区市县共19项，完成投资9亿元。"_s);
    row(u"红、黄灯项目11项。"_s);
    row(u"红灯项目中，甘井子区1项；金州区2项。"_s);
    row(u"节点较多的有甘井子区3个、金州区2个。"_s);
    row(u"甘井子区3个平台。"_s);
    row(u"甘井子区引进团队3支，完成投资2亿元。"_s);
    row(u"其他部门完成投资2亿元。"_s);
    row(u"甘井子区、金州区分别完成投资5.46亿元、4.75亿元。"_s);
    row(u"甘井子区和金州区项目分别为12项和7项。"_s);
    row(u"新开工、续建、竣工项目分别为14项、13项、10项。"_s);
    row(u"三个部门共牵头22项。"_s);
    row(u"市内四区重点项目16项。"_s);
    row(u"甘井子区和金州区之外，全市项目18项。"_s);
    row(u"除甘井子区外，其余项目25项，完成投资11亿元。"_s);
    row(u"12项新开工项目完成投资5亿元。"_s);
    row(u"新开工项目中，甘井子区5项、金州区3项。"_s);
    row(u"科技系统项目8项，完成投资3.04亿元。"_s);
    row(u"举办活动12次，累计完成投资18亿元。"_s);
}

void TestProofSentences::whatCannotBeToldIsNotPutRight()
{
    QFETCH(const QString, text);
    for (const CheckedFigure& figure : grounds().check(text)) {
        QCOMPARE(wordOf(figure.verdict), Unknown);
        QVERIFY(!figure.reason.isEmpty());
    }
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

void TestProofSentences::approximationsAreJudgedByTheirMeaning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("verdicts");
    // There are 37, of 55.25亿元, 23.71亿元 of them this year, 17.32亿元 or 73.1 % done.
    sentence(u"全市重点项目近40个。"_s, {Correct});
    sentence(u"全市重点项目近50个。"_s, {Wrong});
    sentence(u"全市重点项目近30个。"_s, {Wrong});
    sentence(u"全市重点项目30余个。"_s, {Correct});
    sentence(u"全市重点项目三十多个。"_s, {Correct});
    sentence(u"全市重点项目20余个。"_s, {Wrong});
    sentence(u"全市重点项目超35项。"_s, {Correct});
    sentence(u"全市重点项目超40项。"_s, {Wrong});
    sentence(u"全市重点项目超10项。"_s, {Unknown}); // true, but of what?
    sentence(u"全市重点项目35项以上。"_s, {Correct});
    sentence(u"全市重点项目不足40项。"_s, {Correct});
    sentence(u"全市重点项目40项左右。"_s, {Wrong});
    sentence(u"全市重点项目38项左右。"_s, {Correct});
    sentence(u"总投资逾55亿元。"_s, {Correct});
    sentence(u"总投资50多亿元。"_s, {Correct});
    sentence(u"总投资40多亿元。"_s, {Wrong});
    sentence(u"完成率超七成。"_s, {Correct});
    sentence(u"完成率超八成。"_s, {Wrong});
    sentence(u"完成率不足八成。"_s, {Correct});
    sentence(u"完成率七成多。"_s, {Correct});
}

void TestProofSentences::approximationsAreJudgedByTheirMeaning()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, verdicts);
    compareVerdicts(text, verdicts);
}

void TestProofSentences::wordsThatEndLikeAnApproximationAreNone()
{
    const auto meaning = [](const QString& text) {
        return approximationOf(text, quantitiesIn(text).front()).approximation;
    };
    QCOMPARE(meaning(u"签约40项。"_s), Approximation::Exact);
    QCOMPARE(meaning(u"附近40项。"_s), Approximation::Exact);
    QCOMPARE(meaning(u"约40项。"_s), Approximation::About);
    QCOMPARE(meaning(u"接近40项。"_s), Approximation::Nearly);
    QCOMPARE(meaning(u"40项多项目。"_s), Approximation::Exact);
}

void TestProofSentences::correctedSentencesAreTrue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("corrected");
    const auto row = [](const QString& text, const QString& corrected) {
        QTest::newRow(qPrintable(text)) << text << corrected;
    };
    row(u"全市重点项目近50个。"_s, u"全市重点项目37个。"_s);
    row(u"全市重点项目20余个。"_s, u"全市重点项目37个。"_s);
    row(u"全市重点项目五十多个。"_s, u"全市重点项目37个。"_s);
    row(u"全市重点项目40项左右。"_s, u"全市重点项目37项。"_s);
    row(u"年度计划投资近30亿元。"_s, u"年度计划投资23.71亿元。"_s);
    row(u"总投资40多亿元。"_s, u"总投资55.25亿元。"_s);
    row(u"完成率九成五。"_s, u"完成率73.1%。"_s);
    row(u"完成率超八成。"_s, u"完成率73.1%。"_s);
    row(u"慢于序时进度10.2%。"_s, u"慢于序时进度10.2个百分点。"_s);
    row(u"投资进度比序时进度慢12%。"_s, u"投资进度比序时进度慢10.2个百分点。"_s);
    row(u"慢于序时进度近20个百分点。"_s, u"慢于序时进度10.2个百分点。"_s);
    row(u"完成投资同比增长超80%。"_s, u"完成投资同比增长53.9%。"_s);
}

void TestProofSentences::correctedSentencesAreTrue()
{
    QFETCH(const QString, text);
    QFETCH(const QString, corrected);
    QString result = text;
    const auto figures = grounds().check(text);
    for (auto figure = figures.rbegin(); figure != figures.rend(); ++figure) {
        if (figure->verdict == FigureVerdict::Wrong)
            result.replace(figure->quantity.start, figure->quantity.length, correctionOf(*figure));
    }
    QCOMPARE(result, corrected);
    compareVerdicts(result, {Correct});
}

void TestProofSentences::placesAreThoseOfTheBrokenText()
{
    const QString text = u"累 计 完 成 投 资18.32亿 元 ， 增长。"_s;
    const CheckedFigure figure = grounds().check(text).front();
    QCOMPARE(figure.verdict, FigureVerdict::Wrong);
    QCOMPARE(figure.quantity.text, u"18.32亿 元"_s);
    QCOMPARE(text.mid(figure.quantity.start, figure.quantity.length), u"18.32亿 元"_s);
}

TOUYAN_TEST(TestProofSentences, QCoreApplication)
#include "tst_proofsentences.moc"

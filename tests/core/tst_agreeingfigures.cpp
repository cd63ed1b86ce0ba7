#include "analysis/projectfilter.h"
#include "reports/moneychart.h"
#include "reports/pastsnapshot.h"
#include "support/composedpaper.h"
#include "support/examplesnapshot.h"
#include "support/paperchecks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

std::vector<JudgedProject> listed()
{
    return filtered(exampleSnapshot().records(), exampleSnapshot().view(), ProjectFilter(), {});
}

/// The first number that @p pattern finds in @p text.
int numberIn(const QString& text, const QString& pattern)
{
    const auto match = QRegularExpression(pattern).match(text);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

/// What one paper says twice, or two papers of the same moment, is the same.
class TestAgreeingFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chartOfACardDrawsTheScheduleItIsJudgedBy();
    void projectThatIsPutOffIsBehindByAllThatIsDue();
    void nextStepsListTheMilestonesThatTheBulletinCounts();
    void noteOnTheListObeysTheFilter_data();
    void noteOnTheListObeysTheFilter();
    void packOfAMonthThatIsOverKnowsOneDay();
    void flowOfAMonthKnowsNoLaterLists();
    void flowCountsTheProjectsOfItsPage();
    void decisionsAreAsTheyStoodThen();
    void snapshotOfItsOwnDayIsItself();
    void lightsAddUp_data();
    void lightsAddUp();
    void projectsWithoutAListArePrinted();
};

void TestAgreeingFigures::chartOfACardDrawsTheScheduleItIsJudgedBy()
{
    const QDate last(2020, 10, 31);
    const MonthFigures figures(exampleSnapshot(), listed(), last);
    int startedInTheYear = 0;
    for (const JudgedProject& judged : figures.projects()) {
        if (judged.facts->light == Light::None || !judged.facts->planned)
            continue;
        const MonthChart chart =
            moneyChart(figures, {judged}, MoneyUnit::Wan, judged.facts->firstMonth);
        const double planned = judged.facts->planned->wan();
        QVERIFY2(std::abs(chart.planned.at(9) - planned * judged.facts->schedulePercent / 100)
                     < 0.01,
                 qPrintable(judged.project->name));
        QVERIFY(std::abs(chart.planned.at(11) - planned) < 0.01);
        startedInTheYear += judged.facts->firstMonth > 1 ? 1 : 0;
    }
    QVERIFY(startedInTheYear > 2);
}

void TestAgreeingFigures::projectThatIsPutOffIsBehindByAllThatIsDue()
{
    int late = 0;
    for (const JudgedProject& judged : listed()) {
        const bool isPutOff =
            !judged.project->actualStart.isValid() && judged.facts->light == Light::Red;
        if (!isPutOff)
            continue;
        ++late;
        QVERIFY2(judged.facts->schedulePercent > 0, qPrintable(judged.project->name));
    }
    QVERIFY(late > 0);
}

void TestAgreeingFigures::nextStepsListTheMilestonesThatTheBulletinCounts()
{
    for (const QString& month : {u"2020-06"_s, u"2020-09"_s, u"2020-10"_s}) {
        const QString bulletin = textOf("dispatch", exampleSnapshot(), {{u"month"_s, {month}}});
        const QDate first = QDate::fromString(month % u"-01"_s, Qt::ISODate).addMonths(1);
        const QString steps = textOf(
            "next-steps", exampleSnapshot(),
            {{u"month"_s, {month}}, {u"days"_s, {QString::number(first.daysInMonth() - 1)}}});
        const int due = std::max(0, numberIn(bulletin, u"计划完成节点(\\d+)个"_s));
        const int overdue = std::max(0, numberIn(bulletin, u"未完成的节点尚有(\\d+)个"_s));
        QVERIFY(due + overdue > 0);
        QCOMPARE(std::max(0, numberIn(steps, u"项目节点(\\d+)项"_s)), due);
        QCOMPARE(std::max(0, numberIn(steps, u"节点逾期未完成(\\d+)项"_s)), overdue);
        QVERIFY(bulletin.contains(u"节点按计划日期统计"_s));
        QVERIFY(steps.contains(u"节点按计划日期列入"_s));
    }
}

void TestAgreeingFigures::noteOnTheListObeysTheFilter_data()
{
    QTest::addColumn<PaperWishes>("wishes");
    QTest::addColumn<bool>("isTold");
    const auto of = [](const QString& key, const QString& value) {
        return PaperWishes{{key, {value}}};
    };
    QTest::newRow("everything") << PaperWishes() << true;
    QTest::newRow("month stated") << of(u"month"_s, u"2020-10"_s) << false; // goes by its own list
    QTest::newRow("its district") << of(u"district"_s, u"瓦房店市"_s) << true;
    QTest::newRow("another district") << of(u"district"_s, u"庄河市"_s) << false;
    QTest::newRow("red alone") << of(u"light"_s, u"red"_s) << false;
    QTest::newRow("whatever is listed") << of(u"scope"_s, u"all"_s) << false;
}

void TestAgreeingFigures::noteOnTheListObeysTheFilter()
{
    QFETCH(const PaperWishes, wishes);
    QFETCH(const bool, isTold);
    const QString text = textOf("dispatch", exampleSnapshot(), wishes);
    QVERIFY2(text.contains(u"调出或暂缓"_s) == isTold, qPrintable(text.left(900)));
}

void TestAgreeingFigures::packOfAMonthThatIsOverKnowsOneDay()
{
    const QString text = textOf("meeting-pack", exampleSnapshot(), {{u"month"_s, {u"2019-12"_s}}});
    QVERIFY2(text.contains(u"各材料数据截至2019年12月31日。"_s), qPrintable(text.left(600)));
    QVERIFY(!text.contains(u"截至2020年11月24日"_s));
    QVERIFY(!text.contains(u"2020年11月24日的情况"_s));
    const QString steps = text.mid(text.indexOf(u"下一步工作安排"_s, text.indexOf(u"材料1"_s)));
    QVERIFY2(steps.contains(u"2020年1月1日"_s), qPrintable(steps.left(300)));
    const QString now = textOf("meeting-pack", exampleSnapshot());
    QVERIFY(now.contains(u"为2020年11月24日的情况"_s)); // where no month is stated
}

void TestAgreeingFigures::flowOfAMonthKnowsNoLaterLists()
{
    const auto flow = [](const PaperWishes& wishes) {
        return sceneTexts(*composed("overview", exampleSnapshot(), wishes));
    };
    QVERIFY(flow({}).contains(u"2021"_s));
    const QString then = flow({{u"month"_s, {u"2019-12"_s}}});
    QVERIFY2(!then.contains(u"2020"_s) && !then.contains(u"2021"_s), qPrintable(then));
}

void TestAgreeingFigures::flowCountsTheProjectsOfItsPage()
{
    const PaperWishes ofMonth{{u"month"_s, {u"2020-10"_s}}};
    const PaperWishes inPack{{u"parts"_s, {u"overview"_s}}};
    PaperWishes both = ofMonth;
    both.insert(inPack);
    for (const auto& [paper, wishes] :
         {std::pair("overview", ofMonth), std::pair("meeting-pack", inPack),
          std::pair("meeting-pack", both)}) {
        const auto made = composed(paper, exampleSnapshot(), wishes);
        QVERIFY(made);
        const QString flow = sceneTexts(*made);
        int sum = numberIn(flow, u"未定 (\\d+)"_s);
        QVERIFY2(sum > 0, qPrintable(flow));
        sum += numberIn(flow.mid(flow.lastIndexOf(u"完成"_s)), u"完成 (\\d+)"_s);
        QCOMPARE(sum, numberIn(made->toText(), u"重点项目(\\d+)项"_s));
    }
}

void TestAgreeingFigures::decisionsAreAsTheyStoodThen()
{
    const QDate day(2020, 9, 30);
    Records records = sampleSnapshot(2020).records();
    QList<Decision> closed;
    for (Decision decision : records.all<Decision>()) {
        decision.state = DecisionState::Closed;
        decision.closedOn = day.addDays(closed.size() % 2);
        if (closed.size() < 2)
            decision.meeting = {}; // those of the sample's meetings came later
        closed.append(decision);
    }
    QVERIFY(closed.size() > 2);
    records.setAll(Table<Decision>(closed));
    const Snapshot now = sampleSnapshotOf(records, 2020);
    const Snapshot then = snapshotOn(now, day);
    QCOMPARE(then.today(), day);
    int known = 0;
    for (const Decision& decision : std::as_const(closed)) {
        const Decision* before = then.records().find(decision.id);
        const Meeting* meeting = records.find(decision.meeting);
        QCOMPARE(before == nullptr, meeting && meeting->heldOn > day);
        if (!before)
            continue;
        QCOMPARE(before->state,
                 decision.closedOn > day ? DecisionState::Open : DecisionState::Closed);
        ++known;
    }
    QVERIFY(known > 1);
    QVERIFY(textOf("decisions", now, {{u"month"_s, {u"2020-09"_s}}})
                .contains(u"（截至2020年9月30日）"_s));
    QVERIFY(textOf("decisions", now).contains(u"（截至2020年10月31日）"_s));
}

void TestAgreeingFigures::snapshotOfItsOwnDayIsItself()
{
    QCOMPARE(&snapshotOn(exampleSnapshot(), exampleSnapshot().today()).records(),
             &exampleSnapshot().records());
    const Snapshot then = snapshotOn(exampleSnapshot(), QDate(2020, 6, 30));
    for (const MonthlyReport& report : then.records().all<MonthlyReport>())
        QVERIFY(report.month <= QDate(2020, 6, 30));
    for (const ListRevision& revision : then.records().all<ListRevision>())
        QVERIFY(revision.madeOn <= QDate(2020, 6, 30));
    QVERIFY(then.view().list());
    QCOMPARE(then.view().list()->state, ListState::InForce);
}

void TestAgreeingFigures::lightsAddUp_data()
{
    QTest::addColumn<QByteArray>("paper");
    QTest::addColumn<QString>("district");
    QTest::newRow("overview") << QByteArray("overview") << QString();
    QTest::newRow("bulletin") << QByteArray("dispatch") << QString();
    QTest::newRow("district") << QByteArray("districts") << u"金州区"_s;
}

void TestAgreeingFigures::lightsAddUp()
{
    QFETCH(const QByteArray, paper);
    QFETCH(const QString, district);
    PaperWishes wishes;
    if (!district.isEmpty())
        wishes.insert(u"district"_s, {district});
    const QString text = textOf(paper.constData(), exampleSnapshot(), wishes);
    int sum = 0;
    for (const QString& light :
         {u"绿灯[^\\d。]{0,3}"_s, u"黄灯[^\\d。]{0,3}"_s, u"红灯[^\\d。]{0,3}"_s, u"未评价"_s})
        sum += std::max(0, numberIn(text, light % u"(\\d+)项"_s));
    QCOMPARE(sum, numberIn(text, u"重点项目(\\d+)项"_s));
    QVERIFY(numberIn(text, u"未评价(\\d+)项"_s) > 0);
}

void TestAgreeingFigures::projectsWithoutAListArePrinted()
{
    const Snapshot without = sampleSnapshot(2022);
    QVERIFY(!without.view().list());
    QVERIFY(!composed("annual-list", without));
    const auto all = composed("annual-list", without, {{u"scope"_s, {u"all"_s}}});
    QVERIFY2(all, all ? "" : qPrintable(all.error().message));
    const QString text = all->toText();
    for (const Project& project : without.records().all<Project>())
        QVERIFY2(text.contains(project.name), qPrintable(project.name));
    QVERIFY(text.contains(u"尚无2022年度清单"_s));
    QCOMPARE(faultsOf(*all), QStringList());
}

TOUYAN_TEST(TestAgreeingFigures, QCoreApplication)
#include "tst_agreeingfigures.moc"

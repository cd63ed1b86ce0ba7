#include "example/exampleportfolio.h"
#include "plan/catalogue.h"
#include "plan/cataloguerecords.h"
#include "reports/ownclauses.h"
#include "reports/packparts.h"
#include "reports/papercatalogue.h"
#include "reports/proofreading.h"
#include "reports/reportperiod.h"
#include "support/paperchecks.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

Snapshot sampleOn(QDate today)
{
    return sampleSnapshotOn(today, today.year());
}

/// The example, which stands at 24 November 2020.
Snapshot example()
{
    static const Records records = [] {
        Records made;
        made.apply(catalogueRecords(*loadCatalogue()));
        const auto changes = exampleRecords(made);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        made.apply(*changes);
        return made;
    }();
    return Snapshot(records, 2020, QDate(2020, 11, 24), {});
}

Result<Document> composed(const char* paper, const Snapshot& snapshot, const QString& month,
                          const QString& period = {})
{
    PaperChoices choices;
    if (!month.isEmpty())
        choices.set(u"month"_s, month);
    if (!period.isEmpty())
        choices.set(u"period"_s, period);
    return composePaper(*findPaper(QString::fromLatin1(paper)), snapshot, choices);
}

QString textOf(const Result<Document>& document)
{
    return document ? document->toText() : document.error().message;
}

} // namespace

/// What papers say of months that are over, of those that are not, and of what came later.
class TestReportPeriods : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periodsThatAreNotOverAreRefused_data();
    void periodsThatAreNotOverAreRefused();
    void longerPeriodsHaveTheirOwnWords();
    void firstMonthTellsHowFarItIs();
    void monthIsStatedOnceItIsOver_data();
    void monthIsStatedOnceItIsOver();
    void partsOfAPackTellHowFarTheFirstMonthIs();
    void ownClausesOfTheFirstMonthAreKnown();
    void monthWithoutReportsIsNotTakenByItself();
    void valuesMeasuredLaterAreNotKnownYet();
    void targetsOfYearsToComeAreUnderWay();
    void openDecisionsAreNotAllThatWereMade();
    void naturesAddUpThoughAProjectHasEnded();
    void laterRevisionsOfTheListAreTold();
    void draftSaysHowFarTheYearBeforeGoes();
    void narrowedCircularsReadAsSentences();
};

void TestReportPeriods::naturesAddUpThoughAProjectHasEnded()
{
    static const QRegularExpression Natures(
        u"重点项目(\\d+)项[^。]*。其中，新开工(\\d+)项、续建(\\d+)项、竣工(\\d+)项。"_s);
    for (const QString& month : {u"2019-06"_s, u"2019-12"_s, u"2020-10"_s}) {
        const QString text = textOf(composed("dispatch", example(), month));
        const auto match = Natures.match(text);
        QVERIFY2(match.hasMatch(), qPrintable(text.left(300)));
        QCOMPARE(match.captured(2).toInt() + match.captured(3).toInt() + match.captured(4).toInt(),
                 match.captured(1).toInt());
    }
}

void TestReportPeriods::laterRevisionsOfTheListAreTold()
{
    const auto told = [](const QString& month) {
        return textOf(composed("dispatch", example(), month));
    };
    // Where no month is stated the list of the day counts.
    const QString now = told({});
    QVERIFY2(now.contains(u"2020年10月31日以后，调出或暂缓1项"_s)
                 && now.contains(u"按2020年11月24日的年度清单统计"_s),
             qPrintable(now.left(600)));
    QVERIFY(now.contains(u"重点项目37项"_s));
    // A stated month has a list of its own: one was added in June, one left after June, one after
    // October.
    for (const auto& [month, count] :
         {std::pair(u"2020-05"_s, 38), std::pair(u"2020-06"_s, 39), std::pair(u"2020-10"_s, 38)}) {
        const QString then = told(month);
        QVERIFY2(then.contains(u"重点项目%1项"_s.arg(count)), qPrintable(then.left(600)));
        QVERIFY(!then.contains(u"的年度清单统计"_s));
    }
    QVERIFY(!told(u"2019-06"_s).contains(u"的年度清单统计"_s));
}

void TestReportPeriods::draftSaysHowFarTheYearBeforeGoes()
{
    PaperChoices choices;
    choices.set(u"year"_s, u"2021"_s);
    const PaperEntry& list = *findPaper(u"annual-list"_s);
    QVERIFY(
        textOf(composePaper(list, example(), choices)).contains(u"现为截至2020年10月底的数据"_s));
    choices.set(u"year"_s, u"2020"_s);
    QVERIFY(!textOf(composePaper(list, example(), choices)).contains(u"现为截至"_s));
}

void TestReportPeriods::narrowedCircularsReadAsSentences()
{
    PaperChoices choices;
    choices.set(u"light"_s, u"red"_s);
    choices.set(u"district"_s, u"金州区"_s);
    const QString text = textOf(composePaper(*findPaper(u"dispatch"_s), example(), choices));
    QVERIFY2(text.contains(u"2020年金州区人工智能产业重点项目中，红灯项目共2项"_s),
             qPrintable(text.left(500)));
    QVERIFY(!text.contains(u"）共安排"_s));
}

void TestReportPeriods::periodsThatAreNotOverAreRefused_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("period");
    QTest::addColumn<bool>("isMade");
    for (const char* paper : {"dispatch", "meeting-pack"}) {
        const auto row = [paper](const char* month, const char* period, bool isMade) {
            QTest::addRow("%s of %s %s", paper, month, period)
                << QString::fromLatin1(paper) << QString::fromLatin1(month)
                << QString::fromLatin1(period) << isMade;
        };
        row("2020-10", "month", true);
        row("2020-11", "month", false);
        row("2020-12", "month", false);
        row("2020-10", "quarter", false);
        row("2020-12", "quarter", false);
        row("2020-09", "quarter", true);
        row("2020-06", "half", true);
        row("2020-07", "half", false);
        row("2020-01", "year", false);
        row("2019-01", "year", true);
    }
}

void TestReportPeriods::periodsThatAreNotOverAreRefused()
{
    QFETCH(const QString, paper);
    QFETCH(const QString, month);
    QFETCH(const QString, period);
    QFETCH(const bool, isMade);
    const auto document =
        composed(paper.toLatin1().constData(), sampleOn(QDate(2020, 11, 24)), month, period);
    QVERIFY2(document.has_value() == isMade, qPrintable(textOf(document).left(200)));
    if (!isMade) {
        QCOMPARE(document.error().code, ErrorCode::Validation);
        QVERIFY(document.error().message.contains(u"2020-11-24"_s));
    }
}

void TestReportPeriods::longerPeriodsHaveTheirOwnWords()
{
    const Snapshot snapshot = sampleOn(QDate(2020, 11, 24));
    const QString half = textOf(composed("dispatch", snapshot, u"2020-03"_s, u"half"_s));
    QVERIFY2(half.contains(u"2020年上半年"_s) && half.contains(u"截至6月底"_s)
                 && half.contains(u"上半年完成投资"_s),
             qPrintable(half.left(400)));
    const QString year = textOf(composed("dispatch", snapshot, u"2019-03"_s, u"year"_s));
    QVERIFY2(year.contains(u"关于2019年全市"_s) && year.contains(u"截至12月底"_s),
             qPrintable(year.left(400)));
    QVERIFY(!year.contains(u"全年完成投资"_s)); // it is what has been said before
}

void TestReportPeriods::firstMonthTellsHowFarItIs()
{
    const Snapshot snapshot = sampleOn(QDate(2021, 1, 15));
    const auto document = composed("dispatch", snapshot, {});
    QVERIFY(document);
    QVERIFY2(document->toText().contains(u"截至1月15日"_s),
             qPrintable(document->toText().left(300)));
    QVERIFY(!document->toText().contains(u"截至1月底"_s));
    QVERIFY(document->remarks.join(u'\n').contains(u"2021-01-15"_s));
}

void TestReportPeriods::monthIsStatedOnceItIsOver_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("month");
    QTest::newRow("amid January") << QDate(2021, 1, 15) << QString();
    QTest::newRow("day before its last") << QDate(2021, 1, 30) << QString();
    QTest::newRow("its last day") << QDate(2021, 1, 31) << u"2021-01"_s;
    QTest::newRow("amid February") << QDate(2021, 2, 15) << u"2021-01"_s;
    QTest::newRow("amid a later month") << QDate(2020, 11, 24) << u"2020-10"_s;
}

void TestReportPeriods::monthIsStatedOnceItIsOver()
{
    QFETCH(const QDate, today);
    QFETCH(const QString, month);
    PaperChoices choices;
    choices.set(u"month"_s, u"2018-01"_s);
    const ReportPeriod period = periodFrom(sampleOn(today), {});
    stateMonth(choices, period);
    QCOMPARE(choices.text("month"), month);
    QCOMPARE(period.endsMonth(), !month.isEmpty());
}

void TestReportPeriods::partsOfAPackTellHowFarTheFirstMonthIs()
{
    const Snapshot snapshot = sampleOn(QDate(2021, 1, 15));
    const auto pack = composed("meeting-pack", snapshot, {});
    QVERIFY2(pack, qPrintable(textOf(pack)));
    QVERIFY(!pack->toText().contains(u"1月31日"_s));
    // The parts that tell of a month without being of a period are judged on the day, too.
    for (const PaperEntry& part : allPapers()) {
        if (!part.isPart || !part.option(u"month"_s) || part.option(u"period"_s))
            continue;
        const auto made = composePart(QString::fromLatin1(part.name), snapshot, {});
        QVERIFY2(made, qPrintable(textOf(made)));
        QVERIFY2(!made->toText().contains(u"1月31日"_s) && !made->toText().contains(u"1月底"_s),
                 part.name);
    }
}

/// What the circular of the running month says is right.
void TestReportPeriods::ownClausesOfTheFirstMonthAreKnown()
{
    const Snapshot snapshot = sampleOn(QDate(2021, 1, 15));
    const ReportPeriod period = periodFrom(snapshot, {});
    const auto circular = composed("dispatch", snapshot, {});
    QVERIFY(circular);
    int right = 0;
    for (const EditableText& text : circular->editableTexts()) {
        for (const CheckedFigure& figure : ProofGrounds(snapshot, period).check(text.text)) {
            QVERIFY2(figure.verdict != FigureVerdict::Wrong,
                     qPrintable(text.text % u": "_s % figure.quantity.text));
            right += figure.verdict == FigureVerdict::Right ? 1 : 0;
        }
    }
    QVERIFY(right > 0);
    const OwnClauses own(snapshot, period, proseFacts(snapshot, period));
    int found = 0;
    for (const EditableText& text : circular->editableTexts()) {
        for (const Quantity& quantity : quantitiesIn(text.text))
            found += own.find(text.text, quantity, OwnDay::Today) ? 1 : 0;
    }
    QVERIFY(found > 0);
}

void TestReportPeriods::monthWithoutReportsIsNotTakenByItself()
{
    const Snapshot snapshot = sampleOn(QDate(2020, 12, 2)); // reports go to October
    QCOMPARE(periodFrom(snapshot, {}).words(), u"2020年10月"_s);
    const auto november = composed("dispatch", snapshot, u"2020-11"_s);
    QVERIFY(november);
    QVERIFY(november->remarks.join(u'\n').contains(u"2020-11"_s));
    QVERIFY(!november->toText().contains(u"11月份完成投资"_s));
}

void TestReportPeriods::valuesMeasuredLaterAreNotKnownYet()
{
    Records records = sampleSnapshot(2020).records();
    const auto& indicators = records.all<Indicator>();
    const auto output = std::find_if(indicators.begin(), indicators.end(),
                                     [](const Indicator& each) { return each.code == u"OUTPUT"; });
    QVERIFY(output != indicators.end());
    ChangeSet changes;
    for (const IndicatorActual& actual : records.all<IndicatorActual>()) {
        if (actual.indicator == output->id)
            changes.remove(actual);
    }
    IndicatorActual then{.id = {910'001},
                         .indicator = output->id,
                         .year = 2019,
                         .value = 77.7,
                         .measuredOn = QDate(2019, 12, 31)};
    IndicatorActual now{.id = {910'002},
                        .indicator = output->id,
                        .year = 2020,
                        .value = 86,
                        .measuredOn = QDate(2020, 10, 31)};
    changes.insert(then);
    changes.insert(now);
    records.apply(changes);
    const Snapshot snapshot(records, 2020, QDate(2020, 11, 24), {});
    PaperChoices choices;
    choices.set(u"month"_s, u"2020-06"_s);
    choices.set(u"cards"_s, u"targets"_s);
    const PaperEntry& overview = *findPaper(u"overview"_s);
    const QString june = textOf(composePaper(overview, snapshot, choices));
    QVERIFY2(june.contains(u"77.7亿元（2019年）"_s) && !june.contains(u"86亿元"_s),
             qPrintable(june));
    choices.set(u"month"_s, u"2020-10"_s);
    QVERIFY(textOf(composePaper(overview, snapshot, choices)).contains(u"86亿元"_s));
}

void TestReportPeriods::targetsOfYearsToComeAreUnderWay()
{
    PaperChoices choices;
    choices.set(u"year"_s, u"2030"_s);
    const QString text =
        textOf(composePaper(*findPaper(u"targets"_s), sampleOn(QDate(2020, 11, 24)), choices));
    QVERIFY2(text.contains(u"截至2020年11月24日"_s) && text.contains(u"推进中"_s),
             qPrintable(text.left(400)));
    QVERIFY(!text.contains(u"已到期"_s));
    QVERIFY(!text.contains(u"年内到期"_s));
}

void TestReportPeriods::openDecisionsAreNotAllThatWereMade()
{
    PaperChoices choices;
    choices.set(u"open-only"_s, u"yes"_s);
    const QString text =
        textOf(composePaper(*findPaper(u"decisions"_s), sampleSnapshot(2020), choices));
    QVERIFY2(text.contains(u"未办结的3项"_s), qPrintable(text.left(300)));
    QVERIFY(!text.contains(u"共3项"_s));
}

TOUYAN_TEST(TestReportPeriods, QCoreApplication)
#include "tst_reportperiods.moc"

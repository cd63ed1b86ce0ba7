#include "analysis/rollup.h"
#include "reports/annuallist.h"
#include "reports/dispatchprose.h"
#include "reports/papercatalogue.h"
#include "reports/proofreading.h"
#include "reports/prosewords.h"
#include "reports/spokentime.h"
#include "support/paperchecks.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const ReportPeriod October{QDate(2020, 10, 1), QDate(2020, 10, 31)};

std::vector<CheckedFigure> checked(const QString& text)
{
    return ProofGrounds(sampleSnapshot(2020), October).check(text);
}

/// "right", "wrong …" or "unknown" for the figures of @p text, one after the other.
QStringList verdicts(const QString& text)
{
    QStringList words;
    for (const CheckedFigure& figure : checked(text))
        words.append(figure.verdict == FigureVerdict::Right       ? u"right"_s
                         : figure.verdict == FigureVerdict::Wrong ? u"wrong"_s
                                                                  : u"unknown"_s);
    return words;
}

/// The sums of the sample's list of 2020 at the end of October.
RollUp sums()
{
    const Snapshot snapshot = sampleSnapshot(2020);
    return MonthFigures(snapshot, listedProjects(snapshot.records(), snapshot.view()), October.last)
        .sum();
}

/// The sample where one project has done more by @p amount.
Snapshot snapshotWithMore(Money amount)
{
    Records records = sampleSnapshot(2020).records();
    const Snapshot before = sampleSnapshot(2020);
    const auto projects = listedProjects(before.records(), before.view());
    const MonthlyReport* last = nullptr;
    for (const MonthlyReport& report : before.records().all<MonthlyReport>()) {
        const bool isListed = std::any_of(projects.cbegin(), projects.cend(), [&](const auto& it) {
            return it.project->id == report.project;
        });
        if (isListed && report.yearToDate && report.month.year() == 2020
            && report.month <= October.last && (!last || last->month < report.month))
            last = &report;
    }
    MonthlyReport more = *last;
    *more.yearToDate += amount;
    ChangeSet changes;
    changes.update(*last, more);
    records.apply(changes);
    return sampleSnapshotOf(records, 2020);
}

constexpr int YearBeforeWan = 40'000;

/// The sample with a project that invested this much up to October 2019.
Snapshot snapshotWithYearBefore()
{
    Records records = sampleSnapshot(2020).records();
    const Snapshot before = sampleSnapshot(2020).inYear(2019);
    MonthlyReport report;
    report.id = {900'010};
    report.project = listedProjects(before.records(), before.view()).front().project->id;
    report.month = QDate(2019, 10, 1);
    report.yearToDate = Money::fromWan(YearBeforeWan);
    report.reportedOn = QDate(2019, 11, 3);
    ChangeSet changes;
    changes.insert(report);
    records.apply(changes);
    return sampleSnapshotOf(records, 2020);
}

} // namespace

class TestProofreading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ourOwnSentencesAreRight()
    {
        const Snapshot snapshot = sampleSnapshot(2020);
        const MonthFigures figures(snapshot, listedProjects(snapshot.records(), snapshot.view()),
                                   October.last);
        const DispatchFacts facts{October, u"全市"_s, figures, nullptr, {}};
        const DispatchProse prose(facts);
        for (const QString& text : {prose.overall(), prose.progress(), prose.lights()}) {
            QVERIFY(!text.isEmpty());
            for (const CheckedFigure& figure : checked(text))
                QVERIFY2(figure.verdict == FigureVerdict::Right,
                         qPrintable(text % u" – "_s % figure.quantity.text % u' ' % figure.about
                                    % u' ' % figure.expected));
        }
    }

    void ownCircularsHaveNothingWrong_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<QString>("length");
        for (int month = 1; month <= SampleDay.month(); ++month) {
            QTest::addRow("month %d", month) << month << u"month"_s;
            if (month % 3 == 0)
                QTest::addRow("quarter to %d", month) << month << u"quarter"_s;
        }
    }

    void ownCircularsHaveNothingWrong()
    {
        QFETCH(int, month);
        QFETCH(QString, length);
        PaperChoices choices;
        choices.set(u"month"_s, u"2020-%1"_s.arg(month, 2, 10, QChar(u'0')));
        choices.set(u"period"_s, length);
        const Snapshot snapshot = sampleSnapshot(2020);
        const auto document = composePaper(*findPaper(u"dispatch"_s), snapshot, choices);
        QVERIFY(document);
        QString text;
        for (const EditableText& paragraph : document->editableTexts())
            text += paragraph.text % u'\n';
        const auto found = ProofGrounds(snapshot, choices).check(text);
        QVERIFY(found.size() > 5);
        for (const CheckedFigure& figure : found)
            QVERIFY2(figure.verdict != FigureVerdict::Wrong,
                     qPrintable(text.mid(figure.quantity.start - 20, 40) % u" – "_s % figure.about
                                % u' ' % figure.expected));
    }

    void reversedDirectionIsWrong()
    {
        const Snapshot snapshot = sampleSnapshot(2020);
        const MonthFigures figures(snapshot, listedProjects(snapshot.records(), snapshot.view()),
                                   October.last);
        const double percent = figures.sum().percent();
        const double schedule = figures.schedulePercent();
        const QString points = prosePoints(percent, schedule);
        QVERIFY(points != u"0.0个百分点");
        const QStringList ahead{u"快于序时进度"_s, u"超序时进度"_s, u"高于序时进度"_s,
                                u"领先于序时进度"_s, u"领先时间进度"_s};
        const QStringList behind{u"慢于序时进度"_s, u"落后序时进度"_s, u"低于序时进度"_s,
                                 u"滞后于序时进度"_s, u"落后于时间进度"_s};
        const bool isBehind = percent < schedule;
        for (const QString& words : isBehind ? behind : ahead)
            QVERIFY2(verdicts(words % points % u'。') == QStringList{u"right"_s},
                     qPrintable(words));
        for (const QString& words : isBehind ? ahead : behind) {
            const std::vector<CheckedFigure> found = checked(words % points % u'。');
            QCOMPARE(found.size(), size_t(1));
            QVERIFY2(found[0].verdict == FigureVerdict::Wrong, qPrintable(words));
            QVERIFY(found[0].isTurnedRound);
            QCOMPARE(found[0].expected, proseAgainstSchedule(percent, schedule));
        }
    }

    void figuresWithoutADayMayBeThoseOfToday()
    {
        const Snapshot snapshot = sampleSnapshot(2020);
        const ReportPeriod september{QDate(2020, 9, 1), QDate(2020, 9, 30)};
        const auto projects = listedProjects(snapshot.records(), snapshot.view());
        const QString then =
            proseMoney(MonthFigures(snapshot, projects, september.last).sum().done);
        const QString now = proseMoney(sums().done);
        QVERIFY(then != now);
        const auto only = [&](const QString& text) {
            return ProofGrounds(snapshot, september).check(text).back();
        };
        QCOMPARE(only(u"累计完成投资%1。"_s.arg(then)).verdict, FigureVerdict::Right);
        QVERIFY(!only(u"累计完成投资%1。"_s.arg(then)).fits.isValid());
        const CheckedFigure today = only(u"累计完成投资%1。"_s.arg(now));
        QCOMPARE(today.verdict, FigureVerdict::Right);
        QCOMPARE(today.fits, SampleDay);
        QVERIFY(today.about.contains(u"截至2020年10月31日"_s));
        QCOMPARE(only(u"截至9月底，累计完成投资%1。"_s.arg(now)).verdict, FigureVerdict::Wrong);
        QCOMPARE(only(u"累计完成投资999999万元。"_s).verdict, FigureVerdict::Wrong);
    }

    void numeralsOfOneCharacterAreChecked()
    {
        const auto found = quantitiesIn(
            u"黄灯八项，红灯三项，金州区八个项目，完成七成，红灯一项；一个项目用了三个月。"_s);
        QList<double> values;
        for (const Quantity& quantity : found)
            values.append(quantity.value);
        QCOMPARE(values, QList<double>({8, 3, 8, 70, 1}));
        QCOMPARE(found[3].unit, QuantityUnit::Percent);
        const int red = sums().countOf(Light::Red);
        QVERIFY(red > 1 && red < 9);
        const QString digits = u"零一二三四五六七八九"_s;
        QCOMPARE(verdicts(u"红灯%1项。红灯%2项。"_s.arg(digits.at(red), digits.at(red + 1))),
                 QStringList({u"right"_s, u"wrong"_s}));
    }

    void whatIsNotSaidPlainlyIsNotWrong()
    {
        for (const QString& text :
             {u"占年度计划，快于序时进度，同比增长54.7%。"_s, u"创新平台999个。"_s,
              u"于每月5个工作日内报送项目进展。"_s, u"居前的是甘井子区（1.2%），快于序时进度。"_s,
              u"省级重点项目999项。"_s, u"重点项目负责人999名。"_s,
              u"新开工重点项目总投资1.2亿元。"_s})
            QVERIFY2(verdicts(text) == QStringList({u"unknown"_s}), qPrintable(text));
    }

    void otherMonthsAreJudgedByTheirOwnFigures()
    {
        const Snapshot snapshot = sampleSnapshot(2020);
        const auto projects = listedProjects(snapshot.records(), snapshot.view());
        const auto doneBy = [&](QDate last) {
            return MonthFigures(snapshot, projects, last).sum().done;
        };
        const Money september = doneBy(QDate(2020, 9, 30));
        const Money alone = september - doneBy(QDate(2020, 8, 31));
        QCOMPARE(verdicts(u"截至9月底，累计完成投资%1。9月份完成投资%2。"_s.arg(
                     proseMoney(september), proseMoney(alone))),
                 QStringList({u"right"_s, u"right"_s}));
        for (const QString& text :
             {u"9月份完成投资77.77亿元。"_s, u"上半年累计完成投资77.77亿元。"_s,
              u"截至9月底，累计完成投资77.77亿元。"_s})
            QVERIFY2(verdicts(text) == QStringList({u"wrong"_s}), qPrintable(text));
    }

    void platformsMayBeCountedEitherWay()
    {
        const Records records = sampleSnapshot(2020).records();
        const auto& platforms = records.all<Platform>();
        const auto built =
            std::count_if(platforms.begin(), platforms.end(),
                          [](const Platform& row) { return row.status == PlatformStatus::Built; });
        QCOMPARE(
            verdicts(u"全市创新平台%1个。全市创新平台%2个。"_s.arg(platforms.size()).arg(built)),
            QStringList({u"right"_s, u"right"_s}));
    }

    void monthIsNotTheYearSoFar()
    {
        const Snapshot snapshot = sampleSnapshot(2020);
        const auto projects = listedProjects(snapshot.records(), snapshot.view());
        const Money done =
            sums().done - MonthFigures(snapshot, projects, QDate(2020, 9, 30)).sum().done;
        QCOMPARE(verdicts(u"10月份完成投资%1。"_s.arg(proseMoney(done))),
                 QStringList({u"right"_s}));
    }

    void wrongFiguresAreToldTheRightOne()
    {
        const RollUp sum = sums();
        const auto figures = checked(u"全市安排重点项目%1项，总投资%2。"_s.arg(sum.count + 1)
                                         .arg(proseMoney(sum.total + Money::fromWan(100'000))));
        QCOMPARE(figures.size(), 2U);
        QCOMPARE(figures[0].verdict, FigureVerdict::Wrong);
        QCOMPARE(figures[0].expected, u"%1项"_s.arg(sum.count));
        QCOMPARE(figures[0].about, u"全市重点项目数"_s);
        QCOMPARE(figures[1].verdict, FigureVerdict::Wrong);
        QCOMPARE(figures[1].expected, proseMoney(sum.total));
    }

    void sameSumInAnotherUnitIsRight()
    {
        const QString wan = QString::number(sums().planned.fen() / Money::FenPerWan);
        QCOMPARE(verdicts(u"年度计划投资%1万元"_s.arg(wan)), QStringList({u"right"_s}));
    }

    void countsAreToldApartByTheirWords()
    {
        const RollUp sum = sums();
        const QString text =
            u"其中绿灯%1项、黄灯%2项、红灯%3项；新开工项目%4项。"_s.arg(sum.countOf(Light::Green))
                .arg(sum.countOf(Light::Yellow))
                .arg(sum.countOf(Light::Red) + 5)
                .arg(sum.countOf(AnnualCategory::NewStart));
        QCOMPARE(verdicts(text), QStringList({u"right"_s, u"right"_s, u"wrong"_s, u"right"_s}));
    }

    void exchangedCountsAreWrongWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("clause") << u"续建%1个、竣工%2个。"_s;
        QTest::newRow("this year") << u"今年续建%1个，竣工%2个。"_s;
        QTest::newRow("next sentence") << u"全市人工智能产业稳步推进。其中，续建%1项、竣工%2项。"_s;
    }

    void exchangedCountsAreWrongWhereverTheyStand()
    {
        QFETCH(const QString, text);
        const RollUp sum = sums();
        const int continued = sum.countOf(AnnualCategory::Continued);
        const int completing = sum.countOf(AnnualCategory::Completing);
        QVERIFY(continued != completing);
        QCOMPARE(verdicts(text.arg(continued).arg(completing)),
                 QStringList({u"right"_s, u"right"_s}));
        QCOMPARE(verdicts(text.arg(completing).arg(continued)),
                 QStringList({u"wrong"_s, u"wrong"_s}));
    }

    void growthIsCheckedWithItsDirection()
    {
        const auto checkedThen = [](const QString& text) {
            return ProofGrounds(snapshotWithYearBefore(), October).check(text).back();
        };
        const Money done = sums().done;
        const QString growth =
            proseYearOnYear(done, Money::fromWan(YearBeforeWan)); // 同比增长54.7%
        const QString sentence = u"截至10月底，累计完成投资%1，%2。"_s;
        const QString amount = proseMoney(done);
        QCOMPARE(checkedThen(sentence.arg(amount, growth)).verdict, FigureVerdict::Right);
        QCOMPARE(checkedThen(sentence.arg(amount, QString(growth).replace(u"增长"_s, u"下降"_s)))
                     .verdict,
                 FigureVerdict::Wrong);
        QCOMPARE(checkedThen(sentence.arg(amount, u"同比增长1.1%"_s)).verdict,
                 FigureVerdict::Wrong);
        QCOMPARE(checkedThen(u"企业收入3亿元，同比增长1.1%。"_s).verdict, FigureVerdict::Unknown);
    }

    void decisionsAreChecked()
    {
        // Three are open in the sample, one of them overdue.
        QCOMPARE(verdicts(u"议定事项共3项，其中办理中3项。"_s).last(), u"right"_s);
        QCOMPARE(verdicts(u"议定事项共3项，其中办理中2项。"_s).last(), u"wrong"_s);
        QCOMPARE(verdicts(u"截至2020年10月31日，逾期未办结1项。"_s), QStringList({u"right"_s}));
        QCOMPARE(verdicts(u"逾期未办结2项。"_s), QStringList({u"wrong"_s}));
    }

    void lightsThatGotWorseAreChecked()
    {
        const Snapshot snapshot = sampleSnapshot(2020);
        const auto projects = listedProjects(snapshot.records(), snapshot.view());
        const MonthFigures now(snapshot, projects, October.last);
        const MonthFigures before(snapshot, projects, October.before().last);
        const DispatchFacts facts{October, u"全市"_s, now, &before, {}};
        const QString shifts = DispatchProse(facts).lights();
        QVERIFY2(shifts.contains(u"转差"_s), qPrintable(shifts));
        const QRegularExpression figure(u"(\\d+)项转差"_s);
        const int worse = figure.match(shifts).captured(1).toInt();
        QCOMPARE(verdicts(u"与9月底相比，%1项转差。"_s.arg(worse)), QStringList({u"right"_s}));
        QCOMPARE(verdicts(u"与9月底相比，%1项转差。"_s.arg(worse + 1)), QStringList({u"wrong"_s}));
    }

    void ownPapersOfTheDayHaveNothingWrong()
    {
        const Snapshot snapshot = sampleSnapshot(2020);
        for (const QString& name : {u"decisions"_s, u"targets"_s, u"next-steps"_s}) {
            const auto document = composePaper(*findPaper(name), snapshot, {});
            QVERIFY(document);
            int right = 0;
            for (const EditableText& text : document->editableTexts()) {
                for (const CheckedFigure& figure : checked(text.text)) {
                    QVERIFY2(figure.verdict != FigureVerdict::Wrong, qPrintable(text.text));
                    right += figure.verdict == FigureVerdict::Right ? 1 : 0;
                }
            }
            QVERIFY2(right > 0, qPrintable(name));
        }
    }

    void timesOfClausesAreToldApart_data()
    {
        using Kind = SpokenTime::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char* name, const QString& text, Kind kind, QDate last) {
            QTest::newRow(name) << text << static_cast<int>(kind) << last;
        };
        row("none", u"累计完成投资"_s, Kind::Unsaid, October.last);
        row("end of a month", u"截至9月底，完成"_s, Kind::Day, QDate(2020, 9, 30));
        row("in words", u"截至二〇二〇年九月底，完成"_s, Kind::Day, QDate(2020, 9, 30));
        row("later clause", u"截至9月底完成3亿元，到10月底完成"_s, Kind::Day, October.last);
        row("to come", u"截至9月底完成3亿元，到11月底将达"_s, Kind::Ahead, QDate(2020, 11, 30));
        row("within a month", u"9月份完成"_s, Kind::Within, QDate(2020, 9, 30));
        row("November is not January", u"11月份完成"_s, Kind::Ahead, QDate(2020, 11, 30));
        row("quarter", u"三季度完成"_s, Kind::Within, QDate(2020, 9, 30));
        row("first quarters", u"前三季度完成"_s, Kind::Sum, QDate(2020, 9, 30));
        row("half", u"上半年完成"_s, Kind::Sum, QDate(2020, 6, 30));
        row("months", u"1—8月完成"_s, Kind::Sum, QDate(2020, 8, 31));
        row("first months", u"今年前8个月完成"_s, Kind::Sum, QDate(2020, 8, 31));
        row("last year", u"去年完成"_s, Kind::Day, QDate(2019, 12, 31));
        row("same time", u"上年同期完成"_s, Kind::Day, QDate(2019, 10, 31));
        row("compared", u"比上年同期增长"_s, Kind::Unsaid, October.last);
        row("compared with a month", u"与9月底相比，"_s, Kind::Unsaid, October.last);
        row("middle of a month", u"截至9月12日完成"_s, Kind::Other, QDate(2020, 9, 12));
    }

    void timesOfClausesAreToldApart()
    {
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        QFETCH(const QDate, last);
        const SpokenTime time = SpokenTimes(October, SampleDay).timeOf(text);
        QCOMPARE(static_cast<int>(time.kind), kind);
        QCOMPARE(time.period.last, last);
    }

    /// Decisions are those of the day of the file, which is not that of a paper on September.
    void ownClausesAreComparedWithTheirOwnDayOnly()
    {
        const ReportPeriod september{QDate(2020, 9, 1), QDate(2020, 9, 30)};
        const ProofGrounds grounds(sampleSnapshot(2020), september);
        const auto verdict = [&grounds](const QString& text) {
            return grounds.check(text).back().verdict;
        };
        QCOMPARE(verdict(u"逾期未办结2项。"_s), FigureVerdict::Unknown);
        QCOMPARE(verdict(u"截至2020年10月31日，逾期未办结2项。"_s), FigureVerdict::Wrong);
        QCOMPARE(verdict(u"截至2020年10月31日，逾期未办结1项。"_s), FigureVerdict::Right);
    }

    void ownClausesOfAMonthThatIsNotOverAreThoseOfToday()
    {
        const ProofGrounds grounds(sampleSnapshot(2020), {QDate(2020, 11, 1), QDate(2020, 11, 30)});
        const CheckedFigure found = grounds.check(u"逾期未办结9项。"_s).back();
        QCOMPARE(found.verdict, FigureVerdict::Wrong);
        QCOMPARE(grounds.check(u"截至2020年10月31日，逾期未办结9项。"_s).back().verdict,
                 FigureVerdict::Wrong);
    }

    void ownSentencesOnSomethingElseSayNothingOfTheCity()
    {
        const QString text = u"逾期未办结2项。"_s;
        const Quantity figure = quantitiesIn(text).front();
        std::vector<FactScope> scopes{{u"全市"_s, {u"全市"_s}, {}}};
        const auto knows = [&] {
            return OwnClauses(sampleSnapshot(2020), October, scopes)
                       .find(text, figure, OwnDay::PeriodEnd)
                != nullptr;
        };
        QVERIFY(knows());
        scopes.push_back({u"逾期"_s, {u"逾期未办结"_s}, {}});
        QVERIFY(!knows());
    }

    void districtsAreToldApart()
    {
        const Snapshot snapshot = sampleSnapshot(2020);
        const MonthFigures figures(snapshot, listedProjects(snapshot.records(), snapshot.view()),
                                   October.last);
        for (const auto& [key, sum] : rollUpBy(Dimension::District, figures.projects())) {
            const QString name = snapshot.records().nameOf(RecordKind::District, key);
            const auto found = checked(
                u"%1重点项目%2项，全市%3项。"_s.arg(name).arg(sum.count).arg(figures.sum().count));
            QCOMPARE(found[0].verdict, FigureVerdict::Right);
            QVERIFY(found[0].about.startsWith(name));
            QCOMPARE(verdicts(u"其中，%1%2项。"_s.arg(name).arg(sum.count + 1)),
                     QStringList({u"wrong"_s}));
        }
    }

    void projectsAreToldApart()
    {
        const Snapshot snapshot = sampleSnapshot(2020);
        const auto projects = listedProjects(snapshot.records(), snapshot.view());
        const Project& project = *projects.front().project;
        const auto found = checked(
            u"“%1”总投资%2，进展顺利。"_s.arg(project.name, proseMoney(*project.totalInvestment)));
        QCOMPARE(found[0].verdict, FigureVerdict::Right);
        QVERIFY(found[0].about.startsWith(project.name));
    }

    void roughFiguresAreAllowedTheirRoom()
    {
        const int count = sums().count;
        QCOMPARE(verdicts(u"重点项目超过%1项"_s.arg(count - 1)), QStringList({u"right"_s}));
        QCOMPARE(verdicts(u"重点项目超过%1项"_s.arg(count + 1)), QStringList({u"wrong"_s}));
        const double yi = sums().total.yi();
        QCOMPARE(verdicts(u"总投资约%1亿元"_s.arg(yi * 1.02, 0, 'f', 1)),
                 QStringList({u"right"_s}));
        QCOMPARE(verdicts(u"总投资约%1亿元"_s.arg(yi * 1.5, 0, 'f', 1)), QStringList({u"wrong"_s}));
    }

    void whatTheRecordsDoNotSayIsUnknown()
    {
        QCOMPARE(verdicts(u"举办讲座12次，参加3000人。"_s),
                 QStringList({u"unknown"_s, u"unknown"_s}));
        QCOMPARE(verdicts(u"2018年安排重点项目9项。"_s), QStringList({u"unknown"_s}));
    }

    void reasonSaysWhatIsMissing()
    {
        const auto reason = [](const QString& text) { return checked(text).at(0).reason; };
        QVERIFY(reason(u"今年全市税收达到86亿元。"_s).contains(u"“税收”"_s));
        QVERIFY(reason(u"2018年安排重点项目9项。"_s).contains(u"another time"_s));
        QVERIFY(reason(u"86亿元。"_s).contains(u"No word before"_s));
        QVERIFY(reason(u"企业累计完成投资9.9亿元。"_s).contains(u"全市累计完成投资"_s));
        QCOMPARE(reason(u"总投资%1。"_s.arg(proseMoney(sums().total))), QString());
    }

    void claimsToExceedThePlanAreJudged_data()
    {
        QTest::addColumn<QString>("claim"); // %1: an amount
        QTest::newRow("excess") << u"全市累计完成投资超过年度计划%1。"_s;
        QTest::newRow("completed") << u"超额完成年度计划%1。"_s;
        QTest::newRow("of the plan") << u"全市完成投资超出年度计划%1。"_s;
    }

    void claimsToExceedThePlanAreJudged()
    {
        QFETCH(const QString, claim);
        const RollUp before = sums();
        QVERIFY(before.done < before.planned);
        QCOMPARE(verdicts(claim.arg(u"1.2亿元"_s)), QStringList({u"wrong"_s}));
        const auto wrong = checked(claim.arg(u"1.2亿元"_s)).at(0);
        QVERIFY(wrong.isTurnedRound
                && wrong.expected.contains(proseMoney(before.planned - before.done)));

        const Money excess = Money::fromWan(12'000);
        const Snapshot reached = snapshotWithMore(before.planned - before.done + excess);
        const auto verdict = [&](const QString& amount) {
            return ProofGrounds(reached, October).check(claim.arg(amount)).at(0).verdict;
        };
        QCOMPARE(verdict(proseMoney(excess)), FigureVerdict::Right);
        QCOMPARE(verdict(proseMoney(before.planned)), FigureVerdict::Right);
        QCOMPARE(verdict(u"3.45亿元"_s), FigureVerdict::Wrong);
    }

    void placesAreThoseOfTheText()
    {
        const QString text = u"一、总体\n全市重点项目99项。"_s;
        const auto found = checked(text);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(text.mid(found[0].quantity.start, found[0].quantity.length), u"99项"_s);
    }

    void emptyFileKnowsNothingButNoughts()
    {
        const auto found = ProofGrounds(Snapshot({}, 2020, SampleDay, {}), October)
                               .check(u"重点项目3项，总投资2亿元。"_s);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].verdict, FigureVerdict::Wrong);
        QVERIFY(ProofGrounds(Snapshot({}, 2020, SampleDay, {}), October).check({}).empty());
    }
};

TOUYAN_TEST(TestProofreading, QCoreApplication)
#include "tst_proofreading.moc"

#include "analysis/rollup.h"
#include "reports/annuallist.h"
#include "reports/dispatchprose.h"
#include "reports/proofreading.h"
#include "reports/prosewords.h"
#include "support/paperchecks.h"
#include "support/sampleportfolio.h"

#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const ReportPeriod October{QDate(2020, 10, 1), QDate(2020, 10, 31)};

std::vector<CheckedFigure> checked(const QString& text)
{
    return checkProse(text, sampleSnapshot(2020), October);
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
        QCOMPARE(verdicts(u"去年总投资9亿元。"_s), QStringList({u"unknown"_s}));
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
        const auto found =
            checkProse(u"重点项目3项，总投资2亿元。"_s, Snapshot({}, 2020, SampleDay, {}), October);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].verdict, FigureVerdict::Wrong);
        QVERIFY(checkProse({}, Snapshot({}, 2020, SampleDay, {}), October).empty());
    }
};

QTEST_GUILESS_MAIN(TestProofreading)
#include "tst_proofreading.moc"

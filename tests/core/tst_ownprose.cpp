#include "reports/annuallist.h"
#include "reports/groupfigures.h"
#include "reports/liststhen.h"
#include "reports/monthfigures.h"
#include "reports/papercatalogue.h"
#include "reports/proofreading.h"
#include "reports/proseclauses.h"
#include "reports/prosewords.h"
#include "support/examplesnapshot.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const ReportPeriod October{QDate(2020, 10, 1), QDate(2020, 10, 31)};
const ReportPeriod ThirdQuarter{QDate(2020, 7, 1), QDate(2020, 9, 30)};

const ProofGrounds& groundsOf(const ReportPeriod& period)
{
    static const ProofGrounds month(withListsOf(October.last, exampleSnapshot()), October);
    static const ProofGrounds quarter(withListsOf(ThirdQuarter.last, exampleSnapshot()),
                                      ThirdQuarter);
    return period.months() == 1 ? month : quarter;
}

Result<Document> paperOf(const PaperEntry& paper, const ReportPeriod& period)
{
    PaperChoices choices;
    stateMonth(choices, period);
    choices.set(u"period"_s, period.months() == 1 ? u"month"_s : u"quarter"_s);
    return composePaper(paper, exampleSnapshot(), choices.knownTo(paper.options));
}

/// All paragraphs of prose, as somebody pastes them.
QString proseOf(const Document& paper)
{
    QStringList paragraphs;
    for (const EditableText& text : paper.editableTexts())
        paragraphs.append(text.text);
    return paragraphs.join(u'\n');
}

/// The sentence of @p text up to the end of the clause in which @p figure stands.
QString sentenceTo(const QString& text, const Quantity& figure)
{
    const qsizetype start = sentenceStart(text, figure.start);
    return text.mid(start, clauseEnd(text, figure.start + figure.length) - start);
}

/// What our papers print and no record tells, so that it cannot be checked: the sentence up to the
/// end of the clause, and why. Nothing so far.
const QMap<QString, QString>& uncheckable()
{
    static const QMap<QString, QString> Sentences;
    return Sentences;
}

} // namespace

/// What our own papers print, taken over into a speech.
class TestOwnProse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresOfOurPapersAreRight_data();
    void figuresOfOurPapersAreRight();
    void sumsOfTwoAreThoseOfBoth_data();
    void sumsOfTwoAreThoseOfBoth();
    void figuresOfOneSentenceAreOfOneDay();
    void figuresOfAnEarlierMonthMayBeThoseOfItsOwnList();
    void whatCameInAnEarlierMonthMayBeThatOfItsOwnList();
    void anotherFigureInOurOwnWordsIsToldOurs();
};

void TestOwnProse::figuresOfOneSentenceAreOfOneDay()
{
    const Snapshot listed = withListsOf(October.last, exampleSnapshot());
    const auto countOn = [&listed](QDate day, Light light) {
        return MonthFigures(listed, listedProjects(listed.records(), listed.view()), day)
            .sum()
            .countOf(light);
    };
    const int green = countOn(October.last, Light::Green);
    const int greenToday = countOn(listed.today(), Light::Green);
    const int yellow = countOn(October.last, Light::Yellow);
    const int yellowToday = countOn(listed.today(), Light::Yellow);
    QVERIFY(green != greenToday && yellow != yellowToday);
    const auto check = [](int first, int second) {
        return groundsOf(October).check(u"绿灯%1项、黄灯%2项。"_s.arg(first).arg(second));
    };
    const auto mixed = check(green, yellowToday);
    QCOMPARE(mixed.at(0).verdict, FigureVerdict::Right);
    QCOMPARE(mixed.at(1).verdict, FigureVerdict::Wrong);
    QVERIFY(mixed.at(1).expected.startsWith(QString::number(yellow)));
    for (const CheckedFigure& figure : check(greenToday, yellowToday))
        QCOMPARE(figure.fits, listed.today());
}

void TestOwnProse::figuresOfAnEarlierMonthMayBeThoseOfItsOwnList()
{
    const QDate september(2020, 9, 30);
    const auto doneBy = [september](const Snapshot& snapshot) {
        return proseMoney(
            MonthFigures(snapshot, listedProjects(snapshot.records(), snapshot.view()), september)
                .sum()
                .done);
    };
    const QString then = doneBy(withListsOf(september, exampleSnapshot()));
    const QString since = doneBy(withListsOf(October.last, exampleSnapshot()));
    QVERIFY(then != since);
    for (const QString& figure : {then, since})
        QCOMPARE(
            groundsOf(October).check(u"截至9月底，累计完成投资%1。"_s.arg(figure)).front().verdict,
            FigureVerdict::Right);
}

void TestOwnProse::whatCameInAnEarlierMonthMayBeThatOfItsOwnList()
{
    PaperChoices june;
    june.set(u"month"_s, u"2020-06"_s);
    const auto paper = composePaper(*findPaper(u"dispatch"_s), exampleSnapshot(), june);
    QVERIFY(paper);
    static const QRegularExpression Flow(u"6月份完成投资[\\d.]+亿元"_s);
    const QRegularExpressionMatch flow = Flow.match(proseOf(*paper));
    QVERIFY(flow.hasMatch());
    QCOMPARE(groundsOf(October).check(flow.captured() % u"。").front().verdict,
             FigureVerdict::Right);
    QCOMPARE(groundsOf(October).check(u"6月份完成投资9.9亿元。"_s).front().verdict,
             FigureVerdict::Wrong);
}

void TestOwnProse::anotherFigureInOurOwnWordsIsToldOurs()
{
    const auto paper = paperOf(*findPaper(u"decisions"_s), October);
    QVERIFY(paper);
    QString text = proseOf(*paper);
    static const QRegularExpression Open(u"办理中(\\d+)项"_s);
    const QRegularExpressionMatch own = Open.match(text);
    QVERIFY(own.hasMatch());
    const int ours = own.captured(1).toInt();
    text.replace(own.capturedStart(1), own.capturedLength(1), QString::number(ours + 1));
    const std::vector<CheckedFigure> figures = groundsOf(October).check(text);
    const auto other =
        std::find_if(figures.cbegin(), figures.cend(), [&own](const CheckedFigure& figure) {
            return figure.quantity.start == own.capturedStart(1);
        });
    QVERIFY(other != figures.cend());
    QCOMPARE(other->verdict, FigureVerdict::Unknown);
    QVERIFY2(other->reason.contains(u"办理中"_s) && other->reason.contains(u"%1项"_s.arg(ours)),
             qPrintable(other->reason));
}

void TestOwnProse::figuresOfOurPapersAreRight_data()
{
    QTest::addColumn<QString>("prose");
    QTest::addColumn<bool>("isOfQuarter");
    QSet<QString> told;
    for (const PaperEntry& paper : allPapers()) {
        for (const ReportPeriod& period : {October, ThirdQuarter}) {
            const auto made = paperOf(paper, period);
            const QString prose = made ? proseOf(*made) : QString();
            if (quantitiesIn(prose).empty())
                continue;
            told.insert(QString::fromLatin1(paper.name));
            QTest::addRow("%s, %s", paper.name, period.months() == 1 ? "month" : "quarter")
                << prose << (period.months() != 1);
        }
    }
    const QSet<QString> expected{u"dispatch"_s,   u"decisions"_s, u"districts"_s,   u"targets"_s,
                                 u"next-steps"_s, u"overview"_s,  u"meeting-pack"_s};
    QVERIFY(told.contains(expected));
}

void TestOwnProse::figuresOfOurPapersAreRight()
{
    QFETCH(const QString, prose);
    QFETCH(const bool, isOfQuarter);
    const std::vector<CheckedFigure> figures =
        groundsOf(isOfQuarter ? ThirdQuarter : October).check(prose);
    QStringList failures;
    for (const CheckedFigure& figure : figures) {
        const QString sentence = sentenceTo(prose, figure.quantity);
        const bool isExpected = figure.verdict == FigureVerdict::Right
            || (figure.verdict == FigureVerdict::Unknown && uncheckable().contains(sentence));
        if (!isExpected)
            failures.append(u"%1: %2, %3 %4 %5"_s.arg(
                sentence, figure.quantity.text, figure.about, figure.expected,
                figure.verdict == FigureVerdict::Wrong ? u"WRONG"_s : figure.reason));
    }
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

void TestOwnProse::sumsOfTwoAreThoseOfBoth_data()
{
    QTest::addColumn<int>("dimension");
    QTest::newRow("districts") << static_cast<int>(Dimension::District);
    QTest::newRow("programmes") << static_cast<int>(Dimension::Programme);
    QTest::newRow("units") << static_cast<int>(Dimension::ResponsibleUnit);
    QTest::newRow("lights") << static_cast<int>(Dimension::Light);
    QTest::newRow("natures") << static_cast<int>(Dimension::Category);
}

void TestOwnProse::sumsOfTwoAreThoseOfBoth()
{
    QFETCH(const int, dimension);
    const auto by = static_cast<Dimension>(dimension);
    const bool isOfProjects = by == Dimension::Light || by == Dimension::Category;
    const Snapshot then = withListsOf(October.last, exampleSnapshot());
    const MonthFigures figures(then, listedProjects(then.records(), then.view()), October.last);
    const std::vector<GroupFigures> groups =
        groupFigures(by, figures.projects(), figures.records());
    const auto isNamed = [&](const GroupFigures& group) { return isOfProjects || group.key > 0; };
    int compared = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        for (size_t j = i + 1; j < groups.size(); ++j) {
            if (!isNamed(groups[i]) || !isNamed(groups[j]))
                continue;
            std::vector<JudgedProject> both = figures.projects();
            std::erase_if(both, [&](const JudgedProject& judged) {
                const qint64 key = keyIn(by, *judged.project, *judged.facts);
                return key != groups[i].key && key != groups[j].key;
            });
            const RollUp sum = rollUp(both);
            const QString names = groups[i].name % u'、' % groups[j].name;
            const auto verdictsOf = [&](int count, Money planned) {
                QStringList verdicts;
                const QString text =
                    u"%1项目共%2项。%1项目年度计划投资%3。"_s.arg(names).arg(count).arg(
                        proseMoney(planned));
                for (const CheckedFigure& figure : groundsOf(October).check(text))
                    verdicts.append(figure.verdict == FigureVerdict::Right       ? u"right"_s
                                        : figure.verdict == FigureVerdict::Wrong ? figure.expected
                                                                                 : figure.reason);
                return verdicts;
            };
            QCOMPARE(verdictsOf(sum.count, sum.planned), QStringList({u"right"_s, u"right"_s}));
            const Money other = sum.planned + sum.planned + Money::fromWan(100'000);
            QCOMPARE(verdictsOf(100 + sum.count, other),
                     QStringList({u"%1项"_s.arg(sum.count), proseMoney(sum.planned)}));
            ++compared;
        }
    }
    QVERIFY(compared > 0);
}

TOUYAN_TEST(TestOwnProse, QCoreApplication)
#include "tst_ownprose.moc"

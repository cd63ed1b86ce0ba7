#include "support/foldercontent.h"
#include "support/programfixture.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// `touyan review` and the papers of a review.
class TestReviewCommand : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestReviewCommand()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void reviewDrawsAndReplays();
    void reviewRanks();
    void rankTellsFirmnessAndSeverity();
    void yearIsThatOfTheListInPreparation();
    void issuedReviewStays();
    void reviewPapersAreWritten();
    void papersWithoutContentAreRefused();
};

void TestReviewCommand::initTestCase()
{
    const ProgramRun created = makeExample();
    QVERIFY2(created.status == 0, qPrintable(created.messages));
    QVERIFY(created.output.isEmpty());
}

void TestReviewCommand::reviewDrawsAndReplays()
{
    const QString path = file(u"review.touyan"_s);
    QVERIFY(QFile::copy(example(), path));
    const auto review = [&](const QStringList& options) {
        return run(QStringList{u"review"_s, path, u"draw"_s, u"--year=2021"_s} + options);
    };
    QCOMPARE(review({u"--verify"_s}).status, 1); // not drawn yet
    QCOMPARE(review({u"--size=99"_s}).status, 1);
    QCOMPARE(review({u"--size=none"_s}).status, 2);
    const ProgramRun drawn = review({u"--seed=dalian"_s, u"--size=5"_s, u"--json"_s});
    QVERIFY2(drawn.status == 0, qPrintable(drawn.messages));
    QCOMPARE(drawn.json()[u"panel"].toArray().size(), 5);
    QCOMPARE(drawn.json()[u"seed"].toString(), u"dalian"_s);
    QCOMPARE(review({u"--seed=other"_s}).status, 1); // only with --again
    const ProgramRun verified = review({u"--verify"_s, u"--json"_s});
    QVERIFY2(verified.status == 0, qPrintable(verified.messages));
    QVERIFY(verified.json()[u"reproduced"].toBool());
    QCOMPARE(review({u"--again"_s, u"--seed=dalian"_s}).status, 1); // only with a reason
    const ProgramRun again = review({u"--again"_s, u"--seed=dalian"_s, u"--size=5"_s, u"--json"_s,
                                     u"--reason=示例：专家库有误"_s});
    QCOMPARE(again.json()[u"panel"], drawn.json()[u"panel"]);
    QCOMPARE(review({u"--verify"_s}).status, 0);
    QCOMPARE(run({u"check"_s, path}).status, 0);
    QCOMPARE(run({u"review"_s, path, u"draw"_s, u"--verify"_s, u"--year=2020"_s}).status, 0);
    QCOMPARE(run({u"review"_s, path, u"draw"_s, u"--year=2020"_s, u"--again"_s}).status, 1);
    QCOMPARE(run({u"review"_s, path, u"draw"_s, u"--year=2033"_s}).status, 1);
}

void TestReviewCommand::reviewRanks()
{
    const ProgramRun ranked =
        run({u"review"_s, example(), u"rank"_s, u"--year=2020"_s, u"--json"_s});
    QVERIFY2(ranked.status == 0, qPrintable(ranked.messages));
    const QJsonArray projects = ranked.json()[u"projects"].toArray();
    QVERIFY(projects.size() > 10);
    double last = 100;
    for (const QJsonValue& project : projects) {
        QVERIFY(project[u"score"].toDouble() <= last);
        last = project[u"score"].toDouble();
    }
    QVERIFY(!ranked.json()[u"stability"].toArray().isEmpty());
    const ProgramRun text = run({u"review"_s, example(), u"rank"_s, u"--year=2020"_s});
    QVERIFY(text.output.contains(projects.first()[u"name"].toString().toUtf8()));
    QCOMPARE(run({u"review"_s, example(), u"rank"_s, u"--year=2020"_s, u"--places=-2"_s}).status,
             2);
    QCOMPARE(run({u"review"_s, example(), u"rank"_s, u"--year=2019"_s}).status, 1);
}

void TestReviewCommand::reviewPapersAreWritten()
{
    for (const QString& paper : {u"expert-draw"_s, u"review-summary"_s}) {
        const QString path = file(paper + u".pdf"_s);
        const ProgramRun written = run({u"report"_s, example(), paper, path, u"--year=2020"_s});
        QVERIFY2(written.status == 0, qPrintable(written.messages));
        QVERIFY(readFile(path).startsWith("%PDF-"));
        QCOMPARE(run({u"report"_s, example(), paper, path, u"--year=2019"_s}).status, 1);
    }
}

void TestReviewCommand::rankTellsFirmnessAndSeverity()
{
    const QStringList words{u"review"_s, example(), u"rank"_s, u"--year=2020"_s, u"--lang=en"_s};
    const QByteArray text = run(words).output;
    QVERIFY2(text.contains("Without expert"), text.constData());
    QVERIFY2(text.contains("points beside the others"), text.constData());
    const QByteArray wide = run(words + QStringList{u"--places=500"_s}).output;
    QVERIFY2(wide.contains("Whichever expert is left out"), wide.constData());
}

void TestReviewCommand::yearIsThatOfTheListInPreparation()
{
    const QString path = file(u"preparation.touyan"_s);
    QVERIFY(QFile::copy(example(), path));
    const ProgramRun drawn =
        run({u"review"_s, path, u"draw"_s, u"--seed=dalian"_s, u"--size=5"_s, u"--lang=en"_s});
    QVERIFY2(drawn.status == 0, qPrintable(drawn.messages));
    QVERIFY2(drawn.messages.contains(u"Taken: 2021, the list in preparation"),
             qPrintable(drawn.messages));
    QVERIFY2(drawn.messages.contains(u"until the screening is over"), qPrintable(drawn.messages));
    const ProgramRun named = run({u"review"_s, path, u"draw"_s, u"--verify"_s, u"--year=2021"_s});
    QCOMPARE(named.status, 0);
    QVERIFY(!named.messages.contains(u"--year"));
}

void TestReviewCommand::issuedReviewStays()
{
    const QString path = file(u"issued.touyan"_s);
    QVERIFY(QFile::copy(example(), path));
    const QString folder = file(u"sheets"_s);
    QVERIFY(QDir().mkpath(folder));
    const ProgramRun sheets = run({u"review"_s, path, u"sheets"_s, folder, u"--year=2020"_s});
    QCOMPARE(sheets.status, 1);
    QVERIFY2(sheets.messages.contains(u"2020"), qPrintable(sheets.messages));
    QVERIFY(QDir(folder).isEmpty());
}

void TestReviewCommand::papersWithoutContentAreRefused()
{
    const QString path = file(u"unscored.touyan"_s);
    QVERIFY(QFile::copy(example(), path));
    QCOMPARE(run({u"review"_s, path, u"draw"_s, u"--seed=dalian"_s, u"--size=5"_s}).status, 0);
    const QString paper = file(u"unscored.pdf"_s);
    QCOMPARE(run({u"report"_s, path, u"expert-draw"_s, paper, u"--year=2021"_s}).status, 0);
    QVERIFY(QFile::remove(paper));
    const ProgramRun refused =
        run({u"report"_s, path, u"review-summary"_s, paper, u"--year=2021"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(!refused.messages.isEmpty());
    QVERIFY(!QFile::exists(paper));
}

TOUYAN_TEST(TestReviewCommand, QCoreApplication)
#include "tst_reviewcommand.moc"

#include "io/scoresheetimport.h"
#include "portfolio/portfolio.h"
#include "support/foldercontent.h"
#include "support/programrun.h"
#include "support/scoredround.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

ProgramRun review(const QStringList& arguments)
{
    return runProgram(QStringLiteral(TOUYAN_PROGRAM), QStringList{u"review"_s} + arguments);
}

} // namespace

/// Scoring sheets on the command line, from the file and back to it.
class TestReviewSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sheetsGoOutAndScoresComeIn();
    void dryRunChangesNothing();
    void soundSheetsPassBesideBadOnes();
    void scoresAreReplacedOnRequest();
    void wrongUsageIsExplained();

private:
    QStringList writeSheets();
    QStringList collectArguments(const QStringList& rest) const
    {
        return QStringList{m_portfolio->path(), u"collect"_s, u"--year"_s, u"2021"_s} + rest;
    }
    QStringList scores();

    ScoredRound m_round;
    std::unique_ptr<TemporaryPortfolio> m_portfolio;
    QStringList m_wanted;
};

void TestReviewSheets::init()
{
    QRandomGenerator generator(5);
    do
        m_round = scoredRound(generator);
    while (m_round.rows.deltas<ReviewSeat>().size() < 3);
    m_portfolio = std::make_unique<TemporaryPortfolio>(m_round.rows);
    m_round.scores.setLabel(u"-"_s);
    QVERIFY((*m_portfolio)->apply(m_round.scores));
    m_wanted = scoreTexts(m_portfolio->records());
    m_portfolio->close();
}

/// The workbooks as if filled in; the database then waits for them.
QStringList TestReviewSheets::writeSheets()
{
    const QString folder = m_portfolio->filePath(u"sheets"_s);
    const ProgramRun written =
        review({m_portfolio->path(), u"sheets"_s, u"--year"_s, u"2021"_s, folder});
    if (written.status != 0)
        qFatal("%s", qPrintable(written.messages));
    m_portfolio->reopen();
    ChangeSet removal(u"-"_s);
    for (const ReviewScore& score : m_portfolio->records().all<ReviewScore>())
        removal.remove(score);
    if (!(*m_portfolio)->apply(removal))
        qFatal("not removed");
    m_portfolio->close();
    QStringList files;
    for (const QString& name : namesIn(folder))
        files.append(folder + u'/' + name);
    return files;
}

QStringList TestReviewSheets::scores()
{
    m_portfolio->reopen();
    const QStringList texts = scoreTexts(m_portfolio->records());
    m_portfolio->close();
    return texts;
}

void TestReviewSheets::sheetsGoOutAndScoresComeIn()
{
    const QStringList files = writeSheets();
    QCOMPARE(files.size(), qsizetype(m_round.rows.deltas<ReviewSeat>().size()));
    const ProgramRun collected = review(collectArguments(files));
    QVERIFY2(collected.status == 0, qPrintable(collected.messages));
    QCOMPARE(collected.output.count('\n'), files.size());
    QCOMPARE(scores(), m_wanted);
}

void TestReviewSheets::dryRunChangesNothing()
{
    const QStringList files = writeSheets();
    const ProgramRun collected =
        review(collectArguments(files + QStringList{u"--dry-run"_s, u"--json"_s}));
    QCOMPARE(collected.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(collected.output).object();
    QCOMPARE(json.value(u"collected").toArray().size(), files.size());
    QVERIFY(json.value(u"dry_run").toBool());
    QVERIFY(json.value(u"issues").toArray().isEmpty());
    QVERIFY(scores().isEmpty());
}

void TestReviewSheets::soundSheetsPassBesideBadOnes()
{
    const QStringList files = writeSheets();
    writeFile(files.first(), "no workbook");
    const ProgramRun collected = review(collectArguments(files + QStringList{u"--json"_s}));
    QCOMPARE(collected.status, 1);
    const QJsonObject json = QJsonDocument::fromJson(collected.output).object();
    QCOMPARE(json.value(u"collected").toArray().size(), files.size() - 1);
    const QJsonObject issue = json.value(u"issues").toArray().first().toObject();
    QCOMPARE(issue.value(u"file").toString(), QFileInfo(files.first()).fileName());
    QVERIFY(!issue.value(u"message").toString().isEmpty());
    QVERIFY(!scores().isEmpty());
}

void TestReviewSheets::scoresAreReplacedOnRequest()
{
    const QStringList files = writeSheets();
    QCOMPARE(review(collectArguments(files)).status, 0);
    const ProgramRun again = review(collectArguments(files));
    QCOMPARE(again.status, 1);
    QVERIFY(again.messages.contains(QFileInfo(files.first()).fileName()));
    QCOMPARE(review(collectArguments(files + QStringList{u"--replace"_s})).status, 0);
    QCOMPARE(scores(), m_wanted);
}

void TestReviewSheets::wrongUsageIsExplained()
{
    const QString path = m_portfolio->path();
    QCOMPARE(review({path, u"sheets"_s}).status, 2);
    QCOMPARE(review({path, u"sheets"_s, u"a"_s, u"b"_s}).status, 2);
    QCOMPARE(review({path, u"collect"_s}).status, 2);
    QCOMPARE(review({path, u"dance"_s}).status, 2);
    QCOMPARE(review({path, u"sheets"_s, u"--year"_s, u"1995"_s, u"a"_s}).status, 1);
}

TOUYAN_TEST(TestReviewSheets, QCoreApplication)
#include "tst_reviewsheets.moc"

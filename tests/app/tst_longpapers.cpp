#include "support/externaltool.h"
#include "support/programfixture.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Papers that take so long that people wait for them, or stop them.
class TestLongPapers : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestLongPapers()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void terminalIsToldHowFarAPaperIs();
    void interruptedPaperLeavesNothing_data();
    void interruptedPaperLeavesNothing();

private:
    QString m_file = file(u"many.touyan"_s);
};

void TestLongPapers::initTestCase()
{
    const QString generator = QStringLiteral(TOUYAN_GENERATOR);
    QCOMPARE(runProgram(generator, {u"600"_s, m_file}).status, 0);
}

void TestLongPapers::terminalIsToldHowFarAPaperIs()
{
    const QString out = file(u"cards.pdf"_s);
    const QStringList words{u"report"_s, m_file, u"project-cards"_s, out};
    const ToolResult seen = runTool(
        u"script"_s,
        {u"-qec"_s, QStringLiteral(TOUYAN_PROGRAM) % u' ' % words.join(u' '), u"/dev/null"_s});
    if (seen.exitCode == -1)
        QSKIP("script is not installed");
    QCOMPARE(seen.exitCode, 0);
    const QString shown = QString::fromUtf8(seen.output);
    static const QRegularExpression line(u"\r\033\\[K正在写入 cards.pdf：(\\d+)%"_s);
    QVERIFY2(line.match(shown).hasMatch(), qPrintable(shown.left(400)));
    QVERIFY(line.match(shown).captured(1).toInt() <= 100);
    // It is gone before what stays is said.
    QVERIFY(shown.lastIndexOf(u"正在写入"_s) < shown.lastIndexOf(u"\r\033[K"_s));
    const ProgramRun unseen = run(words);
    QCOMPARE(unseen.status, 0);
    QVERIFY2(!unseen.messages.contains(u"正在写入"_s), qPrintable(unseen.messages));
}

void TestLongPapers::interruptedPaperLeavesNothing_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("PDF") << u"pdf"_s;
    QTest::newRow("Word") << u"docx"_s;
}

void TestLongPapers::interruptedPaperLeavesNothing()
{
    QFETCH(const QString, suffix);
    const QString folder = file(u"interrupted-"_s % suffix);
    QVERIFY(QDir().mkpath(folder));
    const auto names = [&folder] {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    QProcess paper;
    paper.start(QStringLiteral(TOUYAN_PROGRAM),
                {u"report"_s, m_file, u"project-cards"_s, folder % u"/out."_s % suffix});
    QVERIFY(paper.waitForStarted());
    QElapsedTimer elapsed;
    elapsed.start();
    while (names().isEmpty() && elapsed.elapsed() < 60'000)
        QThread::msleep(1);
    QVERIFY(!names().isEmpty());
    QCOMPARE(::kill(static_cast<pid_t>(paper.processId()), SIGINT), 0);
    QVERIFY(paper.waitForFinished());
    QCOMPARE(paper.exitStatus(), QProcess::CrashExit); // by the signal, as it would have been
    QCOMPARE(names(), QStringList());
}

TOUYAN_TEST(TestLongPapers, QCoreApplication)
#include "tst_longpapers.moc"

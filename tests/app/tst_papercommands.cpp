#include "support/foldercontent.h"
#include "support/programfixture.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringEncoder>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The papers of the catalogue from the command line.
class TestPaperCommands : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestPaperCommands()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void everyPaperIsWritten_data();
    void everyPaperIsWritten();
    void papersOfAMonthComeInOneCall();
    void speechesAreProofread();
    void speechesAreReadFromWordFiles();
    void filesThatAreNoTextAreRefused();
    void optionsOfOtherPapersAreRefused();
    void partNamedTwiceIsRefused();
    void jsonTellsWhatWasWritten();
    void emptyYearIsTold();
    void speechesInUtf16AreRead();
    void wordingThatTheRecordsDenyIsWarnedOf();
    void endedBatchLeavesNothing();
};

void TestPaperCommands::initTestCase()
{
    const ProgramRun created = makeExample();
    QVERIFY2(created.status == 0, qPrintable(created.messages));
    QVERIFY(created.output.isEmpty());
}

void TestPaperCommands::everyPaperIsWritten_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    QTest::newRow("annual-list") << QStringList{u"--notice"_s} << u"现印发给你们"_s;
    QTest::newRow("dispatch") << QStringList{u"--month=2020-10"_s} << u"序时进度"_s;
    QTest::newRow("project-cards") << QStringList{u"--light=red"_s} << u"近期月报"_s;
    QTest::newRow("targets") << QStringList{} << u"规划目标"_s;
    QTest::newRow("districts") << QStringList{u"--district=甘井子区,中山区"_s} << u"中山区"_s;
    QTest::newRow("timeline-chart") << QStringList{u"--paper=A3"_s} << u"时间线"_s;
    QTest::newRow("decisions") << QStringList{u"--open-only"_s} << u"议定事项"_s;
    QTest::newRow("next-steps") << QStringList{u"--days=30"_s} << u"下一步"_s;
    QTest::newRow("meeting-pack") << QStringList{u"--parts"_s, u"targets,decisions"_s}
                                  << u"材料2"_s;
}

void TestPaperCommands::everyPaperIsWritten()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, word);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString pdf = file(name + u"-p.pdf"_s);
    const ProgramRun written = run(QStringList{u"report"_s, example(), name, pdf} + options);
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QProcess reader;
    reader.start(u"pdftotext"_s, {pdf, u"-"_s});
    if (!reader.waitForStarted())
        QSKIP("pdftotext is not installed");
    QVERIFY(reader.waitForFinished());
    QVERIFY(QString::fromUtf8(reader.readAllStandardOutput()).contains(word));
    const QString docx = file(name + u"-p.docx"_s);
    QCOMPARE(run(QStringList{u"report"_s, example(), name, docx} + options).status, 0);
    QVERIFY(readFile(docx).startsWith("PK"));
}

void TestPaperCommands::papersOfAMonthComeInOneCall()
{
    const QString folder = file(u"month"_s);
    const ProgramRun written =
        run({u"report"_s, example(), u"month"_s, folder, u"--month=2020-10"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QVERIFY(!files.filter(u"调度通报.pdf"_s).isEmpty()
            && !files.filter(u"会议材料.pdf"_s).isEmpty());
    QVERIFY(QDir(folder).entryList(QDir::AllDirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    for (const QString& name : files)
        QVERIFY(readFile(QDir(folder).filePath(name)).startsWith("%PDF-"));
    QCOMPARE(run({u"report"_s, example(), u"month"_s, folder, u"--month=2020"_s}).status, 2);
    QCOMPARE(run({u"report"_s, example(), u"month"_s, folder, u"--format=odt"_s}).status, 2);
    QCOMPARE(run({u"report"_s, example(), u"month"_s, folder, u"--light=red"_s}).status, 2);
    QCOMPARE(run({u"report"_s, example(), u"month"_s, example() + u"/sub"_s}).status, 1);
}

void TestPaperCommands::speechesAreProofread()
{
    const QString speech = file(u"speech.txt"_s);
    const QStringList proofread{u"report"_s, example(), u"proofread"_s, speech,
                                u"--month=2020-10"_s};
    writeFile(speech, u"2020年全市安排重点项目38项。"_s.toUtf8());
    QCOMPARE(run(proofread).status, 0);
    writeFile(speech, u"2020年全市安排\n重点项目37项。"_s.toUtf8());
    const ProgramRun wrong = run(proofread);
    QCOMPARE(wrong.status, 1);
    QVERIFY(QString::fromUtf8(wrong.output).contains(u"38项"_s));
    const QJsonArray json = run(proofread + QStringList{u"--json"_s}).json().array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.first().toObject().value(u"verdict").toString(), u"wrong"_s);
    QCOMPARE(json.first().toObject().value(u"line").toInt(), 2);
    QCOMPARE(run({u"report"_s, example(), u"proofread"_s, file(u"none.txt"_s)}).status, 1);
}

void TestPaperCommands::optionsOfOtherPapersAreRefused()
{
    const QString path = file(u"never-opt.pdf"_s);
    const ProgramRun other =
        run({u"report"_s, example(), u"targets"_s, path, u"--district=中山区"_s});
    QCOMPARE(other.status, 2);
    QVERIFY(other.messages.contains(u"--year"_s));
    const ProgramRun nowhere =
        run({u"report"_s, example(), u"districts"_s, path, u"--district=无此区"_s});
    QCOMPARE(nowhere.status, 1);
    QVERIFY(nowhere.messages.contains(u"无此区"_s));
    const ProgramRun unsaid = run({u"report"_s, example(), u"corrections"_s, path});
    QCOMPARE(unsaid.status, 2);
    QVERIFY(unsaid.messages.contains(u"--since"_s));
    QVERIFY(!QFile::exists(path));
}

void TestPaperCommands::speechesAreReadFromWordFiles()
{
    const QString speech = file(u"speech.docx"_s);
    QCOMPARE(run({u"report"_s, example(), u"dispatch"_s, speech, u"--month=2020-10"_s}).status, 0);
    const ProgramRun checked =
        run({u"report"_s, example(), u"proofread"_s, speech, u"--month=2020-10"_s, u"--json"_s});
    QVERIFY2(checked.status == 0, qPrintable(checked.messages));
    int right = 0;
    for (const QJsonValue& figure : checked.json().array())
        right += figure.toObject().value(u"verdict").toString() == u"right" ? 1 : 0;
    QVERIFY(right > 10);
}

void TestPaperCommands::filesThatAreNoTextAreRefused()
{
    const QString pdf = file(u"speech.pdf"_s);
    QCOMPARE(run({u"report"_s, example(), u"targets"_s, pdf}).status, 0);
    for (const QByteArray& content :
         {readFile(pdf), QByteArray("PK\3\4 no archive"), QByteArray("\xD0\xCF\x11\xE0 old Word"),
          QByteArray("a\0b", 3)}) {
        const QString path = file(u"no-text"_s);
        writeFile(path, content);
        const ProgramRun refused = run({u"report"_s, example(), u"proofread"_s, path});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.output.isEmpty());
        QVERIFY2(refused.messages.contains(path), qPrintable(refused.messages));
    }
}

void TestPaperCommands::partNamedTwiceIsRefused()
{
    const QString path = file(u"never-twice.pdf"_s);
    const ProgramRun twice = run(
        {u"report"_s, example(), u"meeting-pack"_s, path, u"--parts=targets,decisions,targets"_s});
    QCOMPARE(twice.status, 2);
    QVERIFY(twice.messages.contains(u"targets"_s));
    QVERIFY(!QFile::exists(path));
}

void TestPaperCommands::jsonTellsWhatWasWritten()
{
    const QString path = file(u"json.pdf"_s);
    const ProgramRun one =
        run({u"report"_s, example(), u"overview"_s, path, u"--month=2020-10"_s, u"--json"_s});
    QVERIFY2(one.status == 0, qPrintable(one.messages));
    const QJsonArray papers = one.json().object().value(u"papers").toArray();
    QCOMPARE(papers.size(), 1);
    QCOMPARE(papers.first().toObject().value(u"file").toString(), path);
    QCOMPARE(papers.first().toObject().value(u"paper").toString(), u"overview"_s);
    QCOMPARE(papers.first().toObject().value(u"pages").toInt(), 1);
    const QString folder = file(u"json-month"_s);
    const ProgramRun many =
        run({u"report"_s, example(), u"month"_s, folder, u"--month=2020-10"_s, u"--json"_s});
    QVERIFY2(many.status == 0, qPrintable(many.messages));
    const QJsonArray written = many.json().object().value(u"papers").toArray();
    QCOMPARE(written.size(), QDir(folder).entryList(QDir::Files).size());
    for (const QJsonValue& paper : written)
        QVERIFY(QFile::exists(paper.toObject().value(u"file").toString()));
}

/// As Windows writes them: with a mark for the order of the bytes.
void TestPaperCommands::speechesInUtf16AreRead()
{
    const auto verdictsOf = [this](const QByteArray& bytes) {
        const QString path = file(u"marked.txt"_s);
        QFile speech(path);
        if (!speech.open(QIODevice::WriteOnly) || speech.write(bytes) != bytes.size())
            return QString();
        speech.close();
        const ProgramRun proofread =
            run({u"report"_s, example(), u"proofread"_s, path, u"--month=2020-10"_s, u"--json"_s});
        return proofread.json().array().first().toObject().value(u"verdict").toString();
    };
    const QString text = u"全市安排重点项目38项。"_s;
    for (const QStringConverter::Encoding encoding :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf8}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        QCOMPARE(verdictsOf(encode(text)), u"right"_s);
    }
    // Two letters do not make an archive.
    QCOMPARE(verdictsOf(QString(u"PK赛开幕，"_s + text).toUtf8()), u"right"_s);
}

void TestPaperCommands::emptyYearIsTold()
{
    const ProgramRun empty =
        run({u"report"_s, example(), u"annual-list"_s, file(u"empty.pdf"_s), u"--year=2024"_s});
    QCOMPARE(empty.status, 1);
    QVERIFY2(empty.messages.contains(u"2024"_s), qPrintable(empty.messages));
    QVERIFY(!QFile::exists(file(u"empty.pdf"_s)));
}

void TestPaperCommands::wordingThatTheRecordsDenyIsWarnedOf()
{
    const auto messages = [this](const QString& closing) {
        return run({u"report"_s, example(), u"dispatch"_s, file(u"worded.pdf"_s),
                    u"--month=2020-10"_s, u"--closing"_s, closing})
            .messages;
    };
    QVERIFY(messages(u"全市安排重点项目37项。"_s).contains(u"38项"_s));
    QVERIFY(!messages(u"全市安排重点项目38项。"_s).contains(u"38项"_s));
}

/// As by a timer that stops what takes too long.
void TestPaperCommands::endedBatchLeavesNothing()
{
    const QString folder = file(u"ended/of a month"_s);
    QProcess batch;
    batch.start(QStringLiteral(TOUYAN_PROGRAM),
                {u"report"_s, example(), u"month"_s, folder, u"--month=2020-10"_s});
    QVERIFY(batch.waitForStarted());
    const auto begun = [this] { // beside what it will be called
        return !QDir(m_folder.path())
                    .entryList({u".touyan-*"_s}, QDir::Dirs | QDir::Hidden)
                    .isEmpty();
    };
    QElapsedTimer elapsed;
    elapsed.start();
    while (!begun() && elapsed.elapsed() < 20'000)
        QThread::msleep(1);
    batch.terminate(); // the papers of a month take longer than that
    QVERIFY(batch.waitForFinished());
    QCOMPARE(batch.exitStatus(), QProcess::CrashExit); // by the signal, as it would have been
    QVERIFY(!begun());
    QVERIFY(!QFileInfo::exists(file(u"ended"_s)));
}

TOUYAN_TEST(TestPaperCommands, QCoreApplication)
#include "tst_papercommands.moc"

#include "support/programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

ProgramRun run(const QStringList& arguments)
{
    return runProgram(QStringLiteral(TOUYAN_PROGRAM), arguments);
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The papers of the catalogue from the command line.
class TestPaperCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPaperIsWritten_data();
    void everyPaperIsWritten();
    void papersOfAMonthComeInOneCall();
    void speechesAreProofread();
    void optionsOfOtherPapersAreRefused();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString example() const { return file(u"example.touyan"_s); }

    QTemporaryDir m_folder;
};

void TestPaperCommands::initTestCase()
{
    const ProgramRun created = run({u"new"_s, example(), u"--example"_s});
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
    QTest::newRow("timeline-chart") << QStringList{u"--paper=A1"_s} << u"时间线"_s;
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
    QVERIFY(files.contains(u"2020-10-dispatch.pdf"_s)
            && files.contains(u"2020-10-meeting-pack.pdf"_s));
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
    writeFile(speech, u"2020年全市安排重点项目37项。"_s.toUtf8());
    QCOMPARE(run(proofread).status, 0);
    writeFile(speech, u"2020年全市安排\n重点项目38项。"_s.toUtf8());
    const ProgramRun wrong = run(proofread);
    QCOMPARE(wrong.status, 1);
    QVERIFY(QString::fromUtf8(wrong.output).contains(u"37项"_s));
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

QTEST_GUILESS_MAIN(TestPaperCommands)
#include "tst_papercommands.moc"

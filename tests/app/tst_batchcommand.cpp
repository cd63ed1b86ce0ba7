#include "support/programfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The papers of a month in one call, and the wording of one paper from the command line.
class TestBatchCommand : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestBatchCommand()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void filesAreNamedInTheOrderOfThePapers();
    void refusedMonthLeavesNoFolder();
    void unknownTemplateIsRefused();
    void everyPaperCanBeWorded();
    void packTakesSettingsOfItsParts();
    void columnsOfEveryTableCanBeChosen();

private:
    /// The text of the PDF at @p path; empty where there is no pdftotext.
    static QString textOf(const QString& path);
};

QString TestBatchCommand::textOf(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return reader.waitForStarted() && reader.waitForFinished()
        ? QString::fromUtf8(reader.readAllStandardOutput())
        : QString();
}

void TestBatchCommand::initTestCase()
{
    const ProgramRun created = makeExample();
    QVERIFY2(created.status == 0, qPrintable(created.messages));
}

void TestBatchCommand::filesAreNamedInTheOrderOfThePapers()
{
    const QString folder = file(u"batch/of the month"_s);
    const ProgramRun written =
        run({u"report"_s, example(), u"month"_s, folder, u"--month=2020-10"_s, u"--json"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    QStringList made;
    QStringList papers;
    for (const QJsonValue& paper : written.json().object().value(u"papers").toArray()) {
        made.append(QFileInfo(paper.toObject().value(u"file").toString()).fileName());
        papers.append(paper.toObject().value(u"paper").toString());
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), made);
    QCOMPARE(papers.first(), u"annual-list"_s);
    QVERIFY2(made.first().startsWith(u"2020-10_01_"_s)
                 && made.first().endsWith(u"重点项目清单.pdf"_s),
             qPrintable(made.first()));
}

void TestBatchCommand::refusedMonthLeavesNoFolder()
{
    const ProgramRun refused =
        run({u"report"_s, example(), u"month"_s, file(u"never/at all"_s), u"--month=2031-01"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(!QDir(file(u"never"_s)).exists());
    QVERIFY(QDir(m_folder.path()).exists());
}

void TestBatchCommand::unknownTemplateIsRefused()
{
    const ProgramRun refused = run({u"report"_s, example(), u"month"_s, file(u"never"_s),
                                    u"--month=2020-10"_s, u"--template=不存在的模板"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.messages.contains(u"不存在的模板"_s));
    QVERIFY(!QDir(file(u"never"_s)).exists());
}

void TestBatchCommand::everyPaperCanBeWorded()
{
    const QString path = file(u"worded.pdf"_s);
    const ProgramRun written =
        run({u"report"_s, example(), u"targets"_s, path, u"--title=示例标题"_s,
             u"--issuer=示例机关"_s, u"--number=示例〔2020〕8号"_s, u"--signatory=示例办公室"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    const QString text = textOf(path);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    for (const QString& words : {u"示例标题"_s, u"示例机关"_s, u"2020〕8号"_s, u"示例办公室"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestBatchCommand::packTakesSettingsOfItsParts()
{
    const auto pack = [this](const QString& setting) {
        return run({u"report"_s, example(), u"meeting-pack"_s, file(u"pack.pdf"_s), u"--parts"_s,
                    u"annual-list,targets"_s, u"--with"_s, setting, u"--with"_s,
                    u"annual-list:columns=number,name=60"_s});
    };
    const ProgramRun large = pack(u"annual-list:paper=A3"_s);
    QVERIFY2(large.status == 0, qPrintable(large.messages));
    QCOMPARE(pack(u"annual-list:paper=B5"_s).status, 2);
    const ProgramRun unknown = pack(u"annual-list:template=不存在的模板"_s);
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.messages.contains(u"不存在的模板"_s));
}

void TestBatchCommand::columnsOfEveryTableCanBeChosen()
{
    const QString path = file(u"columns.pdf"_s);
    const ProgramRun written =
        run({u"report"_s, example(), u"decisions"_s, path, u"--columns=number,name=80,due"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    const QString text = textOf(path);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(u"完成时限"_s) && !text.contains(u"配合单位"_s));
    QCOMPARE(run({u"report"_s, example(), u"decisions"_s, path, u"--columns=leader"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestBatchCommand)
#include "tst_batchcommand.moc"

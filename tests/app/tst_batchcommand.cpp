#include "base/clock.h"
#include "domain/papertemplate.h"
#include "portfolio/portfolio.h"
#include "support/programfixture.h"
#include "support/testprogram.h"

#include <QCoreApplication>
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
    void templatesThereAreAreNamed();
    void quarterNamesItsFiles();
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

void TestBatchCommand::templatesThereAreAreNamed()
{
    const QString path = file(u"templates.touyan"_s);
    QVERIFY(QFile::copy(example(), path));
    {
        const auto portfolio = Portfolio::open(path, AccessMode::ReadWrite,
                                               {u"测试"_s, std::make_shared<SystemClock>()});
        QVERIFY(portfolio);
        PaperTemplate row;
        row.id = (*portfolio)->newId<PaperTemplate>();
        row.name = u"示例模板"_s;
        row.paper = u"dispatch"_s;
        ChangeSet changes(u"test"_s);
        changes.insert(row);
        QVERIFY((*portfolio)->apply(changes));
    }
    const auto messages = [&](const QString& what, const QString& out) {
        return run({u"report"_s, path, what, file(out), u"--month=2020-10"_s,
                    u"--template=某模板"_s})
            .messages;
    };
    QVERIFY(messages(u"dispatch"_s, u"never.pdf"_s).contains(u"示例模板"_s));
    QVERIFY(messages(u"month"_s, u"never"_s).contains(u"示例模板"_s));
    QVERIFY(!messages(u"targets"_s, u"never.pdf"_s).contains(u"示例模板"_s));
}

void TestBatchCommand::quarterNamesItsFiles()
{
    const QString folder = file(u"quarter"_s);
    const ProgramRun written = run(
        {u"report"_s, example(), u"month"_s, folder, u"--month=2020-08"_s, u"--period=quarter"_s});
    QVERIFY2(written.status == 0, qPrintable(written.messages));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    QCOMPARE(files.filter(u"2020-Q3_"_s), files);
    // Papers that know no quarters are of its end.
    const QString text = textOf(QDir(folder).filePath(files.filter(u"总览"_s).value(0)));
    if (!text.isEmpty())
        QVERIFY2(text.contains(u"2020年9月30日"_s), qPrintable(text));
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

TOUYAN_TEST(TestBatchCommand, QCoreApplication)
#include "tst_batchcommand.moc"

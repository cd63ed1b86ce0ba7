#include "support/foldercontent.h"
#include "support/programfixture.h"
#include "support/temporarydatabase.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Making, telling, checking and keeping files from the command line.
class TestFileCommands : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestFileCommands()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void newMakesADatabaseWithTheCatalogue();
    void newNeverReplacesAFile();
    void infoTellsCountsAndLists();
    void listFiltersByYearFieldAndSearch();
    void listWritesCsvAndJson();
    void listNamesTheFieldsWhenOneIsUnknown();
    void checkFindsASoundFileSound();
    void checkTellsATamperedJournal();
    void backupAndRestoreBringTheSameRows();
    void restoreKeepsTheFileThatWasThere();
    void restoreTellsThatTheBackupWasAltered();
    void generateMakesProjectsOfTheExamplesShape();
};

void TestFileCommands::initTestCase()
{
    const ProgramRun created = run({u"new"_s, example(), u"--example"_s});
    QVERIFY2(created.status == 0, qPrintable(created.messages));
    QVERIFY(created.output.isEmpty());
}

void TestFileCommands::newMakesADatabaseWithTheCatalogue()
{
    const QString path = file(u"plan.touyan"_s);
    QCOMPARE(run({u"new"_s, path}).status, 0);
    const QJsonObject info = run({u"info"_s, path, u"--json"_s}).json().object();
    const QJsonObject counts = info.value(u"records").toObject();
    QCOMPARE(counts.value(u"programme").toInt(), 4);
    QCOMPARE(counts.value(u"scenario_field").toInt(), 15);
    QCOMPARE(counts.value(u"project").toInt(), 0);
    QCOMPARE(info.value(u"journal_entries").toInt(), 1);
}

void TestFileCommands::newNeverReplacesAFile()
{
    const QString path = file(u"mine.touyan"_s);
    writeFile(path, "mine");
    for (const QStringList& option : {QStringList(), QStringList(u"--example"_s)}) {
        const ProgramRun refused = run(QStringList{u"new"_s, path} + option);
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.messages.contains(path));
        QCOMPARE(readFile(path), QByteArray("mine"));
    }
}

void TestFileCommands::infoTellsCountsAndLists()
{
    const QJsonObject info = run({u"info"_s, example(), u"--json"_s}).json().object();
    QVERIFY(info.value(u"records").toObject().value(u"project").toInt() >= 120);
    QCOMPARE(info.value(u"reference_date").toString(), u"2020-11-24"_s);
    QVERIFY(info.value(u"journal_entries").toInt() >= 7);
    const QJsonArray lists = info.value(u"lists").toArray();
    QCOMPARE(lists.size(), 3);
    QCOMPARE(lists.at(1).toObject().value(u"year").toInt(), 2020);
    QCOMPARE(lists.at(1).toObject().value(u"state").toString(), u"in-force"_s);
    QCOMPARE(lists.at(2).toObject().value(u"state").toString(), u"screening"_s);
    const ProgramRun text = run({u"info"_s, example()});
    QCOMPARE(text.status, 0);
    QVERIFY(text.output.contains("2020"));
}

void TestFileCommands::listFiltersByYearFieldAndSearch()
{
    const auto count = [this](const QStringList& options) {
        const ProgramRun listed = run(
            QStringList{u"list"_s, example(), u"project"_s, u"--format"_s, u"json"_s} + options);
        return listed.status == 0 ? listed.json().array().size() : -1;
    };
    const auto all = count({});
    const auto year = count({u"--year"_s, u"2020"_s});
    QVERIFY(year > 30 && year < all);
    const auto active =
        count({u"--year=2020"_s, u"--where"_s, u"stage=active"_s, u"--where=district=210213"_s});
    QVERIFY(active > 3 && active < year);
    QCOMPARE(count({u"--search"_s, u"白车身"_s}), 1);
    QCOMPARE(count({u"--search"_s, u"bcs"_s}), 1);
    QCOMPARE(count({u"--search"_s, u"没有这样的项目"_s}), 0);
    QVERIFY(count({u"--where"_s, u"responsible_units=市科技局"_s}) > 10);
    QVERIFY(count({u"--where"_s, u"tags=视觉"_s}) > 10);
    QVERIFY(count({u"--where"_s, u"total_investment="_s}) == 2);
}

void TestFileCommands::listWritesCsvAndJson()
{
    const ProgramRun csv =
        run({u"list"_s, example(), u"project"_s, u"--columns"_s,
             u"code,total_investment,planned_start"_s, u"--where"_s, u"code=DLAI-2019-0001"_s,
             u"--format"_s, u"csv"_s, u"--lang"_s, u"en"_s});
    const QList<QByteArray> lines = csv.output.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith("DLAI-2019-0001,"));
    const QJsonObject row = run({u"list"_s, example(), u"project"_s, u"--format"_s, u"json"_s,
                                 u"--columns"_s, u"name,total_investment,responsible_units"_s})
                                .json()
                                .array()
                                .first()
                                .toObject();
    QCOMPARE(row.keys().size(), 4);
    QVERIFY(row.value(u"total_investment").isDouble());
    QVERIFY(row.value(u"responsible_units").isArray());
    const ProgramRun table = run({u"list"_s, example(), u"expert"_s, u"--lang=en"_s});
    QVERIFY(table.output.startsWith("Code"));
    QCOMPARE(table.output.count('\n'), 13);
}

void TestFileCommands::listNamesTheFieldsWhenOneIsUnknown()
{
    const ProgramRun unknown =
        run({u"list"_s, example(), u"project"_s, u"--where"_s, u"colour=red"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.messages.contains(u"colour"));
    QVERIFY(unknown.messages.contains(u"total_investment"));
    QCOMPARE(run({u"list"_s, example(), u"project"_s, u"--columns"_s, u"colour"_s}).status, 1);
    QCOMPARE(run({u"list"_s, example(), u"project"_s, u"--where"_s, u"stage"_s}).status, 1);
    QCOMPARE(
        run({u"list"_s, example(), u"project"_s, u"--where"_s, u"stage=no-such-stage"_s}).status,
        1);
    QCOMPARE(run({u"list"_s, example(), u"programme"_s, u"--year"_s, u"2020"_s}).status, 1);
}

void TestFileCommands::checkFindsASoundFileSound()
{
    const ProgramRun checked = run({u"check"_s, example(), u"--json"_s});
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.json().object().value(u"sound").toBool(), true);
    QCOMPARE(checked.json().object().value(u"faults").toArray().size(), 0);
}

void TestFileCommands::checkTellsATamperedJournal()
{
    const QString path = file(u"tampered.touyan"_s);
    QCOMPARE(run({u"backup"_s, example(), path}).status, 0);
    tamper(path, u"UPDATE journal SET who = 'someone' WHERE rowid = 3"_s);
    const ProgramRun checked = run({u"check"_s, path, u"--json"_s});
    QCOMPARE(checked.status, 3);
    QCOMPARE(checked.json().object().value(u"damaged").toBool(), true);
}

void TestFileCommands::backupAndRestoreBringTheSameRows()
{
    const QString copy = file(u"copy.touyan"_s);
    const QString restored = file(u"restored.touyan"_s);
    QCOMPARE(run({u"backup"_s, example(), copy}).status, 0);
    QCOMPARE(run({u"backup"_s, example(), copy}).status, 1); // never replaces a file
    QCOMPARE(run({u"restore"_s, copy, restored}).status, 0);
    const QStringList query{u"project"_s, u"--format"_s, u"json"_s};
    QCOMPARE(run(QStringList{u"list"_s, restored} + query).output,
             run(QStringList{u"list"_s, example()} + query).output);
}

void TestFileCommands::restoreKeepsTheFileThatWasThere()
{
    const QString target = file(u"target.touyan"_s);
    QCOMPARE(run({u"new"_s, target}).status, 0);
    QCOMPARE(run({u"restore"_s, example(), target}).status, 0);
    const QStringList kept =
        QDir(m_folder.path()).entryList({u"target.before-restore-*.touyan"_s}, QDir::Files);
    QVERIFY(!kept.isEmpty());
    const QJsonObject info = run({u"info"_s, file(kept.first()), u"--json"_s}).json().object();
    QCOMPARE(info.value(u"records").toObject().value(u"project").toInt(), 0);
}

void TestFileCommands::restoreTellsThatTheBackupWasAltered()
{
    const QString backup = file(u"altered.touyan"_s);
    QCOMPARE(run({u"backup"_s, example(), backup}).status, 0);
    tamper(backup, u"UPDATE journal SET who = 'someone' WHERE rowid = 3"_s);
    const QString restored = file(u"from-altered.touyan"_s);
    const ProgramRun told = run({u"restore"_s, backup, restored});
    QCOMPARE(told.status, 3);
    const ProgramRun checked = run({u"check"_s, restored});
    QVERIFY(!checked.output.isEmpty());
    QVERIFY2(told.messages.contains(QString::fromUtf8(checked.output.trimmed())),
             qPrintable(told.messages));
}

void TestFileCommands::generateMakesProjectsOfTheExamplesShape()
{
    const QString path = file(u"many.touyan"_s);
    const QString generator = QStringLiteral(TOUYAN_GENERATOR);
    QCOMPARE(runProgram(generator, {u"2500"_s, path}).status, 0);
    QCOMPARE(runProgram(generator, {u"2500"_s, path}).status, 1);
    QCOMPARE(runProgram(generator, {u"0"_s, path}).status, 2);
    const QJsonObject counts =
        run({u"info"_s, path, u"--json"_s}).json().object().value(u"records").toObject();
    QCOMPARE(counts.value(u"project").toInt(), 2500);
    QCOMPARE(counts.value(u"milestone").toInt(), 4 * 2500);
    QCOMPARE(counts.value(u"monthly_report").toInt(), 12 * 2500);
    const ProgramRun checked = run({u"check"_s, path});
    QVERIFY2(checked.status == 0, checked.output.left(500).constData());
}

TOUYAN_TEST(TestFileCommands, QCoreApplication)
#include "tst_filecommands.moc"

#include "support/foldercontent.h"
#include "support/programrun.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Registries, backups and new files on the command line.
class TestOfficeCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void amountsNameTheirUnit();
    void projectsAreListedWithDatesAndMoney();
    void searchFindsByUnitAndSeveralWords();
    void whatIsNotStatedSaysSo();
    void newFileNeedsItsSuffix();
    void folderThatCannotBeWrittenIsNamedByTheFile();
    void backupsThatWereAskedForStay();
    void typedDayIsUnderstood();

private:
    static ProgramRun run(const QStringList& arguments)
    {
        return runProgram(QStringLiteral(TOUYAN_PROGRAM),
                          arguments + QStringList{u"--lang"_s, u"en"_s});
    }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString example() const { return file(u"example.touyan"_s); }

    QTemporaryDir m_folder;
};

void TestOfficeCommands::initTestCase()
{
    const ProgramRun created = run({u"new"_s, example(), u"--example"_s});
    QVERIFY2(created.status == 0, qPrintable(created.messages));
}

void TestOfficeCommands::amountsNameTheirUnit()
{
    const QString columns = u"name,total_investment"_s;
    for (const QString& format : {u"csv"_s, u"table"_s}) {
        const ProgramRun listed = run(
            {u"list"_s, example(), u"project"_s, u"--columns"_s, columns, u"--format"_s, format});
        const QByteArray heading = listed.output.left(listed.output.indexOf('\n'));
        QVERIFY2(heading.contains("Total investment (10,000 yuan)"), heading.constData());
    }
    const ProgramRun help = run({u"help"_s, u"list"_s});
    QVERIFY2(help.output.simplified().contains("in json in yuan"), help.output.constData());
}

void TestOfficeCommands::projectsAreListedWithDatesAndMoney()
{
    const ProgramRun listed = run({u"list"_s, example(), u"project"_s, u"--format"_s, u"json"_s});
    const QJsonObject first = listed.json().array().first().toObject();
    for (const QString& key : {u"planned_start"_s, u"planned_finish"_s, u"total_investment"_s})
        QVERIFY2(first.contains(key), qPrintable(key));
    QVERIFY(!first.contains(u"contact_phone"_s));
}

void TestOfficeCommands::searchFindsByUnitAndSeveralWords()
{
    const auto count = [this](const QString& query) {
        return run({u"list"_s, example(), u"project"_s, u"--search"_s, query, u"--format"_s,
                    u"json"_s})
            .json()
            .array()
            .size();
    };
    const auto units = count(u"市科技局"_s);
    QVERIFY(units > 0);
    QCOMPARE(count(u"skjj"_s), units);
    QVERIFY(count(u"甘井子"_s) > 0);
    QVERIFY(count(u"gjz"_s) >= count(u"甘井子"_s));
    QVERIFY(count(u"智能 金普"_s) > 0);
    QVERIFY(count(u"智能 金普"_s) < count(u"智能"_s));
    QVERIFY(count(u"0411"_s) > 0);
}

void TestOfficeCommands::whatIsNotStatedSaysSo()
{
    const ProgramRun rules =
        run({u"list"_s, example(), u"subsidy_rule"_s, u"--columns"_s, u"code,rate,cap"_s});
    QVERIFY2(rules.status == 0, qPrintable(rules.messages));
    QVERIFY2(rules.output.contains("Not stated"), rules.output.constData());
}

void TestOfficeCommands::newFileNeedsItsSuffix()
{
    const ProgramRun refused = run({u"new"_s, file(u"x.txt"_s)});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.messages.contains(u".touyan"_s), qPrintable(refused.messages));
    QVERIFY(!namesIn(m_folder.path()).contains(u"x.txt"_s));
}

void TestOfficeCommands::folderThatCannotBeWrittenIsNamedByTheFile()
{
    const ProgramRun refused = run({u"new"_s, u"/proc/zz.touyan"_s});
    QVERIFY(refused.status != 0);
    QVERIFY2(refused.messages.contains(u"/proc/zz.touyan"_s), qPrintable(refused.messages));
    QVERIFY2(!refused.messages.contains(u".part"_s), qPrintable(refused.messages));
}

void TestOfficeCommands::backupsThatWereAskedForStay()
{
    constexpr int Asked = 13;
    for (int number = 0; number < Asked; ++number)
        QCOMPARE(run({u"backup"_s, example()}).status, 0);
    const QStringList kept = namesIn(file(u"example-backups"_s)).filter(u"-manual"_s);
    QCOMPARE(kept.size(), Asked);
}

void TestOfficeCommands::typedDayIsUnderstood()
{
    const ProgramRun set = run({u"date"_s, example(), u"2020年11月24日"_s});
    QVERIFY2(set.status == 0, qPrintable(set.messages));
    QVERIFY(set.output.contains("2020-11-24"));
}

TOUYAN_TEST(TestOfficeCommands, QCoreApplication)
#include "tst_officecommands.moc"

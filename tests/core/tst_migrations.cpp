#include "storage/backup.h"
#include "storage/databasefile.h"
#include "storage/migrations.h"
#include "support/foldercontent.h"
#include "support/temporarydatabase.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const auto DataFolder = QStringLiteral(TOUYAN_TEST_DATA);

/// Rows of each kind that @p database has a table for, by its name.
QMap<QString, qint64> countsIn(const Database& database)
{
    QMap<QString, qint64> counts;
    const QStringList tables =
        columnOf(database, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    for (const KindDescription& kind : allKinds()) {
        const QString table = QLatin1StringView(kind.key);
        if (tables.contains(table))
            counts.insert(table, *database.number(u"SELECT COUNT(*) FROM \"%1\""_s.arg(table)));
    }
    return counts;
}

/// The schema as SQL, without comments and line breaks.
QStringList schemaOf(const Database& database)
{
    QStringList schema = columnOf(
        database, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"_s);
    static const QRegularExpression comment(u"--[^\n]*"_s);
    for (QString& sql : schema)
        sql = sql.remove(comment).simplified();
    return schema;
}

Portfolio::User someone()
{
    return {u"测试"_s, std::make_shared<FixedClock>(QDateTime(QDate(2020, 11, 24), QTime(9, 0)))};
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyVersionHasAFixture();
    void filesOfEveryVersionAreBroughtUpToDate_data();
    void filesOfEveryVersionAreBroughtUpToDate();
    void oldFileIsBackedUpFirst();
    void oldFileIsReadFromACopy();
    void failedStepChangesNothing();
    void latestIsLeftAlone();
};

void TestMigrations::everyVersionHasAFixture()
{
    for (int version = 1; version <= latestSchemaVersion(); ++version) {
        const QString name = u"schema-%1.touyan.sql"_s.arg(version, 4, 10, QChar(u'0'));
        QVERIFY2(QFileInfo::exists(DataFolder + u'/' + name), qPrintable(name));
    }
}

void TestMigrations::filesOfEveryVersionAreBroughtUpToDate_data()
{
    QTest::addColumn<QString>("fixture");
    const QStringList names = QDir(DataFolder).entryList({u"schema-*.touyan.sql"_s}, QDir::Files);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << DataFolder + u'/' + name;
}

void TestMigrations::filesOfEveryVersionAreBroughtUpToDate()
{
    QFETCH(QString, fixture);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.touyan"_s);
    tamper(path, QString::fromUtf8(readFile(fixture)));
    QMap<QString, qint64> counts;
    {
        const auto database = Database::open(path, AccessMode::ReadOnly);
        counts = countsIn(*database);
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            QVERIFY2(count.value() > 0, qPrintable(count.key()));
    }
    const auto opened = Portfolio::open(path, AccessMode::ReadWrite, someone());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    QVERIFY(!(*opened)->isReadOnly());
    QCOMPARE((*opened)->faults().value(), QStringList());
    QVERIFY((*opened)->recordsAsOf(QDateTime(QDate(2000, 1, 1), QTime(0, 0))));
    const TemporaryDatabase fresh;
    const auto database = Database::open(path, AccessMode::ReadOnly);
    QCOMPARE(*database->number(u"PRAGMA user_version"_s), latestSchemaVersion());
    const QMap<QString, qint64> now = countsIn(*database);
    QCOMPARE(now.size(), qsizetype(allKinds().size()));
    for (auto count = now.cbegin(); count != now.cend(); ++count)
        QCOMPARE(count.value(), counts.value(count.key()));
    QCOMPARE(schemaOf(*database), schemaOf(*fresh));
}

void TestMigrations::oldFileIsBackedUpFirst()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.touyan"_s);
    tamper(path, u"PRAGMA application_id = %1; PRAGMA user_version = 0"_s.arg(ApplicationId));
    const auto opened = Portfolio::open(path, AccessMode::ReadWrite, someone());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    const QStringList names = BackupFolder(path).names();
    QCOMPARE(names.size(), 1);
    QVERIFY2(names.front().contains(u"schema0"), qPrintable(names.front()));
    const auto version = inspectDatabaseFile(BackupFolder(path).path() + u'/' + names.front());
    QVERIFY(version);
    QCOMPARE(*version, 0);
}

void TestMigrations::oldFileIsReadFromACopy()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.touyan"_s);
    tamper(path, QString::fromUtf8(readFile(DataFolder + u"/schema-0001.touyan.sql"_s)));
    const FolderContent before = contentOf(folder.path());
    {
        const auto read = Portfolio::open(path, AccessMode::ReadOnly, someone());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY((*read)->isReadOnly());
        QCOMPARE((*read)->faults().value(), QStringList());
        QCOMPARE(contentOf(folder.path()), before);
        const Records records = (*read)->records();
        const auto upgraded = Portfolio::open(path, AccessMode::ReadWrite, someone());
        QVERIFY(upgraded);
        QVERIFY(records == (*upgraded)->records());
    }
    QVERIFY(contentOf(folder.path()) != before);
}

void TestMigrations::failedStepChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.touyan"_s);
    // The last table of the script is in its way.
    tamper(path,
           u"PRAGMA application_id = %1; PRAGMA user_version = 0; CREATE TABLE journal (x)"_s.arg(
               ApplicationId));
    const auto database = Database::open(path, AccessMode::ReadWrite);
    QVERIFY(!migrate(*database));
    QCOMPARE(*database->number(u"PRAGMA user_version"_s), 0);
    QCOMPARE(columnOf(*database, u"SELECT name FROM sqlite_schema"_s), QStringList{u"journal"_s});
    QVERIFY(database->run(u"DROP TABLE journal"_s));
    QVERIFY(migrate(*database));
}

void TestMigrations::latestIsLeftAlone()
{
    const TemporaryDatabase database;
    QVERIFY(latestSchemaVersion() >= 1);
    const QStringList schema = schemaOf(*database);
    QVERIFY(migrate(*database));
    QCOMPARE(schemaOf(*database), schema);
}

TOUYAN_TEST(TestMigrations, QCoreApplication)
#include "tst_migrations.moc"

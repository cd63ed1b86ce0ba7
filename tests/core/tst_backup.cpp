#include "storage/backup.h"
#include "storage/repository.h"
#include "support/childprocess.h"
#include "support/foldercontent.h"
#include "support/makers.h"
#include "support/randomrecords.h"
#include "support/temporarydatabase.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2020, 11, 24), QTime(9, 0));

/// The rows of the file @p path.
Records rowsIn(const QString& path)
{
    const auto database = Database::open(path, AccessMode::ReadOnly);
    auto records = database ? loadRecords(*database) : Result<Records>(database.error());
    if (!records)
        qFatal("%s", qPrintable(records.error().detail));
    return std::move(records).value();
}

QStringList backupsOf(const TemporaryPortfolio& portfolio)
{
    return BackupFolder(portfolio.path()).names();
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyIsEqualPrivateAndAlone();
    void copyReplacesNothing();
    void copyNeedsAFolder();
    void damagedFileIsNotBackedUp();
    void lockedFileIsNotBackedUpAsEmpty();
    void oneBackupOnEachDay();
    void lastTenAreKeptAndStrangersLeftAlone();
    void backupsByHandDoNotPushOutTheDailyOnes();
    void missedBackupIsAWarning();
    void restoringSetsTheOldFileAside();
    void restoringTwiceInASecondKeepsBothFiles();
    void fileIsNotRestoredOntoItself();
    void backupThatIsMissingIsSaidToBe();
    void restoringMakesAMissingFile();
    void restoringNeedsAFolder();
    void restoringMovesNoFolderAway();
    void restoringRefusesWhatIsNoBackup();
    void restoringWaitsForTheWriter();
    void restoringKeepsWhatACrashLeft();
};

void TestBackup::copyIsEqualPrivateAndAlone()
{
    const TemporaryDatabase database;
    QRandomGenerator generator(5);
    QVERIFY(writeRows(*database, randomContent(generator, 2)));
    const QString target = database.filePath(u"copies/copy.touyan"_s);
    QVERIFY(QDir().mkpath(QFileInfo(target).path()));
    QVERIFY(backUp(*database, target));
    QVERIFY(rowsIn(target) == *loadRecords(*database));
    QCOMPARE(QFile::permissions(target) & QFile::Permissions(0x0fff),
             QFile::ReadUser | QFile::WriteUser);
    QCOMPARE(namesIn(QFileInfo(target).path()), QStringList{u"copy.touyan"_s});
    const auto copy = Database::open(target, AccessMode::ReadOnly);
    QCOMPARE(*integrityFault(*copy), QString());
}

void TestBackup::copyReplacesNothing()
{
    const TemporaryDatabase database;
    const QString target = database.filePath(u"copy.touyan"_s);
    writeFile(target, "precious");
    const auto copied = backUp(*database, target);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::Conflict);
    QCOMPARE(readFile(target), QByteArray("precious"));
}

void TestBackup::copyNeedsAFolder()
{
    const TemporaryDatabase database;
    const auto copied = backUp(*database, database.filePath(u"none/copy.touyan"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::Io);
    QVERIFY(copied.error().message.contains(u"copy.touyan”")); // the name that was asked for
}

void TestBackup::damagedFileIsNotBackedUp()
{
    TemporaryPortfolio portfolio;
    for (int i = 0; i < 100; ++i)
        QVERIFY(portfolio->apply(inserting(aProject().make())));
    portfolio.close();
    QByteArray bytes = readFile(portfolio.path());
    const auto at = bytes.indexOf("示例项目");
    QVERIFY(at > 0);
    const qsizetype page = at / 4096 * 4096;
    bytes.replace(page, 4096, QByteArray(4096, '\xa5'));
    writeFile(portfolio.path(), bytes);
    const FolderContent before = contentOf(portfolio.folder());
    {
        const auto database = Database::open(portfolio.path(), AccessMode::ReadOnly);
        QVERIFY(database);
        QVERIFY(!integrityFault(*database) || !integrityFault(*database)->isEmpty());
        const auto copied = backUp(*database, portfolio.filePath(u"copy.touyan"_s));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Damaged);
    }
    QCOMPARE(contentOf(portfolio.folder()), before);
}

void TestBackup::lockedFileIsNotBackedUpAsEmpty()
{
    TemporaryDatabase database;
    QVERIFY(writeRows(*database, inserting(aProject().make())));
    const QString path = database.path();
    database.close();
    const auto reader = Database::open(path, AccessMode::ReadWrite);
    QVERIFY(reader);
    sqlite3_busy_timeout(reader->handle(), 0);
    // In the older journal mode a writer keeps readers out.
    QVERIFY(reader->run(u"PRAGMA journal_mode = DELETE"_s));
    sqlite3* writer = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &writer), SQLITE_OK);
    QCOMPARE(sqlite3_exec(writer, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const QString target = database.filePath(u"copy.touyan"_s);
    const auto copied = backUp(*reader, target);
    sqlite3_close(writer);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::Busy);
    QVERIFY(!QFile::exists(target));
    QVERIFY(backUp(*reader, target));
}

void TestBackup::oneBackupOnEachDay()
{
    TemporaryPortfolio portfolio;
    QCOMPARE(backupsOf(portfolio).size(), 1);
    portfolio.clock().advance(3600);
    portfolio.reopen();
    QCOMPARE(backupsOf(portfolio).size(), 1);
    const Project project = aProject().make();
    QVERIFY(portfolio->apply(inserting(project)));
    portfolio.clock().advance(24 * 3600);
    portfolio.reopen();
    const QStringList names = backupsOf(portfolio);
    QCOMPARE(names.size(), 2);
    QVERIFY2(names.back().startsWith(u"20201125-100000"), qPrintable(names.back()));
    const QString latest = BackupFolder(portfolio.path()).path() + u'/' + names.back();
    QVERIFY(rowsIn(latest) == portfolio.records());
    QVERIFY(portfolio.openAgain(AccessMode::ReadOnly));
    QCOMPARE(backupsOf(portfolio).size(), 2);
}

void TestBackup::lastTenAreKeptAndStrangersLeftAlone()
{
    const TemporaryDatabase database;
    const BackupFolder folder(database.path());
    QVERIFY(QDir().mkpath(folder.path()));
    const QString own = folder.path() + u"/2019 年的副本.touyan"_s;
    writeFile(own, "precious");
    for (int day = 0; day < BackupFolder::Kept + 3; ++day) {
        const auto made = folder.add(*database, Now.addDays(day), u"daily"_s);
        QVERIFY(made);
        QVERIFY(QFile::exists(*made));
    }
    const QStringList names = folder.names();
    QCOMPARE(names.size(), BackupFolder::Kept);
    QVERIFY(names.front().startsWith(u"20201127"));
    QVERIFY(names.back().startsWith(u"20201206"));
    QVERIFY(folder.hasOneOf(QDate(2020, 12, 6)));
    QVERIFY(!folder.hasOneOf(QDate(2020, 11, 24)));
    QCOMPARE(readFile(own), QByteArray("precious"));
}

void TestBackup::backupsByHandDoNotPushOutTheDailyOnes()
{
    const TemporaryDatabase database;
    const BackupFolder folder(database.path());
    QVERIFY(folder.add(*database, Now, u"schema1"_s));
    QVERIFY(folder.add(*database, Now.addDays(1), u"daily"_s));
    for (int minute = 0; minute < BackupFolder::Kept + 3; ++minute)
        QVERIFY(
            folder.add(*database, Now.addDays(2).addSecs(60LL * minute), BackupFolder::AskedFor));
    const QStringList names = folder.names();
    QCOMPARE(names.size(), BackupFolder::Kept + 5); // nor does anything push them out
    QVERIFY2(names[0].endsWith(u"-schema1.touyan"), qPrintable(names[0]));
    QVERIFY2(names[1].endsWith(u"-daily.touyan"), qPrintable(names[1]));
}

void TestBackup::missedBackupIsAWarning()
{
    TemporaryPortfolio portfolio;
    portfolio.close();
    const QString folder = BackupFolder(portfolio.path()).path();
    QVERIFY(QDir(folder).removeRecursively());
    writeFile(folder, "in the way");
    portfolio.reopen();
    QVERIFY(!portfolio->isReadOnly());
    QCOMPARE(portfolio->warnings().size(), 1);
    QVERIFY2(portfolio->warnings().front().contains(folder),
             qPrintable(portfolio->warnings().front()));
    QVERIFY(!portfolio->backUpNow());
}

void TestBackup::restoringSetsTheOldFileAside()
{
    const Project project = aProject().make();
    TemporaryPortfolio portfolio(inserting(project));
    const Records then = portfolio.records();
    const QString backup = portfolio->backUpNow().value();
    QVERIFY(portfolio->apply(removing(project)));
    const Records now = portfolio.records();
    portfolio.close();
    const auto kept = restoreBackup(backup, portfolio.path(), Now);
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
    QVERIFY2(kept->endsWith(u"test.before-restore-20201124-090000.touyan"), qPrintable(*kept));
    QVERIFY(rowsIn(*kept) == now);
    QVERIFY(rowsIn(backup) == then);
    portfolio.reopen();
    QVERIFY(portfolio.records() == then);
    QVERIFY(!portfolio->isReadOnly());
    portfolio.close();
    QCOMPARE(namesIn(portfolio.folder()),
             (QStringList{u"test-backups"_s, u"test.before-restore-20201124-090000.touyan"_s,
                          u"test.touyan"_s}));
}

void TestBackup::restoringTwiceInASecondKeepsBothFiles()
{
    TemporaryPortfolio portfolio;
    const QString backup = portfolio->backUpNow().value();
    portfolio.close();
    const auto first = restoreBackup(backup, portfolio.path(), Now);
    const auto second = restoreBackup(backup, portfolio.path(), Now);
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    QVERIFY(QFile::exists(*first) && QFile::exists(*second));
}

void TestBackup::fileIsNotRestoredOntoItself()
{
    TemporaryPortfolio portfolio;
    portfolio.close();
    const QStringList before = namesIn(portfolio.folder());
    const auto kept = restoreBackup(portfolio.path(), portfolio.path(), Now);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::Conflict);
    QCOMPARE(namesIn(portfolio.folder()), before);
}

void TestBackup::backupThatIsMissingIsSaidToBe()
{
    const TemporaryPortfolio portfolio;
    const auto kept = restoreBackup(portfolio.filePath(u"no.touyan"_s),
                                    portfolio.filePath(u"neither.touyan"_s), Now);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::NotFound);
}

void TestBackup::restoringMakesAMissingFile()
{
    const TemporaryPortfolio portfolio(inserting(aProject().make()));
    const QString backup = portfolio->backUpNow().value();
    const QString target = portfolio.filePath(u"again.touyan"_s);
    const auto kept = restoreBackup(backup, target, Now);
    QVERIFY(kept);
    QCOMPARE(*kept, QString());
    QVERIFY(rowsIn(target) == portfolio.records());
}

void TestBackup::restoringNeedsAFolder()
{
    const TemporaryPortfolio portfolio;
    const QString backup = portfolio->backUpNow().value();
    const auto restored = restoreBackup(backup, portfolio.filePath(u"none/again.touyan"_s), Now);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Io);
    QVERIFY2(restored.error().message.contains(u"again.touyan”"),
             qPrintable(restored.error().message));
}

void TestBackup::restoringMovesNoFolderAway()
{
    const TemporaryPortfolio portfolio;
    const QString backup = portfolio->backUpNow().value();
    const QString target = portfolio.filePath(u"papers"_s);
    QVERIFY(QDir().mkdir(target));
    const QStringList before = namesIn(portfolio.folder());
    const auto restored = restoreBackup(backup, target, Now);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Conflict);
    QCOMPARE(namesIn(portfolio.folder()), before);
}

void TestBackup::restoringRefusesWhatIsNoBackup()
{
    TemporaryPortfolio portfolio;
    portfolio.close();
    const QString text = portfolio.filePath(u"text.touyan"_s);
    writeFile(text, "not a database");
    const FolderContent before = contentOf(portfolio.folder());
    for (const QString& backup : {text, portfolio.filePath(u"none.touyan"_s)}) {
        const auto restored = restoreBackup(backup, portfolio.path(), Now);
        QVERIFY(!restored);
        QVERIFY(!restored.error().message.isEmpty());
    }
    QCOMPARE(contentOf(portfolio.folder()), before);
}

void TestBackup::restoringWaitsForTheWriter()
{
    const TemporaryPortfolio portfolio(inserting(aProject().make()));
    const QString backup = portfolio->backUpNow().value();
    const QString told = inChild([&] {
        const auto restored = restoreBackup(backup, portfolio.path(), Now);
        return restored || restored.error().code != ErrorCode::Busy ? QString()
                                                                    : restored.error().message;
    });
    QVERIFY2(told.contains(portfolio.path()), qPrintable(told));
    QVERIFY(portfolio->apply(inserting(aProject().make())));
}

void TestBackup::restoringKeepsWhatACrashLeft()
{
    TemporaryPortfolio portfolio;
    const QString backup = portfolio->backUpNow().value();
    portfolio.close();
    const Project project = aProject().make();
    const QString told = inChild([&] {
        auto opened = portfolio.openAgain();
        const bool isApplied = opened && (*opened)->apply(inserting(project));
        (void)std::move(opened).value().release(); // killed: the edit is in the -wal file
        return isApplied ? u"applied"_s : u"failed"_s;
    });
    QCOMPARE(told, u"applied"_s);
    const auto kept = restoreBackup(backup, portfolio.path(), Now);
    QVERIFY(kept);
    QVERIFY(rowsIn(*kept).find(project.id));
    QVERIFY(!rowsIn(portfolio.path()).find(project.id));
}

TOUYAN_TEST(TestBackup, QCoreApplication)
#include "tst_backup.moc"

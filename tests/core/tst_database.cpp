#include "domain/field.h"
#include "storage/database.h"
#include "storage/repository.h"
#include "support/childprocess.h"
#include "support/foldercontent.h"
#include "support/makers.h"
#include "support/randomrecords.h"
#include "support/temporarydatabase.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 SmallDisk = 2'000'000; // bytes

/// So many projects that they need some hundred kilobytes.
ChangeSet bulkyChange()
{
    ChangeSet changes(u"很多"_s);
    for (int i = 0; i < 500; ++i)
        changes.insert(aProject().with(&Project::content, u"示例"_s.repeated(400)).make());
    return changes;
}

/// Writes until the disk of @p folder is full.
void fillDisk(const QString& folder)
{
    QFile filler(folder + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const QByteArray block(512, 'x');
    while (filler.write(block) == block.size()) { }
}

bool isClearRefusal(const Result<void>& result)
{
    return !result && !result.error().message.isEmpty()
        && (result.error().code == ErrorCode::DiskFull || result.error().code == ErrorCode::Io);
}

/// Tells what failed to the parent of a child process.
#define REQUIRE(condition)                                                                         \
    do {                                                                                           \
        if (!(condition))                                                                          \
            return QStringLiteral("not so: " #condition);                                          \
    } while (false)

/// Fills a disk of its own in @p folder, and tells what went wrong.
QString liveOnAFullDisk(const QString& folder)
{
    if (!mountSmallDisk(folder, SmallDisk))
        return u"no disk"_s;
    const QString path = folder + u"/full.touyan"_s;
    const Portfolio::User user{u"测试"_s, std::make_shared<SystemClock>()};
    const Project project = aProject().make();
    {
        auto created = Portfolio::create(path, inserting(project), user);
        REQUIRE(created);
        Portfolio& portfolio = **created;
        fillDisk(folder);
        const auto applied = portfolio.apply(bulkyChange());
        REQUIRE(!applied && applied.error().code == ErrorCode::DiskFull);
        REQUIRE(portfolio.records().all<Project>().size() == 1);
        const auto copied = portfolio.saveCopy(folder + u"/copy.touyan"_s);
        REQUIRE(!copied && copied.error().code == ErrorCode::DiskFull);
        REQUIRE(!QFile::exists(folder + u"/copy.touyan"_s));
        REQUIRE(!QFile::exists(folder + u"/copy.touyan.part"_s));
        const auto other = Portfolio::create(folder + u"/other.touyan"_s, bulkyChange(), user);
        REQUIRE(!other && other.error().code == ErrorCode::DiskFull);
        REQUIRE(!QFile::exists(folder + u"/other.touyan"_s));
    }
    fillDisk(folder);
    const QByteArray before = readFile(path);
    {
        const auto opened = Portfolio::open(path, AccessMode::ReadWrite, user);
        REQUIRE(opened);
        REQUIRE((*opened)->isReadOnly() && !(*opened)->warnings().isEmpty());
        REQUIRE((*opened)->records().find(project.id));
    }
    REQUIRE(readFile(path) == before);
    QFile::remove(folder + u"/filler"_s);
    const auto opened = Portfolio::open(path, AccessMode::ReadWrite, user);
    REQUIRE(opened && !(*opened)->isReadOnly());
    REQUIRE((*opened)->apply(inserting(aProject().make())));
    return u"well"_s;
}

/// Tries to make a database on disks too small for it: wherever the room ends, that is what is
/// told.
QString beBornOnAFullDisk(const QString& folder)
{
    const Portfolio::User user{u"测试"_s, std::make_shared<SystemClock>()};
    for (const quint64 room : {4096U, 16384U, 65536U, 131072U, 300000U}) {
        if (!mountSmallDisk(folder, room))
            return u"no disk"_s;
        const auto created =
            Portfolio::create(folder + u"/full.touyan"_s, inserting(aProject().make()), user);
        REQUIRE(!created);
        if (created.error().code != ErrorCode::DiskFull)
            return QString::number(room) + u": "_s + created.error().detail;
        REQUIRE(namesIn(folder).isEmpty());
    }
    return u"well"_s;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectionIsSetUpForSafety();
    void fileIsPrivate();
    void valuesComeBackAsBound();
    void failureCarriesTheStatement();
    void openTransactionIsRolledBack();
    void rowsOfAllKindsComeBack();
    void storedNonsenseIsDamage();
    void strangersRowIsNotOverwritten();
    void fullDatabaseRefusesAndStaysAsItWas();
    void filesThatMayNotGrowStayAsTheyWere();
    void fullDiskIsToldAndSurvived();
    void tooSmallADiskIsToldAsFull();
};

void TestDatabase::connectionIsSetUpForSafety()
{
    const TemporaryDatabase database;
    const auto pragma = [&database](const QString& name) {
        return columnOf(*database, u"PRAGMA "_s + name).value(0);
    };
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s); // FULL
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    QVERIFY(pragma(u"busy_timeout"_s).toInt() >= 1000);
    QCOMPARE(pragma(u"application_id"_s), QString::number(0x54796778));
}

void TestDatabase::fileIsPrivate()
{
    const TemporaryDatabase database;
    for (const QString& part : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QFile::Permissions permissions = QFile(database.path() + part).permissions();
        QVERIFY2(permissions.testFlag(QFile::ReadOwner), qPrintable(part));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOwner;
        QVERIFY2(!(permissions & others), qPrintable(part));
    }
}

void TestDatabase::valuesComeBackAsBound()
{
    const TemporaryDatabase database;
    auto statement = Statement::prepare(*database, u"SELECT ?, ?, ?, ?, ?, ?"_s);
    QVERIFY(statement);
    const QByteArray bytes("\0\1\xff", 3);
    statement->bindNull(1);
    statement->bind(2, qint64(9'223'372'036'854'775'807));
    statement->bind(3, 0.1);
    statement->bind(4, u"大连𠮷"_s);
    statement->bind(5, QString());
    statement->bind(6, bytes);
    QVERIFY(*statement->step());
    QVERIFY(statement->isNull(0));
    QCOMPARE(statement->integer(1), 9'223'372'036'854'775'807);
    QCOMPARE(statement->number(2), 0.1);
    QCOMPARE(statement->text(3), u"大连𠮷"_s);
    QVERIFY(!statement->isNull(4)); // an empty text is not NULL
    QCOMPARE(statement->text(4), QString());
    QCOMPARE(statement->blob(5), bytes);
    QVERIFY(!*statement->step());
}

void TestDatabase::failureCarriesTheStatement()
{
    const TemporaryDatabase database;
    const auto prepared = Statement::prepare(*database, u"SELECT nothing FROM nowhere"_s);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ErrorCode::Database);
    QVERIFY(!prepared.error().message.isEmpty());
    QVERIFY(prepared.error().detail.contains(u"nowhere"));
    const auto constrained = (*database).run(u"INSERT INTO project (id, code) VALUES (1, '')"_s);
    QVERIFY(!constrained);
    QCOMPARE(constrained.error().code, ErrorCode::Validation);
}

void TestDatabase::openTransactionIsRolledBack()
{
    const TemporaryDatabase database;
    const QString insert = u"INSERT INTO setting (id, \"key\") VALUES (%1, 'k%1')"_s;
    const auto count = [&database] {
        return *(*database).number(u"SELECT COUNT(*) FROM setting"_s);
    };
    {
        const auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY((*database).run(insert.arg(1)));
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 0);
    auto transaction = Transaction::begin(*database);
    QVERIFY((*database).run(insert.arg(2)));
    QVERIFY(transaction->commit());
    QCOMPARE(count(), 1);
}

void TestDatabase::rowsOfAllKindsComeBack()
{
    const TemporaryDatabase database;
    QRandomGenerator generator(11);
    const ChangeSet content = randomContent(generator, 2);
    Records expected;
    expected.apply(content);
    auto transaction = Transaction::begin(*database);
    const auto written = writeRows(*database, content);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    QVERIFY(transaction->commit());
    const auto loaded = loadRecords(*database);
    QVERIFY(loaded);
    QVERIFY(*loaded == expected);
}

void TestDatabase::storedNonsenseIsDamage()
{
    const TemporaryDatabase database;
    QVERIFY(writeRows(*database, inserting(aProject().withName("甲").make())));
    QVERIFY((*database).run(u"PRAGMA ignore_check_constraints = ON"_s));
    QVERIFY((*database).run(u"UPDATE project SET stage = 'flying'"_s));
    const auto loaded = loadRecords(*database);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Damaged);
    QVERIFY2(loaded.error().message.contains(u"Stage"), qPrintable(loaded.error().message));
}

void TestDatabase::strangersRowIsNotOverwritten()
{
    const TemporaryDatabase database;
    const Project mine = aProject().withName("甲").make();
    QVERIFY(writeRows(*database, inserting(mine)));
    QVERIFY((*database).run(u"UPDATE project SET notes = 'theirs'"_s));
    const Project renamed = Maker(mine).withName("乙").make();
    for (const ChangeSet& changes : {updating(mine, renamed), removing(mine)}) {
        const auto written = writeRows(*database, changes);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Conflict);
    }
    QCOMPARE(columnOf(*database, u"SELECT name FROM project"_s), QStringList{u"甲"_s});
}

void TestDatabase::fullDatabaseRefusesAndStaysAsItWas()
{
    const TemporaryDatabase database;
    QVERIFY(writeRows(*database, inserting(aProject().make())));
    const QString pages = QString::number(*(*database).number(u"PRAGMA page_count"_s) + 8);
    QVERIFY((*database).run(u"PRAGMA max_page_count = "_s + pages));
    const Records before = loadRecords(*database).value();
    {
        const auto transaction = Transaction::begin(*database);
        const auto written = writeRows(*database, bulkyChange());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(!written.error().message.isEmpty());
    }
    QVERIFY(*loadRecords(*database) == before);
    QVERIFY((*database).run(u"PRAGMA max_page_count = 100000"_s));
    QVERIFY(writeRows(*database, bulkyChange()));
}

void TestDatabase::filesThatMayNotGrowStayAsTheyWere()
{
    TemporaryPortfolio portfolio;
    portfolio.close();
    const FolderContent before = contentOf(portfolio.folder());
    const QString told = inChild([&] {
        const quint64 size = static_cast<quint64>(before.value(u"test.touyan"_s).size());
        REQUIRE(limitFileSize(size + 20'000));
        const auto created =
            Portfolio::create(portfolio.filePath(u"new.touyan"_s), bulkyChange(), portfolio.user());
        REQUIRE(!created && isClearRefusal(created.error()));
        const auto opened = portfolio.openAgain();
        REQUIRE(opened && !(*opened)->isReadOnly());
        REQUIRE(isClearRefusal((*opened)->apply(bulkyChange())));
        REQUIRE((*opened)->records().all<Project>().isEmpty());
        REQUIRE(limitFileSize(size / 2));
        REQUIRE(isClearRefusal((*opened)->saveCopy(portfolio.filePath(u"copy.touyan"_s))));
        return u"well"_s;
    });
    QCOMPARE(told, u"well"_s);
    QCOMPARE(contentOf(portfolio.folder()), before);
}

void TestDatabase::fullDiskIsToldAndSurvived()
{
    const QTemporaryDir folder;
    const QString told = inChild([&folder] { return liveOnAFullDisk(folder.path()); });
    if (told == u"no disk")
        QSKIP("A small disk can only be mounted by root.");
    QCOMPARE(told, u"well"_s);
}

void TestDatabase::tooSmallADiskIsToldAsFull()
{
    const QTemporaryDir folder;
    const QString told = inChild([&folder] { return beBornOnAFullDisk(folder.path()); });
    if (told == u"no disk")
        QSKIP("A small disk can only be mounted by root.");
    QCOMPARE(told, u"well"_s);
}

TOUYAN_TEST(TestDatabase, QCoreApplication)
#include "tst_database.moc"

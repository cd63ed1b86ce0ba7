#include "storage/databasefile.h"
#include "storage/migrations.h"
#include "support/childprocess.h"
#include "support/foldercontent.h"
#include "support/makers.h"
#include "support/temporarydatabase.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <unistd.h>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// Makes of the sound file at the path what the user should not have to see.
using Spoil = std::function<void(const QString& path)>;

void overwrite(const QString& path, qsizetype from, const QByteArray& bytes)
{
    QByteArray content = readFile(path);
    content.replace(from, bytes.size(), bytes);
    writeFile(path, content);
}

void truncate(const QString& path, qsizetype size)
{
    writeFile(path, readFile(path).left(size));
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// Enough rows that every kind of page is in the middle of the file.
ChangeSet manyProjects()
{
    ChangeSet changes(u"示例"_s);
    for (int i = 0; i < 300; ++i)
        changes.insert(aProject().with(&Project::content, u"示例"_s.repeated(100)).make());
    return changes;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestDatabaseFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void soundFileTellsItsVersion();
    void badFileIsToldAndLeftAlone_data();
    void badFileIsToldAndLeftAlone();
    void fileThatMayNotBeReadIsTold();
    void fileBelowAFileIsMissing();
    void newerSchemaInTheWalIsSeen();
    void randomDamageNeverCrashes_data();
    void randomDamageNeverCrashes();
    void privateFileIsNewAndPrivate();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sound;
};

void TestDatabaseFile::initTestCase()
{
    TemporaryPortfolio portfolio(manyProjects());
    portfolio.close();
    m_sound = readFile(portfolio.path());
    QVERIFY(m_sound.size() > 100'000);
}

void TestDatabaseFile::soundFileTellsItsVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sound.touyan"_s);
    writeFile(path, m_sound);
    const auto version = inspectDatabaseFile(path);
    QVERIFY(version);
    QCOMPARE(*version, latestSchemaVersion());
}

void TestDatabaseFile::badFileIsToldAndLeftAlone_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, ErrorCode code, const Spoil& spoil) {
        QTest::newRow(name) << spoil << code;
    };
    using enum ErrorCode;
    row("missing", NotFound, [](const QString& path) { QFile::remove(path); });
    row("a folder", Foreign, [](const QString& path) {
        QFile::remove(path);
        QDir().mkdir(path);
    });
    row("zero-length", Damaged, [](const QString& path) { truncate(path, 0); });
    row("cut within the first words", Damaged, [](const QString& path) { truncate(path, 8); });
    row("cut within the header", Damaged, [](const QString& path) { truncate(path, 60); });
    row("cut after the header", Damaged, [](const QString& path) { truncate(path, 100); });
    row("cut in the middle", Damaged,
        [](const QString& path) { truncate(path, QFileInfo(path).size() / 2); });
    row("cut at the end", Damaged,
        [](const QString& path) { truncate(path, QFileInfo(path).size() - 1); });
    row("a text", Foreign, [](const QString& path) { writeFile(path, "项目,投资\n"); });
    row("a long text", Foreign,
        [](const QString& path) { writeFile(path, QByteArray("项目,投资\n").repeated(1000)); });
    row("zeros", Foreign, [](const QString& path) { writeFile(path, QByteArray(8192, '\0')); });
    row("database of another program", Foreign,
        [](const QString& path) { overwrite(path, 68, bigEndian(0x12345678)); });
    row("database of no program", Foreign, [](const QString& path) {
        QFile::remove(path);
        tamper(path, u"CREATE TABLE notes (line TEXT)"_s);
    });
    row("newer schema", SchemaTooNew,
        [](const QString& path) { overwrite(path, 60, bigEndian(999)); });
    row("nonsense in the header", Damaged,
        [](const QString& path) { overwrite(path, 16, QByteArray(8, '\xa5')); });
    row("first page broken", Damaged,
        [](const QString& path) { overwrite(path, 100, QByteArray(3900, '\xa5')); });
    row("garbage in the middle", Damaged, [](const QString& path) {
        const qsizetype half = QFileInfo(path).size() / 2;
        overwrite(path, half / 2, QByteArray(half, '\xa5'));
    });
    row("zeros in the middle", Damaged, [](const QString& path) {
        const qsizetype half = QFileInfo(path).size() / 2;
        overwrite(path, half / 2, QByteArray(half, '\0'));
    });
}

void TestDatabaseFile::badFileIsToldAndLeftAlone()
{
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.touyan"_s);
    writeFile(path, m_sound);
    spoil(path);
    const FolderContent before = contentOf(folder.path());
    const Portfolio::User user{u"测试"_s, std::make_shared<SystemClock>()};
    for (const AccessMode mode : {AccessMode::ReadOnly, AccessMode::ReadWrite}) {
        const auto opened = Portfolio::open(path, mode, user);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(contentOf(folder.path()), before);
    }
}

void TestDatabaseFile::fileThatMayNotBeReadIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.touyan"_s);
    writeFile(path, m_sound);
    QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
    const QFile::Permissions open(0x5555); // read and enter, for all
    QVERIFY(QFile::setPermissions(folder.path(), open | QFile::WriteOwner));
    const QString told = inChild([&path] {
        if (!becomeNobody())
            return u"no way to give up rights"_s;
        const auto inspected = inspectDatabaseFile(path);
        if (inspected || inspected.error().code != ErrorCode::Io)
            return u"read"_s;
        return inspected.error().message;
    });
    QVERIFY2(told.contains(path), qPrintable(told));
}

void TestDatabaseFile::fileBelowAFileIsMissing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.touyan"_s);
    writeFile(path, m_sound);
    const auto inspected = inspectDatabaseFile(path + u"/inside.touyan"_s);
    QVERIFY(!inspected);
    QCOMPARE(inspected.error().code, ErrorCode::NotFound);
}

void TestDatabaseFile::newerSchemaInTheWalIsSeen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.touyan"_s);
    writeFile(path, m_sound);
    // A newer program that was killed: its version stands in the -wal file only.
    inChild([&path] {
        const auto database = Database::open(path, AccessMode::ReadWrite);
        const bool isSet = database && (*database).run(u"PRAGMA user_version = 999"_s);
        _exit(isSet ? 0 : 1);
        return QString();
    });
    QVERIFY(QFileInfo::exists(path + u"-wal"_s));
    QVERIFY(inspectDatabaseFile(path));
    const Portfolio::User user{u"测试"_s, std::make_shared<SystemClock>()};
    const auto opened = Portfolio::open(path, AccessMode::ReadWrite, user);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::SchemaTooNew);
}

void TestDatabaseFile::randomDamageNeverCrashes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDatabaseFile::randomDamageNeverCrashes()
{
    QFETCH(quint32, seed);
    QRandomGenerator generator(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.touyan"_s);
    QByteArray damaged = m_sound;
    const int count = generator.bounded(1, 40);
    for (int i = 0; i < count; ++i) {
        const auto at = generator.bounded(static_cast<int>(damaged.size()));
        damaged[at] = static_cast<char>(generator.generate());
    }
    writeFile(path, damaged);
    const Portfolio::User user{u"测试"_s, std::make_shared<SystemClock>()};
    const auto opened = Portfolio::open(path, AccessMode::ReadWrite, user);
    if (!opened) {
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(contentOf(folder.path()), (FolderContent{{u"file.touyan"_s, damaged}}));
        return;
    }
    (void)(*opened)->faults();
    (void)(*opened)->recordsAsOf(QDateTime(QDate(2000, 1, 1), QTime(0, 0)));
    const auto applied = (*opened)->apply(inserting(aProject().make()));
    QVERIFY(applied || !applied.error().message.isEmpty());
}

void TestDatabaseFile::privateFileIsNewAndPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.touyan"_s);
    QVERIFY(createPrivateFile(path));
    QCOMPARE(QFileInfo(path).size(), 0);
    QCOMPARE(QFile::permissions(path) & QFile::Permissions(0x0fff),
             QFile::ReadUser | QFile::WriteUser);
    const auto again = createPrivateFile(path);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

TOUYAN_TEST(TestDatabaseFile, QCoreApplication)
#include "tst_databasefile.moc"

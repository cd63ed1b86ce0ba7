#include "storage/database.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What lies beside a file that was renamed while it was open.
class TestLeftLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsWhatWasWrittenLastAndLeavesNoLog();
    void logBesideANewFileOfTheNameStays();

private:
    QString at(const QString& name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

void TestLeftLog::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(at(u"old.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    auto database = Database::open(at(u"old.db"_s), AccessMode::ReadWrite);
    QVERIFY(database);
    m_database.emplace(std::move(database).value());
    QVERIFY(m_database->run(u"CREATE TABLE t (x INTEGER)"_s));
    QVERIFY(QFile::rename(at(u"old.db"_s), at(u"new.db"_s)));
    QVERIFY(m_database->run(u"INSERT INTO t VALUES (7)"_s));
}

void TestLeftLog::keepsWhatWasWrittenLastAndLeavesNoLog()
{
    QVERIFY(files().contains(u"old.db-wal"_s)); // else this tests nothing
    m_database.reset();
    QCOMPARE(files(), QStringList{u"new.db"_s});
    const auto moved = Database::open(at(u"new.db"_s), AccessMode::ReadOnly);
    QVERIFY(moved);
    QCOMPARE(moved->number(u"SELECT x FROM t"_s).value(), 7);
}

void TestLeftLog::logBesideANewFileOfTheNameStays()
{
    QFile other(at(u"old.db"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    m_database.reset();
    QVERIFY(files().contains(u"old.db"_s));
    QVERIFY(files().contains(u"old.db-wal"_s)); // it is not known whose it is
}

TOUYAN_TEST(TestLeftLog, QCoreApplication)
#include "tst_leftlog.moc"

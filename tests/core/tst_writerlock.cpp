#include "storage/writerlock.h"
#include "support/childprocess.h"
#include "support/foldercontent.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestWriterLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneAtATime();
    void holderIsNamed();
    void heldByAnotherProgram();
    void deadHolderIsReplaced();
    void oneLockByWhateverLink();
    void noFolderIsNoHolder();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWriterLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.touyan"_s);
    writeFile(m_path, "x");
}

void TestWriterLock::oneAtATime()
{
    QVERIFY(!WriterLock::isBeside(m_path));
    {
        WriterLock first(m_path);
        QVERIFY(!WriterLock::isBeside(m_path)); // not before it is asked for
        QVERIFY(first.acquire());
        QVERIFY(WriterLock::isBeside(m_path));
        QVERIFY(!first.isHeld());
        WriterLock second(m_path);
        QVERIFY(!second.acquire());
        QVERIFY(second.isHeld());
        QVERIFY(!second.isHeldElsewhere());
    }
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"test.touyan"_s});
    QVERIFY(!WriterLock::isBeside(m_path));
    WriterLock third(m_path);
    QVERIFY(third.acquire());
}

void TestWriterLock::holderIsNamed()
{
    WriterLock first(m_path);
    QVERIFY(first.acquire());
    WriterLock second(m_path);
    QVERIFY(!second.acquire());
    const QString holder = second.holder();
    QVERIFY2(holder.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(holder));
    QVERIFY2(holder.contains(QSysInfo::machineHostName()), qPrintable(holder));
    QVERIFY2(holder.contains(QFileInfo(m_path).owner()), qPrintable(holder));
}

void TestWriterLock::heldByAnotherProgram()
{
    WriterLock lock(m_path);
    QVERIFY(lock.acquire());
    const QString told = inChild([this] {
        WriterLock other(m_path);
        return other.acquire() || !other.isHeldElsewhere() ? QString() : other.holder();
    });
    QVERIFY2(told.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(told));
}

void TestWriterLock::deadHolderIsReplaced()
{
    const QString told = inChild([this] {
        auto lock = std::make_unique<WriterLock>(m_path);
        const bool isAcquired = lock->acquire();
        (void)lock.release(); // as a program that is killed
        return isAcquired ? u"held"_s : u"failed"_s;
    });
    QCOMPARE(told, u"held"_s);
    QVERIFY(QFile::exists(m_path + u".lock"_s));
    WriterLock lock(m_path);
    QVERIFY(lock.acquire());
}

void TestWriterLock::oneLockByWhateverLink()
{
    const QString link = m_folder->filePath(u"link.touyan"_s);
    QVERIFY(QFile::link(m_path, link));
    WriterLock first(m_path);
    QVERIFY(first.acquire());
    WriterLock second(link);
    QVERIFY(!second.acquire());
    QVERIFY(second.isHeld());
}

void TestWriterLock::noFolderIsNoHolder()
{
    WriterLock lock(m_folder->filePath(u"none/test.touyan"_s));
    QVERIFY(!lock.acquire());
    QVERIFY(!lock.isHeld());
    QVERIFY(!lock.isHeldElsewhere());
}

TOUYAN_TEST(TestWriterLock, QCoreApplication)
#include "tst_writerlock.moc"

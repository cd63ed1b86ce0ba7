#include "io/wholefile.h"
#include "support/childprocess.h"
#include "support/foldercontent.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 SmallDisk = 65536;
constexpr quint64 PageSize = 4096; ///< what a file of a few bytes takes of it

/// Writes @p size bytes at once to @p path; the message, when that fails with @p code.
QString refusal(const QString& path, qsizetype size, ErrorCode code)
{
    const auto saved = saveWhole(path, QByteArray(size, 'x'));
    return saved || saved.error().code != code ? QString() : saved.error().message;
}

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replacesWhatIsThere();
    void fullDiskIsToldAndKeepsTheOldFile_data();
    void fullDiskIsToldAndKeepsTheOldFile();
    void folderIsToldAsOne();
    void missingFolderIsTold();
    void failedWriterLeavesTheOldFile();

private:
    QTemporaryDir m_folder;
};

void TestWholeFile::replacesWhatIsThere()
{
    const QString path = m_folder.filePath(u"list.csv"_s);
    writeFile(path, "old and longer");
    QVERIFY(saveWhole(path, "new"));
    QCOMPARE(readFile(path), QByteArray("new"));
}

void TestWholeFile::fullDiskIsToldAndKeepsTheOldFile_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("filled"); // before, by another file
    QTest::newRow("a part fits") << qsizetype(2 * SmallDisk) << qsizetype(0);
    QTest::newRow("far too large") << qsizetype(64 * SmallDisk) << qsizetype(0);
    QTest::newRow("little, and no room") << qsizetype(100) << qsizetype(SmallDisk - PageSize);
}

void TestWholeFile::fullDiskIsToldAndKeepsTheOldFile()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, filled);
    const QString folder = m_folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString told = inChild([&] {
        if (!mountSmallDisk(folder, SmallDisk))
            return u"no right to mount"_s;
        const QString path = folder + u"/list.csv"_s;
        writeFile(path, "old");
        writeFile(folder + u"/other", QByteArray(filled, 'o'));
        const QString message = refusal(path, size, ErrorCode::DiskFull);
        const bool isKept = readFile(path) == "old" && namesIn(folder).size() == 2;
        return isKept ? message : u"not kept"_s;
    });
    if (told == u"no right to mount")
        QSKIP("only root may mount a small disk");
    QVERIFY2(told.contains(u"list.csv"), qPrintable(told));
}

void TestWholeFile::folderIsToldAsOne()
{
    const QString path = m_folder.filePath(u"list.pdf"_s);
    QVERIFY(QDir().mkpath(path));
    QVERIFY(refusal(path, 1, ErrorCode::Io).contains(u"is a folder"));
    QVERIFY(namesIn(path).isEmpty());
}

void TestWholeFile::missingFolderIsTold()
{
    const QString path = m_folder.filePath(u"none/list.pdf"_s);
    QVERIFY(refusal(path, 1, ErrorCode::Io).contains(path));
}

void TestWholeFile::failedWriterLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    writeFile(path, "old");
    const auto saved = saveWhole(path, [](const QString& temporary) -> Result<void> {
        writeFile(temporary, "half");
        return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
    });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Cancelled);
    QCOMPARE(readFile(path), QByteArray("old"));
    QCOMPARE(namesIn(folder.path()), QStringList{u"list.xlsx"_s});
}

TOUYAN_TEST(TestWholeFile, QCoreApplication)
#include "tst_wholefile.moc"

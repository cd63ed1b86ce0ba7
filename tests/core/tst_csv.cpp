#include "io/csv.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// The line that a sheet of one cell gives.
QByteArray lineOf(const Value& value, CellKind kind = CellKind::Text)
{
    const QByteArray csv = toCsv(Sheet::of(u"x"_s, {{u"t"_s, kind}}, {{value}}));
    return csv.mid(qsizetype(sizeof "\xEF\xBB\xBFt\r\n" - 1));
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithAByteOrderMark()
    {
        QCOMPARE(toCsv(Sheet::of(u"x"_s, {{u"名称"_s}, {u"a,b"_s}}, {})),
                 QByteArray("\xEF\xBB\xBF名称,\"a,b\"\r\n"));
    }

    void quotesAsTheStandardSays()
    {
        QCOMPARE(lineOf(u"甲, 乙"_s), QByteArray("\"甲, 乙\"\r\n"));
        QCOMPARE(lineOf(u"称\"甲\""_s), QByteArray("\"称\"\"甲\"\"\"\r\n"));
        QCOMPARE(lineOf(u"一\n二"_s), QByteArray("\"一\n二\"\r\n"));
        QCOMPARE(lineOf({}), QByteArray("\r\n"));
    }

    void textsAreNotRunAsFormulas()
    {
        QCOMPARE(lineOf(u"=1+1"_s), QByteArray("'=1+1\r\n"));
        QCOMPARE(lineOf(u"@SUM(A1)"_s), QByteArray("'@SUM(A1)\r\n"));
        QCOMPARE(lineOf(u"-2+3,x"_s), QByteArray("\"'-2+3,x\"\r\n"));
        QCOMPARE(lineOf(u"\tx"_s), QByteArray("'\tx\r\n"));
        // Our own numbers are no texts.
        QCOMPARE(lineOf(qint64(-5), CellKind::Integer), QByteArray("-5\r\n"));
    }

    void valuesAreWrittenByTheirKind()
    {
        QCOMPARE(lineOf(qint64(123'456'789), CellKind::Money), QByteArray("123.456789\r\n"));
        QCOMPARE(lineOf(qint64(-5'000), CellKind::Money), QByteArray("-0.005\r\n"));
        QCOMPARE(lineOf(qint64(1234), CellKind::Percent), QByteArray("12.34\r\n"));
        QCOMPARE(lineOf(2.5, CellKind::Number), QByteArray("2.5\r\n"));
        QCOMPARE(lineOf(QDate(2021, 3, 1), CellKind::Date), QByteArray("2021-03-01\r\n"));
    }

    void shortRowsAreFilledUp()
    {
        const Sheet sheet = Sheet::of(u"x"_s, {{u"a"_s}, {u"b"_s}}, {{u"1"_s}});
        QVERIFY(toCsv(sheet).endsWith("1,\r\n"));
    }

    void refusedFileLeavesNothingBehind()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"missing/x.csv"_s);
        const Result<void> written = writeCsv(Sheet::of(u"x"_s, {{u"a"_s}}, {}), path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY(written.error().message.contains(path));
        QVERIFY(!QFile::exists(path));
    }
};

TOUYAN_TEST(TestCsv, QCoreApplication)
#include "tst_csv.moc"

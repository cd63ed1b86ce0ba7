#include "storage/journal.h"
#include "support/makers.h"
#include "support/temporarydatabase.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr int Entries = 5;

/// A journal of five entries, an hour apart.
class FilledJournal
{
public:
    FilledJournal()
        : m_journal(*m_database)
    {
        const QDateTime start(QDate(2020, 11, 24), QTime(9, 0));
        for (int i = 1; i <= Entries; ++i) {
            const auto appended = m_journal.append({.at = start.addSecs(3600 * i),
                                                    .who = u"测试"_s,
                                                    .label = u"第%1步"_s.arg(i),
                                                    .changes = "[" + QByteArray::number(i) + "]"});
            if (!appended)
                qFatal("%s", qPrintable(appended.error().detail));
        }
    }
    const Journal& operator*() const { return m_journal; }
    const Journal* operator->() const { return &m_journal; }
    const Database& database() const { return *m_database; }
    /// The first broken entry after @p sql, which is taken back again.
    qint64 brokenAfter(const QString& sql) const
    {
        const auto transaction = Transaction::begin(database());
        if (const auto done = database().run(sql); !done)
            return -1;
        return m_journal.firstBrokenEntry().value();
    }

private:
    TemporaryDatabase m_database;
    Journal m_journal;
};

/// SQL for @p bytes as a value for a column of type @p type.
QString literal(const QByteArray& bytes, const QString& type)
{
    return u"CAST(x'%1' AS %2)"_s.arg(QString::fromLatin1(bytes.toHex()), type);
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesComeBackInOrder();
    void momentsKeepTheirOffset();
    void soundChainIsSound();
    void everyChangedByteIsFound_data();
    void everyChangedByteIsFound();
    void missingAndMovedEntriesAreFound();
    void foundByTheChecksOfAFile();
};

void TestJournal::entriesComeBackInOrder()
{
    const FilledJournal journal;
    QCOMPARE(journal->size().value(), Entries);
    const auto all = journal->entriesAfter(0).value();
    QCOMPARE(all.size(), size_t(Entries));
    QCOMPARE(all.front().label, u"第1步"_s);
    QCOMPARE(all.back().changes, QByteArray("[5]"));
    QCOMPARE(all.back().at, QDateTime(QDate(2020, 11, 24), QTime(14, 0)));
    const auto late = journal->entriesAfter(3).value();
    QCOMPARE(late.size(), size_t(2));
    QCOMPARE(late.front().number, 4);
}

void TestJournal::momentsKeepTheirOffset()
{
    const TemporaryDatabase database;
    const Journal journal(*database);
    const QDateTime moment(QDate(2020, 11, 24), QTime(9, 30, 5, 250), Qt::OffsetFromUTC, 8 * 3600);
    QVERIFY(journal.append({.at = moment, .who = {}, .label = {}, .changes = {}}));
    QCOMPARE(columnOf(*database, u"SELECT at FROM journal"_s),
             QStringList{u"2020-11-24T09:30:05.250+08:00"_s});
    const auto all = journal.entriesAfter(0).value();
    QCOMPARE(all.front().at, moment);
    QCOMPARE(all.front().at.offsetFromUtc(), 8 * 3600);
}

void TestJournal::soundChainIsSound()
{
    const FilledJournal journal;
    QCOMPARE(journal->firstBrokenEntry().value(), 0);
    const TemporaryDatabase empty;
    QCOMPARE(Journal(*empty).firstBrokenEntry().value(), 0);
    QSet<QString> hashes;
    const auto all = journal->entriesAfter(0).value();
    for (const JournalEntry& entry : all)
        hashes.insert(entry.hash);
    QCOMPARE(hashes.size(), Entries);
}

void TestJournal::everyChangedByteIsFound_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("type");
    QTest::newRow("at") << u"at"_s << u"TEXT"_s;
    QTest::newRow("who") << u"who"_s << u"TEXT"_s;
    QTest::newRow("label") << u"label"_s << u"TEXT"_s;
    QTest::newRow("changes") << u"changes"_s << u"BLOB"_s;
    QTest::newRow("hash") << u"hash"_s << u"TEXT"_s;
}

void TestJournal::everyChangedByteIsFound()
{
    QFETCH(QString, column);
    QFETCH(QString, type);
    const FilledJournal journal;
    for (int number = 1; number <= Entries; ++number) {
        const QString hex = columnOf(journal.database(),
                                     u"SELECT hex(%1) FROM journal WHERE id = %2"_s.arg(
                                         column, QString::number(number)))
                                .value(0);
        const QByteArray stored = QByteArray::fromHex(hex.toLatin1());
        QVERIFY(!stored.isEmpty());
        for (qsizetype i = 0; i < stored.size(); ++i) {
            QByteArray changed = stored;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            const qint64 broken =
                journal.brokenAfter(u"UPDATE journal SET %1 = %2 WHERE id = %3"_s.arg(
                    column, literal(changed, type), QString::number(number)));
            QCOMPARE(broken, number);
        }
    }
}

void TestJournal::missingAndMovedEntriesAreFound()
{
    const FilledJournal journal;
    QCOMPARE(journal.brokenAfter(u"DELETE FROM journal WHERE id = 3"_s), 3);
    QCOMPARE(journal.brokenAfter(u"DELETE FROM journal WHERE id = 1"_s), 1);
    QCOMPARE(journal.brokenAfter(u"UPDATE journal SET id = 9 WHERE id = 5"_s), 5);
    QCOMPARE(journal.brokenAfter(u"UPDATE journal SET id = -1 WHERE id = 5"_s), 1);
    QCOMPARE(journal.brokenAfter(u"UPDATE journal SET id = 100 - id WHERE id IN (2, 3)"_s), 2);
    QCOMPARE(journal.brokenAfter(u"INSERT INTO journal SELECT 6, at, who, label, changes, hash "
                                 "FROM journal WHERE id = 5"_s),
             6);
    const QString swapped =
        u"UPDATE journal SET (label, changes) = (SELECT label, changes FROM "
        "journal AS other WHERE other.id = 5 - journal.id) WHERE id IN (2, 3)"_s;
    QCOMPARE(journal.brokenAfter(swapped), 2);
    QCOMPARE(journal->firstBrokenEntry().value(), 0);
}

void TestJournal::foundByTheChecksOfAFile()
{
    const Project project = aProject().make();
    TemporaryPortfolio portfolio(inserting(project));
    QVERIFY(portfolio->apply(updating(project, Maker(project).withName("乙").make())));
    QVERIFY(portfolio->apply(inserting(aProject().make())));
    portfolio.close();
    tamper(portfolio.path(), u"UPDATE journal SET who = '别人' WHERE id = 2"_s);
    portfolio.reopen();
    const QStringList faults = portfolio->faults().value();
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.front().contains(u'2'), qPrintable(faults.front()));
}

TOUYAN_TEST(TestJournal, QCoreApplication)
#include "tst_journal.moc"

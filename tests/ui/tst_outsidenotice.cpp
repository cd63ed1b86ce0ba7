#include "models/workspace.h"
#include "shell/outsidenotice.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The window that only reads a file notices what another one saves.
class TestOutsideNotice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysNothingWhileTheFileLiesStill();
    void saysWhoChangedTheFile();
    void changeBetweenReadingAndWatchingIsTold();
    void writerWatchesNothing();
    void takenBackChangeIsStillAChange();
    void fileThatIsGoneSaysNothing();
    void reloadIsAskedForByItsButton();

private:
    void rename(const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_writer;
    std::unique_ptr<Workspace> m_reader;
};

void TestOutsideNotice::init()
{
    m_reader.reset();
    m_writer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto writer = samplePortfolio(m_folder->path());
    QVERIFY(writer);
    m_writer = std::make_unique<Workspace>(std::move(writer).value());
    auto reader = Portfolio::open(m_writer->portfolio().path(), AccessMode::ReadWrite,
                                  {u"读者"_s, std::make_shared<SystemClock>()});
    QVERIFY(reader);
    QVERIFY((*reader)->isReadOnly()); // the first one holds the file
    m_reader = std::make_unique<Workspace>(std::move(reader).value());
}

void TestOutsideNotice::rename(const QString& name)
{
    const Project& project = *m_writer->records().all<Project>().begin();
    Project after = project;
    after.name = name;
    ChangeSet changes(u"改名"_s);
    changes.update(project, after);
    QVERIFY(m_writer->session().submit(changes));
}

void TestOutsideNotice::saysNothingWhileTheFileLiesStill()
{
    OutsideNotice notice;
    notice.watch(*m_reader);
    notice.look();
    QCOMPARE(notice.text(), QString());
}

void TestOutsideNotice::saysWhoChangedTheFile()
{
    OutsideNotice notice;
    notice.watch(*m_reader);
    rename(u"新名"_s);
    notice.look();
    QVERIFY2(notice.text().contains(m_writer->portfolio().userName()), qPrintable(notice.text()));
    QVERIFY(notice.text().contains(u"改名"_s));
    const QString before = notice.text();
    rename(u"又一个新名"_s);
    notice.look();
    QVERIFY(!notice.text().isEmpty());
    // Loaded anew it begins again.
    m_reader.reset();
    auto reader = Portfolio::open(m_writer->portfolio().path(), AccessMode::ReadWrite,
                                  {u"读者"_s, std::make_shared<SystemClock>()});
    m_reader = std::make_unique<Workspace>(std::move(reader).value());
    QCOMPARE(m_reader->records().all<Project>().begin()->name, u"又一个新名"_s);
    notice.watch(*m_reader);
    notice.look();
    QCOMPARE(notice.text(), QString());
}

void TestOutsideNotice::changeBetweenReadingAndWatchingIsTold()
{
    m_reader.reset();
    const QString path = m_writer->portfolio().path();
    OutsideNotice notice;
    notice.expect(path);
    auto reader =
        Portfolio::open(path, AccessMode::ReadWrite, {u"读者"_s, std::make_shared<SystemClock>()});
    m_reader = std::make_unique<Workspace>(std::move(reader).value());
    rename(u"新名"_s); // before anybody watches
    notice.watch(*m_reader);
    notice.look();
    QVERIFY2(notice.text().contains(u"改名"_s), qPrintable(notice.text()));
    // What was expected of one file says nothing of another.
    notice.expect(path + u".other"_s);
    notice.watch(*m_reader);
    notice.look();
    QCOMPARE(notice.text(), QString());
}

void TestOutsideNotice::writerWatchesNothing()
{
    OutsideNotice notice;
    notice.watch(*m_writer);
    rename(u"新名"_s);
    notice.look();
    QCOMPARE(notice.text(), QString());
}

void TestOutsideNotice::takenBackChangeIsStillAChange()
{
    OutsideNotice notice;
    notice.watch(*m_reader);
    rename(u"新名"_s);
    m_writer->session().undoStack().undo();
    notice.look();
    QVERIFY(!notice.text().isEmpty()); // the journal has grown by two rows
}

void TestOutsideNotice::fileThatIsGoneSaysNothing()
{
    OutsideNotice notice;
    notice.watch(*m_reader);
    QVERIFY(QFile::rename(m_writer->portfolio().path(), m_folder->filePath(u"weg.touyan"_s)));
    notice.look();
    QCOMPARE(notice.text(), QString());
}

void TestOutsideNotice::reloadIsAskedForByItsButton()
{
    OutsideNotice notice;
    const QSignalSpy asked(&notice, &OutsideNotice::reloadRequested);
    notice.watch(*m_reader);
    rename(u"新名"_s);
    notice.look();
    notice.findChild<QPushButton*>()->click();
    QCOMPARE(asked.size(), 1);
}

TOUYAN_TEST(TestOutsideNotice, QApplication)
#include "tst_outsidenotice.moc"

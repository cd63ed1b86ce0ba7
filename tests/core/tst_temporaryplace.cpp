#include "base/temporaryplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace touyan;
using namespace Qt::StringLiterals;

/// Files and folders in use for a while.
class TestTemporaryPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placeGoesWithItsObject();
    void placesGoWhenTheProgramIsToldToEnd();
    void placesGoAlthoughTheyAreWrittenTo();
    void noPlaceIsBegunWhileTheProgramEnds();

private:
    QString filled(const QString& name) const
    {
        const QString folder = m_folder.filePath(name);
        QDir().mkpath(folder);
        QFile file(folder % u"/half.pdf"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file could be made");
        file.write("half");
        return folder;
    }

    QTemporaryDir m_folder;
};

void TestTemporaryPlace::placeGoesWithItsObject()
{
    const QString folder = filled(u"a"_s);
    {
        const TemporaryPlace place(folder);
        QVERIFY(QFile::exists(folder));
    }
    QVERIFY(!QFile::exists(folder));
}

void TestTemporaryPlace::placesGoWhenTheProgramIsToldToEnd()
{
    const QString used = filled(u"b"_s);
    const QString done = filled(u"c"_s);
    const TemporaryPlace place(used);
    {
        const TemporaryPlace over(done);
    }
    const QString made = filled(u"c"_s); // again, by someone else
    bool isEnded = false;
    removeTemporaryPlaces([&isEnded] { isEnded = true; });
    QVERIFY(isEnded);
    QVERIFY(!QFile::exists(used));
    QVERIFY(QFile::exists(made));
}

void TestTemporaryPlace::placesGoAlthoughTheyAreWrittenTo()
{
    const QString folder = filled(u"d"_s);
    const TemporaryPlace place(folder);
    std::atomic<bool> goesOn = true;
    std::thread writer([&goesOn, folder] {
        for (int i = 0; goesOn; ++i) {
            QFile file(folder % u'/' % QString::number(i));
            static_cast<void>(file.open(QIODevice::WriteOnly));
        }
    });
    bool isThere = true;
    removeTemporaryPlaces([&isThere, folder] { isThere = QFile::exists(folder); });
    goesOn = false;
    writer.join();
    QVERIFY(!isThere);
}

void TestTemporaryPlace::noPlaceIsBegunWhileTheProgramEnds()
{
    std::atomic<bool> isBegun = false;
    bool wasBegun = true;
    std::thread worker;
    removeTemporaryPlaces([&] {
        worker = std::thread([&isBegun, folder = m_folder.filePath(u"e"_s)] {
            const TemporaryPlace place(folder);
            isBegun = true;
        });
        QThread::msleep(50);
        wasBegun = isBegun;
    });
    worker.join();
    QVERIFY(!wasBegun);
    QVERIFY(isBegun);
}

QTEST_GUILESS_MAIN(TestTemporaryPlace)
#include "tst_temporaryplace.moc"

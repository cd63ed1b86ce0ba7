#include "base/temporaryplace.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <chrono>
#include <filesystem>
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
    void everyPlaceHasAnotherName();
    void leftoversGoAfterADay();

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

void TestTemporaryPlace::everyPlaceHasAnotherName()
{
    const TemporaryPlace first = TemporaryPlace::in(m_folder.path());
    const TemporaryPlace second = TemporaryPlace::in(m_folder.path());
    QVERIFY(first.path() != second.path());
    QVERIFY(!QFile::exists(first.path())); // to be made by whoever uses it
    QCOMPARE(QFileInfo(first.path()).absolutePath(), m_folder.path());
}

void TestTemporaryPlace::leftoversGoAfterADay()
{
    const auto age = [](const QString& path, int hours) {
        std::filesystem::last_write_time(path.toStdU16String(),
                                         std::filesystem::file_time_type::clock::now()
                                             - std::chrono::hours(hours));
        return path;
    };
    const QString old = age(filled(u".touyan-0123456789abcdef"_s), 25);
    const QString used = age(filled(u".touyan-0123456789abcdee"_s), 23);
    const QString another = age(filled(u".touyan-notes"_s), 25);
    {
        const TemporaryPlace place = TemporaryPlace::in(m_folder.path());
    }
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(used));
    QVERIFY(QFile::exists(another));
}

TOUYAN_TEST(TestTemporaryPlace, QCoreApplication)
#include "tst_temporaryplace.moc"

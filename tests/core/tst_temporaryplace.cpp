#include "base/temporaryplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// Files and folders in use for a while.
class TestTemporaryPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placeGoesWithItsObject();
    void placesGoWhenTheProgramIsToldToEnd();

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
    removeTemporaryPlaces();
    QVERIFY(!QFile::exists(used));
    QVERIFY(QFile::exists(made));
}

QTEST_GUILESS_MAIN(TestTemporaryPlace)
#include "tst_temporaryplace.moc"

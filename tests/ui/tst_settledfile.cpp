#include "support/testprogram.h"
#include "uisupport/sampleworkspace.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The file that one sees in its folder follows what is done in the window.
class TestSettledFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyMadeByHandHasTheChangeSoonAfterIt();
};

void TestSettledFile::copyMadeByHandHasTheChangeSoonAfterIt()
{
    SampleWorkspace workspace;
    const Project before = *workspace.records().all<Project>().begin();
    Project after = before;
    after.name = u"改名之后"_s;
    ChangeSet changes(u"改名"_s);
    changes.update(before, after);
    QVERIFY(workspace.session().submit(changes));

    const QTemporaryDir stick;
    const auto nameInCopy = [&] {
        const QString copy = stick.filePath(u"copy.touyan"_s);
        QFile::remove(copy);
        if (!QFile::copy(workspace.portfolio().path(), copy))
            return QString();
        const auto opened = Portfolio::open(copy, AccessMode::ReadOnly,
                                            {u"读者"_s, std::make_shared<SystemClock>()});
        return opened ? (*opened)->records().find(before.id)->name : QString();
    };
    QCOMPARE(nameInCopy(), before.name); // it is in the log still
    QTRY_COMPARE(nameInCopy(), after.name);
}

TOUYAN_TEST(TestSettledFile, QApplication)
#include "tst_settledfile.moc"

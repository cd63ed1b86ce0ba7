#include "shell/preferences.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The settings file of the user.
class TestPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"touyan"_s);
        QCoreApplication::setApplicationName(u"touyan"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        remember(u"registry"_s);
    }

    void whatIsKnownIsNotWrittenAgain()
    {
        const QDateTime longAgo(QDate(2020, 1, 1), QTime(8, 0));
        setLastWritten(longAgo);
        remember(u"registry"_s);
        QCOMPARE(lastWritten(), longAgo);
    }

    void whatIsNewIsWritten()
    {
        const QDateTime longAgo(QDate(2020, 1, 1), QTime(8, 0));
        setLastWritten(longAgo);
        remember(u"overview"_s);
        QVERIFY(lastWritten() > longAgo);
        QCOMPARE(Preferences().lastPage(), u"overview"_s);
        QCOMPARE(Preferences().recentFiles(), QStringList(m_opened));
    }

private:
    /// As a start of the program does.
    void remember(const QString& page)
    {
        Preferences preferences;
        preferences.addRecentFile(m_opened);
        preferences.setLastPage(page);
    }
    static QString settingsFile() { return QSettings().fileName(); }
    static QDateTime lastWritten() { return QFileInfo(settingsFile()).lastModified(); }
    static void setLastWritten(const QDateTime& at)
    {
        QFile file(settingsFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(at, QFileDevice::FileModificationTime));
    }

    QTemporaryDir m_folder;
    QString m_opened = m_folder.path(); // anything that exists
};

TOUYAN_TEST(TestPreferences, QCoreApplication)

#include "tst_preferences.moc"

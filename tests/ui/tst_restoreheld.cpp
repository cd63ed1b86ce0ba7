#include "models/workspace.h"
#include "shell/fileactions.h"
#include "shell/preferences.h"
#include "storage/backup.h"
#include "support/foldercontent.h"
#include "support/makers.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace touyan;
using namespace Qt::StringLiterals;

/// A backup does not take the place of a file that another program writes.
class TestRestoreHeld : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aWindowThatOnlyReadsReplacesNothing();
    void theFileStaysWhenAnotherTakesItMeanwhile();

private:
    /// As a program on another computer does: its process cannot be asked whether it lives.
    void holdElsewhere() const
    {
        writeFile(m_file->path() + u".lock"_s, "4711\ntouyan\nanother-office\n\n\n");
    }

    std::unique_ptr<TemporaryPortfolio> m_file;
    QString m_backup;
};

void TestRestoreHeld::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestRestoreHeld::init()
{
    m_file = std::make_unique<TemporaryPortfolio>(inserting(aProject().withId(1).make()));
    const auto backup = (*m_file)->backUpNow();
    QVERIFY(backup);
    m_backup = *backup;
    m_file->close();
}

void TestRestoreHeld::aWindowThatOnlyReadsReplacesNothing()
{
    holdElsewhere();
    const QStringList before = namesIn(m_file->folder());
    Preferences preferences;
    QWidget window;
    std::unique_ptr<Workspace> workspace;
    FileActions* shown = nullptr;
    FileActions files(preferences, &window, [&](std::unique_ptr<Workspace> opened) {
        workspace = std::move(opened);
        shown->setCurrent(workspace.get());
    });
    shown = &files;
    QVERIFY(files.open(m_file->path()));
    QVERIFY(workspace->portfolio().isReadOnly());

    files.restoreFrom(m_backup);
    auto* box = window.findChild<QMessageBox*>();
    QVERIFY(box);
    int offered = 0;
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            QVERIFY(!button->isEnabled());
        else
            offered += button->isEnabled() ? 1 : 0;
    }
    QCOMPARE(offered, 2); // another file, or nothing
    QVERIFY2(box->informativeText().contains(u"another-office"_s),
             qPrintable(box->informativeText()));
    QCOMPARE(workspace->portfolio().path(), m_file->path());
    workspace.reset();
    QCOMPARE(namesIn(m_file->folder()), before);
}

void TestRestoreHeld::theFileStaysWhenAnotherTakesItMeanwhile()
{
    const auto prepared = prepareRestore(m_backup, m_file->path());
    QVERIFY(prepared);
    holdElsewhere();
    const QByteArray before = readFile(m_file->path());
    const auto kept = finishRestore(*prepared, m_file->path(), m_file->clock().now());
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::Busy);
    QCOMPARE(readFile(m_file->path()), before);
    QVERIFY(!QFile::exists(*prepared));
}

TOUYAN_TEST(TestRestoreHeld, QApplication)
#include "tst_restoreheld.moc"

#include "example/exampleportfolio.h"
#include "shell/topbar.h"
#include "shell/welcome.h"
#include "support/foldercontent.h"
#include "support/testprogram.h"
#include "uisupport/windowfixture.h"
#include "widgets/searchbox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>

using namespace touyan;
using namespace Qt::StringLiterals;

/// Which file is open in the window.
class TestWindowFiles : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        prepare();
        makeExample();
    }
    void init() { open(); }
    void cleanup() { close(); }

    void backupsToChooseFromShowTheirSizesAndDaysWhole()
    {
        QVERIFY(m_window->workspace()->portfolio().backUpNow());
        bool isLooked = false;
        QTimer::singleShot(300, m_window.get(), [&isLooked] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            const auto* files = dialog->findChild<QTreeView*>();
            const QModelIndex first = files->model()->index(0, 0, files->rootIndex());
            for (int column = 0; column < files->header()->count(); ++column) {
                const QModelIndex cell = first.siblingAtColumn(column);
                QVERIFY2(files->columnWidth(column) >= files->sizeHintForIndex(cell).width(),
                         qPrintable(cell.data().toString()));
            }
            isLooked = files->model()->rowCount(files->rootIndex()) > 0;
            dialog->reject();
        });
        const auto actions = m_window->findChildren<QAction*>();
        for (QAction* action : actions) {
            if (action->text() == FileActions::tr("Res&tore a backup…"))
                action->trigger();
        }
        QVERIFY(isLooked);
    }

    void aFileThatCannotBeOpenedLeavesTheOpenOne_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("told");
        const auto sound = readFile(example());
        const auto row = [this](const char* name, const QByteArray& content, const QString& told) {
            const QString path = file(QString::fromLatin1(name) + u".touyan"_s);
            writeFile(path, content);
            QTest::newRow(name) << path << told;
        };
        QTest::newRow("missing") << file(u"missing.touyan"_s) << u"找不到文件"_s;
        QTest::newRow("folder") << m_folder->path() << u"是文件夹"_s;
        row("empty", {}, u"空文件"_s);
        row("text", "项目,投资\n", u"不是头雁数据库"_s);
        row("cut", sound.left(sound.size() / 2), u"已损坏"_s);
        row("foreign", QByteArray(sound).replace(68, 4, "none"), u"其他程序"_s);
        row("newer", QByteArray(sound).replace(60, 4, QByteArray::fromHex("000003e7")),
            u"更新版本"_s);
    }
    void aFileThatCannotBeOpenedLeavesTheOpenOne()
    {
        QFETCH(QString, path);
        QFETCH(QString, told);
        const QString before = m_window->workspace()->portfolio().path();
        const QByteArray content = readFile(path);
        QVERIFY(!m_window->files().open(path));
        auto* box = m_window->findChild<QMessageBox*>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(told), qPrintable(box->text()));
        QVERIFY2(box->text().contains(path), qPrintable(box->text()));
        QCOMPARE(m_window->workspace()->portfolio().path(), before);
        QCOMPARE(readFile(path), content);
        box->close();
    }

    void aWindowWithoutAFileSurvivesEveryKey()
    {
        MainWindow bare(*m_preferences, *m_theme);
        bare.show();
        QVERIFY(!bare.files().open(file(u"missing.touyan"_s)));
        bare.findChild<QMessageBox*>()->close();
        bare.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bare));
        for (const Qt::Key key : {Qt::Key_P, Qt::Key_Z, Qt::Key_F, Qt::Key_N, Qt::Key_1, Qt::Key_2})
            QTest::keyClick(&bare, key, Qt::ControlModifier);
        for (const Qt::Key key :
             {Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_1, Qt::Key_2, Qt::Key_6})
            QTest::keyClick(&bare, key, Qt::AltModifier);
        QTest::keyClick(&bare, Qt::Key_Escape);
        QVERIFY(!bare.grab().isNull());
        QVERIFY(!bare.workspace());
    }

    void aWindowWithoutAFileOffersOnlyWhatItCanDo()
    {
        MainWindow bare(*m_preferences, *m_theme);
        bare.show();
        QVERIFY(!bare.files().open(file(u"missing.touyan"_s)));
        bare.findChild<QMessageBox*>()->close();
        int possible = 0;
        const QList<QAction*> menus = bare.menuBar()->actions();
        for (const QAction* menu : menus)
            possible += menu->isEnabled() ? 1 : 0;
        QCOMPARE(possible, 3); // file, view with the language, help
        QVERIFY(!bare.findChild<TopBar*>()->isVisible());
        auto* welcome = bare.findChild<Welcome*>();
        QVERIFY(welcome && welcome->isVisible());
        const auto offers = [welcome](const QString& text) {
            const QList<QPushButton*> buttons = welcome->findChildren<QPushButton*>();
            return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
                return button->isVisible() && button->text() == text;
            });
        };
        QVERIFY(offers(u"新建数据库…"_s));
        QVERIFY(!offers(u"录入第一个项目"_s));
        QVERIFY(bare.files().open(example()));
        QVERIFY(bare.findChild<TopBar*>()->isVisible());
    }

    void anotherFileTakesThePlaceOfTheFirst()
    {
        const QString other = file(u"other.touyan"_s);
        QVERIFY(createFromCatalogue(other, {u"测试"_s, std::make_shared<SystemClock>()}));
        QVERIFY(m_window->files().open(other));
        QVERIFY(m_window->workspace()->records().all<Project>().isEmpty());
        keepPicture(m_window->grab().toImage(), u"welcome"_s);
        QVERIFY(m_window->files().open(example()));
        QVERIFY(!m_window->workspace()->records().all<Project>().isEmpty());
    }

    void aFileLoadedAnewIsSearchedAsItsBoxSays()
    {
        const QString path = file(u"searched.touyan"_s);
        QVERIFY(workspace().portfolio().saveCopy(path));
        const auto writer = Portfolio::open(path, AccessMode::ReadWrite,
                                            {u"乙"_s, std::make_shared<SystemClock>()});
        QVERIFY(writer);
        QVERIFY(m_window->files().open(path));
        auto* box = m_window->findChild<TopBar*>()->findChild<SearchBox*>();
        box->setText(u"视觉"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(workspace().filter().search, u"视觉"_s);
        const QSignalSpy announced(&m_window->files(), &FileActions::aboutToRead);
        QVERIFY(m_window->files().reload());
        QCOMPARE(announced.size(), 1);
        QCOMPARE(announced.front().front().toString(), path);
        QCOMPARE(workspace().filter().search, u"视觉"_s);
        QCOMPARE(box->text(), u"视觉"_s);
        box->clear();
        QCOMPARE(workspace().filter().search, QString());
    }

    void theSearchBoxFollowsTheFilter()
    {
        auto* box = m_window->findChild<TopBar*>()->findChild<SearchBox*>();
        ProjectFilter filter = workspace().filter();
        filter.search = u"仿真"_s;
        workspace().setFilter(filter);
        QCOMPARE(box->text(), u"仿真"_s);
        box->setText(u"仿真平台"_s); // being typed, and not told yet
        filter.lights = {Light::Green};
        workspace().setFilter(filter);
        QCOMPARE(box->text(), u"仿真平台"_s);
        QTRY_COMPARE(workspace().filter().search, u"仿真平台"_s);
        workspace().setFilter({});
        QCOMPARE(box->text(), QString());
    }

    void theLastFileIsOpenedAgain()
    {
        const QString other = file(u"last.touyan"_s);
        QVERIFY(m_window->workspace()->portfolio().saveCopy(other));
        QVERIFY(m_window->files().open(other));
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        QVERIFY(m_window->files().openLast());
        QCOMPARE(m_window->workspace()->portfolio().path(), other);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        QVERIFY(QFile::remove(other));
        QVERIFY(m_window->files().openLast());
        const auto* told = m_window->findChild<QMessageBox*>();
        QVERIFY(told && told->text().contains(other));
        QCOMPARE(m_window->workspace()->portfolio().path(), example()); // the one before
        m_window.reset();
        QSettings().clear();
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        QVERIFY(m_window->files().openLast());
        QCOMPARE(m_window->workspace()->portfolio().path(), Preferences::defaultDatabasePath());
    }

    void aCopyHasANameOfItsOwn()
    {
        const QString copy = m_window->files().suggestedCopy();
        QCOMPARE(QFileInfo(copy).absolutePath(), QFileInfo(example()).absolutePath());
        QVERIFY(QFileInfo(copy).fileName().startsWith(u"example"_s));
        QVERIFY(copy.endsWith(u".touyan"_s) && !QFileInfo::exists(copy));
        QVERIFY(m_window->workspace()->portfolio().saveCopy(copy));
        QVERIFY(m_window->files().suggestedCopy() != copy);
    }

    void aBackupTakesThePlaceOfTheOpenFile()
    {
        const QString path = file(u"restored.touyan"_s);
        QVERIFY(m_window->workspace()->portfolio().saveCopy(path));
        QVERIFY(m_window->files().open(path));
        const QString backup = m_window->workspace()->portfolio().backUpNow().value();
        const Project project = *m_window->workspace()->projects().front().project;
        const Field<Project>* name = findField<Project>("name"_L1);
        QVERIFY(m_window->workspace()->assign(project, *name, u"改名（示例）"_s));
        m_window->files().restoreFrom(backup);
        auto* box = m_window->findChild<QMessageBox*>();
        QVERIFY(box);
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        QCOMPARE(m_window->workspace()->records().find(project.id)->name, u"改名（示例）"_s);

        m_window->files().restoreFrom(backup);
        const QList<QMessageBox*> boxes = m_window->findChildren<QMessageBox*>();
        for (QAbstractButton* button : boxes.back()->buttons()) {
            if (boxes.back()->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        const Portfolio& portfolio = m_window->workspace()->portfolio();
        QCOMPARE(portfolio.path(), path);
        QVERIFY(!portfolio.isReadOnly());
        QCOMPARE(portfolio.records().find(project.id)->name, project.name);
        const QStringList kept =
            QDir(m_folder->path()).entryList({u"restored.before-restore-*.touyan"_s}, QDir::Files);
        QVERIFY(!kept.isEmpty());
        const auto set = Portfolio::open(file(kept.front()), AccessMode::ReadOnly,
                                         {u"乙"_s, std::make_shared<SystemClock>()});
        QVERIFY(set);
        QCOMPARE((*set)->records().find(project.id)->name, u"改名（示例）"_s);
    }
};

TOUYAN_TEST(TestWindowFiles, QApplication)
#include "tst_windowfiles.moc"

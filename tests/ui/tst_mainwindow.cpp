#include "example/exampleportfolio.h"
#include "language.h"
#include "models/projecttablemodel.h"
#include "models/workspace.h"
#include "pages/map/mapchoices.h"
#include "pages/map/mappage.h"
#include "pages/noprojects.h"
#include "pages/overview/overviewpage.h"
#include "pages/page.h"
#include "pages/pagecatalogue.h"
#include "pages/registry/projecttable.h"
#include "pages/registry/registrypage.h"
#include "printing/reportwindow.h"
#include "selection/listentries.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "shell/preferences.h"
#include "shell/topbar.h"
#include "shell/welcome.h"
#include "style/theme.h"
#include "support/foldercontent.h"
#include "widgets/filterchip.h"
#include "widgets/navigationitem.h"
#include "widgets/searchbox.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The whole window on the example portfolio. Pictures of all pages are kept when the environment
/// variable TOUYAN_PICTURES names a folder.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touyan-test"_s);
        QCoreApplication::setApplicationName(u"touyan"_s);
        installLanguage(*QApplication::instance(), Language::Chinese);
        m_path = m_dir.filePath(u"example.touyan"_s);
        auto example = createExample(m_path, {u"测试"_s, std::make_shared<SystemClock>()});
        QVERIFY2(example, example ? "" : qPrintable(example.error().message));
    }
    void init()
    {
        QSettings().clear();
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<ThemeSwitch>(*qApp);
        m_theme->setMode(ThemeMode::Light);
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow(); // shortcuts reach the active window only
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->files().open(m_path));
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_preferences.reset();
    }

    void everyPageShowsItself_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << ThemeMode::Light << QSize(1366, 768);
        QTest::newRow("dark") << ThemeMode::Dark << QSize(1366, 768);
        QTest::newRow("light-large") << ThemeMode::Light << QSize(1920, 1080);
    }
    void everyPageShowsItself()
    {
        QFETCH(ThemeMode, mode);
        QFETCH(QSize, size);
        m_theme->setMode(mode);
        m_window->resize(size);
        for (const PageEntry& entry : pageCatalogue()) {
            const QString key = QLatin1StringView(entry.key);
            m_window->pages().showPage(key);
            QCOMPARE(m_window->pages().currentKey(), key);
            QVERIFY(m_window->pages().currentPage()->isVisible());
            QTest::qWait(50);
            const QImage picture = m_window->grab().toImage();
            QCOMPARE(picture.size(), size);
            keepPicture(picture, key);
        }
    }

    void theYearHoldsForAllPages()
    {
        Workspace& workspace = *m_window->workspace();
        const int year = workspace.year();
        QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(workspace.year(), year - 1);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier); // moves cards and bars
        QCOMPARE(workspace.year(), year - 1);
        for (const PageEntry& entry : pageCatalogue())
            m_window->pages().showPage(QLatin1StringView(entry.key));
        QCOMPARE(workspace.year(), year - 1);
    }

    void navigationCountsTheEntriesInPlay()
    {
        Workspace& workspace = *m_window->workspace();
        const auto shown = [this](const QString& key) {
            for (const NavigationItem* item : m_window->findChildren<NavigationItem*>()) {
                if (item->key() == key)
                    return item->accessibleDescription();
            }
            return QString();
        };
        workspace.setYear(2021);
        const AnnualListId list = workspace.view().list()->id;
        const auto& entries = workspace.records().all<ListEntry>();
        const auto inPlay = std::count_if(entries.begin(), entries.end(), [&](const auto& entry) {
            return entry.list == list && isInPlay(entry.status);
        });
        QVERIFY(inPlay > 10);
        QCOMPARE(shown(u"selection"_s), QString::number(inPlay));
        QVERIFY(shown(u"review"_s).isEmpty()); // none is being scored yet
        ProjectFilter filter = workspace.filter();
        filter.districts = {workspace.records().find(entries.begin()->project)->district};
        workspace.setFilter(filter);
        const int narrowed = shown(u"selection"_s).toInt();
        QVERIFY(narrowed < inPlay);
        workspace.setFilter({});
        QCOMPARE(shown(u"selection"_s), QString::number(inPlay));
        QVERIFY(!shown(u"annual-list"_s).isEmpty());
        workspace.setYear(2035); // without a list
        QVERIFY(shown(u"selection"_s).isEmpty());
        QVERIFY(shown(u"annual-list"_s).isEmpty());
    }

    void theFilterSurvivesPagesAndEscapeClearsIt()
    {
        Workspace& workspace = *m_window->workspace();
        const size_t all = workspace.projects().size();
        ProjectFilter filter = workspace.filter();
        filter.lights = {Light::Red};
        workspace.setFilter(filter);
        QVERIFY(workspace.projects().size() < all);
        for (const PageEntry& entry : pageCatalogue())
            m_window->pages().showPage(QLatin1StringView(entry.key));
        QCOMPARE(workspace.filter().lights, QSet<Light>{Light::Red});
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(workspace.projects().size(), all);
    }

    void platformsOfTheOverviewAreShownOnTheMap()
    {
        m_window->pages().showPage(u"overview"_s);
        auto* overview = qobject_cast<OverviewPage*>(m_window->pages().currentPage());
        QVERIFY(overview);
        Q_EMIT overview->platformsRequested();
        auto* map = qobject_cast<MapPage*>(m_window->pages().currentPage());
        QVERIFY(map && map->choices().isShown(MarkerKind::Platform));
    }

    void chosenFiltersLeaveTheSearchItsRoom()
    {
        Workspace& workspace = *m_window->workspace();
        ProjectFilter filter = workspace.filter();
        const Records& records = workspace.records();
        for (const District& district : records.all<District>())
            filter.districts.insert(district.id);
        for (const Programme& programme : records.all<Programme>())
            filter.programmes.insert(programme.id);
        for (const Project& project : records.all<Project>())
            filter.units.unite({project.responsibleUnits.begin(), project.responsibleUnits.end()});
        filter.lights = {Light::Yellow, Light::Red};
        workspace.setFilter(filter);
        QTest::qWait(20); // for the layout
        const auto* bar = m_window->findChild<TopBar*>();
        QList<QRect> places;
        for (const QWidget* part : bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (part->isVisible() && !part->isWindow())
                places.append(part->geometry());
        }
        QVERIFY(places.size() > 8);
        for (qsizetype i = 0; i < places.size(); ++i) {
            QVERIFY(bar->rect().contains(places[i]));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!places[i].intersects(places[j]),
                         qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
        }
        keepPicture(m_window->grab().toImage(), u"filters"_s);
    }

    void aFileThatCannotBeOpenedLeavesTheOpenOne_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("told");
        const auto sound = readFile(m_path);
        const auto row = [this](const char* name, const QByteArray& content, const QString& told) {
            const QString path = m_dir.filePath(QString::fromLatin1(name) + u".touyan"_s);
            writeFile(path, content);
            QTest::newRow(name) << path << told;
        };
        QTest::newRow("missing") << m_dir.filePath(u"missing.touyan"_s) << u"找不到文件"_s;
        QTest::newRow("folder") << m_dir.path() << u"是文件夹"_s;
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
        QVERIFY(!bare.files().open(m_dir.filePath(u"missing.touyan"_s)));
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

    void editingIsUndoneFromAnyPage()
    {
        Workspace& workspace = *m_window->workspace();
        const Project project = *workspace.projects().front().project;
        const Field<Project>* name = findField<Project>("name"_L1);
        QVERIFY(workspace.assign(project, *name, u"改名（示例）"_s));
        m_window->pages().showPage(u"map"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(workspace.records().find(project.id)->name, project.name);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(workspace.records().find(project.id)->name, u"改名（示例）"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    }

    void aNewProjectIsMadeByItsKeyOnEveryPage()
    {
        Workspace& workspace = *m_window->workspace();
        m_window->pages().showPage(u"registry"_s);
        auto* page = qobject_cast<RegistryPage*>(m_window->pages().currentPage());
        page->table().setFocus();
        const auto before = workspace.records().all<Project>().size();
        QTest::keyClick(&page->table(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(workspace.records().all<Project>().size(), before + 1);
        m_window->pages().showPage(u"map"_s);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(workspace.records().all<Project>().size(), before + 2);
        QCOMPARE(m_window->pages().currentKey(), u"registry"_s);
        workspace.session().undoStack().undo();
        workspace.session().undoStack().undo();
    }

    void noKeyIsSetTwice()
    {
        for (const PageEntry& entry : pageCatalogue()) {
            m_window->pages().showPage(QLatin1StringView(entry.key));
            QMap<QString, QStringList> actionsOfKey;
            const QList<QAction*> actions = m_window->findChildren<QAction*>();
            for (const QAction* action : actions) {
                if (!action->isEnabled() || !isInReach(*action))
                    continue;
                const QList<QKeySequence> keys = action->shortcuts();
                for (const QKeySequence& key : keys)
                    actionsOfKey[key.toString()].append(action->text());
            }
            const QList<QShortcut*> shortcuts = m_window->findChildren<QShortcut*>();
            for (const QShortcut* shortcut : shortcuts)
                actionsOfKey[shortcut->key().toString()].append(shortcut->objectName());
            QVERIFY(actionsOfKey.contains(u"Ctrl+N"_s));
            for (auto it = actionsOfKey.cbegin(); it != actionsOfKey.cend(); ++it)
                QVERIFY2(it->size() == 1,
                         qPrintable(QLatin1StringView(entry.key) + u' ' + it.key() + u": "_s
                                    + it->join(u", "_s)));
        }
    }

    void emptyPagesSayWhyAndOfferTheWayBack()
    {
        Workspace& workspace = *m_window->workspace();
        for (const auto& key : {u"timeline"_s, u"overview"_s}) {
            m_window->pages().showPage(key);
            workspace.setFilter({});
            workspace.setYear(2015);
            QVERIFY(workspace.projects().empty());
            const Page* page = m_window->pages().currentPage();
            const auto* why = page->findChild<NoProjects*>();
            QVERIFY(why && why->isVisible());
            const auto sentence = [why] { return why->findChild<QLabel*>()->text(); };
            const QString withoutFilter = sentence();
            QVERIFY2(withoutFilter.contains(u"2015"_s), qPrintable(withoutFilter));
            ProjectFilter filter;
            filter.lights = {Light::Red};
            workspace.setFilter(filter);
            QVERIFY(sentence() != withoutFilter);
            QTest::mouseClick(why->findChild<QPushButton*>(), Qt::LeftButton);
            QVERIFY(!workspace.filter().isNarrowed());
            QVERIFY(why->isVisible());
            QTest::mouseClick(why->findChild<QPushButton*>(), Qt::LeftButton);
            QVERIFY(!workspace.projects().empty());
            QVERIFY(!why->isVisible());
        }
    }

    void theSmallestWindowCutsNothing()
    {
        m_window->resize(1, 1);
        QTest::qWait(50);
        for (const PageEntry& entry : pageCatalogue()) {
            m_window->pages().showPage(QLatin1StringView(entry.key));
            QTest::qWait(20);
            keepPicture(m_window->grab().toImage(), u"small-"_s + QLatin1StringView(entry.key));
            const QList<QWidget*> widgets = m_window->findChildren<QWidget*>();
            for (const QWidget* widget : widgets) {
                const bool isControl = qobject_cast<const QAbstractButton*>(widget)
                    || qobject_cast<const QComboBox*>(widget)
                    || qobject_cast<const SearchBox*>(widget);
                if (!isControl || !widget->isVisible() || !widget->parentWidget()->layout()
                    || widget->parentWidget()->layout()->indexOf(const_cast<QWidget*>(widget)) < 0)
                    continue;
                const bool yields =
                    widget->sizePolicy().horizontalPolicy() & QSizePolicy::ShrinkFlag;
                const int least = (yields ? widget->minimumSizeHint() : widget->sizeHint()).width();
                QVERIFY2(widget->width() >= std::min(least, widget->maximumWidth())
                             && widget->width() >= widget->minimumWidth(),
                         qPrintable(u"%1: %2 has %3 of %4"_s.arg(
                             QLatin1StringView(entry.key),
                             widget->accessibleName()
                                 + QLatin1StringView(widget->metaObject()->className()),
                             QString::number(widget->width()), QString::number(least))));
            }
        }
    }

    void theLastFileIsOpenedAgain()
    {
        const QString other = m_dir.filePath(u"last.touyan"_s);
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
        QCOMPARE(m_window->workspace()->portfolio().path(), m_path); // the one before
        m_window.reset();
        QSettings().clear();
        m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
        QVERIFY(m_window->files().openLast());
        QCOMPARE(m_window->workspace()->portfolio().path(), Preferences::defaultDatabasePath());
    }

    void aCopyHasANameOfItsOwn()
    {
        const QString copy = m_window->files().suggestedCopy();
        QCOMPARE(QFileInfo(copy).absolutePath(), QFileInfo(m_path).absolutePath());
        QVERIFY(QFileInfo(copy).fileName().startsWith(u"example"_s));
        QVERIFY(copy.endsWith(u".touyan"_s) && !QFileInfo::exists(copy));
        QVERIFY(m_window->workspace()->portfolio().saveCopy(copy));
        QVERIFY(m_window->files().suggestedCopy() != copy);
    }

    void projectsWithoutALightCanBeFiltered()
    {
        Workspace& workspace = *m_window->workspace();
        ProjectFilter filter;
        filter.lights = {Light::None};
        workspace.setFilter(filter);
        QVERIFY(!workspace.projects().empty());
        const QList<FilterChip*> chips = m_window->findChildren<FilterChip*>();
        QVERIFY(std::any_of(chips.begin(), chips.end(), [](const FilterChip* chip) {
            return chip->selected() == QStringList{QString::number(static_cast<int>(Light::None))};
        }));
    }

    void editMenuActsWhereTheKeyboardIs()
    {
        m_window->pages().showPage(u"registry"_s);
        auto* page = qobject_cast<RegistryPage*>(m_window->pages().currentPage());
        ProjectTable& table = page->table();
        table.setFocus();
        const auto* model = qobject_cast<ProjectTableModel*>(table.model());
        const int column = model->columnOf("district"_L1);
        const auto choose = [&table](const QModelIndex& cell) {
            table.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
        };
        choose(model->index(0, column));
        trigger(Qt::Key_C);
        const QString district = model->index(0, column).data().toString();
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), district);
        const auto value = [&](int row) { return model->index(row, column).data().toString(); };
        int other = 1;
        while (value(other) == district)
            ++other;
        const QString before = value(other);
        choose(model->index(other, column));
        trigger(Qt::Key_V);
        QCOMPARE(value(other), district);
        m_window->workspace()->session().undoStack().undo();
        QCOMPARE(value(other), before);
        table.selectionModel()->select(
            QItemSelection(model->index(0, column), model->index(other, column)),
            QItemSelectionModel::ClearAndSelect);
        trigger(Qt::Key_D);
        QCOMPARE(value(other), district);
        m_window->workspace()->session().undoStack().undo();
    }

    void anotherFileTakesThePlaceOfTheFirst()
    {
        const QString other = m_dir.filePath(u"other.touyan"_s);
        QVERIFY(createFromCatalogue(other, {u"测试"_s, std::make_shared<SystemClock>()}));
        QVERIFY(m_window->files().open(other));
        QVERIFY(m_window->workspace()->records().all<Project>().isEmpty());
        keepPicture(m_window->grab().toImage(), u"welcome"_s);
        QVERIFY(m_window->files().open(m_path));
        QVERIFY(!m_window->workspace()->records().all<Project>().isEmpty());
    }

    void aBackupTakesThePlaceOfTheOpenFile()
    {
        const QString path = m_dir.filePath(u"restored.touyan"_s);
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
            QDir(m_dir.path()).entryList({u"restored.before-restore-*.touyan"_s}, QDir::Files);
        QVERIFY(!kept.isEmpty());
        const auto set = Portfolio::open(m_dir.filePath(kept.front()), AccessMode::ReadOnly,
                                         {u"乙"_s, std::make_shared<SystemClock>()});
        QVERIFY(set);
        QCOMPARE((*set)->records().find(project.id)->name, u"改名（示例）"_s);
    }

    void aWindowWithoutAFileOffersOnlyWhatItCanDo()
    {
        MainWindow bare(*m_preferences, *m_theme);
        bare.show();
        QVERIFY(!bare.files().open(m_dir.filePath(u"missing.touyan"_s)));
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
        QVERIFY(bare.files().open(m_path));
        QVERIFY(bare.findChild<TopBar*>()->isVisible());
    }

    void thePreviewOpens()
    {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        auto* preview = m_window->findChild<ReportWindow*>();
        QVERIFY(preview);
        QVERIFY(preview->isVisible());
        QTest::qWait(100);
        keepPicture(preview->grab().toImage(), u"preview"_s);
        preview->close();
    }

    void noMenuEntryIsWithoutAText()
    {
        const QList<QMenu*> menus = m_window->findChildren<QMenu*>();
        QVERIFY(menus.size() > 7);
        for (const QMenu* menu : menus) {
            const QList<QAction*> actions = menu->actions();
            for (const QAction* action : actions)
                QVERIFY(action->isSeparator() || !action->text().isEmpty());
        }
    }

    void theFirstWindowFitsTheScreen()
    {
        const MainWindow first(*m_preferences, *m_theme);
        const QSize room = first.screen()->availableSize().expandedTo(first.minimumSize());
        QVERIFY2(first.width() <= room.width() && first.height() <= room.height(),
                 qPrintable(u"%1×%2"_s.arg(first.width()).arg(first.height())));
    }

    void whatTheUserChoseIsRemembered()
    {
        m_window->pages().showPage(u"charts"_s);
        m_window->resize(1200, 700);
        m_window->close();
        MainWindow again(*m_preferences, *m_theme);
        QVERIFY(again.files().open(m_path));
        QCOMPARE(again.pages().currentKey(), u"charts"_s);
        QCOMPARE(m_preferences->recentFiles().first(), m_path);
    }

private:
    /// Whether its key is answered while the page on show has the keyboard.
    bool isInReach(const QAction& action) const
    {
        if (action.shortcutContext() == Qt::WidgetShortcut)
            return false; // by one view alone, which has the keyboard or not
        const QList<QObject*> holders = action.associatedObjects();
        return std::any_of(holders.begin(), holders.end(), [this](QObject* holder) {
            const auto* widget = qobject_cast<QWidget*>(holder);
            return qobject_cast<QMenu*>(holder)
                || (widget && widget->isVisible() && m_window->isAncestorOf(widget));
        });
    }
    /// The entry of the Edit menu with Ctrl and @p key beside it.
    void trigger(Qt::Key key)
    {
        const QString keys = u"\tCtrl+"_s + QChar(key);
        const QList<QMenu*> menus = m_window->menuBar()->findChildren<QMenu*>();
        for (QMenu* menu : menus) {
            Q_EMIT menu->aboutToShow();
            const QList<QAction*> actions = menu->actions();
            for (QAction* action : actions) {
                if (!action->text().endsWith(keys))
                    continue;
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL("no such entry");
    }
    static void keepPicture(const QImage& picture, const QString& name)
    {
        const QString folder = qEnvironmentVariable("TOUYAN_PICTURES");
        if (!folder.isEmpty())
            picture.save(
                u"%1/%2-%3.png"_s.arg(folder, name, QString::fromUtf8(QTest::currentDataTag())));
    }

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

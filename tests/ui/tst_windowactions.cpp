#include "models/projecttablemodel.h"
#include "pages/pagecatalogue.h"
#include "pages/registry/projecttable.h"
#include "pages/registry/registrypage.h"
#include "support/testprogram.h"
#include "uisupport/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

using namespace touyan;
using namespace Qt::StringLiterals;

/// Keys and menus act on every page.
class TestWindowActions : public QObject, private WindowFixture
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
};

TOUYAN_TEST(TestWindowActions, QApplication)
#include "tst_windowactions.moc"

#include "example/exampleportfolio.h"
#include "language.h"
#include "models/workspace.h"
#include "pages/registry/basicstab.h"
#include "pages/registry/inspector.h"
#include "pages/registry/milestonestab.h"
#include "pages/registry/registrypage.h"
#include "pages/registry/reportstab.h"
#include "shell/fileactions.h"
#include "shell/mainwindow.h"
#include "shell/pagestack.h"
#include "shell/preferences.h"
#include "style/theme.h"
#include "widgets/faultline.h"
#include "widgets/fieldrow.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// What becomes of values that are typed but not written: those that are refused, and those of
/// which the field was not left yet.
class TestRefusedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touyan-test"_s);
        QCoreApplication::setApplicationName(u"tst_refusedvalues"_s);
        installLanguage(*QApplication::instance(), Language::Chinese);
    }
    void init()
    {
        QSettings().clear();
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"example.touyan"_s);
        QVERIFY(createExample(m_path, {u"测试"_s, std::make_shared<SystemClock>()}));
        m_preferences = std::make_unique<Preferences>();
        m_theme = std::make_unique<ThemeSwitch>(*qApp);
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

    void aRefusedValueSaysWhyBelowItsField_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("rule") << u"planned_finish"_s << u"2001-01-01"_s;
        QTest::newRow("no date") << u"actual_start"_s << u"notadate"_s;
        QTest::newRow("no record") << u"plan_task"_s << u"2025-01-01"_s;
    }
    void aRefusedValueSaysWhyBelowItsField()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        Workspace& workspace = *m_window->workspace();
        FieldRow& row = refuse(key, text);
        QVERIFY(row.hasError());
        const auto* error = row.findChild<FaultLine*>();
        QTRY_VERIFY(error->isVisible() && !error->shownLines().isEmpty());
        QTRY_VERIFY(error->y() >= row.editor()->geometry().bottom());
        QVERIFY(error->height() >= error->fontMetrics().lineSpacing() && error->width() > 150);
        QCOMPARE(error->shownLines().join(QString()).contains(u'…'), false);
        QCOMPARE(workspace.session().refusedCount(), 1);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // in the next field
        QVERIFY(!row.hasError());
        QVERIFY(row.isVisible()); // the details stay open
        QVERIFY(!qobject_cast<FieldEditor*>(row.editor())->holdsOther());
        QCOMPARE(workspace.session().refusedCount(), 0);
        QCOMPARE(workspace.session().undoStack().count(), 0);
        QTRY_VERIFY(!error->isVisible());
    }

    void escapeInAFieldLeavesTheFilterAlone()
    {
        Workspace& workspace = *m_window->workspace();
        ProjectFilter filter;
        filter.lights = {Light::Green};
        workspace.setFilter(filter);
        FieldRow& row = fieldRow(u"planned_finish"_s);
        auto* line = row.editor()->findChild<QLineEdit*>();
        const QString stored = line->text();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"2001"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), stored);
        QCOMPARE(workspace.filter(), filter);
        QTest::keyClick(line, Qt::Key_Escape); // nothing is typed any more
        QVERIFY(workspace.filter().lights.isEmpty());
    }

    void leavingARefusedValueSaysSo()
    {
        Workspace& workspace = *m_window->workspace();
        m_window->pages().showPage(u"registry"_s); // selects the first
        const Project left = *workspace.records().find(workspace.selected());
        FieldRow& row = refuse(u"planned_finish"_s, u"2001-01-01"_s);
        const QString why = row.error();
        workspace.select(workspace.projects().back().project->id);
        QCOMPARE(workspace.session().refusedCount(), 0);
        const auto* toast = m_window->findChild<Toast*>();
        QVERIFY(toast->isVisible());
        const QString said = toast->accessibleName();
        QVERIFY2(said.contains(why) && said.contains(u"2001-01-01"_s), qPrintable(said));
        QCOMPARE(workspace.records().find(left.id)->plannedFinish, left.plannedFinish);
    }

    void whatIsBeingTypedIsWrittenBeforeANewProjectIsMade()
    {
        FieldRow& row = fieldRow(u"undertaker"_s);
        const ProjectId typedIn = workspace().selected();
        auto* line = row.editor()->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        line->insert(u"大连某公司（示例）"_s);
        QTest::keyClick(line, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(workspace().selected() != typedIn);
        QCOMPARE(workspace().records().find(typedIn)->undertaker, u"大连某公司（示例）"_s);
    }

    void closingAsksAboutRefusedValues()
    {
        refuse(u"planned_finish"_s, u"2001-01-01"_s);
        QVERIFY(!m_window->close());
        auto* question = m_window->findChild<QMessageBox*>();
        QVERIFY(question && question->isVisible());
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(!m_window->findChild<QMessageBox*>());

        QVERIFY(!m_window->close());
        m_window->findChild<QMessageBox*>()->button(QMessageBox::Discard)->click();
        QVERIFY(!m_window->isVisible());
    }

    void closingWritesWhatIsBeingTyped()
    {
        FieldRow& row = fieldRow(u"undertaker"_s);
        auto* line = row.editor()->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        line->insert(u"大连某公司（示例）"_s);
        QVERIFY(m_window->close());
        QCOMPARE(workspace().records().find(workspace().selected())->undertaker,
                 u"大连某公司（示例）"_s);
    }

    void anotherFileSaysWhatWasNotSaved()
    {
        refuse(u"planned_finish"_s, u"2001-01-01"_s);
        const QString other = m_dir->filePath(u"other.touyan"_s);
        QVERIFY(createExample(other, {u"测试"_s, std::make_shared<SystemClock>()}));
        QVERIFY(m_window->files().open(other));
        const auto* toast = m_window->findChild<Toast*>();
        QVERIFY2(toast->accessibleName().contains(u"没有保存"_s),
                 qPrintable(toast->accessibleName()));
    }

    void refusedValueOfAMonthIsNotThatOfAnother()
    {
        auto& form = openTab<ReportsTab>(Inspector::Reports).form();
        MonthlyReport january;
        january.project = workspace().selected();
        january.month = QDate(2020, 1, 1);
        MonthlyReport february = january;
        february.month = QDate(2020, 2, 1);
        form.setRow(january); // neither is in the file
        auto* line = form.editorOf("reported_on"_L1)->findChild<QLineEdit*>();
        line->setFocus();
        line->insert(u"someday"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(workspace().session().refusedCount(), 1);
        form.setRow(february);
        QCOMPARE(workspace().session().refusedCount(), 0);
        QVERIFY(!line->text().contains(u"someday"_s));
    }

    void refusedValueGoesWithItsRecord()
    {
        auto& form = openTab<MilestonesTab>(Inspector::Milestones).form();
        Milestone milestone;
        milestone.id = workspace().portfolio().newId<Milestone>();
        milestone.project = workspace().selected();
        milestone.name = u"验收（示例）"_s;
        milestone.plannedDate = QDate(2020, 12, 1);
        ChangeSet insertion(u"insert"_s);
        insertion.insert(milestone);
        QVERIFY(workspace().session().submit(insertion));
        form.setVisible(true);
        form.setRow(milestone);
        auto* line = form.editorOf("forecast_date"_L1)->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        line->insert(u"someday"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(workspace().session().refusedCount(), 1);
        ChangeSet changes(u"remove"_s);
        changes.remove(milestone);
        QVERIFY(workspace().session().submit(changes));
        form.clear();
        QCOMPARE(workspace().session().refusedCount(), 0);
        const auto* toast = m_window->findChild<Toast*>();
        QVERIFY(!toast->accessibleName().contains(u"“”"_s));
    }

private:
    Workspace& workspace() { return *m_window->workspace(); }
    template <typename TabType>
    TabType& openTab(Inspector::Tab tab)
    {
        m_window->pages().showPage(u"registry"_s);
        auto* page = qobject_cast<RegistryPage*>(m_window->pages().currentPage());
        page->inspector().setCurrentPage(tab);
        return *qobject_cast<TabType*>(page->inspector().tab(tab));
    }
    FieldRow& fieldRow(const QString& key)
    {
        m_window->pages().showPage(u"registry"_s);
        auto* page = qobject_cast<RegistryPage*>(m_window->pages().currentPage());
        auto* basics = qobject_cast<BasicsTab*>(page->inspector().tab(Inspector::Basics));
        return *basics->form().rowOf(QLatin1StringView(key.toLatin1()));
    }
    /// Types @p text into the field and leaves it.
    FieldRow& refuse(const QString& key, const QString& text)
    {
        FieldRow& row = fieldRow(key);
        auto* line = row.editor()->findChild<QLineEdit*>();
        row.editor()->setFocus();
        line->selectAll();
        line->insert(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return row;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ThemeSwitch> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestRefusedValues)
#include "tst_refusedvalues.moc"

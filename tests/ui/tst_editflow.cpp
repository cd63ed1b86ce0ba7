#include "edit/fieldeditor.h"
#include "models/projecttablemodel.h"
#include "models/workspace.h"
#include "pages/registry/basicstab.h"
#include "pages/registry/inspector.h"
#include "pages/registry/projecttable.h"
#include "pages/registry/registrypage.h"
#include "pages/timeline/timelinepage.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "views/timelineview.h"
#include "widgets/fieldrow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// One edit from the key strokes to the file and back, through the real widgets.
class TestEditFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nameTypedInTheInspectorReachesTableAndFile();
    void finishTypedInTheInspectorMovesTheBarOfTheTimeline();
    void undoKeyWorksFromTheNextField();
    void undoKeyTakesBackTypingFirst();
    void cellIsEditedInPlace();
    void escapeLeavesTheCellAsItWas();
    void endBeforeStartIsSaidAndNothingIsWritten();

private:
    QModelIndex cell(QLatin1StringView key) const;
    FieldEditor* editor(QLatin1StringView key) const;
    QLineEdit* line(QLatin1StringView key) const { return editor(key)->findChild<QLineEdit*>(); }
    Project storedProject() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QMainWindow> m_window;
    RegistryPage* m_page = nullptr;
    ProjectId m_id;
};

void TestEditFlow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"touyan-test"_s);
    QCoreApplication::setApplicationName(u"tst_editflow"_s);
    QSettings().clear(); // the columns of an earlier run
}

void TestEditFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_window = std::make_unique<QMainWindow>();
    m_page = new RegistryPage(*m_workspace, m_window.get());
    m_window->setCentralWidget(m_page);
    QAction* undo = m_workspace->session().undoStack().createUndoAction(m_window.get());
    undo->setShortcut(QKeySequence::Undo);
    m_window->addAction(undo);
    m_window->resize(1280, 760);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_id = m_workspace->selected();
    QVERIFY(m_id.isValid());
}

void TestEditFlow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

QModelIndex TestEditFlow::cell(QLatin1StringView key) const
{
    const auto* model = qobject_cast<ProjectTableModel*>(m_page->table().model());
    return model->index(model->rowOf(m_id), model->columnOf(key));
}

FieldEditor* TestEditFlow::editor(QLatin1StringView key) const
{
    auto* basics = qobject_cast<BasicsTab*>(m_page->inspector().tab(Inspector::Basics));
    return basics->form().editorOf(key);
}

/// The project as another program reads it from the file.
Project TestEditFlow::storedProject() const
{
    const auto again = Portfolio::open(m_workspace->portfolio().path(), AccessMode::ReadOnly,
                                       {u"乙"_s, std::make_shared<SystemClock>()});
    return *(*again)->records().find(m_id);
}

void TestEditFlow::nameTypedInTheInspectorReachesTableAndFile()
{
    const QString before = storedProject().name;
    line("name"_L1)->setFocus();
    line("name"_L1)->selectAll();
    QTest::keyClicks(line("name"_L1), u"Robot line 7"_s);
    QCOMPARE(cell("name"_L1).data().toString(), before); // not while it is typed
    QTest::keyClick(line("name"_L1), Qt::Key_Tab);
    QCOMPARE(cell("name"_L1).data().toString(), u"Robot line 7"_s);
    QCOMPARE(storedProject().name, u"Robot line 7"_s);
    QVERIFY(m_workspace->session().undoStack().undoText().contains(before));

    m_workspace->session().undoStack().undo();
    QCOMPARE(cell("name"_L1).data().toString(), before);
    QCOMPARE(line("name"_L1)->text(), before);
    QCOMPARE(storedProject().name, before);
}

void TestEditFlow::finishTypedInTheInspectorMovesTheBarOfTheTimeline()
{
    TimelinePage timeline(*m_workspace);
    timeline.resize(1190, 700);
    timeline.show();
    QVERIFY(QTest::qWaitForWindowExposed(&timeline));
    const auto barEnd = [&] {
        const TimelineTable& table = timeline.findChild<TimelineView*>()->table();
        const auto line = table.lineOf(m_id.value);
        return line ? table.outline(table.lines()[static_cast<size_t>(*line)]).planned.last
                    : QDate();
    };
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QDate before = storedProject().plannedFinish;
    const QDate later = before.addDays(40);
    QCOMPARE(barEnd(), before);
    line("planned_finish"_L1)->setFocus();
    line("planned_finish"_L1)->selectAll();
    QTest::keyClicks(line("planned_finish"_L1), later.toString(Qt::ISODate));
    QTest::keyClick(line("planned_finish"_L1), Qt::Key_Tab);
    QCOMPARE(storedProject().plannedFinish, later);
    QCOMPARE(cell("planned_finish"_L1).data(Qt::EditRole).toDate(), later);
    QTRY_COMPARE(barEnd(), later);

    QTest::keyClick(m_window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(storedProject().plannedFinish, before);
    QCOMPARE(cell("planned_finish"_L1).data(Qt::EditRole).toDate(), before);
    QTRY_COMPARE(barEnd(), before);
}

void TestEditFlow::undoKeyWorksFromTheNextField()
{
    const QString before = storedProject().name;
    line("name"_L1)->setFocus();
    line("name"_L1)->selectAll();
    QTest::keyClicks(line("name"_L1), u"X"_s);
    QTest::keyClick(line("name"_L1), Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != line("name"_L1));
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(storedProject().name, before);
}

void TestEditFlow::undoKeyTakesBackTypingFirst()
{
    const QString before = storedProject().name;
    line("name"_L1)->setFocus();
    line("name"_L1)->end(false);
    QTest::keyClicks(line("name"_L1), u"1"_s);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line("name"_L1)->text(), before);
    QCOMPARE(m_workspace->session().undoStack().count(), 0);
}

void TestEditFlow::cellIsEditedInPlace()
{
    ProjectTable& table = m_page->table();
    table.setFocus();
    table.setCurrentIndex(cell("total_investment"_L1));
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"1234.5"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(cell("total_investment"_L1).data().toString(), u"1,234.50"_s);
    table.setCurrentIndex(cell("total_investment"_L1)); // Enter went on to the row below
    QCOMPARE(line("total_investment"_L1)->text(), u"1,234.50"_s); // the inspector follows
    QCOMPARE(storedProject().totalInvestment->fen(), 1'234'500'000LL);
}

void TestEditFlow::escapeLeavesTheCellAsItWas()
{
    ProjectTable& table = m_page->table();
    table.setFocus();
    table.setCurrentIndex(cell("name"_L1));
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_workspace->session().undoStack().count(), 0);
}

void TestEditFlow::endBeforeStartIsSaidAndNothingIsWritten()
{
    const Project before = storedProject();
    line("planned_finish"_L1)->setFocus();
    line("planned_finish"_L1)->selectAll();
    QTest::keyClicks(line("planned_finish"_L1), u"2001-01-01"_s);
    QTest::keyClick(line("planned_finish"_L1), Qt::Key_Tab);
    auto* basics = qobject_cast<BasicsTab*>(m_page->inspector().tab(Inspector::Basics));
    QVERIFY(basics->form().rowOf("planned_finish"_L1)->hasError());
    QCOMPARE(storedProject(), before);
    QCOMPARE(m_workspace->session().undoStack().count(), 0);
    QTest::keyClick(line("planned_finish"_L1), Qt::Key_Escape);
    QVERIFY(!basics->form().rowOf("planned_finish"_L1)->hasError());
    QCOMPARE(line("planned_finish"_L1)->text(), before.plannedFinish.toString(Qt::ISODate));
}

TOUYAN_TEST(TestEditFlow, QApplication)
#include "tst_editflow.moc"

#include "example/exampleportfolio.h"
#include "pages/registry/basicstab.h"
#include "pages/registry/inspector.h"
#include "pages/registry/milestonestab.h"
#include "pages/registry/registrypage.h"
#include "pages/registry/reportstab.h"
#include "support/testprogram.h"
#include "uisupport/windowfixture.h"
#include "widgets/faultline.h"
#include "widgets/fieldrow.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace touyan;
using namespace Qt::StringLiterals;

/// What becomes of values that are typed but not written: those that are refused, and those of
/// which the field was not left yet.
class TestRefusedValues : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        makeExample();
        open();
    }
    void cleanup() { close(); }

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
        FieldRow& row = refuse(key, text);
        QVERIFY(row.hasError());
        const auto* error = row.findChild<FaultLine*>();
        QTRY_VERIFY(error->isVisible() && !error->shownLines().isEmpty());
        QTRY_VERIFY(error->y() >= row.editor()->geometry().bottom());
        QVERIFY(error->height() >= error->fontMetrics().lineSpacing() && error->width() > 150);
        QCOMPARE(error->shownLines().join(QString()).contains(u'…'), false);
        QCOMPARE(workspace().session().refusedCount(), 1);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // in the next field
        QVERIFY(!row.hasError());
        QVERIFY(row.isVisible()); // the details stay open
        QVERIFY(!qobject_cast<FieldEditor*>(row.editor())->holdsOther());
        QCOMPARE(workspace().session().refusedCount(), 0);
        QCOMPARE(workspace().session().undoStack().count(), 0);
        QTRY_VERIFY(!error->isVisible());
    }

    void escapeInAFieldLeavesTheFilterAlone()
    {
        ProjectFilter filter;
        filter.lights = {Light::Green};
        workspace().setFilter(filter);
        FieldRow& row = fieldRow(u"planned_finish"_s);
        auto* line = row.editor()->findChild<QLineEdit*>();
        const QString stored = line->text();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"2001"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), stored);
        QCOMPARE(workspace().filter(), filter);
        QTest::keyClick(line, Qt::Key_Escape); // nothing is typed any more
        QVERIFY(workspace().filter().lights.isEmpty());
    }

    void leavingARefusedValueSaysSo()
    {
        m_window->pages().showPage(u"registry"_s); // selects the first
        const Project left = *workspace().records().find(workspace().selected());
        FieldRow& row = refuse(u"planned_finish"_s, u"2001-01-01"_s);
        const QString why = row.error();
        workspace().select(workspace().projects().back().project->id);
        QCOMPARE(workspace().session().refusedCount(), 0);
        const auto* toast = m_window->findChild<Toast*>();
        QVERIFY(toast->isVisible());
        const QString said = toast->accessibleName();
        QVERIFY2(said.contains(why) && said.contains(u"2001-01-01"_s), qPrintable(said));
        QCOMPARE(workspace().records().find(left.id)->plannedFinish, left.plannedFinish);
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
        const QString other = file(u"other.touyan"_s);
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
    template <typename TabType>
    TabType& openTab(Inspector::Tab tab)
    {
        auto& page = show<RegistryPage>(u"registry"_s);
        page.inspector().setCurrentPage(tab);
        return *qobject_cast<TabType*>(page.inspector().tab(tab));
    }
    FieldRow& fieldRow(const QString& key)
    {
        auto& page = show<RegistryPage>(u"registry"_s);
        auto* basics = qobject_cast<BasicsTab*>(page.inspector().tab(Inspector::Basics));
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
};

TOUYAN_TEST(TestRefusedValues, QApplication)
#include "tst_refusedvalues.moc"

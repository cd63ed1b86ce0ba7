#include "domain/fieldtext.h"
#include "edit/fieldeditor.h"
#include "models/workspace.h"
#include "pages/registry/basicstab.h"
#include "pages/registry/fundingtab.h"
#include "pages/registry/inspector.h"
#include "pages/registry/milestonestab.h"
#include "pages/registry/reportstab.h"
#include "style/tokens.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "widgets/fieldrow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The panel that edits one project, on a real file.
class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheSelectedProject();
    void fieldIsWrittenWhenItIsLeft();
    void escapeBringsTheStoredValueBack();
    void wrongDateIsSaidBelowTheFieldAndNotWritten();
    void fieldsThatDependOnEachOtherAreWrittenTogether();
    void faultGoesAwayWithTheValueThatMadeIt();
    void unreadableAmountIsSaidBelowTheField();
    void totalBelowWhatIsDoneIsTakenWithAWarning();
    void choiceIsWrittenAtOnce();
    void referenceIsFoundByItsName();
    void unknownReferenceIsRefused();
    void unitsAreAddedAndTakenOut();
    void undoIsShown();
    void milestonesAreAddedEditedAndRemoved();
    void reportIsFiledByTypingIntoItsMonth();
    void fundingIsComparedWithTheTotal();
    void emptyGoalLeavesTheFile();
    void everyFieldHasAnEditor();
    void historyTellsWhatWasChanged();
    void readOnlyFileIsNotEdited();
    void readOnlyChoiceIsReadable();

private:
    const Project& project() const { return *m_workspace->records().find(m_id); }
    template <typename TabType>
    TabType& openTab(Inspector::Tab tab)
    {
        m_inspector->setCurrentPage(tab);
        return *qobject_cast<TabType*>(m_inspector->tab(tab));
    }
    RecordForm<Project>& form() { return openTab<BasicsTab>(Inspector::Basics).form(); }
    template <typename Input>
    Input* inputOf(QLatin1StringView key)
    {
        return form().editorOf(key)->findChild<Input*>();
    }
    void type(QLatin1StringView key, const QString& text, Qt::Key then = Qt::Key_Tab);
    QString errorOf(QLatin1StringView key);
    int undoSteps() const { return m_workspace->session().undoStack().count(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Inspector> m_inspector;
    ProjectId m_id;
};

void TestInspector::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_id = m_workspace->records().all<Project>().begin()->id;
    m_workspace->select(m_id);
    m_inspector = std::make_unique<Inspector>(*m_workspace);
    m_inspector->resize(380, 900);
    m_inspector->show();
    m_inspector->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void TestInspector::cleanup()
{
    m_inspector.reset();
    m_workspace.reset();
}

void TestInspector::type(QLatin1StringView key, const QString& text, Qt::Key then)
{
    auto* line = inputOf<QLineEdit>(key);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    line->insert(text); // as an input method does
    QTest::keyClick(QApplication::focusWidget(), then);
}

QString TestInspector::errorOf(QLatin1StringView key)
{
    const FieldRow* row = form().rowOf(key);
    QString text;
    for (const QLabel* label : row->findChildren<QLabel*>()) {
        if (row->hasError() && label->isVisible() && label->buddy() == nullptr)
            text += label->text();
    }
    return text;
}

void TestInspector::showsTheSelectedProject()
{
    QCOMPARE(inputOf<QLineEdit>("name"_L1)->text(), project().name);
    QCOMPARE(inputOf<QLineEdit>("total_investment"_L1)->text(), u"48,000.00"_s);
    QCOMPARE(inputOf<QLineEdit>("planned_start"_L1)->text(), u"2019-03-01"_s);
    const ProjectId other = (m_workspace->records().all<Project>().begin() + 1)->id;
    m_workspace->select(other);
    QCOMPARE(inputOf<QLineEdit>("name"_L1)->text(), m_workspace->records().find(other)->name);
}

void TestInspector::fieldIsWrittenWhenItIsLeft()
{
    type("undertaker"_L1, u"示例装备有限公司"_s);
    QCOMPARE(project().undertaker, u"示例装备有限公司"_s);
    QCOMPARE(undoSteps(), 1);
    type("undertaker"_L1, u"示例装备有限公司"_s);
    QCOMPARE(undoSteps(), 1); // nothing changed
    type("total_investment"_L1, u"50000.5"_s, Qt::Key_Return);
    QCOMPARE(project().totalInvestment->fen(), 50'000'500'000LL);
}

void TestInspector::escapeBringsTheStoredValueBack()
{
    const QString name = project().name;
    auto* line = inputOf<QLineEdit>("name"_L1);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"xyz"_s);
    QCOMPARE(line->text(), u"xyz"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), name);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(project().name, name);
    QCOMPARE(undoSteps(), 0);
}

void TestInspector::wrongDateIsSaidBelowTheFieldAndNotWritten()
{
    const QDate before = project().plannedFinish;
    type("planned_finish"_L1, u"2018-01-01"_s);
    QVERIFY(!errorOf("planned_finish"_L1).isEmpty());
    QVERIFY(inputOf<QLineEdit>("planned_finish"_L1)->property("invalid").toBool());
    QCOMPARE(project().plannedFinish, before);
    QCOMPARE(undoSteps(), 0);
    type("planned_finish"_L1, u"2021-12-31"_s);
    QVERIFY(errorOf("planned_finish"_L1).isEmpty());
    QCOMPARE(project().plannedFinish, QDate(2021, 12, 31));
}

void TestInspector::fieldsThatDependOnEachOtherAreWrittenTogether()
{
    type("planned_start"_L1, u"2022-01-01"_s); // after the finish that is stored
    QVERIFY(!errorOf("planned_start"_L1).isEmpty());
    QCOMPARE(undoSteps(), 0);
    type("planned_finish"_L1, u"2023-06-30"_s);
    QCOMPARE(project().plannedStart, QDate(2022, 1, 1));
    QCOMPARE(project().plannedFinish, QDate(2023, 6, 30));
    QVERIFY(errorOf("planned_start"_L1).isEmpty());
    QCOMPARE(undoSteps(), 1);
}

void TestInspector::faultGoesAwayWithTheValueThatMadeIt()
{
    const QString stored = project().plannedStart.toString(Qt::ISODate);
    type("planned_start"_L1, u"2022-01-01"_s); // after the finish that is stored
    QVERIFY(!errorOf("planned_start"_L1).isEmpty() && !errorOf("planned_finish"_L1).isEmpty());
    type("planned_start"_L1, stored);
    QVERIFY(errorOf("planned_start"_L1).isEmpty());
    QVERIFY(errorOf("planned_finish"_L1).isEmpty());
    type("planned_start"_L1, u"2022-01-01"_s);
    QTest::keyClick(inputOf<QLineEdit>("planned_start"_L1), Qt::Key_Escape);
    QVERIFY(errorOf("planned_finish"_L1).isEmpty());
}

void TestInspector::unreadableAmountIsSaidBelowTheField()
{
    type("total_investment"_L1, u"约五万"_s);
    QVERIFY(errorOf("total_investment"_L1).contains(u"约五万"_s));
    QCOMPARE(inputOf<QLineEdit>("total_investment"_L1)->text(), u"约五万"_s);
    QCOMPARE(undoSteps(), 0);
}

void TestInspector::totalBelowWhatIsDoneIsTakenWithAWarning()
{
    const FieldRow& row = *form().rowOf("total_investment"_L1);
    QVERIFY(row.warning().isEmpty());
    type("total_investment"_L1, u"1"_s);
    QCOMPARE(project().totalInvestment, Money::fromWan(1));
    QVERIFY(!row.hasError());
    QVERIFY2(row.warning().contains(u"1.00"_s), qPrintable(row.warning()));
    m_workspace->session().undoStack().undo();
    QVERIFY(row.warning().isEmpty());
}

void TestInspector::choiceIsWrittenAtOnce()
{
    auto* combo = inputOf<QComboBox>("stage"_L1);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(project().stage, ProjectStage::Completed);
    QCOMPARE(undoSteps(), 1);
}

void TestInspector::referenceIsFoundByItsName()
{
    auto* combo = inputOf<QComboBox>("district"_L1);
    combo->setFocus();
    combo->lineEdit()->selectAll();
    combo->lineEdit()->insert(u"高新区"_s);
    // The list of names that fit has the keyboard now, as it has when a person types.
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    QCOMPARE(m_workspace->records().nameOf(RecordKind::District, project().district.value),
             u"高新区"_s);
    combo->setFocus();
    combo->lineEdit()->clear();
    QTest::keyClick(combo, Qt::Key_Tab);
    QVERIFY(!project().district.isValid());
}

void TestInspector::unknownReferenceIsRefused()
{
    auto* combo = inputOf<QComboBox>("district"_L1);
    combo->setFocus();
    combo->lineEdit()->selectAll();
    combo->lineEdit()->insert(u"火星区"_s);
    QTest::keyClick(combo, Qt::Key_Tab);
    QVERIFY(errorOf("district"_L1).contains(u"火星区"_s));
    QCOMPARE(undoSteps(), 0);
}

void TestInspector::unitsAreAddedAndTakenOut()
{
    const auto units = project().responsibleUnits.size();
    type("responsible_units"_L1, u"市农业农村局"_s, Qt::Key_Return);
    QCOMPARE(project().responsibleUnits.size(), units + 1);
    auto* line = inputOf<QLineEdit>("responsible_units"_L1);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(project().responsibleUnits.size(), units);
    QCOMPARE(undoSteps(), 2);
}

void TestInspector::undoIsShown()
{
    const QString before = project().undertaker;
    type("undertaker"_L1, u"甲"_s);
    m_workspace->session().undoStack().undo();
    QCOMPARE(inputOf<QLineEdit>("undertaker"_L1)->text(), before);
}

void TestInspector::milestonesAreAddedEditedAndRemoved()
{
    auto& tab = openTab<MilestonesTab>(Inspector::Milestones);
    PartTableModel& model = tab.model();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int drafts = model.rowCount() - 1;
    QVERIFY(model.isDraft(drafts));
    QVERIFY(!model.setData(model.index(drafts, 1), u"2021-05-01"_s, TypedRole)); // has no name
    QVERIFY(model.setData(model.index(drafts, 0), u"竣工验收"_s, TypedRole));
    QCOMPARE(model.rowCount(), drafts + 2);
    int row = 0;
    while (model.index(row, 0).data().toString() != u"竣工验收"_s)
        ++row;
    QVERIFY(model.setData(model.index(row, 1), u"2018-05-01"_s, TypedRole));
    QCOMPARE(model.index(0, 0).data().toString(), u"竣工验收"_s); // by date
    QVERIFY(model.removeParts({0}));
    QCOMPARE(model.rowCount(), drafts + 1);
    for (int i = 0; i < 3; ++i)
        m_workspace->session().undoStack().undo();
    QCOMPARE(model.rowCount(), drafts + 1);
}

void TestInspector::reportIsFiledByTypingIntoItsMonth()
{
    auto& tab = openTab<ReportsTab>(Inspector::Reports);
    PartTableModel& model = tab.model();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 12);
    QVERIFY(model.isDraft(10)); // November is not reported yet
    const auto reports = m_workspace->records().all<MonthlyReport>().size();
    QVERIFY(model.setData(model.index(10, 1), u"80%"_s, TypedRole));
    QCOMPARE(m_workspace->records().all<MonthlyReport>().size(), reports + 1);
    QVERIFY(!model.isDraft(10));
    QVERIFY(!model.setData(model.index(10, 1), u"180"_s, TypedRole));
    QVERIFY(model.setData(model.index(10, 1), QString(), TypedRole)); // says nothing: leaves
    QCOMPARE(m_workspace->records().all<MonthlyReport>().size(), reports);
    QVERIFY(model.isDraft(10));
}

void TestInspector::fundingIsComparedWithTheTotal()
{
    auto& tab = openTab<FundingTab>(Inspector::Funding);
    const QString balanced = tab.balance();
    PartTableModel& model = tab.sources();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(model.setData(model.index(0, 1), u"1000"_s, TypedRole));
    QVERIFY(tab.balance() != balanced);
    QVERIFY(tab.balance().contains(u"4,760.00"_s)); // 5,760 were stated
}

void TestInspector::emptyGoalLeavesTheFile()
{
    auto& tab = openTab<FundingTab>(Inspector::Funding);
    PartTableModel& model = tab.goals();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3); // 2019 to 2021
    QVERIFY(model.isDraft(0));
    QVERIFY(!model.isDraft(1));
    const auto goals = m_workspace->records().all<AnnualGoal>().size();
    QVERIFY(model.setData(model.index(1, 1), QString(), TypedRole));
    QCOMPARE(m_workspace->records().all<AnnualGoal>().size(), goals - 1);
}

void TestInspector::everyFieldHasAnEditor()
{
    for (const Field<Project>& field : fields<Project>()) {
        const QLatin1StringView key(field.key);
        if (!field.is(FieldFlag::Hidden) && key != "plan_section"_L1 && key != "plan_quote"_L1)
            QVERIFY2(form().editorOf(key), field.key);
    }
}

void TestInspector::historyTellsWhatWasChanged()
{
    type("undertaker"_L1, u"示例乙"_s);
    openTab<InspectorTab>(Inspector::History);
    QString told;
    for (const QLabel* label : m_inspector->tab(Inspector::History)->findChildren<QLabel*>())
        told += label->text() + u'\n';
    QVERIFY2(told.contains(u"示例乙"_s), qPrintable(told));
    QVERIFY(told.contains(u"测试员"_s));
}

void TestInspector::readOnlyFileIsNotEdited()
{
    auto again = Portfolio::open(m_workspace->portfolio().path(), AccessMode::ReadOnly,
                                 {u"乙"_s, std::make_shared<SystemClock>()});
    QVERIFY(again);
    Workspace workspace(std::move(again).value());
    workspace.select(m_id);
    Inspector inspector(workspace);
    inspector.show();
    for (const QLineEdit* line : inspector.findChildren<QLineEdit*>())
        QVERIFY(line->isReadOnly() || !line->isEnabled());
    auto* reports = qobject_cast<ReportsTab*>(inspector.tab(Inspector::Reports));
    inspector.setCurrentPage(Inspector::Reports);
    QVERIFY(!(reports->model().index(0, 1).flags() & Qt::ItemIsEditable));
}

void TestInspector::readOnlyChoiceIsReadable()
{
    form().setAccess(FieldEditor::Access::ReadOnly);
    for (const QLatin1StringView key : {"stage"_L1, "district"_L1}) {
        const auto* combo = inputOf<QComboBox>(key);
        const QWidget* part =
            combo->lineEdit() ? combo->lineEdit() : static_cast<const QWidget*>(combo);
        for (const auto role : {QPalette::Text, QPalette::ButtonText}) {
            const QColor text = part->palette().color(QPalette::Disabled, role);
            QVERIFY(contrastRatio(text, tokensFor(part->palette()).sunken) >= 4.5);
            QVERIFY(contrastRatio(text, tokensFor(part->palette()).surface) >= 4.5);
        }
    }
}

TOUYAN_TEST(TestInspector, QApplication)
#include "tst_inspector.moc"

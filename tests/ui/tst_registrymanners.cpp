#include "domain/field.h"
#include "domain/fieldtext.h"
#include "models/cellrole.h"
#include "models/projecttablemodel.h"
#include "pages/registry/inspector.h"
#include "pages/registry/milestonestab.h"
#include "pages/registry/partgrid.h"
#include "pages/registry/projecttable.h"
#include "pages/registry/registrypage.h"
#include "pages/registry/reportstab.h"
#include "support/testprogram.h"
#include "uisupport/sampleworkspace.h"
#include "widgets/choicepopup.h"
#include "widgets/searchbox.h"
#include "widgets/tableview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What the registry does as an office expects of a table and its form.
class TestRegistryManners : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void enterGoesOnInTheRowBelow();
    void enterStaysWithARefusedValue();
    void hiddenProjectIsLeft();
    void nothingFoundShowsNoProject();
    void projectChosenElsewhereStaysThoughHidden();
    void inputMethodsTextIsTaken_data();
    void inputMethodsTextIsTaken();
    void monthIsTakenWhereMonthsAreShown();
    void whatIsNotStatedSaysSo();
    void deletionNamesTheYearsOfTheLists();
    void deletionNamesWhatRefersToTheProjectsParts();
    void fallingReportIsDoubted();
    void lateMilestoneIsDoubted();
    void gridStaysBelowTheTabs();
    void enterChoosesTheOneThatIsFound();
    void enterLeadsToSeveralThatAreFound();
    void enterTakesTheOnlyNameFoundForACell();
    void newProjectIsTheOnlyOneSelected();
    void refusedPasteNamesTheProjects();

private:
    ProjectTable& table() { return m_page->table(); }
    QModelIndex cell(int row, QLatin1StringView key)
    {
        auto* model = qobject_cast<ProjectTableModel*>(table().model());
        return model->index(row, model->columnOf(key));
    }
    QLineEdit* openEditor(const QModelIndex& index)
    {
        table().setFocus();
        table().setCurrentIndex(index);
        QTest::keyClick(&table(), Qt::Key_F2);
        return qobject_cast<QLineEdit*>(QApplication::focusWidget());
    }
    void type(const QModelIndex& index, const QString& text)
    {
        QLineEdit* line = openEditor(index);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void search(const QString& text)
    {
        ProjectFilter filter = m_workspace->filter();
        filter.search = text;
        m_workspace->setFilter(filter);
    }
    template <typename Tab>
    Tab* showTab(Inspector::Tab page)
    {
        m_page->inspector().setCurrentPage(page);
        return qobject_cast<Tab*>(m_page->inspector().tab(page));
    }

    std::unique_ptr<SampleWorkspace> m_workspace;
    std::unique_ptr<RegistryPage> m_page;
};

void TestRegistryManners::initTestCase()
{
    QCoreApplication::setOrganizationName(u"touyan-test"_s);
    QCoreApplication::setApplicationName(u"tst_registrymanners"_s);
}

void TestRegistryManners::init()
{
    QSettings().clear();
    m_workspace = std::make_unique<SampleWorkspace>();
    m_page = std::make_unique<RegistryPage>(*m_workspace);
    m_page->resize(1190, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestRegistryManners::cleanup()
{
    m_page.reset();
    m_workspace.reset();
}

void TestRegistryManners::enterGoesOnInTheRowBelow()
{
    const QModelIndex second = cell(1, "undertaker"_L1);
    type(second, u"改名公司（示例）"_s);
    QCOMPARE(second.data().toString(), u"改名公司（示例）"_s);
    QCOMPARE(table().currentIndex(), cell(2, "undertaker"_L1));
    type(cell(table().model()->rowCount() - 1, "undertaker"_L1), u"末行公司（示例）"_s);
    QCOMPARE(table().currentIndex(),
             cell(table().model()->rowCount() - 1, "undertaker"_L1)); // the last
}

void TestRegistryManners::enterStaysWithARefusedValue()
{
    type(cell(1, "total_investment"_L1), u"12,3"_s);
    QVERIFY(table().fault().contains(u"12,3"_s));
    QCOMPARE(table().currentIndex(), cell(1, "total_investment"_L1));
}

void TestRegistryManners::hiddenProjectIsLeft()
{
    const ProjectId first = m_workspace->selected();
    const QString other = cell(3, "name"_L1).data().toString();
    search(other);
    QVERIFY(m_workspace->selected() != first);
    QVERIFY(table().currentIndex().isValid());
    QCOMPARE(m_workspace->records().find(m_workspace->selected())->name, other);
}

void TestRegistryManners::nothingFoundShowsNoProject()
{
    search(u"没有这样的项目"_s);
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(!m_workspace->selected().isValid());
    QVERIFY(!m_page->inspector().isVisible());
    search({});
    QVERIFY(m_workspace->selected().isValid());
    QVERIFY(m_page->inspector().isVisible());
}

void TestRegistryManners::projectChosenElsewhereStaysThoughHidden()
{
    search(cell(3, "name"_L1).data().toString());
    for (const Project& project : m_workspace->records().all<Project>()) {
        if (project.id != m_workspace->selected()) {
            m_workspace->select(project.id); // on the board, say
            QCOMPARE(m_workspace->selected(), project.id);
            QVERIFY(m_page->inspector().isVisible());
            return;
        }
    }
    QFAIL("there is one project only");
}

void TestRegistryManners::inputMethodsTextIsTaken_data()
{
    QTest::addColumn<QLatin1StringView>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("stored");
    QTest::newRow("amount") << "total_investment"_L1 << u"１２，８００.５"_s
                            << QVariant(qlonglong(12'800'500'000));
    QTest::newRow("with its unit")
        << "total_investment"_L1 << u"1.2亿元"_s << QVariant(qlonglong(12'000'000'000));
    QTest::newRow("date") << "planned_finish"_L1 << u"２０３０－０９－０５"_s
                          << QVariant(QDate(2030, 9, 5));
    QTest::newRow("joined date") << "planned_finish"_L1 << u"20300905"_s
                                 << QVariant(QDate(2030, 9, 5));
}

void TestRegistryManners::inputMethodsTextIsTaken()
{
    QFETCH(const QLatin1StringView, key);
    QFETCH(const QString, typed);
    QFETCH(const QVariant, stored);
    const QModelIndex target = cell(2, key);
    type(target, typed);
    QCOMPARE(target.data(Qt::EditRole), stored);
    table().setCurrentIndex(cell(3, key));
    table().paste(typed); // the same from the clipboard
    QCOMPARE(cell(3, key).data(Qt::EditRole), stored);
}

void TestRegistryManners::monthIsTakenWhereMonthsAreShown()
{
    const QModelIndex finish = cell(2, "planned_finish"_L1);
    type(finish, u"2030-09"_s);
    QCOMPARE(finish.data().toString(), u"2030-09"_s);
    QCOMPARE(finish.data(Qt::EditRole).toDate(), QDate(2030, 9, 30));
}

void TestRegistryManners::whatIsNotStatedSaysSo()
{
    for (const QLatin1StringView key :
         {"district"_L1, "responsible_units"_L1, "planned_finish"_L1, "total_investment"_L1}) {
        table().setCurrentIndex(cell(2, key));
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(cell(2, key).data().toString(), notStatedText());
        QVERIFY2(cell(2, key).data(CellLookRole).value<CellLook>().isFaint, key.data());
    }
    QCOMPARE(cell(2, "actual_finish"_L1).data().toString(), QString()); // not yet
}

void TestRegistryManners::deletionNamesTheYearsOfTheLists()
{
    m_workspace->select(m_workspace->projects().front().project->id);
    const ProjectId project = m_workspace->selected();
    m_page->removeProject();
    QVERIFY(m_workspace->records().find(project));
    const QString said = table().fault();
    int lists = 0;
    for (const ListEntry& entry : m_workspace->records().all<ListEntry>()) {
        if (entry.project != project)
            continue;
        ++lists;
        const int year = m_workspace->records().find(entry.list)->year;
        QVERIFY2(said.contains(QString::number(year)), qPrintable(said));
    }
    QVERIFY(lists > 0);
    QVERIFY2(!said.contains(u'、'), qPrintable(said)); // the language is English
    QVERIFY2(!said.contains(describe(RecordKind::ListEntry).translatedTitle()), qPrintable(said));
}

void TestRegistryManners::deletionNamesWhatRefersToTheProjectsParts()
{
    const auto& projects = m_workspace->projects();
    IdMaker& ids = m_workspace->portfolio().ids();
    Milestone first;
    first.id = ids.next<MilestoneId>();
    first.name = u"设备到货（示例）"_s;
    first.project = projects.front().project->id;
    Milestone next = first;
    next.id = ids.next<MilestoneId>();
    next.name = u"联合调试（示例）"_s;
    next.project = projects.back().project->id;
    next.after = first.id;
    ChangeSet changes(u"x"_s);
    changes.insert(first);
    changes.insert(next);
    QVERIFY(m_workspace->session().submit(changes));
    m_workspace->select(first.project);
    m_page->removeProject();
    QVERIFY(m_workspace->records().find(first.project));
    QVERIFY2(table().fault().contains(next.name), qPrintable(table().fault()));
}

void TestRegistryManners::fallingReportIsDoubted()
{
    auto* reports = showTab<ReportsTab>(Inspector::Reports);
    auto* grid = reports->findChild<PartGrid*>();
    QVERIFY(grid);
    PartsOf<MonthlyReport>& model = reports->model();
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.setData(model.index(row, 1), QString(), TypedRole));
    QVERIFY(model.setData(model.index(1, 1), u"50"_s, TypedRole));
    QVERIFY(grid->fault().isEmpty());
    QVERIFY(model.setData(model.index(2, 1), u"20"_s, TypedRole));
    QVERIFY2(grid->fault().contains(u"2020-03"_s), qPrintable(grid->fault()));
    QVERIFY(model.setData(model.index(11, 1), u"60"_s, TypedRole)); // a month that lies ahead
    QVERIFY2(grid->fault().contains(u"2020-12"_s), qPrintable(grid->fault()));
    QVERIFY(!model.setData(model.index(3, 2), u"12,3"_s, TypedRole));
    QVERIFY2(grid->fault().contains(u"12,3"_s), qPrintable(grid->fault()));
}

void TestRegistryManners::lateMilestoneIsDoubted()
{
    auto* tab = showTab<MilestonesTab>(Inspector::Milestones);
    auto* grid = tab->findChild<PartGrid*>();
    auto* model = qobject_cast<GridModel*>(grid->table()->model());
    const int draft = model->rowCount() - 1;
    QVERIFY(model->setData(model->index(draft, 0), u"联调（示例）"_s, TypedRole));
    const int row = model->rowCount() - 2;
    QVERIFY(model->setData(model->index(row, 1), u"2040-01-01"_s, TypedRole));
    QVERIFY2(grid->fault().contains(u"联调"_s), qPrintable(grid->fault()));
}

void TestRegistryManners::gridStaysBelowTheTabs()
{
    m_page->addProject();
    auto* tab = showTab<MilestonesTab>(Inspector::Milestones);
    TableView* table = tab->findChild<PartGrid*>()->table();
    const auto top = [&] {
        QCoreApplication::processEvents();
        return table->mapTo(tab, QPoint()).y();
    };
    const int before = top();
    QVERIFY2(before < 12, qPrintable(QString::number(before)));
    QVERIFY(table->model()->setData(table->model()->index(0, 0), u"联调（示例）"_s, TypedRole));
    QCOMPARE(top(), before);
}

void TestRegistryManners::enterChoosesTheOneThatIsFound()
{
    ChoicePopup popup(u"x"_s, nullptr);
    popup.setChoices(
        {{u"1"_s, u"市科技局"_s, u"skjj"_s, {}}, {u"2"_s, u"市财政局"_s, u"sczj"_s, {}}});
    QSignalSpy chosen(&popup, &ChoicePopup::selectionChanged);
    auto* box = popup.findChild<SearchBox*>();
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0); // nothing is looked for
    QTest::keyClicks(box, u"skj"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toStringList(), QStringList{u"1"_s});
}

void TestRegistryManners::enterLeadsToSeveralThatAreFound()
{
    ChoicePopup popup(u"x"_s, nullptr);
    popup.setChoices({{u"1"_s, u"市科技局"_s, u"skjj"_s, {}},
                      {u"2"_s, u"市财政局"_s, u"sczj"_s, {}},
                      {u"3"_s, u"甘井子区"_s, u"gjzq"_s, {}}});
    popup.show();
    QSignalSpy chosen(&popup, &ChoicePopup::selectionChanged);
    auto* box = popup.findChild<SearchBox*>();
    QTest::keyClicks(box, u"s"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(popup.findChild<QListWidget*>()->currentRow(), 0);
}

void TestRegistryManners::enterTakesTheOnlyNameFoundForACell()
{
    const QModelIndex district = cell(1, "district"_L1);
    QLineEdit* line = openEditor(district);
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, u"zhuanghe"_s);
    QTRY_VERIFY(line->completer()->popup()->isVisible());
    QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
    QTRY_COMPARE(district.data(PreciseRole).toString(), u"庄河市"_s);
    QCOMPARE(table().currentIndex(), cell(2, "district"_L1)); // done with, as in a spreadsheet
}

void TestRegistryManners::newProjectIsTheOnlyOneSelected()
{
    ProjectFilter filter = m_workspace->filter();
    filter.scope = ProjectScope::All; // the new one comes among those there are
    m_workspace->setFilter(filter);
    table().setFocus();
    table().setCurrentIndex(cell(1, "district"_L1));
    QTest::keyPress(m_page->windowHandle(), Qt::Key_Control, Qt::ControlModifier); // of Ctrl+N
    m_page->addProject();
    QTest::keyRelease(m_page->windowHandle(), Qt::Key_Control);
    const QModelIndexList selected = table().selectionModel()->selectedIndexes();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.constFirst(), table().currentIndex());
    const auto* model = qobject_cast<ProjectTableModel*>(table().model());
    QCOMPARE(model->projectAt(table().currentIndex().row()), m_workspace->selected());
}

void TestRegistryManners::refusedPasteNamesTheProjects()
{
    table().setCurrentIndex(cell(1, "planned_start"_L1));
    table().paste(u"2020-01-01\n不是日期"_s);
    const QString name = cell(2, "name"_L1).data(PreciseRole).toString();
    QVERIFY2(table().fault().contains(name), qPrintable(table().fault()));
}

TOUYAN_TEST(TestRegistryManners, QApplication)
#include "tst_registrymanners.moc"

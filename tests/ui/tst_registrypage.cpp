#include "models/projectlifecycle.h"
#include "models/projecttablemodel.h"
#include "models/tabbedtext.h"
#include "models/workspace.h"
#include "pages/registry/inspector.h"
#include "pages/registry/projecttable.h"
#include "pages/registry/registrypage.h"
#include "support/sampleportfolio.h"
#include "widgets/pillbar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The page of projects with its spreadsheet manners.
class TestRegistryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void firstProjectIsSelected();
    void rowAndSelectionFollowEachOther();
    void pillsChangeTheScopeForAllPages();
    void newProjectIsShownWithItsNameReadyToType();
    void deletingTakesThePartsAlongAndIsUndone();
    void projectOnAListIsNotDeleted();
    void rangeIsPasted();
    void oneCellIsPastedIntoTheSelection();
    void faultyPasteSaysWhyAndChangesNothing();
    void fillsDown();
    void deleteKeyEmptiesCells();
    void columnsAreRemembered();
    void tabbedTextIsRead_data();
    void tabbedTextIsRead();
    void nextCodeIsFree();

private:
    ProjectTable& table() { return m_page->table(); }
    QModelIndex cell(int row, QLatin1StringView key)
    {
        auto* model = qobject_cast<ProjectTableModel*>(table().model());
        return model->index(row, model->columnOf(key));
    }
    QString text(int row, QLatin1StringView key) { return cell(row, key).data().toString(); }
    void selectCells(const QModelIndex& from, const QModelIndex& to);
    int undoSteps() const { return m_workspace->session().undoStack().count(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RegistryPage> m_page;
};

void TestRegistryPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"touyan-test"_s);
    QCoreApplication::setApplicationName(u"tst_registrypage"_s);
}

void TestRegistryPage::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_page = std::make_unique<RegistryPage>(*m_workspace);
    m_page->resize(1190, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestRegistryPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
}

void TestRegistryPage::selectCells(const QModelIndex& from, const QModelIndex& to)
{
    table().setFocus();
    table().setCurrentIndex(from);
    table().selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
}

void TestRegistryPage::firstProjectIsSelected()
{
    QVERIFY(m_workspace->selected().isValid());
    QCOMPARE(table().currentIndex().row(), 0);
    QVERIFY(m_page->inspector().isVisible());
}

void TestRegistryPage::rowAndSelectionFollowEachOther()
{
    table().setCurrentIndex(cell(4, "name"_L1));
    const ProjectId fifth = m_workspace->selected();
    table().setCurrentIndex(cell(0, "name"_L1));
    QVERIFY(m_workspace->selected() != fifth);
    m_workspace->select(fifth); // on the map, say
    QCOMPARE(table().currentIndex().row(), 4);
}

void TestRegistryPage::pillsChangeTheScopeForAllPages()
{
    auto* pills = m_page->findChild<PillBar*>();
    const int listed = table().model()->rowCount();
    const QList<QAbstractButton*> buttons = pills->findChildren<QAbstractButton*>();
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QCOMPARE(m_workspace->filter().scope, ProjectScope::All);
    QVERIFY(table().model()->rowCount() > listed);
}

void TestRegistryPage::newProjectIsShownWithItsNameReadyToType()
{
    const auto before = m_workspace->records().all<Project>().size();
    QTest::keyClick(&table(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_workspace->records().all<Project>().size(), before + 1);
    const Project* added = m_workspace->records().find(m_workspace->selected());
    QVERIFY(table().currentIndex().isValid());
    QCOMPARE(text(table().currentIndex().row(), "code"_L1), added->code);
    QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_workspace->records().find(added->id)->name, u"abc"_s);
}

void TestRegistryPage::deletingTakesThePartsAlongAndIsUndone()
{
    m_page->addProject();
    const ProjectId id = m_workspace->selected();
    Milestone milestone;
    milestone.id = m_workspace->portfolio().newId<Milestone>();
    milestone.project = id;
    milestone.name = u"节点"_s;
    ChangeSet part(u"part"_s);
    part.insert(milestone);
    QVERIFY(m_workspace->session().submit(part));
    m_page->removeProject();
    QVERIFY(!m_workspace->records().find(id));
    QVERIFY(!m_workspace->records().find(milestone.id));
    m_workspace->session().undoStack().undo();
    QVERIFY(m_workspace->records().find(id));
    QVERIFY(m_workspace->records().find(milestone.id));
}

void TestRegistryPage::projectOnAListIsNotDeleted()
{
    const auto before = m_workspace->records().all<Project>().size();
    m_page->removeProject();
    QCOMPARE(m_workspace->records().all<Project>().size(), before);
    QCOMPARE(undoSteps(), 0);
    bool isSaid = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        isSaid = isSaid
            || (label->isVisible()
                && label->text().contains(
                    m_workspace->records().find(m_workspace->selected())->name)
                && label->text().contains(u'\n'));
    QVERIFY(isSaid);
}

void TestRegistryPage::rangeIsPasted()
{
    selectCells(cell(1, "total_investment"_L1), cell(1, "total_investment"_L1));
    QGuiApplication::clipboard()->setText(u"1000\t100\r\n2,000.5\t200\r\n"_s);
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(1, "total_investment"_L1), u"1,000"_s);
    QCOMPARE(text(1, "planned"_L1), u"100"_s);
    QCOMPARE(text(2, "total_investment"_L1), u"2,000.50"_s);
    QCOMPARE(text(2, "planned"_L1), u"200"_s);
    QCOMPARE(undoSteps(), 1);
}

void TestRegistryPage::oneCellIsPastedIntoTheSelection()
{
    selectCells(cell(0, "district"_L1), cell(3, "district"_L1));
    table().paste(u"中山区"_s);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(text(row, "district"_L1), u"中山区"_s);
    QCOMPARE(undoSteps(), 1);
}

void TestRegistryPage::faultyPasteSaysWhyAndChangesNothing()
{
    QStringList said;
    connect(&table(), &ProjectTable::refused, this,
            [&said](const QStringList& faults) { said = faults; });
    const QString before = text(0, "total_investment"_L1);
    selectCells(cell(0, "total_investment"_L1), cell(0, "total_investment"_L1));
    table().paste(u"5\n很多\n"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().contains(u"很多"_s));
    QCOMPARE(text(0, "total_investment"_L1), before);
    QCOMPARE(undoSteps(), 0);
}

void TestRegistryPage::fillsDown()
{
    selectCells(cell(0, "district"_L1), cell(2, "district"_L1));
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(text(1, "district"_L1), text(0, "district"_L1));
    QCOMPARE(text(2, "district"_L1), text(0, "district"_L1));
    QCOMPARE(undoSteps(), 1);
}

void TestRegistryPage::deleteKeyEmptiesCells()
{
    selectCells(cell(0, "total_investment"_L1), cell(1, "total_investment"_L1));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(!cell(0, "total_investment"_L1).data(Qt::EditRole).isValid());
    QVERIFY(!cell(1, "total_investment"_L1).data(Qt::EditRole).isValid());
    QCOMPARE(undoSteps(), 1);
}

void TestRegistryPage::columnsAreRemembered()
{
    QStringList shown = table().shownColumns();
    QVERIFY(!shown.contains(u"stage"_s));
    shown.append(u"stage"_s);
    table().setShownColumns(shown);
    table().setColumnWidth(cell(0, "name"_L1).column(), 333);
    table().sortByColumn(cell(0, "name"_L1).column(), Qt::DescendingOrder);
    const QString first = text(0, "name"_L1);
    m_page = std::make_unique<RegistryPage>(*m_workspace);
    m_page->show();
    QVERIFY(table().shownColumns().contains(u"stage"_s));
    QCOMPARE(table().columnWidth(cell(0, "name"_L1).column()), 333);
    QCOMPARE(text(0, "name"_L1), first);
}

void TestRegistryPage::tabbedTextIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");
    QTest::newRow("one") << u"a"_s << QList<QStringList>{{u"a"_s}};
    QTest::newRow("closed line") << u"a\tb\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}};
    QTest::newRow("empty cells") << u"\ta\t\r\n\t\t"_s
                                 << QList<QStringList>{{QString(), u"a"_s, QString()},
                                                       {QString(), QString(), QString()}};
    QTest::newRow("quotes") << u"\"a\tb\n\"\"c\"\"\"\td"_s
                            << QList<QStringList>{{u"a\tb\n\"c\""_s, u"d"_s}};
    QTest::newRow("quote inside") << u"5\" pipe"_s << QList<QStringList>{{u"5\" pipe"_s}};
}

void TestRegistryPage::tabbedTextIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QList<QStringList>, cells);
    QCOMPARE(cellsOfTabbedText(text), cells);
}

void TestRegistryPage::nextCodeIsFree()
{
    QCOMPARE(nextCode(m_workspace->records(), 2020), u"S027"_s);
    QCOMPARE(nextCode(Records(), 2021), u"DLAI-2021-0001"_s);
}

QTEST_MAIN(TestRegistryPage)
#include "tst_registrypage.moc"

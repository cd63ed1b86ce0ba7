#include "models/projectlifecycle.h"
#include "models/projecttablemodel.h"
#include "models/tabbedtext.h"
#include "models/workspace.h"
#include "pages/registry/inspector.h"
#include "pages/registry/inspectortab.h"
#include "pages/registry/projecttable.h"
#include "pages/registry/registrypage.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "widgets/pillbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStyleOptionFrame>
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
    void newProjectComesIntoView();
    void deletingSaysWhatWentAndHowItComesBack();
    void refusedCellStaysToBeCorrected_data();
    void refusedCellStaysToBeCorrected();
    void cellLeftWithARefusedValueMovesNothing();
    void faultGoesWithTheNextChange();
    void dateIsSeenWholeWhileItIsEdited();
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
    QLineEdit* openEditor(const QModelIndex& index)
    {
        table().setFocus();
        table().setCurrentIndex(index);
        QTest::keyClick(&table(), Qt::Key_F2);
        return qobject_cast<QLineEdit*>(QApplication::focusWidget());
    }
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
    m_page->addProject();
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
                && label->text().contains(u"2020"_s));
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
    const QString before = text(0, "total_investment"_L1);
    selectCells(cell(0, "total_investment"_L1), cell(0, "total_investment"_L1));
    table().paste(u"5\n很多\n"_s);
    QVERIFY(table().fault().contains(u"很多"_s));
    QVERIFY(!table().fault().contains(u'\n'));
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

void TestRegistryPage::newProjectComesIntoView()
{
    ProjectFilter all;
    all.scope = ProjectScope::All;
    m_workspace->setFilter(all);
    m_page->resize(1190, 420);
    table().scrollToTop();
    QWidget* around = m_page->inspector().tab(Inspector::Basics);
    while (!qobject_cast<QScrollArea*>(around))
        around = around->parentWidget();
    QScrollBar* bar = qobject_cast<QScrollArea*>(around)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    m_page->addProject();
    QTest::qWait(0);
    const QWidget* name = QApplication::focusWidget();
    QVERIFY(!name->visibleRegion().isEmpty());
    const QRect row = table().visualRect(table().currentIndex());
    QVERIFY(table().viewport()->rect().contains(row.center()));
    QVERIFY(row.bottom() <= table().viewport()->rect().bottom());
}

void TestRegistryPage::deletingSaysWhatWentAndHowItComesBack()
{
    const QSignalSpy done(m_page.get(), &Page::done);
    m_page->addProject();
    const QString name = m_workspace->records().find(m_workspace->selected())->name;
    m_page->removeProject();
    QCOMPARE(done.size(), 1);
    const QString said = done.first().first().toString();
    QVERIFY2(said.contains(name) && said.contains(u"Ctrl+Z"_s), qPrintable(said));
}

void TestRegistryPage::refusedCellStaysToBeCorrected_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no date") << u"2020-13-45"_s;
    QTest::newRow("rule") << u"2039-01-01"_s; // after the finish
}

void TestRegistryPage::refusedCellStaysToBeCorrected()
{
    QFETCH(const QString, typed);
    const QModelIndex start = cell(2, "planned_start"_L1);
    const QString before = start.data().toString();
    QSignalSpy failures(&m_workspace->session(), &EditSession::failed);
    QLineEdit* line = openEditor(start); // scrolls to the column
    const QRect below = table().visualRect(cell(3, "name"_L1));
    line->selectAll();
    QTest::keyClicks(line, typed);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!table().fault().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), line);
    QCOMPARE(line->text(), typed);
    QCOMPARE(table().visualRect(cell(3, "name"_L1)), below);
    QCOMPARE(failures.size(), 0); // said once, where it was typed
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(table().fault().isEmpty());
    QCOMPARE(start.data().toString(), before);
    QCOMPARE(undoSteps(), 0);
}

void TestRegistryPage::cellLeftWithARefusedValueMovesNothing()
{
    QLineEdit* line = openEditor(cell(2, "planned_start"_L1));
    line->selectAll();
    QTest::keyClicks(line, u"2020-13-45"_s);
    const QModelIndex other = cell(5, "name"_L1);
    const QRect place = table().visualRect(other);
    table().setFocus(); // as a click does before the table hears of it
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(table().currentIndex(), other);
    QCOMPARE(table().visualRect(other), place);
    QVERIFY(table().fault().contains(u"2020-13-45"_s));
    QTest::keyClick(&table(), Qt::Key_Escape);
    QVERIFY(table().fault().isEmpty());
}

void TestRegistryPage::faultGoesWithTheNextChange()
{
    const auto fail = [this] {
        selectCells(cell(0, "total_investment"_L1), cell(0, "total_investment"_L1));
        table().paste(u"很多"_s);
        return !table().fault().isEmpty();
    };
    QVERIFY(fail());
    table().paste(u"100"_s);
    QVERIFY(table().fault().isEmpty());
    QVERIFY(fail());
    m_workspace->session().undoStack().undo();
    QVERIFY(table().fault().isEmpty());
    QVERIFY(fail());
    ProjectFilter filter = m_workspace->filter();
    filter.search = u"示例"_s;
    m_workspace->setFilter(filter);
    QVERIFY(table().fault().isEmpty());
}

void TestRegistryPage::dateIsSeenWholeWhileItIsEdited()
{
    const QModelIndex start = cell(2, "planned_start"_L1);
    table().setColumnWidth(start.column(), 60); // too narrow for a date
    const QLineEdit* line = openEditor(start);
    QStyleOptionFrame option;
    option.initFrom(line);
    const int room =
        line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line).width();
    QVERIFY(room > line->fontMetrics().horizontalAdvance(u"2020-10-31"_s) + 4);
    QVERIFY(table().viewport()->rect().contains(line->geometry()));
}

void TestRegistryPage::nextCodeIsFree()
{
    QCOMPARE(nextCode(m_workspace->records(), 2020), u"S027"_s);
    QCOMPARE(nextCode(Records(), 2021), u"DLAI-2021-0001"_s);
}

TOUYAN_TEST(TestRegistryPage, QApplication)
#include "tst_registrypage.moc"

#include "models/annuallistmodel.h"
#include "models/celltext.h"
#include "models/workspace.h"
#include "pages/annuallist/annuallistpage.h"
#include "pages/selection/objectionsdialog.h"
#include "pages/selection/screeningdialog.h"
#include "pages/selection/stepdialog.h"
#include "pages/selection/verdictdialog.h"
#include "selection/issue.h"
#include "selection/listentries.h"
#include "style/fonts.h"
#include "support/makers.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"
#include "widgets/marks.h"
#include "widgets/pillbar.h"
#include "widgets/tableview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The year's list in groups, and its page.
class TestAnnualListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groupsHoldTheirEntriesAndSubtotals();
    void totalsAreThoseOfTheList();
    void draftHoldsTheSameEverywhere();
    void naturesFitTheirColumn();
    void deferredProjectsAreNotOnTheList();
    void followsEditsWithoutReset();
    void entryMovesBetweenGroups();
    void groupsByOtherDimensions();
    void obeysTheFilter();
    void clickSelectsTheProject();
    void yearWithoutListSaysSo();
    void actionsAskForPapers();
    void showsWhatIsMissingForTheNextStep();
    void stepOpensWhereSomethingIsSettledAndStays();
    void stepLeadsToTheReview();
    void switchesBetweenIssuedAndInForce();

private:
    AnnualListModel& model() { return m_page->model(); }
    int groupCount();
    /// Brings the list of 2021 to @p state and opens its step.
    StepDialog* openStep(ListState state);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AnnualListPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAnnualListPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_page = std::make_unique<AnnualListPage>(*m_workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->resize(1190, 700);
    m_page->show();
}

void TestAnnualListPage::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_workspace.reset();
}

int TestAnnualListPage::groupCount()
{
    int count = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        count += model().isGroup(row) ? 1 : 0;
    return count;
}

void TestAnnualListPage::groupsHoldTheirEntriesAndSubtotals()
{
    QCOMPARE(groupCount(), 4);
    QVERIFY(model().isGroup(0));
    Money sum;
    for (int row = 1; !model().isGroup(row); ++row)
        sum +=
            m_workspace->records().find(model().projectAt(row))->totalInvestment.value_or(Money());
    QCOMPARE(model().index(0, AnnualListModel::TotalColumn).data().toString(), shortMoney(sum));
}

void TestAnnualListPage::totalsAreThoseOfTheList()
{
    QCOMPARE(model().totals().count,
             static_cast<int>(m_workspace->projectsIn(ProjectScope::YearList).size()));
    QCOMPARE(model().rowCount(), model().totals().count + groupCount());
    QCOMPARE(model().totalTexts().at(AnnualListModel::TotalColumn),
             shortMoney(model().totals().total));
}

void TestAnnualListPage::draftHoldsTheSameEverywhere()
{
    m_workspace->setYear(2021);
    const AnnualList* list = m_workspace->view().list();
    const int candidates = proposedCount(m_workspace->records(), *list);
    QVERIFY(candidates > 0);
    const int count = model().totals().count;
    QCOMPARE(count, m_workspace->countIn(ProjectScope::YearList)); // the badge beside the page
    const AnnualListTable table =
        annualListTable(m_workspace->records(), m_workspace->view(), ListEdition::InForce);
    QCOMPARE(count, sumsOf(table).count); // paper, workbook and CSV
    QCOMPARE(count, static_cast<int>(listRows(m_workspace->records(), *list).size()));
    const auto saysHowMany = [candidates](const QString& text) {
        return text.contains(QString::number(candidates));
    };
    const QStringList notes = footnotes(table);
    QVERIFY(std::any_of(notes.begin(), notes.end(), saysHowMany));
    bool isSaid = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        isSaid = isSaid || (label->text().contains(u"Draft"_s) && saysHowMany(label->text()));
    QVERIFY(isSaid);
    m_workspace->setYear(2020);
    QVERIFY(!annualListTable(m_workspace->records(), m_workspace->view(), ListEdition::InForce)
                 .candidates);
}

void TestAnnualListPage::naturesFitTheirColumn()
{
    const int width = m_page->table().columnWidth(AnnualListModel::CategoryColumn);
    for (const Choice& nature : choices<AnnualCategory>())
        QVERIFY2(badgeWidth(nature.translatedTitle(), smallFont()) < width,
                 qPrintable(nature.translatedTitle()));
}

void TestAnnualListPage::deferredProjectsAreNotOnTheList()
{
    const ListEntry entry = *m_workspace->view().entryOf(model().projectAt(1));
    const int count = model().totals().count;
    ListEntry deferred = entry;
    deferred.status = EntryStatus::Deferred;
    ChangeSet changes(u"defer"_s);
    changes.update(entry, deferred);
    QVERIFY(m_workspace->session().submit(changes));
    QCOMPARE(model().rowOf(entry.project), -1);
    QCOMPARE(model().totals().count, count - 1);
}

void TestAnnualListPage::followsEditsWithoutReset()
{
    QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model(), &QAbstractItemModel::dataChanged);
    const Project project = *m_workspace->records().find(model().projectAt(1));
    QVERIFY(m_workspace->assign(project, *findField<Project>("name"_L1), u"改名"_s));
    QCOMPARE(model().index(1, AnnualListModel::NameColumn).data().toString(), u"改名"_s);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
}

void TestAnnualListPage::entryMovesBetweenGroups()
{
    const int rows = model().rowCount();
    const Project project = *m_workspace->records().find(model().projectAt(1));
    QVERIFY(m_workspace->assign(project, *findField<Project>("programme"_L1), qint64(4)));
    QCOMPARE(model().rowCount(), rows);
    QVERIFY(model().rowOf(project.id) > 1);
    m_workspace->session().undoStack().undo();
    QCOMPARE(model().rowOf(project.id), 1);
}

void TestAnnualListPage::groupsByOtherDimensions()
{
    const int count = model().totals().count;
    model().setGrouping(Dimension::District);
    QVERIFY(groupCount() > 4);
    QCOMPARE(model().totals().count, count);
    model().setGrouping(Dimension::ResponsibleUnit);
    QCOMPARE(model().totals().count, count);
}

void TestAnnualListPage::obeysTheFilter()
{
    ProjectFilter filter;
    filter.programmes = {ProgrammeId{3}};
    m_workspace->setFilter(filter);
    QCOMPARE(groupCount(), 1);
}

void TestAnnualListPage::clickSelectsTheProject()
{
    const QModelIndex index = model().index(2, AnnualListModel::NameColumn);
    QTest::mouseClick(m_page->table().viewport(), Qt::LeftButton, Qt::NoModifier,
                      m_page->table().visualRect(index).center());
    QCOMPARE(m_workspace->selected(), model().projectAt(2));
    m_workspace->select(model().projectAt(5));
    QCOMPARE(m_page->table().currentIndex().row(), 5);
}

void TestAnnualListPage::yearWithoutListSaysSo()
{
    m_workspace->setYear(2022);
    bool isSaid = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"2022 yet"_s));
    QVERIFY(isSaid);
    // What is under way in the year is not its list.
    QVERIFY(!m_workspace->projectsIn(ProjectScope::YearList).empty());
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(!m_page->table().isVisible());
}

void TestAnnualListPage::actionsAskForPapers()
{
    QSignalSpy print(m_page.get(), &AnnualListPage::printRequested);
    QSignalSpy workbook(m_page.get(), &AnnualListPage::workbookRequested);
    QSignalSpy csv(m_page.get(), &AnnualListPage::csvRequested);
    for (QAction* action : m_page->pageActions())
        action->trigger();
    QCOMPARE(print.count() + workbook.count() + csv.count(), 3);
}

StepDialog* TestAnnualListPage::openStep(ListState state)
{
    m_workspace->setYear(2021);
    const AnnualList before = *m_workspace->view().list();
    AnnualList after = before;
    after.state = state;
    if (!m_workspace->portfolio().apply(updating(before, after)))
        return nullptr;
    m_page->pageActions().first()->trigger();
    return m_page->findChild<StepDialog*>();
}

void TestAnnualListPage::stepOpensWhereSomethingIsSettledAndStays()
{
    QSignalSpy pages(m_page.get(), &AnnualListPage::pageRequested);
    const auto opens = [this](ListState state, const QString& link, const auto& find) {
        auto* dialog = openStep(state);
        QVERIFY(dialog && dialog->isVisible());
        auto* reason = editorOf<QLineEdit>(*dialog, u"Reason"_s);
        QTest::keyClicks(reason, u"as planned"_s);
        QTest::mouseClick(buttonOf(*dialog, link), Qt::LeftButton);
        QDialog* opened = find();
        QVERIFY(opened && opened->isVisible());
        opened->close();
        QVERIFY(dialog->isVisible());
        QCOMPARE(reason->text(), u"as planned"_s);
        delete dialog;
    };
    opens(ListState::Screening, u"Screen the candidates…"_s,
          [this] { return m_page->findChild<ScreeningDialog*>(); });
    opens(ListState::Deliberation, u"Decide project by project…"_s,
          [this] { return m_page->findChild<VerdictDialog*>(); });
    opens(ListState::Publicity, u"Objections…"_s,
          [this] { return m_page->findChild<ObjectionsDialog*>(); });
    QCOMPARE(pages.count(), 0);
}

void TestAnnualListPage::stepLeadsToTheReview()
{
    QSignalSpy pages(m_page.get(), &AnnualListPage::pageRequested);
    auto* dialog = openStep(ListState::Review);
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(buttonOf(*dialog, u"Go to the expert review"_s), Qt::LeftButton);
    QCOMPARE(pages.count(), 1);
    QCOMPARE(pages.first().first().toString(), u"review"_s);
    QVERIFY(!dialog->isVisible());
}

void TestAnnualListPage::showsWhatIsMissingForTheNextStep()
{
    m_workspace->setYear(2021);
    bool isSaid = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"Missing for"_s))
            || label->text().contains(u"Nothing is missing"_s);
    QVERIFY(isSaid);
}

void TestAnnualListPage::switchesBetweenIssuedAndInForce()
{
    auto* editions = m_page->findChildren<PillBar*>().at(1);
    if (editions->accessibleName() != u"Edition"_s)
        editions = m_page->findChildren<PillBar*>().at(0);
    QVERIFY(!editions->isVisible()); // the sample lists were not issued here
    AnnualList list = *m_workspace->view().list();
    const int count = model().totals().count;
    const Money total = model().totals().total;
    QVERIFY(m_workspace->portfolio().apply(updating(
        list, frozen(list, m_workspace->records(), listRows(m_workspace->records(), list)))));
    QVERIFY(editions->isVisible());

    // Since the issue one project grew and another was taken off.
    const Project grown = *m_workspace->records().find(model().projectAt(1));
    Project after = grown;
    after.totalInvestment = *grown.totalInvestment + Money::fromWan(1000);
    QVERIFY(m_workspace->portfolio().apply(updating(grown, after)));
    const ListEntry entry = *m_workspace->view().entryOf(model().projectAt(2));
    ListEntry removed = entry;
    removed.status = EntryStatus::Removed;
    QVERIFY(m_workspace->portfolio().apply(updating(entry, removed)));
    QCOMPARE(model().totals().count, count - 1);

    auto* issued = editions->findChildren<QAbstractButton*>().last();
    QTest::mouseClick(issued, Qt::LeftButton);
    QCOMPARE(model().edition(), ListEdition::AsIssued);
    QCOMPARE(model().totals().count, count);
    QCOMPARE(model().totals().total, total);
    QVERIFY(model().rowOf(entry.project) > 0);
    QSignalSpy print(m_page.get(), &AnnualListPage::printRequested);
    m_page->pageActions().at(4)->trigger();
    QCOMPARE(print.first().first().value<ListEdition>(), ListEdition::AsIssued);
}

TOUYAN_TEST(TestAnnualListPage, QApplication)
#include "tst_annuallistpage.moc"

#include "domain/fieldtext.h"
#include "models/projecttablemodel.h"
#include "models/workspace.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The table of projects over a real file.
class TestProjectTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheProjectsOfTheFilter();
    void totalsAreSumsOfTheRows();
    void sortsTextsByPinyin();
    void namesAreRankedBeforeTheFirstSort();
    void changedNamesAreRankedAgain();
    void sortsAmountsWithEmptyOnesLast();
    void editedCellChangesOneRow();
    void yearsPlanIsKeptInTheGoal();
    void typedTextIsUnderstood_data();
    void typedTextIsUnderstood();
    void refusedTextChangesNothing();
    void projectEntersAndLeaves();
    void removalOfSeveralRowsIsFollowed();
    void renamedDistrictIsShown();
    void manyCellsAreOneUndoStep();
    void faultyCellsChangeNothing();
    void everyFieldIsAColumn();

private:
    QModelIndex cell(int row, const char* key) const
    {
        return m_model->index(row, m_model->columnOf(QLatin1StringView(key)));
    }
    QString text(int row, const char* key) const { return cell(row, key).data().toString(); }
    int rowCalled(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ProjectTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProjectTableModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY2(portfolio, portfolio ? "" : qPrintable(portfolio.error().message));
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_model = std::make_unique<ProjectTableModel>(*m_workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestProjectTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_workspace.reset();
}

int TestProjectTableModel::rowCalled(const QString& name) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (text(row, "name").startsWith(name))
            return row;
    }
    return -1;
}

void TestProjectTableModel::showsTheProjectsOfTheFilter()
{
    QCOMPARE(m_model->rowCount(), static_cast<int>(m_workspace->projects().size()));
    const int row = rowCalled(u"汽车白车身智能化生产线"_s);
    QCOMPARE(text(row, "code"), u"S001"_s);
    QCOMPARE(text(row, "total_investment"), u"48,000"_s);
    QCOMPARE(cell(row, "total_investment").data(PreciseRole).toString(), u"48,000.00"_s);
    QCOMPARE(text(row, "planned_start"), u"2019-03"_s);
    QCOMPARE(cell(row, "planned_start").data(Qt::EditRole).toDate(), QDate(2019, 3, 1));
    QCOMPARE(text(row, "year_percent"), u"72%"_s);

    ProjectFilter filter = m_workspace->filter();
    filter.search = u"qcbcs"_s;
    m_workspace->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 1);
    m_workspace->setYear(2019);
    filter.search.clear();
    m_workspace->setFilter(filter);
    QVERIFY(m_model->rowCount() > 5);
}

void TestProjectTableModel::totalsAreSumsOfTheRows()
{
    Money total;
    for (const JudgedProject& row : m_workspace->projects())
        total += row.project->totalInvestment.value_or(Money());
    QCOMPARE(m_model->totals().total.fen(), total.fen());
    QCOMPARE(m_model->totalText(m_model->columnOf("total_investment"_L1)) + u".00",
             moneyText(total));

    QSignalSpy spy(m_model.get(), &ProjectTableModel::totalsChanged);
    QVERIFY(m_model->setData(cell(0, "total_investment"), u"1"_s, TypedRole));
    QCOMPARE(spy.count(), 1);
    QVERIFY(m_model->totals().total.fen() != total.fen());
}

void TestProjectTableModel::sortsTextsByPinyin()
{
    m_model->sort(m_model->columnOf("name"_L1));
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    for (int row = 1; row < m_model->rowCount(); ++row)
        QVERIFY(collator.compare(text(row - 1, "name"), text(row, "name")) <= 0);
    const QPersistentModelIndex first = cell(0, "name");
    m_model->sort(m_model->columnOf("name"_L1), Qt::DescendingOrder);
    QCOMPARE(first.row(), m_model->rowCount() - 1);
    m_model->sort(-1);
    QCOMPARE(text(0, "code"), u"S001"_s);
}

void TestProjectTableModel::namesAreRankedBeforeTheFirstSort()
{
    const int name = m_model->columnOf("name"_L1);
    QVERIFY(!m_model->order().isPrepared(name));
    QTRY_VERIFY(m_model->order().isPrepared(name));
    QCOMPARE(m_model->order().column(), -1);
    QCOMPARE(text(0, "code"), u"S001"_s); // in the order of the file as before
}

void TestProjectTableModel::changedNamesAreRankedAgain()
{
    const int name = m_model->columnOf("name"_L1);
    const int undertaker = m_model->columnOf("undertaker"_L1);
    m_model->sort(undertaker);
    QTRY_VERIFY(m_model->order().isPrepared(name));
    QVERIFY(m_model->setData(cell(0, "name"), u"改了名称"_s));
    QVERIFY(m_model->setData(cell(0, "undertaker"), u"改了单位"_s));
    QVERIFY(!m_model->order().isPrepared(name));
    QVERIFY(!m_model->order().isPrepared(undertaker));
    QTRY_VERIFY(m_model->order().isPrepared(name));
    QTRY_VERIFY(m_model->order().isPrepared(undertaker));
}

void TestProjectTableModel::sortsAmountsWithEmptyOnesLast()
{
    QVERIFY(m_model->setData(cell(3, "total_investment"), QString(), TypedRole));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_model->sort(m_model->columnOf("total_investment"_L1), order);
        const int last = m_model->rowCount() - 1;
        QVERIFY(!cell(last, "total_investment").data(SortRole).isValid());
        for (int row = 1; row < last; ++row) {
            const auto before = cell(row - 1, "total_investment").data(SortRole).toLongLong();
            const auto after = cell(row, "total_investment").data(SortRole).toLongLong();
            QVERIFY(order == Qt::AscendingOrder ? before <= after : before >= after);
        }
    }
}

void TestProjectTableModel::editedCellChangesOneRow()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->sort(m_model->columnOf("name"_L1));
    QVERIFY(m_model->setData(cell(2, "name"), u"A 新名称"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(text(2, "name"), u"A 新名称"_s); // stays where it is
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    m_workspace->session().undoStack().undo();
    QVERIFY(text(2, "name") != u"A 新名称"_s);
}

void TestProjectTableModel::yearsPlanIsKeptInTheGoal()
{
    ProjectFilter filter;
    filter.scope = ProjectScope::All;
    m_workspace->setFilter(filter);
    const int row = rowCalled(u"智能家居联合实验室"_s); // has no goal for 2020
    const auto goals = m_workspace->records().all<AnnualGoal>().size();
    QVERIFY(m_model->setData(cell(row, "planned"), u"1,200.5"_s, TypedRole));
    QCOMPARE(m_workspace->records().all<AnnualGoal>().size(), goals + 1);
    QCOMPARE(text(row, "planned"), u"1,200.50"_s);
    QVERIFY(m_model->setData(cell(row, "planned"), u"1300"_s, TypedRole));
    QCOMPARE(m_workspace->records().all<AnnualGoal>().size(), goals + 1);
    QCOMPARE(text(row, "planned"), u"1,300"_s);
}

void TestProjectTableModel::typedTextIsUnderstood_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("precise");
    QTest::newRow("amount") << u"total_investment"_s << u"12,345.67"_s << u"12,345.67"_s;
    QTest::newRow("date") << u"planned_finish"_s << u"2022年5月1日"_s << u"2022-05-01"_s;
    QTest::newRow("reference") << u"district"_s << u"高新区"_s << u"高新区"_s;
    QTest::newRow("references") << u"responsible_units"_s << u"市科技局，市农业农村局"_s
                                << u"市科技局、市农业农村局"_s;
    QTest::newRow("tags") << u"tags"_s << u"视觉、仿真"_s << u"视觉、仿真"_s;
    QTest::newRow("nothing") << u"actual_finish"_s << QString() << QString();
}

void TestProjectTableModel::typedTextIsUnderstood()
{
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    QFETCH(const QString, precise);
    const QModelIndex at = cell(0, key.toLatin1().constData());
    QVERIFY(m_model->setData(at, typed, TypedRole));
    QCOMPARE(at.data(PreciseRole).toString(), precise);
}

void TestProjectTableModel::refusedTextChangesNothing()
{
    QSignalSpy refused(m_model.get(), &ProjectTableModel::refused);
    QVERIFY(!m_model->setData(cell(0, "total_investment"), u"很多"_s, TypedRole));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!m_model->setData(cell(0, "name"), QString())); // must not be empty
    QVERIFY(!m_model->setData(cell(0, "light"), 1));
    QCOMPARE(m_workspace->session().undoStack().count(), 0);
}

void TestProjectTableModel::projectEntersAndLeaves()
{
    ProjectFilter filter;
    filter.scope = ProjectScope::Reserve;
    m_workspace->setFilter(filter);
    m_model->sort(m_model->columnOf("code"_L1));
    const int before = m_model->rowCount();
    QVERIFY(before > 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const int active = static_cast<int>(ProjectStage::Active);
    const QString code = text(0, "code");
    QVERIFY(m_model->setData(cell(0, "stage"), active));
    QCOMPARE(m_model->rowCount(), before - 1);
    m_workspace->session().undoStack().undo();
    QCOMPARE(m_model->rowCount(), before);
    QCOMPARE(text(0, "code"), code); // back in its place
    QCOMPARE(reset.count(), 0);
}

void TestProjectTableModel::removalOfSeveralRowsIsFollowed()
{
    ProjectFilter filter;
    filter.scope = ProjectScope::All;
    m_workspace->setFilter(filter);
    const int before = m_model->rowCount();
    ChangeSet additions(u"add"_s);
    QList<Project> added;
    for (int i = 0; i < 6; ++i) {
        Project project;
        project.id = m_workspace->portfolio().newId<Project>();
        project.code = u"N%1"_s.arg(i);
        project.name = u"新项目%1"_s.arg(i);
        additions.insert(project);
        added.append(project);
    }
    QVERIFY(m_workspace->session().submit(additions));
    QCOMPARE(m_model->rowCount(), before + 6);
    ChangeSet removals(u"remove"_s);
    for (const int i : {0, 1, 3, 5})
        removals.remove(added.at(i));
    QVERIFY(m_workspace->session().submit(removals));
    QCOMPARE(m_model->rowCount(), before + 2);
    m_workspace->session().undoStack().undo();
    QCOMPARE(m_model->rowCount(), before + 6);
}

void TestProjectTableModel::renamedDistrictIsShown()
{
    const int row = rowCalled(u"机器人制孔系统产业化"_s);
    QCOMPARE(text(row, "district"), u"高新区"_s);
    const District* district = m_workspace->records().find(DistrictId{1});
    QVERIFY(m_workspace->assign(*district, *findField<District>("name"_L1), u"高新技术区"_s));
    QVERIFY(m_workspace->assign(*m_workspace->records().find(DistrictId{1}),
                                *findField<District>("short_name"_L1), u"新区"_s));
    QVERIFY(text(row, "district") != u"高新区"_s);
}

void TestProjectTableModel::manyCellsAreOneUndoStep()
{
    const int rows = 5;
    std::vector<ProjectTableModel::CellText> cells;
    for (int row = 0; row < rows; ++row) {
        cells.push_back({cell(row, "total_investment"), QString::number(1000 + row)});
        cells.push_back({cell(row, "planned"), QString::number(100 + row)});
    }
    QVERIFY(m_model->setCells(cells, u"粘贴"_s).empty());
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    QCOMPARE(text(4, "total_investment"), u"1,004"_s);
    QCOMPARE(text(4, "planned"), u"104"_s);
    m_workspace->session().undoStack().undo();
    QVERIFY(text(4, "planned") != u"104"_s);
}

void TestProjectTableModel::faultyCellsChangeNothing()
{
    const QString before = text(0, "total_investment");
    const auto faults = m_model->setCells({{cell(0, "total_investment"), u"1"_s},
                                           {cell(1, "total_investment"), u"多"_s},
                                           {cell(2, "light"), u"绿"_s},
                                           {cell(3, "planned_finish"), u"1999-01-01"_s}},
                                          u"粘贴"_s);
    QCOMPARE(faults.size(), size_t(3));
    QCOMPARE(faults.at(2).index.row(), 3); // ends before it starts
    QCOMPARE(text(0, "total_investment"), before);
    QCOMPARE(m_workspace->session().undoStack().count(), 0);
}

void TestProjectTableModel::everyFieldIsAColumn()
{
    for (const Field<Project>& field : fields<Project>())
        QVERIFY2(field.is(FieldFlag::Hidden)
                     || m_model->columnOf(QLatin1StringView(field.key)) >= 0,
                 field.key);
}

TOUYAN_TEST(TestProjectTableModel, QApplication)
#include "tst_projecttablemodel.moc"

#include "example/exampleportfolio.h"
#include "models/annuallistmodel.h"
#include "models/workspace.h"
#include "reports/annuallist.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The page numbers the projects of a list as its paper and workbook do.
class TestListNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pageAndPaperNumberAlike_data();
    void pageAndPaperNumberAlike();
    void excerptKeepsTheOrder();
    void excerptOfAnIssuedListKeepsItsNumbers_data();
    void excerptOfAnIssuedListKeepsItsNumbers();
    void excerptOfADraftIsNumberedThrough();
    void notesAreThoseOfThePaper();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestListNumbers::initTestCase()
{
    const QDateTime noon(QDate(2020, 11, 24), QTime(12, 0));
    auto example = createExample(m_folder.filePath(u"example.touyan"_s),
                                 {u"测试"_s, std::make_shared<FixedClock>(noon)});
    QVERIFY2(example, qPrintable(example ? QString() : example.error().message));
    m_workspace = std::make_unique<Workspace>(std::move(example).value());
}

void TestListNumbers::pageAndPaperNumberAlike_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<ListGrouping>("grouping");
    QTest::addColumn<ListEdition>("edition");
    for (const int year : {2019, 2020, 2021}) {
        for (const auto& [dimension, grouping] :
             {std::pair(Dimension::Programme, ListGrouping::Programme),
              std::pair(Dimension::District, ListGrouping::District),
              std::pair(Dimension::ResponsibleUnit, ListGrouping::Unit)}) {
            for (const ListEdition edition : {ListEdition::InForce, ListEdition::AsIssued}) {
                if (year == 2021 && edition == ListEdition::AsIssued)
                    continue; // in preparation
                QTest::addRow("%d by %d, edition %d", year, int(dimension), int(edition))
                    << year << dimension << grouping << edition;
            }
        }
    }
}

void TestListNumbers::pageAndPaperNumberAlike()
{
    QFETCH(const int, year);
    QFETCH(const Dimension, dimension);
    QFETCH(const ListGrouping, grouping);
    QFETCH(const ListEdition, edition);
    m_workspace->setYear(year);
    AnnualListModel model(*m_workspace);
    model.setGrouping(dimension);
    model.setEdition(edition);
    QStringList seen;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isGroup(row))
            seen.append(model.index(row, AnnualListModel::NumberColumn).data().toString() % u' '
                        % model.index(row, AnnualListModel::NameColumn).data().toString());
    }
    const AnnualListTable table =
        annualListTable(m_workspace->records(), m_workspace->view(), edition, grouping);
    QStringList printed;
    QStringList days;
    for (const AnnualListGroup& group : table.groups) {
        for (const AnnualListRow& row : group.rows) {
            printed.append(QString::number(row.number) % u' ' % row.name);
            days.append(row.period.first.toString(u"yyyy-MM"_s) % u" – "
                        % row.period.last.toString(u"yyyy-MM"_s));
        }
    }
    QVERIFY(printed.size() > 10);
    QCOMPARE(seen, printed);
    QStringList seenDays;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isGroup(row))
            seenDays.append(model.index(row, AnnualListModel::PeriodColumn).data().toString());
    }
    QCOMPARE(seenDays, days);
}

/// What a filter narrows to comes in the order of the whole list.
void TestListNumbers::excerptKeepsTheOrder()
{
    m_workspace->setYear(2020);
    const Records& records = m_workspace->records();
    const AnnualListTable whole =
        annualListTable(records, m_workspace->view(), ListEdition::InForce);
    QStringList all;
    for (const AnnualListGroup& group : whole.groups) {
        for (const AnnualListRow& row : group.rows)
            all.append(row.name);
    }
    const AnnualListTable excerpt =
        annualListTable(records, m_workspace->view(), listedProjects(records, m_workspace->view()));
    QStringList some;
    for (const AnnualListGroup& group : excerpt.groups) {
        for (const AnnualListRow& row : group.rows)
            some.append(row.name);
    }
    QCOMPARE(some, all);
}

/// 序号 is how people speak of a project of an issued list: a filter must not give it another.
void TestListNumbers::excerptOfAnIssuedListKeepsItsNumbers_data()
{
    QTest::addColumn<ListEdition>("edition");
    QTest::newRow("in force") << ListEdition::InForce;
    QTest::newRow("as issued") << ListEdition::AsIssued;
}

void TestListNumbers::excerptOfAnIssuedListKeepsItsNumbers()
{
    QFETCH(const ListEdition, edition);
    m_workspace->setYear(2020);
    const Records& records = m_workspace->records();
    QHash<QString, int> official;
    const AnnualListTable whole = annualListTable(records, m_workspace->view(), edition);
    for (const AnnualListGroup& group : whole.groups) {
        for (const AnnualListRow& row : group.rows)
            official.insert(row.name, row.number);
    }
    ProjectFilter filter;
    filter.districts = {m_workspace->projects().back().project->district};
    m_workspace->setFilter(filter);
    AnnualListModel model(*m_workspace);
    model.setEdition(edition);
    int differing = 0;
    int seen = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isGroup(row))
            continue;
        const int number = model.index(row, AnnualListModel::NumberColumn).data().toInt();
        QCOMPARE(number,
                 official.value(model.index(row, AnnualListModel::NameColumn).data().toString()));
        differing += number == ++seen ? 0 : 1;
    }
    QVERIFY(differing > 0); // else the filter proves nothing
    const AnnualListTable excerpt = annualListTable(
        records, m_workspace->view(), listedProjects(records, m_workspace->view(), filter),
        ListGrouping::Programme, edition);
    for (const AnnualListGroup& group : excerpt.groups) {
        for (const AnnualListRow& row : group.rows)
            QCOMPARE(row.number, official.value(row.name));
    }
    m_workspace->setFilter({});
}

void TestListNumbers::excerptOfADraftIsNumberedThrough()
{
    m_workspace->setYear(2021);
    ProjectFilter filter;
    filter.districts = {m_workspace->projects().back().project->district};
    m_workspace->setFilter(filter);
    AnnualListModel model(*m_workspace);
    int seen = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isGroup(row))
            QCOMPARE(model.index(row, AnnualListModel::NumberColumn).data().toInt(), ++seen);
    }
    QVERIFY(seen > 0);
    m_workspace->setFilter({});
}

void TestListNumbers::notesAreThoseOfThePaper()
{
    m_workspace->setYear(2020);
    AnnualListModel model(*m_workspace);
    const AnnualListTable table =
        annualListTable(m_workspace->records(), m_workspace->view(), ListEdition::InForce);
    QStringList printed;
    for (const AnnualListGroup& group : table.groups) {
        for (const AnnualListRow& row : group.rows)
            printed.append(row.notes);
    }
    QStringList seen;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isGroup(row))
            seen.append(model.index(row, AnnualListModel::NotesColumn).data().toString());
    }
    QCOMPARE(seen, printed);
    QVERIFY(!printed.join(QString()).isEmpty());
    QVERIFY(model.hasNotes());
}

TOUYAN_TEST(TestListNumbers, QCoreApplication)
#include "tst_listnumbers.moc"

#include "domain/fieldtext.h"
#include "models/projecttablemodel.h"
#include "models/workspace.h"
#include "pages/charts/chartspage.h"
#include "pages/map/mappage.h"
#include "pages/overview/overviewpage.h"
#include "pages/registry/projectsheet.h"
#include "pages/registry/projecttable.h"
#include "pages/registry/registrypage.h"
#include "pages/timeline/timelinepage.h"
#include "support/externaltool.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What the export button offers is of the page on show.
class TestPageExports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyViewHasExports();
    void sheetHasTheColumnsAndRowsOnShow();
    void registryWritesWhatItShows();
    void chartsWriteAPageEach();
    void standingOfAProjectIsSeenBesideTheInspector();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestPageExports::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"touyan-tests"_s);
    QCoreApplication::setApplicationName(u"tst_pageexports"_s);
    QSettings().clear();
    auto portfolio = samplePortfolio(m_folder.path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_workspace->setYear(2020);
}

void TestPageExports::everyViewHasExports()
{
    QVERIFY(!OverviewPage(*m_workspace).exportActions().isEmpty());
    QVERIFY(!RegistryPage(*m_workspace).exportActions().isEmpty());
    QVERIFY(!TimelinePage(*m_workspace).exportActions().isEmpty());
    QVERIFY(!MapPage(*m_workspace).exportActions().isEmpty());
    QVERIFY(!ChartsPage(*m_workspace).exportActions().isEmpty());
}

void TestPageExports::sheetHasTheColumnsAndRowsOnShow()
{
    ProjectTableModel model(*m_workspace);
    ProjectTable table(model, m_workspace->records());
    table.setShownColumns({u"light"_s, u"name"_s, u"total_investment"_s, u"planned_start"_s});
    const Sheet sheet = projectSheet(u"t"_s, table, model);
    QCOMPARE(sheet.columns.size(), 4);
    QCOMPARE(sheet.rowCount, model.rowCount());
    QVERIFY(sheet.rowCount > 10);
    const Project* project = m_workspace->records().find(model.projectAt(0));
    const QList<Value> cells = sheet.row(0);
    QCOMPARE(std::get<QString>(cells.at(0)),
             lightTitle(m_workspace->view().factsOf(project->id)->light));
    QCOMPARE(std::get<QString>(cells.at(1)), project->name);
    QCOMPARE(sheet.columns.at(2).kind, CellKind::Money);
    QCOMPARE(std::get<qint64>(cells.at(2)), project->totalInvestment->fen());
    QCOMPARE(std::get<QDate>(cells.at(3)), project->plannedStart);
}

void TestPageExports::registryWritesWhatItShows()
{
    RegistryPage page(*m_workspace);
    page.resize(1188, 640);
    page.show();
    const QString path = m_folder.filePath(u"list.csv"_s);
    bool isWritten = false;
    connect(&page, &Page::fileRequested, this, [&](const FileOrder& order) {
        isWritten = order.suffix == u"csv" && order.write(path).has_value();
    });
    page.exportActions().constLast()->trigger();
    QVERIFY(isWritten);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).size();
    QCOMPARE(lines, static_cast<qsizetype>(m_workspace->projects().size()) + 1);
}

void TestPageExports::chartsWriteAPageEach()
{
    ChartsPage page(*m_workspace);
    page.resize(1188, 640);
    page.show();
    const QString path = m_folder.filePath(u"charts.pdf"_s);
    connect(&page, &Page::fileRequested, this,
            [&](const FileOrder& order) { QVERIFY(order.write(path)); });
    page.exportActions().constFirst()->trigger();
    QVERIFY(pdfPageCount(path) >= 10);
}

/// In a window of 1366 pixels.
void TestPageExports::standingOfAProjectIsSeenBesideTheInspector()
{
    RegistryPage page(*m_workspace);
    page.resize(1188, 640);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const ProjectTable& table = page.table();
    const auto* model = qobject_cast<const ProjectTableModel*>(table.model());
    for (const QLatin1StringView key :
         {"light"_L1, "name"_L1, "total_investment"_L1, "planned"_L1, "year_percent"_L1}) {
        const int column = model->columnOf(key);
        const int right = table.columnViewportPosition(column) + table.columnWidth(column);
        QVERIFY2(right <= table.viewport()->width(), key.data());
    }
}

TOUYAN_TEST(TestPageExports, QApplication)
#include "tst_pageexports.moc"

#include "models/recordgrid.h"
#include "models/workspace.h"
#include "pages/registry/partgrid.h"
#include "support/samplereview.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"
#include "widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The keys of a grid of records.
class TestPartGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void enterGoesToTheCellBelow();
    void enterStaysWhereTheRowLeaves();

private:
    /// Types @p text into the current cell and ends it with Enter.
    void type(const QString& text);
    QString currentCode() const
    {
        return m_grid->table()->currentIndex().siblingAtColumn(0).data().toString();
    }

    std::unique_ptr<TemporaryPortfolio> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RecordGrid<Expert>> m_experts;
    std::unique_ptr<PartGrid> m_grid;
};

/// Experts whose title is not "gone".
void TestPartGrid::init()
{
    m_file = std::make_unique<TemporaryPortfolio>(sampleReview(1, 5));
    const QString path = m_file->path();
    m_file->close();
    m_workspace = std::make_unique<Workspace>(
        Portfolio::open(path, AccessMode::ReadWrite, m_file->user()).value());
    GridLayout<Expert> layout;
    layout.columns = {{"code"_L1}, {"title"_L1}};
    layout.rows = [this] {
        std::vector<Expert> rows;
        for (const Expert& expert : m_workspace->records().all<Expert>()) {
            if (expert.title != u"gone")
                rows.push_back(expert);
        }
        return rows;
    };
    m_experts = std::make_unique<RecordGrid<Expert>>(*m_workspace, layout, nullptr);
    connect(m_workspace.get(), &Workspace::changed, m_experts.get(),
            [this] { m_experts->follow(); });
    m_experts->follow();
    m_grid = std::make_unique<PartGrid>(*m_experts, m_workspace->records(), QList<int>{80, 0});
    m_grid->resize(400, 300);
    m_grid->show();
}

void TestPartGrid::cleanup()
{
    m_grid.reset();
    m_experts.reset();
    m_workspace.reset();
    m_file.reset();
}

void TestPartGrid::type(const QString& text)
{
    TableView& table = *m_grid->table();
    table.edit(table.currentIndex());
    auto* line = table.viewport()->findChild<QLineEdit*>();
    QVERIFY(line);
    line->setText(text);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!table.viewport()->findChild<QLineEdit*>());
}

void TestPartGrid::enterGoesToTheCellBelow()
{
    const QString second = m_experts->index(1, 0).data().toString();
    m_grid->table()->setCurrentIndex(m_experts->index(0, 1));
    type(u"professor"_s);
    QCOMPARE(currentCode(), second);
    QCOMPARE(m_grid->table()->currentIndex().column(), 1);
}

void TestPartGrid::enterStaysWhereTheRowLeaves()
{
    const QString second = m_experts->index(1, 0).data().toString();
    const int rows = m_experts->rowCount();
    m_grid->table()->setCurrentIndex(m_experts->index(0, 1));
    type(u"gone"_s);
    QCOMPARE(m_experts->rowCount(), rows - 1);
    QCOMPARE(currentCode(), second); // which has moved up, and is not passed over
}

TOUYAN_TEST(TestPartGrid, QApplication)
#include "tst_partgrid.moc"

#include "charts/flowtable.h"
#include "charts/listflow.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;

namespace {

Records sample()
{
    Records records;
    records.apply(sampleRecords());
    return records;
}

std::vector<FlowYear> years(const Records& records)
{
    return rollingFlow(records, 2018, 2022, [](ProjectId) { return true; });
}

/// The projects in the blocks of @p column that fill @p side.
QSet<ProjectId> projectsIn(const ListFlow& flow, int column, FlowSide side)
{
    QSet<ProjectId> projects;
    for (size_t at = 0; at < flow.content.blocks.size(); ++at) {
        const FlowBlock& block = flow.content.blocks.at(at);
        if (block.column == column && (block.side == side || block.side == FlowSide::Both))
            projects.unite(flow.sources.at(at).projects);
    }
    return projects;
}

int countIn(const ListFlow& flow, int column, FlowSide side)
{
    int count = 0;
    for (const FlowBlock& block : flow.content.blocks)
        count += block.column == column && (block.side == side || block.side == FlowSide::Both)
            ? block.count
            : 0;
    return count;
}

} // namespace

/// The flow between the lists as it is drawn.
class TestListFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachHalfOfAYearHoldsAllOfItsListAndNoProjectTwice()
    {
        const Records records = sample();
        const auto columns = years(records);
        const ListFlow flow = listFlow(columns);
        QVERIFY(columns.size() > 2);
        for (size_t at = 0; at < columns.size(); ++at) {
            for (const FlowSide side : {FlowSide::Arriving, FlowSide::Leaving}) {
                QCOMPARE(countIn(flow, int(at), side), columns[at].count());
                QCOMPARE(projectsIn(flow, int(at), side).size(), columns[at].count());
            }
        }
    }

    void pictureSaysWhatTheTableSays()
    {
        const auto columns = years(sample());
        const ListFlow flow = listFlow(columns);
        const ChartTable table = flowTable(columns, 2020);
        for (const FlowBlock& block : flow.content.blocks) {
            int found = 0;
            for (const ChartColumn& column : table.columns)
                found +=
                    column.values.at(block.column) == std::optional<double>(block.count) ? 1 : 0;
            QVERIFY2(found > 0, qPrintable(block.label));
        }
        for (qsizetype year = 0; year < table.rows.size(); ++year) { // and nothing else
            QList<int> drawn;
            for (const FlowBlock& block : flow.content.blocks) {
                if (block.column == year)
                    drawn.append(block.count);
            }
            QList<int> stated;
            for (const ChartColumn& column : table.columns) {
                QVERIFY(column.isDrawn);
                if (const double count = column.values.at(year).value_or(0); count > 0)
                    stated.append(int(count));
            }
            std::sort(drawn.begin(), drawn.end());
            std::sort(stated.begin(), stated.end());
            QCOMPARE(stated, drawn);
        }
    }

    void bandIsWhatItsProjectsAreAndSaysSo()
    {
        const ListFlow flow = listFlow(years(sample()));
        const auto blocks = flow.content.blocks.size();
        QCOMPARE(flow.sources.size(), blocks + flow.content.bands.size());
        for (size_t at = 0; at < flow.content.bands.size(); ++at) {
            const FlowBand& band = flow.content.bands.at(at);
            const ListFlow::Source& source = flow.sources.at(blocks + at);
            QCOMPARE(int(source.projects.size()), band.count);
            QVERIFY(flow.sources.at(size_t(band.from)).projects.contains(source.projects));
            QVERIFY(flow.sources.at(size_t(band.to)).projects.contains(source.projects));
            QVERIFY(source.words.contains(QString::number(band.count)));
        }
    }

    void bandsCarryNoMoreThanTheirBlocksHold()
    {
        const Records records = sample();
        const ListFlow flow = listFlow(years(records));
        QVERIFY(!flow.content.bands.empty());
        QHash<qsizetype, int> arrived;
        QHash<qsizetype, int> gone;
        for (const FlowBand& band : flow.content.bands) {
            arrived[band.to] += band.count;
            gone[band.from] += band.count;
        }
        for (qsizetype at = 0; at < std::ssize(flow.content.blocks); ++at) {
            const int count = flow.content.blocks.at(size_t(at)).count;
            QVERIFY(arrived.value(at) <= count);
            QVERIFY(gone.value(at) <= count);
            QCOMPARE(count, int(flow.sources.at(size_t(at)).projects.size()));
        }
    }
};

TOUYAN_TEST(TestListFlow, QCoreApplication)
#include "tst_listflow.moc"

#include "charts/listflow.h"
#include "domain/liststatus.h"
#include "support/sampleportfolio.h"

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

int sumOf(const ListFlow& flow, int column, bool withLeft)
{
    int sum = 0;
    for (const FlowBlock& block : flow.content.blocks)
        sum +=
            block.column == column && (withLeft || block.part != FlowPart::Left) ? block.count : 0;
    return sum;
}

} // namespace

/// The flow between the lists as it is drawn.
class TestListFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blocksOfAYearAreItsListAndWhatLeftIt()
    {
        const Records records = sample();
        const auto columns = years(records);
        const ListFlow flow = listFlow(columns);
        QVERIFY(columns.size() > 1);
        for (size_t at = 0; at < columns.size(); ++at) {
            QCOMPARE(sumOf(flow, int(at), true), columns[at].count());
            if (at == 0)
                continue; // shows where its projects went
            int listed = 0;
            for (const ListEntry& entry : records.all<ListEntry>()) {
                const AnnualList* list = records.find(entry.list);
                const bool isDraft = isOpenForPlacing(list->state);
                listed += list->year == columns[at].year
                        && (isOnList(entry.status) || (isDraft && isProposed(entry.status)))
                    ? 1
                    : 0;
            }
            QCOMPARE(sumOf(flow, int(at), false), listed);
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

QTEST_APPLESS_MAIN(TestListFlow)
#include "tst_listflow.moc"

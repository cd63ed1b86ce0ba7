#include "layout/lastpage.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;

namespace {

Flow tableFlow(int rows)
{
    Flow flow;
    flow.headHeights = {10};
    flow.pageHeight = 100;
    for (int i = 0; i < rows; ++i) {
        FlowItem row;
        row.height = 10;
        row.head = 0;
        flow.items.push_back(row);
    }
    return flow;
}

std::vector<PagePlacements> filled(const Flow& flow)
{
    std::vector<PagePlacements> pages = paginate(flow);
    fillLastPage(flow, pages);
    return pages;
}

/// The items on @p page, headings as -1.
QList<int> itemsOn(const PagePlacements& page)
{
    QList<int> items;
    for (const Placement& it : page)
        items.append(it.isHead ? -1 : it.index);
    return items;
}

} // namespace

class TestLastPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgottenRowsAreJoinedByOthers()
    {
        const auto pages = filled(tableFlow(11));
        QCOMPARE(pages.size(), size_t{2});
        QCOMPARE(itemsOn(pages[0]), (QList<int>{-1, 0, 1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(itemsOn(pages[1]), (QList<int>{-1, 8, 9, 10}));
        QCOMPARE(pages[1].back().top, 30.0);
    }

    void enoughRowsStayWhereTheyAre()
    {
        const Flow flow = tableFlow(12);
        QCOMPARE(filled(flow), paginate(flow));
        const Flow one = tableFlow(2);
        QCOMPARE(filled(one), paginate(one));
    }

    void rowsThatBelongTogetherAreNotParted()
    {
        Flow flow = tableFlow(11);
        flow.items[7].keepsWithNext = true; // a category stays with its first row
        const auto pages = filled(flow);
        QCOMPARE(itemsOn(pages[1]).value(1), 7);
    }

    void rowsStayWhereAFigurePutOffIsThePageBefore()
    {
        Flow flow = tableFlow(8);
        const FlowItem text{.height = 20};
        const FlowItem figure{.height = 90, .leastHeight = 85};
        flow.items.insert(flow.items.begin(), {text, figure});
        const auto pages = filled(flow);
        QCOMPARE(pages.size(), size_t{3});
        QCOMPARE(itemsOn(pages[0]), (QList<int>{0, -1, 2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(itemsOn(pages[1]), QList<int>{1});
        QCOMPARE(itemsOn(pages[2]), (QList<int>{-1, 9}));
    }

    void noteBelowTheTableGoesWithIt()
    {
        Flow flow = tableFlow(10);
        flow.items.back().keepsWithNext = true;
        flow.items.push_back({.height = 10});
        const auto pages = filled(flow);
        QCOMPARE(pages.size(), size_t{2});
        QCOMPARE(itemsOn(pages[1]).last(), 10);
        QCOMPARE(itemsOn(pages[1]), (QList<int>{-1, 7, 8, 9, 10}));
    }

    void otherTextKeepsItsPage()
    {
        Flow flow = tableFlow(9);
        flow.items.push_back({.height = 10}); // a paragraph alone on the last page
        QCOMPARE(filled(flow), paginate(flow));
    }
};

TOUYAN_TEST(TestLastPage, QCoreApplication)
#include "tst_lastpage.moc"

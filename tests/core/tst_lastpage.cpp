#include "layout/lastpage.h"

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
        QCOMPARE(itemsOn(pages[0]), (QList<int>{-1, 0, 1, 2, 3, 4, 5}));
        QCOMPARE(itemsOn(pages[1]), (QList<int>{-1, 6, 7, 8, 9, 10}));
        QCOMPARE(pages[1].back().top, 50.0);
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
        flow.items[5].keepsWithNext = true; // a category stays with its first row
        const auto pages = filled(flow);
        QCOMPARE(itemsOn(pages[1]).value(1), 5);
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
        QVERIFY(itemsOn(pages[1]).size() >= 6);
    }

    void otherTextKeepsItsPage()
    {
        Flow flow = tableFlow(9);
        flow.items.push_back({.height = 10}); // a paragraph alone on the last page
        QCOMPARE(filled(flow), paginate(flow));
    }

    void figureIsMadeLowerToStandOnItsPage()
    {
        Flow flow;
        flow.pageHeight = 100;
        FlowItem text;
        text.height = 60;
        FlowItem figure;
        figure.height = 50;
        figure.leastHeight = 38;
        flow.items = {text, figure};
        const auto pages = paginate(flow);
        QCOMPARE(pages.size(), size_t{1});
        QCOMPARE(pages[0].back().height, 40.0);
        flow.items[1].leastHeight = 45;
        QCOMPARE(paginate(flow).size(), size_t{2});
    }

    void textThatFollowsAFigureFillsThePage()
    {
        Flow flow;
        flow.pageHeight = 100;
        FlowItem text;
        text.height = 20;
        FlowItem figure;
        figure.height = 70;
        figure.leastHeight = 60;
        flow.items = {text, text, text, figure, text, text, text};
        const auto pages = paginate(flow);
        QCOMPARE(pages.size(), size_t{2});
        QCOMPARE(itemsOn(pages[0]), (QList<int>{0, 1, 2, 4, 5}));
        QCOMPARE(itemsOn(pages[1]), (QList<int>{3, 6}));
        QCOMPARE(pages[1].front().top, 0.0);
        flow.items[2].keepsWithNext = true; // it is led in
        QCOMPARE(itemsOn(paginate(flow)[0]), (QList<int>{0, 1}));
    }

    void figureStaysAboveTheFewLinesBelowIt()
    {
        Flow flow;
        flow.pageHeight = 100;
        FlowItem text;
        text.height = 50;
        FlowItem figure;
        figure.height = 90;
        figure.leastHeight = 80;
        FlowItem tail;
        tail.height = 10;
        flow.items = {text, figure, tail};
        const auto pages = paginate(flow);
        QCOMPARE(pages.size(), size_t{2});
        QCOMPARE(itemsOn(pages[0]), (QList<int>{0}));
        QCOMPARE(itemsOn(pages[1]), (QList<int>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestLastPage)
#include "tst_lastpage.moc"

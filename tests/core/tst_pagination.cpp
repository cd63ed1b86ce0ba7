#include "layout/pagination.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

using Split = FlowItem::Split;

/// Rows of one line of 10 under one heading of 10.
FlowItem row(double height = 10)
{
    return {.height = height, .head = 0};
}

FlowItem leading(double height = 10)
{
    return {.height = height, .keepsWithNext = true};
}

FlowItem block(double height)
{
    return {.height = height};
}

/// A figure that may be made lower by 10.
FlowItem figure(double height)
{
    return {.height = height, .leastHeight = height - 10};
}

FlowItem category()
{
    return {.height = 10, .head = 0, .keepsWithNext = true};
}

/// A page per line: "H" is a heading, "3" item 3, "3[20-40]" a piece of it, each behind its place.
QString pagesText(const Flow& flow)
{
    QStringList pages;
    for (const PagePlacements& page : paginate(flow)) {
        QStringList parts;
        for (const Placement& it : page) {
            QString name = it.isHead ? u"H"_s : QString::number(it.index);
            const double whole = it.isHead ? flow.headHeights[static_cast<size_t>(it.index)]
                                           : flow.items[static_cast<size_t>(it.index)].height;
            if (it.height < whole)
                name += u"[%1-%2]"_s.arg(it.from).arg(it.from + it.height);
            parts.append(u"%1:%2"_s.arg(it.top).arg(name));
        }
        pages.append(parts.join(u' '));
    }
    return pages.join(u" / "_s);
}

/// Items may be cut after every 10.
Flow flowOf(std::vector<FlowItem> items, double pageHeight = 50)
{
    Flow flow{.items = std::move(items), .headHeights = {10}, .pageHeight = pageHeight, .cuts = {}};
    flow.cuts = [heights = flow.items](int index) {
        std::vector<double> cuts;
        for (double y = 10; y < heights[static_cast<size_t>(index)].height; y += 10)
            cuts.push_back(y);
        return cuts;
    };
    return flow;
}

} // namespace

class TestPagination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsOneEmptyPage() { QCOMPARE(pagesText(flowOf({})), QString()); }

    void headingIsRepeatedOnEachPage()
    {
        QCOMPARE(pagesText(flowOf({row(), row(), row(), row(), row(), row()})),
                 u"0:H 10:0 20:1 30:2 40:3 / 0:H 10:4 20:5"_s);
    }

    void emptyTableShowsItsHeading() { QCOMPARE(pagesText(flowOf({row(0)})), u"0:H 10:0"_s); }

    void rowsStayWhole()
    {
        QCOMPARE(pagesText(flowOf({row(), row(), row(25), row()})),
                 u"0:H 10:0 20:1 / 0:H 10:2 35:3"_s);
    }

    void categoryStaysWithItsFirstRow()
    {
        QCOMPARE(pagesText(flowOf({row(), row(), row(), category(), row()})),
                 u"0:H 10:0 20:1 30:2 / 0:H 10:3 20:4"_s);
    }

    void headingStaysWithTheTableAfterIt()
    {
        const FlowItem paragraph{.height = 25};
        QCOMPARE(pagesText(flowOf({paragraph, leading(), row(), row()})),
                 u"0:0 / 0:1 10:H 20:2 30:3"_s);
    }

    void headingStaysWithTwoLinesOfAParagraph()
    {
        const FlowItem paragraph{.height = 40, .split = Split::AtLines};
        QCOMPARE(pagesText(flowOf({{.height = 20}, leading(), paragraph})),
                 u"0:0 20:1 30:2[0-20] / 0:2[20-40]"_s);
        QCOMPARE(pagesText(flowOf({{.height = 25}, leading(), paragraph})), u"0:0 / 0:1 10:2"_s);
        // Of three lines none stands alone on either page.
        const FlowItem shorter{.height = 30, .split = Split::AtLines};
        QCOMPARE(pagesText(flowOf({{.height = 20}, leading(), shorter})), u"0:0 / 0:1 10:2"_s);
    }

    void longTextBeginsBeforeWhatItStaysWith()
    {
        const FlowItem text{.height = 40, .split = Split::AtLines, .keepsWithNext = true};
        QCOMPARE(pagesText(flowOf({{.height = 30}, text, row()}, 60)),
                 u"0:0 30:1[0-20] / 0:1[20-40] 20:H 30:2"_s);
        // Two lines at least on either page.
        const FlowItem shorter{.height = 30, .split = Split::AtLines, .keepsWithNext = true};
        QCOMPARE(pagesText(flowOf({{.height = 20}, shorter, row()}, 60)), u"0:0 / 0:1 30:H 40:2"_s);
        QCOMPARE(pagesText(flowOf({{.height = 50}, text, row()}, 60)), u"0:0 / 0:1 40:H 50:2"_s);
    }

    void blankBelowTheLastLineMayLeaveThePage()
    {
        const FlowItem paragraph{.height = 80, .split = Split::AtLines, .trailing = 4};
        QCOMPARE(pagesText(flowOf({paragraph}, 36)), u"0:0[0-40] / 0:0[40-80]"_s);
        QCOMPARE(pagesText(flowOf({paragraph}, 35)), u"0:0[0-30] / 0:0[30-60] / 0:0[60-80]"_s);
        QCOMPARE(
            pagesText(flowOf({{.height = 20, .trailing = 5}, {.height = 20, .trailing = 5}}, 35)),
            u"0:0 20:1"_s);
    }

    void rowTallerThanAPageIsSplitBetweenLines()
    {
        QCOMPARE(pagesText(flowOf({row(), row(75), row()})),
                 u"0:H 10:0 20:1[0-30] / 0:H 10:1[30-70] / 0:H 10:1[70-75] 15:2"_s);
    }

    void whatHasNoCutsIsSplitWhereThePageEnds()
    {
        Flow flow = flowOf({row(100)});
        flow.cuts = nullptr;
        QCOMPARE(pagesText(flow), u"0:H 10:0[0-40] / 0:H 10:0[40-80] / 0:H 10:0[80-100]"_s);
    }

    void gapVanishesAtTheTopOfAPage()
    {
        const FlowItem gap{.height = 10, .isGap = true};
        QCOMPARE(pagesText(flowOf({gap, {.height = 40}, gap, {.height = 20}})),
                 u"0:1 40:2 / 0:3"_s);
    }

    void chainLongerThanAPageIsPlacedAllTheSame()
    {
        QCOMPARE(pagesText(flowOf({leading(20), leading(20), leading(20), leading(20)})),
                 u"0:0 20:1 / 0:2 20:3"_s);
    }

    void breakEndsThePage()
    {
        const FlowItem pageBreak{.endsPage = true};
        QCOMPARE(
            pagesText(flowOf({{.height = 10}, pageBreak, pageBreak, {.height = 10}, pageBreak})),
            u"0:0 / 0:3"_s);
    }

    void bottomItemStandsAtTheBottomAndEndsThePage()
    {
        const FlowItem bottom{.height = 10, .isAtBottom = true};
        QCOMPARE(pagesText(flowOf({{.height = 10}, bottom, {.height = 10}})), u"0:0 40:1 / 0:2"_s);
        QCOMPARE(pagesText(flowOf({{.height = 45}, bottom})), u"0:0 / 40:1"_s);
        // Notes stand below it.
        QCOMPARE(pagesText(flowOf({{.height = 10, .notes = {{10, 5}}}, bottom})), u"0:0 35:1"_s);
    }

    void lineGoesWithItsNotes()
    {
        FlowItem paragraph{.height = 40, .split = Split::AtLines};
        paragraph.notes = {{10, 8}, {40, 8}};
        // The last line and its note do not fit any more.
        QCOMPARE(pagesText(flowOf({paragraph})), u"0:0[0-30] / 0:0[30-40]"_s);
        Flow flow = flowOf({paragraph}, 48);
        QCOMPARE(pagesText(flow), u"0:0[0-30] / 0:0[30-40]"_s);
        flow = flowOf({paragraph}, 56);
        QCOMPARE(pagesText(flow), u"0:0"_s);
        flow.noteGap = 5; // above the notes, once a page
        QCOMPARE(pagesText(flow), u"0:0[0-30] / 0:0[30-40]"_s);
        flow.pageHeight = 61;
        QCOMPARE(pagesText(flow), u"0:0"_s);
    }

    void headingStaysWithALineThatHasANote()
    {
        FlowItem paragraph{.height = 20, .split = Split::AtLines};
        paragraph.notes = {{10, 10}};
        QCOMPARE(pagesText(flowOf({{.height = 25}, leading(), paragraph})), u"0:0 / 0:1 10:2"_s);
    }

    void noteTallerThanAPageComesToAnEnd()
    {
        FlowItem paragraph{.height = 30, .split = Split::AtLines};
        paragraph.notes = {{10, 100}};
        QCOMPARE(pagesText(flowOf({paragraph})), u"0:0[0-10] / 0:0[10-30]"_s);
    }

    void notesNeverReachIntoTheText()
    {
        std::vector<FlowItem> items;
        for (int i = 0; i < 2000; ++i) {
            FlowItem item{.height = 10.0 * (1 + i % 6), .split = Split::AtLines};
            for (int line = 1; line <= 1 + i % 6; ++line) {
                if ((i * 7 + line * 3) % 5 == 0)
                    item.notes.push_back({10.0 * line, 4.0 + i % 3});
            }
            items.push_back(item);
        }
        Flow flow = flowOf(items, 100);
        flow.noteGap = 3;
        size_t noted = 0;
        for (const PagePlacements& page : paginate(flow)) {
            double text = 0;
            double notes = 0;
            for (const Placement& it : page) {
                text = std::max(text, it.top + it.height);
                for (const FlowNote& note : items[static_cast<size_t>(it.index)].notes) {
                    if (note.at > it.from && note.at <= it.from + it.height) {
                        notes += note.height;
                        ++noted;
                    }
                }
            }
            QVERIFY(text + notes + (notes > 0 ? 3 : 0) <= 100.001);
        }
        size_t all = 0;
        for (const FlowItem& item : items)
            all += item.notes.size();
        QCOMPARE(noted, all);
    }

    void headingIsNotLeftBelowAFigurePutOff()
    {
        std::vector<FlowItem> items{
            {.height = 50}, figure(70), {.height = 45}, leading(), {.height = 40}};
        QCOMPARE(pagesText(flowOf(items, 100)), u"0:0 50:2 / 0:1 / 0:3 10:4"_s);
        // A long text begins there all the same.
        items[3] = {.height = 40, .split = Split::AtLines, .keepsWithNext = true};
        QCOMPARE(pagesText(flowOf(items, 100)), u"0:0 50:2 / 0:1 70:3[0-20] / 0:3[20-40] 20:4"_s);
    }

    void figuresKeepTheirOrder()
    {
        const FlowItem text{.height = 45};
        const FlowItem line{.height = 10};
        QCOMPARE(pagesText(flowOf({{.height = 50}, figure(70), figure(20), text, line}, 100)),
                 u"0:0 50:3 / 0:1 70:2 90:4"_s);
        // What leads a figure in goes with it.
        QCOMPARE(pagesText(flowOf({{.height = 50}, figure(70), leading(), figure(20), text}, 100)),
                 u"0:0 / 0:1 70:2 80:3 / 0:4"_s);
        const FlowItem gap{.height = 60, .isGap = true};
        QCOMPARE(
            pagesText(flowOf({{.height = 50}, figure(70), gap, leading(), figure(20), text}, 100)),
            u"0:0 / 0:1 70:3 80:4 / 0:5"_s);
    }

    void figuresDisturbNeitherOrderNorHeadings()
    {
        std::vector<FlowItem> items;
        for (int i = 0; i < 5000; ++i) {
            const double height = 10.0 * (1 + i * 7 % 11 % 4);
            if (i * 13 % 17 < 3)
                items.push_back(figure(10 + 2 * height));
            else if (i * 5 % 19 < 4)
                items.push_back(leading());
            else
                items.push_back({.height = height});
        }
        items.push_back({.height = 10});
        int nextFigure = 0;
        int nextText = 0;
        const auto next = [&items](int from, bool isFigure) {
            while (from < int(items.size()) && (items[size_t(from)].leastHeight > 0) != isFigure)
                ++from;
            return from;
        };
        for (const PagePlacements& page : paginate(flowOf(items, 100))) {
            for (const Placement& it : page) {
                const bool isFigure = items[size_t(it.index)].leastHeight > 0;
                int& expected = isFigure ? nextFigure : nextText;
                expected = next(expected, isFigure);
                QCOMPARE(it.index, expected++);
                QVERIFY(it.top + it.height <= 100);
            }
            QVERIFY(!items[size_t(page.back().index)].keepsWithNext);
        }
        QCOMPARE(next(nextFigure, true), int(items.size()));
        QCOMPARE(next(nextText, false), int(items.size()));
    }

    void figureIsMadeLowerToStandOnItsPage()
    {
        QCOMPARE(pagesText(flowOf({block(60), figure(50)}, 100)), u"0:0 60:1[0-40]"_s);
        QCOMPARE(pagesText(flowOf({block(65), figure(50)}, 100)), u"0:0 / 0:1"_s);
    }

    void textThatFollowsAFigureFillsThePage()
    {
        std::vector<FlowItem> items{block(20), block(20), block(20), figure(70),
                                    block(20), block(20), block(20)};
        QCOMPARE(pagesText(flowOf(items, 100)), u"0:0 20:1 40:2 60:4 80:5 / 0:3 70:6"_s);
        items[2].keepsWithNext = true; // it is led in
        QVERIFY(pagesText(flowOf(items, 100)).startsWith(u"0:0 20:1 / "_s));
    }

    void figurePutOffWaitsForTheEndOfItsText()
    {
        const FlowItem text{.height = 60, .split = Split::AtLines};
        QCOMPARE(pagesText(flowOf({block(70), figure(50), text, block(10)}, 100)),
                 u"0:0 70:2[0-30] / 0:2[30-60] 30:1 80:3"_s);
        // Of a text that goes over a whole page too.
        const FlowItem tall{.height = 160, .split = Split::AtLines};
        QCOMPARE(pagesText(flowOf({block(70), figure(50), tall}, 100)),
                 u"0:0 70:2[0-30] / 0:2[30-130] / 0:2[130-160] 30:1"_s);
    }

    void figureStaysAboveTheFewLinesBelowIt()
    {
        QCOMPARE(pagesText(flowOf({block(50), figure(90), block(10)}, 100)), u"0:0 / 0:1 90:2"_s);
    }

    void everyRowIsPlacedOnceAndInOrder()
    {
        std::vector<FlowItem> items;
        for (int i = 0; i < 10'000; ++i)
            items.push_back({.height = 5.0 + i % 37, .head = 0, .keepsWithNext = i % 20 == 0});
        const Flow flow = flowOf(items, 100);
        int next = 0;
        for (const PagePlacements& page : paginate(flow)) {
            QVERIFY(page.front().isHead);
            double y = 0;
            for (const Placement& it : page) {
                QCOMPARE(it.top, y);
                y += it.height;
                QVERIFY(y <= 100);
                if (!it.isHead)
                    QCOMPARE(it.index, next++);
            }
        }
        QCOMPARE(next, 10'000);
    }
};

TOUYAN_TEST(TestPagination, QCoreApplication)
#include "tst_pagination.moc"

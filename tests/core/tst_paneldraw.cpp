#include "selection/drawnfields.h"
#include "selection/drawrecord.h"
#include "selection/reviewround.h"
#include "selection/substitute.h"
#include "support/samplepanel.h"
#include "support/samplereview.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;
using namespace touyan::samplepanel;

/// Who is drawn, and when a draw is refused.
class TestPanelDraw : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSeedDrawsTheSamePanel();
    void everyEligibleExpertIsDrawnAsOften();
    void nobodyOutsideThePoolIsDrawn();
    void everyFieldIsRepresented();
    void moreFieldsThanSeatsAreSpreadByLot();
    void impossibleDrawsAreRefusedWithTheReason();
    void scoredPanelStays();
    void weightsThatAreNotAHundredPercentStopTheDraw();
    void drawBeforeTheScreeningEndsIsWarnedOf();
};

void TestPanelDraw::sameSeedDrawsTheSamePanel()
{
    const Records records = related();
    QSet<QString> panels;
    for (int number = 0; number < 40; ++number) {
        const PanelDraw first = drawn(records, {.panelSize = 5}, seed(number));
        QVERIFY(first == drawn(records, {.panelSize = 5}, seed(number)));
        QStringList names;
        for (const ExpertId id : first.panel)
            names.append(QString::number(id.value));
        panels.insert(names.join(u' '));
    }
    QVERIFY(panels.size() > 35); // of 9·8·7·6·5 orders hardly two are the same
}

void TestPanelDraw::everyEligibleExpertIsDrawnAsOften()
{
    constexpr int Draws = 3000;
    constexpr int Seats = 3;
    const Records records = related();
    QHash<ExpertId, int> counts;
    QHash<ExpertId, int> firsts;
    qsizetype pool = 0;
    for (int number = 0; number < Draws; ++number) {
        const PanelDraw draw = drawn(records, {.panelSize = Seats}, seed(number));
        pool = draw.pool.size();
        for (const ExpertId id : draw.panel)
            ++counts[id];
        ++firsts[draw.panel.first()];
    }
    QCOMPARE(pool, 10); // one is related to most, one is not available
    QCOMPARE(counts.size(), pool);
    const auto chiSquare = [&](const QHash<ExpertId, int>& hits, double expected) {
        double sum = 0;
        for (const int count : hits)
            sum += (count - expected) * (count - expected) / expected;
        return sum;
    };
    // 99.9 % of chi-square with 9 degrees; draws without replacement spread less than that.
    QVERIFY(chiSquare(counts, double(Draws) * Seats / double(pool)) < 27.88);
    QVERIFY(chiSquare(firsts, double(Draws) / double(pool)) < 27.88);
}

void TestPanelDraw::nobodyOutsideThePoolIsDrawn()
{
    const Records records = related();
    for (int number = 0; number < 200; ++number) {
        const PanelDraw draw = drawn(records, {.panelSize = 1 + number % 9}, seed(number));
        const QSet<ExpertId> pool(draw.pool.cbegin(), draw.pool.cend());
        const QSet<ExpertId> panel(draw.panel.cbegin(), draw.panel.cend());
        QCOMPARE(panel.size(), draw.panel.size());
        QCOMPARE(draw.panel.size(), 1 + number % 9);
        QVERIFY(pool.contains(panel));
        QVERIFY(!panel.contains({10}) && !panel.contains({12}));
        QCOMPARE(draw.order.mid(0, draw.panel.size()), draw.panel);
        QCOMPARE(pool.size() + qsizetype(draw.excluded.size()), Experts);
    }
}

void TestPanelDraw::everyFieldIsRepresented()
{
    const Records records = related();
    for (int number = 0; number < 200; ++number) {
        const PanelDraw draw = drawn(records, {.panelSize = 3, .isByField = true}, seed(number));
        QStringList fields;
        for (const ExpertId id : draw.panel)
            fields += draw.expert(id)->specialities;
        fields.sort();
        QCOMPARE(fields, (QStringList{u"制造"_s, u"海洋"_s, u"视觉"_s}));
        const PanelDraw some = drawn(
            records, {.panelSize = 2, .isByField = true, .fields = {u"视觉"_s}}, seed(number));
        QVERIFY(std::any_of(some.panel.begin(), some.panel.end(), [&](ExpertId id) {
            return some.expert(id)->specialities.contains(u"视觉"_s);
        }));
    }
}

/// A pool in which everybody has a field of their own: no panel smaller than it has them all.
void TestPanelDraw::moreFieldsThanSeatsAreSpreadByLot()
{
    Records records = recordsOf({sampleReview(Projects, Experts)});
    ChangeSet changes;
    for (const Expert& before : records.all<Expert>()) {
        Expert after = before;
        after.specialities = {u"领域%1"_s.arg((before.id.value + 1) / 2)}; // two have each
        changes.update(before, after);
    }
    records.apply(changes);
    QSet<ExpertId> ever;
    for (int number = 0; number < 100; ++number) {
        const PanelDraw draw = drawn(records, {.panelSize = 4, .isByField = true}, seed(number));
        QSet<QString> fields;
        for (const ExpertId id : draw.panel)
            fields.insert(draw.expert(id)->specialities.first());
        QCOMPARE(fields.size(), 4); // each seat brings another
        QCOMPARE(unrepresentedFields(draw).size(), 2);
        QVERIFY(unrepresentedText(draw).contains(unrepresentedFields(draw).first()));
        QVERIFY(substituteFor(draw, draw.panel.first()));
        ever.unite(QSet<ExpertId>(draw.panel.cbegin(), draw.panel.cend()));
        const Records file = entered(records, draw);
        QCOMPARE(verifyDraw(file, roundOf(file)), QStringList());
    }
    QCOMPARE(ever.size(), Experts); // the lots decide, not the fields
    const PanelDraw whole = drawn(records, {.panelSize = 6, .isByField = true}, seed(1));
    QCOMPARE(unrepresentedText(whole), QString());
    QCOMPARE(unrepresentedText(drawn(records, {.panelSize = 4}, seed(1))), QString());
}

void TestPanelDraw::impossibleDrawsAreRefusedWithTheReason()
{
    const Records records = related();
    const auto messageOf = [&](const DrawRules& rules, const QString& by) {
        const auto draw = drawPanel(drawQuestion(records, roundOf(records), rules, by));
        return draw ? QString() : draw.error().message;
    };
    QCOMPARE(messageOf({.panelSize = 10}, seed(1)), QString());
    const QString tooSmall = messageOf({.panelSize = 11}, seed(1));
    QVERIFY2(tooSmall.contains(u"10 experts") && tooSmall.contains(u"11 seats"),
             qPrintable(tooSmall));
    QVERIFY(!messageOf({.panelSize = 0}, seed(1)).isEmpty());
    QVERIFY(!messageOf({.panelSize = 3}, u" "_s).isEmpty());
    const QStringList all{u"制造"_s, u"海洋"_s, u"视觉"_s};
    QVERIFY(messageOf({.panelSize = 2, .isByField = true, .fields = all}, seed(1))
                .contains(u"3 fields"));
    QVERIFY(messageOf({.panelSize = 3, .isByField = true, .fields = {u"法律"_s}}, seed(1))
                .contains(u"法律"));
}

void TestPanelDraw::scoredPanelStays()
{
    Records records = recordsOf({sampleReview(2, 6)});
    QCOMPARE(drawFault(records, roundOf(records)), QString());
    records.apply(sampleScores(2, 3, [](int, int) { return 80; }));
    QVERIFY(!drawFault(records, roundOf(records)).isEmpty());
    const Records bare = recordsOf({sampleReview(0, 6)});
    QVERIFY(!drawFault(bare, roundOf(bare)).isEmpty());
}

void TestPanelDraw::weightsThatAreNotAHundredPercentStopTheDraw()
{
    Records records = recordsOf({sampleReview(2, 6)});
    const auto criterion = roundRows(records, roundOf(records)).criteria.front();
    ChangeSet changes;
    ReviewCriterion heavier = criterion;
    heavier.weight = Percent::fromHundredths(criterion.weight.hundredths() + 500);
    changes.update(criterion, heavier);
    records.apply(changes);
    const QString fault = drawFault(records, roundOf(records));
    QVERIFY2(fault.contains(u"105.0%"_s) && fault.contains(u" 5.0%"_s), qPrintable(fault));
    records.apply(changes.inverted());
    QCOMPARE(drawFault(records, roundOf(records)), QString());
    ChangeSet none; // criteria may still be entered after the draw
    for (const ReviewCriterion& row : roundRows(records, roundOf(records)).criteria)
        none.remove(row);
    records.apply(none);
    QCOMPARE(drawFault(records, roundOf(records)), QString());
}

void TestPanelDraw::drawBeforeTheScreeningEndsIsWarnedOf()
{
    Records records = recordsOf({sampleReview(2, 6)});
    QCOMPARE(earlyReviewWarning(records, roundOf(records)), QString());
    QVERIFY(!drawRecordFault(roundOf(records)).isEmpty());
    for (const ListState state : {ListState::Collecting, ListState::Screening}) {
        const AnnualList before = *records.find(SampleList);
        AnnualList after = before;
        after.state = state;
        ChangeSet changes;
        changes.update(before, after);
        records.apply(changes);
        const QString warning = earlyReviewWarning(records, roundOf(records));
        QVERIFY2(warning.contains(choice(state).translatedTitle()), qPrintable(warning));
        QCOMPARE(drawFault(records, roundOf(records)), QString()); // it is no prohibition
    }
}

TOUYAN_TEST(TestPanelDraw, QCoreApplication)
#include "tst_paneldraw.moc"

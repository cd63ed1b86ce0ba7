#include "domain/validation.h"
#include "selection/drawnfields.h"
#include "selection/drawrecord.h"
#include "selection/lots.h"
#include "selection/reviewround.h"
#include "selection/substitute.h"
#include "support/makers.h"
#include "support/samplereview.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Projects = 6;
constexpr int Experts = 12;

/// The sample with every expert of an even number related to one project, one expert related to
/// most and one not available.
Records related()
{
    Records records = recordsOf({sampleReview(Projects, Experts)});
    ChangeSet changes;
    const auto change = [&](qint64 id, const std::function<void(Expert&)>& edit) {
        const Expert before = *records.find(ExpertId{id});
        Expert after = before;
        edit(after);
        changes.update(before, after);
    };
    for (int number = 2; number <= 6; number += 2)
        change(number, [number](Expert& expert) {
            expert.relatedOrganisations = {u"企业%1股份有限公司"_s.arg(number)};
        });
    change(8, [](Expert& expert) { expert.organisation = u"（企业１）有限责任公司"_s; });
    change(10, [](Expert& expert) {
        expert.relatedOrganisations = {u"企业1"_s, u"企业2"_s, u"企业3"_s, u"企业4"_s};
    });
    change(12, [](Expert& expert) { expert.active = false; });
    records.apply(changes);
    return records;
}

const ReviewRound& roundOf(const Records& records)
{
    return *records.find(SampleRound);
}

PanelDraw drawn(const Records& records, const DrawRules& rules, const QString& seed)
{
    const auto draw = drawPanel(drawQuestion(records, roundOf(records), rules, seed));
    if (!draw)
        qFatal("%s", qPrintable(draw.error().message));
    return *draw;
}

/// @p records with the panel of @p draw.
Records entered(Records records, const PanelDraw& draw)
{
    IdMaker ids;
    records.apply(drawChanges(records, roundOf(records), draw,
                              QDateTime(QDate(2020, 3, 2), QTime(9, 30)), ids));
    return records;
}

QString seed(int number)
{
    return u"种子-%1"_s.arg(number);
}

/// Puts substitutes in for @p seats, one after the other.
Records withSubstitutes(Records file, const QList<int>& seats)
{
    IdMaker ids;
    for (const int number : seats) {
        const RoundRows rows = roundRows(file, roundOf(file));
        const auto changes =
            substitution(file, rows.round, rows.seats[static_cast<size_t>(number - 1)], u"出差"_s,
                         QDateTime(QDate(2020, 3, 3), QTime(9, 0)), ids);
        if (!changes || !violations(file, *changes).empty())
            qFatal("no substitute for seat %d", number);
        Records after = file;
        after.apply(*changes);
        Records back = after;
        back.apply(changes->inverted());
        if (!(back == file))
            qFatal("the substitution cannot be taken back");
        file = after;
    }
    return file;
}

} // namespace

class TestPanelDraw : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lotsAreThoseOfTheSpecification();
    void lotsBelowABoundAreEven();
    void namesOfOrganisationsAreComparedByTheirSense_data();
    void namesOfOrganisationsAreComparedByTheirSense();
    void sameSeedDrawsTheSamePanel();
    void everyEligibleExpertIsDrawnAsOften();
    void nobodyOutsideThePoolIsDrawn();
    void relatedExpertsAreRecusedOrKeptOut();
    void enteredRecusalsCountAsRelations();
    void everyFieldIsRepresented();
    void moreFieldsThanSeatsAreSpreadByLot();
    void impossibleDrawsAreRefusedWithTheReason();
    void recordHoldsTheWholeDraw();
    void drawIsReproducedFromTheFile();
    void everyTamperingIsFound();
    void laterDrawReplacesTheSeatsAndNamesTheEarlierOne();
    void drawingAnewNeedsAReasonThatIsKept();
    void drawIsOneValidChangeThatCanBeTakenBack();
    void scoredPanelStays();
    void weightsThatAreNotAHundredPercentStopTheDraw();
    void drawBeforeTheScreeningEndsIsWarnedOf();
    void laterEditsOfExpertsDoNotTouchTheDraw();
    void substitutesFollowTheOrderOfTheLots();
    void substituteKeepsTheFieldsRepresented();
    void substitutionsThatCannotBeAreRefused();
};

void TestPanelDraw::lotsAreThoseOfTheSpecification()
{
    // SHA-256 of "dalian:0" and "dalian:1", computed with another program.
    Lots lots(u"dalian"_s);
    QCOMPARE(QByteArray::number(lots.next(), 16).rightJustified(16, '0'),
             QByteArray("23793c625ef9dc72"));
    QCOMPARE(QByteArray::number(lots.next(), 16).rightJustified(16, '0'),
             QByteArray("7c293c030bb08da8"));
    QCOMPARE(Lots(u"dalian"_s).order(6), (QList<int>{4, 5, 3, 1, 0, 2}));
    QCOMPARE(Lots(u"x"_s).order(0), QList<int>());
    QCOMPARE(Lots(u"x"_s).order(1), QList<int>{0});
}

void TestPanelDraw::lotsBelowABoundAreEven()
{
    Lots lots(u"even"_s);
    std::array<int, 7> counts{};
    constexpr int Draws = 14'000;
    for (int i = 0; i < Draws; ++i)
        ++counts.at(lots.below(7));
    double chiSquare = 0;
    for (const int count : counts)
        chiSquare += (count - Draws / 7.0) * (count - Draws / 7.0) / (Draws / 7.0);
    QVERIFY2(chiSquare < 22.46, qPrintable(QString::number(chiSquare))); // 99.9 %, 6 degrees
    for (int i = 0; i < 100; ++i)
        QCOMPARE(lots.below(1), quint64(0));
}

void TestPanelDraw::namesOfOrganisationsAreComparedByTheirSense_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("equal") << u"某大学"_s << u"某大学"_s << true;
    QTest::newRow("width") << u"ＡＢ科技（大连）有限公司"_s << u"AB科技(大连)有限公司"_s << true;
    QTest::newRow("case and spaces") << u"Neusoft 大连"_s << u"ＮＥＵＳＯＦＴ大连 "_s << true;
    QTest::newRow("brackets left out")
        << u"华信（大连）有限公司"_s << u"华信大连有限公司"_s << true;
    QTest::newRow("form") << u"大连某机床股份有限公司"_s << u"大连某机床有限责任公司"_s << true;
    QTest::newRow("no form") << u"大连某机床有限公司"_s << u"大连某机床"_s << true;
    QTest::newRow("other name") << u"大连某机床有限公司"_s << u"大连某船舶有限公司"_s << false;
    QTest::newRow("other place") << u"某机床（大连）"_s << u"某机床（沈阳）"_s << false;
    QTest::newRow("short form") << u"甲公司"_s << u"甲有限公司"_s << true;
    QTest::newRow("part of") << u"某大学"_s << u"某大学附属医院"_s << false;
    QTest::newRow("both empty") << u""_s << u" "_s << false;
    QTest::newRow("only a form") << u"有限公司"_s << u"有限责任公司"_s << false;
}

void TestPanelDraw::namesOfOrganisationsAreComparedByTheirSense()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(isSameOrganisation(a, b), "isSame");
    QTEST(isSameOrganisation(b, a), "isSame");
}

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

void TestPanelDraw::relatedExpertsAreRecusedOrKeptOut()
{
    const Records records = related();
    for (int number = 0; number < 100; ++number) {
        const PanelDraw draw = drawn(records, {.panelSize = 7}, seed(number));
        const Records file = entered(records, draw);
        const RoundRows rows = roundRows(file, roundOf(file));
        for (const ReviewSeat& seat : rows.seats) {
            for (const ProjectId project : rows.projects) {
                const bool isRelated =
                    relationBetween(*file.find(seat.expert), *file.find(project)).has_value();
                QCOMPARE(rows.recusal(seat.expert, project) != nullptr, isRelated);
            }
        }
        const PanelDraw strict =
            drawn(records, {.panelSize = 5, .related = RelatedExperts::KeptOut}, seed(number));
        QVERIFY(strict.recusals.empty());
        QCOMPARE(strict.excluded.size(), size_t(6));
    }
    const PanelDraw draw = drawn(records, {.panelSize = 5}, seed(0));
    const auto most = std::find_if(draw.excluded.begin(), draw.excluded.end(),
                                   [](const auto& row) { return row.expert == ExpertId{10}; });
    QCOMPARE(most->relations.size(), size_t(4));
    QCOMPARE(most->kind, ExclusionKind::Related);
    QVERIFY(relationText(most->relations.front()).contains(u"企业1"));
}

void TestPanelDraw::enteredRecusalsCountAsRelations()
{
    Records records = recordsOf({sampleReview(2, 6)});
    ChangeSet changes;
    changes.insert(ReviewRecusal{{1}, SampleRound, {3}, {1}, u"曾任顾问"_s});
    records.apply(changes);
    const PanelDraw draw = drawn(records, {.panelSize = 6}, seed(1));
    QCOMPARE(draw.recusals.size(), size_t(1)); // one of two projects is not more than half
    QCOMPARE(draw.recusals.front().kind, RelationKind::Entered);
    const Records file = entered(records, draw);
    QCOMPARE(file.all<ReviewRecusal>().size(), 1);
    QCOMPARE(verifyDraw(file, roundOf(file)), QStringList());
    const PanelDraw strict =
        drawn(records, {.panelSize = 5, .related = RelatedExperts::KeptOut}, seed(1));
    QVERIFY(!strict.panel.contains(ExpertId{3}));
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

void TestPanelDraw::recordHoldsTheWholeDraw()
{
    PanelDraw draw = drawn(related(), {.panelSize = 7, .isByField = true}, seed(3));
    draw.earlier.push_back(
        {u"früher"_s, QDateTime(QDate(2020, 3, 1), QTime(8, 0)), {{3}, {5}}, u"示例"_s});
    const auto read = drawFromJson(toJson(draw));
    QVERIFY(read);
    QVERIFY(*read == draw);
    QVERIFY(!drawFromJson({}));
    QVERIFY(!drawFromJson(u"{\"method\": \"other\"}"_s));
    const DrawRules rules{.panelSize = 4,
                          .isByField = true,
                          .fields = {u"海洋"_s},
                          .related = RelatedExperts::KeptOut};
    QVERIFY(drawRules(withRules({}, rules)) == rules);
}

void TestPanelDraw::drawIsReproducedFromTheFile()
{
    const Records records = related();
    QVERIFY(!verifyDraw(records, roundOf(records)).isEmpty());
    for (int number = 0; number < 100; ++number) {
        const Records file =
            entered(records,
                    drawn(records, {.panelSize = 3 + number % 5, .isByField = number % 2 == 0},
                          seed(number)));
        QCOMPARE(verifyDraw(file, roundOf(file)), QStringList());
    }
}

void TestPanelDraw::everyTamperingIsFound()
{
    const Records records = related();
    const Records file = entered(records, drawn(records, {.panelSize = 7}, seed(5)));
    const RoundRows rows = roundRows(file, roundOf(file));
    const auto differences = [&](const auto& edit) {
        Records tampered = file;
        ChangeSet changes;
        edit(changes);
        tampered.apply(changes);
        return verifyDraw(tampered, roundOf(tampered));
    };
    const auto editRound = [&](const std::function<void(ReviewRound&)>& edit) {
        return differences([&](ChangeSet& changes) {
            ReviewRound after = rows.round;
            edit(after);
            changes.update(rows.round, after);
        });
    };
    QVERIFY(!editRound([](ReviewRound& round) { round.seed += u'1'; }).isEmpty());
    QVERIFY(!editRound([](ReviewRound& round) { round.panelSize = 6; }).isEmpty());
    QVERIFY(!editRound([](ReviewRound& round) { round.isStratified = true; }).isEmpty());
    QVERIFY(!editRound([](ReviewRound& round) {
                 round.drawRecord.replace(u"种子-5"_s, u"种子-6"_s);
                 round.seed = u"种子-6"_s;
             }).isEmpty());
    QVERIFY(!editRound([](ReviewRound& round) { round.drawRecord.clear(); }).isEmpty());
    const QStringList seat = differences([&](ChangeSet& changes) {
        ReviewSeat after = rows.seats[2];
        after.expert = ExpertId{12};
        changes.update(rows.seats[2], after);
    });
    QCOMPARE(seat.size(), 1);
    QVERIFY2(seat.first().contains(u"3") && seat.first().contains(u"专家12"),
             qPrintable(seat.first()));
    QCOMPARE(differences([&](ChangeSet& changes) { changes.remove(rows.seats[0]); }).size(), 1);
    QCOMPARE(differences([&](ChangeSet& changes) {
                 changes.insert(ReviewSeat{{99}, SampleRound, {12}, 8, false, {}, {}});
             }).size(),
             1);
    QVERIFY(!rows.recusals.empty());
    QCOMPARE(differences([&](ChangeSet& changes) { changes.remove(rows.recusals[0]); }).size(), 1);
}

void TestPanelDraw::laterDrawReplacesTheSeatsAndNamesTheEarlierOne()
{
    const Records records = related();
    const Records once = entered(records, drawn(records, {.panelSize = 7}, seed(1)));
    const Records twice = entered(once, drawn(once, {.panelSize = 4}, seed(2)));
    QCOMPARE(twice.all<ReviewSeat>().size(), 4);
    QCOMPARE(verifyDraw(twice, roundOf(twice)), QStringList());
    const auto draw = drawFromJson(roundOf(twice).drawRecord);
    QCOMPARE(draw->earlier.size(), size_t(1));
    QCOMPARE(draw->earlier.front().seed, seed(1));
    QList<ExpertId> panel;
    for (const ReviewSeat& seat : roundRows(once, roundOf(once)).seats)
        panel.append(seat.expert);
    QCOMPARE(panel.size(), 7);
    QCOMPARE(draw->earlier.front().panel, panel);
}

void TestPanelDraw::drawingAnewNeedsAReasonThatIsKept()
{
    const Records records = related();
    QCOMPARE(redrawFault(roundOf(records), {}), QString());
    const Records once = entered(records, drawn(records, {.panelSize = 7}, seed(1)));
    QVERIFY(!redrawFault(roundOf(once), u" "_s).isEmpty());
    QCOMPARE(redrawFault(roundOf(once), u"专家库有误"_s), QString());
    IdMaker ids;
    Records twice = once;
    twice.apply(drawChanges(once, roundOf(once), drawn(once, {.panelSize = 4}, seed(2)),
                            QDateTime(QDate(2020, 3, 2), QTime(9, 0)), ids, u"专家库有误"_s));
    QCOMPARE(drawFromJson(roundOf(twice).drawRecord)->earlier.front().reason, u"专家库有误"_s);
}

void TestPanelDraw::drawIsOneValidChangeThatCanBeTakenBack()
{
    Records records = related();
    const Records before = records;
    IdMaker ids;
    const ChangeSet changes =
        drawChanges(records, roundOf(records), drawn(records, {.panelSize = 7}, seed(1)),
                    QDateTime(QDate(2020, 3, 2), QTime(9, 30)), ids);
    QVERIFY(violations(records, changes).empty());
    records.apply(changes);
    QVERIFY(!(records == before));
    const ChangeSet again =
        drawChanges(records, roundOf(records), drawn(records, {.panelSize = 7}, seed(2)),
                    QDateTime(QDate(2020, 3, 3), QTime(9, 30)), ids);
    QVERIFY(violations(records, again).empty());
    records.apply(again);
    records.apply(again.inverted());
    records.apply(changes.inverted());
    QVERIFY(records == before);
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

void TestPanelDraw::laterEditsOfExpertsDoNotTouchTheDraw()
{
    const Records records = related();
    Records file = entered(records, drawn(records, {.panelSize = 5}, seed(1)));
    ChangeSet changes;
    for (const Expert& expert : file.all<Expert>()) {
        Expert after = expert;
        after.active = false;
        after.organisation = u"别处"_s;
        after.specialities.clear();
        changes.update(expert, after);
    }
    file.apply(changes);
    QCOMPARE(verifyDraw(file, roundOf(file)), QStringList());
}

void TestPanelDraw::substitutesFollowTheOrderOfTheLots()
{
    const Records records = related();
    const PanelDraw draw = drawn(records, {.panelSize = 4}, seed(7));
    // The first substitute cannot come either: seat 5 is his.
    const Records file = withSubstitutes(entered(records, draw), {2, 5, 1});
    const RoundRows rows = roundRows(file, roundOf(file));
    QCOMPARE(rows.seats.size(), size_t(7));
    QCOMPARE(rows.seats[4].expert, draw.order.at(4));
    QCOMPARE(rows.seats[5].expert, draw.order.at(5));
    QCOMPARE(rows.seats[6].expert, draw.order.at(6));
    for (const size_t absent : {size_t(0), size_t(1), size_t(4)}) {
        QVERIFY(rows.seats[absent].isExcluded);
        QCOMPARE(rows.seats[absent].exclusionReason, u"出差"_s);
    }
    for (const ReviewSeat& seat : rows.seats) {
        for (const ProjectId project : rows.projects) {
            if (relationBetween(*file.find(seat.expert), *file.find(project)))
                QVERIFY(rows.recusal(seat.expert, project));
        }
    }
    const auto record = drawFromJson(rows.round.drawRecord);
    QVERIFY(record);
    QCOMPARE(record->substitutions.size(), size_t(3));
    QCOMPARE(record->substitutions[0].absent, draw.panel.at(1));
    QCOMPARE(verifyDraw(file, rows.round), QStringList());
    // Somebody else in the seat of the substitute is found, and in the record too.
    Records tampered = file;
    ReviewSeat other = rows.seats[5];
    other.expert = draw.order.at(7);
    tampered.apply(updating(rows.seats[5], other));
    QCOMPARE(verifyDraw(tampered, roundOf(tampered)).size(), 1);
    PanelDraw forged = *record;
    forged.substitutions[1].substitute = draw.order.at(7);
    ReviewRound forgedRound = rows.round;
    forgedRound.drawRecord = toJson(forged);
    QCOMPARE(verifyDraw(file, forgedRound).size(), 1);
}

void TestPanelDraw::substituteKeepsTheFieldsRepresented()
{
    const Records records = related();
    for (int number = 0; number < 50; ++number) {
        const PanelDraw draw = drawn(records, {.panelSize = 3, .isByField = true}, seed(number));
        const Records file = withSubstitutes(entered(records, draw), {1 + number % 3});
        const RoundRows rows = roundRows(file, roundOf(file));
        QCOMPARE(verifyDraw(file, rows.round), QStringList());
        QStringList fields;
        for (const ReviewSeat& seat : rows.seats) {
            if (!seat.isExcluded)
                fields += file.find(seat.expert)->specialities;
        }
        fields.removeDuplicates();
        QCOMPARE(fields.size(), 3);
    }
}

void TestPanelDraw::substitutionsThatCannotBeAreRefused()
{
    IdMaker ids;
    const QDateTime at(QDate(2020, 3, 3), QTime(9, 0));
    const auto isRefused = [&](const Records& file, const QString& reason) {
        const RoundRows rows = roundRows(file, roundOf(file));
        return !substitution(file, rows.round, rows.seats[0], reason, at, ids);
    };
    const Records records = recordsOf({sampleReview(2, 6)});
    const Records file = entered(records, drawn(records, {.panelSize = 5}, seed(1)));
    QVERIFY(isRefused(file, u" "_s));
    QVERIFY(!isRefused(file, u"出差"_s));
    QVERIFY(isRefused(withSubstitutes(file, {1}), u"出差"_s)); // excluded already
    const RoundRows rows = roundRows(file, roundOf(file));
    Records scored = file;
    scored.apply(inserting(ReviewScore{{1}, rows.seats[0].id, {1}, {1}, 50, {}, {}}));
    QVERIFY(isRefused(scored, u"出差"_s));
    const Records all = entered(records, drawn(records, {.panelSize = 6}, seed(1)));
    QVERIFY(isRefused(all, u"出差"_s)); // nobody is left
    QVERIFY(isRefused(
        recordsOf({sampleReview(1, 1), sampleScores(1, 1, [](int, int) { return std::nullopt; })}),
        u"出差"_s)); // never drawn
}

QTEST_GUILESS_MAIN(TestPanelDraw)
#include "tst_paneldraw.moc"

#include "domain/validation.h"
#include "selection/drawnfields.h"
#include "selection/drawrecord.h"
#include "selection/reviewround.h"
#include "support/samplepanel.h"
#include "support/samplereview.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;
using namespace touyan::samplepanel;

/// The draw stays in the file and can be proved.
class TestDrawRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordHoldsTheWholeDraw();
    void drawIsReproducedFromTheFile();
    void everyTamperingIsFound();
    void laterDrawReplacesTheSeatsAndNamesTheEarlierOne();
    void drawingAnewNeedsAReasonThatIsKept();
    void drawIsOneValidChangeThatCanBeTakenBack();
    void laterEditsOfExpertsDoNotTouchTheDraw();
};

void TestDrawRecord::recordHoldsTheWholeDraw()
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

void TestDrawRecord::drawIsReproducedFromTheFile()
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

void TestDrawRecord::everyTamperingIsFound()
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

void TestDrawRecord::laterDrawReplacesTheSeatsAndNamesTheEarlierOne()
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

void TestDrawRecord::drawingAnewNeedsAReasonThatIsKept()
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

void TestDrawRecord::drawIsOneValidChangeThatCanBeTakenBack()
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

void TestDrawRecord::laterEditsOfExpertsDoNotTouchTheDraw()
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

TOUYAN_TEST(TestDrawRecord, QCoreApplication)
#include "tst_drawrecord.moc"

#include "domain/validation.h"
#include "selection/drawrecord.h"
#include "selection/reviewround.h"
#include "selection/substitute.h"
#include "support/makers.h"
#include "support/samplepanel.h"
#include "support/samplereview.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;
using namespace touyan::samplepanel;

namespace {

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

/// Who takes the seat of an expert that cannot come.
class TestSubstitute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void substitutesFollowTheOrderOfTheLots();
    void substituteKeepsTheFieldsRepresented();
    void substitutionsThatCannotBeAreRefused();
};

void TestSubstitute::substitutesFollowTheOrderOfTheLots()
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

void TestSubstitute::substituteKeepsTheFieldsRepresented()
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

void TestSubstitute::substitutionsThatCannotBeAreRefused()
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

TOUYAN_TEST(TestSubstitute, QCoreApplication)
#include "tst_substitute.moc"

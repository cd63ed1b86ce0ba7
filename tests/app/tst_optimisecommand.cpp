#include "portfolio/portfolio.h"
#include "support/programfixture.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

/// Gives each candidate of the list of 2021 a score from one expert, 60 and up, and a quota that
/// leaves room for three of them.
void scoreCandidates(const QString& path)
{
    const auto portfolio =
        Portfolio::open(path, AccessMode::ReadWrite, {u"测试"_s, std::make_shared<SystemClock>()});
    QVERIFY(portfolio);
    const Records& records = (*portfolio)->records();
    const auto& lists = records.all<AnnualList>();
    const AnnualList list = *std::find_if(lists.begin(), lists.end(),
                                          [](const AnnualList& each) { return each.year == 2021; });
    IdMaker& ids = (*portfolio)->ids();
    Expert expert;
    expert.id = ids.next<ExpertId>();
    expert.name = u"示例专家"_s;
    ReviewRound round;
    round.id = ids.next<ReviewRoundId>();
    round.name = u"示例评审"_s;
    round.list = list.id;
    ReviewCriterion criterion;
    criterion.id = ids.next<ReviewCriterionId>();
    criterion.name = u"示例指标"_s;
    criterion.round = round.id;
    criterion.weight = Percent::fromPoints(100);
    criterion.maximum = 50;
    ReviewSeat seat;
    seat.id = ids.next<ReviewSeatId>();
    seat.round = round.id;
    seat.expert = expert.id;
    seat.number = 1;
    ChangeSet changes(u"score"_s);
    changes.insert(expert);
    changes.insert(round);
    changes.insert(criterion);
    changes.insert(seat);
    AnnualList bound = list;
    bound.quota = 3;
    bound.minimumNewShare.reset(); // only the scores shall decide
    bound.applicantLimit.reset();
    for (const SelectionLimit& limit : records.all<SelectionLimit>())
        changes.remove(limit);
    for (const SelectionOrder& order : records.all<SelectionOrder>())
        changes.remove(order);
    double points = 30;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list != list.id)
            continue;
        bound.quota = *bound.quota + (entry.status == EntryStatus::CarriedOver ? 1 : 0);
        if (entry.status != EntryStatus::Candidate && entry.status != EntryStatus::InReview)
            continue;
        ReviewScore score;
        score.id = ids.next<ReviewScoreId>();
        score.seat = seat.id;
        score.project = entry.project;
        score.criterion = criterion.id;
        score.points = points;
        points += 0.5;
        changes.insert(score);
    }
    changes.update(list, bound);
    const auto applied = (*portfolio)->apply(changes);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
}

} // namespace

/// `touyan optimise`.
class TestOptimiseCommand : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestOptimiseCommand()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void optimiseProposesTheDraft();
    void optimiseTellsTheConflict();
    void optimiseAppliesOnlyWhenAsked();
    void optimiseWarnsOfWhatIsMissing();
};

void TestOptimiseCommand::initTestCase()
{
    const ProgramRun created = run({u"new"_s, example(), u"--example"_s});
    QVERIFY2(created.status == 0, qPrintable(created.messages));
    QVERIFY(created.output.isEmpty());
}

void TestOptimiseCommand::optimiseProposesTheDraft()
{
    const QString path = file(u"scored.touyan"_s);
    QVERIFY(QFile::copy(example(), path));
    scoreCandidates(path);
    const ProgramRun proposed =
        run({u"optimise"_s, path, u"--year"_s, u"2021"_s, u"--curve"_s, u"--json"_s});
    QVERIFY2(proposed.status == 0, qPrintable(proposed.messages));
    const QJsonObject json = proposed.json().object();
    QVERIFY(json.value(u"feasible").toBool());
    QCOMPARE(json.value(u"chosen").toArray().size(), json.value(u"count").toInt());
    QVERIFY(!json.value(u"curve").toArray().isEmpty());
    double best = 0;
    for (const QJsonValue& leftOut : json.value(u"left_out").toArray()) {
        QVERIFY(!leftOut.toObject().value(u"reason").toString().isEmpty());
        best = std::max(best, leftOut.toObject().value(u"score").toDouble());
    }
    for (const QJsonValue& chosen : json.value(u"chosen").toArray())
        QVERIFY(chosen.toObject().value(u"score").isNull()
                || chosen.toObject().value(u"score").toDouble() > best);
    const int count = json.value(u"count").toInt();
    const ProgramRun fewer =
        run({u"optimise"_s, path, u"--year=2021"_s, u"--json"_s, u"--quota=%1"_s.arg(count - 1)});
    QCOMPARE(fewer.json().object().value(u"count").toInt(), count - 1);
    QCOMPARE(run({u"optimise"_s, path, u"--year=2035"_s}).status, 1);
}

void TestOptimiseCommand::optimiseTellsTheConflict()
{
    const ProgramRun none = run({u"optimise"_s, example(), u"--year=2021"_s, u"--quota=0"_s});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.messages.contains(u"名额：不超过 0 项") || none.messages.contains(u"Quota"),
             qPrintable(none.messages));
}

void TestOptimiseCommand::optimiseAppliesOnlyWhenAsked()
{
    const QString path = file(u"optimised.touyan"_s);
    QVERIFY(QFile::copy(example(), path));
    scoreCandidates(path);
    const QStringList words = {u"optimise"_s, path, u"--year=2021"_s, u"--json"_s};
    const auto differences = [](const ProgramRun& outcome) {
        return outcome.json().object().value(u"differences").toArray().size();
    };
    const ProgramRun first = run(words);
    QVERIFY(differences(first) > 0);
    QCOMPARE(differences(run(words)), differences(first));
    const ProgramRun applied = run(words + QStringList(u"--apply"_s));
    QVERIFY2(applied.status == 0, qPrintable(applied.messages));
    QCOMPARE(differences(run(words)), 0);
    QCOMPARE(run({u"check"_s, path}).status, 0);
}

void TestOptimiseCommand::optimiseWarnsOfWhatIsMissing()
{
    const ProgramRun bare = run({u"optimise"_s, example(), u"--json"_s, u"--lang=en"_s});
    QCOMPARE(bare.json().object().value(u"year").toInt(), 2021); // the list in preparation
    QVERIFY(bare.messages.contains(u"2021"));
    const QJsonArray warnings = bare.json().object().value(u"warnings").toArray();
    QVERIFY(!warnings.isEmpty());
    QVERIFY2(warnings.first().toString().contains(u"each counts 0"),
             qPrintable(warnings.first().toString()));
}

TOUYAN_TEST(TestOptimiseCommand, QCoreApplication)
#include "tst_optimisecommand.moc"

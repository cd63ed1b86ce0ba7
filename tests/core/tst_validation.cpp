#include "domain/issuedreview.h"
#include "domain/validation.h"
#include "support/makers.h"
#include "support/samplereview.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <limits>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// "kind.field" of each violation, in order.
QStringList places(const std::vector<Violation>& violations)
{
    QStringList list;
    for (const Violation& violation : violations) {
        QString place = QLatin1StringView(describe(violation.kind).key);
        if (!violation.fieldKey.isEmpty())
            place += u'.' + violation.fieldKey;
        list.append(place);
        if (violation.message.isEmpty() || violation.message.contains(u"%1"))
            list.append(u"unfinished message: "_s + violation.message);
    }
    return list;
}

template <typename... Rows>
Records recordsOf(const Rows&... rows)
{
    ChangeSet changes;
    (changes.insert(rows), ...);
    Records records;
    records.apply(changes);
    return records;
}

/// A list of 2020 in @p state with a review of one row of each kind, and an open list of 2021.
Records reviewRecords(ListState state)
{
    Records records =
        touyan::recordsOf({sampleReview(1, 1), sampleScores(1, 1, [](int, int) { return 80; })});
    ChangeSet changes;
    const AnnualList before = *records.find(SampleList);
    AnnualList after = before;
    after.state = state;
    changes.update(before, after);
    AnnualList open;
    open.id = {2};
    open.name = u"2021"_s;
    open.year = 2021;
    changes.insert(open);
    changes.insert(ReviewRecusal{{1}, SampleRound, {1}, {1}, u"示例"_s});
    records.apply(changes);
    return records;
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void projectKeepsItsRules_data();
    void projectKeepsItsRules();
    void partsKeepTheirRules();
    void datesStandInOrder();
    void boundsOfAListAreNotBelowZero();
    void codeIsNotUsedTwice();
    void emptyCodesMayRepeat();
    void codeOfARowChangedOtherwiseIsStillTaken();
    void codesOfOneChangeAreCompared();
    void freedCodeMayBeTaken();
    void oneGoalPerYear();
    void referencesMustExist();
    void referenceMayBeMadeInTheSameChange();
    void referredRowStays();
    void rowGoesWithItsParts();
    void removedAndInsertedAgainIsThere();
    void onlyTheLastStateOfARowCounts();
    void allFaultsOfAFileAreFound();
    void reviewOfAnIssuedListStays_data();
    void reviewOfAnIssuedListStays();
    void reviewMayChangeUntilTheIssue();
    void reviewComesAndGoesWithItsList();
};

void TestValidation::projectKeepsItsRules_data()
{
    QTest::addColumn<Project>("project");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const Maker<Project>& maker, const QStringList& fields) {
        QStringList expected;
        for (const QString& field : fields)
            expected.append(u"project."_s + field);
        QTest::newRow(name) << maker.make() << expected;
    };
    constexpr double NoNumber = std::numeric_limits<double>::quiet_NaN();
    row("as made", aProject(), {});
    row("no code", aProject().withCode(""), {u"code"_s});
    row("blank name", aProject().withName(" \t"), {u"name"_s});
    row("negative money", aProject().with(&Project::totalInvestment, Money::fromFen(-1)),
        {u"total_investment"_s});
    row("no money", aProject().with(&Project::totalInvestment, Money()), {});
    row("nature by hand", aProject().with(&Project::categoryOverride, AnnualCategory::Continued),
        {u"category_reason"_s});
    row("nature with reason",
        aProject()
            .with(&Project::categoryOverride, AnnualCategory::Continued)
            .with(&Project::categoryReason, u"示例"_s),
        {});
    row("far west", aProject().with(&Project::longitude, 119.9), {u"longitude"_s});
    row("far north", aProject().with(&Project::latitude, 41.0), {u"latitude"_s});
    row("Dalian", aProject().with(&Project::longitude, 121.6).with(&Project::latitude, 38.9), {});
    row("no number", aProject().with(&Project::longitude, NoNumber), {u"longitude"_s});
    row("half a character", aProject().with(&Project::notes, QString(QChar(0xd83d))), {u"notes"_s});
    row("end mark", aProject().with(&Project::notes, QString(QChar(u'\0'))), {u"notes"_s});
    row("long ago", aProject().with(&Project::plannedStart, QDate(220, 11, 24)),
        {u"planned_start"_s});
    row("finished before begun",
        aProject()
            .with(&Project::plannedStart, QDate(2020, 3, 1))
            .with(&Project::plannedFinish, QDate(2020, 2, 29)),
        {u"planned_finish"_s});
    row("two faults", aProject().withCode("").with(&Project::priorInvestment, Money::fromFen(-1)),
        {u"code"_s, u"prior_investment"_s});
}

void TestValidation::projectKeepsItsRules()
{
    QFETCH(Project, project);
    QFETCH(QStringList, expected);
    QCOMPARE(places(violations(project)), expected);
}

void TestValidation::partsKeepTheirRules()
{
    const ProjectId project{1};
    QCOMPARE(places(violations(anAnnualGoal(project, 1989).make())),
             QStringList{u"annual_goal.year"_s});
    QCOMPARE(places(violations(anAnnualGoal(project, 2101).make())),
             QStringList{u"annual_goal.year"_s});
    QCOMPARE(places(violations(anAnnualGoal({}, 2020).make())),
             QStringList{u"annual_goal.project"_s});
    QCOMPARE(places(violations(aMonthlyReport(project, {}).make())),
             QStringList{u"monthly_report.month"_s});
    const auto milestone = [&](qint64 hundredths) {
        return aMilestone(project)
            .with(&Milestone::weight, Percent::fromHundredths(hundredths))
            .make();
    };
    QCOMPARE(places(violations(milestone(10'000))), QStringList());
    QCOMPARE(places(violations(milestone(10'001))), QStringList{u"milestone.weight"_s});
    QCOMPARE(places(violations(milestone(-1))), QStringList{u"milestone.weight"_s});
}

void TestValidation::datesStandInOrder()
{
    const QDate early(2020, 1, 1);
    const QDate late(2020, 12, 31);
    Event event;
    event.name = u"示例"_s;
    event.startsOn = late;
    event.endsOn = early;
    QCOMPARE(places(violations(event)), QStringList{u"event.ends_on"_s});
    TalentTeam team;
    team.name = u"示例"_s;
    team.agreedFrom = late;
    team.agreedTo = early;
    QVERIFY(places(violations(team)).contains(u"talent_team.agreed_to"_s));
    AnnualList list;
    list.name = u"示例"_s;
    list.year = 2020;
    list.publicFrom = late;
    list.publicTo = early;
    QCOMPARE(places(violations(list)), QStringList{u"annual_list.public_to"_s});
    SubsidyRule rule;
    rule.name = u"示例"_s;
    rule.validFrom = late;
    rule.validTo = early;
    QVERIFY(places(violations(rule)).contains(u"subsidy_rule.valid_to"_s));
}

void TestValidation::boundsOfAListAreNotBelowZero()
{
    AnnualList list;
    list.name = u"示例"_s;
    list.year = 2021;
    list.quota = 0;
    list.applicantLimit = 0;
    list.publicityDays = 1;
    QVERIFY(violations(list).empty());
    list.quota = -1;
    list.applicantLimit = -1;
    list.publicityDays = 0;
    QCOMPARE(places(violations(list)),
             (QStringList{u"annual_list.quota"_s, u"annual_list.applicant_limit"_s,
                          u"annual_list.publicity_days"_s}));
    SelectionLimit limit;
    limit.list = {1};
    limit.about = {RecordKind::District, 1};
    limit.minimum = 0;
    limit.maximum = 0;
    QVERIFY(violations(limit).empty());
    limit.minimum = -2;
    limit.maximum = -1;
    QCOMPARE(places(violations(limit)),
             (QStringList{u"selection_limit.minimum"_s, u"selection_limit.maximum"_s}));
}

void TestValidation::codeIsNotUsedTwice()
{
    const Project first = aProject().withCode("A").withName("甲").make();
    const auto found = violations(recordsOf(first), inserting(aProject().withCode("A").make()));
    QCOMPARE(places(found), QStringList{u"project.code"_s});
    QVERIFY2(found.front().message.contains(u"甲"), qPrintable(found.front().message));
}

void TestValidation::emptyCodesMayRepeat()
{
    const Records records = recordsOf(aUnit().withCode("").make());
    QCOMPARE(places(violations(records, inserting(aUnit().withCode("").make()))), QStringList());
}

void TestValidation::codeOfARowChangedOtherwiseIsStillTaken()
{
    const Project first = aProject().withCode("A").make();
    ChangeSet changes = updating(first, Maker(first).withName("改名").make());
    changes.insert(aProject().withCode("A").make());
    QCOMPARE(places(violations(recordsOf(first), changes)), QStringList{u"project.code"_s});
}

void TestValidation::codesOfOneChangeAreCompared()
{
    ChangeSet changes = inserting(aProject().withCode("A").make());
    changes.insert(aProject().withCode("A").make());
    QCOMPARE(places(violations(Records(), changes)), QStringList{u"project.code"_s});
}

void TestValidation::freedCodeMayBeTaken()
{
    const Project first = aProject().withCode("A").make();
    const Project second = aProject().withCode("B").make();
    ChangeSet changes = updating(first, Maker(first).withCode("C").make());
    changes.update(second, Maker(second).withCode("A").make());
    changes.insert(aProject().withCode("B").make());
    QCOMPARE(places(violations(recordsOf(first, second), changes)), QStringList());
}

void TestValidation::oneGoalPerYear()
{
    const Project project = aProject().make();
    const Project other = aProject().make();
    const Records records = recordsOf(project, other, anAnnualGoal(project.id, 2020).make());
    const auto found = violations(records, inserting(anAnnualGoal(project.id, 2020).make()));
    QCOMPARE(places(found), QStringList{u"annual_goal.year"_s});
    const auto fits = [&](ProjectId id, int year) {
        return violations(records, inserting(anAnnualGoal(id, year).make())).empty();
    };
    QVERIFY(fits(project.id, 2021));
    QVERIFY(fits(other.id, 2020));
}

void TestValidation::referencesMustExist()
{
    const auto missing = [](const Maker<Project>& maker) {
        return places(violations(Records(), inserting(maker.make())));
    };
    QCOMPARE(missing(aProject().with(&Project::district, DistrictId{99})),
             QStringList{u"project.district"_s});
    QCOMPARE(missing(aProject().with(&Project::responsibleUnits, {UnitId{98}, UnitId{99}})),
             (QStringList{u"project.responsible_units"_s, u"project.responsible_units"_s}));
    Attachment attachment;
    attachment.id = {1};
    attachment.name = u"示例.pdf"_s;
    attachment.sha256 = u"0"_s.repeated(64);
    attachment.owner = {RecordKind::Project, 99};
    QCOMPARE(places(violations(Records(), inserting(attachment))),
             QStringList{u"attachment.owner"_s});
}

void TestValidation::referenceMayBeMadeInTheSameChange()
{
    const Project project = aProject().make();
    ChangeSet changes = inserting(aMilestone(project.id).make());
    changes.insert(project);
    QCOMPARE(places(violations(Records(), changes)), QStringList());
}

void TestValidation::referredRowStays()
{
    const Unit unit = aUnit().make();
    const Project project =
        aProject().withName("甲").with(&Project::responsibleUnits, {unit.id}).make();
    const auto found = violations(recordsOf(unit, project), removing(unit));
    QCOMPARE(places(found), QStringList{u"unit"_s});
    QCOMPARE(found.front().id, unit.id.value);
    QVERIFY2(found.front().message.contains(u"甲"), qPrintable(found.front().message));
}

void TestValidation::rowGoesWithItsParts()
{
    const Project project = aProject().make();
    const Milestone milestone = aMilestone(project.id).make();
    ChangeSet changes = removing(project);
    changes.remove(milestone);
    QCOMPARE(places(violations(recordsOf(project, milestone), changes)), QStringList());
}

void TestValidation::removedAndInsertedAgainIsThere()
{
    const Project project = aProject().make();
    const Milestone milestone = aMilestone(project.id).make();
    ChangeSet changes = removing(project);
    changes.insert(Maker(project).withName("改名").make());
    QCOMPARE(places(violations(recordsOf(project, milestone), changes)), QStringList());
}

void TestValidation::onlyTheLastStateOfARowCounts()
{
    const Unit unit = aUnit().make();
    const Project without = aProject().withCode("A").make();
    const Project with = Maker(without).with(&Project::leadUnit, unit.id).withCode("B").make();
    ChangeSet changes = updating(without, with);
    changes.update(with, Maker(without).withCode("C").make());
    changes.insert(aProject().withCode("B").make());
    changes.remove(unit);
    QCOMPARE(places(violations(recordsOf(unit, without), changes)), QStringList());
}

void TestValidation::allFaultsOfAFileAreFound()
{
    const Records records =
        recordsOf(aProject().withCode("A").make(), aProject().withCode("A").withName("").make(),
                  aMilestone(ProjectId{99}).make());
    QStringList found = places(violations(records));
    found.sort();
    QCOMPARE(found, (QStringList{u"milestone.project"_s, u"project.code"_s, u"project.name"_s}));
}

void TestValidation::reviewOfAnIssuedListStays_data()
{
    QTest::addColumn<ChangeSet>("changes");
    const Records records = reviewRecords(ListState::Issued);
    const auto rows = [&]<typename T>(const char* name, T row, auto edit) {
        T other = row;
        edit(other);
        QTest::addRow("%s changed", name) << updating(row, other);
        QTest::addRow("%s removed", name) << removing(row);
        other.id = Id<T>{99};
        QTest::addRow("%s added", name) << inserting(other);
    };
    rows("round", records.all<ReviewRound>().rows().first(),
         [](ReviewRound& row) { row.notes = u"改"_s; });
    rows("criterion", records.all<ReviewCriterion>().rows().first(),
         [](ReviewCriterion& row) { row.guidance = u"改"_s; });
    rows("seat", records.all<ReviewSeat>().rows().first(), [](ReviewSeat& row) {
        row.isExcluded = true;
        row.exclusionReason = u"改"_s;
    });
    rows("recusal", records.all<ReviewRecusal>().rows().first(),
         [](ReviewRecusal& row) { row.reason = u"改"_s; });
    rows("score", records.all<ReviewScore>().rows().first(),
         [](ReviewScore& row) { row.points = 1; });
    ReviewRound moved = records.all<ReviewRound>().rows().first();
    const ReviewRound before = moved;
    moved.list = AnnualListId{2};
    QTest::newRow("round moved to an open list") << updating(before, moved);
}

void TestValidation::reviewOfAnIssuedListStays()
{
    QFETCH(const ChangeSet, changes);
    for (const ListState state : {ListState::Issued, ListState::InForce, ListState::Closed}) {
        const auto faults = violations(reviewRecords(state), changes);
        const auto told = std::count_if(faults.begin(), faults.end(), [](const Violation& fault) {
            return fault.message == issuedReviewText(2020);
        });
        QCOMPARE(told, 1);
    }
}

void TestValidation::reviewMayChangeUntilTheIssue()
{
    const Records records = reviewRecords(ListState::Publicity);
    const AnnualList open = *records.find(AnnualListId{1});
    AnnualList issued = open;
    issued.state = ListState::Issued;
    ReviewScore after = records.all<ReviewScore>().rows().first();
    after.points = 5;
    ChangeSet changes = updating(records.all<ReviewScore>().rows().first(), after);
    QVERIFY(violations(records, changes).empty());
    // The step that issues the list, and its undoing, may carry a change of the review along.
    changes.update(open, issued);
    QVERIFY(violations(records, changes).empty());
    Records then = records;
    then.apply(changes);
    QVERIFY(violations(then, changes.inverted()).empty());
    // What does not belong to the review is free.
    AnnualList noted = issued;
    noted.notes = u"注"_s;
    QVERIFY(violations(then, updating(issued, noted)).empty());
}

void TestValidation::reviewComesAndGoesWithItsList()
{
    const Records records = reviewRecords(ListState::Issued);
    QVERIFY(violations(records).empty());
    ChangeSet everything;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        for (const T& row : records.all<T>())
            everything.insert(row);
    });
    QVERIFY(violations(Records(), everything).empty());
    QVERIFY(violations(records, everything.inverted()).empty());
}

TOUYAN_TEST(TestValidation, QCoreApplication)
#include "tst_validation.moc"

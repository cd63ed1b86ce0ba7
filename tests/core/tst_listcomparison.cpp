#include "domain/fieldtext.h"
#include "selection/listcomparison.h"
#include "support/listrecords.h"
#include "support/makers.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

Result<Records> noOtherTime(const QDateTime& /*moment*/)
{
    return Error{ErrorCode::Damaged, u"not asked for"_s, {}};
}

ListContents contentsOf(const Records& records, const QString& notation,
                        Proposals proposals = Proposals::Counted)
{
    const auto moment = parseListMoment(notation);
    if (!moment)
        qFatal("%s", qPrintable(moment.error().message));
    const auto contents = listContents(records, *moment, noOtherTime, proposals);
    if (!contents)
        qFatal("%s", qPrintable(contents.error().message));
    return *contents;
}

QString faultOf(const Records& records, const QString& notation)
{
    const auto contents = listContents(records, *parseListMoment(notation), noOtherTime);
    return contents ? QString() : contents.error().message;
}

QString namesOf(const std::vector<ComparedRow>& rows)
{
    QStringList names;
    for (const ComparedRow& row : rows)
        names.append(row.name);
    return names.join(u' ');
}

/// An issued list: 甲 and 乙 as issued, 丙 added by revision 1, 乙 removed by 2, 甲 put off by 3.
struct RevisedList
{
    ListRecords records;

    RevisedList()
    {
        const AnnualList before = records.addList(2019, ListState::Closed);
        const AnnualList list = records.addList(2020, ListState::InForce);
        const Project first = records.addProject(u"甲"_s);
        const Project second = records.addProject(u"乙"_s);
        const Project third = records.addProject(u"丙"_s);
        const Project candidate = records.addProject(u"丁"_s);
        records.addEntry(before, second, EntryStatus::Selected);
        records.addEntry(list, first, EntryStatus::Deferred);
        records.addEntry(list, second, EntryStatus::Removed);
        records.addEntry(list, third, EntryStatus::Selected);
        records.addEntry(list, candidate, EntryStatus::Candidate);
        records.addRevision(list, 3, RevisionKind::Amendment, first);
        records.addRevision(list, 1, RevisionKind::Addition, third);
        records.addRevision(list, 2, RevisionKind::Removal, second);
    }
};

/// A list of random rows out of 40 projects.
ListContents randomContents(QRandomGenerator& random)
{
    ListContents contents;
    for (qint64 id = 1; id <= 40; ++id) {
        if (random.bounded(3) == 0)
            continue;
        ComparedRow row;
        row.project = ProjectId{id};
        row.name = u"项目%1"_s.arg(id);
        row.programme = random.bounded(5) == 0 ? QString() : u"工程%1"_s.arg(random.bounded(3));
        if (random.bounded(6) > 0)
            row.total = Money::fromWan(random.bounded(4) * 100);
        if (random.bounded(2) > 0)
            row.support = Money::fromWan(random.bounded(2) * 10);
        contents.rows.push_back(row);
    }
    std::shuffle(contents.rows.begin(), contents.rows.end(), random);
    return contents;
}

} // namespace

/// Which text of a list is meant, what is on it, and what differs between two.
class TestListComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notationIsReadAndWritten_data();
    void notationIsReadAndWritten();
    void wrongNotationIsExplained_data();
    void wrongNotationIsExplained();
    void revisionsAreTakenBackOneByOne();
    void carriedOverIsKnownFromTheYearBefore();
    void draftCountsItsProposals();
    void missingListsAreExplained();
    void dayAsksForEarlierRecords();
    void dayReadsTheJournal();
    void meetingStandsForItsDay();
    void whatLeftSaysHowItEnded();
    void rowsAreResolved();
    void daysAreThoseThatTheListPrints();
    void statusIsComparedWithinAYearOnly();
    void changesAreWordedByTheFieldTables();
    void comparisonBalances();
    void comparingAListWithItselfFindsNothing();
    void comparingBackwardsSwapsTheParts();
};

void TestListComparison::notationIsReadAndWritten_data()
{
    QTest::addColumn<QString>("notation");
    for (const char* notation : {"2020", "2020@issued", "2020@force", "2020@rev2", "2020@rev11",
                                 "2020@2020-11-01", "2020@meeting:SL-HY05"})
        QTest::newRow(notation) << QString::fromLatin1(notation);
}

void TestListComparison::notationIsReadAndWritten()
{
    QFETCH(const QString, notation);
    const auto moment = parseListMoment(notation);
    QVERIFY(moment);
    QCOMPARE(moment->year, 2020);
    QCOMPARE(notationOf(*moment), notation);
    QVERIFY(titleOf(*moment).contains(u"2020"_s));
}

void TestListComparison::wrongNotationIsExplained_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QString() << u"1990"_s;
    QTest::newRow("no year") << u"issued"_s << u"1990"_s;
    QTest::newRow("year too small") << u"1989"_s << u"1990"_s;
    QTest::newRow("year too large") << u"2101@issued"_s << u"2100"_s;
    QTest::newRow("empty state") << u"2020@"_s << u"rev2"_s;
    QTest::newRow("unknown state") << u"2020@draft"_s << u"draft"_s;
    QTest::newRow("no revision") << u"2020@rev"_s << u"rev1"_s;
    QTest::newRow("revision 0") << u"2020@rev0"_s << u"rev1"_s;
    QTest::newRow("no such day") << u"2020@2020-02-30"_s << u"2020-02-30"_s;
}

void TestListComparison::wrongNotationIsExplained()
{
    QFETCH(const QString, notation);
    QFETCH(const QString, part);
    const auto moment = parseListMoment(notation);
    QVERIFY(!moment);
    QCOMPARE(moment.error().code, ErrorCode::Parse);
    QVERIFY2(moment.error().message.contains(part), qPrintable(moment.error().message));
}

void TestListComparison::revisionsAreTakenBackOneByOne()
{
    const RevisedList revised;
    QCOMPARE(namesOf(contentsOf(revised.records, u"2020@issued"_s).rows), u"甲 乙"_s);
    QCOMPARE(namesOf(contentsOf(revised.records, u"2020@rev1"_s).rows), u"甲 乙 丙"_s);
    QCOMPARE(namesOf(contentsOf(revised.records, u"2020@rev2"_s).rows), u"甲 丙"_s);
    QCOMPARE(namesOf(contentsOf(revised.records, u"2020@rev3"_s).rows), u"丙"_s);
    QCOMPARE(namesOf(contentsOf(revised.records, u"2020@force"_s).rows), u"丙"_s);
    QCOMPARE(namesOf(contentsOf(revised.records, u"2020"_s).rows), u"丙"_s);
}

void TestListComparison::carriedOverIsKnownFromTheYearBefore()
{
    const RevisedList revised;
    const ListContents issued = contentsOf(revised.records, u"2020@issued"_s);
    QCOMPARE(issued.rows.at(0).status, EntryStatus::Selected);
    QCOMPARE(issued.rows.at(1).status, EntryStatus::CarriedOver);
}

void TestListComparison::draftCountsItsProposals()
{
    ListRecords records;
    const AnnualList list = records.addList(2021, ListState::Review);
    using enum EntryStatus;
    const QList<std::pair<QString, EntryStatus>> entries{
        {u"候选"_s, Candidate}, {u"结转"_s, CarriedOver}, {u"评审"_s, InReview},
        {u"入选"_s, Selected},  {u"暂缓"_s, Deferred},    {u"调出"_s, Removed}};
    for (const auto& [name, status] : entries)
        records.addEntry(list, records.addProject(name), status);
    const ListContents counted = contentsOf(records, u"2021"_s);
    QVERIFY(counted.isDraft);
    QCOMPARE(namesOf(counted.rows), u"候选 结转 评审 入选"_s);
    QCOMPARE(namesOf(contentsOf(records, u"2021"_s, Proposals::LeftOut).rows), u"结转 入选"_s);
}

void TestListComparison::missingListsAreExplained()
{
    const RevisedList revised;
    QVERIFY(faultOf(revised.records, u"2018"_s).contains(u"2018"_s));
    QVERIFY(faultOf(revised.records, u"2020@rev4"_s).contains(u"3"_s));
    ListRecords draft;
    draft.addList(2021);
    for (const QString& notation : {u"2021@issued"_s, u"2021@force"_s, u"2021@rev1"_s})
        QVERIFY(faultOf(draft, notation).contains(u"not issued"_s));
}

void TestListComparison::dayAsksForEarlierRecords()
{
    const RevisedList now;
    ListRecords then;
    const AnnualList list = then.addList(2020, ListState::Publicity);
    then.addEntry(list, then.addProject(u"戊"_s), EntryStatus::Selected);
    QDateTime asked;
    const auto before = [&](const QDateTime& moment) -> Result<Records> {
        asked = moment;
        return then.records();
    };
    const auto contents = listContents(now.records, *parseListMoment(u"2020@2020-03-01"_s), before);
    QVERIFY(contents);
    QCOMPARE(namesOf(contents->rows), u"戊"_s);
    QVERIFY(contents->isDraft);
    QCOMPARE(asked.date(), QDate(2020, 3, 1));
    QVERIFY(asked.time() > QTime(23, 59, 59));
    const auto none = listContents(now.records, *parseListMoment(u"2018@2020-03-01"_s), before);
    QVERIFY(!none && none.error().message.contains(u"2020-03-01"_s));
}

void TestListComparison::meetingStandsForItsDay()
{
    RevisedList revised;
    Meeting meeting;
    meeting.code = u"HY-1"_s;
    meeting.name = u"第一次会议"_s;
    meeting.heldOn = QDate(2020, 11, 1);
    revised.records.add(meeting);
    meeting.code = u"HY-2"_s;
    meeting.heldOn = {};
    revised.records.add(meeting);
    const Records& records = revised.records;
    const auto at = [&](const QString& code) {
        return listContents(records, *parseListMoment(u"2020@meeting:"_s + code),
                            [&](const QDateTime& moment) -> Result<Records> {
                                if (moment.date() == QDate(2020, 11, 1))
                                    return records;
                                return Error{ErrorCode::Damaged, u"another day"_s, {}};
                            });
    };
    const auto contents = at(u"HY-1"_s);
    QVERIFY(contents);
    QCOMPARE(namesOf(contents->rows), namesOf(contentsOf(records, u"2020"_s).rows));
    QCOMPARE(contents->moment.state, ListMoment::State::Meeting);
    QVERIFY(titleOf(contents->moment).contains(u"HY-1"_s));
    QVERIFY(!at(u"HY-2"_s)); // nobody knows when
    QVERIFY(!at(u"HY-3"_s));
}

void TestListComparison::dayReadsTheJournal()
{
    TemporaryPortfolio portfolio;
    ListRecords made;
    const AnnualList list = made.addList(2020);
    const Project project = made.addProject(u"甲"_s);
    const ListEntry entry = made.addEntry(list, project, EntryStatus::Selected);
    ChangeSet changes;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        for (const T& row : made.records().all<T>())
            changes.insert(row);
    });
    QVERIFY(portfolio->apply(changes));
    portfolio.clock().set(QDateTime(TestDay.addDays(2), QTime(8, 0)));
    Project renamed = project;
    renamed.name = u"甲改名"_s;
    QVERIFY(portfolio->apply(updating(project, renamed)));
    const auto on = [&](QDate day) {
        ListMoment moment;
        moment.year = 2020;
        moment.state = ListMoment::State::Date;
        moment.day = day;
        return listContents(portfolio.records(), moment,
                            [&](const QDateTime& at) { return portfolio->recordsAsOf(at); });
    };
    QVERIFY(!on(TestDay.addDays(-1)));
    QCOMPARE(namesOf(on(TestDay)->rows), u"甲"_s);
    QCOMPARE(namesOf(on(TestDay.addDays(1))->rows), u"甲"_s);
    QCOMPARE(namesOf(on(TestDay.addDays(2))->rows), u"甲改名"_s);
    const ListComparison comparison = compareLists(*on(TestDay), *on(TestDay.addDays(2)));
    QCOMPARE(comparison.changed.size(), size_t(1));
    QCOMPARE(comparison.changed.front().changes.front().beforeText(), u"甲"_s);
}

void TestListComparison::whatLeftSaysHowItEnded()
{
    ListRecords records;
    const AnnualList before = records.addList(2019, ListState::Closed);
    const AnnualList after = records.addList(2020, ListState::InForce);
    const Project stays = records.addProject(u"甲"_s);
    const Project done = records.addProject(u"乙"_s);
    const Project unknown = records.addProject(u"丙"_s);
    records.addEntry(after, stays, EntryStatus::CarriedOver);
    const auto end = [&](const Project& project, EntryOutcome outcome) {
        const ListEntry entry = records.addEntry(before, project, EntryStatus::Selected);
        ListEntry ended = entry;
        ended.outcome = outcome;
        records.change(entry, ended);
    };
    end(stays, EntryOutcome::CarriedOn);
    end(done, EntryOutcome::Completed);
    end(unknown, EntryOutcome::CarriedOn); // and yet not on the next list
    const ListComparison comparison =
        compareLists(contentsOf(records, u"2019"_s), contentsOf(records, u"2020"_s));
    QCOMPARE(namesOf(comparison.left), u"乙 丙"_s);
    QCOMPARE(endingOf(comparison, comparison.left.at(0)), std::optional(EntryOutcome::Completed));
    QVERIFY(!endingOf(comparison, comparison.left.at(1)));
}

void TestListComparison::rowsAreResolved()
{
    ListRecords records;
    const AnnualList list = records.addList(2021);
    const Project project =
        records.addProject(u"甲"_s, [](Project& made) { made.stage = ProjectStage::Active; });
    AnnualGoal goal;
    goal.project = project.id;
    goal.year = 2021;
    goal.plannedInvestment = Money::fromWan(400);
    records.add(goal);
    const ListEntry entry = records.addEntry(list, project);
    const ComparedRow row = contentsOf(records, u"2021"_s).rows.front();
    QCOMPARE(row.programme, u"智能制造工程"_s);
    QCOMPARE(row.district, u"高新区"_s);
    QCOMPARE(row.units, u"市科技局"_s);
    QCOMPARE(row.nature, AnnualCategory::NewStart);
    QCOMPARE(row.planned, Money::fromWan(400));
    ListEntry stated = entry;
    stated.plannedInvestment = Money::fromWan(300);
    stated.category = AnnualCategory::Preparing;
    records.change(entry, stated);
    const ComparedRow changed = contentsOf(records, u"2021"_s).rows.front();
    QCOMPARE(changed.planned, Money::fromWan(300));
    QCOMPARE(changed.nature, AnnualCategory::Preparing);
}

void TestListComparison::daysAreThoseThatTheListPrints()
{
    ListRecords records;
    const AnnualList list = records.addList(2021);
    records.addEntry(list, records.addProject(u"甲"_s, [](Project& made) {
        made.plannedStart = QDate(2020, 4, 5);
        made.actualStart = QDate(2020, 4, 14);
        made.plannedFinish = QDate(2021, 6, 30);
    }));
    const ComparedRow row = contentsOf(records, u"2021"_s).rows.front();
    QCOMPARE(row.start, QDate(2020, 4, 14));
    QCOMPARE(row.finish, QDate(2021, 6, 30));
    // Not "Planned start": the actual day stands there.
    QCOMPARE(comparedField("start"_L1).translatedTitle(), u"Start"_s);
    QCOMPARE(comparedField("finish"_L1).translatedTitle(), u"Finish"_s);
}

void TestListComparison::statusIsComparedWithinAYearOnly()
{
    ComparedRow row;
    row.project = ProjectId{1};
    row.status = EntryStatus::Selected;
    ListContents before;
    before.moment.year = 2020;
    before.rows = {row};
    ListContents after = before;
    after.rows.front().status = EntryStatus::CarriedOver;
    QCOMPARE(compareLists(before, after).changed.size(), size_t(1));
    after.moment.year = 2021;
    QCOMPARE(compareLists(before, after).changed.size(), size_t(0));
    QCOMPARE(compareLists(before, after).unchanged, 1);
}

void TestListComparison::changesAreWordedByTheFieldTables()
{
    ListContents before;
    ComparedRow row;
    row.project = ProjectId{1};
    row.planned = Money::fromWan(18'000);
    row.nature = AnnualCategory::NewStart;
    row.status = EntryStatus::Selected;
    before.rows = {row};
    ListContents after = before;
    after.rows.front().planned = Money::fromFen(50'005'000);
    after.rows.front().nature = AnnualCategory::Continued;
    after.rows.front().total = Money::fromWan(1);
    const ListComparison comparison = compareLists(before, after);
    QCOMPARE(comparison.changed.size(), size_t(1));
    QStringList words;
    for (const RowChange& change : comparison.changed.front().changes)
        words.append(change.field->spec->translatedTitle() % u": " % change.beforeText() % u" > "
                     % change.afterText());
    QCOMPARE(words.join(u'\n'),
             u"Nature: New start > Continued\nTotal investment:  > 1.00\n"
             "Planned investment: 18,000.00 > 50.005"_s);
    QCOMPARE(comparison.changed.front().changes.at(2).difference(),
             Money::fromFen(50'005'000 - 18'000'000'000));
    QVERIFY(!comparison.changed.front().changes.at(1).difference());
}

void TestListComparison::comparisonBalances()
{
    QRandomGenerator random(20'201'124);
    for (int round = 0; round < 300; ++round) {
        const ListContents before = randomContents(random);
        const ListContents after = randomContents(random);
        const ListComparison comparison = compareLists(before, after);
        const auto entered = static_cast<int>(comparison.entered.size());
        const auto left = static_cast<int>(comparison.left.size());
        const auto changed = static_cast<int>(comparison.changed.size());
        QCOMPARE(comparison.figuresAfter.count, comparison.figuresBefore.count + entered - left);
        QCOMPARE(entered + changed + comparison.unchanged, comparison.figuresAfter.count);
        QCOMPARE(left + changed + comparison.unchanged, comparison.figuresBefore.count);

        // Money balances too: what entered, less what left, plus what changed.
        Money total = comparison.figuresBefore.total.sum;
        for (const ComparedRow& row : comparison.entered)
            total += row.total.value_or(Money());
        for (const ComparedRow& row : comparison.left)
            total = total - row.total.value_or(Money());
        for (const ChangedRow& row : comparison.changed)
            total += row.after.total.value_or(Money()) - row.before.total.value_or(Money());
        QCOMPARE(comparison.figuresAfter.total.sum, total);

        ProgrammeFigures sums;
        for (const ProgrammeFigures& figures : comparison.programmes) {
            sums.before.count += figures.before.count;
            sums.after.count += figures.after.count;
            sums.before.total.sum += figures.before.total.sum;
            sums.after.total.sum += figures.after.total.sum;
        }
        QCOMPARE(sums.before.count, comparison.figuresBefore.count);
        QCOMPARE(sums.after.total.sum, comparison.figuresAfter.total.sum);
        QCOMPARE(sums.before.total.sum, comparison.figuresBefore.total.sum);
        for (size_t i = 0; i + 1 < comparison.programmes.size(); ++i)
            QVERIFY(!comparison.programmes[i].programme.isEmpty());
    }
}

void TestListComparison::comparingAListWithItselfFindsNothing()
{
    QRandomGenerator random(7);
    const ListContents contents = randomContents(random);
    const ListComparison comparison = compareLists(contents, contents);
    QVERIFY(comparison.entered.empty() && comparison.left.empty() && comparison.changed.empty());
    QCOMPARE(comparison.unchanged, static_cast<int>(contents.rows.size()));
    QVERIFY(comparison.figuresBefore == comparison.figuresAfter);
}

void TestListComparison::comparingBackwardsSwapsTheParts()
{
    QRandomGenerator random(11);
    const ListContents one = randomContents(random);
    const ListContents other = randomContents(random);
    const ListComparison forth = compareLists(one, other);
    const ListComparison back = compareLists(other, one);
    QCOMPARE(namesOf(back.entered), namesOf(forth.left));
    QCOMPARE(namesOf(back.left), namesOf(forth.entered));
    QCOMPARE(back.changed.size(), forth.changed.size());
    QCOMPARE(back.unchanged, forth.unchanged);
}

TOUYAN_TEST(TestListComparison, QCoreApplication)
#include "tst_listcomparison.moc"

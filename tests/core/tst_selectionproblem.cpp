#include "domain/validation.h"
#include "selection/adoption.h"
#include "selection/optimiserwarnings.h"
#include "selection/selectionwords.h"
#include "support/makers.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr AnnualListId List2020{9020};
constexpr AnnualListId List2021{9021};

AnnualList aList(AnnualListId id, int year)
{
    AnnualList list;
    list.id = id;
    list.name = u"示例清单 %1"_s.arg(year);
    list.year = year;
    return list;
}

} // namespace

/// The optimiser's problem from the records of a file, and the way of its choice back into them.
class TestSelectionProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void standingFollowsPeopleBeforeAllElse_data();
    void standingFollowsPeopleBeforeAllElse();
    void projectsOfLastYearAreNotNew();
    void preparingProjectsAreNotNew();
    void whatCountsAsNothingIsTold();
    void limitsCountTheirProjects();
    void ordersBindCandidatesOnly();
    void unreachedTargetsAddValue();
    void targetPaysForWhatItLacksOnly();
    void yearWithoutAListHasNoProblem();
    void adoptionNeverTouchesWhatPeoplePlaced();
    void adoptionSaysWhyAndIsTakenBackWhole();
    void adoptionRefusesAListThatChanged();
    void adoptionRefusesADecidedList();

private:
    /// A project with its entry in the list of 2021, in the file.
    ProjectId add(qint64 id, ListEntry entry, Project project = {});
    const Records& records() const { return m_records; }
    SelectionProblem problem(TargetWeight weight = {}) const
    {
        return *selectionProblem(records(), 2021, m_scores, weight);
    }
    OptimiserOutcome outcome() const;
    void change(const ChangeSet& changes);
    const ListEntry& entryOf(ProjectId project) const;

    Records m_records;
    QHash<ProjectId, double> m_scores;
};

void TestSelectionProblem::init()
{
    ChangeSet initial(u"lists"_s);
    initial.insert(aList(List2020, 2020));
    AnnualList list = aList(List2021, 2021);
    list.quota = 2;
    initial.insert(list);
    m_records = Records();
    change(initial);
    m_scores.clear();
}

/// As a portfolio does it: only what breaks no rule.
void TestSelectionProblem::change(const ChangeSet& changes)
{
    QVERIFY(violations(m_records, changes).empty());
    m_records.apply(changes);
}

ProjectId TestSelectionProblem::add(qint64 id, ListEntry entry, Project project)
{
    const Project made = aProject().withId(id).make();
    project.id = made.id;
    project.code = made.code;
    project.name = u"示例项目 %1"_s.arg(id);
    if (!project.plannedStart.isValid())
        project.plannedStart = QDate(2021, 3, 1);
    entry.id = ListEntryId{id};
    entry.list = List2021;
    entry.project = project.id;
    ChangeSet changes(u"add"_s);
    changes.insert(project);
    changes.insert(entry);
    change(changes);
    return project.id;
}

OptimiserOutcome TestSelectionProblem::outcome() const
{
    Progress progress;
    auto outcome = optimise(problem(), progress);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message));
    return std::move(outcome).value();
}

const ListEntry& TestSelectionProblem::entryOf(ProjectId project) const
{
    return *records().find(ListEntryId{project.value});
}

void TestSelectionProblem::standingFollowsPeopleBeforeAllElse_data()
{
    using enum EntryStatus;
    QTest::addColumn<ListEntry>("entry");
    QTest::addColumn<Standing>("standing");
    const auto row = [](const char* name, Standing standing, auto adjust) {
        ListEntry entry;
        adjust(entry);
        QTest::newRow(name) << entry << standing;
    };
    row("candidate", Standing::Open, [](ListEntry&) {});
    row("in review", Standing::Open, [](ListEntry& e) { e.status = InReview; });
    row("proposed before", Standing::Open, [](ListEntry& e) { e.status = Selected; });
    row("carried over", Standing::CarriedOver, [](ListEntry& e) { e.status = CarriedOver; });
    row("carried over by hand", Standing::CarriedOver, [](ListEntry& e) {
        e.status = CarriedOver;
        e.placedByHand = true;
    });
    row("chosen by hand", Standing::ChosenByHand, [](ListEntry& e) {
        e.status = Selected;
        e.placedByHand = true;
        e.screening = ScreeningVerdict::Failed;
    });
    row("deferred by hand", Standing::LeftOutByHand, [](ListEntry& e) {
        e.status = Deferred;
        e.placedByHand = true;
        e.verdict = MeetingVerdict::Approved;
    });
    row("removed by hand", Standing::LeftOutByHand, [](ListEntry& e) {
        e.status = Removed;
        e.placedByHand = true;
    });
    row("deferred", Standing::SetAside, [](ListEntry& e) { e.status = Deferred; });
    row("approved", Standing::Approved, [](ListEntry& e) { e.verdict = MeetingVerdict::Approved; });
    row("refused", Standing::Refused, [](ListEntry& e) { e.verdict = MeetingVerdict::Refused; });
    row("put off by the meeting", Standing::Refused,
        [](ListEntry& e) { e.verdict = MeetingVerdict::Deferred; });
    row("failed", Standing::NotPassed,
        [](ListEntry& e) { e.screening = ScreeningVerdict::Failed; });
    row("to be supplemented", Standing::NotPassed,
        [](ListEntry& e) { e.screening = ScreeningVerdict::Supplement; });
    row("passed", Standing::Open, [](ListEntry& e) { e.screening = ScreeningVerdict::Passed; });
}

void TestSelectionProblem::standingFollowsPeopleBeforeAllElse()
{
    QFETCH(ListEntry, entry);
    QFETCH(Standing, standing);
    add(1, entry);
    QCOMPARE(problem().candidates.front().standing, standing);
}

void TestSelectionProblem::projectsOfLastYearAreNotNew()
{
    const ProjectId again = add(1, {});
    add(2, {});
    ListEntry carried;
    carried.status = EntryStatus::CarriedOver;
    add(3, carried);
    ListEntry before;
    before.id = ListEntryId{77};
    before.list = List2020;
    before.project = again;
    before.status = EntryStatus::Selected;
    change(inserting(before));
    const auto candidates = problem().candidates;
    QVERIFY(!candidates[0].isNew);
    QVERIFY(candidates[1].isNew);
    QVERIFY(!candidates[2].isNew);
}

void TestSelectionProblem::preparingProjectsAreNotNew()
{
    Project later;
    later.stage = ProjectStage::Reserve;
    later.plannedStart = QDate(2022, 1, 1);
    add(1, {}, later);
    later.plannedStart = QDate(2021, 12, 31);
    add(2, {}, later);
    QVERIFY(!problem().candidates[0].isNew);
    QVERIFY(problem().candidates[1].isNew);
}

void TestSelectionProblem::whatCountsAsNothingIsTold()
{
    const AnnualList list = *records().find(List2021);
    AnnualList bound = list;
    bound.budget = Money::fromWan(100);
    change(updating(list, bound));
    ListEntry stated;
    stated.supportAmount = Money();
    m_scores.insert(add(1, stated), 80);
    QCOMPARE(optimiserWarnings(records(), problem()), QStringList());
    m_scores.insert(add(2, {}), 70);
    QVERIFY(!problem().candidates[1].isSupportStated);
    QCOMPARE(optimiserWarnings(records(), problem()).size(), 1); // the support
    add(3, stated);
    QCOMPARE(optimiserWarnings(records(), problem()).size(), 2); // the score too
    ListEntry refused;
    refused.screening = ScreeningVerdict::Failed;
    add(4, refused); // whoever is out for good is not missed
    QVERIFY(optimiserWarnings(records(), problem()).first().contains(u'1'));
    m_scores.clear();
    QVERIFY(!optimiserWarnings(records(), problem()).first().contains(u'3'));
}

void TestSelectionProblem::limitsCountTheirProjects()
{
    const District district = aDistrict().make();
    const Unit first = aUnit().make();
    const Unit second = aUnit().make();
    ChangeSet parents(u"parents"_s);
    parents.insert(district);
    parents.insert(first);
    parents.insert(second);
    change(parents);
    Project located;
    located.district = district.id;
    located.responsibleUnits = {first.id, second.id};
    add(1, {}, located);
    add(2, {});
    const auto limit = [](qint64 id, RecordKind kind, qint64 about) {
        SelectionLimit made;
        made.id = SelectionLimitId{id};
        made.list = List2021;
        made.about = {kind, about};
        made.maximum = 1;
        return made;
    };
    ChangeSet limits(u"limits"_s);
    limits.insert(limit(1, RecordKind::District, district.id.value));
    limits.insert(limit(2, RecordKind::Unit, second.id.value));
    change(limits);
    const SelectionProblem made = problem();
    QCOMPARE(made.limits.size(), size_t(2));
    QCOMPARE(made.limits[0].name, district.name);
    QCOMPARE(made.limits[0].members, std::vector<int>{0});
    QCOMPARE(made.limits[1].members, std::vector<int>{0}); // a unit that is not listed first counts
}

void TestSelectionProblem::ordersBindCandidatesOnly()
{
    const ProjectId in = add(1, {});
    const ProjectId other = add(2, {});
    const Project stranger = aProject().withId(50).make();
    change(inserting(stranger));
    const auto order = [](qint64 id, SelectionOrderKind kind, ProjectId project, ProjectId second) {
        SelectionOrder made;
        made.id = SelectionOrderId{id};
        made.list = List2021;
        made.kind = kind;
        made.project = project;
        made.otherProject = second;
        made.reason = u"示例理由"_s;
        return made;
    };
    ChangeSet orders(u"orders"_s);
    orders.insert(order(1, SelectionOrderKind::ForcedIn, in, {}));
    orders.insert(order(2, SelectionOrderKind::EitherOr, in, other));
    orders.insert(order(3, SelectionOrderKind::ForcedOut, stranger.id, {}));
    orders.insert(order(4, SelectionOrderKind::EitherOr, in, stranger.id));
    change(orders);
    m_scores = {{in, 60}, {other, 90}};
    const OptimiserOutcome found = outcome();
    QCOMPARE(found.problem.orders.size(), size_t(2));
    QCOMPARE(found.choice->isIn, std::vector<bool>({true, false}));
}

void TestSelectionProblem::unreachedTargetsAddValue()
{
    Indicator open;
    open.id = IndicatorId{1};
    open.name = u"示例指标"_s;
    IndicatorTarget target;
    target.id = IndicatorTargetId{1};
    target.indicator = open.id;
    target.year = 2022;
    target.low = 10;
    ChangeSet plan(u"plan"_s);
    plan.insert(open);
    plan.insert(target);
    change(plan);
    Project serving;
    serving.indicators = {open.id};
    const ProjectId helps = add(1, {}, serving);
    const ProjectId scores = add(2, {});
    m_scores = {{helps, 80}, {scores, 83.456}};
    QCOMPARE(problem().candidates[0].value(), 8'000);
    QCOMPARE(problem().candidates[1].value(), 8'346); // hundredths, rounded
    QVERIFY(problem(UsualTargetWeight).targets.empty()); // entered: no project adds to it
    Indicator counted = open;
    counted.source = IndicatorSource::CountProjects;
    change(updating(open, counted));
    const SelectionProblem made = problem(UsualTargetWeight);
    QCOMPARE(made.targets.size(), size_t(1));
    QCOMPARE(made.targets[0].members, std::vector<int>{0});
    QCOMPARE(made.targets[0].worth, 500);
    QCOMPARE(made.candidates[0].targetGain, 500);
    QCOMPARE(made.candidates[1].targetGain, 0);
    Project begun = *records().find(helps);
    const Project before = begun;
    begun.actualStart = QDate(2020, 3, 1); // counts already
    change(updating(before, begun));
    QVERIFY(problem(UsualTargetWeight).targets.empty());
    change(updating(begun, before));

    IndicatorActual actual;
    actual.id = IndicatorActualId{1};
    actual.indicator = open.id;
    actual.year = 2021;
    actual.value = 10;
    change(inserting(actual));
    QCOMPARE(problem(UsualTargetWeight).candidates[0].targetGain, 0);
}

/// Five serve a target that lacks one: the second best of them must beat the others by its score.
void TestSelectionProblem::targetPaysForWhatItLacksOnly()
{
    Indicator indicator;
    indicator.id = IndicatorId{1};
    indicator.name = u"示例指标"_s;
    indicator.source = IndicatorSource::CountProjects;
    IndicatorTarget target;
    target.id = IndicatorTargetId{1};
    target.indicator = indicator.id;
    target.year = 2022;
    target.low = 1;
    ChangeSet plan(u"plan"_s);
    plan.insert(indicator);
    plan.insert(target);
    change(plan);
    Project serving;
    serving.indicators = {indicator.id};
    std::vector<ProjectId> all;
    for (qint64 number = 1; number <= 5; ++number) {
        all.push_back(add(number, {}, serving));
        m_scores[all.back()] = 60;
    }
    const ProjectId plain = add(6, {});
    m_scores[plain] = 62;
    AnnualList list = *records().find(List2021);
    AnnualList narrow = list;
    narrow.quota = 2;
    change(updating(list, narrow));
    Progress progress;
    const auto found = optimise(problem(UsualTargetWeight), progress);
    QVERIFY(found && found->choice);
    QCOMPARE(problem(UsualTargetWeight).targets.at(0).missing, 1);
    QCOMPARE(found->choice->value, 6'000 + 6'200 + 500);
    QVERIFY(found->choice->isIn.at(5));
}

void TestSelectionProblem::yearWithoutAListHasNoProblem()
{
    QVERIFY(!selectionProblem(records(), 2035, {}));
}

/// All combinations of status and hand: the proposal may want what it likes.
void TestSelectionProblem::adoptionNeverTouchesWhatPeoplePlaced()
{
    AnnualList list = *records().find(List2021);
    AnnualList wide = list;
    wide.quota = 6;
    change(updating(list, wide));
    qint64 id = 0;
    for (size_t status = 0; status < choices<EntryStatus>().size(); ++status) {
        for (const bool byHand : {false, true}) {
            ListEntry entry;
            entry.status = static_cast<EntryStatus>(status);
            entry.placedByHand = byHand;
            entry.reason = u"示例"_s;
            ++id;
            m_scores.insert(add(id, entry), static_cast<double>(50 + id * 7 % 11));
        }
    }
    const Records before = records();
    const OptimiserOutcome found = outcome();
    QVERIFY(found.choice.has_value());
    const auto changes = adoption(records(), found);
    QVERIFY(changes);
    QVERIFY(!changes->isEmpty());
    change(*changes);
    int moved = 0;
    for (const ListEntry& entry : before.all<ListEntry>()) {
        const ListEntry& after = *records().find(entry.id);
        if (entry.placedByHand || entry.status == EntryStatus::CarriedOver)
            QCOMPARE(after, entry);
        moved += after == entry ? 0 : 1;
    }
    QCOMPARE(static_cast<qsizetype>(moved), changes->size());
    // What people decided holds in the choice itself too.
    for (size_t place = 0; place < found.problem.candidates.size(); ++place) {
        const Standing standing = found.problem.candidates[place].standing;
        if (standing == Standing::ChosenByHand)
            QVERIFY(found.choice->isIn[place]);
        if (standing == Standing::LeftOutByHand)
            QVERIFY(!found.choice->isIn[place]);
    }
}

void TestSelectionProblem::adoptionSaysWhyAndIsTakenBackWhole()
{
    ListEntry selected;
    selected.status = EntryStatus::Selected;
    ListEntry reviewed;
    reviewed.status = EntryStatus::InReview;
    reviewed.supportAmount = Money::fromWan(500);
    const ProjectId leaves = add(1, selected);
    const ProjectId enters = add(2, reviewed);
    const ProjectId stays = add(3, selected);
    m_scores = {{leaves, 60}, {enters, 90.5}, {stays, 80}};
    const Records before = records();
    const auto changes = adoption(records(), outcome());
    QVERIFY(changes);
    QCOMPARE(changes->size(), 2);
    change(*changes);
    QCOMPARE(entryOf(enters).status, EntryStatus::Selected);
    QCOMPARE(entryOf(enters).reason,
             u"Proposed by the optimiser (score 90.5, support %1)"_s.arg(
                 supportText(Money::fromWan(500))));
    QCOMPARE(entryOf(leaves).status, EntryStatus::InReview);
    QCOMPARE(entryOf(leaves).reason, u"Left out by the optimiser (score 60, 20.01 points short)"_s);
    QCOMPARE(entryOf(stays), *before.find(ListEntryId{stays.value}));
    QVERIFY(!entryOf(enters).placedByHand);
    change(changes->inverted());
    QVERIFY(records() == before);
}

void TestSelectionProblem::adoptionRefusesAListThatChanged()
{
    const ProjectId project = add(1, {});
    m_scores = {{project, 90}};
    const OptimiserOutcome found = outcome();
    ListEntry placed = entryOf(project);
    placed.placedByHand = true;
    change(updating(entryOf(project), placed));
    const auto changes = adoption(records(), found);
    QVERIFY(!changes);
    QVERIFY(changes.error().message.contains(u"changed"));
}

void TestSelectionProblem::adoptionRefusesADecidedList()
{
    m_scores = {{add(1, {}), 90}};
    for (const ListState state : {ListState::Publicity, ListState::Issued}) {
        AnnualList decided = *records().find(List2021);
        decided.state = state;
        change(updating(*records().find(List2021), decided));
        QVERIFY(!adoption(records(), outcome()));
    }
}

TOUYAN_TEST(TestSelectionProblem, QCoreApplication)
#include "tst_selectionproblem.moc"

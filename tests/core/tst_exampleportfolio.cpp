#include "analysis/yearview.h"
#include "domain/field.h"
#include "domain/validation.h"
#include "example/exampleportfolio.h"
#include "plan/catalogue.h"
#include "plan/cataloguerecords.h"
#include "selection/carryover.h"
#include "selection/drawrecord.h"
#include "selection/issue.h"
#include "selection/ranking.h"
#include "selection/selectiondays.h"
#include "selection/succession.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const QDate ReferenceDay(2020, 11, 24);

/// The catalogue with the example, made once for all tests.
const Records& example()
{
    static const Records records = [] {
        Records made;
        made.apply(catalogueRecords(*loadCatalogue()));
        const auto changes = exampleRecords(made);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        made.apply(*changes);
        return made;
    }();
    return records;
}

/// Whether @p id is one of an invented row: those of the catalogue are smaller.
bool isInvented(qint64 id)
{
    return id >= 1'000'000;
}

const AnnualList* listOf(int year)
{
    for (const AnnualList& list : example().all<AnnualList>()) {
        if (list.year == year)
            return &list;
    }
    return nullptr;
}

int countEntries(int year, EntryStatus status)
{
    const AnnualList* list = listOf(year);
    return static_cast<int>(std::count_if(
        example().all<ListEntry>().begin(), example().all<ListEntry>().end(),
        [&](const ListEntry& entry) { return entry.list == list->id && entry.status == status; }));
}

} // namespace

class TestExamplePortfolio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void breaksNoRule();
    void isTheSameEachTime();
    void hasTheSizeOfARealOffice();
    void usesAllProgrammesFieldsDistrictsAndUnits();
    void marksWhatIsInvented();
    void fundingAddsUpToTheTotal();
    void yearlyPlansAddUpToTheTotal();
    void milestonesAreInOrderAndAddUp();
    void nothingIsReachedOrReportedAfterTheReferenceDay();
    void showsAllLights();
    void listsAreConsistent();
    void reviewOf2020IsFinishedAndThatOf2021Prepared();
    void issuedListsKnowNothingLater();
    void closedYearsAgreeWithTheNextLists();
    void daysOfTheListsFollowEachOther();
    void oneProjectIsSuggestedToBeTakenOff();
    void fileHasAHistoryAndNoFaults();
    void neverReplacesAFile();
};

void TestExamplePortfolio::breaksNoRule()
{
    QStringList messages;
    for (const Violation& violation : violations(example()))
        messages.append(QLatin1StringView(describe(violation.kind).key) + u' '
                        + example().nameOf(violation.kind, violation.id) + u": "_s
                        + violation.message);
    QCOMPARE(messages, QStringList());
}

void TestExamplePortfolio::isTheSameEachTime()
{
    Records again;
    again.apply(catalogueRecords(*loadCatalogue()));
    again.apply(*exampleRecords(again));
    QVERIFY(again == example());
}

void TestExamplePortfolio::hasTheSizeOfARealOffice()
{
    QVERIFY(example().all<Project>().size() >= 120);
    QCOMPARE(example().all<TalentTeam>().size(), 12);
    QCOMPARE(example().all<Enterprise>().size(), 25);
    QCOMPARE(example().all<Expert>().size(), 12);
    const auto invented =
        std::count_if(example().all<Platform>().begin(), example().all<Platform>().end(),
                      [](const Platform& platform) { return isInvented(platform.id.value); });
    QCOMPARE(invented, 8);
    AllRecords::forEach([]<typename T>(std::type_identity<T>) {
        if (kindOf<T> != RecordKind::Attachment)
            QVERIFY2(!example().all<T>().isEmpty(), describe(kindOf<T>).key);
    });
}

void TestExamplePortfolio::usesAllProgrammesFieldsDistrictsAndUnits()
{
    QSet<ProgrammeId> programmes;
    QSet<ScenarioFieldId> scenarioFields;
    QSet<DistrictId> districts;
    QSet<UnitId> units;
    QSet<int> startYears;
    for (const Project& project : example().all<Project>()) {
        programmes.insert(project.programme);
        scenarioFields.insert(project.scenarioField);
        districts.insert(project.district);
        units += QSet<UnitId>(project.responsibleUnits.cbegin(), project.responsibleUnits.cend());
        startYears.insert(project.plannedStart.year());
    }
    QCOMPARE(programmes.size(), example().all<Programme>().size());
    QCOMPARE(scenarioFields.size(), example().all<ScenarioField>().size());
    QCOMPARE(startYears, QSet<int>({2018, 2019, 2020, 2021, 2022}));
    QStringList unused;
    for (const Unit& unit : example().all<Unit>()) {
        if (!units.contains(unit.id))
            unused.append(unit.name);
    }
    QCOMPARE(unused, QStringList());
    QCOMPARE(districts.size(), example().all<District>().size()); // functional zones as well
}

void TestExamplePortfolio::marksWhatIsInvented()
{
    const QString mark = u"示例"_s;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        const Field<T>* name = findField<T>("name"_L1);
        if (!name || kindOf<T> == RecordKind::Milestone || kindOf<T> == RecordKind::ReviewCriterion)
            return;
        for (const T& row : example().all<T>()) {
            const QString text = std::get<QString>(name->value(row));
            QVERIFY2(!isInvented(row.id.value) || text.contains(mark), qPrintable(text));
        }
    });
    for (const Project& project : example().all<Project>()) {
        QVERIFY2(project.undertaker.contains(mark), qPrintable(project.undertaker));
        QVERIFY(project.contactName.contains(mark) && project.liaisonLeader.contains(mark));
        QVERIFY2(project.contactPhone.startsWith(u"0411-0000"), qPrintable(project.contactPhone));
    }
}

void TestExamplePortfolio::fundingAddsUpToTheTotal()
{
    QHash<ProjectId, Money> sums;
    for (const FundingSource& source : example().all<FundingSource>())
        sums[source.project] += source.amount.value_or(Money());
    for (const Project& project : example().all<Project>())
        QVERIFY2(sums.value(project.id) == project.totalInvestment.value_or(Money()),
                 qPrintable(project.name));
}

void TestExamplePortfolio::yearlyPlansAddUpToTheTotal()
{
    QHash<ProjectId, Money> sums;
    for (const AnnualGoal& goal : example().all<AnnualGoal>())
        sums[goal.project] += goal.plannedInvestment.value_or(Money());
    for (const Project& project : example().all<Project>()) {
        const Money plans = sums.value(project.id) + project.priorInvestment.value_or(Money());
        QVERIFY2(plans == project.totalInvestment.value_or(Money()), qPrintable(project.name));
    }
}

void TestExamplePortfolio::milestonesAreInOrderAndAddUp()
{
    QHash<ProjectId, double> weights;
    for (const Milestone& milestone : example().all<Milestone>()) {
        weights[milestone.project] += milestone.weight.points();
        const Milestone* before = example().find(milestone.after);
        QVERIFY2(!before || before->plannedDate <= milestone.plannedDate,
                 qPrintable(example().find(milestone.project)->name));
        QVERIFY2(!before || before->actualDate.isValid() || !milestone.actualDate.isValid(),
                 qPrintable(example().find(milestone.project)->name));
    }
    for (const Project& project : example().all<Project>())
        QCOMPARE(weights.value(project.id), 100.0);
}

void TestExamplePortfolio::nothingIsReachedOrReportedAfterTheReferenceDay()
{
    for (const Milestone& milestone : example().all<Milestone>())
        QVERIFY(!milestone.actualDate.isValid() || milestone.actualDate <= ReferenceDay);
    for (const MonthlyReport& report : example().all<MonthlyReport>())
        QVERIFY(report.month <= QDate(2020, 10, 1) && report.reportedOn <= ReferenceDay);
    for (const Project& project : example().all<Project>())
        QVERIFY2(!project.actualFinish.isValid() || project.actualFinish <= ReferenceDay,
                 qPrintable(project.name));
}

void TestExamplePortfolio::showsAllLights()
{
    const YearView view(example(), 2020, ReferenceDay);
    QHash<Light, int> lights;
    QStringList reasons;
    for (const Project& project : example().all<Project>()) {
        if (!view.isOnList(project.id))
            continue;
        ++lights[view.factsOf(project.id)->light];
        reasons += view.factsOf(project.id)->reasons;
    }
    QCOMPARE(lights.value(Light::Red), 4);
    QCOMPARE(lights.value(Light::Yellow), 8);
    QVERIFY(lights.value(Light::Green) >= 20);
    const QString all = reasons.join(u'\n');
    for (const auto* words : {"behind schedule", "overdue by", "No report", "Start overdue"})
        QVERIFY2(all.contains(QLatin1StringView(words)), words);
}

void TestExamplePortfolio::listsAreConsistent()
{
    QCOMPARE(listOf(2019)->state, ListState::Closed);
    QCOMPARE(listOf(2020)->state, ListState::InForce);
    QVERIFY(listOf(2021) && !listOf(2021)->issuedOn.isValid());
    QCOMPARE(countEntries(2020, EntryStatus::Selected)
                 + countEntries(2020, EntryStatus::CarriedOver),
             37);
    QCOMPARE(countEntries(2020, EntryStatus::Removed), 1);
    QVERIFY(countEntries(2020, EntryStatus::Deferred) >= 4);
    QVERIFY(countEntries(2021, EntryStatus::CarriedOver) >= 15);
    QVERIFY(countEntries(2021, EntryStatus::Candidate) >= 20);
    for (const ListEntry& entry : example().all<ListEntry>()) {
        const bool isListed =
            entry.status == EntryStatus::Selected || entry.status == EntryStatus::CarriedOver;
        QVERIFY2(!isListed || (entry.category && entry.plannedInvestment),
                 qPrintable(example().find(entry.project)->name));
    }
}

void TestExamplePortfolio::reviewOf2020IsFinishedAndThatOf2021Prepared()
{
    const auto roundOf = [](int year) { return roundsOf(example(), listOf(year)->id).back(); };
    QCOMPARE(verifyDraw(example(), *roundOf(2020)), QStringList());
    const RoundRows rows = roundRows(example(), *roundOf(2020));
    const RoundScores scores = scoreRound(rows);
    QVERIFY(scores.criteria.isSound() && !rows.recusals.empty());
    QCOMPARE(incompleteSheets(example(), rows, scores), QStringList());
    const Ranking result = ranking(rows, scores, freePlaces(example(), *listOf(2020)));
    QVERIFY(!result.isStable());
    for (size_t i = 0; i < scores.projects.size(); ++i) {
        // What the list was made from: who was above the cut was chosen at first.
        const auto entry = std::find_if(
            example().all<ListEntry>().begin(), example().all<ListEntry>().end(),
            [&](const ListEntry& row) {
                return row.list == listOf(2020)->id && row.project == scores.projects[i].project;
            });
        QVERIFY(result.fates[i] == Fate::In || entry->status == EntryStatus::Deferred);
    }
    QVERIFY(std::any_of(scores.projects.begin(), scores.projects.end(),
                        [](const ProjectScore& score) { return score.isTied; }));
    QVERIFY(!isDrawn(*roundOf(2021)));
    QVERIFY(checkCriteria(roundRows(example(), *roundOf(2021)).criteria).isSound());
    QCOMPARE(drawFault(example(), *roundOf(2021)), QString());
}

/// The days that a list was issued with are planned ones, or had come by then.
void TestExamplePortfolio::issuedListsKnowNothingLater()
{
    int finishedSince = 0;
    for (const AnnualList& list : example().all<AnnualList>()) {
        for (const ListRow& row : rowsAsIssued(list)) {
            const Project& project = *example().find(row.project);
            QVERIFY2(row.period.last <= list.issuedOn || row.period.last == project.plannedFinish,
                     qPrintable(project.name));
            QVERIFY2(row.period.first <= list.issuedOn || row.period.first == project.plannedStart,
                     qPrintable(project.name));
            finishedSince += project.actualFinish > list.issuedOn ? 1 : 0;
        }
    }
    QVERIFY(finishedSince > 0);
}

void TestExamplePortfolio::closedYearsAgreeWithTheNextLists()
{
    int closed = 0;
    for (const AnnualList& list : example().all<AnnualList>()) {
        closed += list.state == ListState::Closed ? 1 : 0;
        if (list.state == ListState::Closed)
            QCOMPARE(outcomeConflicts(example(), list), QStringList());
    }
    QVERIFY(closed > 0);
}

/// What the program refuses from people the example does not show either.
void TestExamplePortfolio::daysOfTheListsFollowEachOther()
{
    for (const AnnualList& list : example().all<AnnualList>()) {
        const Meeting* meeting = example().find(list.meeting);
        if (!list.issuedOn.isValid())
            continue;
        QVERIFY(meeting);
        QCOMPARE(decidedTooLate(*meeting, list.publicFrom), QString());
        QCOMPARE(issueDayFault(list, meeting, list.issuedOn, ReferenceDay), QString());
    }
    for (const Objection& objection : example().all<Objection>()) {
        const AnnualList& list = *example().find(objection.list);
        QCOMPARE(objectionDayFault(list, objection.raisedOn, ReferenceDay), QString());
        QCOMPARE(lateObjection(list, objection.raisedOn), QString());
        QCOMPARE(settledDayFault(objection.raisedOn, objection.closedOn, ReferenceDay), QString());
    }
    for (const ListRevision& revision : example().all<ListRevision>())
        QCOMPARE(revisionDayFault(*example().find(revision.list), *example().find(revision.meeting),
                                  revision.madeOn, ReferenceDay),
                 QString());
}

void TestExamplePortfolio::oneProjectIsSuggestedToBeTakenOff()
{
    const auto carryOver = proposedCarryOver(example(), 2020, ReferenceDay);
    QVERIFY(carryOver);
    QStringList codes;
    for (const CarryProposal& proposal : carryOver->proposals) {
        if (proposal.action == CarryAction::TakeOff && proposal.wasListed)
            codes.append(example().find(proposal.project)->code);
    }
    QCOMPARE(codes, QStringList{u"DLAI-2019-0021"_s});
}

void TestExamplePortfolio::fileHasAHistoryAndNoFaults()
{
    const QTemporaryDir folder;
    const Portfolio::User user{u"tester"_s, std::make_shared<SystemClock>()};
    const auto first = createExample(folder.filePath(u"a.touyan"_s), user);
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QCOMPARE((*first)->faults().value(), QStringList());
    const auto journal = (*first)->journal();
    QVERIFY(journal && journal->size() >= 7);
    QSet<QString> people;
    for (const JournalEntry& entry : *journal)
        people.insert(entry.who);
    QVERIFY(people.size() >= 5);

    const auto second = createExample(folder.filePath(u"b.touyan"_s), user);
    QVERIFY((*second)->records() == (*first)->records());
    QCOMPARE((*second)->journal()->back().hash, journal->back().hash);
}

void TestExamplePortfolio::neverReplacesAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.touyan"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto created = createExample(path, {u"tester"_s, std::make_shared<SystemClock>()});
    QVERIFY(!created && created.error().code == ErrorCode::Conflict);
    QCOMPARE(QFileInfo(path).size(), 4);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"mine.touyan"_s});
}

TOUYAN_TEST(TestExamplePortfolio, QCoreApplication)
#include "tst_exampleportfolio.moc"

#include "analysis/rollingflow.h"
#include "selection/carryover.h"
#include "selection/issue.h"
#include "selection/listrow.h"
#include "selection/liststates.h"
#include "selection/objections.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int FirstYear = 2019;
constexpr int LastYear = 2022;

} // namespace

/// The selection from 2019 to 2022, each list rolled from the one before, with adjustments,
/// objections, and projects that are withdrawn and come back.
class TestSelectionYears : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyYearBalances();
    void whatIsCarriedOnIsCarriedIn();
    void balanceAgreesWithEntries();
    void flowAgreesWithTheBalance();
    void expectedCounts();
    void withdrawnProjectCameBackAsNew();
    void issuedTextsAreSound();
    void countsAndFenFollowFromSnapshotsAndOutcomes();
    void amountsOfTheFirstYears();
    void whatWasTakenOffAfterTheRollDoesNotComeBack();
    void closedYearsHaveEvidenceForAll();
    void closingNeedsOutcomes();

private:
    void begin2019();
    void course(int year);
    void adjust(int year);
    void select(int year);
    void finish(ProjectId project, QDate day);
    void roll(int from, QDate day);
    void takeOffLate();
    RevisionRequest revision(RevisionKind kind, ProjectId project, QDate day) const;
    QHash<ProjectId, std::optional<Money>> membersOf(int year) const;
    YearBalance countedAnew(int year) const;

    SelectionOffice m_office;
    MeetingId m_meeting;
    QHash<int, MeetingId> m_adjusting; ///< of each year, after its list is issued
    std::vector<ProjectId> m_projects;
    ProjectId m_comeback; ///< taken off in 2020, selected again in 2021
    ProjectId m_objected; ///< carried into 2021, taken off before the issue for an objection
    ProjectId m_late; ///< taken off in 2021 when the list of 2022 was rolled already
    ProjectId m_unstated; ///< its total investment is not stated
};

void TestSelectionYears::finish(ProjectId project, QDate day)
{
    QVERIFY(m_office.change<Project>(project, [day](Project& it) {
        it.actualStart = it.plannedStart;
        it.actualFinish = day;
        it.stage = ProjectStage::Completed;
    }));
}

RevisionRequest TestSelectionYears::revision(RevisionKind kind, ProjectId project, QDate day) const
{
    RevisionRequest request;
    request.kind = kind;
    request.project = project;
    request.madeOn = day;
    request.meeting = m_adjusting.value(day.year());
    request.reason = u"会议同意调整（示例）"_s;
    return request;
}

/// Twelve projects, three of which end in each of the years 2019 to 2022.
void TestSelectionYears::begin2019()
{
    const AnnualListId list = m_office.addList(FirstYear);
    for (int number = 0; number < 12; ++number) {
        const QDate end(FirstYear + number / 3, 10, 30);
        const ProjectId project = m_office.addProject(u"项目%1"_s.arg(number + 1),
                                                      QDate(FirstYear, 4, 1), end, 1000 + number);
        m_office.addEntry(list, project, EntryStatus::Candidate);
        m_projects.push_back(project);
    }
    m_comeback = m_projects.at(9);
    m_objected = m_projects.at(10);
    m_unstated = m_projects.at(11);
    QVERIFY(m_office.change<Project>(m_unstated, [](Project& it) { it.totalInvestment.reset(); }));
}

/// What the projects themselves do in @p year: work on, and finish when planned.
void TestSelectionYears::course(int year)
{
    const QList<Project> all = m_office.records().all<Project>().rows();
    for (const Project& project : all) {
        const bool isRunning = m_office.hasEntry(year, project.id)
            && isOnList(m_office.entry(year, project.id).status);
        if (!isRunning)
            continue;
        QVERIFY(m_office.change<Project>(project.id, [](Project& it) {
            it.stage = ProjectStage::Active;
            it.actualStart = it.plannedStart;
        }));
        if (project.plannedFinish.year() == year)
            finish(project.id, project.plannedFinish);
        MonthlyReport report;
        report.project = project.id;
        report.month = QDate(year, 9, 1);
        report.yearToDate = Money::fromWan(100);
        report.percentComplete = Percent::fromPoints(75);
        QVERIFY(m_office.insert(report));
    }
}

void TestSelectionYears::adjust(int year)
{
    if (year == 2020) {
        // Out, in between a stranger comes in, and one is put off for the year.
        QVERIFY(
            m_office.revise(year, revision(RevisionKind::Removal, m_comeback, QDate(year, 6, 1))));
        const ProjectId added =
            m_office.addProject(u"增补"_s, QDate(year, 6, 1), QDate(2021, 6, 30), 800);
        QVERIFY(m_office.revise(year, revision(RevisionKind::Addition, added, QDate(year, 6, 2))));
        RevisionRequest putOff =
            revision(RevisionKind::Amendment, m_projects.at(6), QDate(year, 9, 1));
        putOff.isDeferred = true;
        QVERIFY(m_office.revise(year, putOff));
        QVERIFY(m_office.change<Project>(m_comeback,
                                         [](Project& it) { it.stage = ProjectStage::Reserve; }));
    }
    if (year == 2021) { // out and in again within the year
        QVERIFY(m_office.revise(
            year, revision(RevisionKind::Removal, m_projects.at(7), QDate(year, 5, 6))));
        QVERIFY(m_office.revise(
            year, revision(RevisionKind::Addition, m_projects.at(7), QDate(year, 7, 1))));
    }
}

/// Objection and decisions before the list of @p year is issued.
void TestSelectionYears::select(int year)
{
    QVERIFY2(m_office.makePublic(year, m_meeting), qPrintable(m_office.fault()));
    if (year == 2021) {
        Objection objection;
        objection.id = m_office.ids().next<ObjectionId>();
        objection.name = u"建设内容不实（示例）"_s;
        objection.list = m_office.list(year).id;
        objection.project = m_objected;
        objection.raisedBy = u"匿名"_s;
        objection.raisedOn = m_office.list(year).publicFrom;
        objection.outcome = ObjectionOutcome::Upheld;
        objection.closedOn = m_office.list(year).publicTo;
        objection.outcomeReason = u"经核查属实（示例）"_s;
        QVERIFY2(m_office.apply(withObjection(m_office.records(), objection, EntryStatus::Removed,
                                              objection.closedOn, m_office.ids())),
                 qPrintable(m_office.fault()));
    }
    QVERIFY2(m_office.issueIntoForce(year), qPrintable(m_office.fault()));
}

void TestSelectionYears::roll(int from, QDate day)
{
    const auto carryOver = proposedCarryOver(m_office.records(), from, day);
    QVERIFY2(carryOver, carryOver ? "" : qPrintable(carryOver.error().message));
    QVERIFY2(m_office.apply(carryOverChanges(m_office.records(), *carryOver, m_office.ids())),
             qPrintable(m_office.fault()));
}

/// Off the list of 2021 after its draft successor has the project, and the roll made again.
void TestSelectionYears::takeOffLate()
{
    QCOMPARE(m_office.entry(2022, m_late).status, EntryStatus::CarriedOver);
    QVERIFY2(m_office.revise(2021, revision(RevisionKind::Removal, m_late, QDate(2021, 12, 1))),
             qPrintable(m_office.fault()));
    roll(2021, QDate(2021, 12, 2));
}

void TestSelectionYears::initTestCase()
{
    m_meeting = m_office.addMeeting(u"领导小组会议（示例）"_s, QDate(2019, 3, 1));
    begin2019();
    for (int year = FirstYear; year <= LastYear; ++year) {
        m_adjusting.insert(
            year, m_office.addMeeting(u"%1年调整会议（示例）"_s.arg(year), QDate(year, 5, 5)));
        // Two more apply each year.
        for (int number = 1; year > FirstYear && number <= 2; ++number) {
            const ProjectId fresh = m_office.addProject(
                u"%1年申报%2"_s.arg(QString::number(year), QString::number(number)),
                QDate(year, 4, 1), QDate(year + 1, 6, 30), 500);
            m_office.addEntry(m_office.list(year).id, fresh, EntryStatus::Candidate);
            if (year == 2021)
                m_late = fresh;
        }
        select(year);
        adjust(year);
        course(year);
        if (year < LastYear)
            roll(year, QDate(year, 11, 20));
        if (year == 2021)
            takeOffLate();
        if (year < LastYear) // 2022 stays in force
            QVERIFY2(m_office.close(year, QDate(year + 1, 2, 10)), qPrintable(m_office.fault()));
    }
}

void TestSelectionYears::everyYearBalances()
{
    const auto all = balances(m_office.records(), FirstYear, LastYear);
    QCOMPARE(all.size(), size_t(LastYear - FirstYear + 1));
    for (const YearBalance& balance : all) {
        QCOMPARE(balance.in().count, balance.out().count);
        QCOMPARE(balance.in().total, balance.out().total);
        QCOMPARE(balance.in().unknown, balance.out().unknown);
        QVERIFY(balance.in().count >= 5 && !balance.in().total.isZero());
        if (balance.year < LastYear)
            QCOMPARE(balance.open, BalanceSum());
    }
}

void TestSelectionYears::whatIsCarriedOnIsCarriedIn()
{
    const auto all = balances(m_office.records(), FirstYear, LastYear);
    for (size_t at = 0; at + 1 < all.size(); ++at)
        QCOMPARE(all.at(at).carriedOn, all.at(at + 1).carriedIn);
    QCOMPARE(all.front().carriedIn, BalanceSum());
}

/// Counted anew from entries, outcomes and revisions, without the flow.
void TestSelectionYears::balanceAgreesWithEntries()
{
    for (const YearBalance& balance : balances(m_office.records(), FirstYear, LastYear - 1)) {
        const AnnualList& list = m_office.list(balance.year);
        QSet<ProjectId> members;
        for (const ListRow& row : rowsAsIssued(list))
            members.insert(row.project);
        for (const ListRevision& revision : revisionsOf(m_office.records(), list.id))
            members.insert(revision.project);
        QCOMPARE(balance.in().count, static_cast<int>(members.size()));
        QHash<EntryOutcome, int> outcomes;
        for (const ProjectId project : members)
            ++outcomes[m_office.entry(balance.year, project).outcome];
        QCOMPARE(balance.completed.count, outcomes.value(EntryOutcome::Completed));
        QCOMPARE(outcomes.value(EntryOutcome::Open), 0);
    }
}

void TestSelectionYears::flowAgreesWithTheBalance()
{
    const auto flow =
        rollingFlow(m_office.records(), FirstYear, LastYear, [](ProjectId) { return true; });
    const auto all = balances(m_office.records(), FirstYear, LastYear);
    QCOMPARE(flow.size(), all.size());
    for (size_t at = 0; at < flow.size(); ++at) {
        QCOMPARE(flow.at(at).count(EntryFate::Carried), all.at(at).carriedOn.count);
        QCOMPARE(flow.at(at).count(EntryOrigin::New), all.at(at).entered.count);
        QCOMPARE(flow.at(at).count(), all.at(at).in().count);
        if (at + 1 < flow.size())
            QCOMPARE(flow.at(at).projectsOf(EntryFate::Carried),
                     flow.at(at + 1).projectsOf(EntryOrigin::Carried));
    }
}

void TestSelectionYears::expectedCounts()
{
    const auto all = balances(m_office.records(), FirstYear, LastYear);
    const auto counts = [&all](size_t at) {
        const YearBalance& it = all.at(at);
        return QList<int>{it.entered.count,   it.carriedIn.count, it.completed.count,
                          it.carriedOn.count, it.left.count,      it.open.count};
    };
    // Twelve in; three finish.
    QCOMPARE(counts(0), (QList<int>{12, 0, 3, 9, 0, 0}));
    // Two fresh and one added; three finish; one taken off, one put off; the one that the objection
    // kept from the next list leaves as well.
    QCOMPARE(counts(1), (QList<int>{3, 9, 3, 6, 3, 0}));
}

void TestSelectionYears::withdrawnProjectCameBackAsNew()
{
    const auto flow =
        rollingFlow(m_office.records(), FirstYear, LastYear, [](ProjectId) { return true; });
    QVERIFY(flow.at(1).projectsOf(EntryFate::Left).contains(m_comeback));
    QVERIFY(flow.at(2).projectsOf(EntryOrigin::New).contains(m_comeback));
    QVERIFY(flow.at(1).projectsOf(EntryFate::Left).contains(m_objected));
    QVERIFY(!isOnList(m_office.entry(2021, m_objected).status));
    // Out and in again within one year is one stay.
    QVERIFY(flow.at(2).projectsOf(EntryOrigin::Carried).contains(m_projects.at(7)));
    QVERIFY(!flow.at(2).projectsOf(EntryFate::Left).contains(m_projects.at(7)));
    QCOMPARE(m_office.entry(2021, m_projects.at(7)).status, EntryStatus::CarriedOver);
}

void TestSelectionYears::issuedTextsAreSound()
{
    QCOMPARE(snapshotFaults(m_office.records()), QStringList());
    for (int year = FirstYear; year <= LastYear; ++year) {
        QVERIFY(hasSnapshot(m_office.list(year)));
        QSet<ProjectId> inForce;
        for (const ListRow& row : rowsInForce(m_office.records(), m_office.list(year)))
            inForce.insert(row.project);
        QSet<ProjectId> entries;
        for (const ListEntry& entry : m_office.records().all<ListEntry>()) {
            if (entry.list == m_office.list(year).id && isOnList(entry.status))
                entries.insert(entry.project);
        }
        QCOMPARE(inForce, entries);
    }
}

/// Who was on the list of @p year at any time, with the total investment as the list's own texts
/// state it: the snapshot and the rows of the revisions.
QHash<ProjectId, std::optional<Money>> TestSelectionYears::membersOf(int year) const
{
    QHash<ProjectId, std::optional<Money>> members;
    for (const ListRow& row : rowsAsIssued(m_office.list(year)))
        members.insert(row.project, row.total);
    for (const ListRevision& revision : revisionsOf(m_office.records(), m_office.list(year).id)) {
        if (revision.kind == RevisionKind::Addition)
            members.insert(revision.project, revisedRow(revision.after)->total);
    }
    return members;
}

/// The balance of a closed year from those texts and the outcomes alone.
YearBalance TestSelectionYears::countedAnew(int year) const
{
    const auto outcomeIn = [this](int of, ProjectId project) {
        return m_office.hasEntry(of, project) ? m_office.entry(of, project).outcome
                                              : EntryOutcome::Open;
    };
    const auto members = membersOf(year);
    const auto next = membersOf(year + 1);
    YearBalance balance;
    balance.year = year;
    for (auto member = members.cbegin(); member != members.cend(); ++member) {
        const BalanceSum one{1, member.value().value_or(Money()), member.value() ? 0 : 1};
        const bool wasCarried =
            year > FirstYear && outcomeIn(year - 1, member.key()) == EntryOutcome::CarriedOn;
        BalanceSum& in = wasCarried ? balance.carriedIn : balance.entered;
        in = in + one;
        const EntryOutcome outcome = outcomeIn(year, member.key());
        const bool goesOn = outcome == EntryOutcome::CarriedOn && next.contains(member.key());
        BalanceSum& out = outcome == EntryOutcome::Completed ? balance.completed
            : goesOn                                         ? balance.carriedOn
                                                             : balance.left;
        out = out + one;
    }
    return balance;
}

void TestSelectionYears::countsAndFenFollowFromSnapshotsAndOutcomes()
{
    for (const YearBalance& balance : balances(m_office.records(), FirstYear, LastYear)) {
        if (balance.year == LastYear) // not closed
            continue;
        const YearBalance anew = countedAnew(balance.year);
        QCOMPARE(balance.entered, anew.entered);
        QCOMPARE(balance.carriedIn, anew.carriedIn);
        QCOMPARE(balance.completed, anew.completed);
        QCOMPARE(balance.carriedOn, anew.carriedOn);
        QCOMPARE(balance.left, anew.left);
    }
}

/// By hand: the n-th project of 2019 costs 999 + n (10,000 yuan), the twelfth is not stated.
void TestSelectionYears::amountsOfTheFirstYears()
{
    const auto all = balances(m_office.records(), FirstYear, LastYear);
    const auto wan = [](qint64 amount) { return Money::fromWan(amount); };
    QCOMPARE(all.at(0).entered.total, wan(11'055));
    QCOMPARE(all.at(0).entered.unknown, 1);
    QCOMPARE(all.at(0).completed.total, wan(1'000 + 1'001 + 1'002));
    QCOMPARE(all.at(0).carriedOn.total, wan(8'052));
    QCOMPARE(all.at(1).entered.total, wan(2 * 500 + 800));
    QCOMPARE(all.at(1).carriedIn.total, wan(8'052));
    QCOMPARE(all.at(1).completed.total, wan(1'003 + 1'004 + 1'005));
    QCOMPARE(all.at(1).left.total, wan(1'006 + 1'009 + 1'010));
    QCOMPARE(all.at(1).carriedOn.total, wan(1'007 + 1'008 + 2 * 500 + 800));
    QCOMPARE(all.at(1).carriedOn.unknown, 1);
}

void TestSelectionYears::whatWasTakenOffAfterTheRollDoesNotComeBack()
{
    QCOMPARE(m_office.entry(2022, m_late).status, EntryStatus::Removed);
    const auto flow =
        rollingFlow(m_office.records(), FirstYear, LastYear, [](ProjectId) { return true; });
    QVERIFY(flow.at(2).projectsOf(EntryFate::Left).contains(m_late));
    QVERIFY(!flow.at(3).projectsOf(EntryOrigin::New).contains(m_late));
    QVERIFY(!flow.at(3).projectsOf(EntryOrigin::Carried).contains(m_late));
    QCOMPARE(countedAnew(2021).left.count,
             balances(m_office.records(), 2021, 2021).at(0).left.count);
}

void TestSelectionYears::closedYearsHaveEvidenceForAll()
{
    for (int year = FirstYear; year < LastYear; ++year) {
        QCOMPARE(m_office.list(year).state, ListState::Closed);
        for (const ListEntry& entry : m_office.records().all<ListEntry>()) {
            if (entry.list == m_office.list(year).id && isOnList(entry.status))
                QVERIFY(entry.outcome != EntryOutcome::Open && !entry.outcomeEvidence.isEmpty());
        }
    }
}

void TestSelectionYears::closingNeedsOutcomes()
{
    const AnnualList& list = m_office.list(LastYear);
    const StepAuthor author{u"示例-孙七"_s, QDate(2023, 2, 1).startOfDay(), {}};
    auto endings = proposedEndings(m_office.records(), list, QDate(2023, 2, 1));
    QVERIFY(closingOf(m_office.records(), list, endings, author, m_office.ids()));
    endings.front().evidence = u" "_s;
    QVERIFY(!closingOf(m_office.records(), list, endings, author, m_office.ids()));
    endings.erase(endings.begin());
    QVERIFY(!closingOf(m_office.records(), list, endings, author, m_office.ids()));
    QVERIFY(!m_office.close(2021, QDate(2023, 2, 1))); // closed already
}

TOUYAN_TEST(TestSelectionYears, QCoreApplication)
#include "tst_selectionyears.moc"

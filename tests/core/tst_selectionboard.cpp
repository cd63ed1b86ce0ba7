#include "selection/board.h"
#include "selection/listentries.h"
#include "selection/listscores.h"
#include "selection/selectionproblem.h"
#include "support/makers.h"
#include "support/selectionrecords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;
namespace year = selection2021;

/// The figures of the board against figures worked out by hand.
class TestSelectionBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyEntryIsACardInItsColumn();
    void columnsAddUpInvestment();
    void scoresAreMeansOfWeightedPoints();
    void bestScoreComesFirstAndTiesShareTheRank();
    void quotaAndBudgetCountWhatIsOnTheList();
    void shareOfNewProjects();
    void whatWasOnTheListBeforeIsNotNew();
    void limitsCountByWhatTheyAreAbout();
    void boundsThatAreNotSetBindNothing();
    void gapsAddProjectsThatDoNotCountYet();
    void fieldsAreCoveredByProjectsOnTheList();
    void programmesHaveShortNames();
    void findingsNameTheirProjects();
    void settledFindingsAreGreen();
    void undertakersAreLimited();
    void projectsAreFundedOnce();
    void namesAreNearAsInTheScreening();
    void preparingProjectsAreNotNew();
    void sharesAreRounded();
    void supportThatIsNotStatedIsTold();
    void onlyReviewedProjectsCallForRecusal();

private:
    SelectionBoard board() const;
    const BoardColumn& column(EntryStatus status);
    const ConstraintMeter& meter(MeterKind kind);
    RuleFinding finding(BoardRule kind);
    void change(const ChangeSet& changes);
    template <typename Edit>
    void editEntry(ProjectId project, Edit edit);
    template <typename Edit>
    void editList(Edit edit);

    Records m_records;
    SelectionBoard m_board;
};

void TestSelectionBoard::init()
{
    m_records = {};
    change(year::records());
}

SelectionBoard TestSelectionBoard::board() const
{
    const YearView view(m_records, 2021, QDate(2021, 1, 15));
    return selectionBoard(m_records, view, *m_records.find(year::List));
}

void TestSelectionBoard::change(const ChangeSet& changes)
{
    m_records.apply(changes);
    m_board = board();
}

template <typename Edit>
void TestSelectionBoard::editEntry(ProjectId project, Edit edit)
{
    const ListEntry before = *m_records.find(year::entryOf(project));
    ListEntry after = before;
    edit(after);
    change(updating(before, after));
}

template <typename Edit>
void TestSelectionBoard::editList(Edit edit)
{
    const AnnualList before = *m_records.find(year::List);
    AnnualList after = before;
    edit(after);
    change(updating(before, after));
}

const BoardColumn& TestSelectionBoard::column(EntryStatus status)
{
    return m_board.columns[static_cast<size_t>(columnIndex(status))];
}

const ConstraintMeter& TestSelectionBoard::meter(MeterKind kind)
{
    return *std::find_if(m_board.meters.cbegin(), m_board.meters.cend(),
                         [kind](const ConstraintMeter& meter) { return meter.kind == kind; });
}

/// The gravest finding of a kind; without a sentence when there is none.
RuleFinding TestSelectionBoard::finding(BoardRule kind)
{
    const auto at = std::find_if(m_board.findings.cbegin(), m_board.findings.cend(),
                                 [kind](const RuleFinding& found) { return found.kind == kind; });
    return at == m_board.findings.cend() ? RuleFinding() : *at;
}

void TestSelectionBoard::everyEntryIsACardInItsColumn()
{
    size_t cards = 0;
    QCOMPARE(m_board.columns.size(), boardColumns().size());
    for (const BoardColumn& shown : m_board.columns) {
        cards += shown.cards.size();
        for (const BoardCard& card : shown.cards)
            QCOMPARE(m_records.find(card.entry)->status, shown.status);
    }
    QCOMPARE(cards, size_t(7));
    const BoardCard& card = column(EntryStatus::CarriedOver).cards.front();
    QCOMPARE(card.project, year::Carried);
    QCOMPARE(card.district, u"甲区"_s);
    QCOMPARE(card.programmeName, u"智能制造"_s);
    QCOMPARE(card.category, std::optional(AnnualCategory::Continued));
}

void TestSelectionBoard::columnsAddUpInvestment()
{
    QCOMPARE(column(EntryStatus::Candidate).total, Money::fromWan(5000 + 2600));
    QCOMPARE(column(EntryStatus::InReview).total, Money::fromWan(8800 + 3100));
    QCOMPARE(column(EntryStatus::Removed).total, Money());
}

void TestSelectionBoard::scoresAreMeansOfWeightedPoints()
{
    const QHash<ProjectId, double> scores = listScores(m_records, year::List);
    QCOMPARE(scores.size(), 3);
    QCOMPARE(scores.value(year::Reviewed), 90.0);
    QCOMPARE(scores.value(year::Selected), 80.0); // the excluded seat gave nothing
    QVERIFY(listScores(m_records, AnnualListId{20}).isEmpty());
}

void TestSelectionBoard::bestScoreComesFirstAndTiesShareTheRank()
{
    const auto& cards = column(EntryStatus::InReview).cards;
    QCOMPARE(cards[0].project, year::Reviewed);
    QCOMPARE(cards[0].rank, std::optional(1));
    QCOMPARE(cards[1].rank, std::optional(2));
    QCOMPARE(column(EntryStatus::Selected).cards[0].rank, std::optional(2));
    QVERIFY(!column(EntryStatus::Candidate).cards[0].rank);
    // Who left gives up the rank, not the score.
    editEntry(year::Reviewed, [](ListEntry& entry) { entry.status = EntryStatus::Removed; });
    QCOMPARE(column(EntryStatus::Removed).cards[0].score, std::optional(90.0));
    QVERIFY(!column(EntryStatus::Removed).cards[0].rank);
    QCOMPARE(column(EntryStatus::Selected).cards[0].rank, std::optional(1));
}

void TestSelectionBoard::quotaAndBudgetCountWhatIsOnTheList()
{
    QCOMPARE(meter(MeterKind::Quota).used, 2.0);
    QCOMPARE(meter(MeterKind::Quota).text, u"2 / 2"_s);
    QVERIFY(meter(MeterKind::Quota).state == MeterState::Ok);
    QCOMPARE(meter(MeterKind::Budget).used, 0.06);
    QVERIFY(meter(MeterKind::Budget).state == MeterState::Over); // 600 of 500 万
    editEntry(year::Reviewed, [](ListEntry& entry) { entry.status = EntryStatus::Selected; });
    QVERIFY(meter(MeterKind::Quota).state == MeterState::Over);
}

void TestSelectionBoard::shareOfNewProjects()
{
    QCOMPARE(meter(MeterKind::NewShare).used, 50.0);
    QVERIFY(meter(MeterKind::NewShare).state == MeterState::Under);
    editEntry(year::Reviewed, [](ListEntry& entry) { entry.status = EntryStatus::Selected; });
    QVERIFY(meter(MeterKind::NewShare).state == MeterState::Ok); // 2 of 3
}

void TestSelectionBoard::whatWasOnTheListBeforeIsNotNew()
{
    editEntry(year::Carried, [](ListEntry& entry) { entry.status = EntryStatus::Selected; });
    QCOMPARE(meter(MeterKind::NewShare).used, 50.0);
}

void TestSelectionBoard::limitsCountByWhatTheyAreAbout()
{
    const ConstraintMeter city = meter(MeterKind::Limit);
    QCOMPARE(city.title, u"智慧城市"_s);
    QCOMPARE(city.text, u"1 / 2–3"_s);
    QVERIFY(city.state == MeterState::Under);
    ChangeSet changes;
    SelectionLimit limit;
    limit.id = {2};
    limit.list = year::List;
    limit.about = {RecordKind::District, 1};
    limit.maximum = 0;
    changes.insert(limit);
    change(changes);
    QCOMPARE(m_board.meters.back().text, u"1 / 0"_s);
    QVERIFY(m_board.meters.back().state == MeterState::Over);
}

void TestSelectionBoard::boundsThatAreNotSetBindNothing()
{
    editList([](AnnualList& list) {
        list.quota.reset();
        list.budget.reset();
        list.minimumNewShare.reset();
    });
    QCOMPARE(m_board.meters.size(), size_t(3)); // quota, budget and the limit
    QVERIFY(!meter(MeterKind::Quota).maximum);
    QVERIFY(meter(MeterKind::Budget).state == MeterState::Ok);
}

void TestSelectionBoard::gapsAddProjectsThatDoNotCountYet()
{
    QCOMPARE(m_board.gaps.size(), size_t(1));
    TargetGap gap = m_board.gaps.front();
    QCOMPARE(gap.year, std::optional(2025));
    QCOMPARE(gap.present, std::optional(1.0)); // the carried-over one has begun
    QCOMPARE(gap.after, std::optional(2.0));
    QCOMPARE(gap.target, u"≥3"_s);
    QVERIFY(!gap.isReached);
    editEntry(year::Reviewed, [](ListEntry& entry) { entry.status = EntryStatus::Selected; });
    QVERIFY(m_board.gaps.front().isReached);
}

void TestSelectionBoard::fieldsAreCoveredByProjectsOnTheList()
{
    QCOMPARE(m_board.coverage.size(), size_t(2));
    const auto& making = m_board.coverage[0];
    QCOMPARE(making.name, u"智能制造"_s);
    QCOMPARE(making.fields.size(), size_t(2));
    QVERIFY(making.fields[0].projects.isEmpty()); // 设计: only a candidate works in it
    QCOMPARE(making.fields[1].projects, QList{year::Carried});
    QCOMPARE(m_board.coverage[1].fields[0].projects, QList{year::Selected});
}

void TestSelectionBoard::programmesHaveShortNames()
{
    Programme programme;
    programme.name = u"工程"_s;
    QCOMPARE(programmeWord(programme), u"工程"_s);
    programme.name = u"海洋示范工程"_s;
    QCOMPARE(programmeWord(programme), u"海洋"_s);
}

void TestSelectionBoard::findingsNameTheirProjects()
{
    std::vector<RuleFinding> funding;
    for (const RuleFinding& found : m_board.findings) {
        if (found.kind == BoardRule::FundingSources)
            funding.push_back(found);
    }
    QCOMPARE(funding.size(), size_t(2));
    QCOMPARE(funding[0].projects, QList{year::Failed});
    QCOMPARE(funding[1].projects, QList{year::Tied});
    QVERIFY(funding[1].light == Light::Red);
    QCOMPARE(finding(BoardRule::Recusal).projects, QList{year::Tied}); // expert 1 is of 示例企业5
    QVERIFY(finding(BoardRule::Recusal).light == Light::Yellow);
    // 甲区 has the carried-over project, 丙区 one in its zone.
    QVERIFY(finding(BoardRule::EmptyDistricts).sentence.contains(u"乙县"_s));
    QVERIFY(!finding(BoardRule::EmptyDistricts).sentence.contains(u"丙区"_s));
    QVERIFY(std::is_sorted(
        m_board.findings.cbegin(), m_board.findings.cend(),
        [](const RuleFinding& a, const RuleFinding& b) { return a.light > b.light; }));
}

void TestSelectionBoard::settledFindingsAreGreen()
{
    QVERIFY(finding(BoardRule::NearNames).light == Light::Green);
    QVERIFY(finding(BoardRule::RequiredFacts).light == Light::Green);
    const Project before = *m_records.find(year::Candidate);
    Project after = before;
    after.plannedFinish = {};
    after.name = u"轨道交通车辆智能 工厂"_s;
    change(updating(before, after));
    QCOMPARE(finding(BoardRule::RequiredFacts).projects, QList{year::Candidate});
    QVERIFY(finding(BoardRule::NearNames).light == Light::Yellow);
    QCOMPARE(finding(BoardRule::NearNames).projects, (QList{year::Candidate, year::Reviewed}));
    // What is put off is out of play.
    editEntry(year::Candidate, [](ListEntry& entry) { entry.status = EntryStatus::Deferred; });
    QVERIFY(finding(BoardRule::NearNames).light == Light::Green);
}

void TestSelectionBoard::undertakersAreLimited()
{
    QVERIFY(finding(BoardRule::ApplicantLimit).light == Light::Green);
    const Project before = *m_records.find(year::Reviewed);
    Project after = before;
    after.undertaker = m_records.find(year::Selected)->undertaker;
    change(updating(before, after));
    QVERIFY(finding(BoardRule::ApplicantLimit).light == Light::Green); // not yet on the list
    editEntry(year::Reviewed, [](ListEntry& entry) { entry.status = EntryStatus::Selected; });
    QVERIFY(finding(BoardRule::ApplicantLimit).light == Light::Red);
    Project respelt = after; // one organisation, however it is written
    respelt.undertaker += u"（有限公司）"_s;
    change(updating(after, respelt));
    QVERIFY(finding(BoardRule::ApplicantLimit).light == Light::Red);
    const SelectionProblem problem = *selectionProblem(m_records, 2021, {});
    QStringList applicants;
    for (const SelectionCandidate& candidate : problem.candidates) {
        if (candidate.project == year::Reviewed || candidate.project == year::Selected)
            applicants.append(candidate.applicant);
    }
    QCOMPARE(applicants.size(), 2);
    QCOMPARE(applicants.at(0), applicants.at(1));
    QCOMPARE(finding(BoardRule::ApplicantLimit).projects, (QList{year::Reviewed, year::Selected}));
    editList([](AnnualList& list) { list.applicantLimit.reset(); });
    QVERIFY(finding(BoardRule::ApplicantLimit).sentence.isEmpty());
}

void TestSelectionBoard::projectsAreFundedOnce()
{
    QVERIFY(finding(BoardRule::DoubleFunding).light == Light::Green);
    SubsidyClaim claim;
    claim.id = {1};
    claim.code = u"C1"_s;
    claim.name = u"示例"_s;
    claim.beneficiary = {RecordKind::Project, year::Selected.value};
    claim.year = 2021;
    change(inserting(claim));
    QCOMPARE(finding(BoardRule::DoubleFunding).projects, QList{year::Selected});
    SubsidyClaim refused = claim;
    refused.state = ClaimState::Refused;
    change(updating(claim, refused));
    QVERIFY(finding(BoardRule::DoubleFunding).light == Light::Green);
}

/// The board and the screening tell near names by the same rule.
void TestSelectionBoard::namesAreNearAsInTheScreening()
{
    const auto rename = [this](const QString& name) {
        const Project before = *m_records.find(year::Candidate);
        Project after = before;
        after.name = name;
        change(updating(before, after));
        return finding(BoardRule::NearNames).light;
    };
    QCOMPARE(rename(u"轨道交通车辆智能工厂建设项目"_s), Light::Yellow);
    QCOMPARE(rename(u"轨道交通车辆智能工厂（示例）"_s), Light::Yellow);
    QCOMPARE(rename(u"轨道交通车辆智能工厂二期"_s), Light::Green); // another phase
    QCOMPARE(rename(u"智能港口调度"_s), Light::Green);
}

void TestSelectionBoard::preparingProjectsAreNotNew()
{
    const auto edit = [this](auto adjust) {
        const Project before = *m_records.find(year::Selected);
        Project after = before;
        adjust(after);
        change(updating(before, after));
        return meter(MeterKind::NewShare).used;
    };
    QCOMPARE(edit([](Project& project) { project.stage = ProjectStage::Reserve; }), 50.0);
    QCOMPARE(edit([](Project& project) { project.plannedStart = QDate(2022, 3, 1); }), 0.0);
    QCOMPARE(edit([](Project& project) { project.plannedStart = {}; }), 0.0);
    QCOMPARE(column(EntryStatus::Selected).cards.front().category,
             std::optional(AnnualCategory::Preparing));
    // What a person says of it goes before its dates.
    editEntry(year::Selected, [](ListEntry& entry) { entry.category = AnnualCategory::NewStart; });
    QCOMPARE(meter(MeterKind::NewShare).used, 50.0);
}

void TestSelectionBoard::sharesAreRounded()
{
    editEntry(year::Reviewed, [](ListEntry& entry) { entry.status = EntryStatus::Selected; });
    QVERIFY2(meter(MeterKind::NewShare).text.startsWith(u"66.7%"_s), // 2 of 3
             qPrintable(meter(MeterKind::NewShare).text));
}

void TestSelectionBoard::supportThatIsNotStatedIsTold()
{
    QCOMPARE(meter(MeterKind::Budget).unstated, 1); // of the project carried over
    QVERIFY(finding(BoardRule::SupportStated).light == Light::Yellow);
    QCOMPARE(finding(BoardRule::SupportStated).projects, QList{year::Carried});
    const QString told = meter(MeterKind::Budget).text;
    editEntry(year::Carried, [](ListEntry& entry) { entry.supportAmount = Money(); });
    QCOMPARE(meter(MeterKind::Budget).unstated, 0);
    QVERIFY(told != meter(MeterKind::Budget).text);
    QVERIFY(finding(BoardRule::SupportStated).light == Light::Green);
    editList([](AnnualList& list) { list.budget.reset(); });
    QVERIFY(finding(BoardRule::SupportStated).sentence.isEmpty());
}

void TestSelectionBoard::onlyReviewedProjectsCallForRecusal()
{
    const Expert before = *m_records.find(ExpertId{2});
    Expert after = before;
    after.relatedOrganisations = {m_records.find(year::Carried)->undertaker};
    change(updating(before, after));
    QCOMPARE(finding(BoardRule::Recusal).projects, QList{year::Tied}); // not the carried over one
    after.relatedOrganisations.append(m_records.find(year::Reviewed)->undertaker);
    change(updating(*m_records.find(ExpertId{2}), after));
    QCOMPARE(finding(BoardRule::Recusal).projects, (QList{year::Reviewed, year::Tied}));
    // Whose scores do not count needs no recusal, whatever was entered for him.
    ChangeSet excluded;
    for (const ReviewSeat& seat : m_records.all<ReviewSeat>()) {
        ReviewSeat out = seat;
        out.isExcluded = true;
        out.exclusionReason = u"示例"_s;
        excluded.update(seat, out);
        excluded.insert(ReviewRecusal{ReviewRecusalId{900 + seat.number}, seat.round, seat.expert,
                                      year::Reviewed, u"示例"_s});
    }
    change(excluded);
    QVERIFY(finding(BoardRule::Recusal).projects.isEmpty());
    QVERIFY(finding(BoardRule::Recusal).light == Light::Green);
}

TOUYAN_TEST(TestSelectionBoard, QCoreApplication)
#include "tst_selectionboard.moc"

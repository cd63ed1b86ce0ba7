#include "support/selectionrecords.h"

#include "support/makers.h"

using namespace Qt::StringLiterals;

namespace touyan::selection2021 {
namespace {

constexpr ProgrammeId Making{1};
constexpr ProgrammeId City{2};

/// Makes the records with ids that the test can name.
class RecordMaker
{
public:
    explicit RecordMaker(ChangeSet& changes)
        : m_changes(changes)
    {
    }

    void addCatalogue();
    void addProjects();
    void addLists();
    void addReview();

private:
    void addDistrict(qint64 id, const char* name, DistrictKind kind, qint64 parent);
    void addField(qint64 id, ProgrammeId programme, const char* name);
    void addProject(ProjectId id, const char* name, qint64 wan, qint64 district,
                    ProgrammeId programme, qint64 field);
    void addFunding(ProjectId project, qint64 wan);
    void addEntry(AnnualListId list, ProjectId project, EntryStatus status);
    void addScore(qint64 seat, ProjectId project, qint64 criterion, double points);

    ChangeSet& m_changes;
    qint64 m_scoreId = 0;
};

void RecordMaker::addDistrict(qint64 id, const char* name, DistrictKind kind, qint64 parent)
{
    m_changes.insert(aDistrict()
                         .withId(id)
                         .withName(name)
                         .with(&District::shortName, QString::fromUtf8(name))
                         .with(&District::kind, kind)
                         .with(&District::parent, DistrictId{parent})
                         .make());
}

void RecordMaker::addField(qint64 id, ProgrammeId programme, const char* name)
{
    ScenarioField field;
    field.id = {id};
    field.code = u"F%1"_s.arg(id);
    field.name = QString::fromUtf8(name);
    field.programme = programme;
    m_changes.insert(field);
}

void RecordMaker::addCatalogue()
{
    addDistrict(1, "甲区", DistrictKind::District, 0);
    addDistrict(2, "乙县", DistrictKind::County, 0);
    addDistrict(3, "丙区", DistrictKind::District, 0);
    addDistrict(4, "丁园区", DistrictKind::FunctionalZone, 3); // lies in 丙区
    m_changes.insert(aProgramme().withId(1).withName("智能制造应用示范工程").make());
    m_changes.insert(aProgramme().withId(2).withName("智慧城市应用示范工程").make());
    addField(1, Making, "设计");
    addField(2, Making, "生产");
    addField(3, City, "交通");
    Indicator demo;
    demo.id = {1};
    demo.code = u"DEMO"_s;
    demo.name = u"示范项目"_s;
    demo.source = IndicatorSource::CountProjects;
    m_changes.insert(demo);
    IndicatorTarget target;
    target.id = {1};
    target.indicator = demo.id;
    target.year = 2025;
    target.low = 3;
    m_changes.insert(target);
}

void RecordMaker::addProject(ProjectId id, const char* name, qint64 wan, qint64 district,
                             ProgrammeId programme, qint64 field)
{
    m_changes.insert(aProject()
                         .withId(id.value)
                         .withName(name)
                         .with(&Project::code, u"P%1"_s.arg(id.value))
                         .with(&Project::undertaker, u"示例企业%1"_s.arg(id.value))
                         .with(&Project::district, DistrictId{district})
                         .with(&Project::programme, programme)
                         .with(&Project::scenarioField, ScenarioFieldId{field})
                         .with(&Project::totalInvestment, Money::fromWan(wan))
                         .with(&Project::plannedStart, QDate(2021, 3, 1))
                         .with(&Project::plannedFinish, QDate(2022, 12, 31))
                         .with(&Project::indicators, {IndicatorId{1}})
                         .make());
}

void RecordMaker::addFunding(ProjectId project, qint64 wan)
{
    m_changes.insert(aFundingSource(project)
                         .withId(500 + project.value)
                         .with(&FundingSource::amount, Money::fromWan(wan))
                         .make());
}

void RecordMaker::addProjects()
{
    addProject(Carried, "汽车白车身智能化生产线", 12000, 1, Making, 2);
    addProject(Candidate, "智能起重机远程诊断", 5000, 1, Making, 1);
    addProject(Failed, "冷链物流追溯平台", 2600, 2, City, 3);
    addProject(Reviewed, "轨道交通车辆智能工厂", 8800, 2, Making, 2);
    addProject(Tied, "远程医疗影像识别", 3100, 3, City, 3);
    addProject(Selected, "城市运行感知中枢", 6200, 4, City, 3);
    addProject(Deferred, "税务智能客服", 900, 2, City, 3);
    addProject(Reserve, "养老看护智能终端", 1500, 3, City, 3);
    for (auto& delta : m_changes.deltas<Project>()) {
        if (delta.after->id == Carried) {
            delta.after->actualStart = QDate(2020, 4, 1);
            delta.after->stage = ProjectStage::Active;
        }
        if (delta.after->id != Failed)
            addFunding(delta.after->id,
                       delta.after->id == Tied ? 3000 : // 100 万 short
                           delta.after->totalInvestment->fen() / Money::FenPerWan);
    }
}

void RecordMaker::addEntry(AnnualListId list, ProjectId project, EntryStatus status)
{
    ListEntry entry;
    entry.id = list == List ? entryOf(project) : ListEntryId{200 + project.value};
    entry.list = list;
    entry.project = project;
    entry.status = status;
    entry.position = static_cast<int>(project.value);
    if (project == Failed)
        entry.screening = ScreeningVerdict::Failed;
    if (project == Selected)
        entry.supportAmount = Money::fromWan(600);
    if (project == Deferred)
        entry.reason = u"资金未落实（示例）"_s;
    m_changes.insert(entry);
}

void RecordMaker::addLists()
{
    AnnualList before;
    before.id = {20};
    before.year = 2020;
    before.name = u"2020"_s;
    before.state = ListState::Closed;
    AnnualList list;
    list.id = List;
    list.year = 2021;
    list.name = u"2021"_s;
    list.state = ListState::Review;
    list.quota = 2;
    list.budget = Money::fromWan(500);
    list.minimumNewShare = Percent::fromPoints(60);
    list.applicantLimit = 1;
    m_changes.insert(before);
    m_changes.insert(list);
    addEntry(before.id, Carried, EntryStatus::Selected);
    addEntry(List, Carried, EntryStatus::CarriedOver);
    addEntry(List, Candidate, EntryStatus::Candidate);
    addEntry(List, Failed, EntryStatus::Candidate);
    addEntry(List, Reviewed, EntryStatus::InReview);
    addEntry(List, Tied, EntryStatus::InReview);
    addEntry(List, Selected, EntryStatus::Selected);
    addEntry(List, Deferred, EntryStatus::Deferred);
    SelectionLimit limit;
    limit.id = {1};
    limit.list = List;
    limit.about = {RecordKind::Programme, City.value};
    limit.minimum = 2;
    limit.maximum = 3;
    m_changes.insert(limit);
}

void RecordMaker::addScore(qint64 seat, ProjectId project, qint64 criterion, double points)
{
    ReviewScore score;
    score.id = {++m_scoreId};
    score.seat = {seat};
    score.project = project;
    score.criterion = {criterion};
    score.points = points;
    m_changes.insert(score);
}

/// Two criteria of 60 % (of 100 points) and 40 % (of 50); two seats that count and one that does
/// not.
void RecordMaker::addReview()
{
    ReviewRound round;
    round.id = {1};
    round.name = u"示例评审"_s;
    round.list = List;
    m_changes.insert(round);
    for (const qint64 id : {1, 2}) {
        ReviewCriterion criterion;
        criterion.id = {id};
        criterion.name = u"指标%1"_s.arg(id);
        criterion.round = round.id;
        criterion.weight = Percent::fromPoints(id == 1 ? 60 : 40);
        criterion.maximum = id == 1 ? 100 : 50;
        m_changes.insert(criterion);
    }
    for (const qint64 id : {1, 2, 3}) {
        Expert expert;
        expert.id = {id};
        expert.code = u"E%1"_s.arg(id);
        expert.name = u"示例专家%1"_s.arg(id);
        expert.organisation = id == 1 ? u"示例企业5"_s : u"示例大学"_s;
        m_changes.insert(expert);
        ReviewSeat seat;
        seat.id = {id};
        seat.round = round.id;
        seat.expert = expert.id;
        seat.number = static_cast<int>(id);
        seat.isExcluded = id == 3;
        seat.exclusionReason = id == 3 ? u"示例"_s : QString();
        m_changes.insert(seat);
    }
    addScore(1, Reviewed, 1, 100); // 60 + 36 = 96
    addScore(1, Reviewed, 2, 45);
    addScore(2, Reviewed, 1, 80); // 48 + 36 = 84
    addScore(2, Reviewed, 2, 45);
    for (const ProjectId project : {Tied, Selected}) { // 48 + 32 = 80
        addScore(2, project, 1, 80);
        addScore(2, project, 2, 40);
    }
    addScore(3, Selected, 1, 0); // does not count
}

} // namespace

ChangeSet records()
{
    ChangeSet changes(u"示例"_s);
    RecordMaker maker(changes);
    maker.addCatalogue();
    maker.addProjects();
    maker.addLists();
    maker.addReview();
    return changes;
}

} // namespace touyan::selection2021

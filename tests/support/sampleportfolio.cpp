#include "support/sampleportfolio.h"

#include "plan/catalogue.h"
#include "plan/cataloguerecords.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// One invented project, in 万元 and months.
struct Sample
{
    const char16_t* name;
    qint64 programme;
    qint64 district;
    qint64 unit;
    QDate start;
    QDate finish;
    qint64 total;
    qint64 planned; ///< for 2020
    qint64 done; ///< of it, to October
    int reports; ///< months of 2020 with a report
    int lateMilestones;
    double longitude;
    double latitude;
};

const QList<Sample>& samples()
{
    using D = QDate;
    static const QList<Sample> Samples = {
        {u"汽车白车身智能化生产线", 1, 2, 4, D(2019, 3, 1), D(2021, 6, 30), 48000, 18000, 12900, 10,
         1, 121.78, 39.05},
        {u"机器人制孔系统产业化", 1, 1, 4, D(2018, 9, 1), D(2020, 12, 31), 22000, 8000, 7040, 10, 0,
         121.52, 38.87},
        {u"轨道交通车辆智能工厂", 1, 210211, 4, D(2020, 9, 1), D(2022, 6, 30), 31000, 3000, 2100,
         10, 0, 121.55, 38.97},
        {u"工业设计仿真云智能升级", 1, 1, 3, D(2019, 7, 1), D(2021, 3, 31), 9000, 4200, 3600, 10, 0,
         121.53, 38.86},
        {u"智能起重机远程诊断", 1, 210211, 4, D(2020, 2, 1), D(2021, 7, 31), 7600, 3000, 2500, 10,
         0, 121.50, 38.95},
        {u"轴承智能检测示范线", 1, 210281, 4, D(2019, 5, 1), D(2021, 12, 31), 12800, 2800, 2300, 10,
         0, 121.98, 39.65},
        {u"石化装置预测性维护", 1, 3, 10, D(2020, 3, 1), D(2022, 3, 31), 26000, 9000, 7200, 10, 0,
         121.43, 39.55},
        {u"数控机床边缘智能套件", 1, 2, 3, D(2020, 4, 1), D(2021, 10, 31), 5400, 2600, 1500, 8, 0,
         121.81, 39.10},
        {u"智能化港口集装箱调度示范", 2, 2, 12, D(2019, 9, 1), D(2021, 11, 30), 36000, 14000, 5740,
         10, 2, 121.90, 38.99},
        {u"跨境电商智能配货", 2, 210211, 14, D(2019, 10, 1), D(2021, 3, 31), 6800, 2800, 2380, 10,
         0, 121.60, 38.98},
        {u"冷链物流追溯平台", 2, 210211, 14, D(2020, 5, 1), D(2022, 1, 31), 5200, 2600, 1700, 10, 1,
         121.49, 38.99},
        {u"多式联运智能枢纽", 2, 210213, 12, D(2020, 6, 1), D(2022, 6, 30), 28000, 6000, 4700, 10,
         0, 121.72, 39.10},
        {u"粮食物流智能仓储", 2, 2, 1, D(2019, 2, 1), D(2020, 11, 30), 8800, 3200, 2900, 10, 0,
         121.86, 39.02},
        {u"水下机器人作业系统", 3, 1, 3, D(2019, 5, 1), D(2021, 8, 31), 15600, 5600, 4650, 10, 0,
         121.51, 38.88},
        {u"近海生态环境监测网", 3, 210224, 13, D(2019, 11, 1), D(2021, 8, 31), 7400, 3400, 1632, 10,
         2, 122.59, 39.27},
        {u"智慧海洋牧场", 3, 210224, 13, D(2020, 3, 1), D(2022, 10, 31), 9900, 3600, 2950, 10, 0,
         122.70, 39.26},
        {u"船舶智能航行试验平台", 3, 210212, 12, D(2020, 7, 1), D(2022, 12, 31), 18800, 4200, 2900,
         10, 0, 121.26, 38.81},
        {u"海洋大数据应用中心", 3, 1, 1, D(2018, 6, 1), D(2020, 10, 31), 6600, 1800, 1750, 10, 0,
         121.53, 38.89},
        {u"城市运行感知中枢", 4, 210202, 1, D(2019, 4, 1), D(2021, 9, 30), 26000, 9200, 7650, 10, 0,
         121.64, 38.92},
        {u"车联网云数据服务", 4, 1, 4, D(2020, 8, 1), D(2021, 11, 30), 11000, 2400, 1700, 10, 0,
         121.54, 38.90},
        {u"医疗健康云智能化升级", 4, 1, 3, D(2019, 8, 1), D(2021, 7, 31), 13600, 5600, 3528, 8, 0,
         121.52, 38.91},
        {u"智慧养老社区服务", 4, 210203, 1, D(2020, 1, 1), D(2021, 12, 31), 8600, 6100, 5300, 10, 0,
         121.61, 38.91},
        {u"智能环保分析平台", 4, 210204, 8, D(2019, 6, 1), D(2021, 5, 31), 9200, 5500, 4500, 10, 0,
         121.59, 38.90},
        {u"政务服务智能助手", 4, 210202, 1, D(2018, 3, 1), D(2019, 11, 30), 3200, 0, 0, 0, 0,
         121.65, 38.91},
        {u"智能家居联合实验室", 4, 1, 3, D(2021, 3, 1), D(2022, 9, 30), 6200, 0, 0, 0, 0, 121.50,
         38.86},
        {u"葡萄种植智能决策", 1, 210281, 13, D(2021, 4, 1), D(2022, 8, 31), 2400, 0, 0, 0, 0,
         121.70, 39.70},
    };
    return Samples;
}

/// Makes the rows; ids begin far above the catalogue's.
class SampleMaker
{
public:
    explicit SampleMaker(ChangeSet& changes)
        : m_changes(changes)
    {
    }

    void addProjects();
    void addLists();
    void addMeetings();
    void addPlatformsAndTeams();
    void addIndicatorValues();
    void addSetting();

private:
    template <typename T>
    T made()
    {
        T row;
        row.id = Id<T>{++m_lastId};
        return row;
    }
    void addProject(const Sample& sample);
    void addReports(const Sample& sample, ProjectId project);
    void addMilestones(const Sample& sample, ProjectId project);
    void addFunding(const Sample& sample, ProjectId project);
    void addEntry(AnnualListId list, size_t sample, EntryStatus status, EntryOutcome outcome);

    ChangeSet& m_changes;
    qint64 m_lastId = 1'000'000;
    QList<ProjectId> m_projects;
};

void SampleMaker::addProjects()
{
    for (const Sample& sample : samples())
        addProject(sample);
}

void SampleMaker::addProject(const Sample& sample)
{
    auto project = made<Project>();
    const auto number = static_cast<int>(m_projects.size()) + 1;
    project.code = u"S%1"_s.arg(number, 3, 10, QChar(u'0'));
    project.name = QString::fromUtf16(sample.name) + u"（示例）"_s;
    project.undertaker = u"示例企业%1"_s.arg(number);
    project.programme = {sample.programme};
    project.district = {sample.district};
    project.responsibleUnits = {UnitId{sample.unit}};
    project.plannedStart = sample.start;
    project.plannedFinish = sample.finish;
    project.totalInvestment = Money::fromWan(sample.total);
    project.priorInvestment = Money::fromWan(sample.start.year() < 2020 ? sample.total / 3 : 0);
    project.longitude = sample.longitude;
    project.latitude = sample.latitude;
    if (sample.start <= SampleDay) {
        project.actualStart = sample.start.addDays(9);
        project.stage = ProjectStage::Active;
    }
    if (sample.finish <= SampleDay) {
        project.actualFinish = sample.finish.addDays(-3);
        project.stage = ProjectStage::Completed;
    }
    m_projects.append(project.id);
    m_changes.insert(project);
    if (sample.planned > 0) {
        auto goal = made<AnnualGoal>();
        goal.project = project.id;
        goal.year = 2020;
        goal.plannedInvestment = Money::fromWan(sample.planned);
        m_changes.insert(goal);
    }
    addReports(sample, project.id);
    addMilestones(sample, project.id);
    addFunding(sample, project.id);
}

void SampleMaker::addReports(const Sample& sample, ProjectId project)
{
    const int first = sample.start.year() == 2020 ? sample.start.month() : 1;
    for (int month = first; month <= sample.reports; ++month) {
        auto report = made<MonthlyReport>();
        report.project = project;
        report.month = QDate(2020, month, 1);
        report.yearToDate =
            Money::fromWan(sample.done * (month - first + 1) / (SampleDay.month() - first + 1));
        report.reportedOn = QDate(2020, month, 1).addMonths(1).addDays(3);
        m_changes.insert(report);
    }
}

void SampleMaker::addMilestones(const Sample& sample, ProjectId project)
{
    static const QStringList Names = {u"方案批复"_s, u"设备采购"_s, u"联调"_s, u"试运行"_s,
                                      u"验收"_s};
    const qint64 days = sample.start.daysTo(sample.finish);
    int late = sample.lateMilestones;
    MilestoneId before;
    for (qsizetype at = 0; at < Names.size(); ++at) {
        auto milestone = made<Milestone>();
        milestone.project = project;
        milestone.name = Names.at(at);
        milestone.plannedDate = sample.start.addDays(days * (at + 1) / Names.size());
        milestone.after = before;
        const bool isLate = late > 0 && milestone.plannedDate > QDate(2020, 5, 1);
        if (isLate && milestone.plannedDate <= SampleDay) {
            milestone.forecastDate = SampleDay.addDays(30);
            --late;
        } else if (milestone.plannedDate <= SampleDay) {
            milestone.actualDate = milestone.plannedDate.addDays(5);
        }
        before = milestone.id;
        m_changes.insert(milestone);
    }
}

void SampleMaker::addFunding(const Sample& sample, ProjectId project)
{
    const auto add = [&](FundingKind kind, qint64 percent) {
        auto part = made<FundingSource>();
        part.project = project;
        part.kind = kind;
        part.amount = Money::fromWan(sample.total * percent / 100);
        m_changes.insert(part);
    };
    add(FundingKind::CityBudget, 12);
    add(FundingKind::DistrictBudget, 8);
    add(FundingKind::OwnFunds, 60);
    add(FundingKind::BankLoan, 20);
}

void SampleMaker::addEntry(AnnualListId list, size_t sample, EntryStatus status,
                           EntryOutcome outcome)
{
    auto entry = made<ListEntry>();
    entry.list = list;
    entry.project = m_projects.at(static_cast<qsizetype>(sample));
    entry.status = status;
    entry.outcome = outcome;
    m_changes.insert(entry);
}

void SampleMaker::addLists()
{
    constexpr std::array States = {ListState::Closed, ListState::InForce, ListState::Collecting};
    std::array<AnnualListId, 3> lists;
    for (size_t at = 0; at < lists.size(); ++at) {
        auto list = made<AnnualList>();
        list.year = 2019 + static_cast<int>(at);
        list.name = u"%1年度重点项目清单（示例）"_s.arg(list.year);
        list.state = States.at(at);
        lists.at(at) = list.id;
        m_changes.insert(list);
    }
    const QList<Sample>& all = samples();
    for (size_t at = 0; at < static_cast<size_t>(all.size()); ++at) {
        const Sample& sample = all.at(static_cast<qsizetype>(at));
        const bool isOld = sample.start.year() < 2020;
        const bool isOver = sample.finish.year() == 2019;
        const bool isNext = sample.start.year() == 2021;
        if (isOld)
            addEntry(lists[0], at, EntryStatus::Selected,
                     isOver ? EntryOutcome::Completed : EntryOutcome::CarriedOn);
        if (!isOver && !isNext)
            addEntry(lists[1], at, isOld ? EntryStatus::CarriedOver : EntryStatus::Selected,
                     EntryOutcome::Open);
        if (sample.finish.year() > 2020)
            addEntry(lists[2], at, isNext ? EntryStatus::Candidate : EntryStatus::CarriedOver,
                     EntryOutcome::Open);
    }
}

void SampleMaker::addMeetings()
{
    auto meeting = made<Meeting>();
    meeting.name = u"领导小组第三次会议（示例）"_s;
    meeting.heldOn = QDate(2020, 11, 5);
    m_changes.insert(meeting);
    auto event = made<Event>();
    event.name = u"人工智能应用创新大赛（示例）"_s;
    event.kind = EventKind::Contest;
    event.startsOn = QDate(2020, 11, 20);
    m_changes.insert(event);
    const QList<QDate> dues = {QDate(2020, 10, 20), QDate(2020, 11, 4), QDate(2020, 11, 12)};
    const QStringList names = {u"协调用海审批（示例）"_s, u"落实设备采购资金（示例）"_s,
                               u"报送区市县自评表（示例）"_s};
    for (qsizetype at = 0; at < dues.size(); ++at) {
        auto decision = made<Decision>();
        decision.code = u"D%1"_s.arg(at + 1);
        decision.name = names.at(at);
        decision.meeting = meeting.id;
        decision.dueDate = dues.at(at);
        if (at == 0) {
            decision.about.kind = RecordKind::Project;
            decision.about.id = m_projects.at(14).value;
        }
        m_changes.insert(decision);
    }
}

void SampleMaker::addPlatformsAndTeams()
{
    for (int number = 1; number <= 4; ++number) {
        auto team = made<TalentTeam>();
        team.code = u"T%1"_s.arg(number);
        team.name = u"示例团队%1"_s.arg(number);
        team.agreedFrom = QDate(2018 + number / 2, 5, 1);
        m_changes.insert(team);
    }
}

void SampleMaker::addIndicatorValues()
{
    // SCENARIO and OUTPUT of the catalogue; the others are counted or left open.
    const QList<std::pair<qint64, double>> values = {{4, 3}, {8, 83.4}};
    for (const auto& value : values) {
        auto actual = made<IndicatorActual>();
        actual.indicator = {value.first};
        actual.year = 2020;
        actual.value = value.second;
        actual.source = u"示例"_s;
        m_changes.insert(actual);
    }
}

void SampleMaker::addSetting()
{
    auto setting = made<Setting>();
    setting.key = u"reference_date"_s;
    setting.value = SampleDay.toString(Qt::ISODate);
    m_changes.insert(setting);
}

} // namespace

ChangeSet sampleRecords()
{
    ChangeSet changes = catalogueRecords(loadCatalogue().value());
    SampleMaker maker(changes);
    maker.addProjects();
    maker.addLists();
    maker.addMeetings();
    maker.addPlatformsAndTeams();
    maker.addIndicatorValues();
    maker.addSetting();
    changes.setLabel(u"示例"_s);
    return changes;
}

void holdSampleMeeting(Portfolio& portfolio)
{
    const Meeting ahead = portfolio.records().all<Meeting>().rows().first();
    Meeting held = ahead;
    held.heldOn = QDate(2020, 10, 8);
    ChangeSet changes(u"held"_s);
    changes.update(ahead, held);
    if (!portfolio.apply(changes))
        qFatal("the meeting of the sample cannot be held");
}

Result<std::unique_ptr<Portfolio>> samplePortfolio(const QString& folder)
{
    Portfolio::User user;
    user.name = u"测试员"_s;
    user.clock = std::make_shared<FixedClock>(SampleDay.startOfDay());
    return Portfolio::create(folder + u"/sample.touyan"_s, sampleRecords(), user);
}

} // namespace touyan

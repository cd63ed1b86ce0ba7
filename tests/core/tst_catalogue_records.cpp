#include "analysis/targetprogress.h"
#include "domain/validation.h"
#include "plan/catalogue.h"
#include "plan/cataloguerecords.h"
#include "portfolio/portfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

Portfolio::User user()
{
    const QDateTime noon(QDate(2021, 3, 1), QTime(12, 0));
    return {u"示例用户"_s, std::make_shared<FixedClock>(noon)};
}

template <typename T>
const T* rowWithCode(const Records& records, QStringView code)
{
    for (const T& row : records.all<T>()) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

template <typename T>
const T* rowNamed(const Records& records, QStringView name)
{
    for (const T& row : records.all<T>()) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

template <typename Row>
QStringList namesOf(const Records& records, const QList<Id<Row>>& ids)
{
    QStringList names;
    for (const Id<Row> id : ids)
        names.append(records.find(id)->name);
    return names;
}

} // namespace

/// The rows with which a database begins, written to a file and read back.
class TestCatalogueRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = loadCatalogue();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message));
        m_catalogue = std::move(*loaded);
        m_changes = catalogueRecords(m_catalogue);
        m_records.apply(m_changes);
    }

    void breakNoRule()
    {
        const auto broken = violations(Records(), m_changes);
        QVERIFY2(broken.empty(), qPrintable(broken.empty() ? QString() : broken.front().message));
    }

    /// What the plan only wants done does not count as done.
    void platformTargetIsNotMetFromTheStart()
    {
        for (const PlanPlatform& entry : m_catalogue.platforms) {
            const Platform* platform = rowWithCode<Platform>(m_records, entry.code);
            const bool isSaidToBe = entry.standing.contains(PlanPlatformStanding::Existing)
                || entry.standing.contains(PlanPlatformStanding::Liaison);
            if (platform && platform->status == PlatformStatus::Built)
                QVERIFY2(isSaidToBe, qPrintable(entry.name.zh));
        }
        for (const TargetProgress& target : targetProgress(m_records, 2025)) {
            if (m_records.find(target.indicator)->source == IndicatorSource::CountPlatforms)
                QVERIFY(target.state != TargetState::Reached);
        }
    }

    void comeBackFromTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.touyan"_s);
        {
            const auto created = Portfolio::create(path, m_changes, user());
            QVERIFY2(created, qPrintable(created ? QString() : created.error().message));
        }
        const auto opened = Portfolio::open(path, AccessMode::ReadWrite, user());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QVERIFY((*opened)->records() == m_records);
        const auto faults = (*opened)->faults();
        QVERIFY(faults);
        QCOMPARE(*faults, QStringList());
    }

    void canBeAddedToAnOpenFileAndTakenBack()
    {
        const QTemporaryDir folder;
        const auto created =
            Portfolio::create(folder.filePath(u"empty.touyan"_s), ChangeSet(), user());
        QVERIFY2(created, qPrintable(created ? QString() : created.error().message));
        Portfolio& portfolio = **created;
        const Records before = portfolio.records();
        QVERIFY(portfolio.apply(m_changes));
        QCOMPARE(portfolio.records().all<PlanTask>().size(), 31);
        QVERIFY(portfolio.apply(m_changes.inverted()));
        QVERIFY(portfolio.records() == before);
    }

    void countsAreThePlans()
    {
        QCOMPARE(m_records.all<District>().size(), 14);
        QCOMPARE(m_records.all<Unit>().size(), 32); // all but the deputy mayor
        QCOMPARE(m_records.all<Programme>().size(), 4);
        QCOMPARE(m_records.all<ScenarioField>().size(), 15);
        QCOMPARE(m_records.all<PlanTask>().size(), 31);
        QCOMPARE(m_records.all<Indicator>().size(), 15);
        QCOMPARE(m_records.all<IndicatorTarget>().size(), 23);
        QCOMPARE(m_records.all<Cluster>().size(), 5);
        QCOMPARE(m_records.all<ClusterNode>().size(), 21);
        QCOMPARE(m_records.all<IndustryBase>().size(), 3);
        QCOMPARE(m_records.all<Platform>().size(), 24 + 4); // 3 partners are not the city's
        QCOMPARE(m_records.all<Event>().size(), 8);
        QCOMPARE(m_records.all<SubsidyRule>().size(), 13);
        QVERIFY(m_records.all<Project>().isEmpty());
        QVERIFY(m_records.all<TalentTeam>().isEmpty());
    }

    void everyRowNamesItsPlaceInThePlan()
    {
        const QStringList unnamed{u"旅顺口区"_s, u"金州区"_s,       u"普兰店区"_s,    u"瓦房店市"_s,
                                  u"庄河市"_s,   u"长兴岛经济区"_s, u"花园口经济区"_s};
        m_changes.forEachKind([&]<typename T>(const std::vector<Delta<T>>& deltas) {
            for (const Delta<T>& delta : deltas) {
                if constexpr (requires { delta.after->planQuote; }) {
                    const bool stated =
                        !delta.after->planQuote.isEmpty() && !delta.after->planSection.isEmpty();
                    const QString name = m_records.nameOf(kindOf<T>, delta.after->id.value);
                    QVERIFY2(stated || unnamed.contains(name), qPrintable(name));
                }
            }
        });
    }

    void unitsKeepThePlansOrder()
    {
        const PlanTask* task = rowWithCode<PlanTask>(m_records, u"K3.1");
        QCOMPARE(
            namesOf(m_records, task->responsibleUnits),
            (QStringList{u"金普新区"_s, u"市工业和信息化局"_s, u"市发展改革委"_s, u"市科技局"_s}));
        QCOMPARE(task->group, u"打造人工智能产业集群"_s);
        QVERIFY(!task->dueYear);
    }

    void programmesKnowTheirDistrictsAndFields()
    {
        const Programme* ocean = rowWithCode<Programme>(m_records, u"P-SEA");
        QCOMPARE(namesOf(m_records, ocean->districts),
                 (QStringList{u"高新区"_s, u"金普新区"_s, u"甘井子区"_s, u"长海县"_s}));
        const ScenarioField* fishing = rowNamed<ScenarioField>(m_records, u"捕捞");
        QVERIFY(fishing->programme == ocean->id);
        QCOMPARE(fishing->planQuote,
                 u"加快拓展人工智能在工程作业、捕捞、海洋监测等3个领域的融合应用场景"_s);
    }

    void targetsKeepTheirRelation()
    {
        const auto target = [this](QStringView code) {
            const PlanTarget* entry = entryWithCode(m_catalogue.targets, code);
            return *m_records.find(IndicatorTargetId{entry->id.value});
        };
        QVERIFY(target(u"T20-TEAM").relation == TargetRelation::Range);
        QCOMPARE(target(u"T20-TEAM").low, 4.0);
        QCOMPARE(target(u"T20-TEAM").high, 5.0);
        QVERIFY(target(u"T25-DEMO").relation == TargetRelation::AtLeast);
        QVERIFY(!target(u"T25-DEMO").high);
        QVERIFY(target(u"T25-SCENARIO").relation == TargetRelation::About);
        QVERIFY(target(u"T30-OUTPUT").relation == TargetRelation::AtLeast);
        QCOMPARE(target(u"T30-OUTPUT").year, 2030);
        QCOMPARE(target(u"T30-OUTPUT").low, 1000.0);
        QVERIFY(target(u"T25-TEAM").relation == TargetRelation::Exact);
    }

    void aTargetWithoutAYearKeepsItOpen()
    {
        const Indicator* alliances = rowWithCode<Indicator>(m_records, u"ALLIANCE");
        QCOMPARE(alliances->planQuote, u"组建4个产业技术创新战略联盟"_s);
        const auto& targets = m_records.all<IndicatorTarget>();
        const auto at =
            std::find_if(targets.begin(), targets.end(), [&](const IndicatorTarget& row) {
                return row.indicator == alliances->id;
            });
        QVERIFY(at != targets.end());
        QVERIFY(!at->year);
        QCOMPARE(at->low, 4.0);
    }

    void platformsStandAsThePlanSays()
    {
        const Platform* institute = rowNamed<Platform>(m_records, u"大连人工智能研究院");
        QVERIFY(institute->status == PlatformStatus::Planned);
        QVERIFY(institute->kind == PlatformKind::Institute);
        QVERIFY(institute->level == PlatformLevel::Unstated);
        QCOMPARE(institute->host, u"大连理工大学、高新区"_s);
        QCOMPARE(m_records.find(institute->district)->name, u"高新区"_s);
        QVERIFY(rowNamed<Platform>(m_records, u"东软健康云平台")->status == PlatformStatus::Built);
        const Platform* provincial = rowNamed<Platform>(m_records, u"辽宁省重大装备协同创新中心");
        QVERIFY(provincial->level == PlatformLevel::Provincial);
        QVERIFY(provincial->status == PlatformStatus::Building);
        QVERIFY(!rowNamed<Platform>(m_records, u"大数据系统软件国家工程实验室"));
        QVERIFY(rowWithCode<Platform>(m_records, u"AL4")->kind == PlatformKind::Alliance);
    }

    void rulesLeaveOpenWhatThePlanLeavesOpen()
    {
        const SubsidyRule* equipment = rowWithCode<SubsidyRule>(m_records, u"S05");
        QVERIFY(equipment->basis == SubsidyBasis::EquipmentInvestment);
        QCOMPARE(equipment->rate->hundredths(), 30'00);
        QCOMPARE(equipment->cap->fen(), 2000 * Money::FenPerWan);
        QVERIFY(!equipment->fixedAmount && !equipment->validFrom.isValid());
        const SubsidyRule* lump = rowWithCode<SubsidyRule>(m_records, u"S04");
        QCOMPARE(lump->fixedAmount->fen(), 500 * Money::FenPerWan);
        QVERIFY(rowWithCode<SubsidyRule>(m_records, u"S06")->perYear);
        const SubsidyRule* open = rowWithCode<SubsidyRule>(m_records, u"S03");
        QVERIFY(!open->rate && !open->cap && !open->fixedAmount);
        QVERIFY(open->notes.contains(u"一定比例"));
        QVERIFY(rowWithCode<SubsidyRule>(m_records, u"S08")->conditions.contains(u"掌握核心技术"));
    }

    void groupMembersAreMarked()
    {
        int members = 0;
        for (const Unit& unit : m_records.all<Unit>())
            members += unit.groupMember ? 1 : 0;
        QCOMPARE(members, 12 + 3); // departments, and the three groups of units
        const Unit* zone = rowNamed<Unit>(m_records, u"高新区");
        QVERIFY(zone->kind == UnitKind::PioneerZone);
        QCOMPARE(m_records.find(zone->district)->name, u"高新区"_s);
    }

private:
    Catalogue m_catalogue;
    ChangeSet m_changes;
    Records m_records;
};

TOUYAN_TEST(TestCatalogueRecords, QCoreApplication)
#include "tst_catalogue_records.moc"

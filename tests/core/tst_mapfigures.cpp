#include "analysis/projectfilter.h"
#include "analysis/targetprogress.h"
#include "layout/mapfiles.h"
#include "reports/mapfigures.h"
#include "support/makers.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

Maker<Project> aProjectIn(const District& district)
{
    auto maker = aProject();
    maker.with(&Project::district, district.id)
        .with(&Project::plannedStart, QDate(2020, 1, 1))
        .with(&Project::plannedFinish, QDate(2021, 12, 31))
        .with(&Project::totalInvestment, Money::fromFen(10'000'000'000)); // 1 亿元
    return maker;
}

} // namespace

/// What the districts of the map are worth.
class TestMapFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void zoneStandsApartFromItsDistrict();
    void addsUpInvestment();
    void nothingIsNoCompletion();
    void countsPlatformsInTheirDistrict();
    void countsPlatformsAsTheTargetDoes();
    void addsUpOutputOfTheYear();
    void factsNameProjectsAndLights();
    void markersAreWhereRecordsSay();
    void everyMeasureHasTitleAndUnit();
    void factsNameAllLights();
    void factsDoNotRepeatTheMeasure();
    void countsTeamsAndEnterprises();
    void addsUpSubsidiesOfTheYear();
    void scoreIsTheMeanOfTheUnits();
    void measureIsFoundByItsKey();
    void papersSpeakChinese();
    void countsProjectsThatLieInNoDistrict();
    void countsAndNamesWhatTheMapLacks();
    void showsNoValueOfWhatTheMapLacks();

private:
    void apply(const ChangeSet& changes);
    /// A record of @p T in @p district with an id, a code and a name.
    template <typename T>
    T row(const District& district)
    {
        T made = named<T>();
        made.district = district.id;
        return made;
    }
    template <typename T>
    T named()
    {
        T made;
        made.id = (*m_file)->newId<T>();
        made.code = u"X%1"_s.arg(made.id.value);
        made.name = u"示例%1"_s.arg(made.id.value);
        return made;
    }

    MapContent content(MapMeasure measure, int year = 2020) const;
    MapContent contentOn(const GeoMap& map, MapMeasure measure, int year = 2020) const;
    std::optional<MapValue> ganjingzi(MapMeasure measure, int year = 2020) const
    {
        return valueOf(content(measure, year), u"210211"_s);
    }

    std::unique_ptr<TemporaryPortfolio> m_file;
    District m_district;
    District m_zone;
};

void TestMapFigures::init()
{
    m_district = aDistrict().with(&District::adcode, u"210211"_s).make();
    m_zone = aDistrict()
                 .with(&District::parent, m_district.id)
                 .with(&District::name, u"高新区"_s)
                 .make();
    const District other = aDistrict().with(&District::adcode, u"210202"_s).make();
    ChangeSet changes(u"test"_s);
    for (const District& district : {m_district, m_zone, other})
        changes.insert(district);
    changes.insert(aProjectIn(m_district).make());
    changes.insert(
        aProjectIn(m_zone).with(&Project::longitude, 121.5).with(&Project::latitude, 38.9).make());
    m_file = std::make_unique<TemporaryPortfolio>(changes);
}

MapContent TestMapFigures::content(MapMeasure measure, int year) const
{
    return contentOn(bundledMap().value(), measure, year);
}

MapContent TestMapFigures::contentOn(const GeoMap& map, MapMeasure measure, int year) const
{
    const Records& records = m_file->records();
    const YearView view(records, year, TestDay);
    ProjectFilter filter;
    filter.scope = ProjectScope::All;
    return mapContent(records, view, filtered(records, view, filter, {}), measure,
                      std::make_shared<const GeoMap>(map));
}

void TestMapFigures::zoneStandsApartFromItsDistrict()
{
    const MapContent all = content(MapMeasure::ProjectCount);
    QCOMPARE(all.values.size(), 2U); // the zone has no area of its own
    QCOMPARE(valueOf(all, u"210211"_s)->value, 1.0);
    QCOMPARE(valueOf(all, u"210202"_s)->value, 0.0);
    QVERIFY(all.isSum);
    const MapZone* zone = zoneNamed(all, m_zone.name);
    QVERIFY(zone);
    QCOMPARE(zone->value, 1.0);
    QCOMPARE(all.elsewhere, 0); // each of both projects once
    QVERIFY(all.notes.join(u' ').contains(m_zone.name % u' ' % zone->text));
    QCOMPARE(standingOf(all, *valueOf(all, u"210211"_s)).share.value_or(0), 50.0);
    QVERIFY(content(MapMeasure::PlatformCount).notes.isEmpty()); // it has none
}

void TestMapFigures::addsUpInvestment()
{
    QCOMPARE(ganjingzi(MapMeasure::TotalInvestment)->value, 1.0);
    QVERIFY(ganjingzi(MapMeasure::TotalInvestment)->text.contains(u"1.00"_s));
}

void TestMapFigures::nothingIsNoCompletion()
{
    QVERIFY(!ganjingzi(MapMeasure::Completion));
    QVERIFY(ganjingzi(MapMeasure::PlannedInvestment));
    QVERIFY(!content(MapMeasure::Completion).isSum);
}

void TestMapFigures::countsPlatformsInTheirDistrict()
{
    ChangeSet changes(u"test"_s);
    for (const PlatformStatus status :
         {PlatformStatus::Built, PlatformStatus::Building, PlatformStatus::Revoked}) {
        Platform platform;
        platform.id = (*m_file)->newId<Platform>();
        platform.code = u"P%1"_s.arg(platform.id.value);
        platform.name = u"平台%1"_s.arg(platform.id.value);
        platform.status = status;
        platform.district = m_zone.id;
        changes.insert(platform);
    }
    const auto applied = (*m_file)->apply(changes);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    QCOMPARE(ganjingzi(MapMeasure::PlatformCount)->value, 0.0);
    const MapContent all = content(MapMeasure::PlatformCount);
    QCOMPARE(zoneNamed(all, m_zone.name)->value, 1.0); // only what is built
}

/// By the end of the year that is shown: the same word stands for the same number on the overview.
void TestMapFigures::countsPlatformsAsTheTargetDoes()
{
    Indicator indicator = named<Indicator>();
    indicator.source = IndicatorSource::CountPlatforms;
    IndicatorTarget target;
    target.id = (*m_file)->newId<IndicatorTarget>();
    target.indicator = indicator.id;
    target.year = 2022;
    target.low = 5;
    ChangeSet changes(u"test"_s);
    changes.insert(indicator);
    changes.insert(target);
    for (const QDate day : {QDate(), QDate(2019, 6, 1), QDate(2020, 12, 20)}) {
        Platform platform = row<Platform>(m_district);
        platform.status = PlatformStatus::Built;
        platform.statusDate = day;
        changes.insert(platform);
    }
    changes.insert(row<Platform>(m_district)); // planned
    apply(changes);
    for (const int year : {2018, 2019, 2020}) {
        const auto targets = targetProgress(m_file->records(), year);
        QCOMPARE(targets.size(), size_t(1));
        QCOMPARE(ganjingzi(MapMeasure::PlatformCount, year)->value, *targets.front().actual);
    }
    QCOMPARE(ganjingzi(MapMeasure::PlatformCount, 2018)->value, 1.0);
    QCOMPARE(ganjingzi(MapMeasure::PlatformCount, 2020)->value, 3.0);
}

void TestMapFigures::addsUpOutputOfTheYear()
{
    QVERIFY(!ganjingzi(MapMeasure::OutputValue)); // nobody states any
    ChangeSet changes(u"test"_s);
    Enterprise enterprise;
    enterprise.id = (*m_file)->newId<Enterprise>();
    enterprise.code = u"E1"_s;
    enterprise.name = u"企业"_s;
    enterprise.district = m_district.id;
    changes.insert(enterprise);
    for (const int year : {2019, 2020}) {
        OutputValue output;
        output.id = (*m_file)->newId<OutputValue>();
        output.owner = {RecordKind::Enterprise, enterprise.id.value};
        output.year = year;
        output.amount = Money::fromFen(10'000'000'000LL * (year - 2018));
        changes.insert(output);
    }
    const auto applied = (*m_file)->apply(changes);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    QCOMPARE(ganjingzi(MapMeasure::OutputValue, 2019)->value, 1.0);
    QCOMPARE(ganjingzi(MapMeasure::OutputValue, 2020)->value, 2.0);
    QVERIFY(!ganjingzi(MapMeasure::OutputValue, 2021));
}

void TestMapFigures::factsNameProjectsAndLights()
{
    const auto value = ganjingzi(MapMeasure::PlannedInvestment);
    QVERIFY(value->facts.size() >= 3U);
    QCOMPARE(value->facts.front().value, u"1"_s);
    QVERIFY(value->facts.at(1).value.contains(u"●"_s));
}

void TestMapFigures::markersAreWhereRecordsSay()
{
    const MapContent all = content(MapMeasure::ProjectCount);
    QCOMPARE(all.markers.size(), 1U); // one project has no place
    QCOMPARE(all.markers.front().place, QPointF(121.5, 38.9));
}

void TestMapFigures::everyMeasureHasTitleAndUnit()
{
    for (const MapMeasureDescription& measure : mapMeasures()) {
        const MapContent shown = content(measure.measure);
        QVERIFY(!shown.measure.isEmpty());
        QVERIFY(shown.unit.isEmpty() == shown.isCount); // a count needs none
        QCOMPARE(static_cast<size_t>(measure.measure),
                 static_cast<size_t>(&measure - mapMeasures().data()));
    }
}

void TestMapFigures::factsNameAllLights()
{
    const QString lights = ganjingzi(MapMeasure::ProjectCount)->facts.front().value;
    int sum = 0;
    for (const QString& shape : {u"● "_s, u"◆ "_s, u"■ "_s, u"○ "_s}) {
        const qsizetype at = lights.indexOf(shape);
        QVERIFY2(at >= 0, qPrintable(lights));
        sum += lights.mid(at + 2, 1).toInt();
    }
    QCOMPARE(sum, 1);
}

void TestMapFigures::factsDoNotRepeatTheMeasure()
{
    ChangeSet changes(u"test"_s);
    Platform platform = row<Platform>(m_district);
    platform.status = PlatformStatus::Built;
    changes.insert(platform);
    changes.insert(row<TalentTeam>(m_district));
    changes.insert(row<Enterprise>(m_district));
    apply(changes);
    for (const MapMeasure measure : {MapMeasure::ProjectCount, MapMeasure::PlatformCount,
                                     MapMeasure::TeamCount, MapMeasure::EnterpriseCount}) {
        QStringList labels;
        const auto value = ganjingzi(measure);
        for (const MapFact& fact : value->facts)
            labels.append(fact.label);
        QVERIFY2(!labels.contains(describe(measure).translatedTitle()), describe(measure).key);
        QCOMPARE(labels.size(), 5); // lights and money, and three of four counts
    }
}

void TestMapFigures::countsTeamsAndEnterprises()
{
    ChangeSet changes(u"test"_s);
    changes.insert(row<TalentTeam>(m_district));
    changes.insert(row<TalentTeam>(m_zone));
    Enterprise leading = row<Enterprise>(m_district);
    leading.leading = true;
    leading.status = RecognitionStatus::Recognised;
    Enterprise withdrawn = row<Enterprise>(m_district);
    withdrawn.leading = true;
    withdrawn.status = RecognitionStatus::Withdrawn;
    for (const Enterprise& enterprise : {leading, withdrawn, row<Enterprise>(m_district)})
        changes.insert(enterprise);
    apply(changes);
    QCOMPARE(ganjingzi(MapMeasure::TeamCount)->value, 1.0); // that of the zone stands apart
    QCOMPARE(ganjingzi(MapMeasure::EnterpriseCount)->value, 2.0);
    QCOMPARE(ganjingzi(MapMeasure::LeadingCount)->value, 1.0);
    QCOMPARE(ganjingzi(MapMeasure::LeadingCount)->text, u"1 enterprise(s)"_s);
    QVERIFY(content(MapMeasure::TeamCount).isCount);
}

void TestMapFigures::addsUpSubsidiesOfTheYear()
{
    QVERIFY(!ganjingzi(MapMeasure::PaidSubsidy)); // nobody asked for any
    ChangeSet changes(u"test"_s);
    const SubsidyRule rule = named<SubsidyRule>();
    changes.insert(rule);
    const Enterprise enterprise = row<Enterprise>(m_district);
    changes.insert(enterprise);
    const auto claim = [&](RecordRef beneficiary, int year, ClaimState state) {
        SubsidyClaim made = named<SubsidyClaim>();
        made.rule = rule.id;
        made.beneficiary = beneficiary;
        made.year = year;
        made.state = state;
        made.approved = Money::fromFen(50'000'000); // 50 万元
        made.paid = Money::fromFen(20'000'000);
        changes.insert(made);
    };
    const RecordRef project{RecordKind::Project,
                            m_file->records().all<Project>().begin()->id.value};
    const RecordRef ofEnterprise{RecordKind::Enterprise, enterprise.id.value};
    claim(project, 2020, ClaimState::PartlyPaid);
    claim(ofEnterprise, 2020, ClaimState::Approved);
    claim(ofEnterprise, 2020, ClaimState::Refused);
    claim(ofEnterprise, 2019, ClaimState::Paid);
    apply(changes);
    QCOMPARE(ganjingzi(MapMeasure::ApprovedSubsidy)->value, 100.0);
    QCOMPARE(ganjingzi(MapMeasure::PaidSubsidy)->value, 40.0);
    QVERIFY(ganjingzi(MapMeasure::PaidSubsidy)->text.contains(u"40.00"_s));
    QCOMPARE(ganjingzi(MapMeasure::PaidSubsidy, 2019)->value, 20.0);
    QVERIFY(!ganjingzi(MapMeasure::PaidSubsidy, 2021));
    QVERIFY(content(MapMeasure::PaidSubsidy).isSum);
}

void TestMapFigures::scoreIsTheMeanOfTheUnits()
{
    QVERIFY(!ganjingzi(MapMeasure::Score));
    ChangeSet changes(u"test"_s);
    AssessmentScheme scheme = named<AssessmentScheme>();
    scheme.year = 2020;
    changes.insert(scheme);
    std::vector<AssessmentIndicator> indicators;
    for (int i = 0; i < 2; ++i) {
        AssessmentIndicator indicator = named<AssessmentIndicator>();
        indicator.scheme = scheme.id;
        changes.insert(indicator);
        indicators.push_back(indicator);
    }
    const auto score = [&](const Unit& unit, size_t indicator, std::optional<double> points) {
        AssessmentScore made;
        made.id = (*m_file)->newId<AssessmentScore>();
        made.indicator = indicators.at(indicator).id;
        made.unit = unit.id;
        made.points = points;
        changes.insert(made);
    };
    std::vector<Unit> units{row<Unit>(m_district), row<Unit>(m_district), row<Unit>(m_zone)};
    for (const Unit& unit : units)
        changes.insert(unit);
    score(units[0], 0, 40);
    score(units[0], 1, 50); // 90 together
    score(units[1], 0, 80);
    score(units[1], 1, {}); // not judged yet
    score(units[2], 0, 30);
    apply(changes);
    QCOMPARE(ganjingzi(MapMeasure::Score)->value, 85.0);
    QVERIFY(!ganjingzi(MapMeasure::Score, 2019));
    const MapContent all = content(MapMeasure::Score);
    QCOMPARE(zoneNamed(all, m_zone.name)->value, 30.0);
    QVERIFY(!valueOf(all, u"210202"_s)); // no unit of it has points
    QVERIFY(!all.isSum && !all.isCount);
    const GeoMap city = bundledMap().value();
    const GeoMap one{.districts = {*city.district(u"210202"_s)}, .places = {}, .remarks = {}};
    const QString note = contentOn(one, MapMeasure::Score).notes.join(u' ');
    QVERIFY2(note.contains(m_district.name) && !note.contains(u"85"_s), qPrintable(note));
}

void TestMapFigures::measureIsFoundByItsKey()
{
    for (const MapMeasureDescription& measure : mapMeasures())
        QCOMPARE(mapMeasureFrom(QLatin1StringView(measure.key)), measure.measure);
    QVERIFY(!mapMeasureFrom(u"weather"_s));
}

void TestMapFigures::apply(const ChangeSet& changes)
{
    const auto applied = (*m_file)->apply(changes);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
}

void TestMapFigures::papersSpeakChinese()
{
    const Records& records = m_file->records();
    const YearView view(records, 2020, TestDay);
    ProjectFilter filter;
    filter.scope = ProjectScope::All;
    const auto projects = filtered(records, view, filter, {});
    const auto isChinese = [](const QString& text) {
        return std::none_of(text.cbegin(), text.cend(), [](QChar character) {
            return character.unicode() < 0x80 && character.isLetter();
        });
    };
    for (const MapMeasureDescription& measure : mapMeasures()) {
        const MapContent paper = mapContent(records, view, projects, measure.measure,
                                            std::make_shared<const GeoMap>(bundledMap().value()),
                                            SceneLanguage::Chinese);
        QVERIFY(!paper.measure.isEmpty());
        QVERIFY2(isChinese(paper.measure % paper.unit), qPrintable(paper.measure));
        for (const MapValue& value : paper.values) {
            QVERIFY2(isChinese(value.text), qPrintable(value.text));
            for (const MapFact& fact : value.facts)
                QVERIFY2(isChinese(fact.label % fact.value), qPrintable(fact.label));
        }
        QCOMPARE(paper.words.noFigures, u"无数据"_s);
        // On screen the words are those of the windows.
        QVERIFY(!isChinese(content(measure.measure).measure));
    }
}

void TestMapFigures::countsProjectsThatLieInNoDistrict()
{
    QCOMPARE(content(MapMeasure::TotalInvestment).elsewhere, 0);
    ChangeSet changes(u"test"_s);
    changes.insert(aProjectIn(District()).make());
    const auto applied = (*m_file)->apply(changes);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    const MapContent all = content(MapMeasure::TotalInvestment);
    QCOMPARE(all.elsewhere, 1);
    QCOMPARE(all.elsewhereValue, 1.0);
    QCOMPARE(standingOf(all, *valueOf(all, u"210211"_s)).share.value_or(0) * 3, 100.0);
}

void TestMapFigures::countsAndNamesWhatTheMapLacks()
{
    const GeoMap city = bundledMap().value();
    QVERIFY(content(MapMeasure::TotalInvestment).notes.filter(u"lacks"_s).isEmpty());
    const GeoMap one{.districts = {*city.district(u"210202"_s)}, .places = {}, .remarks = {}};
    const MapContent all = contentOn(one, MapMeasure::TotalInvestment);
    QVERIFY(all.notes.filter(u"stand apart"_s).isEmpty()); // the zone is not there either
    const QString note = all.notes.constFirst();
    for (const QString& part : {m_district.name, m_zone.name, u"2"_s, u"2.00"_s})
        QVERIFY2(note.contains(part), qPrintable(note));
    QCOMPARE(all.elsewhere, 2);
    QCOMPARE(all.elsewhereValue, 2.0);
    // A zone without figures is no loss.
    QVERIFY(!contentOn(one, MapMeasure::PlatformCount).notes.join(u' ').contains(m_zone.name));
}

void TestMapFigures::showsNoValueOfWhatTheMapLacks()
{
    const GeoMap city = bundledMap().value();
    const GeoMap one{.districts = {*city.district(u"210202"_s)}, .places = {}, .remarks = {}};
    const MapContent all = contentOn(one, MapMeasure::ProjectCount);
    QCOMPARE(all.values.size(), 1U);
    QVERIFY(all.zones.empty());
    QCOMPARE(classBoundsOf(all), std::vector<double>{0});
    GeoMap strange = one;
    strange.districts.front().adcode.clear();
    QVERIFY(classBoundsOf(contentOn(strange, MapMeasure::ProjectCount)).empty());
}

TOUYAN_TEST(TestMapFigures, QCoreApplication)
#include "tst_mapfigures.moc"

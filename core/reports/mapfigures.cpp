#include "reports/mapfigures.h"

#include "analysis/yearschedule.h"
#include "reports/districtstock.h"
#include "reports/mapfigurewords.h"
#include "reports/missinglist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What a district is worth in whatever is measured.
struct DistrictSum
{
    RollUp projects;
    DistrictStock stock;
};

int behindIn(const RollUp& sum)
{
    return sum.countOf(Light::Yellow) + sum.countOf(Light::Red);
}

std::optional<double> yi(const std::optional<Money>& amount)
{
    return amount ? std::optional(amount->yi()) : std::nullopt;
}

std::optional<double> wan(const std::optional<Money>& amount)
{
    return amount ? std::optional(amount->wan()) : std::nullopt;
}

/// Nothing where there is nothing to measure: nothing is a count and an amount, but no degree of
/// completion.
std::optional<double> valueOf(MapMeasure measure, const DistrictSum& sum)
{
    switch (measure) {
    case MapMeasure::ProjectCount:
        return sum.projects.count;
    case MapMeasure::TotalInvestment:
        return sum.projects.total.yi();
    case MapMeasure::PlannedInvestment:
        return sum.projects.planned.yi();
    case MapMeasure::DoneInvestment:
        return sum.projects.done.yi();
    case MapMeasure::Completion:
        if (sum.projects.planned.isZero())
            return {};
        return sum.projects.percent();
    case MapMeasure::BehindCount:
        return behindIn(sum.projects);
    case MapMeasure::PlatformCount:
        return sum.stock.platforms;
    case MapMeasure::TeamCount:
        return sum.stock.teams;
    case MapMeasure::EnterpriseCount:
        return sum.stock.enterprises;
    case MapMeasure::LeadingCount:
        return sum.stock.leading;
    case MapMeasure::OutputValue:
        return yi(sum.stock.output);
    case MapMeasure::ApprovedSubsidy:
        return wan(sum.stock.approved);
    case MapMeasure::PaidSubsidy:
        return wan(sum.stock.paid);
    case MapMeasure::Score:
        return sum.stock.score();
    }
    return {};
}

/// What the hover card says of a district besides what the map measures.
std::vector<MapFact> factsOf(const DistrictSum& sum, MapMeasure measure,
                             const MapFigureWords& words)
{
    const RollUp& projects = sum.projects;
    std::vector<MapFact> facts;
    if (measure != MapMeasure::ProjectCount)
        facts.push_back({words.projects(), QString::number(projects.count)});
    if (projects.count > 0) {
        facts.push_back({words.lights(),
                         u"● %1  ◆ %2  ■ %3  ○ %4"_s.arg(projects.countOf(Light::Green))
                             .arg(projects.countOf(Light::Yellow))
                             .arg(projects.countOf(Light::Red))
                             .arg(projects.countOf(Light::None))});
        facts.push_back({words.invested(), words.investedOf(projects.done, projects.planned)});
    }
    const auto addCount = [&](MapMeasure counted, const QString& label, int count) {
        if (count > 0 && measure != counted)
            facts.push_back({label, QString::number(count)});
    };
    addCount(MapMeasure::PlatformCount, words.platforms(), sum.stock.platforms);
    addCount(MapMeasure::TeamCount, words.teams(), sum.stock.teams);
    addCount(MapMeasure::EnterpriseCount, words.enterprises(), sum.stock.enterprises);
    return facts;
}

/// The sums of the districts and zones of the file.
class DistrictSums
{
public:
    explicit DistrictSums(const Records& records)
    {
        for (const District& district : records.all<District>())
            m_sums.insert(district.id, {});
    }

    DistrictSum& of(DistrictId district)
    {
        const auto found = m_sums.find(district);
        return found == m_sums.end() ? m_elsewhere : found.value();
    }
    const DistrictSum& of(const District& district) const
    {
        return m_sums.constFind(district.id).value();
    }
    const DistrictSum& elsewhere() const { return m_elsewhere; }

private:
    QHash<DistrictId, DistrictSum> m_sums;
    DistrictSum m_elsewhere; ///< of what has no district
};

DistrictSums sumsOf(const Records& records, const YearView& view,
                    const std::vector<JudgedProject>& projects)
{
    DistrictSums sums(records);
    for (const JudgedProject& judged : projects) {
        if (judged.term)
            sums.of(judged.term->district).projects.add(*judged.term);
        else
            sums.of(judged.project->district).projects.add(*judged.project, *judged.facts);
    }
    const auto stocks = districtStocks(records, view.year());
    for (auto it = stocks.cbegin(); it != stocks.cend(); ++it)
        sums.of(it.key()).stock += it.value();
    return sums;
}

/// The place of @p zone on @p map, or nullptr.
const GeoPlace* placeOf(const District& zone, const GeoMap& map)
{
    const auto isPlaceOf = [&zone](const GeoPlace& place) {
        return place.name == zone.name
            || (!zone.shortName.isEmpty() && place.name == zone.shortName);
    };
    const auto place = std::find_if(map.places.cbegin(), map.places.cend(), isPlaceOf);
    return place == map.places.cend() ? nullptr : &*place;
}

/// Whether @p map, if there is one, has an area or a place for @p district.
bool isDrawn(const District& district, const GeoMap* map)
{
    if (!map)
        return true;
    return district.adcode.isEmpty() ? placeOf(district, *map) != nullptr
                                     : map->district(district.adcode) != nullptr;
}

std::vector<MapValue> valuesOf(const Records& records, const DistrictSums& sums, MapMeasure measure,
                               const MapFigureWords& words, const GeoMap* map)
{
    std::vector<MapValue> values;
    for (const District& district : records.all<District>()) {
        if (district.adcode.isEmpty() || !isDrawn(district, map))
            continue;
        const DistrictSum& sum = sums.of(district);
        if (const auto value = valueOf(measure, sum))
            values.push_back({district.adcode, *value, words.text(measure, *value),
                              factsOf(sum, measure, words)});
    }
    return values;
}

/// Whether @p sum holds anything that @p measure counts.
bool isCounted(const DistrictSum& sum, MapMeasure measure)
{
    if (!isOfProjects(measure))
        return valueOf(measure, sum).value_or(0) > 0;
    return sum.projects.count > 0;
}

std::vector<MapZone> zonesOf(const Records& records, const DistrictSums& sums, MapMeasure measure,
                             const MapFigureWords& words, const GeoMap* map)
{
    std::vector<MapZone> zones;
    for (const District& district : records.all<District>()) {
        if (!district.adcode.isEmpty() || !isDrawn(district, map))
            continue;
        const DistrictSum& sum = sums.of(district);
        MapZone zone{.name = map ? placeOf(district, *map)->name : district.name,
                     .facts = factsOf(sum, measure, words)};
        const auto value = valueOf(measure, sum);
        if (value && isCounted(sum, measure)) {
            zone.value = *value;
            zone.text = words.text(measure, *value);
        }
        zones.push_back(std::move(zone));
    }
    return zones;
}

/// That the districts do not hold what is counted in zones.
QStringList zoneNotes(const std::vector<MapZone>& zones, const MapFigureWords& words)
{
    QStringList counted;
    for (const MapZone& zone : zones) {
        if (!zone.text.isEmpty())
            counted.append(zone.name % u' ' % zone.text);
    }
    return counted.isEmpty() ? QStringList() : QStringList(words.apart(counted));
}

/// The districts, and the zones with figures, that the map does not show.
struct UndrawnDistricts
{
    QStringList names;
    int projects = 0;
    double value = 0; ///< in what is measured
};

UndrawnDistricts undrawnOf(const Records& records, const DistrictSums& sums, MapMeasure measure,
                           const GeoMap* map)
{
    UndrawnDistricts undrawn;
    for (const District& district : records.all<District>()) {
        const DistrictSum& sum = sums.of(district);
        const bool isZone = district.adcode.isEmpty();
        if (isDrawn(district, map) || (isZone && !isCounted(sum, measure)))
            continue;
        undrawn.names.append(district.name);
        undrawn.projects += sum.projects.count;
        undrawn.value += valueOf(measure, sum).value_or(0);
    }
    return undrawn;
}

/// What of the city the figures on the map lack.
void addWhatIsNotDrawn(MapContent& content, const UndrawnDistricts& undrawn,
                       const DistrictSums& sums, MapMeasure measure, const MapFigureWords& words)
{
    const int elsewhere = sums.elsewhere().projects.count;
    const double value = valueOf(measure, sums.elsewhere()).value_or(0);
    content.elsewhere = elsewhere + undrawn.projects;
    content.elsewhereValue = isSum(measure) ? value + undrawn.value : 0;
    if (!undrawn.names.isEmpty())
        content.notes.append(
            words.lacking(undrawn.names, measure, undrawn.projects, undrawn.value));
    content.notes.append(zoneNotes(content.zones, words));
    if ((value > 0 && isSum(measure)) || (isOfProjects(measure) && elsewhere > 0))
        content.notes.append(words.elsewhere(measure, elsewhere, value));
}

template <typename T>
void addMarker(std::vector<MapMarker>& markers, const T& row, MarkerKind kind)
{
    if (row.longitude && row.latitude)
        markers.push_back({row.id.value, row.name, QPointF(*row.longitude, *row.latitude), kind});
}

} // namespace

MapContent mapContent(const Records& records, const YearView& view,
                      const std::vector<JudgedProject>& projects, MapMeasure measure,
                      std::shared_ptr<const GeoMap> map, SceneLanguage language)
{
    const MapFigureWords words(language);
    const DistrictSums sums = sumsOf(records, view, projects);
    MapContent content;
    content.map = std::move(map);
    content.measure = words.title(measure);
    content.unit = words.unit(measure);
    content.isCount = isCount(measure);
    content.isSum = isSum(measure);
    content.values = valuesOf(records, sums, measure, words, content.map.get());
    content.zones = zonesOf(records, sums, measure, words, content.map.get());
    addWhatIsNotDrawn(content, undrawnOf(records, sums, measure, content.map.get()), sums, measure,
                      words);
    if (const QString note = missingListNote(view, language);
        isOfProjects(measure) && !note.isEmpty())
        content.notes.append(note);
    if (language == SceneLanguage::Chinese)
        content.words = chineseMapWords();
    for (const JudgedProject& judged : projects)
        addMarker(content.markers, *judged.project, MarkerKind::Project);
    for (const Platform& platform : records.all<Platform>())
        addMarker(content.markers, platform, MarkerKind::Platform);
    return content;
}

QString mapTitle(MapMeasure measure, const YearView& view)
{
    return MapFigureWords(SceneLanguage::Interface)
        .heading(measure, view.year(), judgedDay(view.year(), view.today()));
}

QString unnarrowedNote(MapMeasure measure, const ProjectFilter& filter, SceneLanguage language)
{
    if (isOfProjects(measure) || filter == ProjectFilter())
        return {};
    return MapFigureWords(language).unnarrowed();
}

} // namespace touyan

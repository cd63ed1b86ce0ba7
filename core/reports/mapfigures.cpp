#include "reports/mapfigures.h"

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
    int platforms = 0;
    std::optional<Money> output; ///< nothing: no enterprise of it states any
};

int behindIn(const RollUp& sum)
{
    return sum.countOf(Light::Yellow) + sum.countOf(Light::Red);
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
        return sum.platforms;
    case MapMeasure::OutputValue:
        if (!sum.output)
            return {};
        return sum.output->yi();
    }
    return {};
}

/// The administrative district that @p district is, or belongs to; empty when it has none.
QString adcodeOf(const Records& records, DistrictId district)
{
    const District* row = records.find(district);
    while (row && row->adcode.isEmpty() && row->parent.isValid())
        row = records.find(row->parent);
    return row ? row->adcode : QString();
}

/// What the hover card says of a district besides what the map measures.
std::vector<MapFact> factsOf(const DistrictSum& sum, const MapFigureWords& words)
{
    const RollUp& projects = sum.projects;
    std::vector<MapFact> facts;
    facts.push_back({words.projects(), QString::number(projects.count)});
    if (projects.count > 0) {
        facts.push_back({words.lights(),
                         u"● %1  ◆ %2  ■ %3  ○ %4"_s.arg(projects.countOf(Light::Green))
                             .arg(projects.countOf(Light::Yellow))
                             .arg(projects.countOf(Light::Red))
                             .arg(projects.countOf(Light::None))});
        facts.push_back({words.invested(), words.investedOf(projects.done, projects.planned)});
    }
    if (sum.platforms > 0)
        facts.push_back({words.platforms(), QString::number(sum.platforms)});
    return facts;
}

/// The sums of the map's districts, each found by whatever district a record is registered in.
class DistrictSums
{
public:
    explicit DistrictSums(const Records& records)
    {
        QHash<QString, size_t> byCode;
        for (const District& district : records.all<District>()) {
            const QString adcode = adcodeOf(records, district.id);
            if (adcode.isEmpty())
                continue;
            const auto index = byCode.constFind(adcode);
            const size_t at = index == byCode.cend() ? m_sums.size() : index.value();
            if (at == m_sums.size()) {
                byCode.insert(adcode, at);
                m_sums.push_back({adcode, {}});
            }
            m_indexes.insert(district.id, at);
        }
    }

    DistrictSum& of(DistrictId district)
    {
        const auto index = m_indexes.constFind(district);
        return index == m_indexes.cend() ? m_elsewhere : m_sums[index.value()].second;
    }
    DistrictSum of(const QString& adcode) const
    {
        const auto found = std::find_if(m_sums.cbegin(), m_sums.cend(),
                                        [&](const auto& sum) { return sum.first == adcode; });
        return found == m_sums.cend() ? DistrictSum() : found->second;
    }
    const DistrictSum& elsewhere() const { return m_elsewhere; }

private:
    std::vector<std::pair<QString, DistrictSum>> m_sums; ///< by adcode
    QHash<DistrictId, size_t> m_indexes;
    DistrictSum m_elsewhere; ///< of what lies in no district of the map
};

void addPlatforms(DistrictSums& sums, const Records& records)
{
    for (const Platform& platform : records.all<Platform>()) {
        if (platform.status != PlatformStatus::Revoked)
            ++sums.of(platform.district).platforms;
    }
}

void addOutput(DistrictSums& sums, const Records& records, int year)
{
    for (const OutputValue& output : records.all<OutputValue>()) {
        // Those of clusters and parks hold the same sums again.
        if (output.year != year || output.owner.kind != RecordKind::Enterprise || !output.amount)
            continue;
        const Enterprise* enterprise = records.find(EnterpriseId{output.owner.id});
        if (!enterprise)
            continue;
        DistrictSum& sum = sums.of(enterprise->district);
        sum.output = sum.output.value_or(Money()) + *output.amount;
    }
}

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
    addPlatforms(sums, records);
    addOutput(sums, records, view.year());
    return sums;
}

std::vector<MapValue> valuesOf(const Records& records, const DistrictSums& sums, MapMeasure measure,
                               const MapFigureWords& words)
{
    std::vector<MapValue> values;
    for (const District& district : records.all<District>()) {
        if (district.adcode.isEmpty())
            continue;
        const DistrictSum sum = sums.of(district.adcode);
        if (const auto value = valueOf(measure, sum))
            values.push_back(
                {district.adcode, *value, words.text(measure, *value), factsOf(sum, words)});
    }
    return values;
}

/// The districts and zones in which something is that @p measure counts.
QSet<DistrictId> countedIn(const Records& records, const std::vector<JudgedProject>& projects,
                           MapMeasure measure)
{
    QSet<DistrictId> districts;
    if (measure == MapMeasure::PlatformCount) {
        for (const Platform& platform : records.all<Platform>())
            districts.insert(platform.district);
    } else if (measure == MapMeasure::OutputValue) {
        for (const Enterprise& enterprise : records.all<Enterprise>())
            districts.insert(enterprise.district);
    } else {
        for (const JudgedProject& judged : projects)
            districts.insert(judged.term ? judged.term->district : judged.project->district);
    }
    return districts;
}

/// Which areas of the map hold the figures of zones as well.
QStringList foldedNotes(const Records& records, const QSet<DistrictId>& counted,
                        const MapFigureWords& words)
{
    QStringList notes;
    for (const District& area : records.all<District>()) {
        if (area.adcode.isEmpty())
            continue;
        QStringList zones;
        for (const District& zone : records.all<District>()) {
            if (zone.adcode.isEmpty() && counted.contains(zone.id)
                && adcodeOf(records, zone.id) == area.adcode)
                zones.append(zone.name);
        }
        if (!zones.isEmpty())
            notes.append(words.folded(area.name, zones));
    }
    return notes;
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
    content.isCount = !isAmount(measure) && measure != MapMeasure::Completion;
    content.isSum = measure != MapMeasure::Completion;
    content.values = valuesOf(records, sums, measure, words);
    content.elsewhere = sums.elsewhere().projects.count;
    content.elsewhereValue = valueOf(measure, sums.elsewhere()).value_or(0);
    content.notes = foldedNotes(records, countedIn(records, projects, measure), words);
    const bool isOfProjects =
        measure != MapMeasure::PlatformCount && measure != MapMeasure::OutputValue;
    if (content.elsewhereValue > 0 || (isOfProjects && content.elsewhere > 0))
        content.notes.append(words.elsewhere(measure, content.elsewhere, content.elsewhereValue));
    if (const QString note = missingListNote(view, language); isOfProjects && !note.isEmpty())
        content.notes.append(note);
    if (language == SceneLanguage::Chinese)
        content.words = chineseMapWords();
    for (const JudgedProject& judged : projects)
        addMarker(content.markers, *judged.project, MarkerKind::Project);
    for (const Platform& platform : records.all<Platform>())
        addMarker(content.markers, platform, MarkerKind::Platform);
    return content;
}

} // namespace touyan

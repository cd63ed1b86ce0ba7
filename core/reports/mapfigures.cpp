#include "reports/mapfigures.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("MapFigures", text);
}

constexpr std::array Measures = {
    MapMeasureDescription{MapMeasure::ProjectCount, "count",
                          QT_TRANSLATE_NOOP("MapFigures", "Projects")},
    MapMeasureDescription{MapMeasure::TotalInvestment, "total",
                          QT_TRANSLATE_NOOP("MapFigures", "Total investment")},
    MapMeasureDescription{MapMeasure::PlannedInvestment, "planned",
                          QT_TRANSLATE_NOOP("MapFigures", "Planned for the year")},
    MapMeasureDescription{MapMeasure::DoneInvestment, "done",
                          QT_TRANSLATE_NOOP("MapFigures", "Invested in the year")},
    MapMeasureDescription{MapMeasure::Completion, "completion",
                          QT_TRANSLATE_NOOP("MapFigures", "Completion of the year's plan")},
    MapMeasureDescription{MapMeasure::BehindCount, "behind",
                          QT_TRANSLATE_NOOP("MapFigures", "Projects behind schedule")},
    MapMeasureDescription{MapMeasure::PlatformCount, "platforms",
                          QT_TRANSLATE_NOOP("MapFigures", "Innovation platforms")},
    MapMeasureDescription{MapMeasure::OutputValue, "output",
                          QT_TRANSLATE_NOOP("MapFigures", "Output value")},
};

bool isMoney(MapMeasure measure)
{
    return measure == MapMeasure::TotalInvestment || measure == MapMeasure::PlannedInvestment
        || measure == MapMeasure::DoneInvestment || measure == MapMeasure::OutputValue;
}

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

QString unitOf(MapMeasure measure)
{
    if (isMoney(measure))
        return translated(QT_TRANSLATE_NOOP("MapFigures", "100 million yuan"));
    if (measure == MapMeasure::Completion)
        return u"%"_s;
    return {}; // a count says itself what it counts
}

QString textOf(MapMeasure measure, double value)
{
    if (measure == MapMeasure::Completion)
        return percentText(value);
    if (isMoney(measure))
        //: An amount in 100 million yuan, as short as can be: 亿元
        return translated(QT_TRANSLATE_NOOP("MapFigures", "¥%1 × 100M")).arg(value, 0, 'f', 2);
    const auto count = static_cast<int>(value);
    return measure == MapMeasure::PlatformCount
        ? QCoreApplication::translate("MapFigures", "%n platform(s)", nullptr, count)
        : QCoreApplication::translate("MapFigures", "%n project(s)", nullptr, count);
}

/// The administrative district that @p district is, or belongs to; empty when it has none.
QString adcodeOf(const Records& records, DistrictId district)
{
    const District* row = records.find(district);
    while (row && row->adcode.isEmpty() && row->parent.isValid())
        row = records.find(row->parent);
    return row ? row->adcode : QString();
}

void addPlatforms(QHash<QString, DistrictSum>& sums, const Records& records)
{
    for (const Platform& platform : records.all<Platform>()) {
        if (platform.status != PlatformStatus::Revoked)
            ++sums[adcodeOf(records, platform.district)].platforms;
    }
}

void addOutput(QHash<QString, DistrictSum>& sums, const Records& records, int year)
{
    for (const OutputValue& output : records.all<OutputValue>()) {
        // Those of clusters and parks hold the same sums again.
        if (output.year != year || output.owner.kind != RecordKind::Enterprise || !output.amount)
            continue;
        const Enterprise* enterprise = records.find(EnterpriseId{output.owner.id});
        if (!enterprise)
            continue;
        DistrictSum& sum = sums[adcodeOf(records, enterprise->district)];
        sum.output = sum.output.value_or(Money()) + *output.amount;
    }
}

/// What the hover card says of a district besides what the map measures.
std::vector<MapFact> factsOf(const DistrictSum& sum)
{
    const RollUp& projects = sum.projects;
    std::vector<MapFact> facts;
    facts.push_back(
        {translated(QT_TRANSLATE_NOOP("MapFigures", "Projects")), QString::number(projects.count)});
    if (projects.count > 0) {
        facts.push_back({translated(QT_TRANSLATE_NOOP("MapFigures", "Lights")),
                         u"● %1  ◆ %2  ■ %3"_s.arg(projects.countOf(Light::Green))
                             .arg(projects.countOf(Light::Yellow))
                             .arg(projects.countOf(Light::Red))});
        //: 1: invested in the year, 2: planned for it, both in 100 million yuan
        facts.push_back({translated(QT_TRANSLATE_NOOP("MapFigures", "Invested of planned")),
                         translated(QT_TRANSLATE_NOOP("MapFigures", "%1 of %2"))
                             .arg(moneyText(projects.done, MoneyUnit::Yi),
                                  moneyText(projects.planned, MoneyUnit::Yi))});
    }
    if (sum.platforms > 0)
        facts.push_back({translated(QT_TRANSLATE_NOOP("MapFigures", "Platforms")),
                         QString::number(sum.platforms)});
    return facts;
}

std::vector<MapValue> valuesOf(const Records& records, const YearView& view,
                               const std::vector<JudgedProject>& projects, MapMeasure measure)
{
    QHash<QString, DistrictSum> sums;
    QHash<DistrictId, QString> adcodes; // of the districts met so far
    for (const JudgedProject& judged : projects) {
        const DistrictId district = judged.project->district;
        if (!adcodes.contains(district))
            adcodes.insert(district, adcodeOf(records, district));
        sums[adcodes.value(district)].projects.add(*judged.project, *judged.facts);
    }
    addPlatforms(sums, records);
    addOutput(sums, records, view.year());
    std::vector<MapValue> values;
    for (const District& district : records.all<District>()) {
        if (district.adcode.isEmpty())
            continue;
        const DistrictSum sum = sums.value(district.adcode);
        if (const auto value = valueOf(measure, sum))
            values.push_back({district.adcode, *value, textOf(measure, *value), factsOf(sum)});
    }
    return values;
}

template <typename T>
void addMarker(std::vector<MapMarker>& markers, const T& row, MarkerKind kind)
{
    if (row.longitude && row.latitude)
        markers.push_back({row.id.value, row.name, QPointF(*row.longitude, *row.latitude), kind});
}

} // namespace

QString MapMeasureDescription::translatedTitle() const
{
    return translated(title);
}

std::span<const MapMeasureDescription> mapMeasures()
{
    return Measures;
}

MapContent mapContent(const Records& records, const YearView& view,
                      const std::vector<JudgedProject>& projects, MapMeasure measure,
                      std::shared_ptr<const GeoMap> map)
{
    MapContent content;
    content.map = std::move(map);
    content.measure = Measures.at(static_cast<size_t>(measure)).translatedTitle();
    content.unit = unitOf(measure);
    content.isCount = !isMoney(measure) && measure != MapMeasure::Completion;
    content.isSum = measure != MapMeasure::Completion;
    content.values = valuesOf(records, view, projects, measure);
    for (const JudgedProject& judged : projects)
        addMarker(content.markers, *judged.project, MarkerKind::Project);
    for (const Platform& platform : records.all<Platform>())
        addMarker(content.markers, platform, MarkerKind::Platform);
    return content;
}

} // namespace touyan

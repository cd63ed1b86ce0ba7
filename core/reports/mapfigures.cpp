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
};

bool isMoney(MapMeasure measure)
{
    return measure != MapMeasure::ProjectCount && measure != MapMeasure::Completion;
}

double valueOf(MapMeasure measure, const RollUp& sum)
{
    switch (measure) {
    case MapMeasure::ProjectCount:
        return sum.count;
    case MapMeasure::TotalInvestment:
        return sum.total.yi();
    case MapMeasure::PlannedInvestment:
        return sum.planned.yi();
    case MapMeasure::DoneInvestment:
        return sum.done.yi();
    case MapMeasure::Completion:
        return sum.percent();
    }
    return 0;
}

QString unitOf(MapMeasure measure)
{
    if (measure == MapMeasure::ProjectCount)
        //: unit of a count of projects: 项
        return translated(QT_TRANSLATE_NOOP("MapFigures", "projects"));
    if (measure == MapMeasure::Completion)
        return u"%"_s;
    return translated(QT_TRANSLATE_NOOP("MapFigures", "100 million yuan"));
}

QString textOf(MapMeasure measure, double value)
{
    if (measure == MapMeasure::Completion)
        return percentText(value);
    return QString::number(value, 'f', isMoney(measure) ? 2 : 0) % u' ' % unitOf(measure);
}

/// The administrative district that @p district is, or belongs to; empty when it has none.
QString adcodeOf(const Records& records, DistrictId district)
{
    const District* row = records.find(district);
    while (row && row->adcode.isEmpty() && row->parent.isValid())
        row = records.find(row->parent);
    return row ? row->adcode : QString();
}

std::vector<MapValue> valuesOf(const Records& records, const std::vector<JudgedProject>& projects,
                               MapMeasure measure)
{
    QHash<QString, RollUp> sums;
    for (const JudgedProject& judged : projects)
        sums[adcodeOf(records, judged.project->district)].add(*judged.project, *judged.facts);
    std::vector<MapValue> values;
    for (const District& district : records.all<District>()) {
        if (district.adcode.isEmpty())
            continue;
        const RollUp sum = sums.value(district.adcode);
        // Nothing is a count and an amount, but it is no degree of completion.
        if (measure == MapMeasure::Completion && sum.planned.isZero())
            continue;
        const double value = valueOf(measure, sum);
        values.push_back({district.adcode, value, textOf(measure, value)});
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

MapContent mapContent(const Records& records, const std::vector<JudgedProject>& projects,
                      MapMeasure measure, std::shared_ptr<const GeoMap> map)
{
    MapContent content;
    content.map = std::move(map);
    content.measure = Measures.at(static_cast<size_t>(measure)).translatedTitle();
    content.unit = unitOf(measure);
    content.values = valuesOf(records, projects, measure);
    for (const JudgedProject& judged : projects)
        addMarker(content.markers, *judged.project, MarkerKind::Project);
    for (const Platform& platform : records.all<Platform>())
        addMarker(content.markers, platform, MarkerKind::Platform);
    return content;
}

} // namespace touyan

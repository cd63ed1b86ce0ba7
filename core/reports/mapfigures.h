#pragma once

#include "analysis/projectfilter.h"
#include "analysis/yearview.h"
#include "layout/mapcontent.h"
#include "layout/scenelanguage.h"

#include <optional>
#include <span>

namespace touyan {

/// What the districts of the map can be coloured by.
enum class MapMeasure
{
    ProjectCount,
    TotalInvestment,
    PlannedInvestment,
    DoneInvestment,
    Completion,
    BehindCount, ///< projects with a yellow or red light
    PlatformCount,
    TeamCount,
    EnterpriseCount,
    LeadingCount, ///< 领军企业
    OutputValue, ///< of the enterprises, in the year
    ApprovedSubsidy, ///< of the year
    PaidSubsidy,
    Score ///< mean points of the district's units in the year's performance review
};

/// What a measure is a number of.
enum class MeasureUnit
{
    Projects,
    Platforms,
    Teams,
    Enterprises,
    Yi, ///< 亿元
    Wan, ///< 万元
    Percent,
    Points
};

enum class MeasureSource
{
    Projects, ///< narrowed by the filter
    Registers ///< of platforms, teams, enterprises, subsidies and scores
};

struct MapMeasureDescription
{
    MapMeasure measure = MapMeasure::ProjectCount;
    const char* key = nullptr; ///< stable: command line, settings
    const char* title = nullptr; ///< English title, translated in context "MapFigures"
    const char16_t* word = nullptr; ///< title in papers, which are Chinese
    MeasureUnit unit = MeasureUnit::Projects;
    MeasureSource source = MeasureSource::Projects;

    QString translatedTitle() const;
};

/// All measures, in the order of the enum.
std::span<const MapMeasureDescription> mapMeasures();
const MapMeasureDescription& describe(MapMeasure measure);
/// The measure whose key is @p key.
std::optional<MapMeasure> mapMeasureFrom(const QString& key);

/// The figures of @p projects by district in the year of @p view, and every project and platform
/// that has a place, for @p map. A project counts once, in the district or the functional zone that
/// it is registered in, as in tables and charts: no district holds the figures of a zone. What @p
/// map does not show has no value, so that classes are made of what is seen; a note names and
/// counts it.
MapContent mapContent(const Records& records, const YearView& view,
                      const std::vector<JudgedProject>& projects, MapMeasure measure,
                      std::shared_ptr<const GeoMap> map,
                      SceneLanguage language = SceneLanguage::Interface);

/// What stands above a picture of @p measure: what the districts are compared in, and of which year
/// and day. In the language of the windows.
QString mapTitle(MapMeasure measure, const YearView& view);

/// That a map of @p measure is not narrowed as @p filter, which is not empty, narrows projects;
/// empty for what is counted of projects.
QString unnarrowedNote(MapMeasure measure, const ProjectFilter& filter,
                       SceneLanguage language = SceneLanguage::Interface);

} // namespace touyan

#pragma once

#include "layout/classbreaks.h"
#include "layout/geojson.h"
#include "layout/mapplacement.h"
#include "layout/mapwords.h"

#include <QFlags>
#include <QSizeF>

#include <memory>

namespace touyan {

/// Something more about a district, for its hover card.
struct MapFact
{
    QString label;
    QString value;
};

/// What a district is worth in the measure that the map shows.
struct MapValue
{
    QString adcode;
    double value = 0;
    QString text = {}; ///< as written below the district's name, with its unit
    std::vector<MapFact> facts = {};
};

/// What a functional zone is worth, which has no area of its own on the map.
struct MapZone
{
    QString name; ///< of the place on the map, if the map has it
    double value = 0;
    QString text = {}; ///< as written behind its name; empty when nothing is counted in it
    std::vector<MapFact> facts = {};
};

enum class MarkerKind
{
    Project,
    Platform
};

/// A project or a platform at its place.
struct MapMarker
{
    qint64 id = 0;
    QString name;
    QPointF place; ///< degrees
    MarkerKind kind = MarkerKind::Project;
};

/// What a map shows, whatever its size.
struct MapContent
{
    std::shared_ptr<const GeoMap> map;
    bool isBundled = true; ///< the schematic map that comes with the program
    QString approvalNumber = {}; ///< 审图号 of a map that the office loaded; empty: not stated
    QString measure = {}; ///< heading of the legend
    QString unit = {};
    bool isCount = false; ///< the values are whole numbers
    bool isSum = false; ///< the values of the districts add up to that of the city
    ClassMethod method = ClassMethod::Natural;
    std::vector<double> bounds = {}; ///< of the classes; empty: made from the values
    std::vector<MapValue> values = {};
    std::vector<MapZone> zones = {};
    std::vector<MapMarker> markers = {};
    QStringList selected = {}; ///< adcodes of districts, names of zones
    int elsewhere = 0; ///< projects in none of the districts and zones that the map shows
    double elsewhereValue = 0; ///< what the city is worth outside of those
    QStringList notes = {}; ///< what the figures of the districts lack
    MapWords words = translatedMapWords();
};

enum class MapPart
{
    Labels = 1,
    Markers = 2,
    Zones = 4,
    Inset = 8,
    Legend = 16
};
Q_DECLARE_FLAGS(MapParts, MapPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(MapParts)

inline constexpr MapParts AllMapParts{MapPart::Labels | MapPart::Markers | MapPart::Zones
                                      | MapPart::Inset | MapPart::Legend};

/// How large a picture of a map is and which part of the country it shows.
struct MapFrame
{
    QSizeF size;
    double zoom = 1; ///< 1 shows the whole map
    QPointF shift = {}; ///< of the map, in scene units, after zooming about the middle
    std::shared_ptr<const FittedMap> fitted = {}; ///< of the picture before, kept while it serves
    MapParts parts = AllMapParts;
    QString title = {}; ///< above the map, for pictures that stand alone
    QStringList notes = {}; ///< below the map, for pictures that stand alone
};

/// The words that must stand on every picture of @p content: what the map is not, and whose it is.
QString mapNotice(const MapContent& content);
QString mapAttribution(const MapContent& content);

/// The bounds of the classes that the values of @p content fall into.
std::vector<double> classBoundsOf(const MapContent& content);

/// The place of @p value among all of @p content, from 1, and its share of their sum in percent
/// where they add up.
struct MapStanding
{
    int rank = 1;
    int count = 0;
    std::optional<double> share;
};
MapStanding standingOf(const MapContent& content, const MapValue& value);

/// The zone called @p name, or nullptr.
const MapZone* zoneNamed(const MapContent& content, const QString& name);

/// The district of @p content worth saying something about; empty when there is no such value.
std::optional<MapValue> valueOf(const MapContent& content, const QString& adcode);

} // namespace touyan

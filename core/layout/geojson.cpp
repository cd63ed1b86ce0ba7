#include "layout/geojson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxBytes = 64 * 1024 * 1024;
constexpr size_t MaxPoints = 1'000'000;

/// Reads one file; the first thing that is wrong stops it.
class GeoMapReader
{
public:
    Result<GeoMap> read(const QByteArray& json, Progress& progress);

private:
    void remarkPlace();
    void readFeature(const QJsonObject& feature);
    void readDistrict(const QJsonObject& properties, const QJsonObject& geometry);
    void readPlace(const QJsonObject& properties, const QJsonObject& geometry);
    void readPolygon(const QJsonArray& rings, GeoDistrict& district);
    std::optional<PolygonRing> readRing(const QJsonArray& points);
    std::optional<QPointF> readPoint(const QJsonValue& value);
    void addDistrict(GeoDistrict district);
    void fail(const QString& message);
    void remark(const QString& message) { m_map.remarks.append(message); }

    GeoMap m_map;
    QSet<QString> m_keys;
    size_t m_points = 0;
    qsizetype m_feature = 0; ///< number of the feature that is being read, from 1
    QString m_name; ///< of that feature
    QString m_label; ///< what messages call it
    std::optional<Error> m_error;
};

QString adcodeOf(const QJsonObject& properties)
{
    const QJsonValue code = properties.value(u"adcode"_s);
    if (code.isDouble())
        return QString::number(code.toInt());
    if (code.isString())
        return code.toString().trimmed();
    const QString gb = properties.value(u"gb"_s).toVariant().toString();
    return gb.size() == 9 && gb.startsWith(u"156"_s) ? gb.mid(3) : QString();
}

QString labelOf(const QString& name, const QString& adcode)
{
    if (!name.isEmpty())
        return name;
    return adcode.isEmpty() ? QCoreApplication::translate("GeoMap", "without a name") : adcode;
}

void GeoMapReader::fail(const QString& message)
{
    if (m_error)
        return;
    QString place;
    if (m_feature > 0) {
        //: Where in a map file an error is; %1 is a number, %2 the name of a district
        place =
            QCoreApplication::translate("GeoMap", "Feature %1 (%2): ").arg(m_feature).arg(m_label);
    }
    m_error = Error{.code = ErrorCode::Parse, .message = place + message};
}

/// @p degrees as people write them, never as 1.2e+07.
QString numberText(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

/// A map of somewhere else, or one whose numbers are no degrees of longitude and latitude though
/// they could be.
void GeoMapReader::remarkPlace()
{
    static const QRectF China(73, 3, 62.5, 51); // roughly, with its seas
    PolygonRings all;
    for (const GeoDistrict& district : m_map.districts)
        all.insert(all.end(), district.rings.cbegin(), district.rings.cend());
    if (all.empty())
        return;
    const QPointF middle = boundsOf(all).center();
    if (China.contains(middle))
        return;
    remark(QCoreApplication::translate("GeoMap",
                                       "The middle of the map is at %1° E, %2° N, which is not in "
                                       "China: its coordinates may be wrong.")
               .arg(middle.x(), 0, 'f', 2)
               .arg(middle.y(), 0, 'f', 2));
}

Result<GeoMap> GeoMapReader::read(const QByteArray& json, Progress& progress)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error == QJsonParseError::IllegalUTF8String) {
        return Error{.code = ErrorCode::Parse,
                     .message = QCoreApplication::translate(
                         "GeoMap", "The file is not encoded in UTF-8; save it as UTF-8."),
                     .detail = parseError.errorString()};
    }
    if (parseError.error != QJsonParseError::NoError) {
        return Error{.code = ErrorCode::Parse,
                     .message = QCoreApplication::translate(
                                    "GeoMap", "The file is not valid JSON (at byte %1).")
                                    .arg(parseError.offset),
                     .detail = parseError.errorString()};
    }
    const QJsonObject root = document.object();
    if (root.value(u"type"_s).toString() != u"FeatureCollection"_s) {
        return Error{
            .code = ErrorCode::Parse,
            .message = QCoreApplication::translate(
                "GeoMap", "The file is not a map: a GeoJSON FeatureCollection is needed.")};
    }
    const QJsonArray features = root.value(u"features"_s).toArray();
    for (qsizetype i = 0; i < features.size() && !m_error; ++i) {
        if (progress.isStopped())
            return Error{.code = ErrorCode::Cancelled,
                         .message = QCoreApplication::translate("GeoMap", "Stopped.")};
        progress.report(static_cast<int>(i), static_cast<int>(features.size()));
        m_feature = i + 1;
        readFeature(features.at(i).toObject());
    }
    m_feature = 0;
    if (m_map.districts.empty() && m_map.places.empty())
        fail(QCoreApplication::translate("GeoMap", "The map has no districts."));
    if (m_error)
        return *m_error;
    remarkPlace();
    return std::move(m_map);
}

void GeoMapReader::readFeature(const QJsonObject& feature)
{
    const QJsonObject properties = feature.value(u"properties"_s).toObject();
    const QJsonObject geometry = feature.value(u"geometry"_s).toObject();
    const QString type = geometry.value(u"type"_s).toString();
    m_name = properties.value(u"name"_s).toVariant().toString().trimmed();
    m_label = labelOf(m_name, adcodeOf(properties));
    if (type == u"Point"_s)
        readPlace(properties, geometry);
    else if (type == u"Polygon"_s || type == u"MultiPolygon"_s)
        readDistrict(properties, geometry);
    else
        remark(QCoreApplication::translate("GeoMap", "Feature %1 (%2) is no area and was left out.")
                   .arg(m_feature)
                   .arg(m_label));
}

void GeoMapReader::readPlace(const QJsonObject& properties, const QJsonObject& geometry)
{
    GeoPlace place{.name = m_name, .point = {}, .overlaps = {}};
    for (const QJsonValue& code : properties.value(u"overlaps"_s).toArray())
        place.overlaps.append(code.toString());
    if (const auto point = readPoint(geometry.value(u"coordinates"_s))) {
        place.point = *point;
        m_map.places.push_back(std::move(place));
    }
}

void GeoMapReader::readDistrict(const QJsonObject& properties, const QJsonObject& geometry)
{
    GeoDistrict district{.adcode = adcodeOf(properties), .name = m_name, .centre = {}, .rings = {}};
    if (district.adcode.isEmpty() && district.name.isEmpty())
        return fail(QCoreApplication::translate(
            "GeoMap", "a district needs one of the properties adcode, gb or name."));
    if (properties.contains(u"center"_s))
        district.centre = readPoint(properties.value(u"center"_s));
    const QJsonArray coordinates = geometry.value(u"coordinates"_s).toArray();
    if (geometry.value(u"type"_s).toString() == u"Polygon"_s) {
        readPolygon(coordinates, district);
    } else {
        for (const QJsonValue& polygon : coordinates)
            readPolygon(polygon.toArray(), district);
    }
    if (!m_error && district.rings.empty())
        fail(QCoreApplication::translate("GeoMap", "the district has no area."));
    if (!m_error)
        addDistrict(std::move(district));
}

void GeoMapReader::addDistrict(GeoDistrict district)
{
    const QString key = district.adcode.isEmpty() ? district.name : district.adcode;
    if (m_keys.contains(key)) {
        return fail(
            QCoreApplication::translate("GeoMap", "the district %1 occurs twice.").arg(key));
    }
    m_keys.insert(key);
    for (const PolygonRing& ring : district.rings) {
        if (const auto crossing = selfCrossing(ring)) {
            remark(QCoreApplication::translate("GeoMap",
                                               "The border of %1 crosses itself near "
                                               "%2° E, %3° N.")
                       .arg(m_label)
                       .arg(crossing->x(), 0, 'f', 4)
                       .arg(crossing->y(), 0, 'f', 4));
        }
    }
    m_map.districts.push_back(std::move(district));
}

void GeoMapReader::readPolygon(const QJsonArray& rings, GeoDistrict& district)
{
    for (const QJsonValue& points : rings) {
        auto ring = readRing(points.toArray());
        if (!ring)
            return;
        district.rings.push_back(std::move(*ring));
    }
}

std::optional<PolygonRing> GeoMapReader::readRing(const QJsonArray& points)
{
    m_points += static_cast<size_t>(points.size());
    if (m_points > MaxPoints) {
        fail(QCoreApplication::translate("GeoMap",
                                         "the map has more than %1 points; a simplified "
                                         "one is needed.")
                 .arg(MaxPoints));
        return {};
    }
    PolygonRing ring;
    ring.reserve(static_cast<size_t>(points.size()));
    for (const QJsonValue& value : points) {
        const auto point = readPoint(value);
        if (!point)
            return {};
        ring.push_back(*point);
    }
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    if (ring.size() < 3) {
        fail(QCoreApplication::translate("GeoMap", "a border has fewer than three points."));
        return {};
    }
    return ring;
}

std::optional<QPointF> GeoMapReader::readPoint(const QJsonValue& value)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.size() < 2 || !numbers.at(0).isDouble() || !numbers.at(1).isDouble()) {
        fail(QCoreApplication::translate("GeoMap", "a point needs two numbers."));
        return {};
    }
    const QPointF point(numbers.at(0).toDouble(), numbers.at(1).toDouble());
    if (std::abs(point.x()) > 180 || std::abs(point.y()) > 90) {
        fail(QCoreApplication::translate("GeoMap",
                                         "%1, %2 are not degrees of longitude and "
                                         "latitude; the map needs WGS84 or CGCS2000.")
                 .arg(numberText(point.x()), numberText(point.y())));
        return {};
    }
    return point;
}

} // namespace

const GeoDistrict* GeoMap::district(const QString& adcode) const
{
    const auto found = std::find_if(districts.cbegin(), districts.cend(),
                                    [&](const GeoDistrict& it) { return it.adcode == adcode; });
    return found == districts.cend() ? nullptr : &*found;
}

bool GeoMap::shows(const GeoPlace& place) const
{
    PolygonRings all;
    for (const GeoDistrict& it : districts)
        all.insert(all.end(), it.rings.cbegin(), it.rings.cend());
    return boundsOf(all).contains(place.point)
        && std::any_of(place.overlaps.cbegin(), place.overlaps.cend(),
                       [this](const QString& adcode) { return district(adcode) != nullptr; });
}

Result<GeoMap> parseGeoMap(const QByteArray& json)
{
    Progress progress;
    return parseGeoMap(json, progress);
}

Result<GeoMap> parseGeoMap(const QByteArray& json, Progress& progress)
{
    return GeoMapReader().read(json, progress);
}

Result<GeoMap> readGeoMap(const QString& path)
{
    Progress progress;
    return readGeoMap(path, progress);
}

Result<GeoMap> readGeoMap(const QString& path, Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            .code = ErrorCode::Io,
            .message =
                QCoreApplication::translate("GeoMap", "The map %1 cannot be read.").arg(path),
            .detail = file.errorString()};
    }
    if (file.size() > MaxBytes) {
        return Error{.code = ErrorCode::Parse,
                     .message =
                         QCoreApplication::translate("GeoMap", "The map %1 is larger than %2 MB.")
                             .arg(path)
                             .arg(MaxBytes / 1024 / 1024)};
    }
    Result<GeoMap> map = parseGeoMap(file.readAll(), progress);
    if (!map && map.error().code != ErrorCode::Cancelled) {
        Error error = map.error();
        error.message = path % u": "_s % error.message;
        return error;
    }
    return map;
}

void matchDistricts(GeoMap& map, const GeoMap& known)
{
    for (GeoDistrict& district : map.districts) {
        const auto found = std::find_if(
            known.districts.cbegin(), known.districts.cend(), [&](const GeoDistrict& it) {
                return district.adcode.isEmpty() ? it.name == district.name
                                                 : it.adcode == district.adcode;
            });
        if (found == known.districts.cend())
            continue;
        district.adcode = found->adcode;
        if (district.name.isEmpty())
            district.name = found->name;
    }
    if (map.places.empty()) {
        std::copy_if(known.places.cbegin(), known.places.cend(), std::back_inserter(map.places),
                     [&map](const GeoPlace& place) { return map.shows(place); });
    }
    QStringList missing;
    for (const GeoDistrict& district : known.districts) {
        if (map.district(district.adcode) == nullptr)
            missing.append(district.name);
    }
    if (!missing.isEmpty()) {
        //: %1 is a list of district names
        map.lacking =
            QCoreApplication::translate("GeoMap", "The map lacks: %1.").arg(missing.join(u"、"_s));
        map.remarks.append(map.lacking);
    }
}

Result<void> requireDistricts(const GeoMap& map, const GeoMap& known)
{
    const bool isKnown =
        std::any_of(map.districts.cbegin(), map.districts.cend(), [&known](const GeoDistrict& it) {
            return known.district(it.adcode) != nullptr;
        });
    if (isKnown)
        return {};
    constexpr qsizetype Most = 5;
    QStringList found;
    for (const GeoDistrict& district : map.districts)
        found.append(QStringList({district.name, district.adcode}).join(u' ').trimmed());
    for (const GeoPlace& place : map.places)
        found.append(place.name);
    const QString names =
        found.mid(0, Most).join(u"、"_s) % (found.size() > Most ? u" …"_s : QString());
    if (map.districts.empty()) {
        //: %1 is a list of names
        return Error{.code = ErrorCode::Parse,
                     .message = QCoreApplication::translate(
                                    "GeoMap",
                                    "The map has only points (%1), and a point is no area: a "
                                    "district is a Polygon or a MultiPolygon.")
                                    .arg(names)};
    }
    //: %1 is a list of names and codes
    return Error{.code = ErrorCode::Parse,
                 .message = QCoreApplication::translate(
                                "GeoMap",
                                "The map has no district of Dalian; it has %1. Districts are known "
                                "by the property adcode (210202), gb (156210202) or name (中山区).")
                                .arg(names)};
}

} // namespace touyan

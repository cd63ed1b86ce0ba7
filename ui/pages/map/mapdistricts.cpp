#include "pages/map/mapdistricts.h"

namespace touyan {

namespace {

template <typename Matches>
QSet<DistrictId> districtsThat(const Records& records, Matches&& matches)
{
    QSet<DistrictId> districts;
    for (const District& district : records.all<District>()) {
        if (matches(district))
            districts.insert(district.id);
    }
    return districts;
}

} // namespace

QSet<DistrictId> districtsIn(const QString& adcode, const Records& records)
{
    return districtsThat(records, [&adcode](const District& district) {
        return !adcode.isEmpty() && district.adcode == adcode;
    });
}

QSet<DistrictId> zonesCalled(const QString& name, const Records& records)
{
    return districtsThat(records, [&name](const District& district) {
        return district.adcode.isEmpty() && (district.name == name || district.shortName == name);
    });
}

QStringList mapKeysOf(const QSet<DistrictId>& districts, const Records& records)
{
    QStringList keys;
    for (const District& district : records.all<District>()) {
        if (!districts.contains(district.id))
            continue;
        if (district.adcode.isEmpty())
            keys += {district.name, district.shortName};
        else
            keys.append(district.adcode);
    }
    return keys;
}

QStringList zoneNamesAmong(const QSet<DistrictId>& districts, const Records& records)
{
    QStringList names;
    for (const District& district : records.all<District>()) {
        if (district.adcode.isEmpty() && (districts.isEmpty() || districts.contains(district.id)))
            names.append(district.name);
    }
    return names;
}

QStringList zoneNamesIn(const QSet<DistrictId>& districts, const Records& records)
{
    QStringList names;
    for (const District& district : records.all<District>()) {
        if (district.adcode.isEmpty() && districts.contains(district.parent))
            names.append(district.name);
    }
    return names;
}

} // namespace touyan

#include "pages/map/mapdistricts.h"

namespace touyan {

QString adcodeOf(DistrictId district, const Records& records)
{
    const District* row = records.find(district);
    if (row && row->adcode.isEmpty())
        row = records.find(row->parent);
    return row ? row->adcode : QString();
}

QSet<DistrictId> districtsIn(const QString& adcode, const Records& records)
{
    QSet<DistrictId> districts;
    for (const District& district : records.all<District>()) {
        if (!adcode.isEmpty() && adcodeOf(district.id, records) == adcode)
            districts.insert(district.id);
    }
    return districts;
}

QStringList adcodesOf(const QSet<DistrictId>& districts, const Records& records)
{
    QStringList adcodes;
    for (const DistrictId district : districts) {
        const QString adcode = adcodeOf(district, records);
        if (!adcode.isEmpty() && !adcodes.contains(adcode))
            adcodes.append(adcode);
    }
    adcodes.sort();
    return adcodes;
}

} // namespace touyan

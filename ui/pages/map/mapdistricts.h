#pragma once

#include "domain/records.h"

#include <QSet>

namespace touyan {

/// The districts of the file that are the area @p adcode of a map. Functional zones that lie in it
/// have figures of their own.
QSet<DistrictId> districtsIn(const QString& adcode, const Records& records);
/// The zone of the file that a map calls @p name; none when it knows no such.
QSet<DistrictId> zonesCalled(const QString& name, const Records& records);
/// How a map calls @p districts: areas by their adcodes, zones by full and short name.
QStringList mapKeysOf(const QSet<DistrictId>& districts, const Records& records);
/// The functional zones among @p districts, or all of the city when there are none.
QStringList zoneNamesAmong(const QSet<DistrictId>& districts, const Records& records);
/// The functional zones that belong to one of @p districts.
QStringList zoneNamesIn(const QSet<DistrictId>& districts, const Records& records);

} // namespace touyan

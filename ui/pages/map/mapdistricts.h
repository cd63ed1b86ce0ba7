#pragma once

#include "domain/records.h"

#include <QSet>

namespace touyan {

/// The districts of the file that lie in the area @p adcode of a map: the administrative one and
/// the functional zones that belong to it.
QSet<DistrictId> districtsIn(const QString& adcode, const Records& records);
/// The areas of a map that @p districts lie in.
QStringList adcodesOf(const QSet<DistrictId>& districts, const Records& records);
/// The area of a map that @p district lies in; empty for a zone in several of them.
QString adcodeOf(DistrictId district, const Records& records);

} // namespace touyan

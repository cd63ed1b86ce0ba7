#pragma once

#include "charts/chartparts.h"

namespace touyan {

/// A name of @p key that fits beside a bar: districts and units by their short names.
QString shortNameOf(Dimension dimension, qint64 key, const Records& records);

/// Planned and done investment of the year by @p dimension, greatest first.
ChartTable investmentBy(Dimension dimension, const ChartSource& source);
/// Projects by @p dimension and light.
ChartTable lightsBy(Dimension dimension, const ChartSource& source);
/// Stated funding by who pays.
ChartTable fundingByKind(const ChartSource& source);

} // namespace touyan

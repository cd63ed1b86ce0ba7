#pragma once

#include <QHash>
#include <QStyle>

namespace touyan {

/// The measures and habits in which Touyan differs from Fusion.
const QHash<QStyle::PixelMetric, int>& pixelMetrics();
const QHash<QStyle::StyleHint, int>& styleHints();

} // namespace touyan

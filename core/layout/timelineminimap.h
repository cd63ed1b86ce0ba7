#pragma once

#include "layout/scene.h"
#include "layout/timelinetable.h"

namespace touyan {

/// All lines of @p table at once in a small picture: for each height of a bar, where something is
/// planned and the worst light there. As many shapes as the picture is high, not as there are
/// projects; made once per table, not per frame.
Scene timelineMinimap(const TimelineTable& table, QSizeF size);

} // namespace touyan

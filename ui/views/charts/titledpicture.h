#pragma once

#include "charts/charttable.h"
#include "printing/sceneexport.h"

namespace touyan {

/// A drawing of @p size below the title of @p table and what its figures are of, on white ground,
/// as a card has it: what is copied and saved. @p paint draws from the origin.
Picture titledPicture(const ChartTable& table, QSizeF size, std::function<void(QPainter&)> paint);

} // namespace touyan

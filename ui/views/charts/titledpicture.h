#pragma once

#include "printing/sceneexport.h"

namespace touyan {

/// A drawing of @p size below @p title on white ground, as a card has it: what is copied and saved.
/// @p paint draws from the origin.
Picture titledPicture(const QString& title, QSizeF size, std::function<void(QPainter&)> paint);

} // namespace touyan

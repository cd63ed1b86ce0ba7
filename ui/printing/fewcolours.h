#pragma once

#include <QImage>

namespace touyan {

/// @p image, a drawing of flat colours with smooth edges, in 256 colours: the most frequent ones,
/// which stay exactly what they are, and for each of the others the nearest of them. Its PNG has a
/// fraction of the size.
QImage withFewColours(const QImage& image);

} // namespace touyan

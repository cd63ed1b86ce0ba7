#pragma once

namespace touyan {

inline constexpr double PointsPerInch = 72; ///< typographical points

} // namespace touyan

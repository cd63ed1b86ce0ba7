#pragma once

namespace touyan {

/// 1, 2 or 5 times a power of ten, the smallest such that @p range takes at most @p most steps of
/// it. A range that is not positive counts as a millionth.
double roundStep(double range, int most);

} // namespace touyan

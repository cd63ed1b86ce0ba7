#include "layout/roundstep.h"

#include <algorithm>
#include <cmath>

namespace touyan {

double roundStep(double range, int most)
{
    const double least = std::max(range, 1e-6) / most;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace touyan

#include "reports/imprintpage.h"

namespace touyan {

bool isImprintPage(const Section& section)
{
    return section.blocks.size() == 1 && std::holds_alternative<Imprint>(section.blocks.first());
}

} // namespace touyan

#pragma once

#include "reports/document.h"

namespace touyan {

/// Whether @p section is 版记 and nothing else. It stands on the back of the last sheet (GB/T
/// 9704-2012, 7.4): on a page of even number, after an empty page if need be.
bool isImprintPage(const Section& section);

} // namespace touyan

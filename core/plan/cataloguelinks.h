#pragma once

#include <optional>

namespace touyan {

struct Catalogue;
struct JsonFault;

/// The first id or code used twice, or the first name in @p catalogue that refers to nothing.
std::optional<JsonFault> brokenLink(const Catalogue& catalogue);

} // namespace touyan

#pragma once

#include <QJsonObject>

namespace touyan {

struct Catalogue;

/// The catalogue in the shape of tests/data/plan_facts.json, so that the two can be compared key by
/// key. What that file says of itself (its conventions, the name of the plan's text) is left out.
QJsonObject factsOf(const Catalogue& catalogue);

} // namespace touyan

#pragma once

#include "base/id.h"

#include <QString>

namespace touyan {

/// A text of the catalogue: the plan's wording and its English.
struct PlanText
{
    QString zh;
    QString en;

    bool operator==(const PlanText&) const = default;
};

/// Where the plan says something, word for word. Both empty for what the plan does not name.
struct PlanReference
{
    QString section; ///< as in "三(四)"; several are joined by "; "
    QString quote;

    bool isStated() const { return !quote.isEmpty(); }
    bool operator==(const PlanReference&) const = default;
};

/// What every entry of the catalogue has. The id is written in the resource file and never changes:
/// the records made from the entry carry it.
template <typename Entry>
struct PlanEntry
{
    Id<Entry> id;
    QString code;
    PlanText name;
    PlanReference reference;

    bool operator==(const PlanEntry&) const = default;
};

} // namespace touyan

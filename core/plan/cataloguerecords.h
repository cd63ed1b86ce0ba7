#pragma once

#include "domain/changeset.h"

namespace touyan {

struct Catalogue;

/// Ids of platform records made from alliances: this much above the alliance's own id.
inline constexpr qint64 AllianceIdOffset = 1000;

/// The rows with which a new database begins: the catalogue's districts, units, programmes with
/// scenario fields, tasks, indicators with targets, clusters with nodes, bases, platforms and
/// alliances, events and money rules. Ids are the catalogue's own, so that two databases made apart
/// agree on them; what the plan does not state stays empty.
///
/// No row is made for what has no register: the deputy mayor as head of the group and partner
/// platforms outside the city.
ChangeSet catalogueRecords(const Catalogue& catalogue);

} // namespace touyan

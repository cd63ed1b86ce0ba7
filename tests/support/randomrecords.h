#pragma once

#include "domain/records.h"

#include <QRandomGenerator>

namespace touyan {

/// A record of type T with every field filled through its field table: values of the right type,
/// awkward texts among them, references to rows of @p records where it has any of the kind. It
/// keeps all rules of the domain, given @p records.
template <typename T>
T randomRecord(QRandomGenerator& generator, const Records& records);

/// Inserts @p perKind records of every kind, parents first.
ChangeSet randomContent(QRandomGenerator& generator, int perKind);

/// About @p size insertions, updates and removals over several kinds that @p records accept; a row
/// may be touched more than once.
ChangeSet randomChangeSet(QRandomGenerator& generator, const Records& records, int size);

} // namespace touyan

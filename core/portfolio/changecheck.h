#pragma once

#include "base/result.h"
#include "domain/validation.h"

namespace touyan {

/// Whether @p changes may be applied to @p records; otherwise the first rule that they would break,
/// as faultError() words it.
Result<void> checkChanges(const Records& records, const ChangeSet& changes);
/// The same; @p known are the hashes of the keys of @p records.
Result<void> checkChanges(const Records& records, const ChangeSet& changes, KeyHashes& known);

/// What @p fault is, in words, with the record that breaks the rule, which is called @p name.
Error faultError(const Violation& fault, const QString& name);

} // namespace touyan

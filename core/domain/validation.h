#pragma once

#include "domain/keyhashes.h"

#include <QString>

#include <vector>

namespace touyan {

/// A broken rule of the domain: which record and field, and in words what is wrong and what to do.
struct Violation
{
    RecordKind kind = RecordKind::Project;
    qint64 id = 0;
    QString fieldKey; ///< empty when the rule concerns the whole record
    QString message; ///< names the field and the fault
};

/// The rules that one record must keep by itself: required fields, ranges, order of dates.
template <typename T>
std::vector<Violation> violations(const T& row);

/// The rules that @p changes would break in @p records: those of each new row by itself, unique
/// values, references to rows that exist, no removal of a row that others refer to, and no change
/// to the review of an issued list. Empty when it may be applied.
std::vector<Violation> violations(const Records& records, const ChangeSet& changes);
/// The same; @p known are the hashes of the keys of @p records, which are not made anew then.
std::vector<Violation> violations(const Records& records, const ChangeSet& changes,
                                  KeyHashes& known);

/// All broken rules of @p records: what `touyan check` lists.
std::vector<Violation> violations(const Records& records);

} // namespace touyan

#pragma once

#include "selection/listrow.h"

namespace touyan {

/// The text of @p list as it is issued with @p rows: one JSON object in a fixed form and order with
/// everything that the list prints, so that equal lists give equal texts.
QString snapshotText(const AnnualList& list, const Records& records,
                     const std::vector<ListRow>& rows);

/// SHA-256 over the UTF-8 bytes of @p snapshot, in hexadecimal digits.
QString snapshotHash(const QString& snapshot);

/// @p list with the snapshot of @p rows and its hash. Number and day of issue must be set before.
AnnualList frozen(AnnualList list, const Records& records, const std::vector<ListRow>& rows);

/// Whether @p list holds the text it was issued with.
bool hasSnapshot(const AnnualList& list);

/// The rows that @p list was issued with; none when it has no snapshot or one that cannot be read.
std::vector<ListRow> rowsAsIssued(const AnnualList& list);

/// What is wrong with the issued text of @p list, in words: it does not fit its hash, cannot be
/// read, disagrees with the list's number or day, or is missing though @p records say that the list
/// was issued here. Nothing when all is well.
std::optional<QString> snapshotFault(const Records& records, const AnnualList& list);

/// The same as a text that names the list and says what to do about it.
std::optional<QString> snapshotWarning(const Records& records, const AnnualList& list);

/// The warnings of all lists of @p records: for `touyan check`.
QStringList snapshotFaults(const Records& records);

} // namespace touyan

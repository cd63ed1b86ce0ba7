#pragma once

#include "base/result.h"

#include <QString>

namespace touyan {

/// "Tygx" in the header of every Touyan database: tells `file` and us whose it is.
inline constexpr int ApplicationId = 0x54796778;

/// Looks at the file @p path without opening it as a database and without changing anything. The
/// error says which of these it is: missing, a folder, not readable, empty, not SQLite, not ours,
/// damaged (shorter than it says), of a newer schema. The value is its schema version.
Result<int> inspectDatabaseFile(const QString& path);

/// The error for the file @p path when a newer version of this program wrote it.
Error schemaTooNew(const QString& path);

/// The error for the file @p path that cannot be made.
Error cannotCreate(const QString& path);

/// Fails when no file called @p path can be made because its folder is missing or may not be
/// written. For writers that first write under another name: the error names the file that was
/// asked for.
Result<void> requireFolder(const QString& path);

/// Creates the empty file @p path, readable and writable by its owner only; fails when it exists.
Result<void> createPrivateFile(const QString& path);

} // namespace touyan

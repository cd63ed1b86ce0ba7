#pragma once

#include "storage/database.h"

#include <functional>

namespace touyan {

/// "Tygx" in the header of every Touyan database: tells `file` and us whose it is.
inline constexpr int ApplicationId = 0x54796778;

/// Looks at the file @p path without opening it as a database and without changing anything. The
/// error says which of these it is: missing, a folder, not readable, empty, not SQLite, not ours,
/// damaged (shorter than it says), of a newer schema. The value is its schema version.
Result<int> inspectDatabaseFile(const QString& path);

/// The error for the file @p path when a newer version of this program wrote it.
Error schemaTooNew(const QString& path);

/// The errors for the file @p path that cannot be made, or is there already.
Error cannotCreate(const QString& path);
Error alreadyExists(const QString& path);

/// Fails when no file called @p path can be made because its folder is missing or may not be
/// written. For writers that first write under another name: the error names the file that was
/// asked for.
Result<void> requireFolder(const QString& path);

/// Creates the empty file @p path, readable and writable by its owner only; fails when it exists.
Result<void> createPrivateFile(const QString& path);
/// Creates the database @p path, private and empty, of the latest schema.
Result<Database> createDatabase(const QString& path);
/// Makes the file @p path appear whole or not at all, never in the place of another: @p write
/// writes it under the name that it is called with.
Result<void> writeNewFile(const QString& path,
                          const std::function<Result<void>(const QString& partial)>& write);
/// Removes the database @p path with what SQLite keeps beside it.
void removeDatabaseFiles(const QString& path);

} // namespace touyan

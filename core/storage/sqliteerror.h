#pragma once

#include "base/result.h"

struct sqlite3;

namespace touyan {

/// The last failure of @p connection in the user's words, by the class of SQLite's result code.
Error sqliteError(sqlite3* connection, const QString& context);

} // namespace touyan

#pragma once

#include "storage/database.h"

namespace touyan {

/// The schema version this program writes: the number of the last script in resources/sql.
int latestSchemaVersion();

/// The schema version that @p database states.
Result<qint64> schemaVersion(const Database& database);

/// Brings @p database from its schema version to the latest: each script in one transaction.
Result<void> migrate(const Database& database);

} // namespace touyan

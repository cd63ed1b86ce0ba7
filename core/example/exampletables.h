#pragma once

#include "base/result.h"
#include "domain/fieldtext.h"
#include "domain/records.h"

#include <QJsonObject>

namespace touyan {

/// The object in the file @p name of resources/example.
Result<QJsonObject> exampleObject(const QString& name);

/// The rows that resources/example states for @p kind; none when it has no file.
Result<QList<QJsonObject>> exampleRows(RecordKind kind);

/// A record from @p json: each key is that of a field, each value a text as people type it; records
/// are referred to by code or name, those of any kind as "kind:code".
template <typename T>
Result<T> exampleRecord(const QJsonObject& json, const Records& records);

} // namespace touyan

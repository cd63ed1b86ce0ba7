#pragma once

#include "base/result.h"
#include "domain/changeset.h"
#include "domain/field.h"

#include <QVariant>

namespace touyan {

class Records;

/// A field's value as item models carry it.
QVariant toVariant(const Value& value);
/// The value for a cell of @p spec that an editor (EditRole) or a user (TypedRole) gave.
Result<Value> valueFrom(const FieldSpec& spec, const QVariant& given, int role,
                        const Records& records);
/// What is wrong with @p changes in words, or nothing.
QString faultOf(const Records& records, const ChangeSet& changes);

} // namespace touyan

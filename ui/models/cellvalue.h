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
/// That a value does not fit the field called @p title.
Error misfit(const QString& title);
/// @p row with what was given for @p field, as to valueFrom().
template <typename T>
Result<T> withGiven(const Field<T>& field, T row, const QVariant& given, int role,
                    const Records& records);
/// What is wrong with @p changes in words, or nothing.
QString faultOf(const Records& records, const ChangeSet& changes);

template <typename T>
Result<T> withGiven(const Field<T>& field, T row, const QVariant& given, int role,
                    const Records& records)
{
    const auto value = valueFrom(field, given, role, records);
    if (!value)
        return value.error();
    if (!field.assign(row, *value))
        return misfit(field.translatedTitle());
    return row;
}

} // namespace touyan

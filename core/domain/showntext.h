#pragma once

#include "domain/field.h"

namespace touyan {

class Records;

/// 万元 to the last fen: two decimals, or as many more as @p amount needs.
QString preciseMoneyText(Money amount);

/// The fieldText() of @p value for a table: 未明确 where an amount, a share, a plan or its place is
/// not stated. What merely has not happened, such as an actual finish, stays empty.
QString shownText(const FieldSpec& field, const Value& value, const Records& records);

} // namespace touyan

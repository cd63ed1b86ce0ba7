#pragma once

#include <QDate>
#include <QString>

#include <variant>

namespace touyan {

/// A field's value without its C++ type: nothing, a whole number (also fen, hundredths of a
/// percent, an id, the index of a choice), a number, a text (also lists, see field.h) or a day.
using Value = std::variant<std::monostate, qint64, double, QString, QDate>;

inline bool isEmpty(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return std::holds_alternative<std::monostate>(value) || (text && text->isEmpty());
}

} // namespace touyan

#pragma once

#include <QString>

namespace touyan {

/// @p code with the number at its end raised by one, as wide as before: "HY09" gives "HY10". One
/// without a number gets "-1".
QString raisedCode(const QString& code);

} // namespace touyan

#pragma once

#include <QString>

namespace touyan {

/// @p text with the full-width letters, digits and marks of Chinese input methods as plain ones:
/// １２．５％ → 12.5%, ￥ → ¥, and the wide space as a space. Its length stays.
QString halfWidth(const QString& text);

} // namespace touyan

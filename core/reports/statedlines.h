#pragma once

#include <QStringList>

namespace touyan {

/// The lines of @p text that say something, without blanks at their ends.
QStringList statedLines(const QString& text);

} // namespace touyan

#pragma once

#include <QStringList>

namespace touyan {

/// The first few of @p names for a sentence, and how many more there are.
QString firstNames(const QStringList& names);

} // namespace touyan

#pragma once

#include <QStringList>

namespace touyan {

/// The words of @p query as they are looked for in a searchText(): each in lower case, full-width
/// forms as plain ones.
QStringList searchWords(const QString& query);

} // namespace touyan

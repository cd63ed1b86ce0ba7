#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace touyan {

/// Writes @p bytes as the file @p path: whole, in the place of what was there, or not at all.
Result<void> saveWhole(const QString& path, const QByteArray& bytes);

/// The same for what can only write to a named file: @p write is given the path of a temporary file
/// in the same folder, which takes the place of @p path if it succeeds.
Result<void> saveWhole(const QString& path,
                       const std::function<Result<void>(const QString& temporary)>& write);

} // namespace touyan

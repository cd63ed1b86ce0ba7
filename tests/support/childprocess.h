#pragma once

#include <QString>

#include <functional>

namespace touyan {

/// Runs @p function in a copy of this process and returns what it returns, so that it can limit
/// itself without harm to the other tests. Empty when it crashed.
QString inChild(const std::function<QString()>& function);

/// Limits of the process that calls them; false when they cannot be had.
bool becomeNobody();
bool limitFileSize(quint64 bytes);
/// Puts a disk of @p bytes at @p folder, seen by this process only.
bool mountSmallDisk(const QString& folder, quint64 bytes);

} // namespace touyan

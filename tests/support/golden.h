#pragma once

#include <QString>

namespace touyan {

/// Whether @p actual equals the file @p path; prints the first line that differs. With
/// TOUYAN_UPDATE_GOLDEN=1 in the environment the file is written instead.
bool equalsGolden(const QString& actual, const QString& path);

/// The same with the file tests/data/golden/@p name.
bool compareGolden(const QString& name, const QString& actual);

} // namespace touyan

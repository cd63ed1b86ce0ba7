#pragma once

#include <QStringList>

namespace touyan {

/// @p sentences one after the other, as they are set: with a space between them, but none behind a
/// Chinese full stop, which brings its own.
QString joinedSentences(const QStringList& sentences);

} // namespace touyan

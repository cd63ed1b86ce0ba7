#pragma once

#include <QStringList>

namespace touyan {

/// @p sentences one after the other, as they are set: with a space between them, but none behind a
/// Chinese full stop, which brings its own.
QString joinedSentences(const QStringList& sentences);

/// @p names one after the other, with what the user's language sets between them.
QString joinedNames(const QStringList& names);

} // namespace touyan

#pragma once

#include <QStringList>

#include <utility>
#include <vector>

namespace touyan {

/// Pairs of positions in @p names, each in order, whose names are the same but for spaces, marks
/// and case, or differ in at most one of six characters.
std::vector<std::pair<qsizetype, qsizetype>> nearIdenticalNames(const QStringList& names);

} // namespace touyan

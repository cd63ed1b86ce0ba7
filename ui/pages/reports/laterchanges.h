#pragma once

class QDateTime;

namespace touyan {

class Portfolio;

/// How many changes the journal of @p portfolio has after @p moment, but for those that touch
/// nothing but templates: what papers are made like is no change of what they tell.
int changesAfter(const Portfolio& portfolio, const QDateTime& moment);

} // namespace touyan

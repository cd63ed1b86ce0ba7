#pragma once

#include "layout/timelinehit.h"
#include "views/hovercard.h"

namespace touyan {

/// What the timeline says in words: on the hover card and to a screen reader.
HoverText hoverText(const TimelineTable& table, const TimelineHit& hit, QDate today);
QString spokenLine(const TimelineTable& table, int line);

/// How much is done, as the timeline's columns say it: "61%".
QString doneText(double percent);

/// "2020-03-01 — 2021-06-30", with "…" for what is not stated.
QString rangeText(const DateRange& days);

} // namespace touyan

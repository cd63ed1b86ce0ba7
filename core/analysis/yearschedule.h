#pragma once

#include <QDate>

namespace touyan {

inline constexpr int MonthsPerYear = 12;

/// Months of @p year that are over at the end of @p day: 0 to 12.
int elapsedMonths(int year, QDate day);

/// Months of @p year that have begun on @p day: 0 to 12.
int begunMonths(int year, QDate day);

/// 序时进度 of a year: the months of it that are over on @p day, of twelve, in percent. The
/// investment planned for all projects of the year is measured against it, on screen and on paper
/// alike. One project that runs for a part of the year is measured against that part: see
/// ProjectYear::schedulePercent.
double schedulePercent(int year, QDate day);

/// 序时进度 of one project that runs in @p year from @p firstMonth (1 to 12) on: the months that
/// are over of those, in percent. It is what a project is judged by and what its chart draws.
double schedulePercent(int year, QDate day, int firstMonth);

/// The day that @p year is judged on: @p today, or its last day when it is over.
QDate judgedDay(int year, QDate today);

} // namespace touyan

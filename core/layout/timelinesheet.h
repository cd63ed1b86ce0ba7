#pragma once

#include "layout/timelinescene.h"

namespace touyan {

/// A timeline for paper or a picture file: all lines, with a title, a legend and page numbers.
struct TimelineSheet
{
    QString title;
    QString subtitle = {};
    QSizeF page = {1587, 1123}; ///< A3 landscape; height 0 is one page as high as the lines need
    DateRange days = {}; ///< just what the axis shows; incomplete: what the table spans
    QDate today = {};
    QDate judged = {}; ///< of a year that is over: the day its rows stand for; invalid: today
    TimelineParts parts = AllTimelineParts;
    WorkCalendar calendar = {};
    QString baseline = {}; ///< which plan the baseline is, for the legend
    int pagesWide = 1; ///< over how many pages side by side the days are spread
    SceneLanguage language = SceneLanguage::Interface;
    size_t firstPages = 0; ///< only so many pages are laid out, as for a preview; 0: all
};

/// The sheet for @p paper, a size in scene units: smaller than it, to be enlarged in print, when
/// the lines of @p table would leave much of it empty, and a little larger when they then fit on
/// one page.
QSizeF fittedPage(const TimelineTable& table, QSizeF paper);

/// How many pages @p sheet has.
size_t timelinePageCount(const TimelineTable& table, const TimelineSheet& sheet,
                         const TextMeasure& measure);

/// The pages of @p sheet, those side by side following each other. Each repeats title, axis and
/// columns; a group that goes on repeats its header row. There is always at least one page.
std::vector<Scene> timelinePages(const TimelineTable& table, const TimelineSheet& sheet,
                                 const TextMeasure& measure);

} // namespace touyan

#pragma once

#include "domain/annuallist.h"
#include "domain/meeting.h"

namespace touyan {

// In which order the days of a year's list can follow each other: the meeting decides, the list is
// public, it is issued, meetings revise it. Each says what contradicts what, day against day, and
// what to do; empty when nothing does. A day that is not stated contradicts none.

/// @p sentence, which is about the reference date, and where that is set.
QString withDateHint(const QString& sentence);

/// Why @p meeting cannot have decided anything by @p today: it is still to be held.
QString heldFault(const Meeting& meeting, QDate today);
/// Why @p meeting cannot have decided on what is public from @p publicFrom.
QString decidedTooLate(const Meeting& meeting, QDate publicFrom);
/// What is unusual about @p meeting deciding on @p list: it was held before the list of the year
/// before, @p before, was issued.
QString decidedEarly(const Meeting& meeting, const AnnualList& list, const AnnualList* before);

/// Why @p list, decided on by @p meeting if that is known, cannot be issued on @p day as seen from
/// @p today.
QString issueDayFault(const AnnualList& list, const Meeting* meeting, QDate day, QDate today);
/// What is unusual about @p meeting being named at the issue of @p list: it was held after the list
/// had become public.
QString confirmedLate(const Meeting& meeting, const AnnualList& list);

/// Why no objection to @p list can have come on @p day as seen from @p today.
QString objectionDayFault(const AnnualList& list, QDate day, QDate today);
/// What is unusual about an objection that came on @p day: the list was no longer public.
QString lateObjection(const AnnualList& list, QDate day);
/// Why an objection that came on @p raisedOn cannot have been settled on @p day.
QString settledDayFault(QDate raisedOn, QDate day, QDate today);

/// Why the year of @p list cannot be closed as seen from @p today: it has not begun.
QString closingDayFault(const AnnualList& list, QDate today);
/// What is unusual about closing the year of @p list on @p today: the year is far from its end, or
/// the list was issued only weeks ago.
QString earlyClosing(const AnnualList& list, QDate today);

/// Why @p meeting cannot have decided on @p day that @p list, which is issued, be revised.
QString revisionDayFault(const AnnualList& list, const Meeting& meeting, QDate day, QDate today);

} // namespace touyan

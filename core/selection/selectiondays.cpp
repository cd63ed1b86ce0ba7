#include "selection/selectiondays.h"

#include "base/sentences.h"
#include "domain/field.h"

#include <QCoreApplication>

namespace touyan {
namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// From this month on a year may be closed without a word.
constexpr int LastMonth = 12;
/// So long a list is in force at the least before its outcomes can be known.
constexpr int LeastDaysInForce = 30;

/// Whether both are stated and @p day lies before @p other.
bool isBefore(QDate day, QDate other)
{
    return day.isValid() && other.isValid() && day < other;
}

} // namespace

QString withDateHint(const QString& sentence)
{
    return joinedSentences(
        {sentence,
         QCoreApplication::translate("SelectionDays",
                                     "The reference date is set in the window under “Year”, or "
                                     "with “touyan date FILE DAY”.")});
}

QString heldFault(const Meeting& meeting, QDate today)
{
    if (!isBefore(today, meeting.heldOn))
        return {};
    //: 1: meeting, 2: its day, 3: the reference date
    return withDateHint(
        QCoreApplication::translate("SelectionDays",
                                    "“%1” is to be held on %2, after the reference date %3: it "
                                    "has not decided yet. Name another meeting, or correct one "
                                    "of the two days.")
            .arg(meeting.name, isoDay(meeting.heldOn), isoDay(today)));
}

QString decidedTooLate(const Meeting& meeting, QDate publicFrom)
{
    if (!isBefore(publicFrom, meeting.heldOn))
        return {};
    //: 1: meeting, 2: its day, 3: first day of the publicity
    return QCoreApplication::translate("SelectionDays",
                                       "“%1” was held on %2, after %3, the first day on which the "
                                       "list is public: the meeting decides before that. Let the "
                                       "list become public later, or name the meeting that "
                                       "decided.")
        .arg(meeting.name, isoDay(meeting.heldOn), isoDay(publicFrom));
}

QString decidedEarly(const Meeting& meeting, const AnnualList& list, const AnnualList* before)
{
    if (!before || !isBefore(meeting.heldOn, before->issuedOn))
        return {};
    //: 1: meeting, 2: its day, 3: year before, 4: its day of issue, 5: year
    return QCoreApplication::translate("SelectionDays",
                                       "“%1” was held on %2, before the list of %3 was issued on "
                                       "%4: see whether it really decided on that of %5.")
        .arg(meeting.name, isoDay(meeting.heldOn), QString::number(before->year),
             isoDay(before->issuedOn), QString::number(list.year));
}

QString issueDayFault(const AnnualList& list, const Meeting* meeting, QDate day, QDate today)
{
    if (list.publicTo.isValid() && day <= list.publicTo)
        return QCoreApplication::translate("SelectionDays",
                                           "The day of issue, %1, must lie after %2, the last day "
                                           "on which the list is public.")
            .arg(isoDay(day), isoDay(list.publicTo));
    if (isBefore(today, day))
        //: 1: day of issue, 2: the reference date
        return withDateHint(
            QCoreApplication::translate("SelectionDays",
                                        "The day of issue, %1, lies after the reference date "
                                        "%2: a list is issued on the day itself or recorded "
                                        "afterwards. Correct one of the two days.")
                .arg(isoDay(day), isoDay(today)));
    if (meeting && isBefore(day, meeting->heldOn))
        //: 1: day of issue, 2: meeting, 3: its day
        return QCoreApplication::translate("SelectionDays",
                                           "The day of issue, %1, lies before “%2” was held on "
                                           "%3: issue the list after it, or name the meeting that "
                                           "decided.")
            .arg(isoDay(day), meeting->name, isoDay(meeting->heldOn));
    return {};
}

QString confirmedLate(const Meeting& meeting, const AnnualList& list)
{
    if (!isBefore(list.publicFrom, meeting.heldOn))
        return {};
    //: 1: meeting, 2: its day, 3: first day of the publicity
    return QCoreApplication::translate("SelectionDays",
                                       "“%1” was held on %2, after the list had become public on "
                                       "%3: it will be printed as the meeting that decided.")
        .arg(meeting.name, isoDay(meeting.heldOn), isoDay(list.publicFrom));
}

QString objectionDayFault(const AnnualList& list, QDate day, QDate today)
{
    if (!day.isValid())
        return QCoreApplication::translate("SelectionDays", "Say on which day the objection came.");
    if (isBefore(day, list.publicFrom))
        //: 1: day of the objection, 2 and 3: first and last day of the publicity
        return QCoreApplication::translate("SelectionDays",
                                           "The objection came on %1, but the list is public "
                                           "from %2 to %3: before that there is nothing to object "
                                           "to. Correct the day.")
            .arg(isoDay(day), isoDay(list.publicFrom), isoDay(list.publicTo));
    if (isBefore(today, day))
        //: 1: day of the objection, 2: the reference date
        return withDateHint(
            QCoreApplication::translate("SelectionDays",
                                        "The objection came on %1, which lies after the "
                                        "reference date %2. Correct one of the two days.")
                .arg(isoDay(day), isoDay(today)));
    return {};
}

QString lateObjection(const AnnualList& list, QDate day)
{
    if (!isBefore(list.publicTo, day))
        return {};
    //: 1: day of the objection, 2 and 3: first and last day of the publicity
    return QCoreApplication::translate("SelectionDays",
                                       "The objection came late, on %1: the list was public from "
                                       "%2 to %3.")
        .arg(isoDay(day), isoDay(list.publicFrom), isoDay(list.publicTo));
}

QString settledDayFault(QDate raisedOn, QDate day, QDate today)
{
    if (day.isValid() && !isBefore(day, raisedOn) && !isBefore(today, day))
        return {};
    //: 1 and 2: dates
    return QCoreApplication::translate("SelectionDays",
                                       "The objection must have been settled between %1, the day "
                                       "on which it came, and %2, today.")
        .arg(isoDay(raisedOn), isoDay(today));
}

QString closingDayFault(const AnnualList& list, QDate today)
{
    if (!isBefore(today, QDate(list.year, 1, 1)))
        return {};
    //: 1: year, 2: the reference date
    return withDateHint(
        QCoreApplication::translate("SelectionDays",
                                    "The year %1 has not begun on the reference date %2: it "
                                    "cannot be closed yet. Correct the reference date if it is "
                                    "wrong.")
            .arg(QString::number(list.year), isoDay(today)));
}

QString earlyClosing(const AnnualList& list, QDate today)
{
    if (isBefore(today, QDate(list.year, LastMonth, 1)))
        //: 1: year, 2: the reference date, 3: last day of the year
        return QCoreApplication::translate("SelectionDays",
                                           "To close the year %1 on %2 is unusually early: it "
                                           "ends on %3.")
            .arg(QString::number(list.year), isoDay(today),
                 isoDay(QDate(list.year, LastMonth, 31)));
    if (list.issuedOn.isValid() && isBefore(today, list.issuedOn.addDays(LeastDaysInForce)))
        //: 1: year, 2: the reference date, 3: day of issue
        return QCoreApplication::translate("SelectionDays",
                                           "To close the year %1 on %2 is unusually early: its "
                                           "list was issued only on %3.")
            .arg(QString::number(list.year), isoDay(today), isoDay(list.issuedOn));
    return {};
}

QString revisionDayFault(const AnnualList& list, const Meeting& meeting, QDate day, QDate today)
{
    if (isBefore(meeting.heldOn, list.issuedOn))
        //: 1: meeting, 2: its day, 3: year, 4: day of issue
        return QCoreApplication::translate("SelectionDays",
                                           "“%1” was held on %2, before the list of %3 was issued "
                                           "on %4: it cannot have decided a revision of it.")
            .arg(meeting.name, isoDay(meeting.heldOn), QString::number(list.year),
                 isoDay(list.issuedOn));
    if (!day.isValid() || isBefore(day, list.issuedOn))
        //: 1: day of issue
        return QCoreApplication::translate("SelectionDays",
                                           "The day of the revision must not lie before %1, the "
                                           "day of issue.")
            .arg(isoDay(list.issuedOn));
    if (isBefore(day, meeting.heldOn))
        //: 1: day of the revision, 2: meeting, 3: its day
        return QCoreApplication::translate("SelectionDays",
                                           "The revision is dated %1, before “%2” decided it on "
                                           "%3: date it %3 or later.")
            .arg(isoDay(day), meeting.name, isoDay(meeting.heldOn));
    if (isBefore(today, day))
        //: 1: day of the revision, 2: the reference date
        return withDateHint(
            QCoreApplication::translate("SelectionDays",
                                        "The revision is dated %1, after the reference date "
                                        "%2. Correct one of the two days.")
                .arg(isoDay(day), isoDay(today)));
    return {};
}

} // namespace touyan

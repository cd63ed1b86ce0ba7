#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace touyan {

/// Which text of a year's list is meant.
struct ListMoment
{
    enum class State
    {
        Current, ///< as it stands now: a draft, or what is in force
        Issued, ///< as it was issued
        InForce, ///< with all revisions
        Revision, ///< as in force after one of them
        /// As in force on a day, by the days of issue and of the revisions; before it was issued,
        /// as the file had the draft at the end of the day.
        Date,
        Meeting ///< the same on the day of a meeting
    };

    int year = 0;
    State state = State::Current;
    int revision = 0; ///< of State::Revision
    QDate day; ///< of State::Date
    QString meeting; ///< code of State::Meeting

    bool operator==(const ListMoment&) const = default;
};

/// Reads "2020", "2020@issued", "2020@force", "2020@rev2", "2020@2020-11-01" or
/// "2020@meeting:SL-HY05"; the error says what
/// is wrong with @p text.
Result<ListMoment> parseListMoment(const QString& text);
/// What parseListMoment() reads.
QString notationOf(const ListMoment& moment);
/// For people: "2020, as issued".
QString titleOf(const ListMoment& moment);
/// The same without the year: "as issued".
QString stateTitleOf(const ListMoment& moment);

} // namespace touyan

#pragma once

#include <QDate>

namespace touyan {

/// Days from @c first to @c last, both included. An invalid end means "not stated".
struct DateRange
{
    QDate first;
    QDate last;

    bool isComplete() const { return first.isValid() && last.isValid(); }
    /// False only when both ends are stated and the end lies before the start.
    bool isOrdered() const { return !isComplete() || first <= last; }
    bool contains(QDate day) const { return isComplete() && first <= day && day <= last; }
    /// Whether a day of @p year may lie in the range; an open end reaches on without limit.
    bool touchesYear(int year) const
    {
        return (!first.isValid() || first.year() <= year)
            && (!last.isValid() || last.year() >= year);
    }

    bool operator==(const DateRange&) const = default;
};

} // namespace touyan

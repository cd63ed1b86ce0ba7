#include "selection/exclusion.h"

#include "selection/substitute.h"

#include <QCoreApplication>

namespace touyan {
Result<ChangeSet> exclusion(const ReviewRound& round, const ReviewSeat& seat, const QString& reason)
{
    ReviewSeat after = seat;
    after.exclusionReason = reason.trimmed();
    after.isExcluded = !after.exclusionReason.isEmpty();
    const QString number = QString::number(seat.number);
    if (!after.isExcluded && isSubstituted(round, seat.expert))
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("Review",
                                                 "Somebody stepped in for expert %1: the two "
                                                 "cannot count together.")
                         .arg(number),
                     {}};
    ChangeSet changes(
        after.isExcluded
            //: 1: number of the expert, 2: why
            ? QCoreApplication::translate("Review", "Exclude expert %1: %2")
                  .arg(number, after.exclusionReason)
            : QCoreApplication::translate("Review", "Count expert %1 again").arg(number));
    changes.update(seat, after);
    return changes;
}

} // namespace touyan

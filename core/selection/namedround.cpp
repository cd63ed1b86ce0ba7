#include "selection/namedround.h"

#include "selection/listcontents.h"
#include "selection/liststates.h"
#include "selection/reviewround.h"

#include <QCoreApplication>

namespace touyan {

Result<const ReviewRound*> namedRound(const Records& records, int year, const QString& name)
{
    const AnnualList* list = findList(records, year);
    if (!list)
        return noListError(year);
    const auto rounds = roundsOf(records, list->id);
    if (name.isEmpty())
        return rounds.empty() ? nullptr : rounds.back();
    for (const ReviewRound* round : rounds) {
        if (round->name == name)
            return round;
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("ReviewRound", "The list of %1 has no round “%2”.")
                     .arg(QString::number(year), name),
                 {}};
}

Error noRoundError(int year)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("ReviewRound", "The list of %1 has no review round yet.")
                .arg(year),
            {}};
}

} // namespace touyan

#include "selection/newround.h"

#include "selection/reviewround.h"

#include <QCoreApplication>

namespace touyan {
namespace {

constexpr int UsualPanelSize = 7;

/// The criteria that a new round takes over: those of the latest round there is.
std::vector<ReviewCriterion> usualCriteria(const Records& records)
{
    const auto& rounds = records.all<ReviewRound>().rows();
    return rounds.isEmpty() ? std::vector<ReviewCriterion>()
                            : roundRows(records, rounds.last()).criteria;
}

} // namespace

ChangeSet newRound(const Records& records, const AnnualList& list, IdMaker& ids)
{
    ReviewRound round;
    round.id = ids.next<ReviewRoundId>();
    round.list = list.id;
    const auto number = roundsOf(records, list.id).size() + 1;
    const QString year = QString::number(list.year);
    round.name = number == 1 ? QCoreApplication::translate("Review", "Expert review %1").arg(year)
                             : QCoreApplication::translate("Review", "Expert review %1, round %2")
                                   .arg(year, QString::number(number));
    round.panelSize = UsualPanelSize;
    ChangeSet changes(QCoreApplication::translate("Review", "Set up “%1”").arg(round.name));
    changes.insert(round);
    for (ReviewCriterion criterion : usualCriteria(records)) {
        criterion.id = ids.next<ReviewCriterionId>();
        criterion.round = round.id;
        changes.insert(criterion);
    }
    return changes;
}

} // namespace touyan

#include "selection/adoption.h"

#include "domain/fieldtext.h"
#include "selection/liststates.h"
#include "selection/placing.h"
#include "selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {
namespace {

const LeftOut* reasonOf(const OptimiserOutcome& outcome, int candidate)
{
    const auto at = std::find_if(
        outcome.leftOut.cbegin(), outcome.leftOut.cend(),
        [candidate](const LeftOut& leftOut) { return leftOut.candidate == candidate; });
    return at == outcome.leftOut.cend() ? nullptr : &*at;
}

QString amountOf(const SelectionCandidate& candidate)
{
    return candidate.isSupportStated ? supportText(candidate.support) : notStatedText();
}

/// Why the entry stands where it stands.
QString reasonText(const OptimiserOutcome& outcome, const ChoiceDifference& difference)
{
    const SelectionCandidate& candidate =
        outcome.problem.candidates[static_cast<size_t>(difference.candidate)];
    const QString score = candidate.isScored
        ? QCoreApplication::translate("Optimiser", "score %1").arg(pointsText(candidate.score))
        : QCoreApplication::translate("Optimiser", "no score yet");
    if (difference.isProposed)
        //: 1: score, 2: an amount
        return QCoreApplication::translate("Optimiser",
                                           "Proposed by the optimiser (%1, support %2)")
            .arg(score, amountOf(candidate));
    const LeftOut* leftOut = reasonOf(outcome, difference.candidate);
    if (leftOut && leftOut->needed)
        //: 1: score, 2: points
        return QCoreApplication::translate("Optimiser",
                                           "Left out by the optimiser (%1, %2 points short)")
            .arg(score, pointsText(*leftOut->needed));
    return QCoreApplication::translate("Optimiser", "Left out by the optimiser (%1)").arg(score);
}

Error refusal(const QString& message)
{
    return {ErrorCode::Validation, message, {}};
}

} // namespace

std::vector<ChoiceDifference> differencesOf(const OptimiserOutcome& outcome)
{
    std::vector<ChoiceDifference> differences;
    if (!outcome.choice)
        return differences;
    for (size_t place = 0; place < outcome.problem.candidates.size(); ++place) {
        const SelectionCandidate& candidate = outcome.problem.candidates[place];
        const bool isProposed = outcome.choice->isIn[place];
        if (isProposed != candidate.isPresent)
            differences.push_back({static_cast<int>(place), isProposed, candidate.isPlacedByHand});
    }
    return differences;
}

Result<ChangeSet> adoption(const Records& records, const OptimiserOutcome& outcome)
{
    if (!outcome.choice)
        return refusal(QCoreApplication::translate("Optimiser", "There is no choice to adopt."));
    ChangeSet changes(QCoreApplication::translate("Optimiser", "Adopt the proposal for %1")
                          .arg(outcome.problem.year));
    for (const ChoiceDifference& difference : differencesOf(outcome)) {
        const SelectionCandidate& candidate =
            outcome.problem.candidates[static_cast<size_t>(difference.candidate)];
        const ListEntry* entry = records.find(candidate.entry);
        const AnnualList* list = entry ? records.find(entry->list) : nullptr;
        const bool isPresent = entry && isOnList(entry->status);
        if (!list || isPresent != candidate.isPresent
            || entry->placedByHand != candidate.isPlacedByHand)
            return refusal(QCoreApplication::translate(
                "Optimiser", "The list has changed since the calculation: run it again."));
        if (const QString why = placingRefusal(*list); !why.isEmpty())
            return refusal(why);
        if (difference.isKept)
            continue;
        ListEntry placed = *entry;
        if (difference.isProposed)
            placed.status = EntryStatus::Selected;
        else
            placed.status = candidate.isScored ? EntryStatus::InReview : EntryStatus::Candidate;
        placed.reason = reasonText(outcome, difference);
        changes.update(*entry, placed);
    }
    return changes;
}

} // namespace touyan

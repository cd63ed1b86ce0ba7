#include "selection/adoption.h"

#include "selection/liststates.h"
#include "selection/placing.h"
#include "selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Optimiser", text);
}

const LeftOut* reasonOf(const OptimiserOutcome& outcome, int candidate)
{
    const auto at
        = std::find_if(outcome.leftOut.cbegin(), outcome.leftOut.cend(),
                       [candidate](const LeftOut& leftOut) { return leftOut.candidate == candidate; });
    return at == outcome.leftOut.cend() ? nullptr : &*at;
}

QString wanText(const SelectionCandidate& candidate)
{
    return candidate.isSupportStated ? QString::number(candidate.support.wan()) % u" 万元"
                                     : u"未明确"_s;
}

/// Why the entry stands where it stands, as the list's papers give it.
QString reasonText(const OptimiserOutcome& outcome, const ChoiceDifference& difference)
{
    const SelectionCandidate& candidate
        = outcome.problem.candidates[static_cast<size_t>(difference.candidate)];
    const QString score = candidate.isScored ? u"评分 "_s % pointsText(candidate.score)
                                             : u"尚无评分"_s;
    if (difference.isProposed)
        return u"优化建议：列入（"_s % score % u"，支持 "_s % wanText(candidate) % u"）";
    const LeftOut* leftOut = reasonOf(outcome, difference.candidate);
    const QString lack = leftOut && leftOut->needed
        ? QString(u"，尚差 "_s % pointsText(*leftOut->needed) % u" 分")
        : QString();
    return u"优化建议：不列入（"_s % score % lack % u"）";
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
            differences.push_back(
                {static_cast<int>(place), isProposed, candidate.isPlacedByHand});
    }
    return differences;
}

Result<ChangeSet> adoption(const Records& records, const OptimiserOutcome& outcome)
{
    if (!outcome.choice)
        return refusal(translated(QT_TRANSLATE_NOOP("Optimiser", "There is no choice to adopt.")));
    ChangeSet changes(translated(QT_TRANSLATE_NOOP("Optimiser", "Adopt the proposal for %1"))
                          .arg(outcome.problem.year));
    for (const ChoiceDifference& difference : differencesOf(outcome)) {
        const SelectionCandidate& candidate
            = outcome.problem.candidates[static_cast<size_t>(difference.candidate)];
        const ListEntry* entry = records.find(candidate.entry);
        const AnnualList* list = entry ? records.find(entry->list) : nullptr;
        const bool isPresent = entry && isOnList(entry->status);
        if (!list || isPresent != candidate.isPresent
            || entry->placedByHand != candidate.isPlacedByHand)
            return refusal(translated(QT_TRANSLATE_NOOP(
                "Optimiser", "The list has changed since the calculation: run it again.")));
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

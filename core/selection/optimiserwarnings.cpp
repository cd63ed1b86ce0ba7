#include "selection/optimiserwarnings.h"

#include "selection/liststates.h"
#include "selection/scoring.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {
namespace {

QString counted(const char* text, qsizetype count)
{
    return QCoreApplication::translate("Optimiser", text, nullptr, static_cast<int>(count));
}

qsizetype incompleteCount(const Records& records, int year)
{
    const AnnualList* list = findList(records, year);
    if (!list)
        return 0;
    const auto rounds = roundsOf(records, list->id);
    if (rounds.empty())
        return 0;
    const RoundRows rows = roundRows(records, *rounds.back());
    return incompleteSheets(records, rows, scoreRound(rows)).size();
}

} // namespace

QStringList optimiserWarnings(const Records& records, const SelectionProblem& problem)
{
    QStringList warnings;
    const auto& candidates = problem.candidates;
    const auto isOpen = [](const SelectionCandidate& candidate) {
        return candidate.standing == Standing::Open;
    };
    const auto open = std::count_if(candidates.cbegin(), candidates.cend(), isOpen);
    const auto unscored = std::count_if(candidates.cbegin(), candidates.cend(),
                                        [&](const SelectionCandidate& candidate) {
                                            return isOpen(candidate) && !candidate.isScored;
                                        });
    if (open > 0 && unscored == open)
        warnings.append(QCoreApplication::translate(
            "Optimiser", "No candidate has a score from an expert review yet: each counts 0."));
    else if (unscored > 0)
        warnings.append(
            counted(QT_TRANSLATE_N_NOOP("Optimiser", "%n candidate(s) without a score count 0."),
                    unscored));
    if (const auto incomplete = incompleteCount(records, problem.year); incomplete > 0)
        warnings.append(counted(
            QT_TRANSLATE_N_NOOP("Optimiser",
                                "%n scoring sheet(s) of the review are incomplete and do not "
                                "count yet."),
            incomplete));
    const auto unstated = std::count_if(
        candidates.cbegin(), candidates.cend(), [](const SelectionCandidate& candidate) {
            return !isSettledOut(candidate.standing) && !candidate.isSupportStated;
        });
    if (problem.budget && unstated > 0)
        warnings.append(counted(
            QT_TRANSLATE_N_NOOP("Optimiser",
                                "The support of %n project(s) is not stated: the budget counts 0 "
                                "for them."),
            unstated));
    return warnings;
}

} // namespace touyan

#pragma once

#include "domain/light.h"
#include "domain/records.h"

#include <vector>

namespace touyan {

class ListScores;

/// What is looked at in the projects of a list.
enum class BoardRule
{
    FundingSources, ///< stated and adding up, as the screening checks it
    RequiredFacts, ///< planned dates, district and undertaker
    ApplicantLimit, ///< new projects of one undertaker
    NearNames, ///< names that are nearly the same
    SupportStated, ///< of the projects on a list that has a budget
    DoubleFunding, ///< as the screening checks it
    Recusal, ///< experts who must not score a project under review
    EmptyDistricts, ///< districts without a project on the list
    KnockOut ///< voted down by the experts, whoever put them on the list; without them no finding
};

/// What a rule found, or that it found nothing (green).
struct RuleFinding
{
    BoardRule kind = BoardRule::FundingSources;
    Light light = Light::Green;
    QString sentence;
    QList<ProjectId> projects; ///< to jump to

    bool operator==(const RuleFinding&) const = default;
};

/// The new projects chosen among @p entries of each undertaker that has more of them than @p list
/// allows, by name of the undertaker.
std::vector<QList<const Project*>> beyondApplicantLimit(const Records& records,
                                                        const AnnualList& list,
                                                        const QList<ListEntry>& entries);
/// That there are such, in words; empty when there are none.
QString applicantLimitText(const AnnualList& list,
                           const std::vector<QList<const Project*>>& beyond);

/// The findings in the projects of @p entries that are in play, the gravest first. Every kind that
/// applies to @p list has at least one. @p scores are those of @p list.
std::vector<RuleFinding> ruleFindings(const Records& records, const AnnualList& list,
                                      const QList<ListEntry>& entries, const ListScores& scores);

} // namespace touyan

#pragma once

#include "analysis/projectparts.h"
#include "domain/light.h"

#include <vector>

namespace touyan {

/// What is looked at in the projects of a list.
enum class BoardRule
{
    FundingSources, ///< stated, and adding up to the total investment
    RequiredFacts, ///< planned dates, district and undertaker
    ApplicantLimit, ///< new projects of one undertaker
    NearNames, ///< names that are nearly the same
    SupportStated, ///< of the projects on a list that has a budget
    DoubleFunding, ///< support of the list beside a claim of the same year, or two claims
    Recusal, ///< experts who must not score a project under review
    EmptyDistricts ///< districts without a project on the list
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

/// The findings in the projects of @p entries that are in play, the gravest first. Every kind that
/// applies to @p list has at least one.
std::vector<RuleFinding> ruleFindings(const Records& records, const ProjectParts& parts,
                                      const AnnualList& list, const QList<ListEntry>& entries);

} // namespace touyan

#pragma once

#include "analysis/projectyear.h"
#include "selection/carryover.h"

#include <QSet>

namespace touyan {

/// Says for each project of one list and of the reserve what becomes of it in the next.
class CarryProposer
{
public:
    /// @p to is the draft of the next year, or null. All must outlive the proposer.
    CarryProposer(const Records& records, const AnnualList& from, const AnnualList* to,
                  QDate today);

    CarryOver propose() const;

private:
    std::vector<const ListEntry*> entriesBefore() const;
    QSet<ProjectId> redForTwoQuarters(const std::vector<const ListEntry*>& entries) const;
    std::vector<CarryProposal> strayProposals() const;
    QString leavingReason(ProjectId project) const;
    CarryProposal listedProposal(const ListEntry& entry, const QSet<ProjectId>& red) const;
    void decide(CarryProposal& proposal, const ListEntry& entry, const Project& project,
                bool isRed) const;
    void decideByOutcome(CarryProposal& proposal, const ListEntry& entry) const;
    std::optional<CarryProposal> reserveProposal(const Project& project) const;
    void addAmounts(CarryProposal& proposal, const Project& project) const;
    void settle(CarryProposal& proposal) const;

    const Records& m_records;
    const AnnualList& m_from;
    const AnnualList* m_to;
    QDate m_today;
    ProjectParts m_parts;
    YearJudge m_judge; ///< in the next year
    QHash<ProjectId, const ListEntry*> m_draft;
    QHash<ProjectId, int> m_otherLists; ///< year of the open list that holds a project
};

/// The last days of the two quarters that ended last, the later one first, seen from @p today in
/// the course of @p year.
std::pair<QDate, QDate> lastQuarterEnds(int year, QDate today);

} // namespace touyan

#pragma once

#include "selection/stepmoves.h"

namespace touyan {

/// Looks for what one list lacks for one step; see missingFor().
class StepChecks
{
public:
    /// @p records must outlive the checks.
    StepChecks(const Records& records, const AnnualList& list, const StepRequest& request);

    std::vector<StepFinding> run();

private:
    void checkCollecting();
    void checkScreening();
    void checkCarryOver();
    void checkReview();
    void checkRound(const ReviewRound& round);
    void checkDeliberation();
    void blockUnscreened(const ListEntry& entry);
    void checkKnockOuts(const QHash<const ListEntry*, EntryMove>& moved);
    void checkDecidingDays(const std::vector<MeetingId>& meetings);
    void checkConfirmingDay();
    void checkLimits();
    void checkPublicity();
    void checkPredecessor();
    void checkSuccession();
    void checkInForce();
    int missingScores(const ReviewRound& round) const;

    void block(const QString& text, RecordRef about);
    void warn(const QString& text);
    RecordRef aboutList() const { return {RecordKind::AnnualList, m_list.id.value}; }
    QString nameOf(ProjectId project) const;

    const Records& m_records;
    const AnnualList& m_list;
    const StepRequest& m_request;
    std::vector<const ListEntry*> m_entries;
    std::vector<StepFinding> m_findings;
};

} // namespace touyan

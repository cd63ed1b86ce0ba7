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
    using Moves = QHash<const ListEntry*, EntryMove>;
    void checkDeliberation();
    void checkListed(const EntryMove& moved);
    void checkDecidingMeeting(const Moves& moves);
    void warnOfUnlisted(const Moves& moves);
    void blockUnscreened(const ListEntry& entry);
    void checkKnockOuts(const Moves& moves);
    void checkDecidingDays(const Moves& moves);
    void checkConfirmingDay();
    void checkIssueDay();
    void checkLimits();
    void checkPublicity();
    void checkPredecessor();
    void checkSuccession();
    void checkTakenOver();
    void checkInForce();
    int missingScores(const ReviewRound& round) const;
    /// Every entry as it will stand after the step.
    Moves movesOfAll() const;

    void block(const QString& text, RecordRef about);
    void warn(const QString& text);
    RecordRef aboutList() const { return {RecordKind::AnnualList, m_list.id.value}; }
    QString nameOf(ProjectId project) const;
    static QString translated(const char* text);
    static QString counted(const char* text, qsizetype count);
    static RecordRef aboutProject(ProjectId project);

    const Records& m_records;
    const AnnualList& m_list;
    const StepRequest& m_request;
    std::vector<const ListEntry*> m_entries;
    std::vector<StepFinding> m_findings;
};

} // namespace touyan

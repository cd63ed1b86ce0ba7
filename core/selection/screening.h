#pragma once

#include "base/result.h"
#include "domain/records.h"

#include <memory>
#include <vector>

namespace touyan {

/// A check of the screening (形式审查).
enum class ScreeningRule
{
    RequiredFields,
    FundingTotal, ///< funding sources add up to the total investment, to the fen
    Dates,
    Duplicate, ///< same organisation and near-identical name
    DoubleFunding,
    ApplicantLimit,
    InTheCity,
    Question ///< one that the office asks
};

/// What a check may find. Beside each the arguments that word it.
enum class ScreeningFinding
{
    FieldsMissing, ///< keys of fields of Project
    FundingMissing, ///< –
    FundingPartOpen, ///< number of sources without an amount
    FundingDiffers, ///< sum of the sources, total; both in 万元
    FinishBeforeStart, ///< start, finish
    SpanTooLong, ///< start, finish, most years
    StartTooLate, ///< start, last day that is early enough
    OverBeforeYear, ///< finish, year of the list
    SameName, ///< the other project
    NearName, ///< the other project
    SameContent, ///< the other project, which has been funded
    NearContent, ///< the other project, which has been funded
    SameRule, ///< the money rule, the other beneficiary
    ClaimedTwice, ///< the money rule
    ClaimBesideSupport, ///< the money rule; claimed in the year in which the list supports it
    BeyondLimit, ///< projects applied for, limit
    PlaceMissing, ///< –
    PlaceOutside, ///< longitude, latitude
    AnsweredNo, ///< question, what to hand in, remark
    NotAnswered ///< question
};

struct ScreeningRemark
{
    ScreeningFinding finding;
    QStringList arguments;

    bool operator==(const ScreeningRemark&) const = default;
};

/// What the finding means for the entry.
ScreeningVerdict verdictOf(ScreeningFinding finding);
/// The finding in words, in the language of the windows.
QString reasonText(const ScreeningRemark& remark);
/// What the applicant has to do about it; empty when nothing can be handed in.
QString supplementText(const ScreeningRemark& remark);

/// One check of one entry.
struct ScreeningCheck
{
    ScreeningRule rule;
    ScreeningQuestionId question; ///< of ScreeningRule::Question
    QList<ScreeningRemark> remarks; ///< none: passed

    ScreeningVerdict verdict() const;
    bool operator==(const ScreeningCheck&) const = default;
};

QString titleOf(ScreeningRule rule);

/// All checks of one entry.
struct EntryScreening
{
    ListEntryId entry;
    ProjectId project;
    std::vector<ScreeningCheck> checks;

    /// The worst of the checks; an unanswered question leaves it open.
    ScreeningVerdict suggested() const;
    /// All that the checks remark, in words.
    QString reasons() const;
    /// What of it speaks against the entry: not what is merely unanswered.
    QString objections() const;
    bool operator==(const EntryScreening&) const = default;
};

/// Of two verdicts the one that weighs more: failed, to be supplemented, open, passed.
ScreeningVerdict worse(ScreeningVerdict a, ScreeningVerdict b);

/// Whether @p entry is screened: carry-overs were, in their first year, and what was removed is
/// not.
bool isScreened(const ListEntry& entry);

/// Checks the entries of one list against all that @p records hold. Made once for many entries.
class Screener
{
public:
    /// Both must outlive the screener and stay as they are.
    Screener(const Records& records, const AnnualList& list);
    ~Screener();
    Screener(const Screener&) = delete;
    Screener& operator=(const Screener&) = delete;

    EntryScreening screen(const ListEntry& entry) const;
    /// One of the checks alone.
    ScreeningCheck fundingTotal(const ListEntry& entry) const;
    ScreeningCheck doubleFunding(const ListEntry& entry) const;

private:
    class Lookup;

    ScreeningCheck requiredFields(const Project& project) const;
    ScreeningCheck fundingTotal(const Project& project) const;
    ScreeningCheck dates(const Project& project) const;
    ScreeningCheck duplicate(const Project& project) const;
    ScreeningCheck doubleFunding(const ListEntry& entry, const Project& project) const;
    void addClaims(const ListEntry& entry, ScreeningCheck& check) const;
    ScreeningCheck applicantLimit(const ListEntry& entry, const Project& project) const;
    ScreeningCheck inTheCity(const Project& project) const;
    void addQuestions(EntryScreening& screening) const;

    const Records& m_records;
    const AnnualList& m_list;
    std::unique_ptr<const Lookup> m_lookup;
};

/// The screened entries of the list of @p year in its order; NotFound when there is no list.
Result<std::vector<EntryScreening>> screenedEntries(const Records& records, int year);

/// The questions of @p list in their order.
std::vector<const ScreeningQuestion*> questionsOf(const Records& records, AnnualListId list);

/// How far apart start and finish may lie.
inline constexpr int MostSpanYears = 5;

} // namespace touyan

#pragma once

#include "base/idmaker.h"
#include "base/result.h"
#include "domain/records.h"

#include <vector>

namespace touyan {

/// How one entry ends when its year is closed, and what shows it.
struct EntryEnding
{
    ListEntryId entry;
    ProjectId project;
    EntryOutcome outcome = EntryOutcome::Open;
    QString evidence;

    bool operator==(const EntryEnding&) const = default;
};

/// Who takes a step of a list, when and why.
struct StepAuthor
{
    QString who;
    QDateTime at;
    QString reason;
    QDate today; ///< the reference date; not stated: the day of @c at
};

/// The ending of each entry that is on @p list or left it by a revision, as the projects stand on
/// @p today: finished ones are completed, ended ones terminated, the others carried on. Once the
/// list of the next year is issued, what it took over is carried on and nothing else. An outcome
/// that is recorded already stays.
std::vector<EntryEnding> proposedEndings(const Records& records, const AnnualList& list,
                                         QDate today);

/// @p fresh, with what people chose instead of @p proposed in @p chosen, unless the records propose
/// something else by now.
std::vector<EntryEnding> withChosenEndings(std::vector<EntryEnding> fresh,
                                           const std::vector<EntryEnding>& proposed,
                                           const std::vector<EntryEnding>& chosen);

/// How @p entry can end: what is off the list is not carried on.
QList<EntryOutcome> possibleOutcomes(const ListEntry& entry);

/// Which of @p endings lack an outcome or what shows it; a sentence each. What was proposed for one
/// outcome does not show another: whoever chooses that says what does.
QStringList endingGaps(const Records& records, const std::vector<EntryEnding>& endings);

/// Where @p endings contradict the issued list of the next year, see outcomeConflicts().
QStringList endingConflicts(const Records& records, const AnnualList& list,
                            const std::vector<EntryEnding>& endings);

/// Closes the year of @p list with @p endings. Refused unless the list is in force, the year has
/// begun and each entry has an outcome with evidence, when an entry is to be carried on that a
/// revision took off, and when the issued list of the next year has taken over others than are
/// carried on.
Result<ChangeSet> closingOf(const Records& records, const AnnualList& list,
                            const std::vector<EntryEnding>& endings, const StepAuthor& author,
                            IdMaker& ids);

/// Projects and their total investment.
struct BalanceSum
{
    int count = 0;
    Money total;
    int unknown = 0; ///< projects whose total investment is not stated

    bool operator==(const BalanceSum&) const = default;
};
BalanceSum operator+(const BalanceSum& a, const BalanceSum& b);

/// Where the projects of a year's list came from and went: what came in is what went out.
struct YearBalance
{
    int year = 0;
    BalanceSum entered;
    BalanceSum carriedIn;
    BalanceSum completed;
    BalanceSum carriedOn;
    BalanceSum left;
    BalanceSum open; ///< not yet decided

    BalanceSum in() const { return entered + carriedIn; }
    BalanceSum out() const { return completed + carriedOn + left + open; }
};

/// The balance of each list of the years @p first to @p last, from the same flow as the charts.
std::vector<YearBalance> balances(const Records& records, int first, int last);

} // namespace touyan

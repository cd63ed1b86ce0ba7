#pragma once

#include "base/idmaker.h"
#include "base/result.h"
#include "domain/records.h"

#include <vector>

namespace touyan {

/// What becomes of a project when the next year's list is begun.
enum class CarryAction
{
    CarryOn, ///< 续建结转
    Complete, ///< 完成: it leaves
    TakeOff, ///< 建议调出
    Candidate, ///< 储备候选
    LeaveOut ///< 不列入
};
inline constexpr int CarryActionCount = 5;

/// "Carried over", "Completed" and so on.
QString carryActionTitle(CarryAction action);
/// Stable name, for JSON: "carry-on".
QString carryActionKey(CarryAction action);

/// One project's way into the next list, with the reason in words.
struct CarryProposal
{
    ProjectId project;
    CarryAction action = CarryAction::LeaveOut;
    QString reason;
    bool wasListed = false; ///< on the list of the year before
    /// Total investment less what is done; nothing where the total is not stated.
    std::optional<Money> remaining;
    std::optional<Money> planned; ///< for the next year, where a goal states it or it is the rest
    /// It stands in the draft already, by hand or as proposed: applying leaves it alone, and the
    /// action is what the draft has.
    bool isSettled = false;
    bool isByHand = false; ///< a person chose the action

    bool operator==(const CarryProposal&) const = default;
};

/// What one year's list proposes for the next.
struct CarryOver
{
    int fromYear = 0;
    AnnualListId from;
    AnnualListId to; ///< the draft of the next year; not valid: it will be made
    std::vector<CarryProposal> proposals; ///< those listed before first, in the order of the list

    int toYear() const { return fromYear + 1; }
};

/// Looks at each project of the list of @p fromYear as it stands on @p today, and at the reserve.
/// Refused when there is no such list, it is not issued yet, or the next one is issued already.
Result<CarryOver> proposedCarryOver(const Records& records, int fromYear, QDate today);

/// Which actions make sense for the proposal: what people may choose instead.
std::vector<CarryAction> possibleActions(const CarryProposal& proposal);

/// @p fresh with what people chose in @p before, as far as it is still open and possible.
CarryOver withChoicesOf(CarryOver fresh, const CarryOver& before);

/// Why @p carryOver cannot be applied to @p records any more, in words: the next list was made or
/// issued since, or one of the two is gone. Empty when it can.
QString carryOverFault(const Records& records, const CarryOver& carryOver);

/// outsideNote() of the list that @p carryOver begins, with what it proposes: those projects would
/// be forgotten.
QString outsideNote(const Records& records, const CarryOver& carryOver);

/// @p carryOver, as it was proposed or changed since, as one change: the next list if there is
/// none, its entries, and the outcome of what was completed. Applying the same again changes
/// nothing. Empty when there is nothing to do or carryOverFault() has something against it. What a
/// person placed since the proposal stays where it is.
ChangeSet carryOverChanges(const Records& records, const CarryOver& carryOver, IdMaker& ids);

} // namespace touyan

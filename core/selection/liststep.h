#pragma once

#include "base/daterange.h"
#include "base/idmaker.h"
#include "base/result.h"
#include "domain/records.h"

#include <vector>

namespace touyan {

/// A step of a list from its state to another, with what the step needs.
struct StepRequest
{
    ListState to = ListState::Screening;
    QString who;
    QDateTime at; ///< when the step is taken
    QDate today; ///< the day that deadlines are judged by
    QString reason;
    MeetingId meeting; ///< that decided; of the steps to publicity and to issue
    bool approvesListed =
        false; ///< the meeting agreed to all on the list that have no decision yet
    QDate publicFrom; ///< of the step to publicity; not stated: today or the next working day
    std::optional<int> publicityDays; ///< working days, likewise; not stated: those of the list
    QString documentNumber; ///< of the step to issue
    QDate issuedOn; ///< of the step to issue
};

/// Something that a list lacks for a step.
struct StepFinding
{
    QString text; ///< a sentence
    bool isBlocking = true; ///< else the step may be taken with a reason
    RecordRef about; ///< the project or objection it concerns, or the list

    bool operator==(const StepFinding&) const = default;
};

/// What @p list lacks for the step, blocking findings first. A step back lacks nothing.
std::vector<StepFinding> missingFor(const Records& records, const AnnualList& list,
                                    const StepRequest& request);

/// What the step does besides changing the state, each a sentence.
QStringList effectsOf(const Records& records, const AnnualList& list, const StepRequest& request);

/// The state that follows that of @p list, and the one before; nothing where there is none.
std::optional<ListState> nextState(ListState state);
std::optional<ListState> previousState(ListState state);

/// The days from which to which @p list is public when that begins on @p from.
DateRange publicityOf(const Records& records, const AnnualList& list, QDate from);

/// Whether @p list may go to @p to only with a reason: a step back, and any that passes over
/// something missing.
bool stepNeedsReason(const AnnualList& list, ListState to, const std::vector<StepFinding>& missing);

/// Why @p list cannot go a step back, and what to do instead; empty when it can.
QString stepBackRefusal(const AnnualList& list);

/// The step as one change: state, transition, what it does to the entries; issuing also freezes the
/// text of the list. Refused when the states do not follow each other, something blocks it, the
/// days contradict each other (see selectiondays.h), or a reason is missing that stepNeedsReason().
Result<ChangeSet> stepOf(const Records& records, const AnnualList& list, const StepRequest& request,
                         IdMaker& ids);

} // namespace touyan

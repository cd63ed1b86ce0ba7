#include "domain/annuallist.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<ListState>()
{
    static const std::array Choices = {
        Choice{"collecting", QT_TRANSLATE_NOOP("Choice", "Collecting")},
        Choice{"screening", QT_TRANSLATE_NOOP("Choice", "Screening")},
        Choice{"review", QT_TRANSLATE_NOOP("Choice", "Expert review")},
        Choice{"deliberation", QT_TRANSLATE_NOOP("Choice", "Deliberation")},
        Choice{"publicity", QT_TRANSLATE_NOOP("Choice", "Publicity")},
        Choice{"issued", QT_TRANSLATE_NOOP("Choice", "Issued")},
        Choice{"in-force", QT_TRANSLATE_NOOP("Choice", "In force")},
        Choice{"closed", QT_TRANSLATE_NOOP("Choice", "Year closed")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<EntryStatus>()
{
    static const std::array Choices = {
        Choice{"candidate", QT_TRANSLATE_NOOP("Choice", "Candidate")},
        Choice{"carried-over", QT_TRANSLATE_NOOP("Choice", "Carried over")},
        Choice{"in-review", QT_TRANSLATE_NOOP("Choice", "In review")},
        Choice{"selected", QT_TRANSLATE_NOOP("Choice", "Selected")},
        Choice{"deferred", QT_TRANSLATE_NOOP("Choice", "Deferred")},
        Choice{"removed", QT_TRANSLATE_NOOP("Choice", "Removed")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<EntryOutcome>()
{
    static const std::array Choices = {
        Choice{"open", QT_TRANSLATE_NOOP("Choice", "Not yet ended")},
        Choice{"completed", QT_TRANSLATE_NOOP("Choice", "Completed")},
        Choice{"carried-on", QT_TRANSLATE_NOOP("Choice", "Carried on")},
        Choice{"left", QT_TRANSLATE_NOOP("Choice", "Left")},
        Choice{"terminated", QT_TRANSLATE_NOOP("Choice", "Terminated")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<ScreeningVerdict>()
{
    static const std::array Choices = {
        Choice{"open", QT_TRANSLATE_NOOP("Choice", "Not yet screened")},
        Choice{"passed", QT_TRANSLATE_NOOP("Choice", "Passed")},
        Choice{"supplement", QT_TRANSLATE_NOOP("Choice", "To be supplemented")},
        Choice{"failed", QT_TRANSLATE_NOOP("Choice", "Failed")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<MeetingVerdict>()
{
    static const std::array Choices = {
        Choice{"open", QT_TRANSLATE_NOOP("Choice", "Not yet decided")},
        Choice{"approved", QT_TRANSLATE_NOOP("Choice", "Agreed to be listed")},
        Choice{"deferred", QT_TRANSLATE_NOOP("Choice", "Deferred")},
        Choice{"refused", QT_TRANSLATE_NOOP("Choice", "Not to be listed")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<RevisionKind>()
{
    static const std::array Choices = {
        Choice{"addition", QT_TRANSLATE_NOOP("Choice", "Addition")},
        Choice{"removal", QT_TRANSLATE_NOOP("Choice", "Removal")},
        Choice{"amendment", QT_TRANSLATE_NOOP("Choice", "Amendment")},
    };
    return Choices;
}

template <>
std::span<const Field<AnnualList>> fields<AnnualList>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&AnnualList::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                 Required | Naming | Searched),
        field<&AnnualList::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), Year | Together),
        field<&AnnualList::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
        field<&AnnualList::quota>("quota", QT_TRANSLATE_NOOP("Field", "Quota")),
        field<&AnnualList::budget>("budget", QT_TRANSLATE_NOOP("Field", "Support budget")),
        field<&AnnualList::rules>("rules", QT_TRANSLATE_NOOP("Field", "Rules"), Long),
        field<&AnnualList::documentNumber>("document_number",
                                           QT_TRANSLATE_NOOP("Field", "Document number")),
        field<&AnnualList::issuedOn>("issued_on", QT_TRANSLATE_NOOP("Field", "Issued on")),
        field<&AnnualList::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "Deciding meeting")),
        field<&AnnualList::publicFrom>("public_from", QT_TRANSLATE_NOOP("Field", "Public from")),
        field<&AnnualList::publicTo>("public_to", QT_TRANSLATE_NOOP("Field", "Public to")),
        field<&AnnualList::snapshot>("snapshot", QT_TRANSLATE_NOOP("Field", "Issued snapshot"),
                                     Hidden),
        field<&AnnualList::snapshotSha256>("snapshot_sha256",
                                           QT_TRANSLATE_NOOP("Field", "Snapshot SHA-256")),
        field<&AnnualList::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&AnnualList::minimumNewShare>("minimum_new_share",
                                            QT_TRANSLATE_NOOP("Field", "Least share of new ones")),
        field<&AnnualList::applicantLimit>("applicant_limit",
                                           QT_TRANSLATE_NOOP("Field", "Limit per applicant")),
        field<&AnnualList::publicityDays>("publicity_days",
                                          QT_TRANSLATE_NOOP("Field", "Publicity in working days")),
    };
    return Fields;
}

template <>
std::span<const Field<ListEntry>> fields<ListEntry>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ListEntry::list>("list", QT_TRANSLATE_NOOP("Field", "Annual list"),
                                Required | Together),
        field<&ListEntry::project>("project", QT_TRANSLATE_NOOP("Field", "Project"),
                                   Required | Naming | Together),
        field<&ListEntry::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        field<&ListEntry::category>("category", QT_TRANSLATE_NOOP("Field", "Nature")),
        field<&ListEntry::position>("position", QT_TRANSLATE_NOOP("Field", "Order")),
        field<&ListEntry::plannedInvestment>("planned_investment",
                                             QT_TRANSLATE_NOOP("Field", "Planned investment")),
        field<&ListEntry::supportAmount>("support_amount", QT_TRANSLATE_NOOP("Field", "Support")),
        field<&ListEntry::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Long),
        field<&ListEntry::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome")),
        field<&ListEntry::outcomeEvidence>(
            "outcome_evidence", QT_TRANSLATE_NOOP("Field", "Evidence of the outcome"), Long),
        field<&ListEntry::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&ListEntry::placedByHand>("placed_by_hand",
                                        QT_TRANSLATE_NOOP("Field", "Placed by hand")),
        field<&ListEntry::screening>("screening", QT_TRANSLATE_NOOP("Field", "Screening")),
        field<&ListEntry::screeningReason>(
            "screening_reason", QT_TRANSLATE_NOOP("Field", "Reason of the screening"), Long),
        field<&ListEntry::verdict>("verdict", QT_TRANSLATE_NOOP("Field", "Meeting's decision")),
        field<&ListEntry::verdictMeeting>("verdict_meeting", QT_TRANSLATE_NOOP("Field", "Meeting")),
        field<&ListEntry::verdictReason>(
            "verdict_reason", QT_TRANSLATE_NOOP("Field", "Reason of the decision"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<ListTransition>> fields<ListTransition>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ListTransition::list>("list", QT_TRANSLATE_NOOP("Field", "Annual list"),
                                     Required | Naming),
        field<&ListTransition::from>("from", QT_TRANSLATE_NOOP("Field", "From state")),
        field<&ListTransition::to>("to", QT_TRANSLATE_NOOP("Field", "To state")),
        field<&ListTransition::at>("at", QT_TRANSLATE_NOOP("Field", "When")),
        field<&ListTransition::who>("who", QT_TRANSLATE_NOOP("Field", "Who")),
        field<&ListTransition::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<ListRevision>> fields<ListRevision>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ListRevision::list>("list", QT_TRANSLATE_NOOP("Field", "Annual list"),
                                   Required | Naming | Together),
        field<&ListRevision::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Together),
        field<&ListRevision::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&ListRevision::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
        field<&ListRevision::madeOn>("made_on", QT_TRANSLATE_NOOP("Field", "Date")),
        field<&ListRevision::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "Meeting")),
        field<&ListRevision::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Long),
        field<&ListRevision::before>("before", QT_TRANSLATE_NOOP("Field", "Before"), Long),
        field<&ListRevision::after>("after", QT_TRANSLATE_NOOP("Field", "After"), Long),
        field<&ListRevision::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

} // namespace touyan

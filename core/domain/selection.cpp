#include "domain/selection.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<SelectionOrderKind>()
{
    static const std::array Choices = {
        Choice{"forced-in", QT_TRANSLATE_NOOP("Choice", "Must be in")},
        Choice{"forced-out", QT_TRANSLATE_NOOP("Choice", "Must stay out")},
        Choice{"either-or", QT_TRANSLATE_NOOP("Choice", "One of two")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<ObjectionOutcome>()
{
    static const std::array Choices = {
        Choice{"pending", QT_TRANSLATE_NOOP("Choice", "Unsettled")},
        Choice{"upheld", QT_TRANSLATE_NOOP("Choice", "Upheld")},
        Choice{"rejected", QT_TRANSLATE_NOOP("Choice", "Rejected")},
        Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Taken back")},
    };
    return Choices;
}

template <>
std::span<const Field<SelectionLimit>> fields<SelectionLimit>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&SelectionLimit::list>("list", QT_TRANSLATE_NOOP("Field", "Annual list"),
                                     Required | Together),
        field<&SelectionLimit::about>("about", QT_TRANSLATE_NOOP("Field", "About"),
                                      Required | Naming | Together),
        field<&SelectionLimit::minimum>("minimum", QT_TRANSLATE_NOOP("Field", "At least")),
        field<&SelectionLimit::maximum>("maximum", QT_TRANSLATE_NOOP("Field", "At most")),
        field<&SelectionLimit::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<SelectionOrder>> fields<SelectionOrder>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&SelectionOrder::list>("list", QT_TRANSLATE_NOOP("Field", "Annual list"), Required),
        field<&SelectionOrder::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&SelectionOrder::project>("project", QT_TRANSLATE_NOOP("Field", "Project"),
                                        Required | Naming),
        field<&SelectionOrder::otherProject>("other_project",
                                             QT_TRANSLATE_NOOP("Field", "Other project")),
        field<&SelectionOrder::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"),
                                       Required | Long),
    };
    return Fields;
}

template <>
std::span<const Field<ScreeningQuestion>> fields<ScreeningQuestion>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ScreeningQuestion::name>("name", QT_TRANSLATE_NOOP("Field", "Question"),
                                        Required | Naming),
        field<&ScreeningQuestion::list>("list", QT_TRANSLATE_NOOP("Field", "Annual list"),
                                        Required),
        field<&ScreeningQuestion::position>("position", QT_TRANSLATE_NOOP("Field", "Order")),
        field<&ScreeningQuestion::supplement>("supplement",
                                              QT_TRANSLATE_NOOP("Field", "To be handed in"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<ScreeningAnswer>> fields<ScreeningAnswer>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ScreeningAnswer::question>("question", QT_TRANSLATE_NOOP("Field", "Question"),
                                          Required | Naming | Together),
        field<&ScreeningAnswer::entry>("entry", QT_TRANSLATE_NOOP("Field", "List entry"),
                                       Required | Together),
        field<&ScreeningAnswer::isYes>("is_yes", QT_TRANSLATE_NOOP("Field", "Yes")),
        field<&ScreeningAnswer::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<Objection>> fields<Objection>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Objection::name>("name", QT_TRANSLATE_NOOP("Field", "Objection"), Required | Naming),
        field<&Objection::list>("list", QT_TRANSLATE_NOOP("Field", "Annual list"), Required),
        field<&Objection::project>("project", QT_TRANSLATE_NOOP("Field", "Project"), Required),
        field<&Objection::raisedOn>("raised_on", QT_TRANSLATE_NOOP("Field", "Raised on")),
        field<&Objection::raisedBy>("raised_by", QT_TRANSLATE_NOOP("Field", "Raised by")),
        field<&Objection::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), Long),
        field<&Objection::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome")),
        field<&Objection::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on")),
        field<&Objection::outcomeReason>("outcome_reason",
                                         QT_TRANSLATE_NOOP("Field", "Reason of the outcome"), Long),
    };
    return Fields;
}

} // namespace touyan

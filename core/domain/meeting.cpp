#include "domain/meeting.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<DecisionState>()
{
    static const std::array Choices = {
        Choice{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
        Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done")},
        Choice{"closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<OpinionState>()
{
    static const std::array Choices = {
        Choice{"pending", QT_TRANSLATE_NOOP("Choice", "Pending")},
        Choice{"adopted", QT_TRANSLATE_NOOP("Choice", "Adopted")},
        Choice{"partly-adopted", QT_TRANSLATE_NOOP("Choice", "Partly adopted")},
        Choice{"not-adopted", QT_TRANSLATE_NOOP("Choice", "Not adopted")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<EventKind>()
{
    static const std::array Choices = {
        Choice{"forum", QT_TRANSLATE_NOOP("Choice", "Forum")},
        Choice{"contest", QT_TRANSLATE_NOOP("Choice", "Contest")},
        Choice{"award", QT_TRANSLATE_NOOP("Choice", "Award")},
        Choice{"science-week", QT_TRANSLATE_NOOP("Choice", "Science week")},
        Choice{"training", QT_TRANSLATE_NOOP("Choice", "Training")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return Choices;
}

template <>
std::span<const Field<Meeting>> fields<Meeting>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Meeting::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Meeting::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                              Required | Naming | Searched),
        field<&Meeting::heldOn>("held_on", QT_TRANSLATE_NOOP("Field", "Date")),
        field<&Meeting::place>("place", QT_TRANSLATE_NOOP("Field", "Place")),
        field<&Meeting::agenda>("agenda", QT_TRANSLATE_NOOP("Field", "Agenda"), Long),
        field<&Meeting::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), Long),
        field<&Meeting::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Meeting::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Meeting::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<Decision>> fields<Decision>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Decision::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Decision::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                               Required | Naming | Searched),
        field<&Decision::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), Required),
        field<&Decision::about>("about", QT_TRANSLATE_NOOP("Field", "About")),
        field<&Decision::responsibleUnits>("responsible_units",
                                           QT_TRANSLATE_NOOP("Field", "Responsible units")),
        field<&Decision::cooperatingUnits>("cooperating_units",
                                           QT_TRANSLATE_NOOP("Field", "Cooperating units")),
        field<&Decision::dueDate>("due_date", QT_TRANSLATE_NOOP("Field", "Due")),
        field<&Decision::progress>("progress", QT_TRANSLATE_NOOP("Field", "Progress"), Long),
        field<&Decision::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
        field<&Decision::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on")),
        field<&Decision::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Decision::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Decision::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<Opinion>> fields<Opinion>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Opinion::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Opinion::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                              Required | Naming | Searched),
        field<&Opinion::expert>("expert", QT_TRANSLATE_NOOP("Field", "Expert")),
        field<&Opinion::givenOn>("given_on", QT_TRANSLATE_NOOP("Field", "Given on")),
        field<&Opinion::about>("about", QT_TRANSLATE_NOOP("Field", "About")),
        field<&Opinion::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), Long | Searched),
        field<&Opinion::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
        field<&Opinion::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Long),
        field<&Opinion::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Opinion::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Opinion::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<Event>> fields<Event>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Event::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Event::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                            Required | Naming | Searched),
        field<&Event::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        field<&Event::startsOn>("starts_on", QT_TRANSLATE_NOOP("Field", "From")),
        field<&Event::endsOn>("ends_on", QT_TRANSLATE_NOOP("Field", "To")),
        field<&Event::host>("host", QT_TRANSLATE_NOOP("Field", "Organiser")),
        field<&Event::place>("place", QT_TRANSLATE_NOOP("Field", "Place")),
        field<&Event::result>("result", QT_TRANSLATE_NOOP("Field", "Result"), Long),
        field<&Event::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Event::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Event::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

} // namespace touyan

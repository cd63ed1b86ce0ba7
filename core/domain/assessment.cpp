#include "domain/assessment.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<ScoreFormula>()
{
    static const std::array Choices = {
        Choice{"completion-share", QT_TRANSLATE_NOOP("Choice", "Completion × weight")},
        Choice{"per-unit", QT_TRANSLATE_NOOP("Choice", "Points per unit")},
        Choice{"rank", QT_TRANSLATE_NOOP("Choice", "Rank points")},
        Choice{"banded", QT_TRANSLATE_NOOP("Choice", "Banded")},
        Choice{"entered", QT_TRANSLATE_NOOP("Choice", "Entered by hand")},
    };
    return Choices;
}

template <>
std::span<const Field<AssessmentScheme>> fields<AssessmentScheme>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&AssessmentScheme::code>("code", QT_TRANSLATE_NOOP("Field", "Code"),
                                       Unique | Searched),
        field<&AssessmentScheme::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                       Required | Naming | Searched),
        field<&AssessmentScheme::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), Year),
        field<&AssessmentScheme::total>("total", QT_TRANSLATE_NOOP("Field", "Total points")),
        field<&AssessmentScheme::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&AssessmentScheme::planSection>("plan_section",
                                              QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&AssessmentScheme::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"),
                                            Long),
    };
    return Fields;
}

template <>
std::span<const Field<AssessmentIndicator>> fields<AssessmentIndicator>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&AssessmentIndicator::code>("code", QT_TRANSLATE_NOOP("Field", "Code"),
                                          Unique | Searched),
        field<&AssessmentIndicator::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                          Required | Naming | Searched),
        field<&AssessmentIndicator::scheme>("scheme", QT_TRANSLATE_NOOP("Field", "Scheme"),
                                            Required),
        field<&AssessmentIndicator::group>("group", QT_TRANSLATE_NOOP("Field", "Group")),
        field<&AssessmentIndicator::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight")),
        field<&AssessmentIndicator::formula>("formula", QT_TRANSLATE_NOOP("Field", "Formula")),
        field<&AssessmentIndicator::parameters>("parameters",
                                                QT_TRANSLATE_NOOP("Field", "Parameters")),
        field<&AssessmentIndicator::cap>("cap", QT_TRANSLATE_NOOP("Field", "Cap")),
        field<&AssessmentIndicator::higherIsBetter>("higher_is_better",
                                                    QT_TRANSLATE_NOOP("Field", "Higher is better")),
        field<&AssessmentIndicator::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&AssessmentIndicator::planSection>("plan_section",
                                                 QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&AssessmentIndicator::planQuote>("plan_quote",
                                               QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<AssessmentScore>> fields<AssessmentScore>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&AssessmentScore::indicator>("indicator",
                                           QT_TRANSLATE_NOOP("Field", "Assessment indicator"),
                                           Required | Naming | Together),
        field<&AssessmentScore::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"),
                                      Required | Together),
        field<&AssessmentScore::value>("value", QT_TRANSLATE_NOOP("Field", "Achieved value")),
        field<&AssessmentScore::points>("points", QT_TRANSLATE_NOOP("Field", "Points")),
        field<&AssessmentScore::evidence>("evidence",
                                          QT_TRANSLATE_NOOP("Field", "Supporting evidence"), Long),
        field<&AssessmentScore::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

} // namespace touyan

#include "domain/planrecord.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Field<Programme>> fields<Programme>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Programme::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&Programme::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                Required | Naming | Searched),
        field<&Programme::districts>("districts", QT_TRANSLATE_NOOP("Field", "Districts")),
        field<&Programme::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Programme::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Programme::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<ScenarioField>> fields<ScenarioField>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&ScenarioField::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&ScenarioField::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                    Required | Naming | Searched),
        field<&ScenarioField::programme>("programme", QT_TRANSLATE_NOOP("Field", "Programme"),
                                         Required),
        field<&ScenarioField::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&ScenarioField::planSection>("plan_section",
                                           QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&ScenarioField::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"),
                                         Long),
    };
    return Fields;
}

template <>
std::span<const Field<PlanTask>> fields<PlanTask>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&PlanTask::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Unique | Searched),
        field<&PlanTask::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                               Required | Naming | Searched),
        field<&PlanTask::group>("group", QT_TRANSLATE_NOOP("Field", "Task group")),
        field<&PlanTask::responsibleUnits>("responsible_units",
                                           QT_TRANSLATE_NOOP("Field", "Responsible units")),
        field<&PlanTask::dueYear>("due_year", QT_TRANSLATE_NOOP("Field", "Due year"), Year),
        field<&PlanTask::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&PlanTask::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&PlanTask::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

} // namespace touyan

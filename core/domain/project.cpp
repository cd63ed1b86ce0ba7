#include "domain/project.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <array>

namespace touyan {

template <>
std::span<const Choice> choices<ProjectStage>()
{
    static const std::array Choices = {
        Choice{"reserve", QT_TRANSLATE_NOOP("Choice", "Reserve")},
        Choice{"active", QT_TRANSLATE_NOOP("Choice", "Under way")},
        Choice{"completed", QT_TRANSLATE_NOOP("Choice", "Completed")},
        Choice{"suspended", QT_TRANSLATE_NOOP("Choice", "Suspended")},
        Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Taken off the list")},
        Choice{"terminated", QT_TRANSLATE_NOOP("Choice", "Terminated")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<AnnualCategory>()
{
    static const std::array Choices = {
        Choice{"new-start", QT_TRANSLATE_NOOP("Choice", "New start")},
        Choice{"continued", QT_TRANSLATE_NOOP("Choice", "Continued")},
        Choice{"completing", QT_TRANSLATE_NOOP("Choice", "Completing")},
        Choice{"preparing", QT_TRANSLATE_NOOP("Choice", "Preparing")},
    };
    return Choices;
}

template <>
std::span<const Choice> choices<FundingKind>()
{
    static const std::array Choices = {
        Choice{"city", QT_TRANSLATE_NOOP("Choice", "City budget")},
        Choice{"district", QT_TRANSLATE_NOOP("Choice", "District budget")},
        Choice{"higher", QT_TRANSLATE_NOOP("Choice", "Higher-level budget")},
        Choice{"own", QT_TRANSLATE_NOOP("Choice", "Own funds")},
        Choice{"loan", QT_TRANSLATE_NOOP("Choice", "Bank loan")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return Choices;
}

template <>
std::span<const Field<Project>> fields<Project>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Project::code>("code", QT_TRANSLATE_NOOP("Field", "Code"),
                              Required | Unique | Searched),
        field<&Project::name>("name", QT_TRANSLATE_NOOP("Field", "Project name"),
                              Required | Naming | Searched),
        field<&Project::undertaker>(
            "undertaker", QT_TRANSLATE_NOOP("Field", "Undertaking organisation"), Searched),
        field<&Project::contactName>("contact_name", QT_TRANSLATE_NOOP("Field", "Contact"),
                                     Searched),
        field<&Project::contactPhone>("contact_phone", QT_TRANSLATE_NOOP("Field", "Phone"),
                                      Searched),
        field<&Project::district>("district", QT_TRANSLATE_NOOP("Field", "District"), Searched),
        field<&Project::programme>("programme", QT_TRANSLATE_NOOP("Field", "Programme"), Searched),
        field<&Project::scenarioField>("scenario_field",
                                       QT_TRANSLATE_NOOP("Field", "Scenario field"), Searched),
        field<&Project::planTask>("plan_task", QT_TRANSLATE_NOOP("Field", "Plan task")),
        field<&Project::responsibleUnits>(
            "responsible_units", QT_TRANSLATE_NOOP("Field", "Responsible units"), Searched),
        field<&Project::leadUnit>("lead_unit", QT_TRANSLATE_NOOP("Field", "Lead unit")),
        field<&Project::cooperatingUnits>("cooperating_units",
                                          QT_TRANSLATE_NOOP("Field", "Cooperating units")),
        field<&Project::liaisonLeader>("liaison_leader",
                                       QT_TRANSLATE_NOOP("Field", "Liaison leader")),
        field<&Project::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage")),
        field<&Project::categoryOverride>("category_override",
                                          QT_TRANSLATE_NOOP("Field", "Nature (set by hand)")),
        field<&Project::categoryReason>("category_reason",
                                        QT_TRANSLATE_NOOP("Field", "Reason for the nature")),
        field<&Project::content>("content", QT_TRANSLATE_NOOP("Field", "Content and scale"),
                                 Long | Searched),
        field<&Project::plannedStart>("planned_start", QT_TRANSLATE_NOOP("Field", "Planned start")),
        field<&Project::plannedFinish>("planned_finish",
                                       QT_TRANSLATE_NOOP("Field", "Planned finish")),
        field<&Project::actualStart>("actual_start", QT_TRANSLATE_NOOP("Field", "Actual start")),
        field<&Project::actualFinish>("actual_finish", QT_TRANSLATE_NOOP("Field", "Actual finish")),
        field<&Project::totalInvestment>("total_investment",
                                         QT_TRANSLATE_NOOP("Field", "Total investment")),
        field<&Project::priorInvestment>("prior_investment",
                                         QT_TRANSLATE_NOOP("Field", "Done before tracking")),
        field<&Project::tags>("tags", QT_TRANSLATE_NOOP("Field", "Key areas"), Searched),
        field<&Project::indicators>("indicators", QT_TRANSLATE_NOOP("Field", "Serves indicators")),
        field<&Project::longitude>("longitude", QT_TRANSLATE_NOOP("Field", "Longitude")),
        field<&Project::latitude>("latitude", QT_TRANSLATE_NOOP("Field", "Latitude")),
        field<&Project::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
        field<&Project::planSection>("plan_section", QT_TRANSLATE_NOOP("Field", "Plan section")),
        field<&Project::planQuote>("plan_quote", QT_TRANSLATE_NOOP("Field", "Plan text"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<Milestone>> fields<Milestone>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&Milestone::name>("name", QT_TRANSLATE_NOOP("Field", "Milestone"), Required | Naming),
        field<&Milestone::project>("project", QT_TRANSLATE_NOOP("Field", "Project"), Required),
        field<&Milestone::plannedDate>("planned_date", QT_TRANSLATE_NOOP("Field", "Planned")),
        field<&Milestone::forecastDate>("forecast_date", QT_TRANSLATE_NOOP("Field", "Forecast")),
        field<&Milestone::actualDate>("actual_date", QT_TRANSLATE_NOOP("Field", "Reached")),
        field<&Milestone::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight")),
        field<&Milestone::responsiblePerson>("responsible_person",
                                             QT_TRANSLATE_NOOP("Field", "Responsible person")),
        field<&Milestone::after>("after", QT_TRANSLATE_NOOP("Field", "After milestone")),
        field<&Milestone::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<AnnualGoal>> fields<AnnualGoal>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&AnnualGoal::project>("project", QT_TRANSLATE_NOOP("Field", "Project"),
                                    Required | Naming | Together),
        field<&AnnualGoal::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), Year | Together),
        field<&AnnualGoal::plannedInvestment>("planned_investment",
                                              QT_TRANSLATE_NOOP("Field", "Planned investment")),
        field<&AnnualGoal::goal>("goal", QT_TRANSLATE_NOOP("Field", "Goal"), Long),
        field<&AnnualGoal::keyDates>("key_dates", QT_TRANSLATE_NOOP("Field", "Key dates")),
        field<&AnnualGoal::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<MonthlyReport>> fields<MonthlyReport>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&MonthlyReport::project>("project", QT_TRANSLATE_NOOP("Field", "Project"),
                                       Required | Naming | Together),
        field<&MonthlyReport::month>("month", QT_TRANSLATE_NOOP("Field", "Month"),
                                     Required | Month | Together),
        field<&MonthlyReport::progressText>("progress_text",
                                            QT_TRANSLATE_NOOP("Field", "Visible progress"), Long),
        field<&MonthlyReport::percentComplete>("percent_complete",
                                               QT_TRANSLATE_NOOP("Field", "Percent complete")),
        field<&MonthlyReport::yearToDate>("year_to_date",
                                          QT_TRANSLATE_NOOP("Field", "Invested this year")),
        field<&MonthlyReport::problem>("problem", QT_TRANSLATE_NOOP("Field", "Problem"), Long),
        field<&MonthlyReport::coordination>("coordination",
                                            QT_TRANSLATE_NOOP("Field", "To be coordinated"), Long),
        field<&MonthlyReport::reportedOn>("reported_on", QT_TRANSLATE_NOOP("Field", "Reported on")),
        field<&MonthlyReport::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

template <>
std::span<const Field<FundingSource>> fields<FundingSource>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&FundingSource::project>("project", QT_TRANSLATE_NOOP("Field", "Project"),
                                       Required | Naming),
        field<&FundingSource::kind>("kind", QT_TRANSLATE_NOOP("Field", "Paid by")),
        field<&FundingSource::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
        field<&FundingSource::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

} // namespace touyan

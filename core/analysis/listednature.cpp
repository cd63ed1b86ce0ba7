#include "analysis/listednature.h"

#include "analysis/projectyear.h"

namespace touyan {

std::optional<AnnualCategory> natureOnList(const Project& project, int year)
{
    const auto nature = categoryIn(project, year);
    const bool isReserved = project.stage == ProjectStage::Reserve && !project.categoryOverride;
    if (nature != AnnualCategory::Preparing || !isReserved)
        return nature;
    const QDate start = project.days().first;
    return start.isValid() && start.year() <= year ? AnnualCategory::NewStart : nature;
}

std::optional<AnnualCategory> natureCarriedOn(const Project& project, int year)
{
    Project chosen = project;
    if (chosen.stage == ProjectStage::Reserve)
        chosen.stage = ProjectStage::Active;
    return natureOnList(chosen, year);
}

std::optional<AnnualCategory> natureOf(const ListEntry& entry, const Project& project, int year)
{
    return entry.category ? entry.category : natureOnList(project, year);
}

} // namespace touyan

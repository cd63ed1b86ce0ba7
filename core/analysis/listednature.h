#pragma once

#include "domain/annuallist.h"
#include "domain/project.h"

namespace touyan {

/// Nature of @p project on the list of @p year. What is chosen from the reserve starts as planned:
/// 预备 is only what starts later, or nobody knows when.
std::optional<AnnualCategory> natureOnList(const Project& project, int year);

/// Nature on the list of @p year of a @p project that is carried on from the list before: it was
/// chosen then, so that it is under way whatever the registry says of its reserve.
std::optional<AnnualCategory> natureCarriedOn(const Project& project, int year);

/// Nature of @p project as @p entry of the list of @p year has it: stated there, or found.
std::optional<AnnualCategory> natureOf(const ListEntry& entry, const Project& project, int year);

} // namespace touyan

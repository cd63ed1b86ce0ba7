#pragma once

#include "domain/records.h"

namespace touyan {

/// A small year of selection, made by hand so that every figure can be checked by hand: two
/// programmes with three fields, three districts, the closed list of 2020 and the list of 2021 with
/// seven entries, a review with two seats and bounds that are partly broken. See the .cpp.
namespace selection2021 {

inline constexpr AnnualListId List{21};
inline constexpr ProjectId Carried{1}; ///< 续建, 1.2 亿, on the list of 2020
inline constexpr ProjectId Candidate{2}; ///< 0.5 亿
inline constexpr ProjectId Failed{3}; ///< a candidate that failed the screening, without funding
inline constexpr ProjectId Reviewed{4}; ///< scored 90
inline constexpr ProjectId Tied{5}; ///< in review, scored 80
inline constexpr ProjectId Selected{6}; ///< scored 80, support 600 万
inline constexpr ProjectId Deferred{7};
inline constexpr ProjectId Reserve{8}; ///< not on the list

/// The entry of @p project in the list of 2021.
constexpr ListEntryId entryOf(ProjectId project)
{
    return ListEntryId{100 + project.value};
}

ChangeSet records();

} // namespace selection2021

} // namespace touyan

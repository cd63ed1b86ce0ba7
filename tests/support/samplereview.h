#pragma once

#include "domain/changeset.h"
#include "domain/records.h"

#include <functional>

namespace touyan {

/// Ids of the sample: the n-th of each kind, from 1.
inline constexpr AnnualListId SampleList{1};
inline constexpr ReviewRoundId SampleRound{1};

/// A list of 2020 with a round of review: @p projects candidates 1, 2, … in review, @p experts
/// experts 1, 2, … of whom every third is for 视觉, the others in turn for 制造 and 海洋; two
/// scored criteria of 60 % out of 60 and 40 % out of 40 and a knock-out question. Nobody is
/// related.
ChangeSet sampleReview(int projects, int experts);

/// Seats 1, 2, … of experts 1, 2, … who give @p points(seat, project) of 100 to each project, where
/// it gives an answer: spread over the criteria alike, the question answered with "yes".
ChangeSet sampleScores(int projects, int seats,
                       const std::function<std::optional<double>(int seat, int project)>& points);

/// The rows of @p changes, one after the other.
Records recordsOf(std::initializer_list<ChangeSet> changes);

} // namespace touyan

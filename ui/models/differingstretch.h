#pragma once

#include <algorithm>
#include <iterator>

namespace touyan {

/// The stretch of rows in which two states of a list differ; before and behind it the rows are the
/// same.
struct DifferingStretch
{
    int at = 0;
    int gone = 0; ///< rows of the earlier state
    int come = 0; ///< rows of the later one
};

/// The stretch between the first and the last row that are not the same by @p isSame: what a model
/// has to take out and to put in.
template <typename Lines, typename IsSame>
DifferingStretch differingStretch(const Lines& before, const Lines& after, IsSame&& isSame)
{
    const auto front =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end(), isSame);
    const auto back =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(front.first), after.rbegin(),
                      std::make_reverse_iterator(front.second), isSame);
    return {static_cast<int>(std::distance(before.begin(), front.first)),
            static_cast<int>(std::distance(front.first, back.first.base())),
            static_cast<int>(std::distance(front.second, back.second.base()))};
}

} // namespace touyan

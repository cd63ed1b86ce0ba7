#pragma once

#include "base/idmaker.h"
#include "base/result.h"
#include "domain/records.h"

#include <optional>
#include <vector>

namespace touyan {

/// What becomes of one criterion of a round. It is known by its name and made where there is none.
struct CriterionWish
{
    QString name;
    CriterionKind kind = CriterionKind::Scored;
    Percent weight; ///< of a scored one
    std::optional<double> maximum; ///< full marks; as they are, or 100
    bool isDropped = false;
};

/// Brings the criteria of @p round to what @p wishes say, all or none. Refused when one to be
/// dropped is not there, or when afterwards the criteria cannot be scored by: see checkCriteria().
Result<ChangeSet> withCriteria(const Records& records, const ReviewRound& round,
                               const std::vector<CriterionWish>& wishes, IdMaker& ids);

} // namespace touyan

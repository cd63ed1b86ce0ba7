#pragma once

#include "analysis/rollup.h"
#include "domain/wancolumn.h"

#include <vector>

namespace touyan {

/// The columns 总投资, 年度计划投资 and 累计完成投资 of a table of projects or of their sums.
struct MoneyColumns
{
    WanColumn total;
    WanColumn planned;
    WanColumn done;

    static MoneyColumns of(const std::vector<JudgedProject>& projects);
    void add(const RollUp& sum);
};

} // namespace touyan

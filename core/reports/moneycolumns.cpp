#include "reports/moneycolumns.h"

#include "analysis/projectyear.h"

namespace touyan {

MoneyColumns MoneyColumns::of(const std::vector<JudgedProject>& projects)
{
    MoneyColumns columns;
    for (const JudgedProject& judged : projects) {
        columns.total.add(judged.project->totalInvestment);
        columns.planned.add(judged.facts->planned);
        columns.done.add(judged.facts->done);
    }
    return columns;
}

void MoneyColumns::add(const RollUp& sum)
{
    total.add(sum.total);
    planned.add(sum.planned);
    done.add(sum.done);
}

} // namespace touyan

#include "analysis/moneysum.h"

namespace touyan {

void MoneySum::add(std::optional<Money> amount)
{
    if (amount)
        sum += *amount;
    else
        ++unknown;
}

} // namespace touyan

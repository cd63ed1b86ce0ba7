#include "selection/liststates.h"

#include "domain/records.h"

#include <array>

namespace touyan {

const AnnualList* findList(const Records& records, int year)
{
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (list.year == year)
            return &list;
    }
    return nullptr;
}

std::span<const ListState> statesAfter(ListState state)
{
    using enum ListState;
    static constexpr std::array FromCollecting = {Screening};
    static constexpr std::array FromScreening = {Review, Collecting};
    static constexpr std::array FromReview = {Deliberation, Screening};
    static constexpr std::array FromDeliberation = {Publicity, Review};
    static constexpr std::array FromPublicity = {Issued, Deliberation};
    static constexpr std::array FromIssued = {InForce};
    static constexpr std::array FromInForce = {Closed};
    switch (state) {
    case Collecting:
        return FromCollecting;
    case Screening:
        return FromScreening;
    case Review:
        return FromReview;
    case Deliberation:
        return FromDeliberation;
    case Publicity:
        return FromPublicity;
    case Issued:
        return FromIssued;
    case InForce:
        return FromInForce;
    case Closed:
        return {};
    }
    return {};
}

bool isStepBack(ListState from, ListState to)
{
    return to < from;
}

} // namespace touyan

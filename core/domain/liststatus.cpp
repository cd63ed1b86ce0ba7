#include "domain/liststatus.h"

namespace touyan {

bool isOpenForPlacing(ListState state)
{
    return state < ListState::Issued;
}

bool isOnList(EntryStatus status)
{
    return status == EntryStatus::Selected || status == EntryStatus::CarriedOver;
}

bool isProposed(EntryStatus status)
{
    return status == EntryStatus::Candidate || status == EntryStatus::InReview;
}

} // namespace touyan

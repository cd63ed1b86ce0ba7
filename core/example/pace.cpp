#include "example/pace.h"

#include <algorithm>
#include <array>

namespace touyan {
namespace {

/// In the order of the enum.
constexpr std::array Keys = {
    u"steady",   u"late",        u"stalled",   u"stuck",     u"overdue-milestone",
    u"silent",   u"not-started", u"finished",  u"reserve",   u"candidate",
    u"deferred", u"suspended",   u"withdrawn", u"terminated"};

} // namespace

std::optional<Pace> paceFromKey(QStringView key)
{
    const auto at = std::find_if(Keys.cbegin(), Keys.cend(), [key](const char16_t* known) {
        return key == QStringView(known);
    });
    if (at == Keys.cend())
        return {};
    return static_cast<Pace>(at - Keys.cbegin());
}

bool hasBegun(Pace pace)
{
    return pace != Pace::NotStarted && pace != Pace::Reserve && pace != Pace::Candidate
        && pace != Pace::Deferred;
}

} // namespace touyan

#pragma once

#include <QString>

namespace touyan {

/// The office of the leading group that the plan sets up, as it signs its letters.
QString leadingOfficeName();

} // namespace touyan

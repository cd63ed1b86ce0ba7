#pragma once

#include <QString>

namespace touyan {

/// The name of the account this program runs for: what USER or LOGNAME says, else what the
/// system's register of accounts says, else the number of the account. Never empty: the journal
/// says by it who changed what, also when a timer runs a command without an environment.
QString loginName();

} // namespace touyan

#include "base/loginname.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace touyan {
namespace {

constexpr size_t RegisterEntrySize = 16384;

/// The name in the system's register of accounts; empty when @p account is not in it.
QString registeredName(uid_t account)
{
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, RegisterEntrySize> text{};
    if (getpwuid_r(account, &entry, text.data(), text.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(entry.pw_name);
}

} // namespace

QString loginName()
{
    for (const char* variable : {"USER", "LOGNAME"}) {
        if (QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    const uid_t account = geteuid();
    const QString name = registeredName(account);
    return name.isEmpty() ? QString::number(account) : name;
}

} // namespace touyan

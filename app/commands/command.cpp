#include "commands/command.h"

#include <algorithm>

namespace touyan {

Ending done()
{
    return {};
}

Ending refused(const QString& message)
{
    return {ExitStatus::BadInput, message, {}};
}

Ending misused(const QString& message)
{
    return {ExitStatus::BadUsage, message, {}};
}

Ending failed(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Busy:
    case ErrorCode::Damaged:
    case ErrorCode::Foreign:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::Database:
        return {ExitStatus::BadFile, error.message, error.detail};
    case ErrorCode::Cancelled:
    case ErrorCode::Io:
    case ErrorCode::DiskFull:
    case ErrorCode::Parse:
    case ErrorCode::Validation:
    case ErrorCode::Conflict:
    case ErrorCode::NotFound:
        break;
    }
    return {ExitStatus::BadInput, error.message, error.detail};
}

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> Commands = {
        newCommand(),       infoCommand(),     listCommand(),   checkCommand(),   backupCommand(),
        restoreCommand(),   exportCommand(),   reportCommand(), rollCommand(),    screenCommand(),
        reviewCommand(),    optimiseCommand(), placeCommand(),  amountsCommand(), decideCommand(),
        objectionCommand(), stepCommand(),     issueCommand(),  reviseCommand(),  closeCommand(),
        diffCommand(),      dateCommand(),     helpCommand()};
    return Commands;
}

const Command* findCommand(const QString& name)
{
    const auto& commands = allCommands();
    const auto at = std::find_if(commands.cbegin(), commands.cend(), [&](const Command& command) {
        return name == QLatin1StringView(command.name);
    });
    return at == commands.cend() ? nullptr : &*at;
}

} // namespace touyan

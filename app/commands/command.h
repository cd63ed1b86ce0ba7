#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace touyan {

class Arguments;
class Console;

/// What a command tells the shell.
enum class ExitStatus
{
    Done = 0,
    BadInput = 1, ///< the message says what and where
    BadUsage = 2,
    BadFile = 3 ///< the file is busy, damaged or not ours
};

/// How a command ended; failures have a message for the user.
struct Ending
{
    ExitStatus status = ExitStatus::Done;
    QString message;
    QString detail; ///< for the log
};

Ending done();
Ending failed(const Error& error);
/// The input is at fault.
Ending refused(const QString& message);
Ending misused(const QString& message);

/// An option of a command: --name, or --name VALUE.
struct CommandOption
{
    const char* name;
    const char* value; ///< what the value stands for; nullptr: the option is a flag
    const char* meaning; ///< English, translated in @c context
    bool isRepeatable = false;
    const char* context = "Command";
};

/// One subcommand of the program.
struct Command
{
    const char* name;
    /// As written in its usage; those in brackets may be left out, the last may be several (…).
    const char* operands;
    const char* summary; ///< English, translated in context "Command"
    std::vector<CommandOption> options;
    bool paintsText; ///< needs fonts, and so a (windowless) graphical application
    Ending (*run)(const Arguments& arguments, Console& console);
    /// What its help says besides, in the user's language; nullptr: nothing.
    QString (*explanation)() = nullptr;
};

const std::vector<Command>& allCommands();
const Command* findCommand(const QString& name);

// One per file.
Command newCommand();
Command infoCommand();
Command listCommand();
Command checkCommand();
Command backupCommand();
Command restoreCommand();
Command exportCommand();
Command reportCommand();
Command reviewCommand();
Command rollCommand();
Command placeCommand();
Command amountsCommand();
Command decideCommand();
Command closeCommand();
Command objectionCommand();
Command stepCommand();
Command issueCommand();
Command reviseCommand();
Command diffCommand();
Command dateCommand();
Command screenCommand();
Command optimiseCommand();
Command helpCommand();

} // namespace touyan

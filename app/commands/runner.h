#pragma once

#include <QString>

namespace touyan {

/// Whether the program, called with @p firstArgument, works without a window: the name of a
/// command, or a question about the program itself.
bool isCommandLine(const QString& firstArgument);

/// Runs the command that the first argument names. Returns the exit status.
int runCommand(int argc, char** argv);

} // namespace touyan

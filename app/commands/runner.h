#pragma once

#include <QStringList>

#include <optional>

namespace touyan {

/// Whether the program, called with these words, works without a window: for a command, a question
/// about the program itself, a word that is neither a command nor a file, and where no display is.
bool isCommandLine(int argc, char** argv);

/// Runs the command that the words name. Returns the exit status.
int runCommand(int argc, char** argv);

/// What stands behind --lang among @p words, if it is there.
std::optional<QString> languageCode(const QStringList& words);
/// What is said about another language than those we speak.
QString unknownLanguage();

} // namespace touyan

#pragma once

#include "commands/command.h"
#include "reports/papercatalogue.h"

namespace touyan {

/// The options of all papers, each key once, as a command takes them.
std::vector<CommandOption> paperOptions();

/// @p option as a command takes it, and its values in @p arguments.
CommandOption commandOption(const PaperOption& option);
QStringList optionValues(const PaperOption& option, const Arguments& arguments);

/// What @p arguments choose for @p paper; an error in the user's words when they name an option
/// that the paper does not have, or a value that it cannot have.
Result<PaperChoices> choicesFrom(const PaperEntry& paper, const Arguments& arguments);

/// "annual-list, dispatch, …"
QString paperNames();
/// Every paper with what it is and the options that it has, for the help.
QString paperHelp();

} // namespace touyan

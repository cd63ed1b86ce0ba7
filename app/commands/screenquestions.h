#pragma once

#include "commands/command.h"

namespace touyan {

/// `touyan screen FILE questions`: shows the office's own questions of the year's screening, adds
/// those of --add and removes those of --remove.
Ending screenQuestions(const Arguments& arguments, Console& console);

/// `touyan screen FILE answer`: answers the question of --question for the projects of --project.
Ending screenAnswer(const Arguments& arguments, Console& console);

} // namespace touyan

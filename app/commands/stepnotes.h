#pragma once

#include "selection/liststep.h"

namespace touyan {

class Console;

/// Notes what a step of a list lacks. Where the step was refused in the words @p refusal, which
/// tell the first finding or something else, a finding is not told twice.
void noteFindings(const std::vector<StepFinding>& findings, const QString& refusal,
                  Console& console);

} // namespace touyan

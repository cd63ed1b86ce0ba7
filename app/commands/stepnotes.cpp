#include "commands/stepnotes.h"

#include "commands/console.h"

namespace touyan {

void noteFindings(const std::vector<StepFinding>& findings, const QString& refusal,
                  Console& console)
{
    const bool isFirstTold = !findings.empty() && refusal.startsWith(findings.front().text);
    for (size_t i = isFirstTold ? 1 : 0; i < findings.size(); ++i)
        console.note(findings[i].text);
}

} // namespace touyan

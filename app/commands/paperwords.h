#pragma once

#include "portfolio/portfolio.h"
#include "reports/papercatalogue.h"

#include <optional>

namespace touyan {

class Arguments;
struct CommandOption;

/// Whose words the papers of a command are printed in.
struct PaperWords
{
    std::optional<QString> templateName; ///< of the office
    bool areThoseOfTheWindow = false; ///< what this user typed there
};

/// --template NAME and --edited.
std::vector<CommandOption> paperWordsOptions();
PaperWords paperWordsFrom(const Arguments& arguments);

/// @p paper of @p snapshot, which is of @p portfolio, in @p words. What @p choices say goes before.
/// The remarks tell, too, when the window has words for it that are not wanted.
Result<Document> composeInWords(const PaperEntry& paper, const Portfolio& portfolio,
                                const Snapshot& snapshot, const PaperChoices& choices,
                                const PaperWords& words);

} // namespace touyan

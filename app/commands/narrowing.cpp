#include "commands/narrowing.h"

#include "commands/arguments.h"
#include "commands/paperarguments.h"
#include "reports/commonoptions.h"

namespace touyan {
namespace {

PaperChoices choicesIn(const Arguments& arguments)
{
    PaperChoices choices;
    for (const PaperOption& option : filterOptions()) {
        const QString key = QString::fromLatin1(option.key);
        if (arguments.has(key))
            choices.set(key, optionValues(option, arguments));
    }
    return choices;
}

} // namespace

std::vector<CommandOption> narrowingOptions()
{
    std::vector<CommandOption> options;
    for (const PaperOption& option : filterOptions())
        options.push_back(commandOption(option));
    return options;
}

bool isNarrowed(const Arguments& arguments)
{
    return !choicesIn(arguments).values().isEmpty();
}

std::optional<QString> narrowingFault(const Arguments& arguments)
{
    return faultOf(filterOptions(), choicesIn(arguments));
}

Result<ProjectFilter> narrowingFrom(const Records& records, const Arguments& arguments)
{
    return filterFrom(records, choicesIn(arguments));
}

} // namespace touyan

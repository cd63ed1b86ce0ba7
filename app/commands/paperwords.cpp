#include "commands/paperwords.h"

#include "commands/arguments.h"
#include "commands/command.h"
#include "pages/reports/windowwords.h"
#include "reports/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Result<Document> composeGenerated(const PaperEntry& paper, const Snapshot& snapshot,
                                  const PaperChoices& choices,
                                  const std::optional<QString>& templateName)
{
    return templateName ? composeAfterTemplate(paper, snapshot, choices, *templateName)
                        : composeWorded(paper, snapshot, choices, {});
}

} // namespace

std::vector<CommandOption> paperWordsOptions()
{
    return {{"template", "NAME",
             QT_TRANSLATE_NOOP("Command", "words the papers after a template of the office")},
            {"edited", nullptr,
             QT_TRANSLATE_NOOP("Command",
                               "in the words that you typed for them in the window of this "
                               "computer")}};
}

PaperWords paperWordsFrom(const Arguments& arguments)
{
    return {arguments.value(u"template"_s), arguments.has(u"edited"_s)};
}

Result<Document> composeInWords(const PaperEntry& paper, const Portfolio& portfolio,
                                const Snapshot& snapshot, const PaperChoices& choices,
                                const PaperWords& words)
{
    const Snapshot state = snapshot.inYear(yearOf(paper, snapshot, choices));
    const WindowWords typed(portfolio, state);
    if (words.areThoseOfTheWindow)
        return typed.compose(paper, choices, words.templateName);
    auto document = composeGenerated(paper, state, choices, words.templateName);
    if (document && typed.areThere(paper, choices))
        document->remarks.append(
            QCoreApplication::translate("Command",
                                        "The paper “%1” has other words in your window, which were "
                                        "not printed; --edited prints them.")
                .arg(paper.translatedTitle()));
    return document;
}

} // namespace touyan

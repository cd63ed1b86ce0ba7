#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/output.h"
#include "commands/paperarguments.h"
#include "commands/paperfiles.h"
#include "commands/reportactions.h"
#include "portfolio/portfoliosnapshot.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What `touyan report` does besides writing one paper.
struct ReportAction
{
    const char* name; ///< in the place of the paper's
    Ending (*run)(const Arguments& arguments, Console& console);
};

constexpr std::array Actions = {ReportAction{"month", reportMonth},
                                ReportAction{"proofread", reportProofread}};

std::optional<QString> formFault(const Arguments& arguments)
{
    if (paperForms().contains(suffixOf(arguments.operand(2))))
        return {};
    return QCoreApplication::translate("Command", "Papers are written as %1: OUT.%2")
        .arg(paperForms().join(u", "_s), paperForms().first());
}

Ending writeOne(const PaperEntry& paper, const Arguments& arguments, Console& console)
{
    if (const auto fault = formFault(arguments))
        return misused(*fault);
    const auto choices = choicesFrom(paper, arguments);
    if (!choices)
        return misused(choices.error().message);
    const auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    auto document
        = composePaper(paper, snapshotOf(**portfolio, todayOf(**portfolio).year()), *choices);
    if (!document)
        return failed(document.error());
    const auto pages = writePaper(std::move(document).value(), arguments.operand(2));
    if (!pages)
        return failed(pages.error());
    console.note(
        QCoreApplication::translate("Command", "Written: %1 (%n page(s))", nullptr, *pages)
            .arg(arguments.operand(2)));
    return done();
}

Ending run(const Arguments& arguments, Console& console)
{
    for (const ReportAction& action : Actions) {
        if (arguments.operand(1) == QLatin1StringView(action.name))
            return action.run(arguments, console);
    }
    if (const PaperEntry* paper = findPaper(arguments.operand(1)))
        return writeOne(*paper, arguments, console);
    return misused(QCoreApplication::translate("Command", "There is no paper “%1”; there are: %2.")
                       .arg(arguments.operand(1), paperNames()));
}

QString explanation()
{
    return paperHelp() % u'\n'
        % QCoreApplication::translate(
              "Command",
              "touyan report FILE month OUTDIR [--month MONTH] [--format pdf] writes the papers of "
              "a month from one state of the file.")
        % u'\n'
        % QCoreApplication::translate(
              "Command",
              "touyan report FILE proofread TEXT [--month MONTH] [--json] checks the figures of a "
              "speech; the exit status is 1 when one is wrong.")
        % u'\n';
}

std::vector<CommandOption> reportOptions()
{
    std::vector<CommandOption> options = paperOptions();
    options.push_back({"format", "pdf", QT_TRANSLATE_NOOP("Command", "form of a month's papers")});
    options.push_back({"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")});
    return options;
}

} // namespace

Command reportCommand()
{
    return {"report",
            "FILE PAPER OUT.pdf",
            QT_TRANSLATE_NOOP("Command", "Writes printed papers as PDF"),
            reportOptions(),
            true,
            run,
            explanation};
}

} // namespace touyan
